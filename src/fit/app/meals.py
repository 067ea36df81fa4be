"""`fit meal log`: words become foods with their weight, snapshotted with what they held, and one meal is stored."""

from __future__ import annotations

from fit.app.foods import own_foods
from fit.execution import foods
from fit.execution.food_events import EatenItem
from fit.execution.food_notation import read_items, snapshot
from fit.execution.meal_decider import EatMeal
from fit.kernel import days
from fit.kernel.errors import FitError, NotFound, Unreadable
from fit.kernel.exercises import normal
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.house import House, Settings
    from fit.execution.food_notation import FoodItem
    from fit.execution.foods import Food
    from fit.kernel.messages import Told

MEALS = ("breakfast", "brunch", "lunch", "dinner", "supper", "snack")
_SAME = {"snacks": "snack", "tea": "snack"}
# Who names no meal means the one of that hour: until when (exclusive), which.
_BY_HOUR = ((4, "snack"), (11, "breakfast"), (15, "lunch"), (17, "snack"), (22, "dinner"), (24, "snack"))


class Eaten(Record):
    """The meals that a command logged."""

    told: tuple[Told, ...]
    outcome: Outcome


def log_meal(
    house: House, words: Sequence[str], at: str | None, note: str | None, plan: bool = False
) -> Eaten:
    """Log one meal from its words, `plan` adding what the meal plan of that name holds; all or nothing."""
    with house.command() as road:
        settings = house.settings()
        when = days.read_when("today" if at is None else at, house.seconds, settings.zone)
        own = own_foods(house.views)
        template = None
        if plan:
            from fit.app.meal_plans import planned_items

            meal, rest, template, items = planned_items(house, words, when.day, own)
            items = (*items, *(eaten_items(rest, own) if rest else ()))
        else:
            name, rest = split_name(words, own)
            meal, items = name or meal_of(when.iso), eaten_items(rest, own)
        told = road.run(asking(house, settings, meal, when.iso, items, note, template_id=template))
        return Eaten(told=tuple(told), outcome=road.outcome)


def copy_meals(house: House, words: Sequence[str], to: str | None) -> Eaten:
    """A day (`yesterday`), a meal of a day (`yesterday breakfast`), or the latest meal of a name, once more."""
    with house.command() as road:
        settings = house.settings()
        now = house.now(settings.zone)
        rows = _meant(house, words, settings)
        target = days.read_when(to, house.seconds, settings.zone) if to else now
        told: list[Told] = []
        for row in rows:
            exact = to is not None and ":" in to and len(rows) == 1
            at = target.iso if exact else _same_hour(row["at"], target.day, now, settings.zone)
            items = items_of(row)
            told += road.run(
                asking(house, settings, row["meal"], at, items, row["note"], template_id=row["template_id"])
            )
        return Eaten(told=tuple(told), outcome=road.outcome)


def eaten_items(words: Sequence[str], own: Sequence[Food]) -> tuple[EatenItem, ...]:
    """What the words say was eaten, and what it held."""
    return tuple([eaten(item, own) for item in read_items(words, own)])


def eaten(item: FoodItem, own: Sequence[Food]) -> EatenItem:
    return snapshot(item, None if item.quick is not None else foods.resolve(item.words, own))


def items_of(row: dict[str, Any]) -> tuple[EatenItem, ...]:
    """The items of a row of v_meals."""
    from fit.kernel import json_text

    return tuple([EatenItem(**item) for item in json_text.read(row["items"])])


def split_name(words: Sequence[str], own: Sequence[Food]) -> tuple[str | None, Sequence[str]]:
    """The meal's name, and the words of its foods; None where the words begin with a food.

    A name nobody knows (`elevenses banana 120g`) is one if what follows it are foods and it begins none itself.
    """
    if not words:
        return None, words
    first, rest = words[0].strip(), words[1:]
    if name := known_meal(first):
        return name, rest
    if any(sign.isdigit() for sign in first) or foods.find(first, own) is not None:
        return None, words
    tokens = " ".join(words).split()
    lead = next((n for n, token in enumerate(tokens) if token[0].isdigit()), len(tokens))
    if foods.find(" ".join(tokens[:lead]), own) is not None:
        return None, words
    try:
        items = read_items(rest, own)
    except FitError:
        return None, words
    known = all(item.quick is not None or foods.find(item.words, own) is not None for item in items)
    return (" ".join(first.split()), rest) if known else (None, words)


def known_meal(word: str) -> str | None:
    low = normal(word)
    return low if low in MEALS else _SAME.get(low)


def meal_of(iso: str) -> str:
    """The meal that people have at that time of day."""
    hour = int(iso[11:13])
    return next(meal for until, meal in _BY_HOUR if hour < until)


def asking(
    house: House, settings: Settings, meal: str, at: str, items: Sequence[EatenItem], note: str | None, **more: Any
) -> EatMeal:
    """The command that stores a meal; `more`: entry_id of the one it corrects, template_id."""
    return EatMeal(
        meal=meal, consumed_at=at, items=tuple(items), note=note, latest_day=house.latest_day(settings.zone),
        active=settings.active, **more,
    )  # fmt: skip


def _meant(house: House, words: Sequence[str], settings: Settings) -> list[dict[str, Any]]:
    """The meals that `yesterday`, `yesterday breakfast` or `breakfast` name, in order of time."""
    parts = " ".join(words).split()
    size = next((n for n in range(len(parts), 0, -1) if days.looks_like_date(" ".join(parts[:n]))), 0)
    name = " ".join(parts[size:])
    meal = known_meal(name) or name
    where: dict[str, Any] = {"lower(meal)": meal.lower()} if name else {}
    if size:
        day = days.read_day(" ".join(parts[:size]), house.seconds, settings.zone)
    elif name:
        latest = house.views.find("v_meals", where, order="day desc", limit=1, columns="day")
        day = latest[0]["day"] if latest else ""
    else:
        raise Unreadable("which meal should be copied?", "as in fit meal copy yesterday breakfast")
    rows: list[dict[str, Any]] = house.views.find("v_meals", {"day": day, **where}, order="at, entry_id")
    if not rows:
        what = f"no {meal} was logged" if name else "nothing was eaten"
        raise NotFound(f"{what} on {day}" if day else what, "fit meal show lists the meals of a day")
    return rows


def _same_hour(at: str, day: str, now: days.Moment, zone: str | None) -> str:
    """That time of day on another day; now, where that has not come yet today."""
    moved = days.read_when(f"{day} {at[11:19]}", 0, zone).iso
    return now.iso if day == now.day and days.epoch(moved) > days.epoch(now.iso) else moved
