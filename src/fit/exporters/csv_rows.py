"""All that was lifted, eaten and measured in one table: a row per set, food and measure, the plan beside the deed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fit.app import exporting
from fit.app.house import House
from fit.execution import sets as worth
from fit.execution.events import Planned
from fit.exporters.csv_cells import flag, number

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
    "fat_g", "fibre_g", "food_typed", "food_source", "skipped",
)  # fmt: skip


def rows(house: House) -> Iterator[tuple[str, ...]]:
    """In the order of COLUMNS; what a record does not have is an empty cell."""
    for one in _records(house):
        yield tuple([one.get(name, "") for name in COLUMNS])


def _records(house: House) -> Iterator[dict[str, str]]:
    for session in exporting.sessions(house):
        yield from _session(session)
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


def _session(session: exporting.Session) -> Iterator[dict[str, str]]:
    """Entry by entry. A plan asks for an exercise once, however many entries it was done in: what none of them did
    follows the last, what was left out whole the session."""
    row, asked = session.row, _asked(session)
    last = {told.event.exercise_id: told.event_id for told in session.entries}
    common = {
        "at": row["started_at"] or session.entries[0].event.performed_at, "session": row["aggregate_id"],
        "workout": row["name"] or "", "started_at": row["started_at"] or session.entries[0].event.performed_at,
        "duration_seconds_session": _text(row["minutes"] * 60 if row["minutes"] else None),
        "workout_note": session.note or "",
    }  # fmt: skip
    for told, name in zip(session.entries, session.names, strict=True):
        event = told.event
        left = asked.get(event.exercise_id, {})
        here = common | {
            "at": event.performed_at, "entry_id": event.entry_id or told.event_id, "exercise_id": event.exercise_id,
            "exercise": name, "superset": event.superset or "",
        }  # fmt: skip
        for n, done in enumerate(event.sets, 1):
            open_ = left.get(worth.is_working(done))
            said = {"record": "set", "set": str(n), "kind": done.kind, "note": (event.note or "") if n == 1 else ""}
            said |= {field: _text(getattr(done, field)) for field in _SET}
            yield here | said | (_target(open_.pop(0)) if open_ else {})
        if last[event.exercise_id] == told.event_id:
            yield from _left(session, here, left, len(event.sets))
            asked.pop(event.exercise_id, None)
    for one in session.plan:
        here = common | {"exercise_id": one.id, "exercise": one.name}
        yield from _left(session, here, asked.get(one.id, {}), 0)


def _asked(session: exporting.Session) -> dict[str, dict[bool, list[Planned]]]:
    """Exercise → is it a working set? → what the plan asked of its sets, in order."""
    plans = {one.id: one.targets for one in session.plan if one.targets}
    for told in session.entries:
        if told.event.planned:
            plans.setdefault(told.event.exercise_id, told.event.planned)
    return {
        exercise: {working: [p for p in plan if (p.kind != "warmup") is working] for working in (False, True)}
        for exercise, plan in plans.items()
    }


def _left(
    session: exporting.Session, here: dict[str, str], left: dict[bool, list[Planned]], sets: int
) -> Iterator[dict[str, str]]:
    skipped = flag(here["exercise_id"] in session.skips)
    for n, asked in enumerate([*left.get(False, ()), *left.get(True, ())], sets + 1):
        yield here | {"record": "planned set", "set": str(n), "skipped": skipped} | _target(asked)


def _target(asked: Planned) -> dict[str, str]:
    return {f"planned_{field}": _text(getattr(asked, field)) for field in _PLANNED}


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return flag(value)
    return number(value) if isinstance(value, (int, float)) else str(value)
