"""What the reactions of planning must know: the planned exercise, what the whole session did for it, and the plates."""

from __future__ import annotations

from fit.app import fold
from fit.app.exercises import Exercises
from fit.app.house import House
from fit.app.log import loadable
from fit.app.plans import plan_by_id
from fit.execution.events import ExerciseCompleted
from fit.kernel import days
from fit.kernel.errors import NotFound
from fit.kernel.quantities import KG_PER_LB, plain
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from fit.app.house import Settings
    from fit.kernel.messages import Told


class PlannedLine(Record):
    """An exercise of a live plan as it is now. `sets`: what the session did of it so far, in order; `mode`: auto,
    suggest or off; `rounding` (kg to kg) knows the plates, `typed(kg)` what the lifter would write: (text, unit)."""

    template_id: str
    plan: str
    version: int
    workout_id: str
    line: dict[str, Any]
    sets: tuple[dict[str, Any], ...]
    mode: str
    at: str
    rounding: Callable[[float], float]
    typed: Callable[[float], tuple[str, str]]


def planned_line(store: Any, told: Told) -> PlannedLine | None:
    """None where the event counts against no plan, or against one that no longer has this exercise."""
    event = told.event
    if event.template_id is None or event.exercise_id is None:
        return None
    house = House(store, days.epoch(told.timestamp))
    try:
        row = plan_by_id(house, event.template_id)
    except NotFound:
        return None
    known = Exercises(store.views)
    same = set(known.same_as(event.exercise_id))
    line = next((e for e in row["exercises"] if e["id"] in same), None)
    exercise = known.by_id(event.exercise_id)
    if line is None or exercise is None or row["archived"]:
        return None
    settings = house.settings()
    return PlannedLine(
        template_id=event.template_id, plan=row["name"], version=row["version"], workout_id=told.aggregate_id,
        line=line, sets=_session(store, told, same), mode=settings.progression, at=house.now(settings.zone).iso,
        rounding=lambda kg: loadable(settings, exercise, kg), typed=writer(settings),
    )  # fmt: skip


def writer(settings: Settings) -> Callable[[float], tuple[str, str]]:
    """How this lifter writes a weight of so many kg."""

    def typed(kg: float) -> tuple[str, str]:
        return plain(round(kg / KG_PER_LB, 2) if settings.unit == "lb" else round(kg, 4)), settings.unit

    return typed


def _session(store: Any, told: Told, same: set[str]) -> tuple[dict[str, Any], ...]:
    """Every set of the exercise that this session did for this plan, in the order of doing."""
    entries = [fold.told_of(stored) for stored in store.log.load("execution", told.aggregate_id).events]
    mine = [
        t.event
        for t in entries
        if t is not None
        and isinstance(t.event, ExerciseCompleted)
        and t.event.exercise_id in same
        and t.event.template_id == told.event.template_id
    ]
    mine.sort(key=lambda e: days.epoch(e.performed_at))
    return tuple([one.fields() for event in mine for one in event.sets])
