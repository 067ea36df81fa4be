"""A lifter's log in DynamoDB, of which a transaction has on its desk what it needs: the aggregates it asked for."""

from __future__ import annotations

from fit.adapters.aws import items, keys
from fit.adapters.aws.dynamo import put
from fit.adapters.sqlite import liveness
from fit.adapters.sqlite.event_log import COLUMNS, SqliteEventLog, values_of
from fit.app import receiving
from fit.app.ports import Stored
from fit.kernel.errors import Storage
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
    """How far a chain goes: of what is stored, or of what is folded. `copies`: how many events of another context's
    chain are stored here too."""

    seq: int
    hash: str
    hlc: str = ""
    copies: int = 0


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
        self._anew: set[str] = set()  # contexts that are folded from the first event on

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
            # The index is asked when an event of a key arrives; later on only where that has found something.
            if e.key is not None and (keys.shared(e.key) in self._store.shared or not self._is_folded(e)):
                self._fetch_twins(e.key, partition)

    def _is_folded(self, e: Envelope) -> bool:
        mark = self._store.marks.get((e.device_id, e.domain))
        return mark is not None and e.seq <= mark.seq

    def is_new(self, domain: str, aggregate_id: str) -> bool:
        """Whether nothing of it was folded before, so that no view can have a row of it."""
        place = (domain, aggregate_id)
        return place in self._fetched and place not in self._known

    def _lay(self, e: Envelope) -> None:
        if self._is_folded(e):
            self._known.add((e.domain, e.aggregate_id))
            self._folded += 1
            self._lay_folded(e, self._folded)
        elif not self._has(e):
            self._waiting += 1
            self._insert_at(e, self._waiting)

    def _has(self, e: Envelope) -> bool:
        """Whether it, or another with its id, lies on the desk; of two with one id the first counts."""
        return self._db.execute("select 1 from events where event_id = ?", [e.event_id]).fetchone() is not None

    def _lay_folded(self, e: Envelope, position: int) -> None:
        """What it turned is turned in the rows already, unless that hangs together with what arrives only now."""
        if self._has(e):
            return
        dirty = None
        if e.event_type in liveness.VOIDING or (e.key is not None and not self._meets(e.key)):
            dirty = set(self.dirty())
        self._insert_at(e, position)
        if dirty is not None:
            gone = [place for place in self.dirty() if place not in dirty]
            self._db.executemany("delete from dirty where domain = ? and aggregate_id = ?", gone)
        if e.event_id in self._store.left:
            self._db.execute("insert or ignore into dead values (?, 'left')", [position])

    def _is_elsewhere(self, e: Envelope) -> bool:
        """Whether an event of its key lies in another aggregate."""
        said = "select 1 from events where key = ? and (domain, aggregate_id) != (?, ?)"
        return self._db.execute(said, [e.key, e.domain, e.aggregate_id]).fetchone() is not None

    def _meets(self, key: str) -> bool:
        """Whether an event of this key has arrived, or waits."""
        found = self._db.execute("select 1 from events where key = ? and position >= ?", [key, BEGIN]).fetchone()
        return found is not None

    def _fetch_twins(self, key: str, but: str = "") -> None:
        """Events of one key count once, whatever aggregate they are in."""
        for item in self._store.table.query(keys.twins(self._store.user_id, key), index=keys.TWINS):
            if item[keys.PK] != but:
                _, domain, _, _, aggregate_id = item[keys.PK].split("#", 4)
                self.fetch(domain, aggregate_id)

    def lay_all(self, domain: str) -> None:
        """Lay out every event of a context, in fold order, as if it arrived now; what waits to be folded waits on.
        Raises Storage where the index does not show all of them yet: what it hides would never be folded again."""
        self._anew.add(domain)
        store = self._store
        found: list[Envelope] = []
        for device, of in {**store.heads, **store.marks}:
            if of == domain:
                chain = keys.chain(store.user_id, domain, device)
                some = [items.event_of(item) for item in store.table.query(chain, index=keys.CHAIN)]
                mark, head = store.marks.get((device, of)), store.heads.get((device, of))
                if len(some) < (head.seq if head is not None else mark.copies if mark is not None else 0):
                    raise Storage("the latest events cannot be read yet", "try again in a moment")
                found += some
        for e in sorted(found, key=lambda e: (e.hlc, e.device_id, e.seq)):
            self._fetched.add((domain, e.aggregate_id))
            if not self._is_folded(e):
                if e.event_id not in self._arriving:
                    self._lay(e)
                continue
            laid = self._db.execute("select position from events where event_id = ?", [e.event_id]).fetchone()
            if laid is not None and laid[0] < BEGIN:
                self._take_off(laid[0])
            self._lay_folded(e, self.head() + 1)
        for e in found:
            if e.key is not None and keys.shared(e.key) in store.shared:
                self._fetch_twins(e.key)

    def unfinished(self, domain: str, position: int) -> bool:
        """Whether there are events behind `position` of a context that is folded from the first event on."""
        return domain in self._anew and bool(self.arrived(domain, position, 1))

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
            self._continues(e)
            self._lift(e)
            self._insert(e)

    def _lift(self, e: Envelope) -> None:
        """Off the desk, where it was laid as one that waits."""
        found = self._db.execute("select position from events where event_id = ?", [e.event_id]).fetchone()
        if found is not None and found[0] >= _WAITING:
            self._take_off(found[0])

    def _take_off(self, position: int) -> None:
        self._db.execute("delete from events where position = ?", [position])
        self._db.execute("delete from dead where position = ?", [position])

    def pass_by(self, e: Envelope, copies: Sequence[Envelope]) -> None:
        """It has arrived, and is not to be looked at."""
        self.copies += copies
        self._continues(e)
        self.arrivals.append((self.head(), e))
        self._tails[e.device_id, e.domain] = (e.seq, e.hash)

    def _continues(self, e: Envelope) -> None:
        """What was folded of its chain; raises Sequence."""
        mark = self._store.marks.get((e.device_id, e.domain))
        folded = (mark.seq, mark.hash) if mark is not None else (0, chain_start(e.device_id, e.domain))
        receiving.continues(e, *self._tails.get((e.device_id, e.domain), folded))

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
        if e.key is not None and (name := keys.shared(e.key)) not in self._store.shared and self._is_elsewhere(e):
            self._store.shared.add(name)
            self._store.extra.append(put({keys.PK: self._store.partition, keys.SK: name}))
        # Whoever answers comes after what they have seen, though it was said by a clock that is ahead.
        self._db.execute("update meta set value = max(value, ?) where name = 'hlc'", [e.hlc])
        liveness.judge(self._db, position, e)
