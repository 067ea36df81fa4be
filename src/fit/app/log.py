"""`fit log`: entries as they were read become sets, facts are looked up, and one command stores them all."""

from __future__ import annotations

from fit.app.exercises import Exercises
from fit.app.facts import best_of, body_weight_on, formula_of
from fit.execution.commands import LogSets
from fit.execution.events import SetDone
from fit.kernel import days
from fit.kernel.errors import FitError, Rejected
from fit.kernel.quantities import Weight, plain
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fit.app.execute import Outcome, Road
    from fit.app.house import House, Settings
    from fit.kernel.exercises import Exercise
    from fit.kernel.notation import Entry, SetSpec


class Asked(Record):
    """One entry to log. `where` is put before an error, as in `line 2: `."""

    entry: Entry
    at: days.Moment
    where: str = ""


class Logged(Record):
    """What the log answers: the outcome, and per entry its exercise and the warnings that go with it."""

    outcome: Outcome
    exercises: tuple[Exercise, ...]
    warnings: tuple[str, ...]


def log(house: House, read: Callable[[Settings, Exercises], Sequence[Asked]]) -> Logged:
    """Log what `read` makes of the user's words, all or nothing. `read` is called inside the transaction, since words
    mean what the log says they mean: the profile's unit, the lifter's own exercises."""
    with house.command() as road:
        settings, known = house.settings(), Exercises(house.views)
        found, warnings = [], []
        for asked in read(settings, known):
            try:
                exercise = known.resolve(asked.entry.words)
                warnings += _log_one(house, road, settings, known, exercise, asked)
            except FitError as error:
                error.message = asked.where + error.message
                raise
            found.append(exercise)
        return Logged(outcome=road.outcome, exercises=tuple(found), warnings=tuple(warnings))


def _log_one(
    house: House, road: Road, settings: Settings, known: Exercises, exercise: Exercise, asked: Asked
) -> list[str]:
    from fit.app.counting import counts_against

    entry = asked.entry
    sets = sets_done(house, settings, known, exercise, entry)
    against = counts_against(house, exercise.id, asked.at, len(sets))
    best = best_of(house.store, exercise.id)
    road.run(
        LogSets(
            workout_id=against.workout_id, exercise_id=exercise.id, name=exercise.name, performed_at=asked.at.iso,
            sets=sets, latest_day=house.latest_day(settings.zone), active=settings.active, note=entry.note,
            template_id=against.template_id, template_version=against.template_version, planned=against.planned,
            superset=against.superset,
        )
    )  # fmt: skip
    return suspicious(exercise, sets, best.weight_kg)


def suspicious(exercise: Exercise, sets: Sequence[SetDone], best: float | None) -> list[str]:
    """A warning where a set is more than twice the best weight known before it."""
    heaviest = max([s.weight_kg for s in sets if s.weight_kg is not None], default=None)
    if best is None or heaviest is None or best <= 0 or heaviest <= 2 * best:
        return []
    return [
        f"{exercise.name} {plain(heaviest)} kg is more than twice the best before it ({plain(round(best, 2))} kg); "
        "stored all the same, `fit undo` takes it back"
    ]


def sets_done(
    house: House, settings: Settings, known: Exercises, exercise: Exercise, entry: Entry
) -> tuple[SetDone, ...]:
    """The sets of an entry with their weights in kg: body weight, percentages and `+2.5` worked out.

    Raises Rejected where a percentage or a change has nothing to start from.
    """
    moved = _moved(house, known, exercise, entry.delta) if entry.delta is not None else None
    return tuple([_set_done(house, settings, exercise, spec, moved) for spec in entry.sets])


def _set_done(
    house: House, settings: Settings, exercise: Exercise, spec: SetSpec, moved: Weight | None
) -> SetDone:
    body = spec.bodyweight or exercise.kind in ("bodyweight", "assisted")
    weight = spec.weight or moved
    if spec.percent is not None:
        weight = _share(house, settings, exercise, spec.percent)
    kg = weight.kg if weight is not None else 0.0 if body else None
    typed = weight.typed if weight is not None else None
    if weight is not None and exercise.kind == "assisted" and not spec.bodyweight and moved is None:
        kg = -abs(weight.kg)
    return SetDone(
        kind=spec.kind, reps=spec.reps, weight_kg=kg, typed=typed, unit=weight.unit if weight is not None else None,
        bodyweight=True if body else None, rpe=spec.rpe, rest_seconds=spec.rest, duration_seconds=spec.seconds,
        distance_m=spec.distance.metres if spec.distance is not None else None,
        distance_typed=spec.distance.typed if spec.distance is not None else None,
        distance_unit=spec.distance.unit if spec.distance is not None else None,
    )  # fmt: skip


def _moved(house: House, known: Exercises, exercise: Exercise, delta: Weight) -> Weight:
    """The latest session's last working weight, changed by `delta`."""
    found = [
        row
        for one in known.same_as(exercise.id)
        for row in house.views.find(
            "v_lifts", {"exercise_id": one, "last_weight_kg is not": None}, order="day desc", limit=1
        )
    ]
    if not found:
        raise Rejected(
            f"no weight of {exercise.name} is known that {plain(delta.value)} could be added to",
            f"log one with its weight first, as in fit log {exercise.id} 3x8@50",
        )
    last = max(found, key=lambda row: str(row["day"]))
    unit = last["last_unit"] or "kg"
    value = float(last["last_typed"] or last["last_weight_kg"])
    if last["last_weight_kg"] < 0 < value:
        value = -value
    if unit != delta.unit:
        value, unit = last["last_weight_kg"] + delta.kg, "kg"
    else:
        value += delta.value
    if value < 0 and exercise.kind not in ("bodyweight", "assisted"):
        raise Rejected(f"{exercise.name} would weigh less than nothing", "write the weight itself, as in 3x8@50")
    value = round(value, 4)
    return Weight(value=value, unit=unit, typed=plain(value))


def _share(house: House, settings: Settings, exercise: Exercise, percent: float) -> Weight:
    """A percentage of the best e1RM known, rounded to what the plates allow."""
    best = best_of(house.store, exercise.id).e1rm_kg
    if best is None:
        raise Rejected(
            f"{plain(percent)}% of what? No e1RM of {exercise.name} is known",
            f"log a set of up to 12 reps with its weight first, as in fit log {exercise.id} 5@100",
        )
    kg = loadable(settings, exercise, best * percent / 100)
    typed = Weight(value=kg, unit="kg", typed=plain(kg))
    if settings.unit == "lb":
        pounds = round(kg / Weight(value=1, unit="lb", typed="1").kg, 2)
        typed = Weight(value=pounds, unit="lb", typed=plain(pounds))
    return typed


def loadable(settings: Settings, exercise: Exercise, kg: float) -> float:
    """The nearest weight in kg that the lifter's bar and plates, or the next dumbbell, can be."""
    from fit.kernel import estimates

    one = Weight(value=1, unit=settings.unit, typed="1").kg
    pounds = settings.unit == "lb"
    if exercise.equipment not in ("barbell", "ez bar", "trap bar"):
        return round(estimates.round_to_step(kg / one, 5.0 if pounds else 2.5) * one, 6)
    bar = settings.bar if settings.bar is not None else estimates.LB_BAR if pounds else estimates.KG_BAR
    plates = settings.plates or (estimates.LB_PLATES if pounds else estimates.KG_PLATES)
    return round(estimates.round_to_plates(kg / one, bar, plates) * one, 6)


def totals(house: House, sets: Sequence[SetDone], day: str) -> tuple[float | None, float | None, float | None]:
    """(e1RM, volume, body weight used), in kg."""
    from fit.execution import sets as worth

    weight = body_weight_on(house.store, day) if any(s.bodyweight for s in sets) else None
    return worth.best_e1rm(sets, weight, formula_of(house.store)), worth.volume_kg(sets, weight), weight
