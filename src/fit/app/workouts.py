"""What is done with a workout: begun, logged set by set, changed on the way, finished or thrown away."""

from __future__ import annotations

from fit.app.counting import lines_of, running
from fit.app.exercises import Exercises
from fit.app.log import Asked, log
from fit.app.session import Session, current_exercise, running_session, session, weighed
from fit.execution.asked import planned_exercise
from fit.execution.commands import DiscardWorkout, FinishWorkout, SkipExercise, StartWorkout, SwapExercise
from fit.kernel import ids, notation
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.messages import Voided
from fit.kernel.notation import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome, Road
    from fit.app.house import House, Settings
    from fit.app.log import Logged
    from fit.kernel.exercises import Exercise
    from fit.kernel.messages import Told


def start(house: House, name: str | None, free: bool = False) -> tuple[Session, Outcome]:
    """Begin the named plan, or today's, or with nothing planned (or `free`) an empty workout."""
    with house.command() as road:
        settings = house.settings()
        now = house.now(settings.zone)
        plan = None if free else _plan(house, name, now.day)
        workout_id = ids.uuid7(house.seconds)
        road.run(
            StartWorkout(
                workout_id=workout_id, started_at=now.iso, running=running(house), active=settings.active,
                name=plan["name"] if plan else None, template_id=plan["aggregate_id"] if plan else None,
                template_version=plan["version_id"] if plan else None,
                planned_exercises=tuple([weighed(house, planned_exercise(one)) for one in lines_of(plan)])
                if plan else (),
            )
        )  # fmt: skip
        return session(house, workout_id), road.outcome


def _plan(house: House, name: str | None, day: str) -> dict[str, Any] | None:
    if name:
        from fit.app.plans import plan_named

        plan = plan_named(house, name, "workout")
        if plan["archived"]:
            raise Rejected(f"{plan['name']} is archived", "fit plan list shows the plans there are")
        return plan
    from fit.app.schedule import workouts_on

    due = [plan for _, plan in workouts_on(house, day)]
    rows = house.views.find("v_workouts", {"day": day, "started": 1, "status <>": "discarded"}, columns="template_id")
    done = {row["template_id"] for row in rows}
    # After the first of two on one day, the other is meant.
    return next((plan for plan in due if plan["aggregate_id"] not in done), due[0] if due and not done else None)


def log_next(house: House, text: str, note: str | None) -> Logged:
    """Log the next set: as typed, as so many reps of the target (`8`), or as planned where nothing is typed."""

    def read(settings: Settings, _: Exercises) -> list[Asked]:
        from fit.app.defaults import default_set

        now = running_session(house)
        exercise_id = current_exercise(now)
        typed = text.replace("\u2212", "-").strip()
        if typed and not typed.isdigit():
            entry = _warming(now, notation.read_sets(typed, unit=settings.unit))
        else:
            entry = Entry(words="", sets=(default_set(house, now, exercise_id, int(typed) if typed else None),))
        entry = entry.but(words=exercise_id, note=entry.note if note is None else note)
        return [Asked(entry=entry, at=house.now(settings.zone))]

    return log(house, read)


def _warming(now: Session, entry: Entry) -> Entry:
    """A set typed where a warm-up is planned is that warm-up, unless it is as heavy as the first working set."""
    up = now.next
    if up is None or up.target.kind != "warmup":
        return entry
    work = next((one.weight_kg for one in up.exercise.targets if one.kind != "warmup"), None)
    sets = [
        one.but(kind="warmup")
        if one.kind == "working" and one.weight is not None and (work is None or one.weight.kg < work - 1e-6)
        else one
        for one in entry.sets
    ]
    return entry.but(sets=tuple(sets))


def skip(house: House, name: str | None, reason: str | None) -> tuple[Session, Outcome]:
    """Leave an exercise out; the current one where none is named."""
    with house.command() as road:
        now = running_session(house)
        if name:
            exercise = Exercises(house.views).resolve(name)
            found = exercise.id, exercise.name
        elif now.next is not None:
            found = now.next.exercise.id, now.next.exercise.name
        else:
            raise Rejected("nothing is left to skip", "fit workout finish")
        road.run(
            SkipExercise(
                workout_id=now.workout_id, exercise_id=found[0], name=found[1], at=_now(house), reason=reason
            )
        )
        return session(house, now.workout_id), road.outcome


def swap(house: House, words: Sequence[str], reason: str | None) -> tuple[Session, Outcome]:
    """Another exercise in the place of a planned one, with its sets and reps."""
    with house.command() as road:
        now = running_session(house)
        old, new = _two(words, Exercises(house.views))
        road.run(
            SwapExercise(
                workout_id=now.workout_id, exercise_id=old.id, name=old.name, new_exercise_id=new.id, new_name=new.name,
                at=_now(house), reason=reason,
            )
        )  # fmt: skip
        return session(house, now.workout_id), road.outcome


def _two(words: Sequence[str], known: Exercises) -> tuple[Exercise, Exercise]:
    """Two exercises from words that may be quoted or not."""
    if len(words) == 2:
        return known.resolve(words[0]), known.resolve(words[1])
    for at in range(1, len(words)):
        one, other = known.find(" ".join(words[:at])), known.find(" ".join(words[at:]))
        if one and other:
            return one, other
    raise Unreadable("which exercise for which?", 'as in fit workout swap bench "dumbbell bench press"')


def finish(house: House, note: str | None) -> tuple[Session, Outcome]:
    """End the running workout, or today's free session."""
    with house.command() as road:
        workout_id = running(house) or house.now(house.settings().zone).day
        road.run(FinishWorkout(workout_id=workout_id, at=_now(house), note=note), key=ids.key("closed", workout_id))
        return session(house, workout_id), road.outcome


def discard(house: House) -> tuple[Session, Outcome]:
    """Throw the running workout away: its sets, and all they caused, count nowhere from now on."""
    with house.command() as road:
        now = running_session(house)
        road.run(DiscardWorkout(workout_id=now.workout_id, at=_now(house)))
        _void(house, road, now.entries)
        return now, road.outcome


def _void(house: House, road: Road, entries: Sequence[Told]) -> None:
    where: dict[tuple[str, str], dict[str, None]] = {}
    for entry in entries:
        caused = {entry.event_id}
        for stored in house.store.log.of_correlation(entry.correlation_id):
            e = stored.envelope
            if e.event_id in caused or e.causation_id in caused:
                caused.add(e.event_id)
                where.setdefault((e.domain, e.aggregate_id), {})[e.event_id] = None
    for (domain, aggregate_id), targets in where.items():
        road.record(domain, aggregate_id, [Voided(targets=tuple(targets), by="discard")])


def _now(house: House) -> str:
    return house.now(house.settings().zone).iso
