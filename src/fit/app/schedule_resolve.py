"""A conflict of the week goes away by a choice: live with it, move, clear, or follow the plan again."""

from __future__ import annotations

from fit.app.schedule import day_plans
from fit.app.schedule_changes import move_some
from fit.app.schedule_conflicts import lasts, starts_at
from fit.kernel import days
from fit.kernel.errors import NotFound, Rejected, Unreadable
from fit.scheduling.commands import ChangeEntry, ChangeOnce, ClearDay, RemoveEntry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.execute import Road
    from fit.app.house import House
    from fit.app.schedule import Due
    from fit.app.schedule_conflicts import Conflict

# A workout that had to give way begins at the next five minutes.
GRID = 5
CHOICES = ("keep", "move", "clear", "unpin")


def resolve(house: House, road: Road, conflict: Conflict, choice: str) -> str:
    """What was done, as a sentence. Unreadable for a word that is no choice, NotFound for one that this
    conflict does not have."""
    if choice not in CHOICES:
        raise Unreadable(f'"{choice}" is no choice', f"one of {', '.join(conflict.choices)}")
    if choice not in conflict.choices:
        raise NotFound(f'this conflict has no choice "{choice}"', f"one of {', '.join(conflict.choices)}")
    due = conflict.due
    match choice:
        case "keep":
            _change(house, road, due, {"kept": [conflict.key]})
            return f"{due.name} stays as it is"
        case "unpin":
            _change(house, road, due, {"pin": None})
            return f"{due.name} follows its latest version"
        case "clear":
            _clear(house, road, conflict)
            return f"{due.name} is off {_weekday(conflict.day)}"
    if conflict.kind == "overlap" and conflict.other is not None:
        return _later(house, road, due, conflict.other)
    return _another_day(house, road, conflict)


def _change(house: House, road: Road, due: Due, changes: dict[str, Any]) -> None:
    at = _now(house)
    if due.source == "week":
        road.run(ChangeEntry(at=at, entry_id=due.entry_id, changes=changes))
    else:
        road.run(ChangeOnce(at=at, day=due.day, id=due.entry_id, changes=changes))


def _clear(house: House, road: Road, conflict: Conflict) -> None:
    due, at = conflict.due, _now(house)
    if due.source != "week":
        road.run(ClearDay(at=at, day=due.day, due=(due.entry_id,)))
    else:
        # A plan that is gone is gone on all its days; one that is in the way only where it is.
        only = None if conflict.kind in ("archived", "pinned") else (_weekday(conflict.day),)
        road.run(RemoveEntry(at=at, entry_id=due.entry_id, days=only))


def _later(house: House, road: Road, due: Due, other: Due) -> str:
    """To where the other ends; both move behind whatever begins later."""
    first, second = (other, due) if starts_at(other) <= starts_at(due) else (due, other)
    end = -(-(starts_at(first) + lasts(first, {})) // GRID) * GRID
    if due is first:
        end = -(-(starts_at(second) + lasts(second, {})) // GRID) * GRID
    if end >= 24 * 60:
        raise Rejected(f"there is no time left that day after {other.name}", "choose clear or keep")
    time = f"{end // 60:02}:{end % 60:02}"
    _change(house, road, due, {"time": time})
    return f"{due.name} begins at {time}"


def _another_day(house: House, road: Road, conflict: Conflict) -> str:
    """To the next date of the week that has room for it."""
    due, budget = conflict.due, conflict.budget or 0
    for plan in day_plans(house, days.add_days(conflict.day, 1), days.add_days(conflict.day, 6)):
        planned = {one.template_id for one in plan.due}
        if due.template_id in planned or sum(one.minutes for one in plan.due) + due.minutes > budget:
            continue
        if due.source != "week":
            move_some(house, road, due.day, plan.day, [due])
            return f"{due.name} moves to {plan.day}"
        row = house.views.find("v_schedule", {"entry_id": due.entry_id}, limit=1)[0]
        from fit.scheduling.entries import mask, names

        bits = row["days"] & ~mask([_weekday(conflict.day)]) | mask([_weekday(plan.day)])
        _change(house, road, due, {"days": list(names(bits))})
        return f"{due.name} moves from {_weekday(conflict.day)} to {_weekday(plan.day)}"
    raise Rejected(f"no day of that week has {due.minutes} min to spare", "choose clear or keep")


def _weekday(day: str) -> str:
    return days.WEEKDAYS[days.weekday(day)]


def _now(house: House) -> str:
    return house.now(house.settings().zone).iso
