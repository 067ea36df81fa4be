"""What a lifter may ask in the gym."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

    from fit.execution.events import Planned, PlannedExercise, SetDone


class WorkoutCommand(Record):
    """`day` and `today` are local days; `active` says whether the user may log at all."""

    DOMAIN: ClassVar[str] = "execution"
    workout_id: str

    @property
    def aggregate_id(self) -> str:
        return self.workout_id


class LogSets(WorkoutCommand):
    """`latest_day`: the last day that may be logged, a day from today. `entry_id` names the entry this corrects."""

    exercise_id: str
    name: str
    performed_at: str
    sets: tuple[SetDone, ...]
    latest_day: str
    active: bool = True
    note: str | None = None
    entry_id: str | None = None
    superset: str | None = None
    template_id: str | None = None
    template_version: str | None = None
    planned: tuple[Planned, ...] | None = None


class StartWorkout(WorkoutCommand):
    """`running` is the id of a workout that has been started and not finished."""

    started_at: str
    running: str | None = None
    active: bool = True
    name: str | None = None
    template_id: str | None = None
    template_version: str | None = None
    planned_exercises: tuple[PlannedExercise, ...] = ()


class SkipExercise(WorkoutCommand):
    exercise_id: str
    name: str
    at: str
    reason: str | None = None


class SwapExercise(WorkoutCommand):
    exercise_id: str
    name: str
    new_exercise_id: str
    new_name: str
    at: str
    reason: str | None = None


class DiscardWorkout(WorkoutCommand):
    at: str


class FinishWorkout(WorkoutCommand):
    """`at` is None where a forgotten session closes itself at its last set."""

    at: str | None = None
    note: str | None = None


class AnnounceMilestone(WorkoutCommand):
    """`once` is the key of what can be reached only once, whichever session reaches it."""

    milestone_type: str
    metric: str
    new_value: float
    previous_value: float
    reached_at: str
    exercise_id: str | None = None
    name: str | None = None
    reps: int | None = None
    template_id: str | None = None
    template_version: str | None = None
    all_reps_done: bool | None = None
    once: str | None = None


ExecutionCommand = (
    LogSets | StartWorkout | SkipExercise | SwapExercise | DiscardWorkout | FinishWorkout | AnnounceMilestone
)
