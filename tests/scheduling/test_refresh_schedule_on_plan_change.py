"""A plan's new version reaches the days it stands on."""

from __future__ import annotations

from typing import Any

from fit.kernel.messages import Told
from fit.planning.template_events import MealPlanUpdated, WorkoutTemplateUpdated
from fit.policies.refresh_schedule_on_plan_change import react
from fit.scheduling.commands import FollowPlan, FollowPlanOnDay

AT = "2026-11-23T18:30:00+01:00"
WAS = {"version": 1, "estimated_minutes": 30}
IS = {"version": 2, "estimated_minutes": 45}
FOLLOW: dict[str, Any] = {
    "at": AT, "template_id": "t1", "template_version": 2, "before_minutes": 30, "after_minutes": 45,
}  # fmt: skip


def told(kind: Any = WorkoutTemplateUpdated) -> Told:
    event = kind(template_id="t1", name="Upper A", changes={}, previous_version=1, updated_at=AT)
    return Told(event=event, event_id="e", aggregate_id="t1", correlation_id="c", timestamp="")


def test_the_week_follows() -> None:
    assert react(told(), WAS, IS, (True, [])) == [FollowPlan(**FOLLOW)]


def test_dates_on_which_it_stands_once_follow_too() -> None:
    assert react(told(), WAS, IS, (False, ["2026-12-01"])) == [FollowPlanOnDay(day="2026-12-01", **FOLLOW)]


def test_a_plan_on_no_day_causes_nothing() -> None:
    assert react(told(), WAS, IS, (False, [])) == []


def test_a_meal_has_no_minutes() -> None:
    bare = {"version": 2, "estimated_minutes": None}
    (command,) = react(told(MealPlanUpdated), bare, bare, (True, []))
    assert (command.before_minutes, command.after_minutes) == (None, None)


def test_a_plan_that_is_gone_causes_nothing() -> None:
    assert react(told(), None, None, (True, [])) == []
