"""Food in Apple Health: a nutrient per record, spread over the file, those of a meal written twice."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Any, Self

from fit.importers.cells import Bad, amount
from fit.importers.dates import stamp
from fit.importers.found import FoundFood, FoundMeal

NUTRIENTS = {
    "HKQuantityTypeIdentifierDietaryEnergyConsumed": "kcal",
    "HKQuantityTypeIdentifierDietaryProtein": "protein_g",
    "HKQuantityTypeIdentifierDietaryCarbohydrates": "carbs_g",
    "HKQuantityTypeIdentifierDietaryFatTotal": "fat_g",
    "HKQuantityTypeIdentifierDietaryFiber": "fibre_g",
}
_FACTORS = {
    "kcal": {"kcal": 1.0, "cal": 1.0, "kj": 1 / 4.184, "j": 1 / 4184.0},
    "g": {"g": 1.0, "mg": 0.001, "kg": 1000.0, "oz": 28.349523125},
}


class Plate:
    """Gathers nutrients until the file has gone by. They lie in a temporary file: the export sorts by nutrient, so a
    meal is known only at the end, and years of meals must not fill the memory."""

    def __enter__(self) -> Self:
        # A name of "" is SQLite's own temporary file, gone when it is closed.
        self._rows = sqlite3.connect("", isolation_level=None)
        self._rows.execute("PRAGMA cache_size = -4000")
        self._rows.execute("PRAGMA journal_mode = OFF")
        self._rows.execute(
            "CREATE TABLE bites (at TEXT, source TEXT, meal INT, line INT, field TEXT, value REAL, food TEXT)"
        )
        self._rows.execute("CREATE TABLE foods (meal INTEGER PRIMARY KEY, food TEXT)")
        self._rows.execute("BEGIN")
        self._last: int | None = None
        return self

    def __exit__(self, *_: object) -> None:
        self._rows.close()

    def add(self, said: dict[str, str], line: int, meal: int) -> None:
        """A record; `meal` is the Correlation it stands in, 0 for none."""
        field = NUTRIENTS[said["type"]]
        value = amount(said.get("value", ""), "value", 1e6)
        unit = said.get("unit", "")
        factor = _FACTORS["kcal" if field == "kcal" else "g"].get(unit.casefold())
        if factor is None:
            raise Bad("unit", unit, "an unknown unit")
        if value is None:
            raise Bad("value", "", "no value")
        at = stamp(said.get("startDate", ""), "startDate")[0]
        row = (at, said.get("sourceName", ""), meal, line, field, round(value * factor, 4), None)
        self._last = self._rows.execute("INSERT INTO bites VALUES (?, ?, ?, ?, ?, ?, ?)", row).lastrowid

    def name(self, food: str, meal: int, of_record: bool) -> None:
        """What was eaten, said of the record just added or of the whole Correlation."""
        if of_record:
            self._rows.execute("UPDATE bites SET food = ? WHERE rowid = ?", (food, self._last))
        if meal:
            self._rows.execute("INSERT OR REPLACE INTO foods VALUES (?, ?)", (meal, food))

    def meals(self) -> Iterator[FoundMeal]:
        """One meal per moment and source."""
        rows = self._rows.execute(
            "SELECT at, source, bites.meal, line, field, value, coalesce(bites.food, foods.food)"
            " FROM bites LEFT JOIN foods USING (meal)"
            " ORDER BY at, source, bites.meal = 0, bites.meal, line, bites.rowid"
        )
        for (at, source), bites in groupby(rows, key=lambda row: (row[0], row[1])):
            # Sorted so that the bites of meals come first: those outside are compared with them.
            line, foods = _foods(list(bites), source)
            day, _, time = at.partition("T")
            yield FoundMeal(key=f"{at} {source}", day=day, line=line, items=foods, time=time or None)


def _foods(bites: list[tuple[Any, ...]], source: str) -> tuple[int, tuple[FoundFood, ...]]:
    """(first line, foods). A record outside a meal that stands in a meal too is the same bite; the others join the
    first food of their name that has none of their nutrient yet."""
    inside: dict[int, dict[str, Any]] = {}
    twins: Counter[tuple[str, float]] = Counter()
    loose: list[dict[str, Any]] = []
    named: dict[str, list[dict[str, Any]]] = {}
    laid: Counter[tuple[str, str]] = Counter()
    for _, _, meal, _, field, value, food in bites:
        name = food or source or "Food"
        if meal:
            twins[field, value] += 1
            plate = inside.setdefault(meal, {"name": name})
            plate[field] = round(plate.get(field, 0.0) + value, 4)
        elif twins[field, value]:
            twins[field, value] -= 1
        else:
            nth = laid[name, field]
            laid[name, field] += 1
            plates = named.setdefault(name, [])
            if nth == len(plates):
                plates.append({"name": name})
                loose.append(plates[-1])
            plates[nth][field] = value
    foods = tuple(FoundFood(**plate) for plate in [*inside.values(), *loose])
    return min(row[3] for row in bites), foods
