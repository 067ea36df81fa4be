"""What may be asked about the profile."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class ProfileCommand(Record):
    """`at`: local time with offset."""

    DOMAIN: ClassVar[str] = "profile"
    at: str

    @property
    def aggregate_id(self) -> str:
        return "me"


class CreateProfile(ProfileCommand):
    pass


class UpdateProfile(ProfileCommand):
    """`changes`: field of the profile → its new value, None for the default."""

    changes: dict[str, Any]


class ChangeGoal(Record):
    """`goal`: its fields as in GoalsChanged, None to drop it; `key` names it: `lift:bench-press`, `weight`, ..."""

    DOMAIN: ClassVar[str] = "profile"
    ROOM: ClassVar[str] = "goal_decider"
    at: str
    key: str
    goal: dict[str, Any] | None

    @property
    def aggregate_id(self) -> str:
        return "goals"


ProfileCommandKind = CreateProfile | UpdateProfile
