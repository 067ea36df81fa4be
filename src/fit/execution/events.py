"""What was lifted, run and reached. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.execution.body_events import BodyMeasured
from fit.execution.food_events import FOOD_EVENTS
from fit.kernel.messages import Event
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class SetDone(Record):
    """One set. Weights in kg, `typed` and `unit` as the lifter wrote them; `weight_kg` is the added load where
    `bodyweight` holds, negative when assisted; distances in metres, durations and rests in seconds."""

    kind: str = "working"
    reps: int | None = None
    weight_kg: float | None = None
    typed: str | None = None
    unit: str | None = None
    bodyweight: bool | None = None
    rpe: float | None = None
    rest_seconds: int | None = None
    duration_seconds: float | None = None
    distance_m: float | None = None
    distance_typed: str | None = None
    distance_unit: str | None = None


class Planned(Record):
    """What a plan asked of one set when it was done. `kind` is None for a working set; `typed` and `unit` as the plan
    has its weight, `weight_kg` the added load where `bodyweight` holds."""

    reps: int | None = None
    reps_max: int | None = None
    amrap: bool | None = None
    weight_kg: float | None = None
    percent: float | None = None
    rpe: float | None = None
    duration_seconds: float | None = None
    distance_m: float | None = None
    kind: str | None = None
    bodyweight: bool | None = None
    typed: str | None = None
    unit: str | None = None
    distance_typed: str | None = None
    distance_unit: str | None = None
    rest_seconds: int | None = None


class PlannedExercise(Record):
    """One exercise of the plan a workout was started with."""

    id: str
    name: str
    targets: tuple[Planned, ...] = ()
    rest_seconds: int | None = None
    superset: str | None = None
    notes: str | None = None


class WorkoutStarted(Event):
    NAME: ClassVar[str] = "WorkoutStarted"
    VERSION: ClassVar[int] = 1
    PARTS: ClassVar[dict[str, type[Record]]] = {"planned_exercises": PlannedExercise}
    started_at: str
    name: str | None = None
    template_id: str | None = None
    template_version: str | None = None
    planned_exercises: tuple[PlannedExercise, ...] = ()


class ExerciseCompleted(Event):
    """One entry. `entry_id` is set where an amended entry keeps the name of the first; else the event's own id is it.

    `template_id`, `template_version` and `planned` say which plan it counts against and what that asked.
    """

    NAME: ClassVar[str] = "ExerciseCompleted"
    VERSION: ClassVar[int] = 1
    PARTS: ClassVar[dict[str, type[Record]]] = {"sets": SetDone, "planned": Planned}
    exercise_id: str
    name: str
    performed_at: str
    sets: tuple[SetDone, ...]
    actual_sets: int
    actual_reps: tuple[int | None, ...]
    actual_weight_kg: float | None = None
    actual_rest_seconds: tuple[int | None, ...] | None = None
    note: str | None = None
    entry_id: str | None = None
    superset: str | None = None
    template_id: str | None = None
    template_version: str | None = None
    planned: tuple[Planned, ...] | None = None


class ExerciseSkipped(Event):
    NAME: ClassVar[str] = "ExerciseSkipped"
    VERSION: ClassVar[int] = 1
    exercise_id: str
    name: str
    at: str
    reason: str | None = None


class ExerciseSwapped(Event):
    NAME: ClassVar[str] = "ExerciseSwapped"
    VERSION: ClassVar[int] = 1
    exercise_id: str
    name: str
    new_exercise_id: str
    new_name: str
    at: str
    reason: str | None = None


class WorkoutDiscarded(Event):
    NAME: ClassVar[str] = "WorkoutDiscarded"
    VERSION: ClassVar[int] = 1
    at: str


class WorkoutCompleted(Event):
    NAME: ClassVar[str] = "WorkoutCompleted"
    VERSION: ClassVar[int] = 1
    completed_at: str
    total_duration_minutes: int
    completed_exercises: tuple[str, ...]
    skipped_exercises: tuple[str, ...]
    note: str | None = None


class WorkoutExecuted(Event):
    """The whole session, for those who learn from it; totals are always recomputed from the sets."""

    NAME: ClassVar[str] = "WorkoutExecuted"
    VERSION: ClassVar[int] = 1
    started_at: str
    completed_at: str
    total_duration_minutes: int
    completed_exercises: tuple[str, ...]
    skipped_exercises: tuple[str, ...]
    name: str | None = None
    template_id: str | None = None
    template_version: str | None = None


class ProgressMilestoneReached(Event):
    """`milestone_type` is WeightIncrease, NewPersonalRecord or ConsistencyStreak; `metric` says of what:
    weight and e1rm in kg, reps, duration in seconds, distance in metres, speed in metres a second, streak in weeks.

    `all_reps_done`: whether the session has now done all that the plan asked of the exercise."""

    NAME: ClassVar[str] = "ProgressMilestoneReached"
    VERSION: ClassVar[int] = 1
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


WORKOUT_EVENTS = (
    WorkoutStarted,
    ExerciseCompleted,
    ExerciseSkipped,
    ExerciseSwapped,
    WorkoutDiscarded,
    WorkoutCompleted,
    WorkoutExecuted,
    ProgressMilestoneReached,
)
EVENTS = (*WORKOUT_EVENTS, BodyMeasured, *FOOD_EVENTS)

WorkoutEvent = (
    WorkoutStarted
    | ExerciseCompleted
    | ExerciseSkipped
    | ExerciseSwapped
    | WorkoutDiscarded
    | WorkoutCompleted
    | WorkoutExecuted
    | ProgressMilestoneReached
)
