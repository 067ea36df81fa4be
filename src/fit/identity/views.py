"""What identity shows: the user of this log."""

from __future__ import annotations

from fit.identity.events import UserActivated, UserDeactivated, UserRegistered
from fit.kernel.messages import View
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import Told


class UserRow(Record):
    """`since`: when they became what they are, active or not; `reason`: why they left."""

    registered_at: str
    name: str | None = None
    active: bool = True
    since: str | None = None
    reason: str | None = None


def fold_user(row: UserRow | None, told: Told, _: object) -> UserRow | None:
    match told.event:
        case UserRegistered(registered_at=at, name=name):
            row = row or UserRow(registered_at=at, since=at)
            return row.but(name=name or row.name, registered_at=min(at, row.registered_at))
        case UserActivated(at=at):
            return row.but(active=True, since=at, reason=None) if row else None
        case UserDeactivated(at=at, reason=reason):
            return row.but(active=False, since=at, reason=reason) if row else None
    return row


VIEWS = (
    View(name="v_users", version=1, row=UserRow, of=(UserRegistered, UserActivated, UserDeactivated), fold=fold_user),
)
