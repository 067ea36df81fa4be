"""A lifter at a terminal: `fit("log", "bench", "3x8@50")`, in a home of its own and at a fixed time."""

from __future__ import annotations

import io
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# The same code gives the same verdict twice: the search takes its way from the test itself. `nightly` wanders on.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("nightly", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

NOW = "2026-11-23T18:30:00+01:00"


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def json_lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.err)["error"]
        return found


class Fit:
    """Runs commands in this process, as `__main__` would; `at` moves the clock."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        monkeypatch.setenv("FIT_HOME", str(home))
        monkeypatch.setenv("TZ", "Europe/Berlin")
        for name in ("NO_COLOR", "FORCE_COLOR", "FIT_TOKEN", "FIT_SERVER", "FIT_DEBUG"):
            monkeypatch.delenv(name, raising=False)
        self.at(NOW)

    def at(self, now: str) -> None:
        self._monkeypatch.setenv("FIT_NOW", now)

    def __call__(self, *words: str, stdin: str | None = None, expect: int | None = 0) -> Said:
        from fit.cli import hot, tree

        class _Stdin(io.TextIOWrapper):
            def isatty(self) -> bool:
                return False

        self._monkeypatch.setattr(sys, "stdin", _Stdin(io.BytesIO((stdin or "").encode()), encoding="utf-8"))
        self._capsys.readouterr()
        argv = list(words)
        status = hot.run(argv) if "log" in argv[:4] else None
        if status is None:
            try:
                status = tree.main(argv)
            except SystemExit as leaving:
                status = int(leaving.code or 0)
        out, err = self._capsys.readouterr()
        if expect is not None:
            assert status == expect, f"fit {' '.join(words)} → {status}\n{out}\n{err}"
        return Said(status, out, err)


@pytest.fixture
def fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Fit:
    import time

    made = Fit(tmp_path / "home", monkeypatch, capsys)
    time.tzset()
    return made


@pytest.fixture
def bring(fit: Fit, tmp_path: Path) -> Any:
    """Import a text, and take the answer."""

    def bring(text: str | bytes, *words: str, name: str = "export", **more: Any) -> Any:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return fit("import", str(path), *words, "--json", **more)

    return bring


@pytest.fixture(autouse=True)
def _no_home_but_ours(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test may touch the log of whoever runs it."""
    if "FIT_HOME" not in os.environ:
        monkeypatch.setenv("FIT_HOME", str(tmp_path / "nobody"))
