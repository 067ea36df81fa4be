"""Days as lifters say them, `yesterday 18:30`, `last friday`, `-3d`, in the lifter's own time zone."""

from __future__ import annotations

import time

from fit.kernel.errors import Unreadable
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_DAY = 86400
_DIGITS = frozenset("0123456789")
_WORDS = {"today": 0, "now": 0, "yesterday": -1, "tomorrow": 1}
_LENGTHS = {"d": 1, "w": 7}
_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NOON = 12 * 3600
_FIRST, _LAST = -719162, 2932896
_HINT = "write today, yesterday, monday, last friday, -3d, 2026-11-20, 18:30, or a day and a time"


class Moment(Record):
    """A point in time where the lifter was: the local day, and ISO 8601 with the offset that held."""

    day: str
    iso: str


def read_when(text: str, now: float, zone: str | None, *, future: bool = False) -> Moment:
    """The moment that is meant. A bare time or weekday is the latest past one, with `future` the next.

    A day without a time is 12:00; today is now. Unreadable for anything that is no date.
    """
    words = _words(text)
    offset = _offsets(zone)
    if len(words) == 1 and "t" in words[0] and (full := _with_offset(words[0])):
        return full
    clock = _clock(words[-1]) if words and ":" in words[-1] else None
    said = words[:-1] if clock is not None else words
    today, second = divmod(int(now) + offset(now), _DAY)
    if not said:
        if clock is None:
            raise _unreadable(text)
        day = today + (int(clock < second) if future else -int(clock > second))
    else:
        day = _day(text, said, today, clock, second, future)
    if clock is None and day == today and not _is_iso(said[0]):
        return local(now, zone)
    if not _FIRST < day < _LAST:
        raise Unreadable(f'"{text}" is beyond the calendar', _HINT)
    return _moment(_epoch(day * _DAY + (_NOON if clock is None else clock), offset), offset)


def read_day(text: str, now: float, zone: str | None, *, future: bool = False) -> str:
    """The local day that is meant."""
    return read_when(text, now, zone, future=future).day


def looks_like_date(text: str) -> bool:
    """Whether there is only a date, a time or both, be they possible or not (`2026-02-30` is one)."""
    words = _words(text)
    if words and _clock_shaped(words[-1]):
        words.pop()
        if not words:
            return True
    match words:
        case [word]:
            return word in _WORDS or read_weekday(word) is not None or _shift(word) is not None or _iso_begins(word)
        case ["last" | "next", word]:
            return read_weekday(word) is not None
        case [word, "ago"]:
            return _shift(f"-{word}") is not None
    return False


def local(now: float, zone: str | None) -> Moment:
    """This instant as the clock on the wall shows it."""
    return _moment(int(now // 1), _offsets(zone))


def read_weekday(word: str) -> int | None:
    """0 for `monday`, `Mon`, `mond`; None for anything else."""
    word = word.lower()
    if len(word) < 3:
        return None
    return next((n for n, name in enumerate(WEEKDAYS) if name.startswith(word)), None)


def add_days(day: str, n: int) -> str:
    return _civil(number(day) + n)


def days_between(a: str, b: str) -> int:
    """Days from a to b; negative if b is earlier."""
    return number(b) - number(a)


def weekday(day: str) -> int:
    """0 is Monday."""
    return (number(day) + 3) % 7


def week_start(day: str, first: int = 0) -> str:
    """The first day of its week; weeks begin on Monday unless `first` names another weekday."""
    return add_days(day, -((weekday(day) - first) % 7))


def iso_week(day: str) -> str:
    """`2026-W47`: the week belongs to the year of its Thursday."""
    thursday = number(day) + 3 - weekday(day)
    year = _civil(thursday)[:4]
    return f"{year}-W{(thursday - number(f'{year}-01-01')) // 7 + 1:02}"


def month(day: str) -> str:
    return day[:7]


def epoch(iso: str) -> float:
    """Unix seconds of an ISO text with its offset, as `local` writes it (also with Z or fractions)."""
    clock, sign, offset = iso[11:], 1, ""
    for mark in "+-":
        if mark in clock:
            clock, _, offset = clock.partition(mark)
            sign = -1 if mark == "-" else 1
    hours, minutes, *rest = clock.rstrip("Zz").split(":")
    shift = sum(int(part) * unit for part, unit in zip(offset.split(":"), (3600, 60, 1), strict=False)) if offset else 0
    seconds = float(rest[0]) if rest else 0.0
    return number(iso[:10]) * _DAY + int(hours) * 3600 + int(minutes) * 60 + seconds - sign * shift


# Years of a schedule or a trend ask for the same few thousand days again and again.
_NUMBERS: dict[str, int] = {}
_MOST_NUMBERS = 40_000


def number(day: str) -> int:
    """Days since 1970-01-01, by the Gregorian calendar. Unreadable for a day that is none."""
    known = _NUMBERS.get(day)
    if known is None:
        known = _number(day)
        if len(_NUMBERS) < _MOST_NUMBERS:
            _NUMBERS[day] = known
    return known


def _number(day: str) -> int:
    if not _is_iso(day):
        raise _unreadable(day)
    y, m, d = int(day[:4]), int(day[5:7]), int(day[8:10])
    leap = m == 2 and y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
    if y < 1 or not 1 <= m <= 12 or not 1 <= d <= _MONTHS[m - 1] + leap:
        raise Unreadable(f"there is no day {day}", _HINT)
    # Years are counted from March, so that the leap day is the last of its year.
    y, m = (y, m - 3) if m > 2 else (y - 1, m + 9)
    return y * 365 + y // 4 - y // 100 + y // 400 + (153 * m + 2) // 5 + d - 719469


def _civil(n: int) -> str:
    """The day of a count since 1970-01-01."""
    if not _FIRST <= n <= _LAST:
        raise Unreadable("a day beyond the calendar", _HINT)
    era, rest = divmod(n + 719468, 146097)
    year = (rest - rest // 1460 + rest // 36524 - rest // 146096) // 365
    day = rest - (365 * year + year // 4 - year // 100)
    m = (5 * day + 2) // 153
    year += era * 400 + (m > 9)
    return f"{year:04}-{m + 3 if m < 10 else m - 9:02}-{day - (153 * m + 2) // 5 + 1:02}"


def _day(text: str, said: list[str], today: int, clock: int | None, second: int, future: bool) -> int:
    """The day that the words before the time name."""
    match said:
        case [word] if word in _WORDS:
            return today + _WORDS[word]
        case [word] if _is_iso(word):
            return number(word)
        case [word] if (shift := _shift(word)) is not None:
            return today + shift
        case [word] if (wanted := read_weekday(word)) is not None:
            ahead = (wanted - today - 3) % 7
            if ahead or clock is None:
                return today + ahead - (7 if ahead and not future else 0)
            if future:
                return today + (7 if clock < second else 0)
            return today - (7 if clock > second else 0)
        case ["last", word] if (wanted := read_weekday(word)) is not None:
            return today - ((today + 3 - wanted) % 7 or 7)
        case ["next", word] if (wanted := read_weekday(word)) is not None:
            return today + ((wanted - today - 3) % 7 or 7)
        case [word, "ago"] if (shift := _shift(f"-{word}")) is not None:
            return today + shift
    raise _unreadable(text)


def _words(text: str) -> list[str]:
    """Lower-case words; the T between a date and a time is a blank, unless an offset follows."""
    words = text.replace("\u2212", "-").lower().split()
    if words and _is_iso(words[0][:10]) and words[0][10:11] == "t" and _clock_shaped(words[0][11:]):
        words[0:1] = [words[0][:10], words[0][11:]]
    return words


def _shift(word: str) -> int | None:
    """Days of `-3d`, `+2w`."""
    count = word[1:-1]
    if word[:1] not in ("-", "+") or word[-1] not in _LENGTHS or not count or not _DIGITS.issuperset(count):
        return None
    days = int(count[:9]) * _LENGTHS[word[-1]]
    return -days if word[0] == "-" else days


def _iso_begins(word: str) -> bool:
    return _is_iso(word[:10]) and word[10:11] in ("", "t")


def _is_iso(word: str) -> bool:
    return len(word) == 10 and word[4] == word[7] == "-" and _DIGITS.issuperset(word[:4] + word[5:7] + word[8:])


def _clock_shaped(word: str) -> bool:
    parts = word.split(":")
    return len(parts) in (2, 3) and all(0 < len(part) < 3 and _DIGITS.issuperset(part) for part in parts)


def _clock(word: str) -> int:
    """Seconds since midnight of `18:30` or `7:05:30`."""
    parts = word.split(":")
    if _clock_shaped(word) and all(len(part) == 2 for part in parts[1:]):
        hours, minutes, seconds = (int(part) for part in (*parts, "0")[:3])
        if hours < 24 and minutes < 60 and seconds < 60:
            return hours * 3600 + minutes * 60 + seconds
    raise Unreadable(f'there is no time "{word}"', "write hours and minutes, as in 18:30")


def _with_offset(word: str) -> Moment | None:
    """A full ISO text that brings its own offset."""
    body, offset = (word[:-1], "+00:00") if word[-1] == "z" else (word[:-6], word[-6:])
    if not _is_iso(word[:10]) or word[10] != "t" or offset[0] not in "+-" or not _clock_shaped(offset[1:]):
        return None
    clock = _clock(body[11:])
    _clock(offset[1:])
    return Moment(day=_civil(number(word[:10])), iso=f"{word[:10]}T{_wall(clock)}{offset}")


def _offsets(zone: str | None) -> Callable[[float], int]:
    """Seconds east of Greenwich at a Unix time, by the system's rules or a named zone's."""
    if zone is None:
        return _system_offset
    if zone == "UTC":
        return lambda _: 0
    from fit.kernel.zones import offsets  # few lifters name a zone, and the rooms it asks are heavy

    return offsets(zone)


def _system_offset(at: float) -> int:
    try:
        return time.localtime(at).tm_gmtoff
    except (OSError, OverflowError, ValueError):
        # Some systems know no time before 1970: today's rules are the nearest.
        return time.localtime(0).tm_gmtoff


def _epoch(wall: int, offset: Callable[[float], int]) -> int:
    """Unix seconds of a wall clock; of two the first, and one that is skipped moves on by the hour that was skipped."""
    before, after = offset(wall - _DAY), offset(wall + _DAY)
    for shift in (max(before, after), min(before, after)):
        if offset(wall - shift) == shift:
            return wall - shift
    return wall - before


def _moment(at: int, offset: Callable[[float], int]) -> Moment:
    shift = offset(at)
    days, second = divmod(at + shift, _DAY)
    day = _civil(days)
    minutes, odd = divmod(abs(shift), 60)
    tail = f":{odd:02}" if odd else ""
    sign = "-" if shift < 0 else "+"
    return Moment(day=day, iso=f"{day}T{_wall(second)}{sign}{minutes // 60:02}:{minutes % 60:02}{tail}")


def _wall(second: int) -> str:
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"


def _unreadable(text: str) -> Unreadable:
    return Unreadable(f'"{text}" is not a date', _HINT)
