"""Weeks in a row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fit.kernel import days
from fit.kernel.streaks import Streak, streak

MONDAY = "2026-11-23"


def nothing_due(_: str) -> None:
    return None


def mondays_due(monday: str) -> set[str]:
    return {monday}


def trained(*weeks: int, times: int = 1) -> dict[str, int]:
    """So many workouts on the Monday of each week, counted back from the running one."""
    return {days.add_days(MONDAY, -7 * week): times for week in weeks}


def test_without_a_schedule_a_week_needs_its_goal() -> None:
    assert streak(MONDAY, trained(1, 2, 3, times=3), 3, nothing_due) == Streak(weeks=3, since="2026-11-02")
    assert streak(MONDAY, trained(1, 2, 3, times=2), 3, nothing_due) == Streak()


def test_the_running_week_counts_once_it_is_kept_and_never_breaks() -> None:
    assert streak(MONDAY, trained(0, 1, times=3), 3, nothing_due).weeks == 2
    assert streak(MONDAY, {**trained(1, 2, times=3), MONDAY: 1}, 3, nothing_due).weeks == 2


def test_a_week_below_the_goal_breaks() -> None:
    assert streak(MONDAY, trained(1, 3, 4, times=3), 3, nothing_due).weeks == 1


def test_with_a_schedule_only_a_missed_day_breaks() -> None:
    assert streak(MONDAY, trained(1, 2, 3), 3, mondays_due).weeks == 3
    assert streak(MONDAY, trained(1, 3), 3, mondays_due).weeks == 1


def test_a_scheduled_week_without_a_due_day_neither_counts_nor_breaks() -> None:
    def every_other(monday: str) -> set[str]:
        return {monday} if days.days_between(monday, MONDAY) // 7 % 2 else set()

    assert streak(MONDAY, trained(1, 3, 5), 3, every_other).weeks == 3


def test_the_weeks_before_the_schedule_are_judged_by_the_goal() -> None:
    def lately(monday: str) -> set[str] | None:
        return {monday} if monday >= "2026-11-09" else None

    assert streak(MONDAY, {**trained(1, 2), **trained(3, 4, times=3), **trained(5)}, 3, lately).weeks == 4


def test_no_workout_no_streak() -> None:
    assert streak(MONDAY, {}, 3, mondays_due) == Streak()


@given(st.sets(st.integers(0, 60)), st.integers(0, 60))
def test_a_workout_more_never_shortens_a_streak(weeks: set[int], more: int) -> None:
    before = streak(MONDAY, trained(*weeks), 1, nothing_due).weeks
    assert streak(MONDAY, trained(*weeks, more), 1, nothing_due).weeks >= before
