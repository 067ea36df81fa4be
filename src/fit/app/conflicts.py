"""What two devices changed without knowing of each other: the later holds, and the other is never lost sight of."""

from __future__ import annotations

from fit.app import fold
from fit.kernel.errors import NotFound
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.house import House
    from fit.app.ports import Stored
    from fit.kernel.messages import Told

# Events that set something: what of it, and to what. Those that only add (a set, a meal) cannot be in conflict.
_SINGLE = {
    "ExerciseRenamed": ("name", "new_name"),
    "ExerciseMerged": ("merged into", "into"),
    "UserActivated": ("active", None),
    "UserDeactivated": ("active", None),
}


class Conflict(Record):
    """`held` and `lost` are the events; `what` names the field, with both values."""

    domain: str
    aggregate_id: str
    what: str
    held: Told
    held_value: Any
    lost: Told
    lost_value: Any
    held_device: str
    lost_device: str


def conflicts(house: House) -> list[Conflict]:
    """Unresolved ones, by aggregate: a later event that knew both settles them."""
    found: list[Conflict] = []
    for domain, aggregate_id in house.store.chains.shared_aggregates():
        found += _in(house, domain, aggregate_id)
    return found


def choose(house: House, number: int) -> tuple[Conflict, Outcome]:
    """Let the value that lost hold, by an event that knows both."""
    with house.command() as road:
        all_of_them = conflicts(house)
        if not 1 <= number <= len(all_of_them):
            raise NotFound(f"there is no conflict {number}", "fit sync conflicts numbers them")
        conflict = all_of_them[number - 1]
        road.record(conflict.domain, conflict.aggregate_id, [_again(conflict)])
        return conflict, road.outcome


def _again(conflict: Conflict) -> Any:
    """The event that lost, told again with nothing but the field in question."""
    event = conflict.lost.event
    changes = getattr(event, "changes", None)
    return event if changes is None else event.but(changes={conflict.what: changes[conflict.what]})


def _in(house: House, domain: str, aggregate_id: str) -> list[Conflict]:
    stored: list[Stored] = house.store.log.of_aggregate(domain, aggregate_id)
    ancestors = _ancestors(stored)
    live = [s for s in stored if s.live]
    sets: dict[str, list[tuple[Stored, Told, Any]]] = {}
    for s in live:
        told = fold.told_of(s)
        if told is not None:
            for what, value in _touched(told):
                sets.setdefault(what, []).append((s, told, value))
    found = []
    for what, settings in sets.items():
        last, last_told, last_value = settings[-1]
        for other, told, value in settings[:-1]:
            knew = other.envelope.event_id in ancestors[last.envelope.event_id]
            if not knew and value != last_value and not _overtaken(other, settings, ancestors, last):
                found.append(
                    Conflict(
                        domain=domain, aggregate_id=aggregate_id, what=what, held=last_told, held_value=last_value,
                        lost=told, lost_value=value, held_device=last.envelope.device_id,
                        lost_device=other.envelope.device_id,
                    )
                )  # fmt: skip
    return found


def _overtaken(
    other: Stored, settings: Sequence[tuple[Stored, Told, Any]], ancestors: dict[str, set[str]], last: Stored
) -> bool:
    """Whether its own device changed it again before the two met."""
    return any(
        s is not other and s is not last and other.envelope.event_id in ancestors[s.envelope.event_id]
        for s, _, _ in settings
    )


def _touched(told: Told) -> Iterator[tuple[str, Any]]:
    event = told.event
    changes = getattr(event, "changes", None)
    if isinstance(changes, dict):
        yield from changes.items()
    elif event.NAME in _SINGLE:
        what, field = _SINGLE[event.NAME]
        yield what, event.NAME if field is None else getattr(event, field)
    elif getattr(event, "entry_id", None):
        yield f"entry {event.entry_id[-6:]}", told.event_id


def _ancestors(stored: Sequence[Stored]) -> dict[str, set[str]]:
    """Event id → every event of the aggregate that its decision had seen."""
    found: dict[str, set[str]] = {}
    for s in stored:
        bases = s.envelope.bases
        found[s.envelope.event_id] = set(bases).union(*[found.get(base, set()) for base in bases])
    return found
