"""Whether goals are on course, and when they are going to be reached."""

from __future__ import annotations

from fit.analytics import trends
from fit.analytics.advice import expected_day
from fit.app.goals import goal_shapes
from fit.app.stats import Figures, Span
from fit.app.stats_body import body
from fit.app.stats_periods import by_lift
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BACK_DAYS = 84
"""The course is that of the last twelve weeks."""


def goals(figures: Figures, today: str) -> list[dict[str, Any]]:
    """Every goal in the shape of `fit goal list --json`, with `slope_per_week`, the day `expected` (None where the line
    never gets there) and `on_course` (None where nothing can be said)."""
    return [goal | _course(figures, goal, today) for goal in goal_shapes(figures.house, today)]


def _course(figures: Figures, goal: dict[str, Any], today: str) -> dict[str, Any]:
    nothing = {"slope_per_week": None, "expected": None, "earliest": None, "on_course": None}
    if goal["reached"]:
        return {**nothing, "on_course": True}
    if goal["kind"] not in ("lift", "weight") or goal["current"] is None:
        return nothing
    span = Span(since=days.add_days(today, -BACK_DAYS), until=today)
    if goal["kind"] == "weight":
        points = [(days.number(p.date), p.trend_kg) for p in body(figures.house, span).points]
    else:
        lift = figures.named(goal["exercise_id"], figures.known.same_as(goal["exercise_id"]))
        weeks = by_lift(figures, [lift], "week", span, ("weight_kg",))[lift.id]
        points = [(days.number(s), row["weight_kg"]) for (s, _), row in weeks.items() if row["weight_kg"] is not None]
    line = trends.trend(points)
    if line.slope_per_week is None or line.n < 3:
        return nothing
    # Of body weight the trend is what moves: one heavy dinner takes no goal a month farther away.
    now = points[-1][1] if goal["kind"] == "weight" else goal["current"]
    if (goal["target"] - now) * (goal["target"] - goal["current"]) < 0:
        now = goal["target"]
    weeks_left, ends = expected_day(now, goal["target"], line.slope_per_week, line.slope_low, line.slope_high)
    soonest = min([w for w in (weeks_left, *ends.values()) if w is not None], default=None)
    expected = None if weeks_left is None else days.add_days(today, round(weeks_left * 7))
    on_course = None if goal["by"] is None else expected is not None and expected <= goal["by"]
    return {
        "slope_per_week": round(line.slope_per_week, 4),
        "expected": expected,
        "earliest": None if soonest is None else days.add_days(today, round(soonest * 7)),
        "on_course": on_course,
        **({"trend": round(points[-1][1], 2)} if goal["kind"] == "weight" else {}),
    }
