"""The one road of a command: load, decide, append, fold, react; everything it causes is one transaction."""

from __future__ import annotations

from fit.app import catalog, fold
from fit.app.ports import Born
from fit.kernel import ids
from fit.kernel.messages import Told
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from fit.kernel.messages import Envelope, Event

MOST_REACTIONS = 1000


class Outcome(Record):
    """What a user's command led to: the events in the order they were born, each with its cause."""

    correlation_id: str
    told: tuple[Told, ...]

    @property
    def event_ids(self) -> list[str]:
        return [told.event_id for told in self.told]

    def of(self, kind: type[Any]) -> list[Any]:
        """The events of one type."""
        return [told.event for told in self.told if isinstance(told.event, kind)]


class _Known(Record):
    """What a road knows of an aggregate: its state after all events but the `unheard`, and its head events."""

    decider: Any
    state: Any
    heads: tuple[str, ...]
    unheard: tuple[str, ...] = ()


class Road:
    """One user command with all it causes. Make it and walk it inside `store.writing()`.

    `facts` answers what policies ask for: name → function of (store, told). `domains`: the contexts that decide here;
    what their events lead to elsewhere, others see to who hear of them. All of them where none are named.
    """

    def __init__(
        self, store: Any, seconds: float, facts: Mapping[str, Any], correlation_id: str = "", cause: str | None = None,
        domains: frozenset[str] | None = None,
    ) -> None:  # fmt: skip
        self.store = store
        self.seconds = seconds
        self.correlation_id = correlation_id or ids.uuid7(seconds)
        self._facts = facts
        self._cause = cause
        self._domains = domains
        self._told: list[Told] = []
        self._waiting: list[tuple[Told, dict[str, Any]]] = []
        self._known: dict[tuple[str, str], _Known] = {}
        self._head = -1  # the last position that this road wrote

    @property
    def outcome(self) -> Outcome:
        return Outcome(correlation_id=self.correlation_id, told=tuple(self._told))

    def run(self, command: Any, key: str | None = None) -> list[Told]:
        """Decide `command` and everything that follows from it; the events it caused itself come back. `key` names the
        first of them, and with its place each of the others."""
        told = self._decide(command, self._cause, lambda n: key if n == 0 or key is None else ids.key(key, n))
        self._react()
        return told

    def hear(self, told: Told, before: Mapping[str, Any]) -> None:
        """Let the policies hear an event that was born elsewhere and is folded by now; `before`: what `before` said."""
        self._waiting.append((told, dict(before)))
        self._react()

    def before(self, told: Told) -> dict[str, Any]:
        """The facts that the policies of an event must know as they were before it is folded."""
        return self._ask(told, "BEFORE")

    def record(self, domain: str, aggregate_id: str, events: Sequence[Event]) -> list[Told]:
        """Append events that need no decision (voids), and fold them."""
        self._known.clear()  # other events may count from here on
        heads = self.store.log.load(domain, aggregate_id).heads
        return self._append(domain, aggregate_id, heads, events, self._cause, lambda _: None)

    def record_each(self, domain: str, places: Mapping[str, Sequence[Event]]) -> None:
        """`record` for many aggregates of a context, which are then folded together."""
        self._known.clear()
        head, told = self.store.log.head(), []
        for aggregate_id, events in places.items():
            heads = self.store.log.load(domain, aggregate_id).heads
            told += self._enter(domain, aggregate_id, heads, events, self._cause, lambda _: None)
        self._fold(domain, head, told)

    def _decide(self, command: Any, cause: str | None, key: Callable[[int], str | None]) -> list[Told]:
        decider = catalog.decider(command)
        place = (command.DOMAIN, command.aggregate_id)
        known = self._state(decider, place)
        told = self._append(*place, known.heads, decider.decide(command, known.state), cause, key)
        if told:
            born = tuple([one.event_id for one in told])
            self._known[place] = known.but(heads=born[-1:], unheard=born)
        return told

    def _state(self, decider: Any, place: tuple[str, str]) -> _Known:
        """An aggregate as its events made it. What this road added to one that it knows comes last in fold order, so
        only that is read, and not before it is asked for; whatever others wrote in between, all is read anew."""
        if self._head != self.store.log.head():
            self._known.clear()
        known = self._known.get(place)
        if known is None or known.decider is not decider:
            history = self.store.log.load(*place)
            known, more = _Known(decider=decider, state=decider.initial, heads=history.heads), history.events
        else:
            more = tuple([one for event_id in known.unheard if (one := self.store.log.find(event_id)).live])
        state = known.state
        for stored in more:
            told = fold.told_of(stored)
            if told is not None:
                state = decider.evolve(state, told.event)
        self._known[place] = known = known.but(state=state, unheard=())
        return known

    def _append(
        self, domain: str, aggregate_id: str, heads: Sequence[str], events: Sequence[Event], cause: str | None,
        key: Callable[[int], str | None],
    ) -> list[Told]:  # fmt: skip
        if not events:
            return []
        head = self.store.log.head()
        told = self._enter(domain, aggregate_id, heads, events, cause, key)
        self._fold(domain, head, told)
        return told

    def _enter(
        self, domain: str, aggregate_id: str, heads: Sequence[str], events: Sequence[Event], cause: str | None,
        key: Callable[[int], str | None],
    ) -> list[Told]:  # fmt: skip
        """Into the log, and no further."""
        born = [
            Born(event=e, correlation_id=self.correlation_id, causation_id=cause, key=key(n), seconds=self.seconds)
            for n, e in enumerate(events)
        ]
        envelopes = self.store.log.append(domain, aggregate_id, heads, born)
        return [_told(envelope, event) for envelope, event in zip(envelopes, events, strict=True)]

    def _fold(self, domain: str, head: int, told: Sequence[Told]) -> None:
        """Views follow what was entered behind `head`; its policies are to hear it."""
        before = [self.before(t) for t in told]
        fold.catch_up(self.store, domain)
        self._head = self.store.log.head()
        self.store.views.advance(head, self._head)
        self._told += told
        self._waiting += zip(told, before, strict=True)

    def _ask(self, told: Told, when: str) -> dict[str, Any]:
        """The facts that the policies of an event want: as they were BEFORE it is folded, or AFTER."""
        wanted = {n for _, policy in catalog.policies(told.event, self._domains) for n in getattr(policy, when, ())}
        return {name: self._facts[name](self.store, told) for name in sorted(wanted)}

    def _react(self) -> None:
        """Let the policies hear every event once, and then those that their commands lead to."""
        reactions = 0
        while self._waiting:
            cause, before = self._waiting.pop(0)
            for name, policy in catalog.policies(cause.event, self._domains):
                facts = {n: before[n] for n in getattr(policy, "BEFORE", ())}
                facts |= {n: self._facts[n](self.store, cause) for n in getattr(policy, "AFTER", ())}
                caused = 0
                for command in policy.react(cause, **facts):
                    if self._domains is not None and command.DOMAIN not in self._domains:
                        continue
                    key = _caused_key(cause.event_id, name, caused, getattr(command, "once", None))
                    caused += len(self._decide(command, cause.event_id, key))
                    reactions += 1
                    if reactions > MOST_REACTIONS:
                        raise RuntimeError(f"{name} and its kind never come to rest after {cause.event.NAME}")


def _caused_key(cause: str, policy: str, already: int, once: str | None) -> Callable[[int], str]:
    """Whoever reacts to the same event in the same way says the same thing; `once` names what counts once whatever the
    cause was."""
    return lambda n: once if once and n == 0 else ids.key(cause, policy, already + n)


def _told(envelope: Envelope, event: Event) -> Told:
    return Told(
        event=event, event_id=envelope.event_id, aggregate_id=envelope.aggregate_id,
        correlation_id=envelope.correlation_id, timestamp=envelope.timestamp, key=envelope.key,
        causation_id=envelope.causation_id,
    )  # fmt: skip
