"""Two replicas agree: what one has and the other lacks goes over, and nobody's event is ever refused for its time."""

from __future__ import annotations

from itertools import chain as chained

from fit.app.rebuild import catch_up_in_steps
from fit.kernel.errors import Rejected
from fit.kernel.messages import chain_hash
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Any, Protocol

    from fit.app.house import House
    from fit.kernel.messages import Envelope

    Chain = tuple[str, str]
    """A device id and a domain."""
    Head = tuple[int, str]
    """The number and the hash of the last event of a chain."""

    class Transport(Protocol):
        """A way to a peer. Each verb may be called again after any failure, and says the same."""

        name: str

        def heads(self) -> Heads:
            """What the peer has."""

        def push(self, events: Sequence[Envelope]) -> None:
            """Give the peer the next events of one chain. Raises `Sequence` for a gap or a fork."""

        def finish(self) -> None:
            """All that was pushed has arrived."""

        def pull(self, chain: Chain, after: int) -> Iterator[list[Envelope]]:
            """The peer's events of a chain behind a number, in their order, a batch at a time."""


BATCH = 99
"""Events a push carries at most: one fewer than a DynamoDB transaction holds items."""
PULL_BATCH = 2000


class Heads(Record):
    """`account` and `server_time` where the peer knows them."""

    heads: dict[Chain, Head]
    account: str | None = None
    server_time: float | None = None


class Synced(Record):
    """`forked`: chains that are not the same here and there; `fit.app.fork` mends them, and then sync goes on."""

    pushed: int = 0
    pulled: int = 0
    in_sync: bool = False
    forked: tuple[Chain, ...] = ()
    clock_off: float | None = None


def sync(
    house: House, transport: Transport, *, dry_run: bool = False, progress: Callable[[int], None] | None = None
) -> Synced:
    """Pull what is missing here, push what is missing there.

    No transaction is held while bytes travel. Whatever happens in between, the next sync goes on where this one
    stopped.
    """
    store = house.store
    theirs = transport.heads()
    _check_account(store, theirs)
    forked = _forks(store, theirs.heads)
    off = None if theirs.server_time is None else house.seconds - theirs.server_time
    if forked:
        return Synced(forked=forked, clock_off=off)
    ours = store.chains.heads()
    to_pull = {c: h[0] - ours.get(c, (0, ""))[0] for c, h in theirs.heads.items() if h[0] > ours.get(c, (0, ""))[0]}
    to_push = {c: h[0] - theirs.heads.get(c, (0, ""))[0] for c, h in ours.items()}
    to_push = {c: n for c, n in to_push.items() if n > 0}
    if dry_run:
        pushed, pulled = sum(to_push.values()), sum(to_pull.values())
        return Synced(pushed=pushed, pulled=pulled, in_sync=not (pushed or pulled), clock_off=off)
    done = 0
    pulled = 0
    coming = {chain: transport.pull(chain, ours.get(chain, (0, ""))[0]) for chain in sorted(to_pull)}
    # All of them, before anything is stored: what is an own chain there may still be the end of a split one here.
    firsts = {chain: next(batches, []) for chain, batches in coming.items() if chain in ours}
    split = tuple([chain for chain, batch in firsts.items() if batch and _splits(store, chain, batch[0])])
    if split:
        return Synced(forked=split, clock_off=off)
    for chain, batches in coming.items():
        for batch in chained([firsts.get(chain, [])], batches):
            for part in _parts(batch, PULL_BATCH):
                with store.writing():
                    pulled += store.log.receive(part)
            done += len(batch)
            if progress:
                progress(done)
    if pulled:
        catch_up_in_steps(store)
    pushed = 0
    acknowledged = dict(theirs.heads)
    # Before they travel: a log restored from an older copy must know what others may have seen.
    store.left({f"{device}/{domain}": seq for (device, domain), (seq, _) in ours.items()})
    for chain in sorted(to_push):
        for batch in _batches(store, chain, theirs.heads.get(chain, (0, ""))[0]):
            transport.push(batch)
            pushed += len(batch)
            done += len(batch)
            acknowledged[chain] = (batch[-1].seq, batch[-1].hash)
            if progress:
                progress(done)
    transport.finish()
    _acknowledge(house, transport.name, theirs.account, acknowledged, pushed, pulled)
    return Synced(pushed=pushed, pulled=pulled, in_sync=store.chains.heads() == acknowledged, clock_off=off)


def _check_account(store: Any, theirs: Heads) -> None:
    bound = store.chains.account()
    if theirs.account is not None and bound is not None and bound != theirs.account:
        raise Rejected(
            "this log belongs to another account",
            "a log belongs to one lifter: sync it with the account it was first synced with, or use another FIT_HOME",
        )


def _forks(store: Any, theirs: Mapping[Chain, Head]) -> tuple[Chain, ...]:
    """Chains that are not the same as far as both go. Those of other devices mean a broken peer."""
    ours = store.chains.heads()
    forked = []
    for chain, (seq, hash_) in theirs.items():
        if chain not in ours:
            continue
        common = min(seq, ours[chain][0])
        # Where the peer is ahead, its hash at our head is not known here: the next event it has will show a fork.
        if common == seq and store.chains.hash_at(chain, common) != hash_:
            forked.append(chain)
    return tuple(sorted(forked))


def _splits(store: Any, chain: Chain, first: Envelope) -> bool:
    """Whether the peer's next event of a chain follows on another one than ours."""
    before = store.chains.hash_at(chain, first.seq - 1)
    return before is not None and chain_hash(before, first) != first.hash


def _batches(store: Any, chain: Chain, after: int) -> Iterator[list[Envelope]]:
    while batch := store.chains.after(chain, after, BATCH):
        yield batch
        after = batch[-1].seq


def _parts(batch: Sequence[Envelope], size: int) -> Iterator[Sequence[Envelope]]:
    for start in range(0, len(batch), size):
        yield batch[start : start + size]


def _acknowledge(
    house: House, peer: str, account: str | None, heads: Mapping[Chain, Head], pushed: int, pulled: int
) -> None:
    """A short transaction, after the bytes have travelled."""
    store = house.store
    with store.writing():
        if account is not None and store.chains.account() is None:
            store.chains.bind(account)
        store.chains.remember(
            peer,
            {
                "heads": [[device, domain, seq, hash_] for (device, domain), (seq, hash_) in sorted(heads.items())],
                "at": house.seconds,
                "pushed": pushed,
                "pulled": pulled,
                "result": "ok",
            },
        )


class Pending(Record):
    """What a peer has not acknowledged yet; `since` is when the oldest of it was recorded."""

    peer: str
    events: int
    since: str | None
    last: dict[str, Any]


def pending(house: House) -> list[Pending]:
    """For every peer this log has met."""
    found = []
    ours = house.store.chains.heads()
    for name, said in sorted(house.store.chains.peers().items()):
        known = {(device, domain): seq for device, domain, seq, _ in said.get("heads", [])}
        missing = 0
        oldest: str | None = None
        for chain, (seq, _) in ours.items():
            if seq > known.get(chain, 0):
                missing += seq - known.get(chain, 0)
                first = house.store.chains.after(chain, known.get(chain, 0), 1)[0].timestamp
                oldest = first if oldest is None else min(oldest, first)
        found.append(Pending(peer=name, events=missing, since=oldest, last=said))
    return found

