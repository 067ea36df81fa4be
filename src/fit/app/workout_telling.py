"""A workout as scripts read it: what is planned, what was done of it set by set, and what comes next."""

from __future__ import annotations

from fit.app.defaults import last_time, target_spec
from fit.app.facts import body_weight_on
from fit.app.telling import sets_shape
from fit.execution.events import ExerciseSkipped, ExerciseSwapped, SetDone, WorkoutCompleted
from fit.kernel import days
from fit.kernel.notation import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House
    from fit.app.session import Session
    from fit.execution.asked import Next
    from fit.execution.events import Planned, PlannedExercise


def workout_shape(house: House, now: Session) -> dict[str, Any]:
    """`exercises` in the order of the plan, then what was done beside it; `swaps` and `skips` with their reasons."""
    state = now.state
    ended = next((t.event for t in reversed(now.told) if isinstance(t.event, WorkoutCompleted)), None)
    planned = {p.id: p for p in state.planned}
    beside = [one for one in now.done if one not in planned]
    return {
        "workout_id": now.workout_id,
        "name": state.name,
        "status": state.status,
        "template_id": state.template_id,
        "template_version": state.template_version,
        "started_at": state.started_at,
        "completed_at": ended.completed_at if ended else None,
        "minutes": ended.total_duration_minutes if ended else _minutes(house, state.started_at),
        "note": ended.note if ended else None,
        "exercises": [_exercise(house, now, one, planned.get(one)) for one in (*planned, *beside)],
        "skips": [
            {"exercise_id": t.event.exercise_id, "name": t.event.name, "at": t.event.at, "reason": t.event.reason}
            for t in now.told
            if isinstance(t.event, ExerciseSkipped)
        ],
        "swaps": [
            {
                "exercise_id": t.event.exercise_id, "name": t.event.name, "new_exercise_id": t.event.new_exercise_id,
                "new_name": t.event.new_name, "at": t.event.at, "reason": t.event.reason,
            }
            for t in now.told
            if isinstance(t.event, ExerciseSwapped)
        ],
        "next": None if state.status != "open" or now.next is None else next_shape(house, now, now.next),
    }  # fmt: skip


def next_shape(house: House, now: Session, up: Next) -> dict[str, Any]:
    """`text` is the set as it could be typed; `last_time` the sets of the session before."""
    day, sets = last_time(house, up.exercise.id, now.workout_id)
    weight = body_weight_on(house.store, day) if day and any(one.bodyweight for one in sets) else None
    spec = target_spec(up.target, None).but(reps_max=up.target.reps_max, amrap=bool(up.target.amrap), rpe=up.target.rpe)
    return {
        "exercise": {"id": up.exercise.id, "name": up.exercise.name},
        "set": up.number,
        "of": up.of,
        "target": target_shape(up.target),
        "text": str(Entry(words="", sets=(spec,))),
        "rest_seconds": up.target.rest_seconds or up.exercise.rest_seconds,
        "superset": up.exercise.superset,
        "notes": up.exercise.notes,
        "last_time": {"date": day, "sets": sets_shape(sets, weight)} if day else None,
    }


def target_shape(one: Planned) -> dict[str, Any]:
    return {
        "kind": one.kind or "working", "reps": one.reps, "reps_max": one.reps_max, "amrap": bool(one.amrap),
        "weight_kg": one.weight_kg, "percent": one.percent, "rpe": one.rpe, "bodyweight": bool(one.bodyweight),
        "duration_seconds": one.duration_seconds, "distance_m": one.distance_m, "rest_seconds": one.rest_seconds,
    }  # fmt: skip


def rest_after(now: Session) -> int | None:
    """Seconds to rest after the last set: as its target says, else as the next one's exercise does."""
    if now.entries:
        last = now.entries[-1].event
        planned: tuple[PlannedExercise, ...] = now.state.planned
        exercise = next((p for p in planned if p.id == last.exercise_id), None)
        if exercise is not None:
            done = len([one for one in now.done[exercise.id] if one.kind != "drop"])
            target = exercise.targets[min(done, len(exercise.targets)) - 1] if exercise.targets and done else None
            if target is not None and (target.rest_seconds or exercise.rest_seconds):
                return target.rest_seconds or exercise.rest_seconds
    up = now.next
    return None if up is None else up.target.rest_seconds or up.exercise.rest_seconds


def _exercise(house: House, now: Session, exercise_id: str, planned: PlannedExercise | None) -> dict[str, Any]:
    entries = [t for t in now.entries if t.event.exercise_id == exercise_id]
    done: list[SetDone] = [one for t in entries for one in t.event.sets]
    day = entries[0].event.performed_at[:10] if entries else None
    weight = body_weight_on(house.store, day) if day and any(one.bodyweight for one in done) else None
    targets = planned.targets if planned else ()
    return {
        "id": exercise_id,
        "name": planned.name if planned else entries[0].event.name,
        "planned_sets": len(targets),
        "done_sets": len(done),
        "skipped": exercise_id in now.state.skipped,
        "superset": planned.superset if planned else None,
        "targets": [target_shape(one) for one in targets],
        "sets": sets_shape(done, weight),
    }


def _minutes(house: House, started: str | None) -> int | None:
    return None if started is None else max(0, round((house.seconds - days.epoch(started)) / 60))
