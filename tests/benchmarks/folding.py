"""What views cost: all of them anew, and one event after the last read."""

from __future__ import annotations

import json
import sqlite3
import statistics
import subprocess
import time
from pathlib import Path

from benchmarks import logs
from benchmarks.figures import Figure
from benchmarks.processes import Installed, environ


def rebuild(found: Installed, events: int, rounds: int) -> list[Figure]:
    home = logs.copy(events, "rebuild")
    passes, rebuilds, ratios, count = [], [], [], 0
    for _ in range(rounds):
        took, count = _one_pass(home)
        passes.append(took)
        start = time.perf_counter()
        subprocess.run([found.fit, "rebuild"], env=environ(home), check=True, capture_output=True)
        rebuilds.append(time.perf_counter() - start)
        ratios.append(rebuilds[-1] / passes[-1])
    how = f"{rounds} rounds in turn, median; {statistics.median(rebuilds):.1f} s / {statistics.median(passes):.1f} s"
    return [
        Figure(
            name=f"`fit rebuild` of {count:,} events / one pass of `json.loads` over them",
            value=statistics.median(ratios), how=how, goal=2.0, gate=3.0,
        )
    ]  # fmt: skip


def _one_pass(home: Path) -> tuple[float, int]:
    start = time.perf_counter()
    db = sqlite3.connect(home / "fit.db")
    count = 0
    for (data,) in db.execute("select event_data from events"):
        json.loads(data)
        count += 1
    db.close()
    return time.perf_counter() - start, count


def catchup(events: int, rounds: int) -> list[Figure]:
    """In this process: the catch-up itself, without a start."""
    from fit.adapters.sqlite.store import open_store
    from fit.app import fold
    from fit.app.ports import Born
    from fit.execution.events import ExerciseCompleted, SetDone
    from fit.kernel import ids

    store = open_store(str(logs.copy(events, "catchup") / "fit.db"), time.time())
    entry = ExerciseCompleted(
        exercise_id="bench-press", name="Bench Press", performed_at="2026-11-01T18:00:00+01:00",
        sets=tuple([SetDone(reps=8, weight_kg=50.0, typed="50", unit="kg")] * 3), actual_sets=3, actual_reps=(8, 8, 8),
    )  # fmt: skip
    took = []
    for round_ in range(rounds + 2):
        seconds = time.time()
        born = Born(event=entry, correlation_id=ids.uuid7(seconds), causation_id=None, key=None, seconds=seconds)
        with store.writing():
            store.log.append("execution", f"round-{round_}", (), [born])
            start = time.perf_counter()
            fold.catch_up(store, "execution")
            took.append(time.perf_counter() - start)
    store.close()
    return [
        Figure(
            name=f"one event after the last read, {events:,} before it: catch-up",
            value=statistics.median(took[2:]) * 1e3, how=f"{rounds} rounds, median", unit="ms", goal=1.0,
        )
    ]  # fmt: skip
