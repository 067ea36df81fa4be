"""Who came, left and came back. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.kernel.messages import Event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class UserRegistered(Event):
    NAME: ClassVar[str] = "UserRegistered"
    VERSION: ClassVar[int] = 1
    registered_at: str
    name: str | None = None


class UserActivated(Event):
    NAME: ClassVar[str] = "UserActivated"
    VERSION: ClassVar[int] = 1
    at: str


class UserDeactivated(Event):
    NAME: ClassVar[str] = "UserDeactivated"
    VERSION: ClassVar[int] = 1
    at: str
    reason: str | None = None


EVENTS = (UserRegistered, UserActivated, UserDeactivated)

IdentityEvent = UserRegistered | UserActivated | UserDeactivated
