"""A log as the doctor meets it: looked at from outside first, opened for reading alone, never changed."""

from __future__ import annotations

import os
import shlex
import shutil
import stat

from fit.adapters.device import DeviceFile
from fit.adapters.sqlite import engine, frozen, schema
from fit.adapters.sqlite.store import SqliteStore
from fit.kernel.errors import Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Patient:
    """`path` is where the log should be."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.folder = os.path.dirname(path) or "."

    def exists(self) -> bool:
        return os.path.lexists(self.path) or (os.path.lexists(self.folder) and not os.path.isdir(self.folder))

    def open(self) -> SqliteStore:
        """The log, to look at. Raises Storage where it is no log, too new, or too damaged to be opened."""
        if os.path.isdir(self.path):
            raise Storage(f"{self.path} is a folder", "move it away, or name another folder in FIT_HOME")
        try:
            try:
                db = engine.connect(self.path, "ro")
                schema.check_version(db, self.path)
            except engine.OperationalError:
                db = frozen.connect(self.path)
                schema.check_version(db, self.path)
            db.execute("pragma temp_store = memory")
            return SqliteStore(self.path, db, writable=False)
        except engine.Error as error:
            raise engine.said(error, self.path) from error

    def versions(self) -> str:
        from importlib.metadata import version
        from sqlite3 import sqlite_version

        return f"fit {version('fitness-tracker')}, log format {schema.SCHEMA_VERSION}, SQLite {sqlite_version}"

    def exposed(self) -> list[str]:
        """Shell commands that give folder and files to their owner alone; none where that is so."""
        if os.name == "nt":
            return []
        wanted = [(self.folder, 0o700)]
        wanted += [(f"{self.path}{end}", 0o600) for end in ("", "-wal", "-shm")]
        wanted.append((DeviceFile(self.folder).path, 0o600))
        return [
            f"chmod {mode:o} {shlex.quote(path)}"
            for path, mode in wanted
            if os.path.exists(path) and stat.S_IMODE(os.stat(path).st_mode) != mode
        ]

    def room(self) -> tuple[int, int]:
        """(free bytes beside the log, bytes of the log)."""
        there = self.folder
        while not os.path.isdir(there):
            there = os.path.dirname(os.path.abspath(there))
        size = sum(os.path.getsize(p) for end in ("", "-wal") if os.path.isfile(p := f"{self.path}{end}"))
        return shutil.disk_usage(there).free, size

    def device(self) -> dict[str, Any] | None:
        """What the device file says, None where there is none that can be understood."""
        return DeviceFile(self.folder).read()

    def cure_of_damage(self) -> str:
        """What to do, step by step."""
        home, new = shlex.quote(self.folder), shlex.quote(f"{self.folder}/recovered.db")
        old = shlex.quote(self.path)
        return (
            f"1. keep what is there: `cp -a {home} {shlex.quote(self.folder.rstrip('/') + '.damaged')}`; "
            "2. with a backup: `fit restore BACKUP`, then log what came after it; "
            "3. without one, save what can be read: "
            f"`sqlite3 {old} .dump | sed 's/^ROLLBACK;.*/COMMIT;/' | sqlite3 {new}` "
            "(or .recover in place of .dump, where your sqlite3 can), then "
            f'`sqlite3 {new} "pragma application_id = {schema.APPLICATION_ID}; '
            f'pragma user_version = {schema.SCHEMA_VERSION}; pragma journal_mode = wal"`, '
            f"`rm -f {old}-wal {old}-shm && chmod 600 {new} && mv {new} {old}`, `fit rebuild`, `fit doctor`"
        )
