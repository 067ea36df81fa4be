"""Entries as scripts read them (shared/cli.md): one shape for the log's answer, the history and the amend."""

from __future__ import annotations

from fit.app.log import totals
from fit.execution import sets as worth
from fit.execution.events import ExerciseCompleted, ProgressMilestoneReached

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.house import House
    from fit.app.log import Logged
    from fit.execution.events import SetDone
    from fit.kernel.messages import Told


def set_shape(n: int, one: SetDone, body_weight_kg: float | None) -> dict[str, Any]:
    return {
        "n": n,
        "reps": one.reps,
        "weight_kg": one.weight_kg,
        "load_kg": worth.load_kg(one, body_weight_kg),
        "typed": one.typed,
        "unit": one.unit,
        "kind": one.kind,
        "rpe": one.rpe,
        "rest_seconds": one.rest_seconds,
        "duration_seconds": one.duration_seconds,
        "distance_m": one.distance_m,
        "bodyweight": bool(one.bodyweight),
        "distance_typed": one.distance_typed,
        "distance_unit": one.distance_unit,
    }


def sets_shape(sets: Sequence[SetDone], body_weight_kg: float | None) -> list[dict[str, Any]]:
    return [set_shape(n, one, body_weight_kg) for n, one in enumerate(sets, 1)]


def milestone_shape(event: ProgressMilestoneReached) -> dict[str, Any]:
    return {
        "type": event.milestone_type,
        "metric": event.metric,
        "previous": rounded(event.metric, event.previous_value),
        "new": rounded(event.metric, event.new_value),
    }


def rounded(metric: str, value: float) -> float:
    """Estimates to 0.1; what was recorded stays as it is."""
    return round(value, 1) if metric == "e1rm" else value


def log_shape(house: House, logged: Logged) -> dict[str, Any]:
    """The answer of `fit log`: of one entry, its fields; of several, `entries`."""
    outcome = logged.outcome
    families = _families(outcome.told)
    entries = [
        entry_shape(house, told, exercise.name, families[told.event_id])
        for told, exercise in zip(
            [t for t in outcome.told if isinstance(t.event, ExerciseCompleted)], logged.exercises, strict=True
        )
    ]
    common = {"correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids}
    if logged.warnings:
        common["warnings"] = list(logged.warnings)
    return {**entries[0], **common} if len(entries) == 1 else {"entries": entries, **common}


def _families(all_told: Sequence[Told]) -> dict[str, list[Told]]:
    """Each event that none of these caused → itself and all that came of it, so that of thousands of entries none has
    to look through what the others did."""
    root: dict[str | None, str] = {}
    found: dict[str, list[Told]] = {}
    for told in all_told:
        first = root[told.event_id] = root.get(told.causation_id, told.event_id)
        found.setdefault(first, []).append(told)
    return found


def entry_shape(house: House, told: Told, name: str, all_told: Sequence[Told]) -> dict[str, Any]:
    event: ExerciseCompleted = told.event
    e1rm, volume, body_weight = totals(house, event.sets, event.performed_at[:10])
    return {
        "workout_id": told.aggregate_id,
        "entry_id": event.entry_id or told.event_id,
        "exercise": {"id": event.exercise_id, "name": name},
        "sets": sets_shape(event.sets, body_weight),
        "performed_at": event.performed_at,
        "note": event.note,
        "e1rm_kg": None if e1rm is None else round(e1rm, 1),
        "volume_kg": volume,
        "milestones": [
            milestone_shape(t.event)
            for t in all_told
            if isinstance(t.event, ProgressMilestoneReached) and t.causation_id == told.event_id
        ],
        **_moves(told, all_told),
    }


def _moves(entry: Told, all_told: Sequence[Told]) -> dict[str, Any]:
    """What the entry did to plans: the raises it led to, and those it only led to advise."""
    caused, raises, advice = {entry.event_id}, [], []
    for t in all_told:
        if t.causation_id not in caused:
            continue
        caused.add(t.event_id)
        if t.event.NAME == "ExerciseProgressionUpdated":
            raises.append(progression_shape(t.event))
        elif t.event.NAME == "RecommendationGenerated":
            advice.append({"id": t.aggregate_id, "kind": t.event.kind, "text": t.event.text})
    return {"progressions": raises, "recommendations": advice}


def progression_shape(event: Any) -> dict[str, Any]:
    return {
        "plan": event.name,
        "exercise": event.exercise_id,
        "old_weight_kg": event.old_weight,
        "new_weight_kg": event.new_weight,
        "reason": event.progression_reason,
    }
