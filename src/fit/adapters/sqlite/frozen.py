"""A log on a medium that nobody can write, or on a full disk, is still read whole, to the last acknowledged event."""

from __future__ import annotations

import os

from fit.adapters.sqlite import engine
from fit.kernel.errors import Storage

_INDEX = 1 << 16


def is_full(path: str) -> bool:
    """Whether the disk has no room for the index that SQLite reads a write-ahead log with."""
    if not hasattr(os, "statvfs"):
        return False
    disk = os.statvfs(os.path.dirname(path) or ".")
    return disk.f_bavail * disk.f_frsize < _INDEX


def connect(path: str) -> engine.Connection:
    """SQLite reads a write-ahead log only with an index beside it, and where it cannot make one it would read the file
    as it was before: so file and write-ahead log are read from a copy that is gone when the command ends."""
    log = f"{path}-wal"
    if not (os.path.exists(log) and os.path.getsize(log)):
        return engine.connect(path, "immutable")
    import shutil
    import tempfile

    folder = tempfile.mkdtemp(prefix="fit-")
    try:
        copy = os.path.join(folder, "fit.db")
        shutil.copyfile(path, copy)
        shutil.copyfile(log, f"{copy}-wal")
        db = engine.connect(copy)
        db.execute("select count(*) from sqlite_schema").fetchone()  # opens all it needs
        return db
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}"
        raise Storage(message, "check whose the folder is, or set FIT_HOME") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
