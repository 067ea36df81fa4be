"""A plan as its history makes it: what decisions, views and old versions all see."""

from __future__ import annotations

from fit.kernel.never import assert_never
from fit.kernel.record import Record
from fit.planning.lines import filled, summary
from fit.planning.template_events import (
    ExerciseProgressionUpdated,
    MealPlanCreated,
    MealPlanUpdated,
    SupplementPlanCreated,
    SupplementPlanUpdated,
    TemplateEvent,
    WorkoutTemplateCreated,
    WorkoutTemplateUpdated,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


class Template(Record):
    """`version` 0: there is no such plan. `minutes` only where set by hand. `moved`: (exercise, session) pairs that
    have had their say."""

    kind: str = ""
    name: str = ""
    version: int = 0
    archived: bool = False
    minutes: int | None = None
    exercises: tuple[dict[str, Any], ...] = ()
    items: tuple[dict[str, Any], ...] = ()
    timing: str | None = None
    created_at: str = ""
    updated_at: str = ""
    moved: tuple[tuple[str, str], ...] = ()


def evolve(plan: Template, event: TemplateEvent) -> Template:
    """Total: a change of what is not there (its creation was undone elsewhere) changes nothing."""
    match event:
        case WorkoutTemplateCreated():
            made = Template(kind="workout", minutes=event.estimated_duration_minutes)
            return _created(made, event).but(exercises=tuple([filled(e) for e in event.exercises]))
        case MealPlanCreated():
            return _created(Template(kind="meal", timing=event.timing), event).but(items=tuple(event.items))
        case SupplementPlanCreated():
            item = {"name": event.name, "dose": event.dose, "frequency": event.frequency, "timing": event.timing}
            return _created(Template(kind="supplement", timing=event.timing), event).but(items=(item,))
        case WorkoutTemplateUpdated() | MealPlanUpdated() | SupplementPlanUpdated():
            return changed(plan, event) if plan.version else plan
        case ExerciseProgressionUpdated():
            return plan
        case _:
            assert_never(event)


def _created(made: Template, event: WorkoutTemplateCreated | MealPlanCreated | SupplementPlanCreated) -> Template:
    return made.but(name=event.name, version=1, created_at=event.created_at, updated_at=event.created_at)


def changed(plan: Template, event: WorkoutTemplateUpdated | MealPlanUpdated | SupplementPlanUpdated) -> Template:
    changes = event.changes
    plan = plan.but(
        name=changes.get("name", plan.name), archived=bool(changes.get("archived", plan.archived)),
        version=plan.version + 1, updated_at=event.updated_at,
    )  # fmt: skip
    if isinstance(event, WorkoutTemplateUpdated):
        moved = [(id, event.workout_id) for id in changes.get("exercises") or {}] if event.workout_id else []
        return plan.but(
            minutes=changes.get("estimated_duration_minutes", plan.minutes),
            exercises=exercises_after(plan.exercises, changes), moved=(*plan.moved, *moved),
        )  # fmt: skip
    timing = changes.get("timing", plan.timing)
    if isinstance(event, MealPlanUpdated):
        return plan.but(items=tuple(changes.get("items", plan.items)), timing=timing)
    named = {n: changes[n] for n in ("dose", "frequency", "timing") if n in changes}
    return plan.but(items=tuple([{**i, "name": plan.name, **named} for i in plan.items]), timing=timing)


def exercises_after(before: Sequence[dict[str, Any]], changes: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """In their order; new ones at the end unless `order` says otherwise."""
    lines = {line["id"]: line for line in before}
    for id, said in (changes.get("exercises") or {}).items():
        if said is None:
            lines.pop(id, None)
        elif id in lines or "targets" in said:
            line = filled({**lines.get(id, {}), "id": id, **said})
            lines[id] = {**line, **summary(line["targets"])}
    order = [id for id in changes.get("order") or () if id in lines]
    return tuple([lines[id] for id in (*order, *[id for id in lines if id not in order])])
