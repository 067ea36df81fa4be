"""The rules of being a user: one per log, active or not."""

from __future__ import annotations

from fit.identity.commands import ActivateUser, DeactivateUser, IdentityCommand, RegisterUser
from fit.identity.events import IdentityEvent, UserActivated, UserDeactivated, UserRegistered
from fit.kernel.errors import Rejected
from fit.kernel.messages import Decider
from fit.kernel.names import is_name
from fit.kernel.never import assert_never
from fit.kernel.record import Record


class User(Record):
    registered: bool = False
    name: str | None = None
    active: bool = True


def evolve(user: User, event: IdentityEvent) -> User:
    match event:
        case UserRegistered():
            return user.but(registered=True, name=event.name or user.name)
        case UserActivated():
            return user.but(active=True)
        case UserDeactivated():
            return user.but(active=False)
        case _:
            assert_never(event)


def decide(command: IdentityCommand, user: User) -> list[IdentityEvent]:
    match command:
        case RegisterUser():
            return _register(command, user)
        case ActivateUser():
            return [] if user.active else [UserActivated(at=command.at)]
        case DeactivateUser():
            return [UserDeactivated(at=command.at, reason=command.reason)] if user.active else []
        case _:
            assert_never(command)


def _register(ask: RegisterUser, user: User) -> list[IdentityEvent]:
    if user.registered and (ask.first_run or ask.name is None):
        return []
    if ask.name is not None and not is_name(ask.name):
        raise Rejected("that is no name", "one line of at most 100 letters")
    if user.name is not None:
        raise Rejected(f"{user.name} is registered here already", "a log belongs to one lifter; fit profile set --name")
    return [UserRegistered(registered_at=ask.at, name=ask.name)]


decider = Decider(initial=User(), evolve=evolve, decide=decide)
