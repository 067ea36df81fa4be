"""A history from another app: against SQLite taking the same rows with nobody looking, once more, and its memory."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.logs import cache
from benchmarks.processes import Installed, environ, run
from fit.kernel import days

# Strong's current export: `;`, everything quoted, a row for each set and each rest.
_COLUMNS = (
    "Workout #", "Date", "Workout Name", "Duration (sec)", "Exercise Name", "Set Order", "Weight (kg)", "Reps", "RPE",
    "Distance (meters)", "Seconds", "Notes", "Workout Notes",
)  # fmt: skip
_DAYS = {
    "Push": ("Bench Press (Barbell)", "Overhead Press (Barbell)", "Incline Bench Press (Dumbbell)",
             "Lateral Raise (Dumbbell)", "Triceps Pushdown (Cable - Straight Bar)"),
    "Pull": ("Deadlift (Barbell)", "Bent Over Row (Barbell)", "Pull Up", "Face Pull (Cable)", "Bicep Curl (Barbell)"),
    "Legs": ("Squat (Barbell)", "Romanian Deadlift (Barbell)", "Leg Press", "Leg Extension (Machine)",
             "Standing Calf Raise (Machine)"),
    "Upper": ("Bench Press (Dumbbell)", "Seated Row (Cable)", "Lat Pulldown (Cable)", "Chest Fly",
              "Hammer Curl (Dumbbell)"),
}  # fmt: skip
_TIMED = ("Barbell", "Cable")
_SETS_A_SESSION = 26  # about: what a file of so many rows comes to


def importing(found: Installed, rows: int, rounds: int, full: bool) -> list[Figure]:
    file = _file(rows)
    ratios, again, events, took = [], [], 0, 0.0
    home = cache() / "home-import"
    for _ in range(rounds):
        shutil.rmtree(home, ignore_errors=True)
        run(found, home, "history")
        took, _peak, failed = _import(found, home, file)
        if failed:
            return [Figure(name="import, events/s / raw `executemany`", value=None, how=failed)]
        events, raw = _raw(home)
        ratios.append((events / took) / (events / raw))
        second, _peak, _failed = _import(found, home, file)
        again.append(second / took)
    how = f"{rows:,} rows of Strong's current export, {events:,} events, {rounds} rounds; last {events / took:,.0f}/s"
    return [
        Figure(
            name="import with validation, chain and views, events/s / raw `executemany`",
            value=statistics.median(ratios), how=how, goal=0.3, gate=0.2, least=True,
        ),
        Figure(name="import again / the first", value=statistics.median(again), how=f"{rounds} rounds", gate=0.5),
        *[_memory(found, n) for n in (10_000, 100_000, *((1_000_000,) if full else ()))],
    ]  # fmt: skip


def _memory(found: Installed, rows: int) -> Figure:
    home = cache() / "home-import"
    shutil.rmtree(home, ignore_errors=True)
    took, peak, failed = _import(found, home, _file(rows))
    name = f"import of {rows:,} rows: peak memory"
    how = failed or f"1 round, {took:.1f} s"
    return Figure(name=name, value=None if failed else peak, how=how, unit="MB", gate=150)


def _import(found: Installed, home: Path, file: Path) -> tuple[float, float, str]:
    """(seconds of the whole process, MB at its peak, what went wrong)."""
    start = time.perf_counter()
    started = subprocess.Popen(
        [found.fit, "import", str(file), "--yes"], env=environ(home), stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    said = started.stderr.read() if started.stderr else ""
    _, status, usage = os.wait4(started.pid, 0)
    took = time.perf_counter() - start
    started.returncode = os.waitstatus_to_exitcode(status)
    return took, usage.ru_maxrss / 1000, said.strip()[-160:] if status else ""


def _file(rows: int) -> Path:
    """Made once: four sessions in turn, loads that climb, tired last sets, rest timers, here and there a note."""
    file = cache() / f"strong-{rows}.csv"
    if not file.exists():
        with file.open("w", encoding="utf-8") as out:
            out.write(";".join(f'"{name}"' for name in _COLUMNS) + "\n")
            for _, row in zip(range(rows), _rows(rows), strict=False):
                out.write(";".join(f'"{cell}"' for cell in row) + "\n")
    return file


def _rows(rows: int) -> Iterator[tuple[object, ...]]:
    chance, loads = random.Random(5), dict[str, float]()
    sessions = rows // _SETS_A_SESSION + 1
    number = 0
    while True:
        number += 1
        name = list(_DAYS)[number % 4]
        day = days.add_days("2006-11-01", number * 7300 // max(sessions, 7300))
        at = f"{day} {chance.randrange(6, 20):02}:{chance.randrange(60):02}:{number % 60:02}"
        head = (number, at, name, chance.randrange(2400, 5400))
        for exercise in _DAYS[name]:
            load = loads[exercise] = loads.get(exercise, chance.choice((20, 40, 60))) + chance.choice((0, 0, 0, 0.1))
            kg = 0.0 if exercise == "Pull Up" else round(load / 2.5) * 2.5
            rest = 120.0 if "Barbell" in exercise else 90.0
            timed, reps = exercise.split("(")[-1].startswith(_TIMED), chance.choice((5, 8, 10))
            rated = chance.random() < 0.15
            if chance.random() < 0.4:
                yield (*head, exercise, "WARM_UP", kg / 2, 8, "", 0, 0, "", "")
            for n in range(1, chance.choice((3, 4)) + 1):
                done = reps - (chance.randrange(2) if n > 2 else 0)
                note = "felt good today" if chance.random() < 0.02 else ""
                rpe = chance.choice((8, 8.5, 9)) if rated and n > 2 else ""
                yield (*head, exercise, n, kg, done, rpe, 0, 0, note, "")
                if timed:
                    yield (*head, exercise, "Rest Timer", 0.0, 0, "", 0, rest, "", "")


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
