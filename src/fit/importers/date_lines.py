"""A date as people write it above what they lifted: `2026-01-05`, `5 Jan 2026`, `Mon 5.1.2026`, `19:00`."""

from __future__ import annotations

import re

from fit.importers.cells import Bad
from fit.importers.dates import stamp
from fit.importers.months import Months
from fit.kernel import days

_CLOCK = re.compile(r"[ T,]+(\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?)$", re.ASCII)
# Three numbers, or a year, a day and a word for the month, maybe after a word for the weekday.
_NUMBERS = re.compile(r"(\d{1,4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,4})\.?$", re.ASCII)
_TWO = re.compile(r"\d{1,2}[./-]\d{1,2}\.?$", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})$")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$")
_YEAR = re.compile(r"(?<!\d)\d{4}$", re.ASCII)
_WEEKDAY = re.compile(r"[^\W\d_]+\.?,?\s+(?=\S*\d)")
_WHOLE = "a notebook needs whole dates, as in 2026-11-20"


def read(said: str, day: str) -> tuple[str, bool] | None:
    """(ISO text, is it a bare date), or None where the line is no date at all. `day`: that of the line before, which a
    bare time belongs to. Raises Bad for what looks like a date and is none, or could be two."""
    if days.looks_like_date(said) or (said[:4].isdigit() and said[4:5] in ("-", "/", ".")):
        try:
            return stamp(f"{day} {said}" if day and said[2:3] == ":" else said, "date")
        except Bad as bad:
            raise Bad("date", said, bad.reason if said[:4].isdigit() else _WHOLE) from None
    clock = _CLOCK.search(said)
    words = " ".join((said[: clock.start()] if clock else said).split())
    found = _words(words)
    if found is None and (first := _WEEKDAY.match(words)):
        # The words of other languages are not known here: what follows them must leave no doubt.
        known = days.read_weekday(first[0].strip(" .,")) is not None
        if known or _YEAR.search(words):
            found = _words(words[first.end() :])
    if found is None:
        return None
    try:
        return stamp(f"{found} {clock[1].replace('.', ':', 1)}" if clock else found, "date")
    except Bad as bad:
        raise Bad("date", said, bad.reason) from None


def _words(words: str) -> str | None:
    """`2026-1-5` for a date of three numbers or with a month's name."""
    if _TWO.match(words):
        raise Bad("date", words, _WHOLE)
    if match := _NUMBERS.match(words):
        return _numbers(words, *match.groups())
    if match := _DAY_FIRST.match(words):
        day, month, year = match.groups()
    elif match := _MONTH_FIRST.match(words):
        month, day, year = match.groups()
    else:
        return None
    number = Months([month]).number(month)
    if number is None:
        if words[0].isdigit():
            raise Bad("date", words, f"{month!r} is no month in any language we know")
        return None
    return f"{year}-{number}-{day}"


def _numbers(words: str, first: str, second: str, third: str) -> str:
    if len(first) == 4 and len(third) < 3:
        return f"{first}-{second}-{third}"
    if len(first) > 2 or len(third) != 4:
        raise Bad("date", words, _WHOLE)
    day, month = first, second
    if "." not in words and int(first) != int(second):  # who writes points writes the day first
        if int(first) <= 12 and int(second) <= 12:
            raise Bad("date", words, "day or month first? write it as in 2026-11-20")
        if int(second) > 12:
            day, month = second, first
    return f"{third}-{month}-{day}"
