"""When an entry beats the plan, or the best before it, that is worth a line."""

from __future__ import annotations

from fit.execution import sets as worth
from fit.execution.commands import AnnounceMilestone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.execution.events import ExerciseCompleted, SetDone
    from fit.kernel.messages import Told

BEFORE = ("best", "body_weight", "earlier")


def react(told: Told, best: Any, body_weight: float | None, earlier: Sequence[SetDone]) -> list[AnnounceMilestone]:
    """`best`: the best of the exercise before this entry; `earlier`: the session's sets of it before, where planned.

    A first log without a plan is no milestone.
    """
    event: ExerciseCompleted = told.event
    working = [s for s in event.sets if worth.is_working(s)]
    found: list[tuple[str, str, float | None, float | None]] = []
    done, met_at = None, None
    if event.planned:
        from fit.execution.asked import met

        done, met_at = met(event.planned, [*earlier, *event.sets])
        found += _above_plan(event, earlier, met_at if done else None)
    if not found:
        found.append(("NewPersonalRecord", "weight", best.weight_kg, event.actual_weight_kg))
    bare = [s.reps for s in working if s.reps and not s.weight_kg and s.bodyweight]
    found += [
        ("NewPersonalRecord", "e1rm", best.e1rm_kg, worth.best_e1rm(working, body_weight, best.formula)),
        ("NewPersonalRecord", "reps", best.bare_reps, max(bare, default=None)),
        ("NewPersonalRecord", "duration", best.longest_s, _longest(working)),
        ("NewPersonalRecord", "distance", best.farthest_m, max([s.distance_m or 0 for s in working], default=None)),
        ("NewPersonalRecord", "speed", best.fastest_ms, _fastest(working)),
    ]
    return [
        AnnounceMilestone(
            workout_id=told.aggregate_id, milestone_type=kind, metric=metric, previous_value=previous, new_value=new,
            reached_at=event.performed_at, exercise_id=event.exercise_id, name=event.name,
            template_id=event.template_id, template_version=event.template_version,
            all_reps_done=done,
        )
        for kind, metric, previous, new in found
        if previous is not None and new is not None and _beats(previous, new)
    ]  # fmt: skip


def _beats(previous: float | None, new: float | None) -> bool:
    """By more than the dust of floating point."""
    return previous is not None and new is not None and new > previous + 1e-6


def _above_plan(
    event: ExerciseCompleted, earlier: Sequence[SetDone], met_at: float | None
) -> list[tuple[str, str, float | None, float | None]]:
    """A heavier weight than planned, said when it is first lifted in a session, and when with it all the plan asked for
    has been done (`met_at`) that had not been before."""
    from fit.execution.asked import goal_kg, met

    planned = event.planned or ()
    goal, top = goal_kg(planned), event.actual_weight_kg
    before = worth.heaviest_working(earlier)
    if _beats(goal, top) and (before is None or _beats(before, top)):
        return [("WeightIncrease", "weight", goal, top)]
    if _beats(goal, met_at) and not met(planned, earlier)[0]:
        return [("WeightIncrease", "weight", goal, met_at)]
    return []


def _longest(working: list[Any]) -> float | None:
    """A hold, not the time of a run: going farther in more time is a record of distance."""
    return max([s.duration_seconds for s in working if s.duration_seconds and not s.distance_m], default=None)


def _fastest(working: list[Any]) -> float | None:
    return max(
        [s.distance_m / s.duration_seconds for s in working if s.distance_m and s.duration_seconds], default=None
    )
