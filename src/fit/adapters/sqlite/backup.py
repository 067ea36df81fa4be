"""A copy of the log while others write, checked before it counts; and the way back, checked before it goes."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from fit.adapters.device import DeviceFile
from fit.adapters.files import beside_of, is_stream
from fit.adapters.home import make_private
from fit.adapters.sqlite import engine, schema
from fit.adapters.sqlite.store import SqliteStore
from fit.app.house import House
from fit.app.verify import verify
from fit.kernel.errors import NotFound, Storage, Unreadable

_NAME = re.compile(r"fit-\d{8}-\d{6}(-\d+)?\.db")


class Checked:
    """A log that was found whole."""

    def __init__(self, path: str, events: int, size: int) -> None:
        self.path, self.events, self.size = path, events, size


def copy(store: SqliteStore, path: str) -> Checked:
    """The log as it is at this moment, under a temporary name until it has been read back whole. A link keeps pointing
    where it did, at the copy."""
    if os.path.isdir(path):
        raise Unreadable(f"{path} is a directory", "name a file in it")
    if is_stream(path):
        raise Unreadable(f"{path} is no file that could hold a database", "name a file; fit export --json can be piped")
    if os.path.exists(path) and os.path.exists(store.path) and os.path.samefile(path, store.path):
        raise Unreadable(f"{path} is the log itself", "name another file")
    real = os.path.realpath(path)
    with _copied(store, real) as (beside, events):
        os.replace(beside, real)
    return Checked(path, events, os.path.getsize(path))


@contextmanager
def _copied(store: SqliteStore, path: str) -> Iterator[tuple[str, int]]:
    """A whole, checked copy beside `path`, and how many events it holds: the body moves it to where it belongs."""
    beside = ""
    try:
        beside = beside_of(path)
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        _pages(store.db, beside)
        found = check(beside)
        with open(beside, "rb") as file:
            os.fsync(file.fileno())
        yield beside, found.events
    except OSError as error:
        raise Storage(f"{path} cannot be written: {error.strerror}", "check the folder and the disk") from error
    except engine.Error as error:
        raise engine.said(error, path) from error
    finally:
        for left in (beside, f"{beside}-wal", f"{beside}-shm", f"{beside}-journal") if beside else ():
            with suppress(FileNotFoundError):
                os.unlink(left)


def _pages(source: engine.Connection, path: str) -> None:
    target = engine.connect(path)
    try:
        source.backup(target)  # in one step: one reader's picture, however many write meanwhile
    finally:
        target.close()


def check(path: str) -> Checked:
    """Reads all of it. Raises Unreadable for what is no log, Storage for one that is damaged."""
    with _opened(path) as db:
        store = SqliteStore(path, db, writable=False)
        damage = store.inspection().damage(whole=True)
        if damage:
            raise Storage(f"{path} is damaged: {damage[0]}", "take another backup")
        found = verify(House(store, 0.0))
        if not found["ok"]:
            raise Storage(f"{path} is damaged: {found['problems'][0]}", "take another backup")
        return Checked(path, found["events"], os.path.getsize(path))


@contextmanager
def _opened(path: str) -> Iterator[engine.Connection]:
    """To read, without a trace beside it."""
    if os.path.isdir(path):
        raise Unreadable(f"{path} is a directory", "name the backup in it")
    if not os.path.exists(path):
        raise NotFound(f"there is no file {path}", "fit backup says where it put them")
    db = None
    try:
        left = f"{path}-wal"
        db = engine.connect(path, "ro" if os.path.exists(left) and os.path.getsize(left) else "immutable")
        try:
            schema.check_version(db, path)
        except Storage as error:
            raise Unreadable(error.message, "name a file that fit backup made") from error
        yield db
    except engine.Error as error:
        if "not a database" in str(error):
            raise Unreadable(f"{path} is no fit log", "name a file that fit backup made") from error
        said = engine.said(error, path)
        if isinstance(said, Storage):  # `fit doctor` looks at the log, not at this file
            raise Storage(said.message, "take another backup") from error
        raise said from error
    finally:
        if db is not None:
            db.close()


def keep_in(store: SqliteStore, folder: str, seconds: float, keep: int | None) -> tuple[Checked, list[str]]:
    """A dated copy in a folder; of those there the latest `keep` stay. Gives it, and the paths that went."""
    try:
        make_private(os.path.abspath(folder))
        there = set(os.listdir(folder))
    except OSError as error:
        raise Storage(f"{folder} cannot be used: {error.strerror}", "name another folder") from error
    dated = f"fit-{time.strftime('%Y%m%d-%H%M%S', time.gmtime(seconds))}"
    with _copied(store, os.path.join(folder, f"{dated}.db")) as (beside, events):
        path = _placed(beside, folder, dated)
    gone = []
    if keep is not None:
        old = sorted((n for n in {*there, os.path.basename(path)} if _NAME.fullmatch(n)), key=_age)
        for name in old[: max(0, len(old) - keep)]:
            gone.append(os.path.join(folder, name))
            with suppress(FileNotFoundError):  # another backup was faster
                os.unlink(gone[-1])
    return Checked(path, events, os.path.getsize(path)), gone


def _placed(beside: str, folder: str, dated: str) -> str:
    """Where the copy lies now: under a name that nobody had, however many make backups in this second."""
    while True:
        # One more than the latest of this second, even where the first of them have gone already.
        twins = [_age(n)[1] for n in os.listdir(folder) if _NAME.fullmatch(n) and n.startswith(dated)]
        path = os.path.join(folder, f"{dated}-{max(twins) + 1}.db" if twins else f"{dated}.db")
        try:
            os.link(beside, path)
        except FileExistsError:
            continue
        except OSError:  # a file system without hard links
            if os.path.exists(path):
                continue
            os.rename(beside, path)
        return path


def _age(name: str) -> tuple[str, int]:
    whole = name[: -len(".db")].split("-")
    return f"{whole[1]}-{whole[2]}", int(whole[3]) if len(whole) > 3 else 1


def restore(path: str, log: str, seconds: float) -> str | None:
    """Put a checked backup in the log's place; where the old log is now comes back, None where there was none.

    A sound log is replaced inside SQLite, under its lock, so that whoever has it open goes on with the new one. One
    that cannot be read is moved away. The device file goes in the same moment: this machine is a new device from here
    on, and never continues a chain that others may have seen further along.
    """
    check(path)
    make_private(os.path.dirname(log))
    dated = time.strftime("%Y%m%d-%H%M%S", time.gmtime(seconds))
    kept, n = f"{log}.before-{dated}", 1
    while os.path.exists(kept):
        n += 1
        kept = f"{log}.before-{dated}-{n}"
    device = DeviceFile(os.path.dirname(log)).path
    try:
        if not os.path.exists(log):
            _place(path, log, device)
            return None
        try:
            _replace(path, log, kept, device)
        except (engine.DatabaseError, Storage) as error:
            if isinstance(error, engine.OperationalError):
                raise
            for end in ("", "-wal", "-shm"):
                if os.path.exists(log + end):
                    os.replace(log + end, kept + end)
            _place(path, log, device)
    except OSError as error:
        raise Storage(f"{log} cannot be replaced: {error.strerror}", "check the folder and the disk") from error
    except engine.Error as error:
        raise engine.said(error, log) from error
    return kept


def _place(path: str, log: str, device: str) -> None:
    beside = f"{log}.new.{os.getpid()}"
    with _opened(path) as source:
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        _pages(source, beside)
    with suppress(FileNotFoundError):
        os.unlink(device)
    os.replace(beside, log)


def _replace(path: str, log: str, kept: str, device: str) -> None:
    db = engine.connect(log)
    try:
        schema.check_version(db, log)
        db.execute("attach ? as restored", [os.path.abspath(path)])
        db.execute("begin immediate")
        try:
            _keep(log, kept)
            for (name,) in db.execute("select name from main.sqlite_schema where type = 'table'").fetchall():
                db.execute(f'drop table main."{name}"')
            parts = db.execute(
                "select type, name, sql from restored.sqlite_schema where sql is not null"
                " order by type <> 'table', type = 'trigger'"
            ).fetchall()
            for kind, name, sql in parts:
                db.execute(sql)
                if kind == "table":
                    db.execute(f'insert into main."{name}" select * from restored."{name}"')
            with suppress(FileNotFoundError):
                os.unlink(device)
            db.execute("commit")
        except BaseException:
            if db.in_transaction:
                db.execute("rollback")
            raise
    finally:
        db.close()


def _keep(log: str, kept: str) -> None:
    """The old log, as it is while nobody else can write."""
    source = engine.connect(log, "ro")
    try:
        os.close(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            _pages(source, kept)
        except BaseException:
            os.unlink(kept)
            raise
    finally:
        source.close()
