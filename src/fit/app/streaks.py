"""The streak of this log: its sessions against the week as it is planned."""

from __future__ import annotations

from fit.kernel import days
from fit.kernel.streaks import Streak, streak

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from fit.kernel.messages import Told


def streak_on(store: Any, today: str) -> Streak:
    return streak(today, _sessions(store, today), _goal(store), _scheduled(store))


def with_and_without(store: Any, told: Told) -> tuple[Streak, Streak]:
    """The streak on the day a workout was completed, as it is and as it would be without that workout."""
    today, goal = told.event.completed_at[:10], _goal(store)
    scheduled = _scheduled(store)
    with_it = streak(today, _sessions(store, today), goal, scheduled)
    return with_it, streak(today, _sessions(store, today, without=told.aggregate_id), goal, scheduled)


def _sessions(store: Any, today: str, without: str = "") -> dict[str, int]:
    where = {"status <>": "discarded", "sets >": 0, "day <=": today, "aggregate_id <>": without}
    found: dict[str, int] = {}
    for row in store.views.find("v_workouts", where, columns="day"):
        found[row["day"]] = found.get(row["day"], 0) + 1
    return found


def _goal(store: Any) -> int:
    rows = store.views.find("v_profile", {}, limit=1, columns="weekly_goal")
    return int(rows[0]["weekly_goal"]) if rows else 3


def _scheduled(store: Any) -> Callable[[str], set[str] | None]:
    """Monday of an ISO week → its days with a workout due; None before the first entry of the week was made."""
    began = store.views.find("v_schedule", {"kind": "workout"}, columns="min(starts) as first")[0]["first"]
    if began is None:
        return lambda _: None
    from fit.app.house import House
    from fit.app.schedule import day_plans

    house = House(store, 0.0)

    def due(monday: str) -> set[str] | None:
        sunday = days.add_days(monday, 6)
        if sunday < began:
            return None
        plans = day_plans(house, monday, sunday)
        return {plan.day for plan in plans if any(one.kind == "workout" for one in plan.due)}

    return due
