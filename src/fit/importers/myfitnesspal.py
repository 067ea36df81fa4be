"""MyFitnessPal's summary: a row per meal, without its foods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO

from fit.importers.cells import Bad, amount
from fit.importers.dates import EARLIEST, stamp
from fit.importers.found import Flagged, Found, FoundFood, FoundMeal, Skipped
from fit.importers.text import Table, header_of

_PARTS = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})\.?$", re.ASCII)
_ENGLISH = re.compile(r"(?:[a-z]+,\s*)?([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$", re.IGNORECASE | re.ASCII)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_TOTALS = ("total", "totals", "daily total", "daily totals")
_MOST = 1e6
_NUTRIENTS = {
    "kcal": ("calories", "energy (kcal)", "calories (kcal)"),
    "protein_g": ("protein (g)", "protein"),
    "carbs_g": ("carbohydrates (g)", "carbs (g)", "carbohydrates", "carbs"),
    "fat_g": ("fat (g)", "fat"),
    "fibre_g": ("fiber (g)", "fibre (g)", "dietary fiber (g)", "fiber", "fibre"),
}


def sniff(head: bytes) -> bool:
    return {"date", "meal", "calories"} <= header_of(head)


def read(stream: BinaryIO) -> Iterator[Found]:
    """Two passes: which of `09/10/2026` is the month is said by the whole file."""
    order, flag = _date_order(_dates(stream))
    stream.seek(0)
    table = Table(stream)
    table.need("MyFitnessPal", "date", "meal", "calories")
    yield from table.encoding_flag()
    if flag:
        yield flag
    day_at, meal_at, note_at = table.place("date"), table.place("meal"), table.place("note")
    nutrients = [(field, table.place(*names)) for field, names in _NUTRIENTS.items()]
    for line, cells in table:
        shifted = table.too_long(line, cells)
        if shifted:
            yield shifted
            continue
        name = cells[meal_at]
        if name.casefold() in _TOTALS or cells[day_at].casefold() in _TOTALS:
            continue
        try:
            day = _day(cells[day_at], order)
            held: dict[str, Any] = {
                field: amount(cells[at], table.names[at], _MOST, table.thousands) for field, at in nutrients if at >= 0
            }
            if all(value is None for value in held.values()):
                raise Bad("Calories", "", "no energy and no nutrients")
        except Bad as bad:
            yield Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason)
            continue
        food = FoundFood(name=name or "Meal", **held)
        note = (cells[note_at] if note_at >= 0 else "") or None
        yield FoundMeal(key=f"{day} {name}", day=day, line=line, items=(food,), meal=name or None, note=note)


def _dates(stream: BinaryIO) -> Iterator[str]:
    table = Table(stream)
    table.need("MyFitnessPal", "date", "meal", "calories")
    at = table.place("date")
    for _, cells in table:
        yield cells[at]


def _date_order(dates: Iterator[str]) -> tuple[str, Flagged | None]:
    """`dmy` or `mdy`: what cannot be a month decides; else the reading in which fewer days step back."""
    day_first = month_first = 0
    back = {"dmy": 0, "mdy": 0}
    ahead = {"dmy": 0, "mdy": 0}
    before: dict[str, date] = {}
    last = ""
    for text in dates:
        match = _PARTS.match(text)
        if not match or text == last:
            continue
        last = text
        one, two = int(match[1]), int(match[2])
        day_first += one > 12 >= two
        month_first += two > 12 >= one
        for order, (day, month) in (("dmy", (one, two)), ("mdy", (two, one))):
            try:
                now = date(_year(match[3]), month, day)
            except ValueError:
                continue
            if order in before:
                step = (now - before[order]).days
                back[order] += abs(step) if step < 0 else 0
                ahead[order] += step if step > 0 else 0
            before[order] = now
    if day_first != month_first:
        return ("dmy" if day_first > month_first else "mdy"), None
    # Exports run in one direction, so the right reading wanders less to and fro.
    wander = {order: min(back[order], ahead[order]) for order in back}
    spread = {order: back[order] + ahead[order] for order in back}
    if not before:
        return "mdy", None
    order = min(("mdy", "dmy"), key=lambda each: (wander[each], spread[each]))
    said = "month/day/year" if order == "mdy" else "day/month/year"
    return order, Flagged(line=1, reason=f"no date says whether day or month comes first; read as {said}")


def _day(text: str, order: str) -> str:
    match = _PARTS.match(text)
    words = None if match else _ENGLISH.match(text)
    if match:
        one, two, year = int(match[1]), int(match[2]), _year(match[3])
        day, month = (one, two) if order == "dmy" else (two, one)
    elif words and words[1].casefold() in _MONTHS:
        day, month, year = int(words[2]), _MONTHS.index(words[1].casefold()) + 1, int(words[3])
    else:
        return stamp(text)[0][:10]
    try:
        found = date(year, month, day).isoformat()
    except ValueError:
        raise Bad("Date", text, "no such date") from None
    if year < EARLIEST:
        raise Bad("Date", text, f"before {EARLIEST}")
    return found


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)
