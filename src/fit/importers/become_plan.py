"""What a plan asked of a session from somebody else's file."""

from __future__ import annotations

from collections import Counter

from fit.execution.events import Planned, PlannedExercise
from fit.importers.become_weight import Weights
from fit.importers.found import FoundTarget
from fit.kernel.exercises import Exercise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from fit.importers.entries import Entry

BODY = ("bodyweight", "assisted")


def asked_of(weights: Weights, exercise: Exercise, target: tuple[Any, ...], kind: str) -> Planned:
    """What was asked of one set. `target`: the values of a FoundTarget."""
    asked = FoundTarget(**dict(zip(FoundTarget._names, target, strict=True)))
    said: dict[str, Any] = {"reps": asked.reps, "reps_max": asked.reps_max, "amrap": asked.amrap or None}
    kg, typed, unit = _load(weights, asked)
    said |= {"weight_kg": kg, "rpe": asked.rpe, "kind": None if kind == "working" else kind}
    said |= {"percent": asked.percent, "duration_seconds": asked.seconds, "distance_m": asked.distance_m}
    said |= {"rest_seconds": asked.rest_seconds, "bodyweight": exercise.kind in BODY or None}
    return Planned(**said, typed=typed, unit=unit)


def _load(weights: Weights, asked: FoundTarget) -> tuple[float | None, str | None, str | None]:
    if not asked.weight:
        return asked.weight, None, None
    kg, typed, unit = weights.settled(abs(asked.weight), asked.unit)
    return (kg, typed, unit) if asked.weight > 0 else (-kg, f"-{typed}", unit)


def plan_of(
    entries: Sequence[Entry], of: Callable[[Any], tuple[Any, ...]], exercise_of: Callable[[str], Exercise],
    weights: Weights,
) -> tuple[PlannedExercise, ...]:  # fmt: skip
    """The plan that the session began with, where its entries cannot tell it: where an exercise was left out whole, or
    comes more than once. Else nothing: each entry says what was asked of it."""
    times = Counter([entry[0] for entry in entries])
    if len(times) == len(entries) and not any(entry[3] for entry in entries):
        return ()
    asked: dict[str, tuple[Exercise, list[Planned]]] = {}
    for entry in entries:
        foreign, sets = entry[0], entry[4]
        for values in map(of, sets):
            if values[16] is not None:
                exercise = exercise_of(foreign)
                _, targets = asked.setdefault(exercise.id, (exercise, []))
                targets.append(asked_of(weights, exercise, values[16], values[2]))
    return tuple([PlannedExercise(id=one.id, name=one.name, targets=tuple(all_)) for one, all_ in asked.values()])
