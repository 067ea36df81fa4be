"""A date as people write it above what they lifted: `2026-01-05`, `## Push (2026-01-05)`, `Mon 5.1.2026`, `19:00`."""

from __future__ import annotations

import re
import unicodedata

from fit.importers import months
from fit.importers.cells import Bad
from fit.importers.dates import stamp
from fit.kernel import days

_CLOCK = re.compile(r"[ T,]+(\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?)$", re.ASCII)
_CLOCK_HERE = re.compile(r"[ T,]+(\d{1,2}[:.]\d{2}(?::\d{2})?)(?=\s|$)", re.ASCII)
# Three numbers, or a year, a day and a word for the month, maybe after a word for the weekday.
_NUMBERS = re.compile(r"(\d{1,4})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{1,4})\.?$", re.ASCII)
_RUN_TOGETHER = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})$", re.ASCII)
_TWO = re.compile(r"\d{1,2}[./-]\d{1,2}\.?$", re.ASCII)
_OF = r"(?:of\s+|de\s+)?"
_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+{_OF}([^\W\d_]+)\.?(?:,?\s+(?:de\s+)?(\d{{4}}))?$")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th|\.)?(?:,?\s+(\d{4}))?$")
_WORD = re.compile(r"([^\W\d_]+)\.?[:,]?\s+(?=.*\d)")
_ISO = re.compile(r"(?<!\d)\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)", re.ASCII)
_WITHIN = re.compile(
    r"(?<![\d.])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}"
    r"|\d{1,2}(?:st|nd|rd|th|\.)?\s+[^\W\d_]+\.?,?\s+\d{4}|[^\W\d_]+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\d)"
)
_EASTERN = re.compile(r"\d\s*年\s*\d{1,2}\s*月")
_CELLS = re.compile(r",\S")
_HINTS = re.compile(r"(?<![\d.])\d{1,2}\.\d{1,2}\.(?!\d)|(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])", re.ASCII)
_MONTH_NEAR = re.compile(r"\d{1,2}(?:st|nd|rd|th|\.)?\s+([^\W\d_]+)|([^\W\d_]+)\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\S)")
_DRESS = " \t#*=_>~[](){}|–—-:"
_WHOLE = "a notebook needs whole dates, as in 2026-11-20"
_NUMBER = re.compile(r"\d+", re.ASCII)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)", re.ASCII)


class DateLine:
    """`started`: ISO, a bare date where `bare`; `name`: what stands beside it."""

    __slots__ = ("bare", "name", "started")

    def __init__(self, started: str, bare: bool, name: str | None = None) -> None:
        self.started, self.bare, self.name = started, bare, name


def read(said: str, day: str) -> DateLine | None:
    """None where the line is no date at all. `day`: that of the line before, which a bare time belongs to. Raises Bad
    for what looks like a date and is none, or could be two."""
    if days.looks_like_date(said):
        try:
            return DateLine(*stamp(f"{day} {said}" if day and said[2:3] == ":" else said, "date"))
        except Bad as bad:
            raise Bad("date", said, bad.reason if said[:4].isdigit() else _WHOLE) from None
    if _EASTERN.search(said):
        raise Bad("date", said, _WHOLE)
    bare = said.strip(_DRESS)
    if bare != said and days.looks_like_date(bare):
        return read(bare, day)
    clock = _CLOCK.search(bare)
    words = " ".join((bare[: clock.start()] if clock else bare).split())
    found = _words(words)
    if found is None and (first := _WORD.match(words)) and _is_label(first[1]):
        found = _words(words[first.end() :])
    try:
        if found is not None:
            return DateLine(*stamp(f"{found} {clock[1].replace('.', ':', 1)}" if clock else found, "date"))
        return _titled(bare)
    except Bad as bad:
        raise Bad("date", said, bad.reason) from None


def may_be(said: str) -> bool:
    """Whether a line that is nothing else could be a date in some way that nobody here can read."""
    plain = "".join([str(unicodedata.decimal(c, c)) for c in said])
    if _HINTS.search(plain) or (_YEAR.search(plain) and len(_NUMBER.findall(plain)) > 1):
        return True
    near = [word for found in _MONTH_NEAR.findall(plain) for word in found if word]
    written_out = [word for word in said.split() if len(word) > 4]
    return any(map(months.is_month, near)) or any(days.read_weekday(word) is not None for word in written_out)


def _titled(said: str) -> DateLine | None:
    """A date with the session's name before or behind it: words, with nothing to lift in them."""
    found = _WITHIN.search(said)
    if found is None or any(c in ';"<{' for c in said) or _CELLS.search(said):
        return None
    date = found[0] if _ISO.match(found[0]) else _words(found[0])
    if date is None:
        return None
    clock = _CLOCK_HERE.match(said, found.end())
    end = clock.end() if clock else found.end()
    name = " ".join(f"{said[: found.start()]} {said[end:]}".strip(_DRESS).split())
    if any(c.isdigit() or c == "@" for c in name):
        return None  # an entry with a date in its note, or what no one can read
    words = name.split()
    if len(words) == 1 and _is_label(words[0].strip(".,:")):
        name = ""
    return DateLine(*stamp(f"{date} {clock[1]}" if clock else date, "date"), name=name.strip(" ,") or None)


def _is_label(word: str) -> bool:
    return word.casefold() in ("date", "datum", "fecha", "data") or months.is_weekday(word)


def _words(words: str) -> str | None:
    """`2026-1-5` for a date of three numbers or with a month's name."""
    if _TWO.match(words):
        raise Bad("date", words, _WHOLE)
    if match := _RUN_TOGETHER.match(words):
        return "-".join(match.groups())
    if match := _NUMBERS.match(words):
        return _numbers(words, *match.groups())
    if match := _DAY_FIRST.match(words):
        day, month, year = match.groups()
    elif match := _MONTH_FIRST.match(words):
        month, day, year = match.groups()
    else:
        return None
    if year is None:
        if months.is_month(month):
            raise Bad("date", words, _WHOLE)
        return None
    number = months.Months([month]).number(month)
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
