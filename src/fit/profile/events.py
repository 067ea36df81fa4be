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


EVENTS = (ProfileCreated, ProfileUpdated)

ProfileEvent = ProfileCreated | ProfileUpdated
