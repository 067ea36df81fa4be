"""`fit profile`: what the lifter is like and likes, today and on any day before."""

from __future__ import annotations

import typer

from fit.app.profiles import change_profile, profile_history, profile_of
from fit.cli.answer import Answer, Line, Table
from fit.cli.columns import room
from fit.cli.door import reading_house, writing_house
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import plain
from fit.profile.views import ProfileRow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

app = typer.Typer(no_args_is_help=True)

_SAID = {
    "height_cm": "height", "week_start": "week starts", "weekly_goal": "workouts a week",
    "day_minutes": "minutes a day", "formula": "e1RM formula",
}  # fmt: skip


@app.command()
def show() -> Answer:
    """Every field; with --as-of as it was known that day."""
    house = reading_house()
    with house.store.reading():
        profile = profile_of(house)
    return Answer(shape=_shape(profile), text=(_table(profile),))


@app.command("set")
def set_(
    name: str = typer.Option(None, help="What you are called."),
    born: str = typer.Option(None, help="Date of birth, as in 1990-05-17."),
    sex: str = typer.Option(None, help="male or female, for strength points and energy."),
    height: str = typer.Option(None, help="180, 1.80m, or 5'11\"."),
    unit: str = typer.Option(None, help="kg or lb: what a weight without a unit is in."),
    zone: str = typer.Option(None, help="Time zone, as in Europe/Berlin; the system's unless set."),
    week_start: str = typer.Option(None, help="First day of the week shown."),
    weekly_goal: str = typer.Option(None, help="Workouts a week."),
    plates: str = typer.Option(None, help="Plates there are, as in 25,20,15,10,5,2.5,1.25."),
    bar: str = typer.Option(None, help="What the bar weighs."),
    progression: str = typer.Option(None, help="auto raises plans, suggest recommends, off does neither."),
    day_minutes: str = typer.Option(None, help="The most minutes of training a day."),
    formula: str = typer.Option(None, help="epley, brzycki, lombardi, oconner, lander, mayhew or wathan."),
) -> Answer:
    """Change fields; "default" as a value takes one back."""
    given = {
        "name": name, "born": born, "sex": sex, "height_cm": height, "unit": unit, "zone": zone,
        "week_start": week_start, "weekly_goal": weekly_goal, "plates": plates, "bar": bar,
        "progression": progression, "day_minutes": day_minutes, "formula": formula,
    }  # fmt: skip
    typed = {field: text for field, text in given.items() if text is not None}
    if not typed:
        raise Unreadable("there is nothing to set", "as in fit profile set --unit lb --height 5'11\"")
    house = writing_house()
    outcome = change_profile(house, typed)
    with house.store.reading():
        profile = profile_of(house)
    shape = {**_shape(profile), "correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids}
    text = [Line(text=f"{_label(field)}: {_cell(profile, field)}") for field in typed]
    if not outcome.told:
        text.insert(0, Line(text="nothing to change", style="dim"))
    return Answer(shape=shape, text=tuple(text))


@app.command()
def history() -> Answer:
    """When each field and goal changed, and from what to what."""
    house = reading_house()
    with house.store.reading():
        found = profile_history(house)
    rows = tuple([
        (change["at"][:16].replace("T", " "), _label(change["field"]), _said(change["before"]), _said(change["after"]))
        for change in found
    ])  # fmt: skip
    table = Table(columns=("when", "field", "before", "after"), rows=rows)
    if (room() or 80) < 60:
        few = tuple([(when[:10], field, f"{before} → {after}") for when, field, before, after in rows])
        table = Table(columns=("when", "field", "change"), rows=few)
    empty = Line(text="Nothing was ever set: all is as it came.", style="dim")
    columns = ("at", "field", "before", "after")
    csv = [(change["at"], change["field"], _said(change["before"]), _said(change["after"])) for change in found]
    return Answer(shape={"changes": found}, text=(table if found else empty,), csv=(columns, csv))


def _shape(profile: ProfileRow) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in profile.fields().items()}


def _table(profile: ProfileRow) -> Table:
    rows = [(_label(name), _cell(profile, name)) for name in profile._names if name != "height_typed"]
    return Table(columns=("field", "value"), rows=tuple(rows))


def _label(field: str) -> str:
    return _SAID.get(field, field.replace("goal lift:", "goal "))


def _cell(profile: ProfileRow, name: str) -> str:
    value = getattr(profile, name)
    if value is None:
        return "standard" if name in ("bar", "plates") else "the system's" if name == "zone" else "-"
    if name == "height_cm":
        typed = profile.height_typed or ""
        return f"{plain(value)} cm" + (f" ({typed})" if not typed[-1:].isdigit() and not typed.endswith("cm") else "")
    return _said(value) + (f" {profile.unit}" if name in ("bar", "plates") else "")


def _said(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join([_said(one) for one in value])
    if isinstance(value, dict):
        by = f" by {value['by']}" if value.get("by") else ""
        unit = value.get("unit") or ""
        return f"{value['typed']}{unit if unit in ('kg', 'lb', 'g') else f' {unit}'.rstrip()}{by}"
    return "-" if value is None else plain(value) if isinstance(value, (int, float)) else str(value)
