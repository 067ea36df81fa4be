"""What `fit stats nutrition` says: an average day of each week, training and rest days apart, beside the goals."""

from __future__ import annotations

from fit.cli.answer import Answer, Line, Table
from fit.cli.stats_text import narrow, number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_HELD = ("kcal", "protein_g", "carbs_g", "fat_g", "fibre_g")
_CSV = ("period", "start", "days", *_HELD, "training_days", "training_kcal", "training_protein_g", "rest_days",
        "rest_kcal", "rest_protein_g")  # fmt: skip


def run(by: str, since: str | None, until: str | None) -> Answer:
    from fit.app.nutrition import eaten
    from fit.cli.stats_opening import opened

    house, span = opened(since, until, figures=False)
    with house.store.reading():
        found = eaten(house, span, by)
    return answer(found)


def answer(found: dict[str, Any]) -> Answer:
    rows, mean, goal = found["periods"], found["mean"], found["goal"]
    if not rows:
        none = Line(text="Nothing eaten in these days. Log it with: fit meal log lunch rice 200g", style="dim")
        return Answer(shape=found, text=(none,), csv=(_CSV, ()))
    text: list[Line | Table] = [_table(found)]
    if len(rows) > 1:
        text.append(Line(text=f"a day    {_day(mean)}", style="strong"))
    if mean["training"]["days"] and mean["rest"]["days"]:
        text.append(Line(text=f"training {_day(mean['training'])}"))
        text.append(Line(text=f"rest     {_day(mean['rest'])}"))
    for name, unit in (("kcal", "kcal"), ("protein_g", "g protein")):
        if name in goal:
            met = f"on {mean['met'][name]} of {mean['days']} days"
            text.append(Line(text=f"goal     {number(goal[name], 0)} {unit} {met}"))
    return Answer(shape=found, text=tuple(text), csv=(_CSV, [_cells(row) for row in rows]))


def _table(found: dict[str, Any]) -> Table:
    """An average day of each period; of days, which were training days."""
    daily, small = found["by"] == "day", narrow()
    held = _HELD[:2] if small else _HELD[:4]
    names = ("kcal", "protein", "carbs", "fat")[: len(held)] if daily or not small else ("kcal", "g p")
    rows = []
    for row in found["periods"]:
        cells = [row["period"], *[number(row[name], 0) for name in held]]
        if daily:
            cells.append("yes" if row["training"]["days"] else "")
        else:
            apart = [number(row[kind]["kcal"], 0) for kind in ("training", "rest")]
            cells = [*cells, *apart] if small else [cells[0], str(row["days"]), *cells[1:], *apart]
        rows.append(tuple(cells))
    if daily:
        return Table(columns=("Day", *names, "training"), rows=tuple(rows), right=names)
    period = found["by"].capitalize()
    columns = (period, *names, "train", "rest") if small else (period, "days", *names, "training kcal", "rest kcal")
    return Table(columns=columns, rows=tuple(rows), right=columns[1:])


def _day(mean: dict[str, Any]) -> str:
    days = f"{mean['days']} day" + ("s" if mean["days"] != 1 else "")
    protein = "p" if narrow() else " g protein"
    return f"{number(mean['kcal'], 0)} kcal, {number(mean['protein_g'], 0)}{protein}, {days}"


def _cells(row: dict[str, Any]) -> tuple[Any, ...]:
    training, rest = row["training"], row["rest"]
    return (
        row["period"], row["start"], row["days"], *[row[name] for name in _HELD], training["days"], training["kcal"],
        training["protein_g"], rest["days"], rest["kcal"], rest["protein_g"],
    )  # fmt: skip
