"""What may be asked about the user."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class UserCommand(Record):
    """`at`: local time with offset."""

    DOMAIN: ClassVar[str] = "identity"
    at: str

    @property
    def aggregate_id(self) -> str:
        return "me"


class RegisterUser(UserCommand):
    """`first_run` makes the user that every log has; a name can be registered once afterwards, and
    without a name nothing is left to do."""

    name: str | None = None
    first_run: bool = False


class ActivateUser(UserCommand):
    pass


class DeactivateUser(UserCommand):
    reason: str | None = None


IdentityCommand = RegisterUser | ActivateUser | DeactivateUser
