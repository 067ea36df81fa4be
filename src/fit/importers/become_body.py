"""Meals and measurements from somebody else's file become ours, by the same rules as typed ones."""

from __future__ import annotations

from fit.app import catalog
from fit.execution.body_decider import Measure
from fit.execution.food_events import EatenItem
from fit.execution.meal_decider import MOST_ITEMS, EatMeal
from fit.importers.found import FoundFood, FoundMeal, FoundMeasure
from fit.importers.sessions import OWN
from fit.importers.spool import Group
from fit.importers.when import When
from fit.kernel import ids
from fit.kernel.errors import FitError
from fit.kernel.messages import data_of
from fit.kernel.quantities import KG_PER_LB, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from fit.kernel.links import New

_CM = {"cm": 1.0, "m": 100.0, "mm": 0.1, "in": 2.54, "ft": 30.48}
_QUICK = "quick"  # the food id of calories without a food
_LONGEST = 80


def _new(key: str, command: Any) -> New:
    """The event that the ordinary command leads to. Raises Rejected where a rule forbids it."""
    (event,) = catalog.decider(command).decide(command, None)
    return key, event, data_of(event)


class Measures:
    """`unit` is what a weight without one is in."""

    def __init__(self, when: When, latest_day: str, unit: str, skip: Callable[[int, str], None]) -> None:
        self._when, self._latest, self._unit, self._skip = when, latest_day, unit, skip

    def events(self, group: Group, counted: Mapping[str, int]) -> list[New]:
        """Of one day; the same reading of one moment is one, however often the file has it."""
        new: dict[str, New] = {}
        for part in group.parts:
            one = FoundMeasure(**dict(zip(FoundMeasure._names, part, strict=True)))
            key = one.key or ids.key("imported measure", one.at, one.metric, plain(one.value), one.unit or "")
            if key in counted or key in new:
                continue
            try:
                value, unit = _canonical(one, self._unit)
                new[key] = _new(
                    key,
                    Measure(
                        metric=one.metric, value=value, typed=plain(one.value), unit=unit,
                        measured_at=self._when.moment(one.at), latest_day=self._latest, note=one.note,
                    ),
                )  # fmt: skip
            except FitError as why:
                self._skip(one.line, why.message)
        return list(new.values())


def _canonical(one: FoundMeasure, usual: str) -> tuple[float, str]:
    """(value in kg, cm or percent, the unit it was written in)."""
    if one.metric in ("weight", "lean"):
        unit = one.unit or usual
        return round(one.value * KG_PER_LB if unit == "lb" else one.value, 6), unit
    if one.metric == "fat" or one.unit == "%":
        return one.value, one.unit or "%"
    if one.unit in _CM:
        return round(one.value * _CM[one.unit], 6), one.unit
    return one.value, one.unit or ""


class Meals:
    def __init__(self, when: When, latest_day: str, title: str, skip: Callable[[int, str], None]) -> None:
        self._when, self._latest, self._title, self._skip = when, latest_day, title, skip

    def events(self, group: Group, counted: Mapping[str, int]) -> tuple[list[New], int]:
        """(events, foods in them) of one day. A meal that grew since an earlier import has its further foods alone."""
        meals: dict[str, tuple[FoundMeal, list[tuple[int, EatenItem]]]] = {}
        for part in group.parts:
            one = FoundMeal(**dict(zip(FoundMeal._names, part, strict=True)))
            laid: Any = one.items  # as the spool has them
            foods = [FoundFood(**dict(zip(FoundFood._names, item, strict=True))) for item in laid]
            _, items = meals.setdefault(one.key, (one, []))
            items += [(one.line, self._item(food)) for food in foods]
        new: list[New] = []
        fresh = 0
        for name, (one, items) in meals.items():
            number = 1
            own = name.removeprefix(OWN) if name.startswith(OWN) else None
            if own in counted:
                continue
            while items:
                key = own if own and number == 1 else ids.key("imported meal", name, number)
                taken = counted.get(key, 0)
                if not taken:
                    taken = MOST_ITEMS
                    fresh += self._meal(new, key, one, [item for _, item in items[:taken]])
                items, number = items[taken:], number + taken
        return new, fresh

    def _meal(self, new: list[New], key: str, one: FoundMeal, items: list[EatenItem]) -> int:
        at = self._when.moment(f"{one.day}T{one.time}" if one.time else one.day)
        meal = " ".join("".join(c if c.isprintable() else " " for c in one.meal or "meal").split())[:_LONGEST]
        try:
            new.append(
                _new(
                    key,
                    EatMeal(
                        meal=meal or "meal", consumed_at=at, items=tuple(items), latest_day=self._latest, note=one.note
                    ),
                )
            )
        except FitError as why:
            self._skip(one.line, why.message)
            return 0
        return len(items)

    def _item(self, food: FoundFood) -> EatenItem:
        """The figures are the file's; what it does not say counts as nothing."""
        typed = food.typed or (f"{food.name} {food.amount_text}" if food.amount_text else food.name)
        return EatenItem(
            food_id=food.food_id or _QUICK, food=food.name, grams=food.grams, kcal=food.kcal or 0.0,
            protein_g=food.protein_g or 0.0, carbs_g=food.carbs_g or 0.0, fat_g=food.fat_g or 0.0,
            fibre_g=food.fibre_g or 0.0, typed=typed, source=food.source or self._title,
        )  # fmt: skip
