"""Days, ISO weeks and months: where one begins, what it is called, and which lie wholly within some days."""

from __future__ import annotations

from fit.kernel import days
from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

PERIODS = ("day", "week", "month")

_FIRST, _LAST = "0001-02-01", "9999-11-30"  # a month inside the calendar, so that every neighbour exists


def check(by: str) -> None:
    choose("period", by, PERIODS)


def choose(what: str, given: str, known: Sequence[str]) -> None:
    """Raises Unreadable, with the nearest word, for a word that is none of these."""
    if given in known:
        return
    from difflib import get_close_matches

    near = get_close_matches(given, known, 1, 0.5)
    said = f"one of {', '.join(known)}"
    raise Unreadable(f'there is no {what} "{given}"', f"did you mean {near[0]}? It is {said}" if near else said)


def start(day: str, by: str) -> str:
    """The first day of the period of a day."""
    return day if by == "day" else days.week_start(day) if by == "week" else f"{day[:7]}-01"


def last(day: str, by: str) -> str:
    """The last day of the period of a day."""
    if by == "day":
        return day
    if by == "week":
        return days.add_days(days.week_start(day), 6)
    return days.add_days(days.add_days(f"{day[:7]}-28", 4)[:7] + "-01", -1)


def name(day: str, by: str) -> str:
    """`2026-11-23`, `2026-W48` or `2026-11`."""
    return day if by == "day" else days.iso_week(day) if by == "week" else day[:7]


def inside(since: str | None, until: str | None, by: str) -> tuple[str, str] | None:
    """The first days of the first and the last period wholly between two days (inclusive); None if there is none."""
    first, end = _FIRST, start(_LAST, by)
    if since:
        first = since if start(since, by) == since else days.add_days(last(since, by), 1)
    if until:
        end = start(until, by)
        end = end if last(until, by) == until else start(days.add_days(end, -1), by)
    return (first, end) if first <= end else None


def outside(
    since: str | None, until: str | None, by: str, whole: tuple[str, str] | None
) -> list[tuple[str | None, str | None]]:
    """The days between two days that belong to no whole period: none, or a stretch at either end."""
    if by == "day" or whole is None:
        return [(since, until)]
    found: list[tuple[str | None, str | None]] = []
    if since and since < whole[0]:
        found.append((since, days.add_days(whole[0], -1)))
    end = last(whole[1], by)
    if until and until > end:
        found.append((days.add_days(end, 1), until))
    return found
