"""One cell of a table: a number, a time, a unit, or a reason why not."""

from __future__ import annotations

import math
import re

LB = 0.45359237
# Above these no human did it; the same bounds as a typed log has (cli.md).
MOST_KG = 1000.0
MOST_REPS = 1000
MOST_SECONDS = 7 * 86400.0
MOST_METRES = 1_000_000.0
# A session this long is a timer that nobody stopped.
LONGEST_SESSION = 12 * 3600.0

UNITS = {
    "kg": "kg",
    "kgs": "kg",
    "kilogram": "kg",
    "kilograms": "kg",
    "lb": "lb",
    "lbs": "lb",
    "pound": "lb",
    "pounds": "lb",
}
METRES = {
    "m": 1.0, "meter": 1.0, "meters": 1.0, "metre": 1.0, "metres": 1.0,
    "km": 1000.0, "kms": 1000.0, "kilometer": 1000.0, "kilometers": 1000.0, "kilometre": 1000.0, "kilometres": 1000.0,
    "mi": 1609.344, "mile": 1609.344, "miles": 1609.344,
    "ft": 0.3048, "feet": 0.3048, "foot": 0.3048, "yd": 0.9144, "yds": 0.9144, "yard": 0.9144, "yards": 0.9144,
    "cm": 0.01, "in": 0.0254, "inch": 0.0254, "inches": 0.0254,
}  # fmt: skip

_SPACES = re.compile(r"[\s'’]+")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?$")
_WORDED = re.compile(
    r"(?:(\d+)\s*d(?:ays?)?)?\s*(?:(\d+)\s*h(?:ours?|rs?)?)?\s*"
    r"(?:(\d+)\s*m(?:in(?:ute)?s?)?)?\s*(?:(\d+(?:[.,]\d+)?)\s*s(?:ec(?:ond)?s?)?)?$",
    re.IGNORECASE,
)


class Bad(ValueError):
    """This row cannot be kept: which column, what it says, why."""

    def __init__(self, column: str | None, value: str | None, reason: str) -> None:
        super().__init__(reason)
        self.column = column
        self.value = value
        self.reason = reason


def unguarded(text: str) -> str:
    """A text that somebody kept from being a formula in a spreadsheet (`'=1+1`), as it was."""
    return text[1:] if text[:1] == "'" and text.lstrip("'")[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def number(text: str, thousands: bool = True) -> float:
    """`62.5`, `62,5`, `1,050`, `1.234,5`, `1 234,5`; ValueError for all else, nan and infinity included.

    One comma before exactly three digits groups thousands, unless `thousands` is off (tables parted by `;`)."""
    try:
        value = float(text)
    except ValueError:
        value = float(_pointed(text, thousands))
    if not math.isfinite(value) or "_" in text:
        raise ValueError(text)
    return value


def _pointed(text: str, thousands: bool) -> str:
    text = _SPACES.sub("", text).replace("٫", ".").replace("٬", "")
    comma, point = text.rfind(","), text.rfind(".")
    if comma < 0:
        return text.replace(".", "") if text.count(".") > 1 else text
    if point > comma or text.count(",") > 1 or (thousands and point < 0 and _THOUSANDS.match(text)):
        if not _THOUSANDS.match(text):
            raise ValueError(text)
        return text.replace(",", "")
    return text.replace(".", "").replace(",", ".")


def amount(text: str, column: str, most: float, thousands: bool = True, least: float = 0.0) -> float | None:
    """A number within bounds; None where the cell is empty."""
    if not text:
        return None
    try:
        value = number(text, thousands)
    except ValueError:
        raise Bad(column, text, "not a number") from None
    if not least <= value <= most:
        raise Bad(column, text, "impossible" if value > most else "below zero")
    return value


def count(text: str, column: str = "Reps") -> int | None:
    """Whole reps, 0 for 0, None where the cell is empty."""
    if text.isascii() and text.isdigit() and len(text) < 4:
        return int(text)
    value = amount(text, column, MOST_REPS)
    if value is None:
        return None
    if value != int(value):
        raise Bad(column, text, "not a whole number")
    return int(value)


def load(text: str, column: str, unit: str | None, thousands: bool = True) -> float | None:
    """A weight, negative where somebody writes help so; None for 0 and for nothing: they mean the same in all files."""
    if text in ("", "0", "0.0"):
        return None
    most = MOST_KG if unit == "kg" else MOST_KG / LB
    return amount(text, column, most, thousands, least=-most) or None


def unit_of(text: str, column: str = "Weight Unit") -> str | None:
    """kg or lb; None where the cell is empty."""
    if not text:
        return None
    unit = UNITS.get(text.casefold().strip("."))
    if unit is None:
        raise Bad(column, text, "a unit that is neither kg nor lb")
    return unit


def metres(value: float | None, unit: str, column: str = "Distance Unit") -> float | None:
    """None for nothing and for 0."""
    if not value:
        return None
    factor = METRES.get(unit.casefold().strip("."))
    if factor is None:
        raise Bad(column, unit, "an unknown unit of distance")
    return round(value * factor, 6)


def seconds(text: str, column: str = "Seconds") -> float | None:
    """`90`, `1:30`, `0:01:30`, `1h 6m`, `20s`; None for nothing and for 0."""
    if not text:
        return None
    if ":" in text:
        parts = text.split(":")
        if len(parts) > 3 or not all(p.strip() for p in parts):
            raise Bad(column, text, "not a time")
        total = 0.0
        for part in parts:
            total = total * 60 + (amount(part.strip(), column, MOST_SECONDS) or 0.0)
    else:
        try:
            total = number(text)
        except ValueError:
            worded = worded_seconds(text)
            if worded is None:
                raise Bad(column, text, "not a time") from None
            total = worded
    if not 0 <= total <= MOST_SECONDS:
        raise Bad(column, text, "impossible" if total > 0 else "below zero")
    return total or None


def worded_seconds(text: str) -> float | None:
    """`7m`, `1h 6m`, `20s`, `144h 3m`; None where the words are others."""
    match = _WORDED.match(text.strip())
    if not text.strip() or not match:
        return None
    day, hour, minute, second = match.groups()
    try:
        return int(day or 0) * 86400 + int(hour or 0) * 3600 + int(minute or 0) * 60 + number(second or "0")
    except (ValueError, OverflowError):  # thousands of digits
        return None


def effort(text: str) -> float | None:
    """An RPE of 1 to 10; None for nothing, 0, and what is no RPE (never worth a lost set)."""
    if not text:
        return None
    try:
        value = number(text)
    except ValueError:
        return None
    return value if 1 <= value <= 10 else None
