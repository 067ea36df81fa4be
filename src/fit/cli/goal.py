"""`fit goal`: a weight on the bar, on the scale, on the plate or in the week, and how far it is."""

from __future__ import annotations

import typer

from fit.app.goals import drop_goal, goal_shapes, set_goal
from fit.app.house import House
from fit.cli.answer import Answer, Line, Table
from fit.cli.columns import room
from fit.cli.complete import exercise_names
from fit.cli.door import options, reading_house, writing_house
from fit.kernel import days
from fit.kernel.quantities import KG_PER_LB, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

app = typer.Typer(no_args_is_help=True)

_FIELDS = (
    "id", "kind", "name", "target", "typed", "unit", "by", "since", "start", "current", "progress_pct", "reached",
)  # fmt: skip


@app.command("set")
def set_(
    words: list[str] = typer.Argument(
        metavar="WHAT FIGURE", help="bench 100kg, weight 78kg, workouts 4, kcal 2400, protein 160g.",
        autocompletion=exercise_names,
    ),
    by: str = typer.Option(None, help="The day it is wanted, as in 2027-06-01."),
) -> Answer:
    """Set a goal, or change it."""  # fmt: skip
    house = writing_house()
    key, outcome = set_goal(house, words, by)
    shape = next(goal for goal in _listed(house) if goal["id"] == key)
    text = [Line(text=_said(shape), style="strong")]
    if not outcome.told:
        text.append(Line(text="nothing to change", style="dim"))
    stored = {"correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids}
    return Answer(shape={**shape, **stored}, text=tuple(text))


@app.command("list")
def list_() -> Answer:
    """All goals with their progress."""
    house = reading_house()
    found = _listed(house)
    rows = tuple([
        (g["name"], f"{g['typed']}{_unit(g)}", _figure(g, "start"), _figure(g, "current"), _share(g), g["by"] or "-")
        for g in found
    ])  # fmt: skip
    columns = ("goal", "target", "from", "now", "done", "by")
    table = Table(columns=columns, rows=rows, right=("target", "from", "now", "done"))
    if (room() or 80) < 60:
        few = tuple([(row[0], row[1] + (f" by {row[5]}" if row[5] != "-" else ""), row[4]) for row in rows])
        table = Table(columns=("goal", "target", "done"), rows=few, right=("done",))
    empty = Line(text="No goals yet. Begin with: fit goal set bench 100kg --by 2027-06-01", style="dim")
    figures = [tuple([goal[field] for field in _FIELDS]) for goal in found]
    return Answer(shape={"goals": found}, text=(table if found else empty,), csv=(_FIELDS, figures))


@app.command()
def drop(
    words: list[str] = typer.Argument(metavar="WHAT", help="bench, weight, workouts, kcal or protein."),
) -> Answer:
    """Let a goal go; fit profile history still knows it."""
    key, outcome = drop_goal(writing_house(), words)
    shape = {"dropped": key, "correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids}
    return Answer(shape=shape, text=(Line(text=f"dropped: {' '.join(words)}"),))


def _listed(house: House) -> list[dict[str, Any]]:
    with house.store.reading():
        zone, as_of = house.settings().zone, options().as_of
        today = days.read_day(as_of, house.seconds, zone) if as_of else house.now(zone).day
        return goal_shapes(house, today)


def _said(goal: dict[str, Any]) -> str:
    by = f" by {goal['by']}" if goal["by"] else ""
    now = f", now {_figure(goal, 'current')}{_unit(goal)}" if goal["current"] is not None else ""
    return f"{goal['name']} {goal['typed']}{_unit(goal)}{by}{now}"


def _unit(goal: dict[str, Any]) -> str:
    unit = goal["unit"] or ""
    return unit if unit in ("kg", "lb", "g", "") else f" {unit}"


def _figure(goal: dict[str, Any], name: str) -> str:
    """In the unit the goal was written in."""
    value = goal[name]
    if value is None:
        return "-"
    return plain(round(value / KG_PER_LB if goal["unit"] == "lb" else value, 1))


def _share(goal: dict[str, Any]) -> str:
    if goal["reached"]:
        return "reached"
    return "-" if goal["progress_pct"] is None else f"{plain(round(goal['progress_pct']))}%"
