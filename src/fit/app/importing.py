"""An import is one command: prepared outside the lock, appended in one short transaction, taken back by one undo."""

from __future__ import annotations

from contextlib import contextmanager

from fit.app import receiving
from fit.app.ahead import Ahead
from fit.app.rebuild import catch_up_in_steps
from fit.kernel import clock, ids
from fit.kernel.errors import Remote, Storage
from fit.kernel.errors import Sequence as SequenceError
from fit.kernel.links import linker
from fit.kernel.messages import Told, chain_start, hash_faster
from fit.kernel.quick import quicken
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from fit.app.house import House
    from fit.kernel.links import Link, Linked, New
    from fit.kernel.messages import Envelope

_PREPARED_OUTSIDE = 3
"""Attempts to prepare while others may write; whoever is overtaken that often prepares under the lock."""
_AT_ONCE = 2000
_SIGN = 16


class Batch(Record):
    """What an import says of one aggregate. `make(counted)` gives the events that are new, in order: `counted` tells
    for each key that counts already how many sets or items stand under it."""

    domain: str
    aggregate_id: str
    make: Callable[[Mapping[str, int]], list[New]]


class Again(Exception):
    """What was prepared rests on a guess that turned out wrong: ask for the batches once more."""


class Brought(Record):
    """`correlation_id` is None where nothing was new."""

    correlation_id: str | None
    events: int


def bring(
    house: House, bulk: Any, batches: Callable[[], Iterable[Batch]], progress: Callable[[int], None] | None = None,
    stored: Callable[[], None] = lambda: None,
) -> Brought:  # fmt: skip
    """Store what is new. `batches` is asked again when another writer was faster. `progress` hears how many batches
    have been prepared; `stored` is called when Ctrl-C comes too late, before it is listened to again."""
    with house.command():
        device_id = house.store.log.device(house.seconds)
    correlation_id = ids.uuid7(house.seconds)
    appending: Any = None
    try:
        for attempt in range(_PREPARED_OUTSIDE + 1):
            under_lock = attempt == _PREPARED_OUTSIDE
            if not under_lock:
                chains = _prepare(house, bulk, device_id, correlation_id, batches, progress)
            with house.store.writing():
                if under_lock or house.store.log.device(house.seconds) != device_id:
                    device_id = house.store.log.device(house.seconds)
                    chains = _prepare(house, bulk, device_id, correlation_id, batches, progress)
                if chains.head == house.store.log.head():
                    appending = bulk.appending(device_id, chains.timestamp, correlation_id, chains.hlc)
                    with appending:
                        chains.ahead.finish()
                    break
        chains.ahead.store(chains.events)
        catch_up_in_steps(house.store)
        stored()
    except (KeyboardInterrupt, Storage, Remote):
        if appending is None or not appending.committed:
            raise
        stored()
        # Ctrl-C, or a full disk, came too late: the answer is given, and whoever reads next folds what is missing.
    return Brought(correlation_id=correlation_id if chains.events else None, events=chains.events)


def take_in(
    house: House, envelopes: Callable[[], Iterable[Envelope]], stored: Callable[[], None] = lambda: None
) -> tuple[int, int]:
    """The events of another log as they are: (new, known already). An empty log becomes the very log they came from, so
    not even a first run comes before them. Raises Storage where an event was changed, Sequence where one is missing."""
    hash_faster()
    known = sum(1 for _ in envelopes())  # read through, before anything is touched
    waiting: list[Envelope] = []
    new, last, committed = 0, None, False
    try:
        with _whole(), house.store.writing():
            heads = dict(house.store.chains.heads())
            for envelope in envelopes():
                waiting.append(envelope)
                if envelope.seq > heads.get((envelope.device_id, envelope.domain), (0, ""))[0]:
                    last = envelope
                if len(waiting) == _AT_ONCE:
                    new += house.store.log.receive(waiting)
                    waiting = []
            new += house.store.log.receive(waiting)
        committed = True
        catch_up_in_steps(house.store)
        stored()
    except (Storage, Remote):
        if not committed:
            raise  # else as above
        stored()
    except KeyboardInterrupt:
        # All of it or nothing is there: so whether the last of what was new is there tells.
        if last is None or house.store.chains.hash_at((last.device_id, last.domain), last.seq) != last.hash:
            raise
        stored()
    return new, known - new


def foresee(house: House, envelopes: Callable[[], Iterable[Envelope]]) -> tuple[int, int]:
    """What `take_in` would come to; nothing is written."""
    hash_faster()
    new = known = 0
    with _whole(), house.store.reading():
        chains = house.store.chains
        heads = dict(chains.heads())
        ends = dict(heads)
        coming: dict[tuple[str, str], bytearray] = {}  # of each new event so much of its hash
        for e in envelopes():
            chain = (e.device_id, e.domain)
            here, _ = heads.get(chain, (0, ""))
            seq, previous = ends.get(chain) or (0, chain_start(*chain))
            if e.seq <= seq:
                at = (e.seq - here - 1) * _SIGN
                if e.hash != chains.hash_at(chain, e.seq) if at < 0 else coming[chain][at : at + _SIGN] != _sign(e):
                    raise receiving.forks(e, seq)
                known += 1
                continue
            receiving.continues(e, seq, previous)
            ends[chain] = e.seq, e.hash
            coming.setdefault(chain, bytearray()).extend(_sign(e))
            new += 1
    return new, known


def _sign(e: Envelope) -> bytes:
    return e.hash[:_SIGN].encode()


@contextmanager
def _whole() -> Iterator[None]:
    """What is wrong with the chains of a file, in words for whoever brings it."""
    try:
        yield
    except receiving.Changed as error:
        raise Storage(
            f"{error.message}: it or the one before it was changed", "export it again; nothing was stored"
        ) from None
    except SequenceError as error:
        error.hint = error.hint or "lines are missing or stand in another order: export it again; nothing was stored"
        raise


def preview(bulk: Any, batches: Callable[[], Iterable[Batch]]) -> int:
    """How many events would be new; `make` of each batch counts the rest."""
    return sum(len(batch.make(bulk.seen(batch.domain, batch.aggregate_id)[1])) for batch in batches())


def _prepare(
    house: House, bulk: Any, device_id: str, correlation_id: str, batches: Callable[[], Iterable[Batch]],
    progress: Callable[[int], None] | None,
) -> _Chains:  # fmt: skip
    try:
        return _prepared(house, bulk, device_id, correlation_id, batches, progress)
    except Again:
        return _prepared(house, bulk, device_id, correlation_id, batches, progress)


def _prepared(
    house: House, bulk: Any, device_id: str, correlation_id: str, batches: Callable[[], Iterable[Batch]],
    progress: Callable[[int], None] | None,
) -> _Chains:  # fmt: skip
    """Everything hashed and ready, beside the log."""
    bulk.clear()
    chains = _Chains(bulk, device_id, correlation_id, house)
    waiting: list[Linked] = []
    for done, batch in enumerate(batches(), 1):
        heads, counted = bulk.seen(batch.domain, batch.aggregate_id)
        waiting += chains.links(batch, heads, batch.make(counted))
        if len(waiting) >= _AT_ONCE:
            bulk.put(waiting)
            waiting = []
            if progress:
                progress(done)
    bulk.put(waiting)
    return chains


class _Chains:
    """This device's chains, as they would go on from the log as it is now. `head` is where that was."""

    def __init__(self, bulk: Any, device_id: str, correlation_id: str, house: House) -> None:
        self.head = house.store.log.head()
        self.hlc = bulk.clock()
        self.events = 0
        self.ahead = Ahead(house.store, bulk)
        self._bulk = bulk
        self._device_id = device_id
        self._correlation_id = correlation_id
        self._readings = clock.readings(self.hlc, house.seconds)
        self.timestamp = clock.utc(house.seconds)
        self._ids = ids.many(house.seconds)
        self._tails: dict[str, tuple[int, str]] = {}
        self._links: dict[str, Link] = {}
        quicken([Told])

    def links(self, batch: Batch, heads: str, new: Sequence[New]) -> list[Linked]:
        """The rows of a batch, as `bulk.put` takes them; `heads` are the ids its first event is based on."""
        device_id, correlation_id, timestamp = self._device_id, self._correlation_id, self.timestamp
        domain, aggregate_id = batch.domain, batch.aggregate_id
        if domain not in self._tails:
            self._tails[domain] = self._bulk.tail(device_id, domain) or (0, chain_start(device_id, domain))
            self._links[domain] = linker(device_id, domain, timestamp, correlation_id)
        seq, previous = self._tails[domain]
        rows = self._links[domain](previous, seq, aggregate_id, heads, new, self._ids, self._readings)
        if not rows:
            return []
        self.events += len(rows)
        self.hlc, self._tails[domain] = rows[-1][9], (rows[-1][1], rows[-1][10])
        if heads:
            self.ahead.give_up(domain)  # there are rows of this aggregate, to be looked for
        else:
            of = Told._of  # in the order of its fields
            told = [
                of((event, row[2], aggregate_id, correlation_id, timestamp, key, None))
                for (key, event, _), row in zip(new, rows, strict=True)
            ]
            self.ahead.hear(domain, told, self.events, self.hlc)
        return rows
