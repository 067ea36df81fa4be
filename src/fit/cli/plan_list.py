"""`fit plan list` and `show`: all plans, one plan, or what a day holds."""

from __future__ import annotations

import typer

from fit.app import plans
from fit.cli.answer import Answer, Line, Table
from fit.cli.columns import room
from fit.cli.door import joined, reading_house
from fit.cli.plan_day import shown
from fit.cli.plan_words import plan_shape
from fit.cli.schedule_words import day_or_plan_names
from fit.kernel.errors import Unreadable


def list_(
    all_: bool = typer.Option(False, "--all", help="Archived ones too."),
    kind: str = typer.Option(None, help="workout, meal or supplement."),
) -> Answer:
    """All plans."""
    if kind not in (None, "workout", "meal", "supplement"):
        raise Unreadable(f'"{kind}" is no kind of plan', "workout, meal or supplement")
    house = reading_house()
    with house.store.reading():
        rows = plans.all_plans(house) if all_ else plans.live_plans(house)
    rows = [row for row in rows if kind is None or row["kind"] == kind]
    columns = ("plan", "kind", "version", "minutes", "content")
    cells = [(r["name"], r["kind"], str(r["version"]), str(r["estimated_minutes"] or ""), _content(r)) for r in rows]
    shapes = [
        {n: shape[n] for n in ("id", "name", "kind", "version", "archived", "duration_minutes")}
        for shape in map(plan_shape, rows)
    ]
    text: tuple[Line | Table, ...] = (Table(columns=columns, rows=tuple(cells), right=("version", "minutes")),)
    if (room() or 80) < 60:
        few = tuple([(cell[0], cell[4]) for cell in cells])
        text = (Table(columns=("plan", "content"), rows=few),)
    if not rows:
        text = (Line(text='No plans. Make one: fit plan create workout "Upper A" -e "bench 3x8@40"', style="dim"),)
    return Answer(shape={"plans": shapes}, text=text, csv=(columns, cells))


def _content(row: dict[str, object]) -> str:
    exercises, items = row["exercises"], row["items"]
    assert isinstance(exercises, list)
    assert isinstance(items, list)
    names = [e["name"] for e in exercises] or [i.get("food") or i.get("dose") or "" for i in items]
    said = ", ".join(names) + (" (archived)" if row["archived"] else "")
    return said if len(said) <= 60 else said[:57] + "..."


def show(
    words: list[str] = typer.Argument(metavar="NAME|DAY", help="A plan, or monday, today, 2026-12-01.",
                                      autocompletion=day_or_plan_names),
) -> Answer:
    """A plan as it is now, or what a day holds; a day word is a day, even where a plan is called so."""  # fmt: skip
    return shown(joined(words))
