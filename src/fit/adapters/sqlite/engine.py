"""SQLite itself, opened the way a log needs it; failures become words a lifter understands."""

from __future__ import annotations

import os
import time

from fit.kernel.errors import FitError, Remote, Storage

try:
    # The package `sqlite3` imports datetime for converters that the log does not use: 1.5 ms of every `fit log`.
    from _sqlite3 import (
        Connection,
        DatabaseError,
        Error,
        IntegrityError,
        OperationalError,
        ProgrammingError,
        threadsafety,
    )
    from _sqlite3 import connect as _connect
except ImportError:
    from sqlite3 import (
        Connection,
        DatabaseError,
        Error,
        IntegrityError,
        OperationalError,
        ProgrammingError,
        threadsafety,
    )
    from sqlite3 import connect as _connect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

BUSY_SECONDS = 10.0
_MOST_VALUES = 400
"""In one statement; SQLite takes 999 at least."""
SERIALIZED = threadsafety == 3
"""Whether two threads may use one connection: SQLite lets one of them wait."""

__all__ = [
    "BUSY_SECONDS",
    "SERIALIZED",
    "Connection",
    "DatabaseError",
    "Error",
    "IntegrityError",
    "OperationalError",
    "ProgrammingError",
    "begin",
    "connect",
    "insert",
    "said",
]  # fmt: skip


def connect(path: str, mode: str = "rw", busy: float = BUSY_SECONDS) -> Connection:
    """`mode`: rw, ro, or `immutable` for a file on a medium that nobody can write."""
    if path == ":memory:":
        return _connect(path, isolation_level=None, check_same_thread=not SERIALIZED)
    quoted = os.path.abspath(path)
    if quoted.startswith("//"):
        quoted = quoted[1:]  # two slashes would make the first folder the name of a host
    quoted = quoted.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    db = _connect(
        f"file:{quoted}?{query}", timeout=busy, isolation_level=None, uri=True, check_same_thread=not SERIALIZED
    )
    db.execute("pragma synchronous = full")
    return db


def insert(db: Connection, into: str, width: int, rows: Sequence[Sequence[Any]]) -> None:
    """`into`: as in `insert into events (seq, hash)`; each row has as many values. A statement of many rows takes a
    fifth less time than as many statements."""
    one = f"({','.join('?' * width)})"
    each = _MOST_VALUES // width
    whole = len(rows) // each * each
    if whole:
        text = f"{into} values {','.join([one] * each)}"
        db.executemany(text, ([v for row in rows[at : at + each] for v in row] for at in range(0, whole, each)))
    db.executemany(f"{into} values {one}", rows[whole:])


def begin(db: Connection, seconds: float) -> None:
    """Start to write, or wait so long for those who are writing.

    SQLite's own way of waiting looks every tenth of a second in the end, so that among many whoever came last wins and
    some starve; here all look equally often.
    """
    db.execute("pragma busy_timeout = 0")
    try:
        until = time.monotonic() + seconds
        while True:
            try:
                db.execute("begin immediate")
                return
            except OperationalError as error:
                if time.monotonic() >= until or not _is_busy(error):
                    raise
                time.sleep((2 + os.urandom(1)[0] % 8) / 1000)
    finally:
        db.execute(f"pragma busy_timeout = {int(BUSY_SECONDS * 1000)}")


def _is_busy(error: Error) -> bool:
    return "locked" in str(error) or "busy" in str(error)


def said(error: Error, path: str) -> FitError:
    """The error a door can show."""
    text = str(error)
    if _is_busy(error):
        return Remote("another fit is writing to the log for a long time", "try again in a moment; nothing was stored")
    if "full" in text:
        return Storage(f"the disk that holds {path} is full", "free some space and log again; nothing was stored")
    if "readonly" in text or "read-only" in text:
        return Storage(f"{path} cannot be written", "check the permissions of the folder; nothing was stored")
    if "unable to open" in text:
        return Storage(f"{path} cannot be opened", "check that the folder exists and is yours, or set FIT_HOME")
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return Storage(f"{path} is damaged: {text}", "run `fit doctor`; it names the damage and the cure")
    if "I/O" in text:
        return Storage(f"{path} cannot be read or written: {text}", "check the disk; nothing was stored")
    return Storage(f"{path}: {text}", "run `fit doctor`; nothing was stored")
