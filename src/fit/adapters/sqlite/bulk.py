"""Many events at once: laid out in a temporary table beside the log, then in it with one statement."""

from __future__ import annotations

import marshal
import signal
from operator import itemgetter
from threading import Thread, current_thread, main_thread

from fit.adapters.sqlite import engine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from sqlite3 import Connection
    from typing import Any

    from fit.adapters.sqlite.store import SqliteStore

# The rest of `COLUMNS` is the same for all events of a command.
VARYING = "domain, seq, event_id, key, aggregate_id, bases, event_type, event_version, event_data, hlc, hash"
_WIDTH = len(VARYING.split())
# How many sets, or foods, an event holds: an entry that grew since the last import has more of them now.
_HOLDS = (
    "case event_type"
    " when 'ExerciseCompleted' then coalesce(json_extract(event_data, '$.actual_sets'), 1)"
    " when 'MealConsumed' then json_array_length(event_data, '$.items') else 1 end"
)
_NAMED = "coalesce(key, json_extract(event_data, '$.entry_id'), event_id)"
_LIVE = "event_type not in ('Voided', 'Restored')"
_NOT_DEAD = " and not exists (select 1 from dead where dead.position = events.position)"


class Bulk:
    """What is laid out belongs to this connection alone, in a file that nobody sees."""

    def __init__(self, store: SqliteStore) -> None:
        self._db = store.db
        self._empty: tuple[str, bool] | None = None  # a context, and whether it has no events at all
        self._asked = ""  # what `seen` asks for
        self._db.execute("pragma temp_store = file")  # a million sets must not fill the memory
        self._db.execute("pragma temp.cache_size = -8000")
        self._db.execute("pragma main.cache_size = -16000")  # a quarter less time under the lock, for 10 MB
        self._db.execute(f"create temp table if not exists incoming ({VARYING})")
        self._db.execute("create temp table if not exists beside (n integer primary key, what blob)")

    def clear(self) -> None:
        self._empty = None
        self._db.execute("delete from temp.incoming")
        self._db.execute("delete from temp.beside")

    def put(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Rows of `VARYING`, in the order they are to arrive."""
        mine = not self._db.in_transaction
        if mine:
            self._db.execute("begin")
        engine.insert(self._db, "insert into temp.incoming", _WIDTH, rows)
        if mine:
            self._db.execute("commit")

    def keep(self, what: Any) -> None:
        """Something plain that goes with them, until `kept` is asked for."""
        self._db.execute("insert into temp.beside (what) values (?)", [marshal.dumps(what)])

    def kept(self) -> Iterator[Any]:
        """In the order it was given; each is asked for alone, so that one may write in between."""
        n = 0
        while row := self._db.execute(
            "select n, what from temp.beside where n > ? order by n limit 1", [n]
        ).fetchone():
            n = row[0]
            yield marshal.loads(row[1])

    def appending(self, device_id: str, timestamp: str, correlation_id: str, hlc: str) -> Appending:
        """Into the log and committed, inside `writing`, while the body of this `with` goes on: SQLite works, and waits
        for the disk, beside Python. They have ids, keys and a correlation that nobody has voided, so each of them
        counts: `make` left out the keys that counted already. `hlc` is the last one's."""
        return Appending(self._db, (device_id, timestamp, correlation_id), hlc)

    def seen(self, domain: str, aggregate_id: str) -> tuple[str, dict[str, int]]:
        """(heads joined by commas, key → how many sets or foods stand under it, for the keys that count). What has no
        key stands under the id of its entry; what has one holds nothing under its own id, but can be found by it."""
        if self._empty is None or self._empty[0] != domain:
            first = self._db.execute("select 1 from events where domain = ? limit 1", [domain]).fetchone()
            self._empty = domain, first is None
            dead = self._db.execute("select 1 from dead limit 1").fetchone()
            live = _LIVE if dead is None else _LIVE + _NOT_DEAD
            self._asked = (
                f"select hlc, device_id, seq, event_id, bases, {_NAMED}, {live}, {_HOLDS}"
                " from events where domain = ? and aggregate_id = ?"
            )
        if self._empty[1]:
            return "", {}
        # Sorted here: SQLite would sort the payloads with them.
        rows = sorted(self._db.execute(self._asked, [domain, aggregate_id]), key=itemgetter(0, 1, 2))
        if not rows:
            return "", {}
        based_on = {base for row in rows for base in row[4].split(",")}
        counting = {key for *_, key, counts, _ in rows if counts}
        held: dict[str, int] = {}
        for _, _, _, event_id, _, key, _, holds in rows:
            if key in counting:
                held[key] = max(held.get(key, 0), holds)
                held.setdefault(event_id, 0)
        return ",".join([row[3] for row in rows if row[3] not in based_on]), held

    def event_ids(self, correlation_id: str) -> list[str]:
        """Those of a command, in the order they arrived."""
        rows = self._db.execute(
            "select event_id from events where correlation_id = ? order by position", [correlation_id]
        )
        return [row[0] for row in rows]

    def tail(self, device_id: str, domain: str) -> tuple[int, str] | None:
        """(number, hash) of the last event of a chain."""
        found: tuple[int, str] | None = self._db.execute(
            "select seq, hash from events where device_id = ? and domain = ? order by seq desc limit 1",
            [device_id, domain],
        ).fetchone()
        return found

    def clock(self) -> str:
        (hlc,) = self._db.execute("select value from meta where name = 'hlc'").fetchone()
        return str(hlc)


class Appending:
    """Work for a thread of its own; whatever happens, it has ended when this has. `committed`: nothing takes it back
    any more.

    Ctrl-C is only noted meanwhile, and raised at the end if it came in time. (Raised at once it would break off
    `Thread.join`, which then takes a thread that runs for one that has ended.)"""

    def __init__(self, db: Connection, shared: tuple[str, str, str], hlc: str) -> None:
        self._db, self._shared, self._hlc = db, shared, hlc
        self._error: BaseException | None = None
        self._given_up = self._pressed = False
        self._before: Any = None
        self._thread = Thread(target=self._append, name="append")
        self.committed = False

    def _append(self) -> None:
        try:
            self._db.execute(
                f"insert into main.events (device_id, timestamp, correlation_id, {VARYING})"
                f" select ?, ?, ?, {VARYING} from temp.incoming order by rowid",
                self._shared,
            )
            self._db.execute("update meta set value = max(value, ?) where name = 'hlc'", [self._hlc])
            if not self._given_up:
                self._db.execute("commit")
                self.committed = True
                self._db.execute("begin")  # `writing` ends what it began
        except BaseException as error:  # raised again by whoever waits
            self._error = error

    def __enter__(self) -> None:
        if current_thread() is main_thread() and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            self._before = signal.signal(signal.SIGINT, self._press)
        try:
            if engine.SERIALIZED:
                self._thread.start()
            else:
                self._append()
        except BaseException:
            self._hear_again()
            raise

    def _press(self, *_: object) -> None:
        self._pressed = True
        self._give_up()

    def _give_up(self) -> None:
        self._given_up = True
        if not self.committed:
            self._db.interrupt()

    def _hear_again(self) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        while self._thread.is_alive():
            if kind is not None or self._pressed:
                self._give_up()  # again: it may have been between two statements
            self._thread.join(0.05)
        self._hear_again()
        if kind is None and not self.committed:
            if self._pressed:
                raise KeyboardInterrupt
            if self._error:
                raise self._error
