"""A log that is used day after day stays as quick to open as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_the_write_ahead_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    """`fit log` ends without closing the database; without `SqliteStore.settle` 50 sets leave 3.5 MB behind."""
    environ = {**os.environ, "FIT_HOME": str(tmp_path), "TZ": "UTC"}
    for n in range(50):
        day = f"2026-01-{1 + n // 5:02d}"
        command = [sys.executable, "-m", "fit", "log", "bench", "3x8@50", "--at", day, "--quiet"]
        subprocess.run(command, env=environ, check=True)
    assert (tmp_path / "fit.db").stat().st_size > 100_000
    left = tmp_path / "fit.db-wal"
    assert not left.exists() or left.stat().st_size < 2_000_000
