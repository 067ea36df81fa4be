"""All that was lifted, eaten and measured in one table: a row per set, food and measure, the plan beside the deed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fit.app import exporting
from fit.app.house import House
from fit.execution import sets as worth
from fit.execution.events import Planned, SetDone
from fit.exporters.csv_cells import flag, number
from fit.kernel.messages import Told

_SET = (
    "reps", "weight_kg", "typed", "unit", "bodyweight", "rpe", "rest_seconds", "duration_seconds", "distance_m",
    "distance_typed", "distance_unit",
)  # fmt: skip
_PLANNED = (
    "reps", "reps_max", "amrap", "weight_kg", "percent", "rpe", "duration_seconds", "distance_m", "kind", "bodyweight",
    "typed", "unit", "rest_seconds",
)  # fmt: skip
_FOOD = ("food_id", "food", "grams", "kcal", "protein_g", "carbs_g", "fat_g", "fibre_g", "typed", "source")
COLUMNS = (
    "record", "at", "session", "workout", "started_at", "duration_seconds_session", "workout_note", "entry_id",
    "exercise_id", "exercise", "superset", "set", "kind", *_SET, "note", *[f"planned_{name}" for name in _PLANNED],
    "metric", "value", "value_unit", "value_typed", "meal", "food_id", "food", "grams", "kcal", "protein_g", "carbs_g",
    "fat_g", "fibre_g", "food_typed", "food_source",
)  # fmt: skip


def rows(house: House) -> Iterator[tuple[str, ...]]:
    """In the order of COLUMNS; what a record does not have is an empty cell."""
    for one in _records(house):
        yield tuple([one.get(name, "") for name in COLUMNS])


def _records(house: House) -> Iterator[dict[str, str]]:
    for session in exporting.sessions(house):
        for told, name in zip(session.entries, session.names, strict=True):
            yield from _entry(session, told, name)
    for name, event in exporting.measures(house):
        yield {
            "record": "measure", "at": event.measured_at, "entry_id": name, "metric": event.metric,
            "value": number(event.value), "value_unit": event.unit, "value_typed": event.typed,
            "note": event.note or "",
        }  # fmt: skip
    for meal in exporting.meals(house):
        for item in meal["items"]:
            said = {(f"food_{n}" if n in ("typed", "source") else n): _text(item.get(n)) for n in _FOOD}
            yield {
                "record": "food", "at": meal["at"], "meal": meal["meal"], "entry_id": meal["name"],
                "note": meal["note"] or "", **said,
            }  # fmt: skip


def _entry(session: exporting.Session, told: Told, name: str) -> Iterator[dict[str, str]]:
    row, event = session.row, told.event
    common = {
        "at": event.performed_at, "session": row["aggregate_id"], "workout": row["name"] or "",
        "started_at": row["started_at"] or event.performed_at,
        "duration_seconds_session": _text(row["minutes"] * 60 if row["minutes"] else None),
        "workout_note": session.note or "", "entry_id": event.entry_id or told.event_id,
        "exercise_id": event.exercise_id, "exercise": name, "superset": event.superset or "",
    }  # fmt: skip
    plan = _beside(event.planned or (), event.sets)
    for n, (done, asked) in enumerate(plan, 1):
        said = {
            "record": "set" if done is not None else "planned set", **common, "set": str(n),
            "kind": done.kind if done is not None else "", "note": (event.note or "") if n == 1 else "",
        }  # fmt: skip
        if done is not None:
            said |= {field: _text(getattr(done, field)) for field in _SET}
        if asked is not None:
            said |= {f"planned_{field}": _text(getattr(asked, field)) for field in _PLANNED}
        yield said


def _beside(planned: tuple[Planned, ...], sets: tuple[SetDone, ...]) -> list[tuple[SetDone | None, Planned | None]]:
    """Warm-ups beside warm-ups, working sets beside working sets, each in its order; what is left over stands alone."""
    asked = {True: [p for p in planned if p.kind != "warmup"], False: [p for p in planned if p.kind == "warmup"]}
    found: list[tuple[SetDone | None, Planned | None]] = []
    for one in sets:
        left = asked[worth.is_working(one)]
        found.append((one, left.pop(0) if left else None))
    return [*found, *[(None, p) for p in (*asked[False], *asked[True])]]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return flag(value)
    return number(value) if isinstance(value, (int, float)) else str(value)
