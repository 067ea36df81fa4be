"""`fit schedule conflicts`, `resolve` and `preview`: where the week does not work out, or would not."""

from __future__ import annotations

import typer

from fit.app.schedule_conflicts import conflict_shape, conflict_text, conflicts, new_conflicts
from fit.cli import schedule_words
from fit.cli.answer import Answer, Line
from fit.cli.complete import plan_names
from fit.cli.door import joined, reading_house, writing_house
from fit.kernel.errors import NotFound, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.house import House
    from fit.app.schedule_conflicts import Conflict


def add_to(app: typer.Typer) -> None:
    app.command("preview")(preview_)
    app.command("conflicts")(conflicts_)
    app.command("resolve")(resolve_)


def preview_(
    name: list[str] = typer.Argument(help="The plan.", autocompletion=plan_names),
    duration: str = typer.Option(None, help="Minutes it would take."),
) -> Answer:
    """What a plan of another duration would do to the week; stores nothing."""
    from fit.app.plans import plan_named
    from fit.app.schedule_preview import preview

    if duration is None:
        raise Unreadable("what would change?", "as in fit schedule preview NAME --duration 45")
    minutes = schedule_words.read_minutes(duration)
    house = reading_house()
    with house.store.reading():
        plan = plan_named(house, joined(name))
        found = preview(house, plan["aggregate_id"], minutes)
        today = house.now(house.settings().zone).day
        clashes = new_conflicts(house, today, plan["aggregate_id"], minutes) if found else []
    shape = {
        "plan": {"id": plan["aggregate_id"], "name": plan["name"], "version": plan["version"]},
        "changes": [change.fields() for change in found],
        "conflicts": shapes(clashes),
    }
    lines = [Line(text=change.text) for change in found]
    if not found:
        lines = [Line(text=f"{plan['name']} takes no other time on any day", style="dim")]
    return Answer(shape=shape, text=(*lines, *warned(clashes)))


def conflicts_() -> Answer:
    """Overlaps, days too full, plans archived or changed under a pin, in the next eight weeks."""
    house = reading_house()
    with house.store.reading():
        found = conflicts(house, house.now(house.settings().zone).day)
    lines: list[Line] = []
    for n, conflict in enumerate(found, 1):
        lines += [
            Line(text=f"{n}  {conflict_text(conflict)}", style="warn"),
            Line(text=f"   fit schedule resolve {n} {'|'.join(conflict.choices)}", style="dim"),
        ]
    shape = {"conflicts": [conflict_shape(conflict, n) for n, conflict in enumerate(found, 1)]}
    columns = ("n", "kind", "date", "text", "choices")
    rows = [(s["n"], s["kind"], s["date"], s["text"], "|".join(s["choices"])) for s in shape["conflicts"]]
    text = tuple(lines) or (Line(text="No conflicts in the next eight weeks.", style="good"),)
    return Answer(shape=shape, text=text, csv=(columns, rows))


def resolve_(
    number: int = typer.Argument(metavar="N", help="Its number in fit schedule conflicts."),
    choice: str = typer.Argument(help="keep, move, clear or unpin."),
) -> Answer:
    """Settle a conflict by a choice; fit undo takes it back."""
    from fit.app.schedule_resolve import resolve

    house = writing_house()
    with house.command() as road:
        found = conflicts(house, house.now(house.settings().zone).day)
        if not 1 <= number <= len(found):
            some = f"there are {len(found)}" if found else "there is none"
            raise NotFound(f"there is no conflict {number}", f"{some}: fit schedule conflicts")
        done = resolve(house, road, found[number - 1], choice.lower())
        outcome = road.outcome
    shape = {"resolved": conflict_shape(found[number - 1], number), "choice": choice.lower(), "text": done}
    ids = {"correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids}
    return Answer(shape={**shape, **ids}, text=(Line(text=done),))


def of_plan(house: House, template_id: str) -> list[Conflict]:
    """Those that a plan has a part in."""
    found = conflicts(house, house.now(house.settings().zone).day)
    return [c for c in found if template_id in (c.due.template_id, c.other.template_id if c.other else None)]


def of_day(house: House, day: str) -> list[Conflict]:
    return [c for c in conflicts(house, house.now(house.settings().zone).day) if c.day == day]


def shapes(found: list[Conflict]) -> list[dict[str, object]]:
    return [conflict_shape(conflict) for conflict in found]


def warned(found: list[Conflict]) -> list[Line]:
    if not found:
        return []
    return [
        *[Line(text=f"conflict: {conflict_text(conflict)}", style="warn") for conflict in found],
        Line(text="fit schedule conflicts shows the choices", style="dim"),
    ]
