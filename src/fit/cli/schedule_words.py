"""Days, rhythms and times of a plan as people say them: `monday`, `mon,thu`, `daily`, `2026-12-01`, `2w`, `18:00`."""

from __future__ import annotations

from collections.abc import Iterator  # Typer reads the annotation at run time

from fit.kernel import days
from fit.kernel.errors import NotFound, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_DAILY = ("daily", "everyday")
_WORDS = (*days.WEEKDAYS, "daily", "today", "tomorrow")


def day_or_plan_names(incomplete: str) -> Iterator[str]:
    """What Tab offers: day words, then plans, that begin as typed."""
    from fit.cli.complete import plan_names

    yield from day_names(incomplete)
    yield from plan_names(incomplete)


def day_names(incomplete: str) -> Iterator[str]:
    """Day words that begin as typed."""
    yield from (word for word in _WORDS if word.startswith(incomplete.lower()))


def is_day(text: str) -> bool:
    """Whether these words name a day, be it possible or not; a bare time does not."""
    return ":" not in text and days.looks_like_date(text)


def take_day(words: Sequence[str]) -> tuple[str, list[str]]:
    """The day at the beginning of the words, and the rest: `next friday Upper A`."""
    taken = 2 if len(words) > 1 and words[0].lower() in ("next", "last") else 1
    return " ".join(words[:taken]), list(words[taken:])


def read_weekdays(text: str) -> list[tuple[str, ...]] | None:
    """Groups of weekdays, one for each entry; None where the words mean a date."""
    if text.lower().replace("-", "").replace(" ", "") in _DAILY:
        return [days.WEEKDAYS]
    found = [days.read_weekday(word) for word in text.split(",")]
    if any(n is None for n in found):
        return None
    return [(days.WEEKDAYS[n],) for n in dict.fromkeys(found) if n is not None]


def read_date(text: str, now: float, zone: str | None) -> str:
    """The date that is meant; a bare weekday is the next one, today included.

    Unreadable for a date that cannot be, NotFound for a word that is no day.
    """
    if not is_day(text):
        if any(sign.isdigit() for sign in text):
            return days.read_day(text, now, zone, future=True)
        raise NotFound(f'no day is called "{text}"', f"did you mean {', '.join(nearest(text))}?")
    return days.read_day(text, now, zone, future=True)


def read_week(text: str, now: float, zone: str | None) -> str:
    """A day of the week that is meant, by any of its days or its number: `2026-W40`."""
    word = text.upper()
    if len(word) != 8 or word[4:6] != "-W" or not (word[:4] + word[6:]).isdecimal() or not word.isascii():
        return read_date(text, now, zone)
    year, week = word.split("-W")
    # The fourth of January is in the first week of its year (ISO 8601).
    thursday = days.add_days(days.week_start(f"{year}-01-04"), 7 * int(week) - 4)
    if days.iso_week(thursday) != word:
        raise Unreadable(f"there is no week {text}", "weeks of a year are W01 to W52, in some years to W53")
    return thursday


def nearest(text: str) -> list[str]:
    """The three day words that read most like this one."""
    from rapidfuzz.process import extract

    return [word for word, _, _ in extract(text.lower(), _WORDS, limit=3)]


def read_time(text: str) -> str:
    """`18:00` of `18:00` or `6:30`; Unreadable for 25:00."""
    if ":" not in text or not days.looks_like_date(text) or len(text.split()) > 1:
        raise Unreadable(f'"{text}" is not a time', "write hours and minutes, as in --at 18:00")
    # Greenwich has no summer time, so that every time of day exists there.
    return days.read_when(text, 0, "UTC").iso[11:16]


def read_every(text: str) -> int:
    """Weeks of `2w`, `2 weeks`, `2`."""
    word = text.lower().replace(" ", "").removesuffix("weeks").removesuffix("week").removesuffix("w")
    if not (word.isascii() and word.isdigit()) or not 1 <= int(word[:9]) <= 52:
        raise Unreadable(f'"{text}" is no rhythm', "write weeks, as in --every 2w")
    return int(word)


def read_minutes(text: str) -> int:
    """Minutes of `45`, `45min`, `1h`."""
    word = text.lower().replace(" ", "")
    factor = 1
    for ending, minutes in (("minutes", 1), ("min", 1), ("hours", 60), ("hour", 60), ("h", 60), ("m", 1)):
        if word.endswith(ending):
            word, factor = word.removesuffix(ending), minutes
            break
    if not (word.isascii() and word.isdigit()) or not 1 <= int(word[:9]) * factor <= 1440:
        raise Unreadable(f'"{text}" is no duration', "write minutes, from 1 to 1440, as in 45 or 1h")
    return int(word) * factor
