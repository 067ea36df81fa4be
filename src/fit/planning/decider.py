"""The rules of a plan: made once, then changed version by version; a session moves an exercise once."""

from __future__ import annotations

from fit.kernel.errors import NotFound, Rejected, Sequence
from fit.kernel.messages import Decider
from fit.kernel.never import assert_never
from fit.planning.commands import CreateTemplate, PlanCommand, UpdateTemplate
from fit.planning.lines import bare, bare_sets, filled
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
from fit.planning.templates import Template, changed, evolve

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LONGEST_NAME = 80
MOST_MINUTES = 1440
_UPDATED = {"workout": WorkoutTemplateUpdated, "meal": MealPlanUpdated, "supplement": SupplementPlanUpdated}


def decide(command: PlanCommand, plan: Template) -> list[TemplateEvent]:
    match command:
        case CreateTemplate():
            return _create(command, plan)
        case UpdateTemplate():
            return _update(command, plan)
        case _:
            assert_never(command)


def _create(ask: CreateTemplate, plan: Template) -> list[TemplateEvent]:
    if plan.version:
        raise Rejected("this plan exists already", "fit plan list shows all")
    _check_name(ask.name, ask.taken)
    if ask.kind == "workout":
        _check_minutes(ask.minutes)
        _check_exercises(ask.exercises)
        return [
            WorkoutTemplateCreated(
                template_id=ask.template_id, name=ask.name, exercises=tuple([bare(e) for e in ask.exercises]),
                created_at=ask.at, estimated_duration_minutes=ask.minutes,
            )
        ]  # fmt: skip
    if ask.kind == "meal":
        _check_items(ask.items)
        return [
            MealPlanCreated(
                template_id=ask.template_id, name=ask.name, items=ask.items, created_at=ask.at, timing=ask.timing
            )
        ]
    item = ask.items[0] if ask.items else {}
    return [
        SupplementPlanCreated(
            template_id=ask.template_id, name=ask.name, created_at=ask.at, dose=item.get("dose"),
            frequency=item.get("frequency"), timing=ask.timing,
        )
    ]  # fmt: skip


def _update(ask: UpdateTemplate, plan: Template) -> list[TemplateEvent]:
    if not plan.version:
        raise NotFound("there is no such plan", "fit plan list shows all")
    if ask.expected is not None and ask.expected != plan.version:
        raise Sequence(
            f"{plan.name} is at version {plan.version}, not {ask.expected}", "look at it again: fit plan show",
            expected=ask.expected, actual=plan.version,
        )  # fmt: skip
    said = {(id, ask.workout_id) for id in ask.changes.get("exercises") or {}}
    if ask.workout_id is not None and said & set(plan.moved):
        return []
    changes = _what_differs(ask.changes, plan)
    if not changes:
        return []
    if plan.archived and changes.get("archived") is not False:
        raise Rejected(f"{plan.name} is archived", f'bring it back: fit plan archive "{plan.name}" --back')
    if "name" in changes or changes.get("archived") is False:
        _check_name(changes.get("name", plan.name), ask.taken)
    updated: Any = _UPDATED[plan.kind](
        template_id=ask.template_id, name=changes.get("name", plan.name), changes=changes,
        previous_version=plan.version, updated_at=ask.at,
    )  # fmt: skip
    if not isinstance(updated, WorkoutTemplateUpdated):
        _check_items(changes.get("items", ({},)))
        return [updated]
    updated = updated.but(workout_id=ask.workout_id)
    new = changed(plan, updated)
    if ask.workout_id is None:  # a session must be stored, whatever rules its plan has outlived
        _check_minutes(new.minutes)
        _check_exercises(new.exercises)
    return [*_progressions(ask, plan, new), updated]


def _what_differs(wanted: dict[str, Any], plan: Template) -> dict[str, Any]:
    """Of what is asked for, that which is not so already."""
    item = plan.items[0] if plan.items else {}
    now: dict[str, Any] = {
        "name": plan.name, "archived": plan.archived, "estimated_duration_minutes": plan.minutes,
        "items": list(plan.items), "timing": plan.timing, "dose": item.get("dose"), "frequency": item.get("frequency"),
    }  # fmt: skip
    found = {n: v for n, v in wanted.items() if n in now and now[n] != v}
    if exercises := _lines_that_differ(wanted.get("exercises") or {}, plan):
        found["exercises"] = exercises
    kept = [line["id"] for line in plan.exercises if exercises.get(line["id"], "") is not None]
    usual = [*kept, *[id for id, said in exercises.items() if said is not None and id not in kept]]
    order = [id for id in wanted.get("order") or () if id in usual]
    if order and [*order, *[id for id in usual if id not in order]] != usual:
        found["order"] = order
    return found


def _lines_that_differ(wanted: dict[str, Any], plan: Template) -> dict[str, Any]:
    lines = {line["id"]: line for line in plan.exercises}
    found: dict[str, Any] = {}
    for id, said in wanted.items():
        if said is None:
            if id in lines:
                found[id] = None
        elif id not in lines:
            found[id] = bare(said)
        elif fields := {n: v for n, v in _in_full(said).items() if n != "id" and lines[id][n] != v}:
            found[id] = {**fields, **({"targets": bare_sets(fields["targets"])} if "targets" in fields else {})}
    return found


def _in_full(said: dict[str, Any]) -> dict[str, Any]:
    """Sets with every key, so that they compare."""
    return {**said, "targets": filled({"targets": said["targets"]})["targets"]} if "targets" in said else said


def _progressions(ask: UpdateTemplate, plan: Template, new: Template) -> list[ExerciseProgressionUpdated]:
    """A weight that the lifter writes where there was none is no progress."""
    before = {line["id"]: line for line in plan.exercises}
    return [
        ExerciseProgressionUpdated(
            template_id=ask.template_id, name=new.name, exercise_id=line["id"], progression_reason=ask.reason,
            updated_at=ask.at, old_weight=before[line["id"]]["weight_kg"], new_weight=line["weight_kg"], why=ask.why,
            workout_id=ask.workout_id,
        )
        for line in new.exercises
        if line["id"] in before
        and before[line["id"]]["weight_kg"] != line["weight_kg"]
        and line["weight_kg"] is not None
        and (before[line["id"]]["weight_kg"] is not None or ask.reason != "UserRequested")
    ]  # fmt: skip


def _check_name(name: str, taken: str | None) -> None:
    if not name.strip() or not name.isprintable():
        raise Rejected("a plan needs a name in letters", 'as in fit plan create workout "Upper A" -e "bench 3x8@40"')
    if len(name) > LONGEST_NAME:
        raise Rejected(f"a name of {len(name)} letters is too long", f"at most {LONGEST_NAME}")
    if taken is not None:
        raise Rejected(f"there is a plan called {taken} already", "fit plan set changes it, fit plan rename renames it")


def _check_minutes(minutes: int | None) -> None:
    if minutes is not None and not 1 <= minutes <= MOST_MINUTES:
        raise Rejected(f"{minutes} minutes are no duration", f"1 to {MOST_MINUTES}")


def _check_exercises(exercises: Any) -> None:
    if not exercises:
        raise Rejected("a workout needs at least one exercise", 'as in -e "bench 3x8@40 rest 90"')
    seen: set[str] = set()
    for line in exercises:
        if line["id"] in seen:
            raise Rejected(f"{line['name']} is in the plan twice", "write all its sets in one line: 1x5@100 3x8@80")
        seen.add(line["id"])
        for one in line["targets"]:
            if (one.get("weight_kg") or 0) < 0 and not one.get("bodyweight"):
                raise Rejected(f"{line['name']} cannot weigh less than nothing", "write a weight, or bw-20 for help")


def _check_items(items: Any) -> None:
    if not items:
        raise Rejected("a meal needs at least one ingredient", 'as in -i "oats 80g"')


decider = Decider(initial=Template(), evolve=evolve, decide=decide)
