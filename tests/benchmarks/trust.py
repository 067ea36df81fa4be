"""Nothing acknowledged is ever lost: many writers at once, and writers killed at any moment."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import subprocess
import time
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.logs import cache
from benchmarks.processes import Installed, environ, run

_LOG = ("log", "bench", "3x8@50", "--json")


def writers(found: Installed, rounds: int, at_once: int = 32) -> list[Figure]:
    lost = failed = 0
    took = []
    for _ in range(rounds):
        home = _empty("writers")
        run(found, home, "history")
        start = time.perf_counter()
        running = [_started(found, home) for _ in range(at_once)]
        said = [one.communicate()[0] for one in running]
        took.append(time.perf_counter() - start)
        failed += sum([one.returncode != 0 for one in running])
        lost += _missing(home, said) + (run(found, home, "events", "verify").returncode != 0)
    how = f"{at_once} processes at once, {rounds} rounds, chain verified; {min(took):.2f} s for all"
    return [Figure(name=f"{at_once} processes logging at once: failed or lost", value=lost + failed, how=how, unit="",
                   goal=0, gate=0)]  # fmt: skip


def killed(found: Installed, rounds: int) -> list[Figure]:
    home, dice = _empty("killed"), random.Random(9)
    run(found, home, "log", "bench", "3x8@50")
    start = time.perf_counter()
    run(found, home, *_LOG)
    usual = time.perf_counter() - start
    said = []
    for _ in range(rounds):
        running = [_started(found, home) for _ in range(3)]
        time.sleep(dice.random() * usual * 8)  # three at once, on a machine that may be busy
        for one in running:
            one.kill()
        said += [one.communicate()[0] for one in running]
    lost = _missing(home, said)
    sound = run(found, home, "events", "verify").returncode == 0
    db = sqlite3.connect(home / "fit.db")
    sound = sound and db.execute("pragma integrity_check").fetchone() == ("ok",)
    acknowledged = sum([bool(_ids(text)) for text in said])
    state = "hold" if sound else "BROKEN"
    how = f"{rounds} rounds of 3 writers, {acknowledged} acknowledged; integrity and chain {state}"
    return [Figure(name="acknowledged events lost after kill −9", value=lost + (not sound), how=how, unit="", goal=0,
                   gate=0)]  # fmt: skip


def _empty(name: str) -> Path:
    home = cache() / f"home-{name}"
    shutil.rmtree(home, ignore_errors=True)
    return home


def _started(found: Installed, home: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [found.fit, *_LOG], env=environ(home), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def _ids(said: str) -> list[str]:
    """The events that an answer acknowledges; none where it was cut off."""
    try:
        return list(json.loads(said)["event_ids"])
    except (ValueError, KeyError):
        return []


def _missing(home: Path, said: list[str]) -> int:
    db = sqlite3.connect(home / "fit.db")
    there = {row[0] for row in db.execute("select event_id from events")}
    db.close()
    return sum([event_id not in there for text in said for event_id in _ids(text)])
