"""The rules of a goal: within what people can do, and not for a day gone by."""

from __future__ import annotations

from fit.kernel.errors import NotFound, Rejected
from fit.kernel.messages import Decider
from fit.kernel.record import Record
from fit.profile.commands import ChangeGoal
from fit.profile.events import GoalsChanged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# kind → (least, most), both believed: a target in kg, workouts a week, kcal a day, grams a day.
POSSIBLE = {
    "lift": (-350.0, 1000.0),
    "weight": (20.0, 350.0),
    "workouts": (1.0, 14.0),
    "kcal": (500.0, 20000.0),
    "protein": (1.0, 1000.0),
}


class Goals(Record):
    """Goal → its fields."""

    of: dict[str, dict[str, Any]] = {}  # noqa: RUF012 - never changed in place


def evolve(goals: Goals, event: GoalsChanged) -> Goals:
    return Goals(of={key: goal for key, goal in {**goals.of, **event.changes}.items() if goal is not None})


def decide(ask: ChangeGoal, goals: Goals) -> list[GoalsChanged]:
    known = goals.of.get(ask.key)
    if ask.goal is None:
        if known is None:
            raise NotFound("there is no such goal", "fit goal list shows what there is")
        return [GoalsChanged(at=ask.at, changes={ask.key: None})]
    least, most = POSSIBLE[ask.goal["kind"]]
    if not least <= ask.goal["target"] <= most:
        raise Rejected(f"a goal of {ask.goal['typed']} is impossible", f"between {least:g} and {most:g} is believed")
    by = ask.goal.get("by")
    if by is not None and by <= ask.at[:10]:
        raise Rejected(f"{by} is not ahead", "a goal wants a day to come, as in --by 2027-06-01")
    if known is not None and _aim(known) == _aim(ask.goal):
        return []
    return [GoalsChanged(at=ask.at, changes={ask.key: ask.goal})]


def _aim(goal: dict[str, Any]) -> tuple[Any, ...]:
    """What makes it another goal; where it began does not."""
    return goal["target"], goal.get("by"), goal.get("typed"), goal.get("unit")


decider = Decider(initial=Goals(), evolve=evolve, decide=decide)
