"""A lifter's log in DynamoDB, of which a transaction has on its desk what it needs: the aggregates it asked for."""

from __future__ import annotations

from fit.adapters.aws import items, keys
from fit.adapters.sqlite import liveness
from fit.adapters.sqlite.event_log import COLUMNS, SqliteEventLog, values_of
from fit.app import receiving
from fit.app.ports import Stored
from fit.kernel.messages import chain_start
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from sqlite3 import Connection

    from fit.adapters.aws.store import AwsStore
    from fit.app.ports import Arrived, Born, History
    from fit.kernel.messages import Envelope

Chain = tuple[str, str]  # device, domain

# Positions on the desk: what is folded already lies below 0, what arrives in this transaction is counted from BEGIN on
# (0 would say that nothing was ever folded), what lies in the table but waits to be folded is beyond all of these.
_FOLDED, BEGIN, _WAITING = -(1 << 40), 1, 1 << 40
_INSERT_AT = f"insert into events ({COLUMNS}, position) values ({','.join('?' * 16)})"


class Tail(Record):
    """How far a chain goes: of what is stored, or of what is folded."""

    seq: int
    hash: str
    hlc: str = ""


class AwsEventLog(SqliteEventLog):
    def __init__(self, db: Connection, store: AwsStore) -> None:
        super().__init__(db, lambda _log, _seconds: store.device_id)
        self._store = store
        self._fetched: set[tuple[str, str]] = set()
        self._arriving: set[str] = set()
        self._folded, self._waiting = _FOLDED, _WAITING
        self._tails: dict[Chain, tuple[int, str]] = {}
        self.born: list[Envelope] = []  # to be stored with this transaction
        self.copies: list[Envelope] = []  # of another context's events, to be stored with it too
        self.arrivals: list[tuple[int, Envelope]] = []  # position and event of what is to be folded
        self._known: set[tuple[str, str]] = set()  # aggregates of which something was folded before

    # -- reading

    def load(self, domain: str, aggregate_id: str) -> History:
        self.fetch(domain, aggregate_id)
        return super().load(domain, aggregate_id)

    def of_aggregate(self, domain: str, aggregate_id: str) -> list[Stored]:
        self.fetch(domain, aggregate_id)
        return super().of_aggregate(domain, aggregate_id)

    def every(self, domain: str, aggregate_id: str) -> list[Stored]:
        return self.of_aggregate(domain, aggregate_id)

    def arrived(self, domain: str, after: int, limit: int) -> list[Arrived]:
        return [a for a in super().arrived(domain, after, limit) if a.position < _WAITING]

    def head(self) -> int:
        said = "select coalesce(max(position), ?) from events where position between ? and ?"
        return int(self._db.execute(said, [BEGIN, BEGIN, _WAITING - 1]).fetchone()[0])

    def heads(self) -> dict[str, int]:
        return {f"{device}/{domain}": tail.seq for (device, domain), tail in self._store.heads.items()}

    def is_empty(self, domain: str) -> bool:
        return not any(of == domain for _, of in self._store.heads)

    def fetch(self, domain: str, aggregate_id: str) -> None:
        """Lay an aggregate's events on the desk, and those that share a key with one of them."""
        if (domain, aggregate_id) in self._fetched:
            return
        self._fetched.add((domain, aggregate_id))
        partition = keys.aggregate(domain, self._store.user_id, aggregate_id)
        found = [items.event_of(item) for item in self._store.table.query(partition, keys.EVENT)]
        for e in found:
            if e.event_id not in self._arriving:
                self._lay(e)
        for e in found:
            if e.key is not None:
                self._fetch_twins(e.key, partition)

    def is_new(self, domain: str, aggregate_id: str) -> bool:
        """Whether nothing of it was folded before, so that no view can have a row of it."""
        place = (domain, aggregate_id)
        return place in self._fetched and place not in self._known

    def _lay(self, e: Envelope) -> None:
        mark = self._store.marks.get((e.device_id, e.domain))
        if mark is not None and e.seq <= mark.seq:
            self._folded += 1
            self._insert_at(e, self._folded)
            self._known.add((e.domain, e.aggregate_id))
        else:
            self._waiting += 1
            self._insert_at(e, self._waiting)

    def _fetch_twins(self, key: str, but: str = "") -> None:
        """Events of one key count once, whatever aggregate they are in."""
        for item in self._store.table.query(keys.twins(self._store.user_id, key), index=keys.TWINS):
            if item[keys.PK] != but:
                _, domain, _, _, aggregate_id = item[keys.PK].split("#", 4)
                self.fetch(domain, aggregate_id)

    def lay_all(self, domain: str) -> None:
        """Lay out every event of a context, in fold order, as if it arrived now; what waits to be folded waits on."""
        found = []
        for device, of in {**self._store.heads, **self._store.marks}:
            if of == domain:
                chain = keys.chain(self._store.user_id, domain, device)
                found += [items.event_of(item) for item in self._store.table.query(chain, index=keys.CHAIN)]
        for e in sorted(found, key=lambda e: (e.hlc, e.device_id, e.seq)):
            self._fetched.add((domain, e.aggregate_id))
            mark = self._store.marks.get((e.device_id, e.domain))
            if mark is not None and e.seq <= mark.seq:
                self._insert_at(e, self.head() + 1)
            else:
                self._lay(e)

    def dirty(self) -> list[tuple[str, str]]:
        """(context, aggregate) of what must be folded anew."""
        return [(row[0], row[1]) for row in self._db.execute("select domain, aggregate_id from dirty")]

    def stored(self, marks: Mapping[Chain, Tail]) -> None:
        """What was born is stored, and what is folded up to these marks was folded before the next transaction."""
        self.born, self.copies = [], []
        folded = [(n, e) for n, e in self.arrivals if (m := marks.get((e.device_id, e.domain))) and e.seq <= m.seq]
        self._known.update((e.domain, e.aggregate_id) for _, e in folded)
        done = {n for n, _ in folded}
        self.arrivals = [(n, e) for n, e in self.arrivals if n not in done]

    # -- writing

    def append(self, domain: str, aggregate_id: str, bases: Sequence[str], born: Sequence[Born]) -> list[Envelope]:
        self.fetch(domain, aggregate_id)
        for new in born:
            if new.key is not None:
                self._fetch_twins(new.key)
        written = super().append(domain, aggregate_id, bases, born)
        self._take(written)
        return written

    def receive(self, envelopes: Sequence[Envelope]) -> int:
        for e in envelopes:
            self.fetch(e.domain, e.aggregate_id)
            if e.key is not None:
                self._fetch_twins(e.key)
        before = len(self.arrivals)  # what is here already is passed over
        new = super().receive([e for e in envelopes if not self._store.stands(e)])
        self._take([e for _, e in self.arrivals[before:]])
        return new

    def arrive(self, envelopes: Sequence[Envelope], copies: Sequence[Envelope], looks: Sequence[Envelope]) -> None:
        """What lies in the table is to be folded now, and what comes from another context's: of that the `copies` are
        stored here too. `looks`: those of which it matters whether they count. Raises Sequence where they do not
        continue what was folded."""
        self.copies += copies
        self._arriving.update(e.event_id for e in envelopes)
        for e in looks:
            self.fetch(e.domain, e.aggregate_id)
            if e.key is not None:
                self._fetch_twins(e.key)
        for e in envelopes:
            mark = self._store.marks.get((e.device_id, e.domain))
            folded = (mark.seq, mark.hash) if mark is not None else (0, chain_start(e.device_id, e.domain))
            receiving.continues(e, *self._tails.get((e.device_id, e.domain), folded))
            self._lift(e)
            self._insert(e)

    def _lift(self, e: Envelope) -> None:
        """Off the desk, where it was laid as one that waits."""
        found = self._db.execute("select position from events where event_id = ?", [e.event_id]).fetchone()
        if found is not None and found[0] >= _WAITING:
            self._db.execute("delete from events where position = ?", found)
            self._db.execute("delete from dead where position = ?", found)

    def _take(self, envelopes: Sequence[Envelope]) -> None:
        self.born += envelopes
        for e in envelopes:
            self._store.heads[e.device_id, e.domain] = Tail(seq=e.seq, hash=e.hash, hlc=e.hlc)

    def _tail(self, device_id: str, domain: str) -> tuple[int, str]:
        tail = self._store.heads.get((device_id, domain))
        stored = (tail.seq, tail.hash) if tail is not None else (0, chain_start(device_id, domain))
        return self._tails.get((device_id, domain), stored)

    def _insert(self, e: Envelope) -> Envelope:
        position = self.head() + 1
        self._insert_at(e, position)
        self.arrivals.append((position, e))
        self._tails[e.device_id, e.domain] = (e.seq, e.hash)
        return e

    def _insert_at(self, e: Envelope, position: int) -> None:
        self._db.execute(_INSERT_AT, [*values_of(e), position])
        liveness.judge(self._db, position, e)
