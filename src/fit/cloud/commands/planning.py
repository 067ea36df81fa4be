"""Plans and exercises, their lines in the notation of `fit plan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from fit.app import naming, plan_changes, plan_making, plans
from fit.cloud.commands.asked import Command, Offer, Words
from fit.cloud.wire import Id
from fit.kernel.errors import Unreadable
from fit.planning.commands import UpdateTemplate

if TYPE_CHECKING:
    from fit.app.house import House

Minutes = Annotated[int, Field(ge=1, le=1440)]
Lines = Annotated[list[Words], Field(max_length=100)]


class CreatePlan(Command):
    """`exercises` of a workout: `bench 3x8@40 rest 90`; `ingredients` of a meal: `oats 80g`; a supplement's `dose`."""

    kind: Literal["workout", "meal", "supplement"]
    name: Words
    exercises: Lines = Field(default_factory=list)
    minutes: Minutes | None = None
    ingredients: Lines = Field(default_factory=list)
    dose: Words | None = None
    frequency: Words | None = None
    timing: Words | None = None


class UpdatePlan(Command):
    """`set`: an exercise with its sets, as in `bench 3x8@50`; `remove`: an exercise. `expected`: the version number."""

    template_id: Id
    expected: Annotated[int, Field(ge=1, le=2**31)] | None = None
    name: Words | None = None
    minutes: Minutes | None = None
    archived: bool | None = None
    set: Words | None = None
    remove: Words | None = None


class NewExercise(Command):
    name: Words
    kind: Words = "weighted"
    equipment: Words = "none"
    primary: Lines = Field(default_factory=list)
    secondary: Lines = Field(default_factory=list)
    aliases: Lines = Field(default_factory=list)


class Alias(Command):
    exercise: Words
    alias: Words


class Rename(Command):
    exercise: Words
    new_name: Words


class Merge(Command):
    exercise: Words
    into: Words


def create(house: House, ask: CreatePlan) -> None:
    if ask.kind == "workout":
        plan_making.create_workout(house, ask.name, ask.exercises, ask.minutes)
    elif ask.kind == "meal":
        plan_making.create_meal(house, ask.name, ask.ingredients, ask.timing)
    else:
        plan_making.create_supplement(house, ask.name, ask.dose, ask.frequency, ask.timing)


def update(house: House, ask: UpdatePlan) -> None:
    with house.command() as road:
        row = plans.plan_by_id(house, ask.template_id)
        changes: dict[str, Any] = {}
        for said, wanted in ((ask.set, plan_changes.Wanted()), (ask.remove, plan_changes.Wanted(remove=True))):
            if said is not None:
                found = plan_changes.setting(house, said.split(), wanted)(row)
                changes["exercises"] = {**changes.get("exercises", {}), **found["exercises"]}
        plain = {"name": ask.name, "estimated_duration_minutes": ask.minutes, "archived": ask.archived}
        changes |= {name: value for name, value in plain.items() if value is not None}
        if not changes:
            raise Unreadable("nothing is to change", "name, minutes, archived, set or remove")
        road.run(
            UpdateTemplate(
                template_id=ask.template_id, at=house.now(house.settings().zone).iso, changes=changes,
                expected=ask.expected, taken=plans.taken(house, ask.name or row["name"], but=ask.template_id),
            )
        )  # fmt: skip


def add_exercise(house: House, ask: NewExercise) -> None:
    naming.add(
        house, ask.name, kind=ask.kind, equipment=ask.equipment, primary=ask.primary, secondary=ask.secondary,
        aliases=ask.aliases,
    )  # fmt: skip


OFFERS = (
    Offer(name="CreateTemplate", body=CreatePlan, do=create),
    Offer(name="UpdateTemplate", body=UpdatePlan, do=update),
    Offer(name="AddExercise", body=NewExercise, do=add_exercise),
    Offer(name="AliasExercise", body=Alias, do=lambda house, ask: naming.alias(house, ask.exercise, ask.alias)),
    Offer(name="RenameExercise", body=Rename, do=lambda house, ask: naming.rename(house, ask.exercise, ask.new_name)),
    Offer(name="MergeExercise", body=Merge, do=lambda house, ask: naming.merge(house, ask.exercise, ask.into)),
)
