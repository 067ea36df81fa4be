"""A meal put right: the old entry no longer counts, the corrected one does, under the same name."""

from __future__ import annotations

from fit.app import fold
from fit.app.amend import void
from fit.app.foods import own_foods
from fit.app.meals import asking, eaten_items, items_of, known_meal
from fit.execution import foods
from fit.execution.food_events import EatenItem, MealConsumed
from fit.kernel import days
from fit.kernel.errors import FitError, NotFound, Rejected, Unreadable
from fit.kernel.exercises import normal
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.house import House
    from fit.execution.foods import Food
    from fit.kernel.messages import Told

_HEX = frozenset("0123456789abcdef-")


class AmendedMeal(Record):
    """`told` is the corrected meal, None where no food was left of it."""

    entry_id: str
    meal: str
    told: Told | None
    outcome: Outcome


def amend_meal(
    house: House, words: Sequence[str], remove: Sequence[str] = (), at: str | None = None, note: str | None = None,
    name: str | None = None,
) -> AmendedMeal:  # fmt: skip
    """Foods that are named take the place of themselves, or come in addition; those of `remove` go.

    The first word may name the entry: by its id, or by its meal (the latest of that name); else it is the latest.
    """
    with house.command() as road:
        settings, own = house.settings(), own_foods(house.views)
        row, rest = _entry(house, words, own)
        if not (rest or remove or at or name or note is not None):
            raise Unreadable("there is nothing to amend", "as in fit meal amend lunch rice 250g, or --remove rice")
        items = _without(items_of(row), remove, own)
        items = _with(items, eaten_items(rest, own) if rest else ())
        for told in _told(house, row):
            void(house, road, told)
        if not items:
            return AmendedMeal(entry_id=row["entry_id"], meal=row["meal"], told=None, outcome=road.outcome)
        when = days.read_when(at, house.seconds, settings.zone).iso if at else row["at"]
        new = road.run(
            asking(
                house, settings, (known_meal(name) or name) if name else row["meal"], when, items,
                row["note"] if note is None else note or None, entry_id=row["entry_id"],
                template_id=row["template_id"],
            )
        )  # fmt: skip
        return AmendedMeal(entry_id=row["entry_id"], meal=new[0].event.meal, told=new[0], outcome=road.outcome)


def _entry(house: House, words: Sequence[str], own: Sequence[Food]) -> tuple[dict[str, Any], Sequence[str]]:
    """The row of v_meals that is meant, and the words that are left."""
    first = words[0].strip().lower() if words else ""
    if len(first) >= 4 and set(first) <= _HEX and foods.find(first, own) is None:
        found = {
            row["entry_id"]: row
            for like in (f"%{first}", f"{first}%")
            for row in house.views.find("v_meals", {"entry_id like": like}, limit=3)
        }
        if len(found) == 1:
            return next(iter(found.values())), words[1:]
        raise NotFound(
            f"{first} names {len(found)} meals" if found else f"no meal {first}", "fit meal show --json shows the ids"
        )
    meal = known_meal(first) or first
    if first and foods.find(first, own) is None:
        rows = house.views.find("v_meals", {"lower(meal)": meal}, order="day desc, at desc", limit=1)
        if rows:
            return rows[0], words[1:]
        if known_meal(first):
            raise NotFound(f"no {meal} was logged", "fit meal show lists the meals of a day")
    latest = house.store.log.latest(MealConsumed.NAME)
    last = fold.told_of(latest) if latest is not None else None
    entry = (last.event.entry_id or last.event_id) if last is not None else None
    rows = house.views.find("v_meals", {"entry_id": entry}, order="day desc", limit=1) if entry else []
    if not rows:
        raise Rejected("there is no meal to amend", "log one: fit meal log lunch rice 200g")
    return rows[0], words


def _told(house: House, row: dict[str, Any]) -> list[Told]:
    """What says this entry: one event, or several where two devices corrected it at once."""
    found = [fold.told_of(one) for one in house.store.log.load("execution", f"meals:{row['day']}").events]
    return [
        told
        for told in found
        if told is not None
        and isinstance(told.event, MealConsumed)
        and (told.event.entry_id or told.event_id) == row["entry_id"]
    ]


def _without(items: Sequence[EatenItem], remove: Sequence[str], own: Sequence[Food]) -> tuple[EatenItem, ...]:
    left = list(items)
    for words in remove:
        gone = _named(left, words, own)
        if gone is None:
            held = ", ".join([item.food for item in left])
            raise NotFound(f"there is no {words} in this meal", f"it has {held}" if held else "nothing is left in it")
        left.remove(gone)
    return tuple(left)


def _named(items: Sequence[EatenItem], words: str, own: Sequence[Food]) -> EatenItem | None:
    """The item that these words mean, by its food or as it was typed."""
    key = normal(words)
    for item in items:
        if key in (normal(item.food), normal(item.typed)):
            return item
    try:
        food = foods.resolve(words, own)
    except FitError:
        return None
    return next((item for item in items if item.food_id == food.id), None)


def _with(items: Sequence[EatenItem], new: Sequence[EatenItem]) -> tuple[EatenItem, ...]:
    found, places = list(items), {_same(item): n for n, item in reversed(list(enumerate(items)))}
    for item in new:
        place = places.pop(_same(item), None)
        if place is None:
            found.append(item)
        else:
            found[place] = item
    return tuple(found)


def _same(item: EatenItem) -> tuple[str, str]:
    """Quick calories are told apart by what they were called."""
    return item.food_id, item.food if item.grams is None else ""
