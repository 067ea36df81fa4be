"""`fit log ...`: from words to an answer; the hot path and the Typer tree both come here."""

from __future__ import annotations

from fit.app.log import Asked, log
from fit.app.telling import log_shape
from fit.cli.answer import Answer, Line
from fit.execution.events import ExerciseCompleted
from fit.execution.writing import written
from fit.kernel import days, notation
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.exercises import Exercises
    from fit.app.house import House, Settings


def log_words(house: House, words: Sequence[str], at: str | None, note: str | None, stdin: str | None) -> Answer:
    """`stdin` holds the lines of `fit log -`."""

    def read(settings: Settings, known: Exercises) -> list[Asked]:
        if stdin is not None:
            return _read_lines(house, stdin, settings, known, at, note)
        entry = notation.read_entry(words, unit=settings.unit, known=known.known)
        if note is not None:
            entry = entry.but(note=note)
        return [Asked(entry=entry, at=_when(house, at, settings))]

    logged = log(house, read)
    shape = log_shape(house, logged)
    return Answer(shape=shape, text=tuple(_lines(shape, logged.outcome.told)), warnings=logged.warnings)


def _when(house: House, text: str | None, settings: Settings) -> days.Moment:
    return days.read_when("today" if text is None else text, house.seconds, settings.zone)


def _read_lines(
    house: House, text: str, settings: Settings, known: Exercises, at: str | None, note: str | None
) -> list[Asked]:
    found = []
    for line in notation.read_lines(text, unit=settings.unit, known=known.known):
        entry = line.entry if note is None or line.entry.note is not None else line.entry.but(note=note)
        when = _when(house, line.when if line.when is not None else at, settings)
        # Words that name nothing are in the first column, where the exercise stands.
        found.append(Asked(entry=entry, at=when, where=f"line {line.number}, column 1: "))
    if not found:
        raise Unreadable("there is no entry to log", "write one a line, as in bench 3x8@50")
    return found


def _lines(shape: dict[str, Any], told: Sequence[Any]) -> list[Line]:
    entries = shape.get("entries") or [shape]
    events = [t.event for t in told if isinstance(t.event, ExerciseCompleted)]
    lines = []
    for entry, event in zip(entries, events, strict=True):
        lines += entry_lines(entry, written(event.sets))
    return lines


def entry_lines(entry: dict[str, Any], sets: str) -> list[Line]:
    """One line for the sets, one for what they came to, one for each thing worth celebrating."""
    lines = [Line(text=f"{entry['exercise']['name']}  {sets}", style="strong")]
    sums = []
    if entry["e1rm_kg"] is not None:
        sums.append(f"e1RM {plain(entry['e1rm_kg'])} kg")
    if entry["volume_kg"]:
        sums.append(f"volume {plain(round(entry['volume_kg'], 1))} kg")
    if sums:
        lines.append(Line(text="  " + ", ".join(sums), style="dim"))
    lines += [Line(text="  " + milestone_text(m), style="good") for m in entry["milestones"]]
    lines += [
        Line(
            text=f"  {p['plan']}: {p['exercise']} {plain(p['old_weight_kg'])} → {plain(p['new_weight_kg'])} kg "
            "(fit undo takes it back)",
            style="good",
        )
        for p in entry["progressions"]
    ]  # fmt: skip
    return lines


_METRICS = {
    "weight": ("weight", "kg"),
    "e1rm": ("e1RM", "kg"),
    "reps": ("reps", ""),
    "duration": ("longest", "s"),
    "distance": ("farthest", "m"),
    "speed": ("fastest", "m/s"),
    "streak": ("streak", "weeks"),
}


def milestone_text(milestone: dict[str, Any]) -> str:
    name, unit = _METRICS[milestone["metric"]]
    change = f"{plain(round(milestone['previous'], 2))} → {plain(round(milestone['new'], 2))} {unit}".rstrip()
    if milestone["type"] == "WeightIncrease":
        return f"more than planned: {change}"
    if milestone["type"] == "ConsistencyStreak":
        return f"streak: {change}"
    return f"new record, {name}: {change}"
