"""Questions about the log itself: which events, in what order, and what led to what."""

from __future__ import annotations

from fit.app.ports import Stored
from fit.kernel import clock, days, json_text
from fit.kernel.errors import NotFound
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House


class Wanted(Record):
    """Which events; `since` and `until` as in `timestamp`, inclusive; `after` a position."""

    correlation: str | None = None
    event_type: str | None = None
    domain: str | None = None
    since: str | None = None
    until: str | None = None
    after: int = 0


def events(house: House, wanted: Wanted, last: int = 0) -> list[Stored]:
    """In order of arrival; only the `last` so many where given."""
    found: list[Stored] = house.store.log.select(wanted, last)
    return found


def correlation(house: House, said: str) -> str:
    """The correlation id meant by `last`, or by the beginning or end of one."""
    if said == "last":
        latest = house.store.log.select(Wanted(), 1)
        if not latest:
            raise NotFound("there is no event yet", "log something: fit log bench 3x8@50")
        newest: str = next(iter(house.store.log.commands()), latest[0].envelope.correlation_id)
        return newest
    ids = house.store.log.ids_like("correlation_id", said)
    if len(ids) != 1:
        raise NotFound(
            f"{said} names {len(ids) or 'no'} correlation{'s' if len(ids) != 1 else ''}",
            "fit events list --json shows correlation ids whole; `last` is the latest command's",
        )
    found: str = ids[0]
    return found


def one(house: House, said: str) -> Stored:
    ids = house.store.log.ids_like("event_id", said)
    if len(ids) != 1:
        raise NotFound(f"{said} names {len(ids) or 'no'} events", "fit events list shows ids; their end is enough")
    found: Stored | None = house.store.log.find(ids[0])
    if found is None:
        raise NotFound(f"no event {said}")
    return found


def caused_by(house: House, stored: Stored) -> list[Stored]:
    """The events that name this one as their cause."""
    e = stored.envelope
    return [s for s in house.store.log.of_correlation(e.correlation_id) if s.envelope.causation_id == e.event_id]


def shape(stored: Stored) -> dict[str, Any]:
    """All fields of an event; `event_data` is the text it was born with, so that hashes can be checked."""
    fields = stored.envelope.fields()
    return {**fields, "bases": list(fields["bases"])}


def payload(stored: Stored) -> Any:
    return json_text.read(stored.envelope.event_data)


def flat(stored: Stored) -> dict[str, Any]:
    """The same with everything as one text or number."""
    fields = stored.envelope.fields()
    return {**fields, "bases": " ".join(fields["bases"])}


def start_of(house: House, day: str | None) -> str | None:
    """The first moment of a local day, as in `timestamp`."""
    return None if day is None else clock.utc(_midnight(house, day, 0))


def end_of(house: House, day: str | None) -> str | None:
    return None if day is None else clock.utc(_midnight(house, day, 1) - 0.001)


def _midnight(house: House, said: str, later: int) -> float:
    zone = house.settings().zone
    day = days.add_days(days.read_day(said, house.seconds, zone), later)
    return days.epoch(days.read_when(f"{day} 00:00", house.seconds, zone).iso)
