"""The rules of a profile: made once, changed field by field, never to nonsense."""

from __future__ import annotations

from fit.kernel.messages import Decider
from fit.kernel.never import assert_never
from fit.kernel.record import Record
from fit.profile.commands import CreateProfile, ProfileCommandKind, UpdateProfile
from fit.profile.events import ProfileCreated, ProfileEvent, ProfileUpdated
from fit.profile.rules import check

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Profile(Record):
    created: bool = False
    fields_set: dict[str, Any] = {}  # noqa: RUF012 - never changed in place


def evolve(profile: Profile, event: ProfileEvent) -> Profile:
    match event:
        case ProfileCreated():
            return profile.but(created=True, fields_set={**profile.fields_set, **(event.changes or {})})
        case ProfileUpdated():
            return profile.but(fields_set={**profile.fields_set, **event.changes})
        case _:
            assert_never(event)


def decide(command: ProfileCommandKind, profile: Profile) -> list[ProfileEvent]:
    match command:
        case CreateProfile():
            return [] if profile.created else [ProfileCreated(created_at=command.at)]
        case UpdateProfile():
            return _update(command, profile)
        case _:
            assert_never(command)


def _update(ask: UpdateProfile, profile: Profile) -> list[ProfileEvent]:
    check(ask.changes, ask.at[:10])
    changes = {n: v for n, v in ask.changes.items() if profile.fields_set.get(n) != v}
    return [ProfileUpdated(at=ask.at, changes=changes)] if changes else []


decider = Decider(initial=Profile(), evolve=evolve, decide=decide)
