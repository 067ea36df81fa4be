"""A log for each user, in a folder of their own: the same file that `fit` keeps at home."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import threading
from contextlib import contextmanager

from fit.adapters.device import DeviceFile
from fit.adapters.sqlite import engine
from fit.adapters.sqlite.store import SqliteStore, open_store
from fit.app.house import House
from fit.kernel.errors import NotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Any

    from fit.app.sync import Head
    from fit.kernel.messages import Envelope

_MOST_ANCHORS = 64
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class SqliteUserLog:
    """This server is a device of its own in each log; its id lies in the folder's device file."""

    def __init__(self, store: SqliteStore, seconds: float) -> None:
        self._store = store
        self.house = House(store, seconds)

    def heads(self, domain: str) -> dict[str, Head]:
        found = {device: head for (device, of), head in self._store.chains.heads().items() if of == domain}
        self._leaving(domain, found)
        return found

    def _leaving(self, domain: str, heads: Mapping[str, Head]) -> None:
        """What others see of this server's own chain is noted beside the log, as every device does that syncs."""
        said = DeviceFile(os.path.dirname(self._store.path)).read()
        mine = str(said["device_id"]) if said else ""
        if said and mine in heads and said["heads"].get(f"{mine}/{domain}", 0) < heads[mine][0]:
            with self._store.writing():
                self._store.left({f"{mine}/{domain}": heads[mine][0]})

    def events(self, domain: str, device: str, after: int, limit: int) -> list[Envelope]:
        return self._store.chains.after((device, domain), after, limit)

    def receive(self, events: Sequence[Envelope]) -> int:
        with self._store.writing():
            return self._store.log.receive(events)

    def answered(self, command_id: str) -> dict[str, Any] | None:
        return self._store.chains.peer(f"command:{command_id}") or None

    def remember(self, command_id: str, answer: Mapping[str, Any]) -> None:
        if not answer["events"]:  # else the log itself tells it
            self._store.chains.remember(f"command:{command_id}", answer)


class _Anchors:
    """SQLite tidies up, and waits for the disk, whenever the last connection to a file closes. One that stays open, and
    does nothing else, saves every request that."""

    def __init__(self) -> None:
        self._one = threading.Lock()
        self._held: dict[str, sqlite3.Connection] = {}

    def hold(self, path: str) -> None:
        with self._one:
            held = self._held.pop(path, None)
            if held is None:
                held = sqlite3.connect(path, check_same_thread=False)
                held.execute("select 1 from meta").fetchone()  # a connection opens its file at the first question
            self._held[path] = held
            if len(self._held) > _MOST_ANCHORS:
                self._held.pop(next(iter(self._held))).close()

    def let_go(self, path: str) -> None:
        with self._one:
            if path in self._held:
                self._held.pop(path).close()

    def close(self) -> None:
        for path in list(self._held):
            self.let_go(path)


class SqliteLogs:
    def __init__(self, folder: str, seconds: Callable[[], float]) -> None:
        self._folder = os.path.join(folder, "users")
        self._seconds = seconds
        self._anchors = _Anchors()

    @contextmanager
    def open(self, user_id: str) -> Iterator[SqliteUserLog]:
        path = self._path(user_id)
        if os.path.exists(f"{path}.gone"):
            raise NotFound("there is no such account")
        seconds = self._seconds()
        store = open_store(os.path.join(path, "fit.db"), seconds)
        try:
            self._anchors.hold(store.path)
            yield SqliteUserLog(store, seconds)
        except engine.Error as error:
            raise engine.said(error, "the log") from error
        finally:
            store.close()

    def erase(self, user_id: str) -> None:
        path = self._path(user_id)
        os.makedirs(self._folder, mode=0o700, exist_ok=True)
        with open(f"{path}.gone", "w", encoding="utf-8"):
            """Who comes later finds that there is nothing to find."""
        self._anchors.let_go(os.path.join(path, "fit.db"))
        shutil.rmtree(path, ignore_errors=True)

    def close(self) -> None:
        self._anchors.close()

    def _path(self, user_id: str) -> str:
        if not _ID.fullmatch(user_id):
            raise NotFound("there is no such account")
        return os.path.join(self._folder, user_id)
