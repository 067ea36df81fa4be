"""New plans: workouts, meals and supplements, each an aggregate with its own id from its first version on."""

from __future__ import annotations

from fit.app import plan_lines, plans
from fit.app.exercises import Exercises
from fit.app.foods import own_foods
from fit.kernel import ids
from fit.kernel.errors import Unreadable
from fit.kernel.record import Record
from fit.planning.commands import CreateTemplate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome, Road
    from fit.app.house import House


class Planned(Record):
    """A plan after a command, as a row of v_templates, and what the command led to."""

    plan: dict[str, Any]
    outcome: Outcome


def create_workout(house: House, name: str, lines: Sequence[str], minutes: int | None = None) -> Planned:
    plan_lines.read_minutes(minutes)
    with house.command() as road:
        settings, known = house.settings(), Exercises(house.views)
        exercises = plan_lines.read_exercises(lines, settings, known)
        return make(house, road, "workout", name, exercises=exercises, minutes=minutes)


def create_meal(house: House, name: str, ingredients: Sequence[str], at: str | None = None) -> Planned:
    with house.command() as road:
        items, timing = plan_lines.read_ingredients(ingredients, own_foods(house.views)), plan_lines.read_timing(at)
        return make(house, road, "meal", name, items=items, timing=timing)


def create_supplement(
    house: House, name: str, dose: str | None, frequency: str | None, at: str | None = None
) -> Planned:
    with house.command() as road:
        timing = plan_lines.read_timing(at)
        said = {"dose": plan_lines.read_words(dose), "frequency": plan_lines.read_words(frequency)}
        item = {"name": name, **said, "timing": timing}
        return make(house, road, "supplement", name, items=(item,), timing=timing)


def make(house: House, road: Road, kind: str, name: str, **fields: Any) -> Planned:
    """Inside a command: a new plan of a name that no live plan has."""
    name = " ".join(name.split())
    if not name:
        raise Unreadable("the plan has no name", 'as in fit plan create workout "Upper A" -e "bench 3x8@40"')
    template_id = ids.uuid7(house.seconds)
    road.run(
        CreateTemplate(
            template_id=template_id, at=house.now(house.settings().zone).iso, kind=kind, name=name,
            taken=plans.taken(house, name), **fields,
        )
    )  # fmt: skip
    return Planned(plan=plans.plan_by_id(house, template_id), outcome=road.outcome)
