"""A lifter's home with real processes in it: start `fit`, kill it, and ask afterwards whether the log is sound."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from fit.adapters.sqlite.store import SqliteStore, open_store
from fit.app.house import House
from fit.app.verify import verify
from replicas import NOON, rebuilt, rows

SOURCE = Path(__file__).parent.parent / "src"


class Home:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = path / "fit.db"
        self.device = path / "device"

    def env(self, **more: str) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith("FIT_")}
        return {**kept, "FIT_HOME": str(self.path), "PYTHONPATH": str(SOURCE), "TZ": "Europe/Berlin", **more}

    def start(self, *words: str, before: tuple[str, ...] = (), **more: Any) -> subprocess.Popen[str]:
        """`before`: a command that runs ours, as in `unshare`."""
        return subprocess.Popen(
            [*before, sys.executable, "-m", "fit", *words], env=self.env(**more.pop("env", {})), text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more,
        )  # fmt: skip

    def run(self, *words: str, **more: Any) -> subprocess.CompletedProcess[str]:
        process = self.start(*words, **more)
        out, err = process.communicate(timeout=60)
        return subprocess.CompletedProcess(words, process.returncode, out, err)

    def log(self, *words: str, **more: Any) -> dict[str, Any]:
        """Log and take the answer."""
        done = self.run("log", *(words or ("bench", "3x8@50")), "--json", **more)
        assert done.returncode == 0, done.stderr
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    def open(self) -> SqliteStore:
        return open_store(str(self.db), NOON)

    def sound(self) -> dict[str, Any]:
        """What `verify` says, after SQLite, every chain and every view have been found in order."""
        store = self.open()
        try:
            assert store.inspection().damage(whole=True) == []
            found = verify(House(store, NOON))
            assert found["problems"] == []
            shown = rows(store)
            assert shown == rebuilt(store)
            return found
        finally:
            store.close()

    def event_ids(self) -> set[str]:
        store = self.open()
        try:
            return {row[4] for row in store.inspection().links()}
        finally:
            store.close()

    def count(self, event_type: str) -> int:
        store = self.open()
        try:
            return sum(row[8] == event_type for row in store.inspection().links())
        finally:
            store.close()


def refused(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """The error of a command with `--json` that ended with exit 6, and said nothing else."""
    assert done.returncode == 6, (done.returncode, done.stdout, done.stderr)
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    error: dict[str, Any] = json.loads(done.stderr)["error"]
    assert error["code"] == "storage"
    assert error["hint"]
    return error
