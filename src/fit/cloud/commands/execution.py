"""What is done in the gym, on the scale and at the table, in the notation of `fit log`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from fit.app import body, foods, meals, supplements, workouts
from fit.app import log as logging
from fit.app.exercises import Exercises
from fit.cloud.commands.asked import Command, Figure, Note, Offer, Words
from fit.execution.foods import Nutrients
from fit.kernel import days, notation

if TYPE_CHECKING:
    from fit.app.house import House, Settings


class At(Command):
    """`at`: when it was, as in `2026-11-23T18:30:00+01:00` or `yesterday 18:30`; now if left out."""

    at: Words | None = None
    note: Note | None = None


class Log(At):
    """`sets`: `3x8@50`, `8,8,7@62.5`; `exercise`: id, name or alias."""

    exercise: Words
    sets: Words


class Start(Command):
    """`name` of a plan; without one what is planned for today; `free` for an empty workout."""

    name: Words | None = None
    free: bool = False


class Skip(Command):
    """The current exercise, where none is named."""

    exercise: Words | None = None
    reason: Note | None = None


class Swap(Command):
    exercise: Words
    new_exercise: Words
    reason: Note | None = None


class Finish(Command):
    note: Note | None = None


class Discard(Command):
    pass


class Measures(At):
    """`weight 81.2`, `waist 84cm`, `fat 15%`; several at once."""

    measures: Words


class Meal(At):
    """`lunch chicken 150g rice 200g`; the meal's name may be left out."""

    meal: Words


class Take(At):
    """`creatine 5g`."""

    supplement: Words


class NewFood(Command):
    """Figures per 100 g."""

    name: Words
    kcal: Figure
    protein_g: Figure
    carbs_g: Figure
    fat_g: Figure
    fibre_g: Figure = 0.0
    density: Annotated[float, Field(gt=0, le=25, allow_inf_nan=False)] | None = None


class FoodAlias(Command):
    food: Words
    alias: Words


def log(house: House, ask: Log) -> None:
    def read(settings: Settings, _: Exercises) -> list[logging.Asked]:
        entry = notation.read_sets(ask.sets, unit=settings.unit)
        entry = entry.but(words=ask.exercise, note=entry.note if ask.note is None else ask.note)
        return [logging.Asked(entry=entry, at=days.read_when(ask.at or "today", house.seconds, settings.zone))]

    logging.log(house, read)


def add_food(house: House, ask: NewFood) -> None:
    figures = Nutrients(**{name: getattr(ask, name) for name in Nutrients._names})
    foods.add(house, ask.name, figures, (), ask.density)


OFFERS = (
    Offer(name="LogSets", body=Log, do=log),
    Offer(name="StartWorkout", body=Start, do=lambda house, ask: workouts.start(house, ask.name, ask.free)),
    Offer(name="SkipExercise", body=Skip, do=lambda house, ask: workouts.skip(house, ask.exercise, ask.reason)),
    Offer(
        name="SwapExercise", body=Swap,
        do=lambda house, ask: workouts.swap(house, (ask.exercise, ask.new_exercise), ask.reason),
    ),
    Offer(name="FinishWorkout", body=Finish, do=lambda house, ask: workouts.finish(house, ask.note)),
    Offer(name="DiscardWorkout", body=Discard, do=lambda house, _: workouts.discard(house)),
    Offer(
        name="Measure", body=Measures,
        do=lambda house, ask: body.measure(house, ask.measures.split(), ask.at, ask.note),
    ),
    Offer(name="EatMeal", body=Meal, do=lambda house, ask: meals.log_meal(house, ask.meal.split(), ask.at, ask.note)),
    Offer(
        name="TakeSupplement", body=Take,
        do=lambda house, ask: supplements.take(house, ask.supplement.split(), ask.at, ask.note),
    ),
    Offer(name="AddFood", body=NewFood, do=add_food),
    Offer(name="AliasFood", body=FoodAlias, do=lambda house, ask: foods.alias(house, ask.food, ask.alias)),
)  # fmt: skip
