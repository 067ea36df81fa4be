"""Four weeks in a row without a miss are worth a line, and every four after them."""

from __future__ import annotations

from fit.execution.commands import AnnounceMilestone
from fit.kernel import ids

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import Told
    from fit.kernel.streaks import Streak

AFTER = ("streak",)
EVERY = 4


def react(told: Told, streak: tuple[Streak, Streak]) -> list[AnnounceMilestone]:
    """`streak`: with this workout and without it; only the workout that completes the weeks announces them."""
    now, before = streak
    reached = now.weeks // EVERY * EVERY
    if not reached or before.weeks >= reached:
        return []
    return [
        AnnounceMilestone(
            workout_id=told.aggregate_id, milestone_type="ConsistencyStreak", metric="streak", new_value=reached,
            previous_value=reached - EVERY, reached_at=told.event.completed_at,
            once=ids.key("streak", now.since or "", reached),
        )
    ]  # fmt: skip
