"""Undo and redo are events: a command with all it caused stops counting, or counts again; nothing is ever erased."""

from __future__ import annotations

from fit.app import fold
from fit.app.execute import Road
from fit.app.facts import FACTS
from fit.app.first_run import EVENTS as FIRST_RUN
from fit.app.ports import Born, Stored
from fit.kernel.errors import Rejected
from fit.kernel.messages import Envelope, Event, Restored, Told, Voided
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fit.app.execute import Outcome
    from fit.app.house import House

    Picked = tuple[str, Sequence[Stored]]  # a command's correlation id, and its events

_BACK = {"undo": Voided, "redo": Restored}


class Undone(Record):
    """The command that was taken or brought back, its events, and what that led to; `touched` counts the events that
    changed sides."""

    correlation_id: str
    events: tuple[Stored, ...]
    touched: int
    outcome: Outcome


def undo(house: House, steps: int = 1) -> list[Undone]:
    """Take back this device's last live commands, the latest first. Raises Rejected when there are not so many."""
    return _turn(house, steps, "undo", _last_live)


def redo(house: House, steps: int = 1) -> list[Undone]:
    """Bring back what was undone last; a new command in between ends what can be brought back."""
    return _turn(house, steps, "redo", _last_undone)


def _turn(house: House, steps: int, by: str, pick: Callable[[House], Picked | None]) -> list[Undone]:
    turned: list[Undone] = []
    with house.command():
        for _ in range(steps):
            picked = pick(house)
            if picked is None:
                known = f"there were only {len(turned)} commands to {by}" if turned else f"there is nothing to {by}"
                raise Rejected(known, "fit events list shows what happened")
            # A step is a command of its own, so that redo takes them one by one, however many one undo took.
            turned.append(_turn_one(house, Road(house.store, house.seconds, FACTS), *picked, by))
    return turned


def _turn_one(house: House, road: Road, correlation_id: str, mine: Sequence[Stored], by: str) -> Undone:
    """Void (or restore) a whole command; what it had voided itself (an amend's old entry) turns the other way."""
    if len(mine) >= fold.MANY:  # an import
        from fit.kernel.quick import collect_seldom, quicken

        collect_seldom()
        quicken([Stored, Envelope, Told, Born])
    events = with_closings(house, mine)
    targets = tuple(dict.fromkeys(s.envelope.correlation_id for s in events))
    turn, back = _BACK[by], _BACK["redo" if by == "undo" else "undo"]
    places: dict[str, dict[str, list[Event]]] = {}
    for s in events:
        here = places.setdefault(s.envelope.domain, {})
        here.setdefault(s.envelope.aggregate_id, [turn(targets=targets, by=by)])
        if s.envelope.event_type == Voided.NAME and (voiding := fold.told_of(s)) is not None:
            here[s.envelope.aggregate_id].append(back(targets=voiding.event.targets, by=by))
    for domain, aggregates in places.items():
        road.record_each(domain, aggregates)
    touched = [s for s in events if s.envelope.event_type not in (Voided.NAME, Restored.NAME)]
    return Undone(correlation_id=correlation_id, events=tuple(events), touched=len(touched), outcome=road.outcome)


def with_closings(house: House, events: Sequence[Stored]) -> list[Stored]:
    """The events of a command, and those that time caused by them later: the closing of a session at its last set."""
    ids = {s.envelope.event_id for s in events}
    mine = {s.envelope.correlation_id for s in events}
    places = dict.fromkeys((s.envelope.domain, s.envelope.aggregate_id) for s in events)
    later = {
        s.envelope.correlation_id: None
        for domain, aggregate_id in places
        for s in house.store.log.of_aggregate(domain, aggregate_id)
        if s.envelope.causation_id in ids and s.envelope.correlation_id not in mine
    }
    return [*events, *[s for closing in later for s in house.store.log.of_correlation(closing)]]


def _commands(house: House) -> Iterator[tuple[str, str, Sequence[Stored]]]:
    """This device's user commands, newest first: what it was (undo, redo or command), its id (of an undo or redo: the
    one it names), its events."""
    for correlation_id in house.store.log.commands():
        events = house.store.log.of_correlation(correlation_id)
        first = fold.told_of(events[0])
        by = first.event.by if first is not None and isinstance(first.event, (Voided, Restored)) else ""
        if first is not None and by in _BACK:
            yield by, first.event.targets[0], events
        else:
            yield "command", correlation_id, events


def _last_live(house: House) -> Picked | None:
    redone: set[str] = set()
    undone: set[str] = set()
    for what, correlation_id, events in _commands(house):
        if what == "redo":
            redone.add(correlation_id)
        elif what == "undo":
            if correlation_id in redone:
                redone.remove(correlation_id)
            else:
                undone.add(correlation_id)
        elif events[0].envelope.event_type in FIRST_RUN and events[0].envelope.seq == 1:
            return None
        elif correlation_id not in undone and any(s.live for s in events):
            return correlation_id, events
    return None


def _last_undone(house: House) -> Picked | None:
    redone: set[str] = set()
    for what, correlation_id, _ in _commands(house):
        if what == "redo":
            redone.add(correlation_id)
        elif what == "command":
            return None
        elif correlation_id not in redone:
            return correlation_id, house.store.log.of_correlation(correlation_id)
        else:
            redone.remove(correlation_id)
    return None
