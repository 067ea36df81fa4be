"""Ten years of training as a log of any size, the same bytes every time; a real chain through the real hashing.

The mix, per workout: its start, five to seven lifts of three to five sets (one in nine on the lifter's own body weight,
one in nine a run), a record after every eighth lift, its end; a weigh-in before every fourth. A size beyond what a
lifter does in ten years means more workouts a day, never longer ones.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from fit.adapters.sqlite.event_log import COLUMNS
from fit.adapters.sqlite.store import open_store
from fit.app.house import House
from fit.execution.body_events import BodyMeasured
from fit.execution.events import (
    ExerciseCompleted,
    ProgressMilestoneReached,
    SetDone,
    WorkoutCompleted,
    WorkoutExecuted,
    WorkoutStarted,
)
from fit.kernel import clock, days, exercises, ids
from fit.kernel.messages import Event, chain_start, data_of, header_hash

FIRST_DAY, LAST_DAY = "2016-11-01", "2026-10-31"
EVENTS_A_WORKOUT = 9.8
_AT = "@when-it-was@"
_LIFTS = ("bench", "squat", "deadlift", "overhead press", "barbell row", "pull up", "leg press", "run", "curl")
_INSERT = f"insert into events ({COLUMNS}) values ({','.join('?' * 15)})"


def cache() -> Path:
    """Where generated logs and environments are kept between runs."""
    folder = Path(os.environ.get("FIT_BENCHMARKS", "/tmp/fit-benchmarks"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def home(events: int) -> Path:
    """A home with a log of about so many events and its views up to date; made once, then only copied from."""
    made = cache() / f"log-{events}-{_shape()}"
    if not made.exists():
        print(f"  making a log of {events:,} events ...", file=sys.stderr)
        building = made.with_name(f"{made.name}.new.{os.getpid()}")
        shutil.rmtree(building, ignore_errors=True)
        write(building, events)
        building.rename(made)
    return made


def copy(events: int, name: str) -> Path:
    """A home of one's own with such a log."""
    mine = cache() / f"run-{name}"
    shutil.rmtree(mine, ignore_errors=True)
    shutil.copytree(home(events), mine)
    return mine


def _shape() -> str:
    """A short name of what a cached log depends on: the tables, the events, the views, this file."""
    from fit.adapters.sqlite import schema
    from fit.app import catalog
    from fit.kernel.messages import sha256

    said = schema.LOG + repr(sorted(catalog.FINGERPRINTS.items())) + Path(__file__).read_text(encoding="utf-8")
    return sha256(said.encode()).hexdigest()[:8]


def write(folder: Path, events: int) -> None:
    """A new log with about so many events, and its views."""
    begin = days.epoch(f"{FIRST_DAY}T06:00:00+01:00")
    house = House(open_store(str(folder / "fit.db"), begin), begin)
    with house.command():  # the first command of all: a user, a profile and an empty week
        device = house.store.log.device(begin)
        (hlc,) = house.store.db.execute("select value from meta where name = 'hlc'").fetchone()
    house.store.close()
    if events:
        db = sqlite3.connect(folder / "fit.db", isolation_level=None)
        db.execute("pragma synchronous = off")
        db.execute("begin")
        chain = Chain(device, hlc)
        db.executemany(_INSERT, _rows(chain, events, begin))
        db.execute("update meta set value = ? where name = 'hlc'", [chain.hlc])
        db.execute("commit")
        db.execute("pragma wal_checkpoint(truncate)")
        db.close()
    from fit.app.rebuild import rebuild

    store = open_store(str(folder / "fit.db"), begin)
    rebuild(store)
    store.db.execute("pragma wal_checkpoint(truncate)")
    store.close()


class Chain:
    """One device's chain of one domain: each row is hashed onto the one before."""

    def __init__(self, device: str, hlc: str) -> None:
        self.device, self.hlc = device, hlc
        self.seq, self.hash = 0, chain_start(device, "execution")
        self._random = random.Random(20161101)

    def id(self, seconds: float) -> str:
        """As `ids.uuid7`, from dice that fall the same every time."""
        digits = f"{int(seconds * 1000):012x}7{self._random.getrandbits(12):03x}8{self._random.getrandbits(60):015x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def row(
        self, kind: type[Event], data: str, aggregate: str, bases: str, seconds: float, event: str, correlation: str,
        cause: str | None = None, key: str | None = None,
    ) -> tuple[object, ...]:  # fmt: skip
        self.seq += 1
        self.hlc = clock.tick(self.hlc, seconds)
        header = (
            self.device, "execution", self.seq, event, key, aggregate, bases, kind.NAME, kind.VERSION, data,
            clock.utc(seconds), correlation, cause, self.hlc,
        )  # fmt: skip
        self.hash = header_hash(self.hash, *header)
        return (*header, self.hash)


def _rows(chain: Chain, events: int, begin: float) -> Iterator[tuple[object, ...]]:
    workouts = max(1, round(events / EVENTS_A_WORKOUT))
    step = (days.epoch(f"{LAST_DAY}T20:00:00+01:00") - begin) / workouts
    lifts = _lifts()
    for n in range(workouts):
        start = begin + n * step
        pace = min(step, 3600) / 16
        at = iter([start + m * pace for m in range(16)])
        if n % 4 == 0:
            yield _weigh_in(chain, n, next(at))
        workout = chain.id(start)
        correlation = before = chain.id(next_at := next(at))
        opening = data_of(WorkoutStarted(started_at=_iso(next_at), name="Upper A" if n % 2 else "Lower A"))
        yield chain.row(WorkoutStarted, opening, workout, "", next_at, before, correlation)
        done = []
        for m in range(5 + n % 3):
            exercise, texts, milestones = lifts[(n + m * 2) % len(lifts)]
            done.append(exercise)
            level = min(n * len(texts) // workouts, len(texts) - 1)
            moment = next(at)
            entry = chain.id(moment)
            data = texts[level].replace(_AT, _iso(moment))
            yield chain.row(ExerciseCompleted, data, workout, before, moment, entry, entry)
            before = entry
            if (n * 7 + m) % 8 == 0:
                record, key = chain.id(moment), ids.key(entry, "announce_milestones", 0)
                data = milestones[level].replace(_AT, _iso(moment))
                yield chain.row(ProgressMilestoneReached, data, workout, before, moment, record, entry, entry, key)
                before = record
        end = next(at)
        for kind, data in _endings(next_at, end, tuple(dict.fromkeys(done))):
            event = chain.id(end)
            yield chain.row(kind, data, workout, before, end, event, correlation)
            before = event


def _weigh_in(chain: Chain, n: int, seconds: float) -> tuple[object, ...]:
    value = 80 + (n % 40) / 10
    event = BodyMeasured(metric="weight", value=value, typed=str(value), unit="kg", measured_at=_iso(seconds))
    id = chain.id(seconds)
    return chain.row(BodyMeasured, data_of(event), id, "", seconds, id, id)


def _endings(start: float, end: float, done: tuple[str, ...]) -> list[tuple[type[Event], str]]:
    minutes = round((end - start) / 60)
    completed = WorkoutCompleted(
        completed_at=_iso(end), total_duration_minutes=minutes, completed_exercises=done, skipped_exercises=()
    )
    executed = WorkoutExecuted(
        started_at=_iso(start), completed_at=_iso(end), total_duration_minutes=minutes, completed_exercises=done,
        skipped_exercises=(), name="Upper A",
    )  # fmt: skip
    return [(WorkoutCompleted, data_of(completed)), (WorkoutExecuted, data_of(executed))]


def _iso(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S+01:00", time.gmtime(int(seconds) + 3600))


def _lifts() -> list[tuple[str, list[str], list[str]]]:
    """Exercise, its entries and its records as they grow over the years, as texts with a gap for the time."""
    found = []
    for number, words in enumerate(_LIFTS):
        exercise = exercises.resolve(words)
        entries, records = [], []
        for level in range(60):
            kg = 40 + number * 5 + level * 1.25
            sets = tuple([_set(exercise.kind, words, kg, level, n) for n in range(3 + (level + number) % 3)])
            rests = tuple([s.rest_seconds for s in sets])
            entries.append(
                data_of(
                    ExerciseCompleted(
                        exercise_id=exercise.id, name=exercise.name, performed_at=_AT, sets=sets, actual_sets=len(sets),
                        actual_reps=tuple([s.reps for s in sets]), actual_weight_kg=kg if words != "run" else None,
                        actual_rest_seconds=rests if any(rests) else None,
                    )
                )
            )  # fmt: skip
            records.append(
                data_of(
                    ProgressMilestoneReached(
                        milestone_type="NewPersonalRecord", metric="weight", new_value=kg, previous_value=kg - 1.25,
                        reached_at=_AT, exercise_id=exercise.id, name=exercise.name,
                    )
                )
            )  # fmt: skip
        found.append((exercise.id, entries, records))
    return found


def _set(kind: str, words: str, kg: float, level: int, n: int) -> SetDone:
    if words == "run":
        return SetDone(
            duration_seconds=1500.0 - level, distance_m=5000.0, distance_typed="5", distance_unit="km",
        )  # fmt: skip
    if kind == "bodyweight":
        return SetDone(reps=8 + level % 4 - n % 2, weight_kg=0.0, bodyweight=True, rest_seconds=90)
    typed = f"{kg:g}"
    return SetDone(
        kind="warmup" if n == 0 and level % 2 else "working", reps=5 + (level + n) % 4, weight_kg=kg, typed=typed,
        unit="kg", rpe=8.0 if n == 3 else None, rest_seconds=120 if level % 3 else None,
    )  # fmt: skip
