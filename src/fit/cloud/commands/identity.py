"""Who logs here, and whether they may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fit.cloud.commands.asked import Command, Note, Offer, now
from fit.cloud.wire import Name
from fit.identity.commands import ActivateUser, DeactivateUser, RegisterUser

if TYPE_CHECKING:
    from fit.app.house import House


class Register(Command):
    name: Name


class Activate(Command):
    pass


class Deactivate(Command):
    reason: Note | None = None


def register(house: House, ask: Register) -> None:
    with house.command() as road:
        road.run(RegisterUser(at=now(house), name=ask.name.strip()))


def activate(house: House, _: Activate) -> None:
    with house.command() as road:
        road.run(ActivateUser(at=now(house)))


def deactivate(house: House, ask: Deactivate) -> None:
    with house.command() as road:
        road.run(DeactivateUser(at=now(house), reason=ask.reason))


OFFERS = (
    Offer(name="RegisterUser", body=Register, do=register),
    Offer(name="ActivateUser", body=Activate, do=activate),
    Offer(name="DeactivateUser", body=Deactivate, do=deactivate),
)
