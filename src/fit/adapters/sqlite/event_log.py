"""The log in SQLite: what was appended stays, in one dense hash chain per device and domain."""

from __future__ import annotations

from fit.adapters.sqlite import liveness
from fit.adapters.sqlite.engine import IntegrityError
from fit.adapters.sqlite.liveness import VOIDING
from fit.app.ports import Arrived, History, Stored
from fit.kernel import clock, ids
from fit.kernel.messages import Envelope, chain_hash, chain_start, data_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from sqlite3 import Connection
    from typing import Any

    from fit.app.ports import Born

COLUMNS = (
    "device_id, domain, seq, event_id, key, aggregate_id, bases, event_type, event_version, event_data, timestamp, "
    "correlation_id, causation_id, hlc, hash"
)
_LIVE = "not exists (select 1 from dead where dead.position = events.position)"
_INSERT = f"insert into events ({COLUMNS}) values ({','.join('?' * 15)})"


class SqliteEventLog:
    """`device` is asked for this replica's id when the first event is appended, under the write lock."""

    def __init__(self, db: Connection, device: Callable[[SqliteEventLog, float], str]) -> None:
        self._db = db
        self._device = device
        self._device_id: str | None = None

    def forget_device(self) -> None:
        """Each transaction asks anew: between two of them the log may have been restored."""
        self._device_id = None

    # -- reading

    def load(self, domain: str, aggregate_id: str) -> History:
        rows = self._db.execute(
            f"select {COLUMNS}, position, {_LIVE} from events where domain = ? and aggregate_id = ?"
            " order by hlc, device_id, seq",
            [domain, aggregate_id],
        ).fetchall()
        based_on = {base for row in rows for base in row[6].split(",")}
        return History(
            events=tuple([_stored(row) for row in rows if row[16] and row[7] not in VOIDING]),
            heads=tuple([row[3] for row in rows if row[3] not in based_on]),
        )

    def arrived(self, domain: str, after: int, limit: int) -> list[Arrived]:
        rows = self._db.execute(
            f"select position, hlc, {_LIVE}, aggregate_id, event_id, event_type, event_version, event_data,"
            " correlation_id, causation_id, key, timestamp"
            " from events where position > ? and domain = ? order by position limit ?",
            [after, domain, limit],
        )
        of = Arrived._of
        return [of(row) for row in rows]

    def of_correlation(self, correlation_id: str) -> list[Stored]:
        return self._some("correlation_id = ?", [correlation_id])

    def of_aggregate(self, domain: str, aggregate_id: str) -> list[Stored]:
        return self._some("domain = ? and aggregate_id = ?", [domain, aggregate_id])

    def every(self, domain: str, aggregate_id: str) -> list[Stored]:
        """All events of an aggregate in fold order, with those that do not count."""
        return self._some("domain = ? and aggregate_id = ?", [domain, aggregate_id])

    def find(self, event_id: str) -> Stored | None:
        found = self._some("event_id = ?", [event_id])
        return found[0] if found else None

    def _some(self, where: str, values: Sequence[Any]) -> list[Stored]:
        rows = self._db.execute(
            f"select {COLUMNS}, position, {_LIVE} from events where {where} order by hlc, device_id, domain, seq",
            values,
        )
        return [_stored(row) for row in rows]

    def commands(self) -> Iterator[str]:
        device_id, before = self.device(0.0), self.head() + 1
        while row := self._db.execute(
            "select correlation_id from events"
            " where position < ? and device_id = ? and causation_id is null order by position desc limit 1",
            [before, device_id],
        ).fetchone():
            (before,) = self._db.execute(
                "select min(position) from events where correlation_id = ? and device_id = ?", [row[0], device_id]
            ).fetchone()
            yield row[0]

    def latest(self, event_type: str) -> Stored | None:
        row = self._db.execute(
            f"select {COLUMNS}, position, 1 from events where event_type = ? and {_LIVE}"
            " order by position desc limit 1",
            [event_type],
        ).fetchone()
        return _stored(row) if row else None

    def named(self, part: str, event_type: str) -> list[Stored]:
        return self._some("event_type = ? and (event_id like ? or event_id like ?)", [event_type, *_around(part)])

    def ids_like(self, column: str, part: str) -> list[str]:
        """The ids in `column` (event_id, correlation_id) that begin or end like `part`; at most ten."""
        rows = self._db.execute(
            f"select distinct {column} from events where {column} like ? or {column} like ? limit 10", _around(part)
        )
        return [row[0] for row in rows]

    def select(self, wanted: Any, last: int) -> list[Stored]:
        """`wanted`: see `fit.app.inspect_log.Wanted`."""
        tests = {
            "correlation_id = ?": wanted.correlation,
            "event_type = ?": wanted.event_type,
            "domain = ?": wanted.domain,
            "timestamp >= ?": wanted.since,
            "timestamp <= ?": wanted.until,
            "position > ?": wanted.after or None,
        }
        given = {test: value for test, value in tests.items() if value is not None}
        where = f" where {' and '.join(given)}" if given else ""
        rows = self._db.execute(
            f"select {COLUMNS}, position, {_LIVE} from events{where} order by position desc limit ?",
            [*given.values(), last or -1],
        ).fetchall()
        return [_stored(row) for row in reversed(rows)]

    def head(self) -> int:
        return int(self._db.execute("select coalesce(max(position), 0) from events").fetchone()[0])

    def heads(self) -> dict[str, int]:
        """`device/domain` → the number of the last event of that chain."""
        rows = self._db.execute("select device_id, domain, max(seq) from events group by device_id, domain")
        return {f"{device}/{domain}": seq for device, domain, seq in rows}

    # -- writing

    def device(self, seconds: float) -> str:
        if self._device_id is None:
            self._device_id = self._device(self, seconds)
        return self._device_id

    def append(self, domain: str, aggregate_id: str, bases: Sequence[str], born: Sequence[Born]) -> list[Envelope]:
        device_id = self.device(born[0].seconds if born else 0.0)
        seq, previous = self._tail(device_id, domain)
        (hlc,) = self._db.execute("select value from meta where name = 'hlc'").fetchone()
        written = []
        for new in born:
            seq, hlc = seq + 1, clock.tick(hlc, new.seconds)
            envelope = Envelope(
                device_id=device_id, domain=domain, seq=seq, event_id=ids.uuid7(new.seconds), key=new.key,
                aggregate_id=aggregate_id, bases=tuple(bases), event_type=new.event.NAME,
                event_version=new.event.VERSION, event_data=data_of(new.event), timestamp=clock.utc(new.seconds),
                correlation_id=new.correlation_id, causation_id=new.causation_id, hlc=hlc, hash="",
            )  # fmt: skip
            previous = chain_hash(previous, envelope)
            written.append(self._insert(envelope.but(hash=previous)))
            bases = (envelope.event_id,)
        self._db.execute("update meta set value = ? where name = 'hlc'", [hlc])
        return written

    def receive(self, envelopes: Sequence[Envelope]) -> int:
        from fit.app import receiving

        new = 0
        for e in envelopes:
            here = self._db.execute(
                "select hash from events where device_id = ? and domain = ? and seq = ?", [e.device_id, e.domain, e.seq]
            ).fetchone()
            if here and here[0] == e.hash:
                continue
            seq, previous = self._tail(e.device_id, e.domain)
            if here:
                raise receiving.forks(e, seq)
            receiving.continues(e, seq, previous)
            try:
                self._insert(e)
            except IntegrityError as error:
                raise receiving.taken(e) from error
            new += 1
        if envelopes:
            self._db.execute(
                "update meta set value = max(value, ?) where name = 'hlc'", [max(e.hlc for e in envelopes)]
            )
        return new

    def _tail(self, device_id: str, domain: str) -> tuple[int, str]:
        row = self._db.execute(
            "select seq, hash from events where device_id = ? and domain = ? order by seq desc limit 1",
            [device_id, domain],
        ).fetchone()
        return row or (0, chain_start(device_id, domain))

    def _insert(self, e: Envelope) -> Envelope:
        liveness.judge(self._db, self._db.execute(_INSERT, values_of(e)).lastrowid or 0, e)
        return e

    def take_dirty(self, domain: str) -> list[str]:
        rows = self._db.execute("select aggregate_id from dirty where domain = ?", [domain]).fetchall()
        if rows:
            self._db.execute("delete from dirty where domain = ?", [domain])
        return [row[0] for row in rows]

    def dirty_domains(self) -> set[str]:
        """Domains with aggregates whose views must be folded anew."""
        return {row[0] for row in self._db.execute("select distinct domain from dirty")}

    def mark_dirty(self, domain: str, aggregate_ids: Sequence[str]) -> None:
        self._db.executemany("insert or ignore into dirty values (?, ?)", [(domain, a) for a in aggregate_ids])


def _around(part: str) -> list[str]:
    """Patterns of a beginning and an end; ids hold no wildcards."""
    bare = part.replace("%", "").replace("_", "")
    return [f"{bare}%", f"%{bare}"]


def _stored(row: Sequence[Any]) -> Stored:
    return Stored._of((envelope_of(row), row[15], bool(row[16])))


def values_of(e: Envelope) -> list[Any]:
    """The row of `COLUMNS` of an envelope."""
    values = list(e._values())
    values[6] = ",".join(e.bases)
    return values


def envelope_of(row: Sequence[Any]) -> Envelope:
    """The envelope of a row of `COLUMNS`."""
    return Envelope._of((*row[:6], tuple(row[6].split(",")) if row[6] else (), *row[7:15]))
