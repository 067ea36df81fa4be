"""When a plan has a new version, the days it stands on follow."""

from __future__ import annotations

from fit.scheduling.commands import FollowPlan, FollowPlanOnDay

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told

BEFORE = ("plan_was",)
AFTER = ("plan_is", "standing")


def react(
    told: Told, plan_was: dict[str, Any] | None, plan_is: dict[str, Any] | None, standing: Any
) -> list[FollowPlan | FollowPlanOnDay]:
    """`standing`: whether the plan stands in the week, and the dates on which it stands once. A plan on no day is no
    matter of the week."""
    if plan_is is None:
        return []
    weekly, dates = standing
    said: dict[str, Any] = {
        "at": told.event.updated_at,
        "template_id": told.aggregate_id,
        "template_version": plan_is["version"],
        "before_minutes": plan_was["estimated_minutes"] if plan_was else None,
        "after_minutes": plan_is["estimated_minutes"],
    }
    commands: list[FollowPlan | FollowPlanOnDay] = [FollowPlan(**said)] if weekly else []
    return commands + [FollowPlanOnDay(day=day, **said) for day in dates]
