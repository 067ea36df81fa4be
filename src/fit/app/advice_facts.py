"""What a week is judged by: its lifts, muscles, food, supplements and goals."""

from __future__ import annotations

from fit.analytics.advice import HABIT_OF, Week
from fit.app.stats import Figures, Span
from fit.app.stats_goals import goals
from fit.app.stats_volume import balance
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told

_WEEKS = 12


def week_to_judge(store: Any, told: Told) -> Week | None:
    """The week that was just looked at; None for a month."""
    event = told.event
    if event.by != "week":
        return None
    from fit.app.house import House

    figures = Figures(House(store, days.epoch(told.timestamp)))
    start, end = event.start, days.add_days(event.start, 6)
    first = days.add_days(start, -7 * (_WEEKS - 1))
    after = days.add_days(end, 1)
    shares = balance(figures, Span(since=first), after)
    weeks = [days.iso_week(days.add_days(first, 7 * n)) for n in range(_WEEKS)]
    sets = dict.fromkeys(weeks, 0)
    for row in figures.views.find("r_lift_weeks", {"start >=": first, "start <=": end}, columns="period, hard_sets"):
        sets[row["period"]] += row["hard_sets"]
    rows = figures.views.find("v_nutrition_days", {"day >=": start, "day <=": end}, columns="protein_g")
    wanted = [goal for goal in goals(figures, after) if goal["kind"] in ("lift", "weight", "protein")]
    protein = next((goal["target"] for goal in wanted if goal["kind"] == "protein"), None)
    return Week(
        period=event.period, lifts=tuple(event.lifts),
        names={lift.exercise_id: figures.named(lift.exercise_id).name for lift in event.lifts},
        means={one.muscle: one.mean for one in shares.muscles} if shares.full_weeks >= 4 else {},
        sets=tuple(sets.values()), protein=tuple([row["protein_g"] for row in rows]), protein_goal=protein,
        doses=_doses(figures, start, end), goals=tuple([goal for goal in wanted if goal["by"]]),
    )  # fmt: skip


def _doses(figures: Figures, start: str, end: str) -> dict[str, tuple[int, int]]:
    taken: dict[str, set[str]] = {}
    before = days.add_days(start, -HABIT_OF)
    for row in figures.views.find("v_supplements", {"day >=": before, "day <=": end}, columns="distinct name, day"):
        taken.setdefault(row["name"], set()).add(row["day"])
    return {
        name: (sum(day < start for day in found), 7 - sum(day >= start for day in found))
        for name, found in taken.items()
    }
