"""The set that a lifter means who types nothing: the target, with the weight lifted last where it names none."""

from __future__ import annotations

from fit.execution.events import Planned, SetDone
from fit.execution.writing import spec_of
from fit.kernel.errors import Rejected
from fit.kernel.notation import SetSpec
from fit.kernel.quantities import Distance, Weight, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from fit.app.house import House
    from fit.app.session import Session


def default_set(house: House, now: Session, exercise_id: str, reps: int | None) -> SetSpec:
    """`reps` in place of the target's own. Raises Rejected where nothing is planned and nothing was done."""
    last = last_set(house, now, exercise_id)
    if now.next is not None and now.next.exercise.id == exercise_id:
        found = target_spec(now.next.target, last)
    elif last is not None:
        found = spec_of(last).but(rest=None, rpe=None)
    else:
        raise Rejected("no set was planned or done that could be repeated", "say it, as in fit workout set 8@50")
    return found if reps is None else found.but(reps=reps)


def target_spec(target: Planned, last: SetDone | None) -> SetSpec:
    """The least of a range; the RPE that was planned is not the one that was felt, so it is left out."""
    weight = _weight(target)
    body, percent = bool(target.bodyweight), target.percent if weight is None else None
    timed = target.duration_seconds is not None or target.distance_m is not None
    if weight is None and percent is None and not body and not timed and last is not None:
        known = spec_of(last)
        weight, body = known.weight, known.bodyweight
    distance = None
    if target.distance_typed is not None and target.distance_unit is not None:
        distance = Distance(value=float(target.distance_typed), unit=target.distance_unit, typed=target.distance_typed)
    return SetSpec(
        reps=target.reps, weight=weight, bodyweight=body, percent=percent, kind=target.kind or "working",
        seconds=target.duration_seconds, distance=distance,
    )  # fmt: skip


def _weight(target: Planned) -> Weight | None:
    if target.weight_kg is None or (target.bodyweight and not target.weight_kg):
        return None
    if target.typed is None or target.unit is None:
        return Weight(value=target.weight_kg, unit="kg", typed=plain(target.weight_kg))
    value = float(target.typed)
    if target.weight_kg < 0 < value:
        value = -value
    return Weight(value=value, unit=target.unit, typed=plain(value))


def last_set(house: House, now: Session, exercise_id: str) -> SetDone | None:
    """The last working set of this workout, else of the session before it."""
    here = _working(now.done.get(exercise_id, ()))
    if here:
        return here[-1]
    _, before = last_time(house, exercise_id, now.workout_id)
    return before[-1] if (before := _working(before)) else None


def last_time(house: House, exercise_id: str, but: str) -> tuple[str | None, list[SetDone]]:
    """(day, sets) of the latest other session with this exercise."""
    from fit.app.exercises import same_as
    from fit.app.history import entries

    same = same_as(house.store, exercise_id)
    rows = [
        row
        for one in same
        for row in house.views.find(
            "v_lifts", {"exercise_id": one, "aggregate_id <>": but}, order="day desc", limit=1,
            columns="aggregate_id, day",
        )
    ]  # fmt: skip
    if not rows:
        return None, []
    latest = max(rows, key=lambda row: str(row["day"]))
    told = [t for t in entries(house, latest["aggregate_id"]) if t.event.exercise_id in same]
    return latest["day"], [one for t in told for one in t.event.sets]


def _working(sets: Sequence[SetDone]) -> list[SetDone]:
    return [one for one in sets if one.kind not in ("warmup", "drop")]
