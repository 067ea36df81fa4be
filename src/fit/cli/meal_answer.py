"""The answer to a meal that was logged, copied or corrected."""

from __future__ import annotations

from fit.app.meal_days import goal_of, meal_shape, total_of, total_of_items
from fit.app.meals import log_meal
from fit.cli.answer import Answer, Line
from fit.cli.door import writing_house
from fit.cli.meal_text import day_text, meal_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.meals import Eaten


def logged(words: Sequence[str] | None, at: str | None = None, note: str | None = None, plan: bool = False) -> Answer:
    """Log one meal, and answer."""
    house = writing_house()
    return written(house, log_meal(house, typed(words), at, note, plan))


def typed(words: Sequence[str] | None) -> list[str]:
    """Words as they were typed: the door makes a minus sign of a hyphen before a digit."""
    return [word.replace("\u2212", "-") for word in words or ()]


def written(house: Any, eaten: Eaten) -> Answer:
    shapes = [_shape(told) for told in eaten.told]
    day = shapes[-1]["date"]
    total, goal = total_of(house, day), goal_of(house)
    common = {"correlation_id": eaten.outcome.correlation_id, "event_ids": eaten.outcome.event_ids}
    lines = [line for meal in shapes for line in meal_lines(meal)]
    lines.append(Line(text=f"  that day {day_text(total, goal)}", style="dim"))
    one = shapes[0] if len(shapes) == 1 else {"meals": shapes}
    return Answer(shape={**one, "day": {"date": day, "total": total, "goal": goal}, **common}, text=tuple(lines))


def _shape(told: Any) -> dict[str, Any]:
    event = told.event
    row = {
        "meal": event.meal, "at": event.consumed_at, "entry_id": event.entry_id or told.event_id, "note": event.note,
        "items": [item.fields() for item in event.items], **total_of_items(event.items),
    }  # fmt: skip
    return {"date": event.consumed_at[:10], **meal_shape(row)}
