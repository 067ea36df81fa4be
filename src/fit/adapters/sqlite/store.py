"""One lifter's log and views in one file, and the one transaction around both."""

from __future__ import annotations

import os

from fit.adapters.device import DeviceFile
from fit.adapters.home import make_private
from fit.adapters.sqlite import engine, schema
from fit.adapters.sqlite.event_log import SqliteEventLog
from fit.adapters.sqlite.views import SqliteViews
from fit.kernel import ids
from fit.kernel.errors import Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Any

    from fit.adapters.sqlite.chains import SqliteChains
    from fit.adapters.sqlite.inspection import SqliteInspection
    from fit.kernel.messages import View


# Of a log's pages, 18 or so a set: a close every dozen sets, and never more than a millisecond of reading for the next.
LONG_WAL = 1 << 20


class SqliteStore:
    """`path` names the file; `:memory:` is a log that nobody keeps. `writable` is False where only reads can be had."""

    def __init__(self, path: str, db: engine.Connection, writable: bool = True) -> None:
        self.path, self.db, self.writable = path, db, writable
        self._file = DeviceFile(os.path.dirname(path))
        self.log = SqliteEventLog(db, self._device)
        self.views = SqliteViews(db)

    def _device(self, log: SqliteEventLog, seconds: float) -> str:
        found = self.db.execute("select value from meta where name = 'log_id'").fetchone()
        if found is None:
            raise Storage(f"{self.path} is damaged: it has lost its id", "run `fit doctor`; it names damage and cure")
        log_id = found[0]
        if self.path == ":memory:":
            return str(log_id)
        try:
            return self._file.identity(log_id, log.heads, seconds)
        except OSError as error:
            raise Storage(f"{self._file.path} cannot be written: {error.strerror}", "nothing was stored") from error

    @property
    def chains(self) -> SqliteChains:
        """The log as other replicas see it."""
        from fit.adapters.sqlite.chains import SqliteChains

        return SqliteChains(self.db)

    def keep_copy(self, name: str) -> str:
        """A copy of the log as it is now, beside it; its path."""
        path = f"{self.path}.{name}"
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        self.db.execute("vacuum into ?", [path])
        return path

    def renew_device(self, seconds: float) -> None:
        """What is written from here on has another device id."""
        self._file.forget()
        self.log.forget_device()
        self.log.device(seconds)

    def left(self, heads: Mapping[str, int]) -> None:
        """Events up to these (`device/domain` → number) have left this machine: the device file remembers, so that a
        restored log takes another id instead of continuing a chain that others have seen further along."""
        said = self._file.read()
        if said is not None:
            self._file.write({**said, "heads": {**said["heads"], **heads}})

    def writing(self, patient: bool = True) -> Writing:
        """All or nothing; one writer at a time, from before the first read. Who is not `patient` gives up at once when
        another is writing."""
        return Writing(self, patient)

    def shadow(self, views: Sequence[View]) -> None:
        """From here on these views are folded in memory, for this reader alone."""
        from fit.adapters.sqlite.shadow import shadow_views

        shadow_views(self.db, self.views, views)

    def shadow_until(self, until: str) -> None:
        """From here on this reader sees the log as it was recorded up to `until` (UTC), and no views yet."""
        from fit.adapters.sqlite.shadow import shadow_log

        shadow_log(self.db, self.views, until)

    def inspection(self) -> SqliteInspection:
        """Questions about the log's health."""
        from fit.adapters.sqlite.inspection import SqliteInspection

        return SqliteInspection(self.db)

    def reading(self) -> Reading:
        """One unchanging picture of the log, however many write meanwhile."""
        return Reading(self)

    def ask(self, query: str) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """(columns, rows) of a query that only reads."""
        from fit.adapters.sqlite.asking import ask

        return ask(self.db, query)

    def close(self) -> None:
        self.db.close()

    def settle(self) -> None:
        """Close where the write-ahead log has grown long, which copies it into the file; else leave it to another time.

        A process that never closes must ask this: whoever opens such a log next reads all of its write-ahead log, and
        cannot know that it was copied already, so it would grow for ever."""
        try:
            long = os.stat(f"{self.path}-wal").st_size > LONG_WAL
        except OSError:
            return
        if long:
            self.db.close()


class Writing:
    def __init__(self, store: SqliteStore, patient: bool) -> None:
        self._store = store
        self._patient = patient

    def __enter__(self) -> None:
        if not self._store.writable:
            raise Storage(f"{self._store.path} cannot be written", "check the disk, and whose the folder is")
        try:
            engine.begin(self._store.db, engine.BUSY_SECONDS if self._patient else 0.0)
        except engine.Error as error:
            raise engine.said(error, self._store.path) from error
        self._store.log.forget_device()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._store.db.execute("commit")
                return
        except engine.Error as failed:
            self._roll_back()
            raise engine.said(failed, self._store.path) from failed
        self._roll_back()
        if isinstance(error, engine.Error):
            raise engine.said(error, self._store.path) from error

    def _roll_back(self) -> None:
        if self._store.db.in_transaction:
            self._store.db.execute("rollback")


class Reading:
    def __init__(self, store: SqliteStore) -> None:
        self._store = store
        self._mine = False

    def __enter__(self) -> None:
        self._mine = not self._store.db.in_transaction
        if self._mine:
            # For what is folded for this reader alone; SQLite cannot change it any more once a transaction is open.
            self._store.db.execute("pragma temp_store = memory")
            self._store.db.execute("begin")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._mine and self._store.db.in_transaction:
            # Nothing was written to the file; what was folded in memory is kept.
            try:
                self._store.db.execute("commit" if kind is None else "rollback")
            except engine.Error as failed:
                raise engine.said(failed, self._store.path) from failed
        if isinstance(error, engine.Error):
            raise engine.said(error, self._store.path) from error


def open_store(path: str, seconds: float) -> SqliteStore:
    """The log at `path`, made if there is none. Where it cannot be written it is opened for reading alone; where it
    cannot even be made, reads see an empty one in memory."""
    try:
        if not os.path.exists(path):
            try:
                make_private(os.path.dirname(path))
                schema.create(path, ids.uuid7(seconds), engine.connect)
            except OSError as error:
                if not _unwritable(error):
                    message = f"{path} cannot be made: {error.strerror}"
                    raise Storage(message, "check the disk, or set FIT_HOME") from error
                return memory_store(seconds, path)
        if os.path.isdir(path):
            raise Storage(f"{path} is a folder", "move it away, or name another folder in FIT_HOME")
        writable = os.access(path, os.W_OK) and os.access(os.path.dirname(path) or ".", os.W_OK)
        try:
            db = engine.connect(path, "rw" if writable else "ro")
            schema.check_version(db, path)
        except engine.OperationalError:
            from fit.adapters.sqlite import frozen

            if writable and not frozen.is_full(path):
                raise
            writable = False
            db = frozen.connect(path)
            schema.check_version(db, path)
        return SqliteStore(path, db, writable)
    except engine.Error as error:
        raise engine.said(error, path) from error


def memory_store(seconds: float, stands_for: str = "") -> SqliteStore:
    """An empty log in memory. Where it `stands_for` a file that could not be made, writing to it is refused."""
    db = engine.connect(":memory:")
    for statement in schema.statements(schema.LOG):
        db.execute(statement)
    db.execute("insert into meta values ('log_id', ?), ('hlc', '')", [ids.uuid7(seconds)])
    store = SqliteStore(":memory:", db)
    if stands_for:
        store.path, store.writable = stands_for, False
    return store


def _unwritable(error: OSError) -> bool:
    import errno

    return error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)
