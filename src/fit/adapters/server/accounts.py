"""Users and their devices in one SQLite file; a token is known by its SHA-256 alone."""

from __future__ import annotations

import os
import secrets
import sqlite3
import threading
from contextlib import contextmanager

from fit.adapters.admission import (
    IDLE_SECONDS,
    LOGIN_SECONDS,
    POLL_SECONDS,
    Code,
    Known,
    Token,
    digest,
    letters_of,
    new_letters,
    new_token,
)  # fmt: skip
from fit.adapters.home import make_private
from fit.kernel import clock, ids
from fit.kernel.errors import Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

_TABLES = """
create table if not exists users (
    id text primary key, name text, created_at real not null, deleted_at real
) strict, without rowid;
create table if not exists devices (
    id text primary key, user_id text not null references users, name text not null, token_hash text not null unique,
    created_at real not null, last_seen_at real not null, revoked_at real
) strict, without rowid;
create index if not exists devices_user on devices (user_id);
create table if not exists logins (
    code_hash text primary key, user_code text not null unique, device_name text not null, expires_at real not null,
    asked_at real not null, user_id text
) strict, without rowid;
"""
_SEEN_EVERY = 300.0
_MOST_LOGINS = 1000


class SqliteAccounts:
    """For many threads, and for `fit server approve` beside them."""

    def __init__(self, folder: str, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._one = threading.RLock()
        path = os.path.join(folder, "accounts.db")
        try:
            make_private(folder)
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            self._db = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
            self._db.execute("pragma journal_mode = wal")
            self._db.executescript(_TABLES)
        except (OSError, sqlite3.Error) as error:
            raise Storage(f"{path} cannot be used: {error}", "check the permissions of the folder") from error

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._one:
            try:
                self._db.execute("begin immediate")
            except sqlite3.Error as error:
                raise Storage(f"the accounts cannot be written: {error}") from error
            try:
                yield self._db
                self._db.execute("commit")
            except BaseException:
                self._db.execute("rollback")
                raise

    def _ask(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._one:
            return self._db.execute(query, values).fetchall()

    def register(self, name: str | None, device_name: str | None, open_to_all: bool) -> Token | None:
        now = self._seconds()
        with self._changing() as db:
            if not open_to_all and db.execute("select 1 from users").fetchone():
                return None
            user_id = ids.uuid7(now)
            db.execute("insert into users values (?, ?, ?, null)", [user_id, name, now])
            return self._admit(db, user_id, device_name)

    def _admit(self, db: sqlite3.Connection, user_id: str, device_name: str | None) -> Token:
        now = self._seconds()
        token, device_id = new_token(), ids.uuid7(now)
        values = [device_id, user_id, device_name or "a device", digest(token), now, now]
        db.execute("insert into devices values (?, ?, ?, ?, ?, ?, null)", values)
        return Token(user_id=user_id, device_id=device_id, token=token)

    def bearer(self, token: str) -> Known | None:
        query = "select id, user_id, last_seen_at, revoked_at from devices where token_hash = ?"
        found = self._ask(query, digest(token))
        if not found:
            return None
        device_id, user_id, seen, revoked = found[0]
        now = self._seconds()
        expired = now - seen > IDLE_SECONDS
        if revoked is None and not expired and now - seen > _SEEN_EVERY:
            with self._changing() as db:
                db.execute("update devices set last_seen_at = ? where id = ?", [now, device_id])
        return Known(user_id=user_id, device_id=device_id, revoked=revoked is not None, expired=expired)

    def begin_login(self, device_name: str | None) -> Code:
        now = self._seconds()
        device_code = secrets.token_urlsafe(32)
        letters = new_letters()
        with self._changing() as db:
            db.execute("delete from logins where expires_at < ?", [now])
            # Whoever asks for thousands of codes pushes out their own oldest ones.
            db.execute(
                "delete from logins where code_hash in (select code_hash from logins order by expires_at desc"
                " limit -1 offset ?)",
                [_MOST_LOGINS],
            )
            values = [digest(device_code), letters, device_name or "a device", now + LOGIN_SECONDS, now - POLL_SECONDS]
            db.execute("insert or replace into logins values (?, ?, ?, ?, ?, null)", values)
        return Code(device_code=device_code, user_code=f"{letters[:4]}-{letters[4:]}")

    def finish_login(self, device_code: str) -> Token | str:
        now, code = self._seconds(), digest(device_code)
        with self._changing() as db:
            row = db.execute(
                "select device_name, expires_at, asked_at, user_id from logins where code_hash = ?", [code]
            ).fetchone()
            if row is None or row[1] < now:
                return "expired_token"
            if row[3] is None:
                db.execute("update logins set asked_at = ? where code_hash = ?", [now, code])
                return "slow_down" if now - row[2] < POLL_SECONDS - 1 else "authorization_pending"
            db.execute("delete from logins where code_hash = ?", [code])
            if db.execute("select 1 from users where id = ? and deleted_at is null", [row[3]]).fetchone() is None:
                return "access_denied"
            return self._admit(db, row[3], row[0])

    def approve(self, user_code: str, user_id: str) -> str | None:
        letters = letters_of(user_code)
        with self._changing() as db:
            row = db.execute(
                "select device_name from logins where user_code = ? and expires_at >= ? and user_id is null",
                [letters, self._seconds()],
            ).fetchone()
            if row is None:
                return None
            db.execute("update logins set user_id = ? where user_code = ?", [user_id, letters])
            return str(row[0])

    def devices(self, user_id: str) -> list[dict[str, Any]]:
        rows = self._ask(
            "select id, name, created_at, last_seen_at from devices where user_id = ? and revoked_at is null"
            " order by created_at, id",
            user_id,
        )
        return [
            {"id": i, "name": name, "created_at": clock.utc(made), "last_seen_at": clock.utc(seen)}
            for i, name, made, seen in rows
        ]

    def revoke(self, user_id: str, device_id: str) -> bool:
        with self._changing() as db:
            changed = db.execute(
                "update devices set revoked_at = ? where id = ? and user_id = ? and revoked_at is null",
                [self._seconds(), device_id, user_id],
            )
            return changed.rowcount > 0

    def delete(self, user_id: str) -> None:
        now = self._seconds()
        with self._changing() as db:
            db.execute("update users set deleted_at = ?, name = null where id = ?", [now, user_id])
            db.execute(
                "update devices set revoked_at = coalesce(revoked_at, ?), name = '' where user_id = ?", [now, user_id]
            )

    def users(self) -> list[tuple[str, str | None]]:
        """(id, name) of those who are here."""
        return [(i, name) for i, name in self._ask("select id, name from users where deleted_at is null order by id")]

    def close(self) -> None:
        with self._one:
            self._db.close()
