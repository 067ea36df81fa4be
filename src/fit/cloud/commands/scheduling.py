"""The week and its days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from fit.app import plans
from fit.app import schedule_changes as change
from fit.cloud.commands.asked import Command, Date, Note, Offer, Time, Weekday
from fit.cloud.wire import Id

if TYPE_CHECKING:
    from fit.app.house import House

Weekdays = Annotated[list[Weekday], Field(min_length=1, max_length=7)]


class Assign(Command):
    """`every` counts weeks."""

    template_id: Id
    days: Weekdays
    time: Time | None = None
    every: Annotated[int, Field(ge=1, le=52)] | None = None
    starts: Date | None = None
    until: Date | None = None


class Clear(Command):
    """Without `template_id` all plans of these weekdays."""

    days: Weekdays
    template_id: Id | None = None


class Once(Command):
    template_id: Id
    day: Date
    time: Time | None = None


class Skip(Command):
    day: Date
    reason: Note | None = None


class ClearDate(Command):
    day: Date
    template_id: Id | None = None


class Move(Command):
    """All of a date happens on another one."""

    day: Date
    to: Date


def assign(house: House, ask: Assign) -> None:
    with house.command() as road:
        change.assign(
            house, road, plans.plan_by_id(house, ask.template_id), [tuple(ask.days)], time=ask.time, every=ask.every,
            starts=ask.starts, until=ask.until,
        )  # fmt: skip


def clear(house: House, ask: Clear) -> None:
    with house.command() as road:
        plan = plans.plan_by_id(house, ask.template_id) if ask.template_id else None
        change.clear(house, road, tuple(ask.days), plan)


def once(house: House, ask: Once) -> None:
    with house.command() as road:
        change.assign_once(house, road, plans.plan_by_id(house, ask.template_id), ask.day, ask.time)


def skip(house: House, ask: Skip) -> None:
    with house.command() as road:
        change.skip(house, road, ask.day, ask.reason)


def clear_date(house: House, ask: ClearDate) -> None:
    with house.command() as road:
        plan = plans.plan_by_id(house, ask.template_id) if ask.template_id else None
        change.clear_date(house, road, ask.day, plan)


def move(house: House, ask: Move) -> None:
    with house.command() as road:
        change.move(house, road, ask.day, ask.to)


OFFERS = (
    Offer(name="AssignPlan", body=Assign, do=assign),
    Offer(name="ClearDays", body=Clear, do=clear),
    Offer(name="AddOnce", body=Once, do=once),
    Offer(name="SkipDay", body=Skip, do=skip),
    Offer(name="ClearDay", body=ClearDate, do=clear_date),
    Offer(name="MoveDay", body=Move, do=move),
)
