"""A history from another app, against SQLite taking the same rows with nobody looking."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import subprocess
import time
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.logs import cache
from benchmarks.processes import Installed, environ, run
from fit.kernel import days

_HEAD = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
_LIFTS = tuple([
    f"{name} (Barbell)" for name in ("Bench Press", "Squat", "Deadlift", "Bent Over Row", "Overhead Press")
])  # fmt: skip


def importing(found: Installed, workouts: int, rounds: int) -> list[Figure]:
    file = cache() / "strong.csv"
    file.write_text("\n".join(_lines(workouts)) + "\n", encoding="utf-8")
    home, ratios, events, took = cache() / "home-import", [], 0, 0.0
    for _ in range(rounds):
        shutil.rmtree(home, ignore_errors=True)
        run(found, home, "history")
        start = time.perf_counter()
        done = subprocess.run(
            [found.fit, "import", str(file), "--yes", "--json", "--unit", "kg"], env=environ(home),
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        took = time.perf_counter() - start
        if done.returncode:
            return [Figure(name="import, events/s / raw `executemany`", value=None, how=done.stderr.strip()[-160:])]
        events, raw = _raw(home)
        ratios.append((events / took) / (events / raw))
    how = f"{events:,} events of a Strong file, {rounds} rounds; {events / took:,.0f} events/s, whole process"
    return [
        Figure(
            name="import with validation, chain and views, events/s / raw `executemany`",
            value=statistics.median(ratios), how=how, goal=0.3, gate=0.2, least=True,
        )
    ]  # fmt: skip


def _lines(workouts: int) -> list[str]:
    lines = [_HEAD]
    for n in range(workouts):
        day = days.add_days("2016-11-01", n * 3650 // workouts)
        for m, lift in enumerate(_LIFTS):
            for number in range(1, 5):
                kg, reps = 40 + 5 * m + n * 60 // workouts, 5 + (n + number) % 4
                lines.append(f'{day} {6 + n % 14:02}:00:00,Session,"{lift}",{number},{kg},{reps},0,0,,,')
    return lines


def _raw(home: Path) -> tuple[int, float]:
    """(events, seconds) of the same rows into a table with the same indexes."""
    db = sqlite3.connect(home / "fit.db")
    rows = db.execute("select * from events").fetchall()
    shapes = [
        row[0]
        for row in db.execute("select sql from sqlite_schema where tbl_name = 'events' and type in ('table', 'index')")
        if row[0]
    ]
    db.close()
    bare = cache() / "raw.db"
    bare.unlink(missing_ok=True)
    raw = sqlite3.connect(bare)
    for shape in shapes:
        raw.execute(shape)
    start = time.perf_counter()
    raw.executemany(f"insert into events values ({','.join('?' * len(rows[0]))})", rows)
    raw.commit()
    took = time.perf_counter() - start
    raw.close()
    return len(rows), took
