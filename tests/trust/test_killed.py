"""kill −9 at any moment: what was acknowledged is in the log, and what is in the log is whole."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from processes import Home

# Logs as fast as it can and prints every answer, so that most kills hit a write.
RESTLESS = """
import sys
from fit.cli import hot
n = 0
while True:
    n += 1
    hot.run(["log", ("bench", "pull-up", "squat")[n % 3], f"3x8@{50 + n % 40}", "--json"])
"""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def test_50_kills_at_random_moments_lose_nothing_that_was_acknowledged(home: Home) -> None:
    acknowledged, lifetime = set(home.log()["event_ids"]), 9.0
    for _ in range(3):  # the least of them: on a busy machine one may take twice as long
        began = time.perf_counter()
        acknowledged |= set(home.log()["event_ids"])
        lifetime = min(lifetime, time.perf_counter() - began)
    dice = random.Random(20261123)
    killed = 0
    for n in range(50):
        # The first rounds die while the log is being made; later ones wherever in the life of a process.
        if n < 5:
            (home.path / f"round {n}").mkdir()
            nested = Home(home.path / f"round {n}" / "home")
            killed += _round(nested, dice.uniform(0.2, 1.0) * lifetime) is None
            if nested.db.exists():
                nested.log()
                nested.sound()
            continue
        answer = _round(home, dice.uniform(0.3, 1.05) * lifetime)
        killed += answer is None
        acknowledged |= set(answer or ())
        assert acknowledged <= home.event_ids()
    home.log()
    home.sound()
    assert killed >= 5, "most rounds were over before the kill: nothing was shown"


def test_kills_in_the_midst_of_writing_lose_nothing_that_was_acknowledged(home: Home, tmp_path: Path) -> None:
    acknowledged = set(home.log()["event_ids"])
    dice = random.Random(1)
    for n in range(12):
        said = tmp_path / f"said {n}"
        with said.open("w") as out:
            writer = subprocess.Popen([sys.executable, "-c", RESTLESS], env=home.env(), stdout=out)
            while said.stat().st_size == 0 and writer.poll() is None:
                time.sleep(0.002)
            time.sleep(dice.uniform(0.0, 0.15))
            writer.kill()
            writer.wait(timeout=30)
        lines = said.read_text().splitlines(keepends=True)
        acknowledged |= {i for line in lines if line.endswith("\n") for i in json.loads(line)["event_ids"]}
        assert acknowledged <= home.event_ids()
    home.log()
    home.sound()
    assert len(acknowledged) >= 24, "the writers hardly came to write: nothing was shown"


def _round(home: Home, seconds: float) -> list[str] | None:
    """One log, killed after so long: the ids it acknowledged, None where it did not come to that."""
    process = home.start("log", "bench", "3x8@50", "--json")
    time.sleep(seconds)
    process.kill()
    out, _ = process.communicate(timeout=30)
    return list(json.loads(out)["event_ids"]) if out.endswith("\n") else None
