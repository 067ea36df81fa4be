"""Each lifter's log in a context's table: heads, pull, push, the commands that were answered, and its end."""

from __future__ import annotations

import time
from contextlib import contextmanager, suppress
from itertools import pairwise

from fit.adapters.aws import items, keys
from fit.adapters.aws.desk import views
from fit.adapters.aws.dynamo import MOST_STEPS, Lost, batches, check, put
from fit.adapters.aws.event_log import Tail
from fit.adapters.aws.store import AwsStore, Gone
from fit.app import receiving
from fit.app.house import House
from fit.app.ports import Collided
from fit.kernel import json_text
from fit.kernel.errors import Storage
from fit.kernel.messages import chain_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from fit.adapters.aws.dynamo import Step, Table
    from fit.adapters.aws.event_log import Chain
    from fit.app.sync import Head
    from fit.kernel.messages import Envelope

_TRIES = 5
_LAG_SECONDS = (0.05, 0.1, 0.2, 0.4)
_ANSWERS_LAST = 30 * 86400  # seconds that a retry gets its first answer
_INDEX_LATE = 3600  # seconds


class AwsUserLog:
    def __init__(self, store: AwsStore, seconds: float, pause: Callable[[float], None] = time.sleep) -> None:
        self.store = store
        self.house = House(store, seconds, frozenset((store.own,)))
        self._pause = pause

    def heads(self, domain: str) -> dict[str, Head]:
        return {device: (tail.seq, tail.hash) for (device, of), tail in self.store.heads.items() if of == domain}

    def events(self, domain: str, device: str, after: int, limit: int) -> list[Envelope]:
        """By the index, which lags: what the head promises and the index does not show yet is waited for, a little."""
        chain = keys.chain(self.store.user_id, domain, device)
        for wait in (*_LAG_SECONDS, 0.0):
            found: list[Envelope] = []
            for item in self.store.table.query(chain, index=keys.CHAIN, after=after, limit=limit):
                if item["seq"] != after + len(found) + 1:
                    break
                found.append(items.event_of(item))
            if found or self.store.heads[device, domain].seq <= after:
                return found
            if wait:
                self._pause(wait)
        raise Storage("the latest events cannot be read yet", "try again in a moment")

    def receive(self, events: Sequence[Envelope]) -> int:
        """Chain by chain, in as many transactions as it takes; what is stored when one fails continues next time."""
        new = 0
        for attempt in range(1, _TRIES + 1):
            try:
                for some in self._new(events):
                    self._store_events(some)
                    new += len(some)
                return new
            except Collided:
                if attempt == _TRIES:
                    raise
                self.store.begin()
        return new

    def _step(self, e: Envelope) -> Step:
        return put(items.of_event(self.store.user_id, e, self.store.via), "attribute_not_exists(PK)")

    def _new(self, events: Sequence[Envelope]) -> list[list[Step]]:
        """What is not stored yet, each a stretch of one chain that one transaction holds. Raises Sequence for a gap or
        a fork, and TooLarge, before anything is stored."""
        chains: dict[Chain, list[Envelope]] = {}
        for e in events:
            chains.setdefault((e.device_id, e.domain), []).append(e)
        found: list[list[Step]] = []
        for chain, said in chains.items():
            new: list[Step] = []
            head = self.store.heads.get(chain) or Tail(seq=0, hash=chain_start(*chain))
            known = [e for e in said if e.seq <= head.seq]
            # Hashes continue from one to the next, so the last of them speaks for those before it.
            for before, e in pairwise(known):
                if e.seq == before.seq + 1:
                    receiving.continues(e, before.seq, before.hash)
                else:
                    self.store.stands(before)
            if known and not (known[-1].seq == head.seq and known[-1].hash == head.hash):
                self.store.stands(known[-1])
            seq, previous, taken = head.seq, head.hash, dict[int, str]()
            for e in [e for e in said if e.seq > head.seq]:
                if taken.get(e.seq) != e.hash:
                    receiving.continues(e, seq, previous)
                    seq, previous = e.seq, e.hash
                    taken[seq] = previous
                    new.append(self._step(e))
            found += batches(new, MOST_STEPS - 2)
        return found

    def _store_events(self, steps: Sequence[Step]) -> None:
        store, last = self.store, steps[-1].item or {}
        chain = (last["device_id"], last["domain"])
        was, tail = store.heads.get(chain), Tail(seq=last["seq"], hash=last["hash"], hlc=last["hlc"])
        item = {keys.PK: store.partition, keys.SK: keys.head(*reversed(chain)), **tail.fields()}
        head = put(item, "attribute_not_exists(PK)") if was is None else put(item, "seq = :was", was=was.seq)
        try:
            store.table.transact([check(store.partition, keys.TOMBSTONE, "attribute_not_exists(PK)"), head, *steps])
        except Lost as lost:
            if 0 in lost.steps:
                raise Gone("there is no such account") from lost
            raise Collided("somebody else was quicker", "try again in a moment") from lost
        store.heads[chain] = tail

    def answered(self, command_id: str) -> dict[str, Any] | None:
        found = self.store.table.get(self.store.partition, keys.command(command_id))
        return None if found is None else json_text.read(found["answer"])

    def remember(self, command_id: str, answer: Mapping[str, Any]) -> None:
        item = {
            keys.PK: self.store.partition, keys.SK: keys.command(command_id),
            "answer": json_text.write(dict(answer)), keys.TTL: int(self.house.seconds) + _ANSWERS_LAST,
        }  # fmt: skip
        self.store.extra.append(put(item, "attribute_not_exists(PK)"))


class AwsLogs:
    """`via` names the request of the moment."""

    def __init__(
        self, table: Table, own: str, seconds: Callable[[], float], via: Callable[[], str] = lambda: "",
        pause: Callable[[float], None] = time.sleep, kept: frozenset[str] | None = None,
    ) -> None:  # fmt: skip
        self._table, self._own, self._seconds, self._via, self._pause = table, own, seconds, via, pause
        self._kept = kept

    @contextmanager
    def open(self, user_id: str) -> Iterator[AwsUserLog]:
        store = AwsStore(self._table, self._own, user_id, self._via(), self._kept)
        try:
            store.begin()
            yield AwsUserLog(store, self._seconds(), self._pause)
        finally:
            store.close()

    def erase(self, user_id: str) -> None:
        erase(self._table, self._own, user_id, self._seconds(), self._pause)


def erase(table: Table, own: str, user_id: str, seconds: float, pause: Callable[[float], None] = time.sleep) -> int:
    """A tombstone first, behind which nothing can be stored; then everything else of the user goes. How many items that
    were; raises Storage where some are left, and may be asked again."""
    partition, gone = keys.user(own, user_id), 0
    tombstone = {keys.PK: partition, keys.SK: keys.TOMBSTONE, "at": int(seconds), "user": user_id}
    with suppress(Lost):  # asked before, and not finished
        table.put(tombstone, "attribute_not_exists(PK)")
    noted = {item[keys.SK]: item for item in table.query(partition)}
    _see_all(table, user_id, noted, seconds, pause)
    chains = _chains(noted)
    for wait in (*_LAG_SECONDS, 0.0):
        left = [place for domain, device in chains for place in _chain_items(table, user_id, domain, device)]
        table.erase(left)
        gone += len(left)
        if not left:
            break
        pause(wait)  # the index shows what is gone for a moment longer
    for name in views():
        rows = [(item[keys.PK], item[keys.SK]) for item in table.query(keys.view(own, user_id, name))]
        table.erase(rows)
        gone += len(rows)
    # Last of all: until then they say which chains there were, to whoever has to begin again.
    notes = sorted(set(noted) - {keys.TOMBSTONE})
    if not any(_chain_items(table, user_id, domain, device) for domain, device in chains):
        table.erase([(partition, name) for name in notes])
    if any(item[keys.SK] != keys.TOMBSTONE for item in table.query(partition)):
        raise Storage(f"not everything of a user is gone from {own}", "it is tried again")
    return gone + len(notes)


def _see_all(
    table: Table, user_id: str, noted: Mapping[str, Mapping[str, Any]], seconds: float, pause: Callable[[float], None]
) -> None:
    """Once the index has shown all that there is behind a tombstone, whatever it shows later is all that is left. What
    came last it shows a moment later; erasing before that would leave it behind, and nobody would ever find it."""
    stone = noted[keys.TOMBSTONE]
    if "seen" in stone:
        return
    counts = dict.fromkeys(_chains(noted), 0)
    for name, item in noted.items():
        if name.startswith(("HEAD#", "MARK#")):
            domain, device = name.split("#", 2)[1:]
            counts[domain, device] = max(counts[domain, device], item["seq"] if name[0] == "H" else item["copies"])
    for wait in (*_LAG_SECONDS, 0.0):
        if all(len(_chain_items(table, user_id, *chain)) >= count for chain, count in counts.items()):
            break
        pause(wait)
    else:
        if seconds < stone["at"] + _INDEX_LATE:  # a table that lost something must not keep the rest for ever
            raise Storage("the latest events cannot be seen yet", "it is tried again")
    table.put({**stone, "seen": int(seconds)})


def _chains(noted: Iterable[str]) -> set[tuple[str, str]]:
    """Context and device."""
    found = [name.split("#", 2) for name in noted if name.startswith(("HEAD#", "MARK#"))]
    return {(domain, device) for _, domain, device in found}


def _chain_items(table: Table, user_id: str, domain: str, device: str) -> list[tuple[str, str]]:
    chain = keys.chain(user_id, domain, device)
    return [(item[keys.PK], item[keys.SK]) for item in table.query(chain, index=keys.CHAIN)]
