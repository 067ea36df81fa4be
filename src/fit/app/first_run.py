"""The first command makes a user, a profile and an empty week; nobody asks, nobody can undo it."""

from __future__ import annotations

from fit.app import catalog, fold
from fit.app.execute import Road
from fit.app.facts import FACTS
from fit.identity.commands import RegisterUser
from fit.profile.commands import CreateProfile
from fit.scheduling.commands import CreateSchedule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.house import House

EVENTS = ("UserRegistered", "ProfileCreated", "ScheduleCreated")


def first_run(house: House) -> None:
    for domain in catalog.DOMAINS:
        fold.catch_up(house.store, domain)
    at = house.now(None).iso
    road = Road(house.store, house.seconds, FACTS, domains=house.domains)
    for command in (RegisterUser(at=at, first_run=True), CreateProfile(at=at), CreateSchedule(at=at)):
        if house.domains is None or command.DOMAIN in house.domains:
            road.run(command)
