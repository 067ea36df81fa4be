"""How goals look: how far, and when."""

from __future__ import annotations

from fit.cli.answer import Answer, Line, Table
from fit.cli.stats_text import in_unit, narrow, number, short, signed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_COURSE = {True: "on course", False: "at risk", None: "-"}


def goals(found: list[dict[str, Any]], unit: str) -> Answer:
    rows: list[tuple[str, ...]] = []
    for goal in found:
        weighs = goal["kind"] in ("lift", "weight")
        now, slope = (in_unit(v, unit) if weighs else v for v in (goal["current"], goal["slope_per_week"]))
        target = in_unit(goal["target"], unit) if weighs else goal["target"]
        course = "reached" if goal["reached"] else _COURSE[goal["on_course"]]
        if narrow():
            rows.append((short(goal["name"], 14), f"{number(now)}/{number(target)}", course))
        else:
            rows.append(
                (
                    goal["name"], number(now), number(target), signed(slope, 2), goal["expected"] or "-",
                    goal["by"] or "-", course,
                )
            )  # fmt: skip
    columns: tuple[str, ...] = ("Goal", "Now", "Target", "Per week", "Expected", "By", "")
    right: tuple[str, ...] = ("Now", "Target", "Per week")
    if narrow():
        columns, right = ("Goal", "Now", ""), ("Now",)
    text: tuple[Line | Table, ...] = (Table(columns=columns, rows=tuple(rows), right=right),)
    if not found:
        text = (Line(text="No goal yet. Set one with: fit goal set bench 100kg --by 2027-06-01", style="dim"),)
    names = ("id", "kind", "name", "target", "current", "slope_per_week", "expected", "by", "on_course", "reached")
    return Answer(shape={"goals": found}, text=text, csv=(names, [tuple(goal[n] for n in names) for goal in found]))
