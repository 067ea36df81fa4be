"""The tables of the log, and how a new log comes into being exactly once."""

from __future__ import annotations

import os

from fit.kernel.errors import Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from sqlite3 import Connection

SCHEMA_VERSION = 1
APPLICATION_ID = 0x66697421  # "fit!"
_LEAST_BYTES = 512  # SQLite's smallest page: what is shorter reads as a database of nothing

# `dead` lists what does not count: voided, or the silent twin of another event with the same key.
# `voids` says, by target, whether the latest Voided or Restored in fold order holds it void.
# `dirty` lists aggregates whose views must be folded anew; `stale` what is computed from view rows that changed.
# `peers` remembers, as JSON, what each peer of a sync has acknowledged.
LOG = """
create table meta (name text primary key, value text not null) strict, without rowid;
create table events (
    position       integer primary key,
    device_id      text not null,
    domain         text not null,
    seq            integer not null check (seq > 0),
    event_id       text not null,
    key            text,
    aggregate_id   text not null,
    bases          text not null,
    event_type     text not null,
    event_version  integer not null,
    event_data     text not null,
    timestamp      text not null,
    correlation_id text not null,
    causation_id   text,
    hlc            text not null,
    hash           text not null
) strict;
create unique index events_chain on events (device_id, domain, seq);
create unique index events_id on events (event_id);
create index events_domain on events (domain);
create index events_aggregate on events (domain, aggregate_id);
create index events_correlation on events (correlation_id);
create index events_key on events (key) where key is not null;
create trigger events_never_change before update on events begin select raise(abort, 'events are immutable'); end;
create trigger events_never_leave before delete on events begin select raise(abort, 'events are immutable'); end;
create table voids (
    domain text not null, aggregate_id text not null, target text not null,
    ordered text not null, void integer not null,
    primary key (domain, aggregate_id, target)
) strict, without rowid;
create table dead (position integer primary key, why text not null) strict;
create table checkpoints (
    domain text primary key, position integer not null, version text not null, hlc text not null
) strict, without rowid;
create table dirty (domain text not null, aggregate_id text not null, primary key (domain, aggregate_id))
    strict, without rowid;
create table peers (name text primary key, said text not null) strict, without rowid;
create table stale (kind text not null, key text not null, primary key (kind, key)) strict, without rowid;
"""


def statements(script: str) -> list[str]:
    """The statements of a script; `executescript` would commit behind our back."""
    found, whole = [], ""
    for part in script.split(";"):
        whole += part + ";"
        words = whole.split()
        if "begin" in words and words[-1] != "end;":
            continue
        if whole.strip("; \n"):
            found.append(whole.strip())
        whole = ""
    return found


def create(path: str, log_id: str, connect: Callable[..., Connection]) -> None:
    """Build a new log under a temporary name and link it into place: of many at once, one wins and all use it."""
    temporary = f"{path}.new.{log_id}"
    try:
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        os.chmod(temporary, 0o600)  # whatever the umask took away
        db = connect(temporary)
        try:
            db.execute("pragma journal_mode = wal")
            db.execute("begin immediate")
            for statement in statements(LOG):
                db.execute(statement)
            db.execute("insert into meta values ('log_id', ?), ('hlc', '')", [log_id])
            db.execute(f"pragma application_id = {APPLICATION_ID}")
            db.execute(f"pragma user_version = {SCHEMA_VERSION}")
            db.execute("commit")
        finally:
            db.close()
        try:
            os.link(temporary, path)
        except FileExistsError:
            pass
        except OSError:
            _rename_into_place(temporary, path)
        _keep_name(path)
    finally:
        for left in (temporary, f"{temporary}-wal", f"{temporary}-shm"):
            if os.path.exists(left):
                os.unlink(left)


def _rename_into_place(temporary: str, path: str) -> None:
    """For file systems without hard links. A rename would replace the log that another has just made and written to, so
    the folder is locked around the question and the deed (Windows renames onto nothing that exists)."""
    try:
        from fcntl import LOCK_EX, flock
    except ImportError:
        os.rename(temporary, path)
        return
    folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
    try:
        flock(folder, LOCK_EX)
        if not os.path.exists(path):
            os.rename(temporary, path)
    finally:
        os.close(folder)


def _keep_name(path: str) -> None:
    """The new name survives a power cut; where folders cannot be synced, the file system sees to that itself."""
    folder = -1
    try:
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
        os.fsync(folder)
    except OSError:
        return
    finally:
        if folder >= 0:
            os.close(folder)


def check_version(db: Connection, path: str) -> None:
    """Refuse what is no log of ours, and a log of a newer `fit`, before anything is touched."""
    (version,) = db.execute("pragma user_version").fetchone()
    (application,) = db.execute("pragma application_id").fetchone()
    if application == APPLICATION_ID and version == SCHEMA_VERSION:
        return
    if os.path.exists(path) and os.path.getsize(path) < _LEAST_BYTES:
        raise Storage(f"{path} is damaged: it is cut short", "run `fit doctor`; it names the damage and the cure")
    if application == APPLICATION_ID and version > SCHEMA_VERSION:
        raise Storage(
            f"{path} was written by a newer fit (log format {version}, this one knows {SCHEMA_VERSION})",
            "upgrade fit on this machine: pip install --upgrade fitness-tracker; nothing was touched",
        )
    raise Storage(f"{path} is no fit log", "move it away, or name another folder in FIT_HOME")
