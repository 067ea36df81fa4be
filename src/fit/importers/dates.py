"""When it was: the dates of files, read without guessing a zone."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

from fit.importers.cells import Bad

_STAMP = re.compile(
    r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"
    r"(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$",
    re.ASCII,
)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([AaPp])?\.?\s*(?:[Mm]\.?)?$", re.ASCII)
EARLIEST = 1950


def stamp(text: str, column: str = "Date") -> tuple[str, bool]:
    """`2026-04-08 16:50:00`, `2026/04/08`, `2026-04-08T16:50:00.000Z` → (ISO text, is it a bare date)."""
    match = _STAMP.match(" ".join(text.split()))
    if not match:
        raise Bad(column, text, "not a date")
    year, month, day, hour, minute, second, fraction, half, zone = match.groups()
    try:
        if hour is None:
            bare = date(int(year), int(month), int(day)).isoformat()
            return _sane(bare, column, text), True
        hours = _half_day(int(hour), half)
        micro = int((fraction or "0").ljust(6, "0")[:6])
        when = datetime(int(year), int(month), int(day), hours, int(minute), int(second or 0), micro, _zone(zone))
    except ValueError:
        raise Bad(column, text, "no such date") from None
    return _sane(when.isoformat(), column, text), False


def _sane(iso: str, column: str, text: str) -> str:
    if int(iso[:4]) < EARLIEST:
        raise Bad(column, text, f"before {EARLIEST}")
    return iso


def _zone(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text == "Z":
        return timezone.utc  # noqa: UP017 - the same object under its shorter name
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _half_day(hour: int, half: str | None) -> int:
    if not half:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError(hour)
    return hour % 12 + (12 if half[0] in "pP" else 0)


def clock(text: str, column: str = "Time") -> str | None:
    """`9:15 AM`, `05:17`, `17:02:09` → `HH:MM` or `HH:MM:SS`; None where the cell is empty."""
    text = " ".join(text.split())  # phones put odd blanks before AM
    if not text:
        return None
    match = _CLOCK.match(text)
    if not match:
        raise Bad(column, text, "not a time of day")
    hour, minute, second, half = match.groups()
    try:
        hours = _half_day(int(hour), half)
    except ValueError:
        raise Bad(column, text, "no such time of day") from None
    if hours > 23 or int(minute) > 59 or int(second or 0) > 59:
        raise Bad(column, text, "no such time of day")
    return f"{hours:02}:{minute}" + (f":{second}" if second else "")
