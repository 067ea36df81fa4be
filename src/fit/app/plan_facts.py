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
    from collections.abc import Callable, Sequence
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
    row = _live(store, told.event.template_id)
    if row is None or told.event.exercise_id is None:
        return None
    same = Exercises(store.views).same_as(told.event.exercise_id)
    line = next((e for e in row["exercises"] if e["id"] in same), None)
    return None if line is None else _planned(store, told, row, line)


def growing_lines(store: Any, told: Told) -> tuple[PlannedLine, ...]:
    """The exercises of the session's plans that grow by a scheme and of which anything was done: a day without a
    started workout may have done something of each plan that is due."""
    found = []
    for template_id in dict.fromkeys([told.event.template_id, *[e.template_id for e in _entries(store, told)]]):
        row = _live(store, template_id)
        lines = [line for line in row["exercises"] if line["progression"]] if row is not None else []
        found += [_planned(store, told, row, line) for line in lines if row is not None]
    return tuple([one for one in found if one is not None and one.sets])


def _live(store: Any, template_id: str | None) -> dict[str, Any] | None:
    """The plan of this id, unless it was put away."""
    if template_id is None:
        return None
    try:
        row = plan_by_id(House(store, 0), template_id)
    except NotFound:
        return None
    return None if row["archived"] else row


def _planned(store: Any, told: Told, row: dict[str, Any], line: dict[str, Any]) -> PlannedLine | None:
    house, known = House(store, days.epoch(told.timestamp)), Exercises(store.views)
    exercise, settings = known.by_id(line["id"]), house.settings()
    if exercise is None:
        return None
    return PlannedLine(
        template_id=row["aggregate_id"], plan=row["name"], version=row["version"], workout_id=told.aggregate_id,
        line=line, mode=settings.progression,
        sets=_session(store, told, row["aggregate_id"], known.same_as(line["id"])),
        at=house.now(settings.zone).iso, rounding=lambda kg: loadable(settings, exercise, kg), typed=writer(settings),
    )  # fmt: skip


def writer(settings: Settings) -> Callable[[float], tuple[str, str]]:
    """How this lifter writes a weight of so many kg."""

    def typed(kg: float) -> tuple[str, str]:
        return plain(round(kg / KG_PER_LB, 2) if settings.unit == "lb" else round(kg, 4)), settings.unit

    return typed


def _entries(store: Any, told: Told) -> list[ExerciseCompleted]:
    """What the session did."""
    entries = [fold.told_of(stored) for stored in store.log.load("execution", told.aggregate_id).events]
    return [t.event for t in entries if t is not None and isinstance(t.event, ExerciseCompleted)]


def _session(store: Any, told: Told, template_id: str, same: Sequence[str]) -> tuple[dict[str, Any], ...]:
    """Every set of the exercise that this session did for this plan, in the order of doing."""
    mine = [e for e in _entries(store, told) if e.exercise_id in same and e.template_id == template_id]
    mine.sort(key=lambda e: days.epoch(e.performed_at))
    return tuple([one.fields() for event in mine for one in event.sets])
