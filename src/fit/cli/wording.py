"""Days, sets and events in the words of people."""

from __future__ import annotations

from fit.app import fold
from fit.cli.event_words import VERBS, said_of
from fit.execution.body_events import BodyMeasured
from fit.execution.events import ExerciseCompleted, ProgressMilestoneReached, SetDone
from fit.execution.food_events import FoodAdded, MealConsumed, SupplementTaken
from fit.execution.writing import written
from fit.kernel import days
from fit.kernel.messages import Voided
from fit.kernel.quantities import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.ports import Stored


def day_name(day: str) -> str:
    """`Mon 2026-11-23`."""
    return f"{days.WEEKDAYS[days.weekday(day)][:3].capitalize()} {day}"


def moment_text(timestamp: str) -> str:
    """A UTC time of the log as this machine's clock shows it: `2026-11-23 18:30`."""
    return days.local(days.epoch(timestamp), None).iso[:16].replace("T", " ")


def sets_text(shapes: Sequence[dict[str, Any]]) -> str:
    """The sets of a JSON shape, as notation."""
    names = SetDone._names
    return written([SetDone(**{n: v for n, v in shape.items() if n in names and v is not None}) for shape in shapes])


def event_text(stored: Stored) -> str:
    """One event in one line: what matters of its payload."""
    told = fold.told_of(stored)
    if told is None:
        return "needs a newer fit"
    event = told.event
    match event:
        case ExerciseCompleted():
            return f"{event.name} {written(event.sets)}"
        case ProgressMilestoneReached():
            what = f"{event.name or ''} {event.metric}".strip()
            return f"{what} {plain(round(event.previous_value, 2))} → {plain(round(event.new_value, 2))}"
        case MealConsumed():
            return f"{event.meal}: {', '.join([item.typed for item in event.items])}"[:100]
        case SupplementTaken():
            return f"{event.supplement} {event.typed or ''}".strip()
        case BodyMeasured():
            return f"{event.metric} {event.typed}{event.unit}"
        case FoodAdded():
            return f"{event.name} {plain(round(event.kcal))} kcal in 100 g"
    if (words := said_of(event)) is not None:
        return words[:100]
    said = [
        f"{name}={value}"
        for name, value in event.fields().items()
        if isinstance(value, (str, int, float)) and value is not None and name not in ("at", "by")
    ]
    return " ".join(said)[:100]


_VERBS = {
    ExerciseCompleted.NAME: "log", MealConsumed.NAME: "meal log", SupplementTaken.NAME: "take",
    BodyMeasured.NAME: "body", FoodAdded.NAME: "food add",
}  # fmt: skip


_IMPORTED = {
    "WorkoutStarted": "workout", MealConsumed.NAME: "meal", BodyMeasured.NAME: "measurement",
    ExerciseCompleted.NAME: "entry",
}  # fmt: skip


def _import_text(events: Sequence[Stored]) -> str:
    kinds = [s.envelope.event_type for s in events]
    for kind, word in _IMPORTED.items():
        if n := kinds.count(kind):
            return f"import of {n:,} {word if n == 1 else 'entries' if word == 'entry' else f'{word}s'}"
    return f"import of {len(events):,} events"


def command_text(events: Sequence[Stored]) -> str:
    """A whole command in one line: its first event, and how many entries there were."""
    first = events[0]
    kind = first.envelope.event_type
    # What nothing caused and yet has a key came from a file; only the end of a session has one too.
    if first.envelope.key is not None and first.envelope.causation_id is None and kind != "WorkoutCompleted":
        return _import_text(events)
    entries = [s for s in events if s.envelope.event_type == first.envelope.event_type]
    # A move is two changes, of the day it leaves and of the one it comes to.
    more = f" and {len(entries) - 1} more" if len(entries) > 1 and kind != "DayPlanChanged" else ""
    verb = _VERBS.get(kind) or VERBS.get(kind, kind)
    amended = [s for s in events if s.envelope.event_type in _VERBS]
    if first.envelope.event_type == "Voided" and amended:
        return f"amend {event_text(amended[0])}"
    told = fold.told_of(first)
    if told is not None and isinstance(told.event, Voided) and told.event.by == "amend":
        return "amend, no set left"
    return f"{verb} {event_text(first)}{more}".strip()
