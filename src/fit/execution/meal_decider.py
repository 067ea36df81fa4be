"""The rules of a meal: something was eaten, on a day that has come."""

from __future__ import annotations

from fit.execution.decider import EARLIEST_DAY
from fit.execution.food_events import EatenItem, MealConsumed
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.messages import Decider
from fit.kernel.names import is_name
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

MOST_ITEMS = 200


class EatMeal(Record):
    """One meal. `latest_day`: the last day that may be logged, a day from today. `entry_id`: which one it corrects."""

    DOMAIN: ClassVar[str] = "execution"
    ROOM: ClassVar[str] = "meal_decider"
    meal: str
    consumed_at: str
    items: tuple[EatenItem, ...]
    latest_day: str
    active: bool = True
    note: str | None = None
    entry_id: str | None = None
    template_id: str | None = None

    @property
    def aggregate_id(self) -> str:
        return f"meals:{self.consumed_at[:10]}"


def decide(ask: EatMeal, _: None) -> list[MealConsumed]:
    if not ask.active:
        raise Rejected("this user is deactivated and logs nothing", "fit identity activate")
    day = ask.consumed_at[:10]
    if day < EARLIEST_DAY:
        raise Rejected(f"{day} is before {EARLIEST_DAY}", "check the year")
    if day > ask.latest_day:
        raise Rejected(f"{day} has not come yet", "log what was eaten; plans are for what is to come")
    if not is_name(ask.meal):
        raise Unreadable("that is no name for a meal", "one line, as in breakfast or post workout")
    if not ask.items:
        raise Rejected("a meal needs at least one food", "write a food and its amount, as in rice 200g")
    if len(ask.items) > MOST_ITEMS:
        raise Rejected(f"{len(ask.items)} foods in one meal are impossible", f"up to {MOST_ITEMS} are stored")
    return [
        MealConsumed(
            meal=ask.meal, consumed_at=ask.consumed_at, items=ask.items, note=ask.note, entry_id=ask.entry_id,
            template_id=ask.template_id,
        )
    ]  # fmt: skip


def evolve(_: None, __: object) -> None:
    """A meal stands alone: no rule rests on those before it."""


decider = Decider(initial=None, evolve=evolve, decide=decide)
