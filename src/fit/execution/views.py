"""What execution shows: sessions, what each lift came to in them, and the body's measures."""

from __future__ import annotations

from fit.execution import kept
from fit.execution import sets as worth
from fit.execution.body_events import BodyMeasured
from fit.execution.events import (
    ExerciseCompleted,
    WorkoutCompleted,
    WorkoutDiscarded,
    WorkoutExecuted,
    WorkoutStarted,
)
from fit.execution.nutrition_views import NUTRITION_VIEWS
from fit.kernel import days, estimates
from fit.kernel.messages import View
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.execution.events import SetDone
    from fit.kernel.messages import Told


class WorkoutRow(Record):
    """One session. `day` is the local day it began on, `last_at` the time of its last set."""

    day: str
    status: str = "open"
    started: bool = False
    started_at: str | None = None
    last_at: str | None = None
    completed_at: str | None = None
    minutes: int | None = None
    name: str | None = None
    template_id: str | None = None
    sets: int = 0


class LiftRow(Record):
    """What one exercise came to in one session; warm-ups count in nothing but `sets`.

    `weight_kg` heaviest (added) weight, `e1rm_kg` best estimate, `volume_kg` load × reps, `set_volume_kg` the best
    set's; `bare_reps` most reps without added weight, `longest_s`, `farthest_m`, `fastest_ms` (metres a second) of
    one set; `last_*` the last working weight as typed; `best_sets` those that no other of the session outdoes.
    """

    exercise_id: str
    day: str
    last_at: str
    sets: int
    hard_sets: int
    reps: int
    bodyweight: bool
    weight_kg: float | None = None
    e1rm_kg: float | None = None
    volume_kg: float | None = None
    set_volume_kg: float | None = None
    bare_reps: int | None = None
    longest_s: float | None = None
    farthest_m: float | None = None
    fastest_ms: float | None = None
    last_weight_kg: float | None = None
    last_typed: str | None = None
    last_unit: str | None = None
    best_sets: tuple[Any, ...] = ()


class BodyRow(Record):
    """The last measure of a day; weight in kg, lengths in cm, shares in percent."""

    metric: str
    day: str
    at: str
    value: float
    typed: str
    unit: str


_MOST_KEPT = 5_000


class Facts:
    """The body's weight on a day: the latest weigh-in up to that day's end."""

    def __init__(self, views: Any) -> None:
        self._views = views
        self._known: dict[str, float | None] = {}
        self._weighed: tuple[list[str], list[float]] | None = None
        self._came_to: dict[int, tuple[tuple[SetDone, ...], LiftRow]] = {}

    def remember(self) -> None:
        """Looks every weigh-in up at once, so that nothing has to be asked while there is no answer to be had."""
        rows = self._views.find("v_body", {"metric": "weight"}, order="day", columns="day, value")
        self._weighed = [row["day"] for row in rows], [row["value"] for row in rows]

    def body_weight(self, day: str) -> float | None:
        if self._weighed is not None:
            from bisect import bisect_right

            before = bisect_right(self._weighed[0], day)
            return self._weighed[1][before - 1] if before else None
        if day not in self._known:
            rows = self._views.find(
                "v_body", {"metric": "weight", "day <=": day}, order="day desc", limit=1, columns="value"
            )
            self._known[day] = rows[0]["value"] if rows else None
        return self._known[day]

    def came_to(self, sets: tuple[SetDone, ...]) -> LiftRow | None:
        """What these very sets came to in an event before: an import shares them between entries that are alike."""
        found = self._came_to.get(id(sets))
        return found[1] if found else None

    def keep(self, sets: tuple[SetDone, ...], row: LiftRow) -> None:
        if len(self._came_to) < _MOST_KEPT:
            self._came_to[id(sets)] = sets, row  # kept, so that no others can have their id


def fold_workout(row: WorkoutRow | None, told: Told, _: Facts) -> WorkoutRow | None:
    event = told.event
    match event:
        case ExerciseCompleted():  # by far the most
            if row is None:
                at = event.performed_at
                return WorkoutRow(
                    day=at[:10], started_at=at, last_at=at, sets=len(event.sets), template_id=event.template_id
                )
            return row.but(
                started_at=_first(row.started_at, event.performed_at),
                last_at=_last(row.last_at, event.performed_at),
                sets=row.sets + len(event.sets),
                template_id=row.template_id or (None if row.started else event.template_id),
            )
        case WorkoutStarted():
            row = row or WorkoutRow(day=event.started_at[:10])
            return row.but(
                day=event.started_at[:10], started=True, started_at=event.started_at, name=event.name,
                template_id=event.template_id,
            )  # fmt: skip
        case WorkoutDiscarded():
            return row.but(status="discarded") if row else None
        case WorkoutCompleted():
            return (
                row.but(
                    status="completed", completed_at=event.completed_at, minutes=event.total_duration_minutes
                )
                if row
                else None
            )
        case WorkoutExecuted():
            return row.but(status="executed") if row else None
    return row


def _first(a: str | None, b: str) -> str:
    return b if a is None or (a != b and _is_before(b, a)) else a


def _last(a: str | None, b: str) -> str:
    return b if a is None or (a != b and _is_before(a, b)) else a


def _is_before(a: str, b: str) -> bool:
    """By the instant: in the night the clocks go back, the later time may read earlier."""
    return a < b if a[19:] == b[19:] else days.epoch(a) < days.epoch(b)


def fold_lift(row: LiftRow | None, told: Told, facts: Facts) -> LiftRow | None:
    event: ExerciseCompleted = told.event
    fresh = facts.came_to(event.sets)
    if fresh is None or fresh.exercise_id != event.exercise_id:
        fresh = _came_to(event, facts)
        if not fresh.bodyweight:  # the body's weight is another on another day
            facts.keep(event.sets, fresh)
    else:
        fresh = fresh.but(day=event.performed_at[:10], last_at=event.performed_at)
    return fresh if row is None else _both(row, fresh)


def _came_to(event: ExerciseCompleted, facts: Facts) -> LiftRow:
    day = event.performed_at[:10]
    hard = reps = 0
    body, body_kg = False, None
    last: SetDone | None = None
    weight = e1rm = volume = most = bare = longest = farthest = fastest = None
    weighted: set[tuple[Any, ...]] = set()
    for one in event.sets:  # once over the sets: an import and a rebuild fold nothing more often
        if one.kind == "warmup":
            continue
        hard += 1
        times, kg = one.reps or 0, one.weight_kg
        load = kg
        if one.bodyweight:
            if not body:
                body, body_kg = True, facts.body_weight(day)
            load = worth.load_kg(one, body_kg)
        reps += times
        lifted = None if load is None or not times else load * times
        if lifted is not None:
            volume = lifted if volume is None else volume + lifted
        took, far = one.duration_seconds, one.distance_m
        if took is not None or far is not None:
            if took and (longest is None or took > longest):
                longest = took
            if far and (farthest is None or far > farthest):
                farthest = far
            if far and took and (fastest is None or far / took > fastest):
                fastest = far / took
        if kg is not None:
            last = one
            if (times, kg, load) in weighted:
                continue  # as good as one before it
            weighted.add((times, kg, load))
            if weight is None or kg > weight:
                weight = kg
        if times and not kg and (bare is None or times > bare):
            bare = times
        if lifted is not None:
            if most is None or lifted > most:
                most = lifted
            guess = estimates.e1rm(load, times)
            if guess is not None and (e1rm is None or guess > e1rm):
                e1rm = guess
    return LiftRow(
        exercise_id=event.exercise_id, day=day, last_at=event.performed_at, sets=len(event.sets), hard_sets=hard,
        reps=reps, bodyweight=body, weight_kg=weight, e1rm_kg=e1rm, volume_kg=volume, set_volume_kg=most,
        bare_reps=bare, longest_s=longest, farthest_m=farthest, fastest_ms=fastest,
        last_weight_kg=last.weight_kg if last else None, last_typed=last.typed if last else None,
        last_unit=last.unit if last else None, best_sets=worth.unbeaten(weighted),
    )  # fmt: skip


def _both(row: LiftRow, new: LiftRow) -> LiftRow:
    keep_last = new.last_weight_kg is None
    return new.but(
        day=min(row.day, new.day), last_at=max(row.last_at, new.last_at), sets=row.sets + new.sets,
        hard_sets=row.hard_sets + new.hard_sets, reps=row.reps + new.reps, bodyweight=row.bodyweight or new.bodyweight,
        volume_kg=_sum(row.volume_kg, new.volume_kg),
        last_weight_kg=row.last_weight_kg if keep_last else new.last_weight_kg,
        last_typed=row.last_typed if keep_last else new.last_typed,
        last_unit=row.last_unit if keep_last else new.last_unit,
        best_sets=worth.unbeaten([*map(tuple, row.best_sets), *new.best_sets]),
        **{name: _most(getattr(row, name), getattr(new, name)) for name in _BESTS},
    )  # fmt: skip


_BESTS = ("weight_kg", "e1rm_kg", "set_volume_kg", "bare_reps", "longest_s", "farthest_m", "fastest_ms")


def _most(a: float | None, b: float | None) -> float | None:
    return b if a is None else a if b is None else max(a, b)


def _sum(a: float | None, b: float | None) -> float | None:
    return b if a is None else a if b is None else a + b


def fold_body(row: BodyRow | None, told: Told, _: Facts) -> BodyRow | None:
    event: BodyMeasured = told.event
    if row is not None and row.at > event.measured_at:
        return row
    return BodyRow(
        metric=event.metric, day=event.measured_at[:10], at=event.measured_at, value=event.value, typed=event.typed,
        unit=event.unit,
    )  # fmt: skip


RIPPLES = frozenset(("weighed",))


def _weighed(row: BodyRow) -> tuple[tuple[str, str], ...]:
    return (("weighed", row.day),) if row.metric == "weight" else ()


def standing(heard: Sequence[Told]) -> list[Told]:
    """Where two devices corrected one entry, the later correction in fold order holds."""
    last = {entry_of(told): told.event_id for told in heard if isinstance(told.event, ExerciseCompleted)}
    return [told for told in heard if last.get(entry_of(told), told.event_id) == told.event_id]


def entry_of(told: Told) -> str:
    """The id by which an entry goes, whatever was corrected since."""
    return getattr(told.event, "entry_id", None) or told.event_id


def rippled(views: Any) -> list[str]:
    """A weigh-in changes what body-weight lifts come to, from its day to the next weigh-in; a session that went past
    midnight counts with each of its days."""
    found: set[str] = set()
    for day in views.take_stale("weighed"):
        later = views.find("v_body", {"metric": "weight", "day >": day}, order="day", limit=1, columns="day")
        where: dict[str, Any] = {"bodyweight": 1, "last_at >=": day}
        if later:
            where["day <"] = later[0]["day"]
        found.update(row["aggregate_id"] for row in views.find("v_lifts", where, columns="aggregate_id"))
    return sorted(found)


def _lifted(row: LiftRow) -> tuple[tuple[str, str], ...]:
    """The months whose figures rest on this row: an entry of another day may have moved its day."""
    first, last = row.day[:7], row.last_at[:7]
    if first == last:
        return (("lift-month", f"{row.exercise_id}|{first}"),)
    months = int(last[:4]) * 12 + int(last[5:]) - int(first[:4]) * 12 - int(first[5:])
    start = int(first[:4]) * 12 + int(first[5:]) - 1
    return tuple(
        [("lift-month", f"{row.exercise_id}|{m // 12:04}-{m % 12 + 1:02}") for m in range(start, start + months + 1)]
    )


def _exercise(told: Told) -> tuple[str, ...]:
    return (told.event.exercise_id,)


# Few rows have these: their indexes cost the others nothing.
_RARE_BESTS = ("bare_reps", "longest_s", "farthest_m", "fastest_ms")

VIEWS = (
    View(
        name="v_body", version=1, row=BodyRow, key=("metric",), of=(BodyMeasured,), fold=fold_body,
        place=lambda told: (told.event.metric,), indexes=("metric, day",), marks=_weighed,
    ),
    View(
        name="v_workouts", version=1, row=WorkoutRow, fold=fold_workout, indexes=("status, day", "day"),
        of=(WorkoutStarted, ExerciseCompleted, WorkoutDiscarded, WorkoutCompleted, WorkoutExecuted),
    ),
    View(
        name="v_lifts", version=1, row=LiftRow, key=("exercise_id",), of=(ExerciseCompleted,), fold=fold_lift,
        place=_exercise, marks=_lifted,
        indexes=("exercise_id, day", "exercise_id, weight_kg", "exercise_id, e1rm_kg", "bodyweight, last_at",
                 *[f"exercise_id, {best} where {best} is not null" for best in _RARE_BESTS]),
    ),
    kept.VIEW,
    *NUTRITION_VIEWS,
)  # fmt: skip
