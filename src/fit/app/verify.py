"""Does the log still say what it said when it was written? Every chain is walked link by link."""

from __future__ import annotations

from fit.kernel import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from fit.app.house import House

MOST_PROBLEMS = 100
STEP = 20_000
# Aggregates whose last event is kept at hand, since most events are based on it.
_AT_HAND = 50_000


def verify(house: House, progress: Callable[[int], None] | None = None, after: int = 0) -> dict[str, Any]:
    """{"ok", "events", "heads": [{"device_id", "domain", "seq", "hash"}], "problems": [text]}.

    Numbers must be dense, hashes continue, clocks rise, an event come after its bases. `after` leaves out what
    arrived up to that position; `progress` hears how many events have been walked.
    """
    messages.hash_faster()
    walk = _Walk(house.store.inspection(), from_the_start=after == 0)
    with house.store.reading():
        for row in walk.inspection.links(after):
            walk.take(row)
            if progress and walk.events % STEP == 0:
                progress(walk.events)
        walk.arrive()
    return {"ok": not walk.problems, "events": walk.events, "heads": walk.heads(), "problems": walk.problems}


class _Walk:
    """Chains so far: (device, domain) → (number, hash, clock) of the last link."""

    def __init__(self, inspection: Any, from_the_start: bool) -> None:
        self.inspection = inspection
        self.events = 0
        self.problems: list[str] = []
        self._from_the_start = from_the_start
        self._chains: dict[tuple[str, str], tuple[int, str, str]] = {}
        self._last: dict[str, tuple[str, str]] = {}
        self._highest = ""

    def take(self, row: tuple[Any, ...]) -> None:
        device_id, domain, seq, event_id, aggregate_id, bases = row[1], row[2], row[3], row[4], row[6], row[7]
        hlc, said = row[14], row[15]
        self.events += 1
        chain = device_id, domain
        number, previous, before = self._chains.get(chain) or self._begin(device_id, domain, seq)
        if seq != number + 1:
            self._complain(row, f"event {number + 1} is missing" if seq > number else "this number was there before")
        elif messages.header_hash(previous, *row[1:15]) != said:
            self._complain(row, "the hash does not fit: this event or the one before it was changed")
        if hlc <= before:
            self._complain(row, "its clock does not come after that of the event before it")
        if bases:
            last = self._last.get(aggregate_id)
            for base in bases.split(","):
                seen = last[1] if last and last[0] == base else self.inspection.hlc_of(base)
                if seen is not None and seen >= hlc:
                    self._complain(row, f"it stands before its base {base}")
        self._chains[chain] = seq, said, hlc
        if len(self._last) > _AT_HAND:
            self._last.clear()
        self._last[aggregate_id] = event_id, hlc
        if hlc > self._highest:
            self._highest = hlc

    def arrive(self) -> None:
        """The clock beside the log moves with every event: where it is ahead, the end of the log is gone."""
        if self._from_the_start and self.inspection.clock() != self._highest:
            self._found("the log's clock and its last event differ: the latest events are missing")

    def heads(self) -> list[dict[str, Any]]:
        """The last link of each chain that was walked."""
        return [
            {"device_id": device, "domain": domain, "seq": seq, "hash": said}
            for (device, domain), (seq, said, _) in sorted(self._chains.items())
        ]

    def _begin(self, device_id: str, domain: str, seq: int) -> tuple[int, str, str]:
        if not self._from_the_start and seq > 1 and (link := self.inspection.link_before(device_id, domain, seq)):
            return seq - 1, link[0], link[1]
        return 0, messages.chain_start(device_id, domain), ""

    def _complain(self, row: tuple[Any, ...], problem: str) -> None:
        self._found(f"{row[2]} {row[3]} of device {row[1]}: {problem}")

    def _found(self, problem: str) -> None:
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(problem)
