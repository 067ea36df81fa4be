"""A workout as it stands: the plan it began with, what was done of it, and what comes next."""

from __future__ import annotations

from fit.app import catalog, fold
from fit.app.counting import Against, running
from fit.app.exercises import Exercises
from fit.app.facts import best_of
from fit.app.log import loadable
from fit.execution import asked
from fit.execution.commands import FinishWorkout
from fit.execution.events import ExerciseCompleted, Planned, PlannedExercise, SetDone
from fit.kernel.errors import Rejected
from fit.kernel.quantities import KG_PER_LB, plain
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House, Settings
    from fit.kernel.exercises import Exercise
    from fit.kernel.messages import Told


class Session(Record):
    """A workout as it stands. `told`: what counts in it, in fold order; `state`: what they come to, as the decider of
    workouts folds them."""

    workout_id: str
    state: Any
    told: tuple[Told, ...]

    @property
    def entries(self) -> list[Told]:
        return [t for t in self.told if isinstance(t.event, ExerciseCompleted)]

    @property
    def done(self) -> dict[str, list[SetDone]]:
        """Exercise id → its sets so far."""
        found: dict[str, list[SetDone]] = {}
        for told in self.entries:
            found.setdefault(told.event.exercise_id, []).extend(told.event.sets)
        return found

    @property
    def next(self) -> asked.Next | None:
        return asked.next_up(self.state.planned, self.done, self.state.skipped)


def session(house: House, workout_id: str) -> Session:
    told = [fold.told_of(stored) for stored in house.store.log.load("execution", workout_id).events]
    known = tuple([t for t in told if t is not None])
    state = catalog.decider(FinishWorkout).fold([t.event for t in known])
    return Session(workout_id=workout_id, state=state, told=known)


def running_session(house: House) -> Session:
    """Raises Rejected where no workout was started."""
    workout_id = running(house)
    if workout_id is None:
        raise Rejected("no workout is running", "fit workout start")
    return session(house, workout_id)


def asked_by(house: House, workout_id: str, exercise_id: str) -> Against:
    """What the running workout asks of an exercise, as it was when the workout began."""
    state = session(house, workout_id).state
    same = Exercises(house.views).same_as(exercise_id)
    mine = next((p for p in state.planned if p.id in same), None)
    if mine is None:
        return Against(workout_id=workout_id)
    return Against(
        workout_id=workout_id, template_id=state.template_id, template_version=state.template_version,
        planned=mine.targets, superset=mine.superset,
    )  # fmt: skip


def weighed(house: House, exercise: PlannedExercise) -> PlannedExercise:
    """Percentages of the best e1RM as weights that can be loaded; where no e1RM is known they stay percentages."""
    if not any(one.percent and one.weight_kg is None for one in exercise.targets):
        return exercise
    settings, known = house.settings(), Exercises(house.views).by_id(exercise.id)
    best = best_of(house.store, exercise.id).e1rm_kg
    if best is None or known is None:
        return exercise
    return exercise.but(targets=tuple([_weighed(settings, known, best, one) for one in exercise.targets]))


def _weighed(settings: Settings, exercise: Exercise, best: float, one: Planned) -> Planned:
    if one.percent is None or one.weight_kg is not None:
        return one
    kg = loadable(settings, exercise, best * one.percent / 100)
    typed = kg if settings.unit == "kg" else round(kg / KG_PER_LB, 2)
    return one.but(weight_kg=kg, typed=plain(typed), unit=settings.unit)


def current_exercise(now: Session) -> str:
    """Of the next set, else of the last entry."""
    if now.next is not None:
        return now.next.exercise.id
    if now.entries:
        return str(now.entries[-1].event.exercise_id)
    raise Rejected("this workout has no exercise yet", "log the first, as in fit log bench 8@50")
