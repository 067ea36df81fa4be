"""How many weeks in a row a lifter has kept to the plan, or without one to their weekly goal."""

from __future__ import annotations

from fit.kernel import days
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping


class Streak(Record):
    """`weeks` in a row, `since` the Monday of the first; the running week counts once it is kept."""

    weeks: int = 0
    since: str | None = None


def streak(
    today: str, sessions: Mapping[str, int], goal: int, scheduled: Callable[[str], Collection[str] | None]
) -> Streak:
    """The unbroken ISO weeks up to today.

    `sessions`: day → workouts done on it. `scheduled(monday)`: the days of that week with a workout due, None where no
    schedule held yet. A scheduled week is kept when none of its days was missed; one with no day due neither counts nor
    breaks; without a schedule a week is kept with at least `goal` workouts. The running week never breaks a streak.
    """
    if not sessions:
        return Streak()
    running, first = days.week_start(today), days.week_start(min(sessions))
    monday, found = running, Streak()
    while monday >= first:
        kept = _kept(monday, sessions, goal, scheduled(monday))
        if kept:
            found = Streak(weeks=found.weeks + 1, since=monday)
        elif kept is False and monday != running:
            break
        monday = days.add_days(monday, -7)
    return found


def _kept(monday: str, sessions: Mapping[str, int], goal: int, due: Collection[str] | None) -> bool | None:
    """None where the week asks for nothing."""
    if due is None:
        return sum([sessions.get(days.add_days(monday, n), 0) for n in range(7)]) >= max(goal, 1)
    return all(sessions.get(day) for day in due) if due else None
