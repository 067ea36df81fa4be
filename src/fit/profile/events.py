"""How the lifter's profile and goals changed. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.kernel.messages import Event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class ProfileCreated(Event):
    """`changes` holds only what was typed; defaults live in the fold."""

    NAME: ClassVar[str] = "ProfileCreated"
    VERSION: ClassVar[int] = 1
    created_at: str
    changes: dict[str, Any] | None = None


class ProfileUpdated(Event):
    """`changes`: field → new value, None where the field went back to its default."""

    NAME: ClassVar[str] = "ProfileUpdated"
    VERSION: ClassVar[int] = 1
    at: str
    changes: dict[str, Any]


class GoalsChanged(Event):
    """`changes`: goal → what it is now, None where it was dropped. A goal has its `kind` (lift, weight, workouts, kcal
    or protein), `target` (kg, workouts a week, kcal or grams a day), `typed` and `unit` as written, `exercise_id` and
    `name` of a lift, `by` a day, `since` the day it was set, and `start`, the figure of that day."""

    NAME: ClassVar[str] = "GoalsChanged"
    VERSION: ClassVar[int] = 1
    at: str
    changes: dict[str, dict[str, Any] | None]


EVENTS = (ProfileCreated, ProfileUpdated, GoalsChanged)

ProfileEvent = ProfileCreated | ProfileUpdated
