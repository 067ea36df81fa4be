"""How plans came to be and changed. These names are on disk: never rename, only upcast.

An exercise of a plan is a dict of the keys `lines.EXERCISE`, one set of it of `lines.SET`; what is None is left out.
`changes` carries changed fields only: `name`, `archived`, `estimated_duration_minutes` (None: estimated again),
`exercises` (exercise id → its changed fields, None where it was taken out), `order` (ids, where it is not the obvious
one), of a meal `items` and `timing`, of a supplement `dose`, `frequency` and `timing`.
`previous_version` is the number of the version that was changed, as a label; `bases` in the envelope name its event.
"""

from __future__ import annotations

from fit.kernel.messages import Event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class WorkoutTemplateCreated(Event):
    """`estimated_duration_minutes` only where it was set by hand."""

    NAME: ClassVar[str] = "WorkoutTemplateCreated"
    VERSION: ClassVar[int] = 1
    template_id: str
    name: str
    exercises: tuple[dict[str, Any], ...]
    created_at: str
    estimated_duration_minutes: int | None = None


class WorkoutTemplateUpdated(Event):
    """`workout_id` names the session that moved the plan, where one did."""

    NAME: ClassVar[str] = "WorkoutTemplateUpdated"
    VERSION: ClassVar[int] = 1
    template_id: str
    name: str
    changes: dict[str, Any]
    previous_version: int
    updated_at: str
    workout_id: str | None = None


class ExerciseProgressionUpdated(Event):
    """Why an exercise of a plan has another weight; the change itself is in the WorkoutTemplateUpdated beside it.

    Weights in kg. `progression_reason` is CompletedAllReps, UserRequested or AnalyticsRecommendation.
    """

    NAME: ClassVar[str] = "ExerciseProgressionUpdated"
    VERSION: ClassVar[int] = 1
    template_id: str
    name: str
    exercise_id: str
    progression_reason: str
    updated_at: str
    old_weight: float | None = None
    new_weight: float | None = None
    why: str | None = None
    workout_id: str | None = None


class MealPlanCreated(Event):
    """`items`: dicts of `food_id`, `food`, `grams` and `typed`. `timing`: `08:00` or a word."""

    NAME: ClassVar[str] = "MealPlanCreated"
    VERSION: ClassVar[int] = 1
    template_id: str
    name: str
    items: tuple[dict[str, Any], ...]
    created_at: str
    timing: str | None = None


class MealPlanUpdated(Event):
    NAME: ClassVar[str] = "MealPlanUpdated"
    VERSION: ClassVar[int] = 1
    template_id: str
    name: str
    changes: dict[str, Any]
    previous_version: int
    updated_at: str


class SupplementPlanCreated(Event):
    NAME: ClassVar[str] = "SupplementPlanCreated"
    VERSION: ClassVar[int] = 1
    template_id: str
    name: str
    created_at: str
    dose: str | None = None
    frequency: str | None = None
    timing: str | None = None


class SupplementPlanUpdated(Event):
    NAME: ClassVar[str] = "SupplementPlanUpdated"
    VERSION: ClassVar[int] = 1
    template_id: str
    name: str
    changes: dict[str, Any]
    previous_version: int
    updated_at: str


TEMPLATE_EVENTS = (
    WorkoutTemplateCreated,
    WorkoutTemplateUpdated,
    ExerciseProgressionUpdated,
    MealPlanCreated,
    MealPlanUpdated,
    SupplementPlanCreated,
    SupplementPlanUpdated,
)

TemplateEvent = (
    WorkoutTemplateCreated
    | WorkoutTemplateUpdated
    | ExerciseProgressionUpdated
    | MealPlanCreated
    | MealPlanUpdated
    | SupplementPlanCreated
    | SupplementPlanUpdated
)
