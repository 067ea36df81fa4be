"""What leaves: every event as it lies in the log, or what it comes to, session by session, oldest first."""

from __future__ import annotations

from fit.app import fold
from fit.app.exercises import Exercises
from fit.app.history import entries
from fit.execution.asked import read_again
from fit.execution.body_events import BodyMeasured
from fit.execution.events import ExerciseSkipped, PlannedExercise, WorkoutCompleted, WorkoutStarted
from fit.kernel import json_text
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from fit.app.house import House
    from fit.kernel.messages import Told

_HEADER = (
    "device_id", "domain", "seq", "event_id", "key", "aggregate_id", "bases", "event_type", "event_version",
    "event_data", "timestamp", "correlation_id", "causation_id", "hlc", "hash",
)  # fmt: skip


_AROUND = (WorkoutStarted.NAME, ExerciseSkipped.NAME, WorkoutCompleted.NAME)


class Session(Record):
    """One workout: its row of v_workouts, its live entries with their exercises' names of today, the plan it began
    with, the exercises that were skipped, its note."""

    row: dict[str, Any]
    entries: tuple[Told, ...]
    names: tuple[str, ...]
    plan: tuple[PlannedExercise, ...]
    skips: frozenset[str]
    note: str | None


def events(house: House) -> Iterator[dict[str, Any]]:
    """Each event with all its fields, in the order they arrived: what `fit import` takes back as it is."""
    for row in house.store.inspection().links():
        fields = dict(zip(_HEADER, row[1:], strict=True))
        fields["bases"] = fields["bases"].split(",") if fields["bases"] else []
        yield fields


def sessions(house: House) -> Iterator[Session]:
    known = Exercises(house.views)
    for row in house.views.find("v_workouts", {"status <>": "discarded"}, order="day, started_at"):
        told = entries(house, row["aggregate_id"])
        if not told:
            continue
        plan, skips, note = _around(house, row)
        current = [known.by_id(t.event.exercise_id) for t in told]
        yield Session(
            row=row, entries=tuple(told), plan=plan, skips=skips, note=note,
            names=tuple([e.name if e else t.event.name for e, t in zip(current, told, strict=True)]),
        )  # fmt: skip


def meals(house: House) -> Iterator[dict[str, Any]]:
    """Rows of v_meals, their items read; `name` is what another log knows the meal by."""
    day, named = "", dict[str, str]()
    for row in house.views.find("v_meals", {}, order="day, at, entry_id"):
        if row["day"] != day:
            day = row["day"]
            told = house.store.log.load("execution", f"meals:{day}").events
            named = {one.envelope.event_id: one.envelope.key or "" for one in told}
        entry_id = row["entry_id"]
        yield {**row, "items": json_text.read(row["items"]), "name": named.get(entry_id) or entry_id}


def name_of(told: Told) -> str:
    """What another log knows an event by, whichever of the two it was born in."""
    return told.key or told.event_id


def measures(house: House) -> Iterator[tuple[str, BodyMeasured]]:
    """(name, measurement): every one, not only a day's last."""
    seen: set[str] = set()
    for row in house.views.find("v_body", {}, order="day", columns="aggregate_id, day"):
        if row["aggregate_id"] in seen:
            continue
        seen.add(row["aggregate_id"])
        told = [fold.told_of(stored) for stored in house.store.log.load("execution", row["aggregate_id"]).events]
        found = [(name_of(t), t.event) for t in told if t is not None and isinstance(t.event, BodyMeasured)]
        yield from sorted(found, key=lambda one: one[1].measured_at)


def _around(house: House, row: dict[str, Any]) -> tuple[tuple[PlannedExercise, ...], frozenset[str], str | None]:
    """(the plan the session began with, the exercises that were skipped, its note)."""
    plan: tuple[PlannedExercise, ...] = ()
    skips: set[str] = set()
    note = None
    if row["started"] or row["completed_at"]:
        for stored in house.store.log.load("execution", row["aggregate_id"]).events:
            if stored.envelope.event_type not in _AROUND:
                continue
            match getattr(fold.told_of(stored), "event", None):
                case WorkoutStarted(planned_exercises=exercises):
                    plan = tuple([read_again(one) for one in exercises])
                case ExerciseSkipped(exercise_id=exercise_id):
                    skips.add(exercise_id)
                case WorkoutCompleted(note=said, skipped_exercises=skipped):
                    skips.update(skipped)
                    note = said
    return plan, frozenset(skips), note
