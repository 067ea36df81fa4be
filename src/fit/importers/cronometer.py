"""Cronometer: every serving that was eaten, gathered to meals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from fit.importers.cells import Bad, amount, number
from fit.importers.dates import clock, stamp
from fit.importers.found import Found, FoundFood, FoundMeal, Skipped
from fit.importers.text import Table, header_of

_GRAMS = {
    "g": 1.0,
    "gram": 1.0,
    "grams": 1.0,
    "kg": 1000.0,
    "mg": 0.001,
    "oz": 28.349523125,
    "lb": 453.59237,
    "lbs": 453.59237,
}
_AMOUNT = re.compile(r"([\d.,]+)\s*([a-z]+)$", re.IGNORECASE | re.ASCII)
# A day with more servings than this is handed on in pieces.
_MOST_FOODS = 2000
_MOST = 1e6
_NUTRIENTS = {
    "kcal": ("energy (kcal)", "energy", "calories"),
    "protein_g": ("protein (g)", "protein"),
    "carbs_g": ("carbs (g)", "carbohydrates (g)", "net carbs (g)", "carbs"),
    "fat_g": ("fat (g)", "fat"),
    "fibre_g": ("fiber (g)", "fibre (g)", "fiber"),
}


def sniff(head: bytes) -> bool:
    return {"day", "food name", "amount"} <= header_of(head)


def read(stream: BinaryIO) -> Iterator[Found]:
    """A day at a time: its meals are the servings of one group and minute. The same serving twice counts twice."""
    table = Table(stream)
    table.need("Cronometer", "day", "food name", "amount")
    yield from table.encoding_flag()
    servings = _Servings(table)
    meals: dict[tuple[str, str | None, str | None], tuple[int, list[FoundFood]]] = {}
    today, foods = "", 0
    for line, cells in table:
        shifted = table.too_long(line, cells)
        if shifted:
            yield shifted
            continue
        try:
            meal, food = servings.read(cells)
        except Bad as bad:
            yield Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason)
            continue
        if meal[0] != today or foods >= _MOST_FOODS:
            yield from _told(meals)
            meals, today, foods = {}, meal[0], 0
        meals.setdefault(meal, (line, []))[1].append(food)
        foods += 1
    yield from _told(meals)


def _told(meals: dict[tuple[str, str | None, str | None], tuple[int, list[FoundFood]]]) -> Iterator[FoundMeal]:
    for (day, time, name), (line, foods) in meals.items():
        key = " ".join([day, time or "", name or ""])
        yield FoundMeal(key=key, day=day, line=line, items=tuple(foods), meal=name, time=time)


class _Servings:
    def __init__(self, table: Table) -> None:
        self.table = table
        self.day, self.time, self.group = table.place("day"), table.place("time"), table.place("group")
        self.food, self.amount, self.unit = table.place("food name"), table.place("amount"), table.place("unit")
        self.nutrients = [(field, table.place(*names)) for field, names in _NUTRIENTS.items()]
        self.joules = table.place("energy (kj)")

    def read(self, cells: list[str]) -> tuple[tuple[str, str | None, str | None], FoundFood]:
        """((day, time, group), the serving)."""
        day = stamp(cells[self.day], "Day")[0][:10]
        time = clock(self._cell(cells, self.time))
        name = cells[self.food]
        if not name:
            raise Bad("Food Name", "", "no name")
        said = " ".join(part for part in (cells[self.amount], self._cell(cells, self.unit)) if part)
        held: dict[str, Any] = {
            field: amount(cells[at], self.table.names[at], _MOST, self.table.thousands)
            for field, at in self.nutrients
            if at >= 0
        }
        if held.get("kcal") is None and self.joules >= 0:
            joules = amount(cells[self.joules], "Energy (kJ)", _MOST, self.table.thousands)
            held["kcal"] = None if joules is None else round(joules / 4.184, 2)
        food = FoundFood(name=name, amount_text=said or None, grams=_grams(said, self.table.thousands), **held)
        return (day, time, self._cell(cells, self.group) or None), food

    @staticmethod
    def _cell(cells: list[str], at: int) -> str:
        return cells[at] if at >= 0 else ""


def _grams(said: str, thousands: bool) -> float | None:
    """The weight of `600.00 g`; a recipe, a cup, a slice have none."""
    match = _AMOUNT.match(said)
    factor = _GRAMS.get(match[2].casefold()) if match else None
    if match is None or factor is None:
        return None
    try:
        grams = number(match[1], thousands) * factor
    except ValueError:
        return None
    return round(grams, 4) if 0 < grams <= _MOST else None
