"""When a workout is over, what it came to is summed up."""

from __future__ import annotations

from fit.analytics.progress_decider import PublishProgress
from fit.analytics.progress_events import ProgressCalculated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.analytics.progress_events import LiftProgress
    from fit.kernel.messages import Told

AFTER = ("lifts_of_workout",)


def react(told: Told, lifts_of_workout: tuple[LiftProgress, ...]) -> list[PublishProgress]:
    event = told.event
    volumes = [one.volume_kg for one in lifts_of_workout if one.volume_kg is not None]
    progress = ProgressCalculated(
        workout_id=told.aggregate_id, day=event.started_at[:10], calculated_at=event.completed_at,
        hard_sets=sum([one.hard_sets for one in lifts_of_workout]),
        total_duration_minutes=event.total_duration_minutes, exercises=lifts_of_workout,
        volume_kg=sum(volumes) if volumes else None, name=event.name, template_id=event.template_id,
    )  # fmt: skip
    return [PublishProgress(progress=progress)]
