"""The profile and the goals, as they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from fit.app.goals import drop_goal, set_goal
from fit.app.profiles import change_profile
from fit.cloud.commands.asked import Command, Offer, Words

if TYPE_CHECKING:
    from fit.app.house import House

ProfileField = Literal[
    "name", "unit", "zone", "height_cm", "born", "sex", "week_start", "weekly_goal", "bar", "plates", "progression",
    "formula", "day_minutes",
]  # fmt: skip


class Update(Command):
    """Field → what was typed, as in `{"height_cm": "180cm"}`; `default` takes a value back."""

    changes: Annotated[dict[ProfileField, Words], Field(min_length=1)]


class Goal(Command):
    """`goal`: `bench 100kg`, `weight 78kg`, `workouts 4`; with `drop` only what it is about."""

    goal: Words
    by: Words | None = None
    drop: bool = False


def update(house: House, ask: Update) -> None:
    change_profile(house, {str(name): text for name, text in ask.changes.items()})


def goal(house: House, ask: Goal) -> None:
    if ask.drop:
        drop_goal(house, ask.goal.split())
    else:
        set_goal(house, ask.goal.split(), ask.by)


OFFERS = (Offer(name="UpdateProfile", body=Update, do=update), Offer(name="ChangeGoal", body=Goal, do=goal))
