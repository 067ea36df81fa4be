"""The events of a session with the bytes they are born with, put together from pieces that most sessions share."""

from __future__ import annotations

from functools import lru_cache

from fit.execution.events import (
    ExerciseCompleted,
    ExerciseSkipped,
    Planned,
    PlannedExercise,
    SetDone,
    WorkoutCompleted,
    WorkoutExecuted,
    WorkoutStarted,
)
from fit.kernel import json_text
from fit.kernel.messages import data_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from fit.kernel.exercises import Exercise

# Each of these gives what `data_of` gives, in a fifth of its time; tests hold the two equal. Where thousands are made,
# their fields are given in order.

_text = lru_cache(5000, typed=True)(json_text.write)  # 50 and 50.0 are two texts


def started(moment: str, name: str | None, plan: tuple[PlannedExercise, ...] = ()) -> tuple[WorkoutStarted, str]:
    event = WorkoutStarted(
        started_at=moment, name=name, template_id=None, template_version=None, planned_exercises=plan
    )
    if plan:
        return event, data_of(event)
    return event, f'{{"started_at":"{moment}"{_said("name", name)},"planned_exercises":[]}}'


def ended(
    moment: str, at: str, minutes: int, done: tuple[str, ...], left: tuple[str, ...], name: str | None, note: str | None
) -> tuple[tuple[WorkoutCompleted | WorkoutExecuted, str], ...]:
    completed = WorkoutCompleted(
        completed_at=at, total_duration_minutes=minutes, completed_exercises=done, skipped_exercises=left, note=note
    )
    executed = WorkoutExecuted(
        started_at=moment, completed_at=at, total_duration_minutes=minutes, completed_exercises=done,
        skipped_exercises=left, name=name, template_id=None, template_version=None,
    )  # fmt: skip
    whole = (
        f'"completed_at":"{at}","total_duration_minutes":{minutes},"completed_exercises":{_text(done)},'
        f'"skipped_exercises":{_text(left)}'
    )
    return (
        (completed, f"{{{whole}{_said('note', note)}}}"),
        (executed, f'{{"started_at":"{moment}",{whole}{_said("name", name)}}}'),
    )


def skipped(exercise: Exercise, moment: str) -> tuple[ExerciseSkipped, str]:
    event = ExerciseSkipped(exercise_id=exercise.id, name=exercise.name, at=moment, reason=None)
    return event, f'{{"exercise_id":{_text(exercise.id)},"name":{_text(exercise.name)},"at":"{moment}"}}'


class Parts:
    """What an entry says but for its time. `texts`: how each of the sets stands in the payload."""

    __slots__ = ("_after", "_before", "_fields", "_planned", "sets")

    def __init__(
        self, exercise: Exercise, sets: Sequence[SetDone], texts: Sequence[str], heaviest: float | None,
        note: str | None, superset: str | None, planned: Sequence[Planned],
    ) -> None:  # fmt: skip
        reps = tuple([one.reps for one in sets])
        rests = tuple([one.rest_seconds for one in sets])
        rested = rests if rests.count(None) < len(rests) else None
        self.sets = tuple(sets)
        self._planned = bool(planned)
        # The fields of ExerciseCompleted before `performed_at`, and those behind it.
        self._fields = (exercise.id, exercise.name), (
            self.sets, len(sets), reps, heaviest, rested, note, None, superset, None, None, tuple(planned) or None
        )  # fmt: skip
        self._before = f'{{"exercise_id":{_text(exercise.id)},"name":{_text(exercise.name)},"performed_at":"'
        self._after = (
            f'","sets":[{",".join(texts)}],"actual_sets":{len(sets)},"actual_reps":{_text(reps)}'
            f"{_said('actual_weight_kg', heaviest)}{_said('actual_rest_seconds', rested)}"
            f"{_said('note', note)}{_said('superset', superset)}}}"
        )

    def completed(self, moment: str) -> tuple[ExerciseCompleted, str]:
        """The event of an entry of then; those of the same parts share their `sets`."""
        before, after = self._fields
        event = ExerciseCompleted._of((*before, moment, *after))
        return event, data_of(event) if self._planned else f"{self._before}{moment}{self._after}"


def _said(field: str, value: str | float | tuple[int | None, ...] | None) -> str:
    return "" if value is None else f',"{field}":{_text(value)}'
