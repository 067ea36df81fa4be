"""A command over the wire, walked on the one road of all commands: done once however often it is asked."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Any

from fit.app.execute import Road
from fit.app.facts import FACTS
from fit.app.house import Command, House
from fit.app.ports import Collided
from fit.kernel import ids
from fit.kernel.errors import Sequence as SequenceError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from fit.cloud.ports import UserLog
    from fit.kernel.messages import Told


_TRIES = 10
_PAUSE_SECONDS = 0.03


class Done(Exception):
    """The command was done before; this is its first answer."""

    def __init__(self, answer: dict[str, Any]) -> None:
        super().__init__()
        self.answer = answer


def serve(
    log: UserLog, command_id: str, expected_version: int | None, do: Callable[[House], object]
) -> dict[str, Any]:
    """`do` the command; its answer, the first one where it was done before."""
    for attempt in range(1, _TRIES + 1):
        house = _Once(log, command_id, expected_version)
        try:
            do(house)
        except Done as done:
            return done.answer
        except Collided:
            if attempt == _TRIES:
                raise
            # Somebody else was quicker: decided again on what is there now, and not at once by everybody.
            time.sleep(random.uniform(0, _PAUSE_SECONDS * attempt))
            continue
        break
    return house.answer


class _Once(House):
    """The house of one command, which knows the command by its id."""

    def __init__(self, log: UserLog, command_id: str, expected_version: int | None) -> None:
        super().__init__(log.house.store, log.house.seconds, log.house.domains)
        self.log, self.command_id, self.expected_version = log, command_id, expected_version
        self.correlation_id = ids.key("command", command_id)
        self.answer: dict[str, Any] = {}

    def command(self) -> Command:
        return _OnceOnly(self)

    def told_before(self) -> dict[str, Any] | None:
        """What it led to, as the log tells it; a command that changed nothing left its answer beside the log."""
        stored = sorted(self.store.log.of_correlation(self.correlation_id), key=lambda s: s.position)
        if not stored:
            return dict(said) if (said := self.log.answered(self.command_id)) else None
        first = stored[0].envelope
        events = [
            {
                "event_id": e.event_id, "domain": e.domain, "aggregate_id": e.aggregate_id, "event_type": e.event_type,
                "event_data": e.event_data, "causation_id": e.causation_id,
            }
            for e in [s.envelope for s in stored]
        ]  # fmt: skip
        return {
            "command_id": self.command_id, "correlation_id": self.correlation_id, "events": events,
            "aggregate_id": first.aggregate_id, "version": self.version_after(first.domain, first.aggregate_id),
        }  # fmt: skip

    def version(self, domain: str, aggregate_id: str) -> int:
        return len(self.store.log.of_aggregate(domain, aggregate_id))

    def version_after(self, domain: str, aggregate_id: str) -> int:
        """How many events the aggregate had after this command."""
        mine = [s.position for s in self.store.log.of_aggregate(domain, aggregate_id)
                if s.envelope.correlation_id == self.correlation_id]  # fmt: skip
        return sum(s.position <= max(mine) for s in self.store.log.of_aggregate(domain, aggregate_id))


class _OnceOnly(Command):
    def __init__(self, house: _Once) -> None:
        super().__init__(house)
        self._once = house

    def __enter__(self) -> Road:
        super().__enter__()
        try:
            if (before := self._once.told_before()) is not None:
                raise Done(before)
        except BaseException as error:
            super().__exit__(type(error), error, error.__traceback__)
            raise
        return _ServedRoad(self._once)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        house = self._once
        if kind is None:
            said = house.told_before()
            if said is None:
                said = {"command_id": house.command_id, "correlation_id": house.correlation_id, "events": []}
            house.log.remember(house.command_id, said)
            house.answer = said
        super().__exit__(kind, error, trace)


class _ServedRoad(Road):
    """Looks, before the first step, whether the caller knows what it is about to change."""

    def __init__(self, house: _Once) -> None:
        super().__init__(
            house.store, house.seconds, FACTS, correlation_id=house.correlation_id, domains=house.domains
        )
        self._house = house
        self._expected = house.expected_version

    def run(self, command: Any, key: str | None = None) -> list[Told]:
        expected, self._expected = self._expected, None
        if expected is not None:
            actual = self._house.version(command.DOMAIN, command.aggregate_id)
            if actual != expected:
                raise SequenceError(
                    f"{command.aggregate_id} has {actual} events by now, not {expected}", "look at it again",
                    expected=expected, actual=actual,
                )  # fmt: skip
        return super().run(command, key)
