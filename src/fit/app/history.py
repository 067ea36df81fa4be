"""What was logged: sessions, newest first, with their entries as they count today."""

from __future__ import annotations

from fit.app import fold
from fit.app.exercises import Exercises
from fit.app.facts import body_weight_on
from fit.app.telling import sets_shape
from fit.execution import sets as worth
from fit.execution.events import ExerciseCompleted
from fit.execution.views import standing
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.house import House
    from fit.kernel.exercises import Exercise
    from fit.kernel.messages import Told


def entries(house: House, workout_id: str) -> list[Told]:
    """The live entries of a session, in the order they were done."""
    told = [fold.told_of(stored) for stored in house.store.log.load("execution", workout_id).events]
    found = standing([t for t in told if t is not None and isinstance(t.event, ExerciseCompleted)])
    return sorted(found, key=lambda t: days.epoch(t.event.performed_at))


def workouts(
    house: House, since: str | None = None, until: str | None = None, exercise: Exercise | None = None, limit: int = 0
) -> list[dict[str, Any]]:
    """Sessions of these days (inclusive), newest first, in the shape of `fit history --json`; only those entries that
    are of `exercise`, where given."""
    known = Exercises(house.views)
    same = set(known.same_as(exercise.id)) if exercise else None
    found = []
    for row in _rows(house, since, until, same, limit):
        told = [t for t in entries(house, row["aggregate_id"]) if same is None or t.event.exercise_id in same]
        if told:
            found.append(_shape(house, known, row, told))
    return found


def _rows(
    house: House, since: str | None, until: str | None, same: set[str] | None, limit: int
) -> list[dict[str, Any]]:
    where: dict[str, Any] = {"status <>": "discarded"}
    if since:
        where["day >="] = since
    if until:
        where["day <="] = until
    rows: list[dict[str, Any]] = house.views.find(
        "v_workouts", where, order="day desc, started_at desc", limit=0 if same else limit
    )
    if same is not None:
        of_exercise = {
            lift["aggregate_id"]
            for one in same
            for lift in house.views.find("v_lifts", {"exercise_id": one}, columns="aggregate_id")
        }
        rows = [row for row in rows if row["aggregate_id"] in of_exercise]
    return rows[:limit] if limit else rows


def _shape(house: House, known: Exercises, row: dict[str, Any], told: Sequence[Told]) -> dict[str, Any]:
    shapes, total = [], None
    for t in told:
        event = t.event
        weight = body_weight_on(house.store, event.performed_at[:10]) if any(s.bodyweight for s in event.sets) else None
        exercise = known.by_id(event.exercise_id)
        volume = worth.volume_kg(event.sets, weight)
        total = volume if total is None else total + (volume or 0)
        shapes.append(
            {
                "entry_id": event.entry_id or t.event_id,
                "id": known.canonical(event.exercise_id),
                "name": exercise.name if exercise else event.name,
                "performed_at": event.performed_at,
                "note": event.note,
                "sets": sets_shape(event.sets, weight),
                "volume_kg": volume,
            }
        )
    return {
        "workout_id": row["aggregate_id"], "name": row["name"], "date": row["day"], "exercises": shapes,
        "volume_kg": total, "status": row["status"],
    }  # fmt: skip
