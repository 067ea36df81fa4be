"""`fit log ...`: from words to an answer; the hot path and the Typer tree both come here."""

from __future__ import annotations

from fit.app.log import Asked, log
from fit.app.telling import log_shape
from fit.cli.answer import Answer, Line
from fit.execution.events import ExerciseCompleted
from fit.execution.writing import written
from fit.kernel import days, notation
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import KG_PER_LB, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.exercises import Exercises
    from fit.app.house import House, Settings


def log_words(house: House, words: Sequence[str], at: str | None, note: str | None, stdin: str | None) -> Answer:
    """`stdin` holds the lines of `fit log -`."""

    called: list[str] = []
    units: list[str] = []

    def read(settings: Settings, known: Exercises) -> list[Asked]:
        units.append(settings.unit)
        if stdin is not None:
            asked = _read_lines(house, stdin, settings, known, at, note)
        else:
            entry = notation.read_entry(words, unit=settings.unit, known=known.known)
            if note is not None:
                entry = entry.but(note=note)
            asked = [Asked(entry=entry, at=_when(house, at, settings))]
        called.extend([one.entry.words for one in asked])
        return asked

    logged = log(house, read)
    shape = log_shape(house, logged)
    lines = _lines(shape, logged.outcome.told, called, units[0])
    return Answer(shape=shape, text=tuple(lines), warnings=logged.warnings)


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


def _lines(shape: dict[str, Any], told: Sequence[Any], called: Sequence[str], unit: str) -> list[Line]:
    entries = shape.get("entries") or [shape]
    events = [t.event for t in told if isinstance(t.event, ExerciseCompleted)]
    lines = []
    for entry, event, words in zip(entries, events, called, strict=True):
        lines += entry_lines(entry, written(event.sets), words, unit)
    return lines


def entry_lines(entry: dict[str, Any], sets: str, called: str = "", unit: str = "kg") -> list[Line]:
    """One line for the sets, one for what they came to, one for each thing worth celebrating. `called`: the exercise in
    the lifter's own word; `unit`: the lifter's, whatever the sets were typed in."""
    lines = [Line(text=f"{entry['exercise']['name']}  {sets}", style="strong")]
    sums = []
    if entry["e1rm_kg"] is not None:
        sums.append(f"e1RM {_weight(entry['e1rm_kg'], unit, 1)} {unit}")
    if entry["volume_kg"]:
        sums.append(f"volume {_weight(entry['volume_kg'], unit, 1)} {unit}")
    if sums:
        lines.append(Line(text="  " + ", ".join(sums), style="dim"))
    lines += [Line(text="  " + milestone_text(m, unit), style="good") for m in entry["milestones"]]
    for raised in entry["progressions"]:
        change = change_text(raised["old_weight_kg"], raised["new_weight_kg"], unit)
        text = f"  {raised['plan']}: {called or entry['exercise']['name']} {change} (fit undo takes it back)"
        lines.append(Line(text=text, style="good"))
    lines += [
        Line(text=f"  recommended: {advice['text']} (fit recommend accept {advice['id'][:8]})", style="good")
        for advice in entry.get("recommendations", ())
    ]
    return lines


def change_text(old: float | None, new: float, unit: str) -> str:
    """`40 → 50 kg`, of weights in kg."""
    return ("" if old is None else _weight(old, unit) + " ") + f"→ {_weight(new, unit)} {unit}"


def _weight(kg: float, unit: str, digits: int = 2) -> str:
    return plain(round(kg / KG_PER_LB if unit == "lb" else kg, digits))


_METRICS = {
    "weight": ("weight", "kg"),
    "e1rm": ("e1RM", "kg"),
    "reps": ("reps", ""),
    "duration": ("longest", "s"),
    "distance": ("farthest", "m"),
    "speed": ("fastest", "m/s"),
    "streak": ("streak", "weeks"),
}


def milestone_text(milestone: dict[str, Any], weighed_in: str = "kg") -> str:
    name, unit = _METRICS[milestone["metric"]]
    if unit == "kg":
        digits = 1 if milestone["metric"] == "e1rm" else 2
        old, new = (_weight(milestone[one], weighed_in, digits) for one in ("previous", "new"))
        change = f"{old} → {new} {weighed_in}"
    else:
        change = f"{plain(round(milestone['previous'], 2))} → {plain(round(milestone['new'], 2))} {unit}".rstrip()
    if milestone["type"] == "WeightIncrease":
        return f"more than planned: {change}"
    if milestone["type"] == "ConsistencyStreak":
        return f"streak: {change}"
    return f"new record, {name}: {change}"
