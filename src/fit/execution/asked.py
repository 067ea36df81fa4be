"""What a plan asks of an exercise, set by set: what comes next, and whether all of it was done."""

from __future__ import annotations

from fit.execution.events import Planned, PlannedExercise
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from fit.execution.events import SetDone

_LOAD = {"weight_kg": None, "typed": None, "unit": None, "percent": None}


class Next(Record):
    """The set that is to be done: of which exercise, its number from 1 among `of`, and what is asked of it."""

    exercise: PlannedExercise
    number: int
    of: int
    target: Planned


def planned_set(target: Mapping[str, Any]) -> Planned:
    """One set of a template, or of a payload; what is as usual is left out."""
    known = {name: target.get(name) for name in Planned._names}
    if known["kind"] == "working":
        known["kind"] = None
    return Planned(**{name: value for name, value in known.items() if value is not None and value is not False})


def planned_exercise(line: Mapping[str, Any]) -> PlannedExercise:
    """One exercise of a template's row in v_templates."""
    return PlannedExercise(
        id=line["id"], name=line["name"], targets=tuple([planned_set(one) for one in line["targets"]]),
        rest_seconds=line["rest_seconds"], superset=line["superset"], notes=line["notes"],
    )  # fmt: skip


def read_again(exercise: PlannedExercise) -> PlannedExercise:
    """As it was before it lay in a payload, where its sets are plain."""
    sets = [one if isinstance(one, Planned) else planned_set(one) for one in exercise.targets]
    return exercise.but(targets=tuple(sets))


def swapped(exercise: PlannedExercise, new_id: str, new_name: str) -> PlannedExercise:
    """Another exercise in its place: the sets and reps stay, the weights were those of the old one."""
    bare = tuple([one.but(**_LOAD) for one in exercise.targets])
    return exercise.but(id=new_id, name=new_name, targets=bare)


def next_up(
    planned: Sequence[PlannedExercise], done: Mapping[str, Sequence[SetDone]], skipped: Sequence[str]
) -> Next | None:
    """The next set: exercises in order, those of one superset in turn; None when nothing is left."""
    open_ = [p for p in planned if p.id not in skipped and _left(p, done)]
    if not open_:
        return None
    first = open_[0]
    if first.superset is not None:
        first = min([p for p in open_ if p.superset == first.superset], key=lambda p: len(done.get(p.id, ())))
    n, target = _left(first, done)[0]
    return Next(exercise=first, number=n + 1, of=len(first.targets), target=target)


def _left(exercise: PlannedExercise, done: Mapping[str, Sequence[SetDone]]) -> list[tuple[int, Planned]]:
    """The sets not yet done, with their places. Warm-ups are past once a working set was done; drop sets nobody asked
    for stand for none."""
    sets = done.get(exercise.id, ())
    warm = [n for n, one in enumerate(exercise.targets) if one.kind == "warmup"]
    work = [n for n, one in enumerate(exercise.targets) if one.kind != "warmup"]
    drops = any(one.kind == "drop" for one in exercise.targets)
    worked = sum([one.kind != "warmup" and (drops or one.kind != "drop") for one in sets])
    gone = set(work[:worked]) | set(warm if worked else warm[: len(sets)])
    return [(n, one) for n, one in enumerate(exercise.targets) if n not in gone]


def goal_kg(planned: Sequence[Planned]) -> float | None:
    """The heaviest working weight that is asked; of a bare body-weight set, nothing on top."""
    weights = [
        0.0 if one.weight_kg is None else one.weight_kg
        for one in planned
        if one.kind != "warmup" and (one.weight_kg is not None or one.bodyweight)
    ]
    return max(weights, default=None)


def met(planned: Sequence[Planned], sets: Sequence[SetDone]) -> tuple[bool, float | None]:
    """Whether every planned working set was done with all its reps (the least of a range; seconds or metres where those
    are planned), and the lightest weight among the sets that count for it.

    Order does not matter: of `8@40 8@50 8@50 8@50`, three sets of 8 are met at 50. Warm-ups and drop sets neither ask
    nor count.
    """
    asked = [one for one in planned if one.kind not in ("warmup", "drop")]
    done = [one for one in sets if one.kind not in ("warmup", "drop")]
    if not asked or len(done) < len(asked):
        return False, None
    weights = sorted({s.weight_kg for s in done if s.weight_kg is not None}, reverse=True)
    for least in [*weights, None]:
        if _covered(asked, [s for s in done if least is None or (s.weight_kg is not None and s.weight_kg >= least)]):
            return True, least
    return False, None


def _covered(asked: Sequence[Planned], done: Sequence[SetDone]) -> bool:
    wanted: dict[str, list[float]] = {}
    for one in asked:
        name = _measure(one)
        wanted.setdefault(name, []).append(getattr(one, name) or 0)
    for name, amounts in wanted.items():
        there = sorted([getattr(s, name) or 0 for s in done], reverse=True)
        amounts.sort(reverse=True)
        if len(there) < len(amounts) or any(got < want for got, want in zip(there, amounts, strict=False)):
            return False
    return len(done) >= len(asked)


def _measure(one: Planned) -> str:
    if one.distance_m is not None:
        return "distance_m"
    return "duration_seconds" if one.duration_seconds is not None else "reps"
