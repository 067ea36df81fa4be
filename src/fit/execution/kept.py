"""What was done of what a plan asked, set by set: done, short, skipped, swapped, missed, and what came on top."""

from __future__ import annotations

from fit.execution.events import (
    ExerciseCompleted,
    ExerciseSkipped,
    ExerciseSwapped,
    WorkoutCompleted,
    WorkoutDiscarded,
    WorkoutStarted,
)
from fit.kernel.messages import View
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from fit.kernel.messages import Told

STATES = ("done", "short", "skipped", "swapped", "missed", "extra")
_OF_SET = ("kind", "reps", "weight_kg", "rpe", "duration_seconds", "distance_m")
_OF_PLAN = (*_OF_SET, "reps_max", "amrap", "percent")


class KeptRow(Record):
    """A session against its plan. `planned` and `sets`: exercise → its name and its sets, warm-ups left out; `swaps`:
    the exercise of the plan → the one in its place. Then how many sets of the plan came to what."""

    day: str
    name: str | None = None
    template_id: str | None = None
    closed: bool = False
    planned: dict[str, Any] = {}  # noqa: RUF012 - never changed in place
    sets: dict[str, Any] = {}  # noqa: RUF012
    skips: tuple[str, ...] = ()
    swaps: dict[str, str] = {}  # noqa: RUF012
    asked: int = 0
    done: int = 0
    short: int = 0
    skipped: int = 0
    swapped: int = 0
    missed: int = 0
    extra: int = 0


def fold(row: KeptRow | None, told: Told, _: object) -> KeptRow | None:
    """Only sessions of which a plan asked something have a row."""
    event = told.event
    if row is None:
        if not (getattr(event, "planned", None) or getattr(event, "planned_exercises", None)):
            return None
        row = KeptRow(day=(event.performed_at if isinstance(event, ExerciseCompleted) else event.started_at)[:10])
    match event:
        case WorkoutStarted():
            asked = {p.id: _exercise(p.name, p.targets, _OF_PLAN) for p in event.planned_exercises}
            row = row.but(name=event.name, template_id=event.template_id, planned={**asked, **row.planned})
        case ExerciseCompleted():
            row = _with_sets(row, event)
        case ExerciseSkipped():
            row = row.but(skips=(*row.skips, event.exercise_id))
        case ExerciseSwapped():
            row = row.but(swaps={**row.swaps, event.exercise_id: event.new_exercise_id})
        case WorkoutCompleted():
            row = row.but(closed=True, skips=tuple(dict.fromkeys((*row.skips, *event.skipped_exercises))))
        case WorkoutDiscarded():
            return None
    states = [one["state"] for exercise in compared(row) for one in exercise["sets"]]
    counts = {state: states.count(state) for state in STATES}
    return row.but(**counts, asked=len(states) - counts["extra"])


def _with_sets(row: KeptRow, event: ExerciseCompleted) -> KeptRow:
    """Another entry of an exercise adds to its sets; the plan asks for them once."""
    known = row.sets.get(event.exercise_id, {"sets": []})
    done = _exercise(event.name, event.sets, _OF_SET)
    planned = row.planned
    if event.planned and event.exercise_id not in planned and event.exercise_id not in row.swaps.values():
        planned = {**planned, event.exercise_id: _exercise(event.name, event.planned, _OF_PLAN)}
    return row.but(
        template_id=row.template_id or event.template_id, planned=planned,
        sets={**row.sets, event.exercise_id: {**done, "sets": [*known["sets"], *done["sets"]]}},
    )  # fmt: skip


def _exercise(name: str, sets: Sequence[Any], fields: Sequence[str]) -> dict[str, Any]:
    plain = [s if isinstance(s, dict) else s.fields() for s in sets]
    return {
        "name": name,
        "sets": [{f: s[f] for f in fields if s.get(f) is not None} for s in plain if s.get("kind") != "warmup"],
    }


def compared(row: KeptRow) -> list[dict[str, Any]]:
    """Each exercise of the plan, then what was done beside it: `sets` of {n, planned, actual, state}.

    A set is *done* with at least the reps (seconds, metres) and the weight asked for, else *short*. What was not done
    is *skipped* where the lifter said so, *missed* otherwise; sets done in place of others are *swapped*.
    """
    found = []
    for exercise_id, planned in row.planned.items():
        instead = row.swaps.get(exercise_id)
        actual = row.sets.get(instead or exercise_id, {"sets": ()})["sets"]
        sets = []
        for n in range(max(len(planned["sets"]), len(actual))):
            target = planned["sets"][n] if n < len(planned["sets"]) else None
            one = actual[n] if n < len(actual) else None
            state = _state(target, one, swapped=instead is not None, skipped=exercise_id in row.skips)
            sets.append({"n": n + 1, "planned": target, "actual": one, "state": state})
        found.append({"id": exercise_id, "name": planned["name"], "instead": instead, "sets": sets})
    asked = {*row.planned, *[row.swaps[one] for one in row.planned if one in row.swaps]}
    for exercise_id, done in row.sets.items():
        if exercise_id not in asked:
            sets = [{"n": n, "planned": None, "actual": s, "state": "extra"} for n, s in enumerate(done["sets"], 1)]
            found.append({"id": exercise_id, "name": done["name"], "instead": None, "sets": sets})
    return found


def _state(target: Mapping[str, Any] | None, one: Mapping[str, Any] | None, swapped: bool, skipped: bool) -> str:
    if target is None:
        return "extra"
    if one is None:
        return "skipped" if skipped else "missed"
    if swapped:
        return "swapped"
    least = ("reps", "weight_kg", "duration_seconds", "distance_m")
    return "done" if all(n not in target or (one.get(n) or 0) >= target[n] - 1e-6 for n in least) else "short"


VIEW = View(
    name="v_kept", version=1, row=KeptRow, fold=fold, indexes=("day",),
    of=(WorkoutStarted, ExerciseCompleted, ExerciseSkipped, ExerciseSwapped, WorkoutCompleted, WorkoutDiscarded),
)  # fmt: skip
