"""How plan and practice look side by side."""

from __future__ import annotations

from fit.analytics.adherence import together
from fit.app import stats_plan
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import options
from fit.cli.show import on_terminal
from fit.cli.stats_text import in_unit, narrow, number, short
from fit.cli.wording import day_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.analytics.adherence import Adherence

_ON_SCREEN = 26
_NOTHING = Line(
    text='No plan to compare with yet. Begin with: fit plan create workout "Upper A" -e "bench 3x8@40"', style="dim"
)


def adherence(
    found: Sequence[tuple[str, str, Adherence]], by: str, supplements: Sequence[dict[str, Any]] = ()
) -> Answer:
    """`supplements`: per plan, doses wanted and taken."""
    total = together([one.fields() for _, _, one in found])
    shown = found[-_ON_SCREEN:] if on_terminal(options()) else found
    rows = [
        (
            period, _share(one.adherence_pct), f"{one.done + one.short}/{one.asked}", str(one.skipped),
            str(one.swapped), str(one.missed), f"{one.kept}/{one.due}" if one.due else "-", str(one.moved),
        )
        for period, _, one in shown
    ]  # fmt: skip
    columns = (by.capitalize(), "Kept", "Sets", "Skipped", "Swapped", "Missed", "Workouts", "Moved")
    if narrow():
        columns, rows = columns[:3] + columns[6:7], [(*row[:3], row[6]) for row in rows]  # type: ignore[assignment,misc] # fewer
    text: list[Line | Table] = [_NOTHING]
    if found:
        text = [Table(columns=columns, rows=tuple(rows), right=columns[1:])]
        if total.asked:
            text.append(Line(text=f"sets: {_share(total.adherence_pct)} done, {_share(total.met_pct)} in full"))
        if total.due:
            text.append(Line(text=f"workouts: {total.kept} of {total.due}, {total.left_out} skipped"))
    if supplements and not found:
        text = []
    for one in supplements:
        text.append(Line(text=f"{one['plan']}: {one['taken']} of {one['planned']} taken, {_share(one['pct'])}"))
    names = ("period", "start", *total.shape())
    rows_csv = [(period, start, *one.shape().values()) for period, start, one in found]
    return Answer(shape=stats_plan.shape(found, by, supplements), text=tuple(text), csv=(names, rows_csv))


def compare(found: dict[str, Any] | None, unit: str) -> Answer:
    if found is None:
        return Answer(shape={"workout_id": None, "exercises": []}, text=(_NOTHING,), csv=(_CSV, ()))
    rows = []
    for exercise in found["exercises"]:
        name = exercise["name"] + (f" (as {exercise['instead']})" if exercise["instead"] else "")
        for one in exercise["sets"]:
            rows.append(
                (
                    (short(name, 14) if narrow() else name) if one["n"] == 1 else "", str(one["n"]),
                    _said(one["planned"], unit), _said(one["actual"], unit), one["state"],
                )
            )  # fmt: skip
    title = day_name(found["date"]) + (f"  {found['name']}" if found["name"] else "")
    columns = ("Exercise", "Set", "Planned", "Done", "")
    if narrow():
        columns, rows = ("Exercise", "Plan", "Done", ""), [(r[0], *r[2:]) for r in rows]  # type: ignore[assignment,misc] # fewer
    table = Table(columns=columns, rows=tuple(rows), right=("Set",), title=title)
    kept = sum(found[n] for n in ("done", "short"))
    line = Line(text=f"{kept} of {found['asked']} planned sets, {found['done']} in full")
    flat = [
        (exercise["id"], one["n"], one["state"], *[(one[s] or {}).get(f) for s in ("planned", "actual") for f in _F])
        for exercise in found["exercises"]
        for one in exercise["sets"]
    ]
    return Answer(shape=found, text=(table, line), csv=(_CSV, flat))


_F = ("reps", "weight_kg")
_CSV = ("exercise_id", "n", "state", "planned_reps", "planned_weight_kg", "reps", "weight_kg")


def streak(found: dict[str, Any]) -> Answer:
    weeks, this = found["weeks"], found["this_week"]
    if not weeks and not this["done"]:
        head = Line(text="No streak yet. It begins with: fit log bench 3x8@50", style="dim")
    else:
        since = f" since {found['since']}" if found["since"] else ""
        head = Line(text=f"{weeks} week{'s' if weeks != 1 else ''} in a row{since}", style="good" if weeks else "")
    if found["basis"] == "schedule":
        asked = f"{len(this['scheduled'])} scheduled"
    else:
        asked = f"the weekly goal is {found['weekly_goal']}"
    text = Line(text=f"this week: {this['done']} done, {asked}", style="dim")
    return Answer(shape=found, text=(head, text))


def _share(value: float | None) -> str:
    return "-" if value is None else f"{number(value, 0)}%"


def _said(one: dict[str, Any] | None, unit: str) -> str:
    """One set in short: `8@50`, `1:30`, `5 km`."""
    if one is None:
        return "-"
    if one.get("distance_m") is not None:
        size = f"{number(one['distance_m'], 1)} m"
    elif one.get("duration_seconds") is not None:
        size = f"{number(one['duration_seconds'], 0)} s"
    else:
        most = f"-{one['reps_max']}" if one.get("reps_max") else "+" if one.get("amrap") else ""
        size = f"{one['reps']}{most}" if one.get("reps") is not None else "?"
    weight = one.get("weight_kg")
    if weight is not None:
        return f"{size}@{number(in_unit(weight, unit), 2)}"
    return f"{size}@{number(one['percent'], 1)}%" if one.get("percent") is not None else size
