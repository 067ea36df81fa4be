"""`fit amend`: correct or remove sets of an entry."""

from __future__ import annotations

import typer

from fit.app.amend import Amended, Change, amend
from fit.app.house import House, Settings
from fit.app.telling import entry_shape
from fit.cli.answer import Answer, Line
from fit.cli.complete import entry_ids
from fit.cli.door import joined, writing_house
from fit.cli.logging_words import entry_lines
from fit.execution.writing import written
from fit.kernel import days, notation
from fit.kernel.errors import Unreadable

app = typer.Typer()


@app.command(name="amend")
def amend_command(
    words: list[str] = typer.Argument(
        None, metavar="[ENTRY] [SETS]", help="The entry's id (or the last), then what it should say: 3x8@52.5",
        autocompletion=entry_ids,
    ),
    number: int = typer.Option(None, "--set", help="Only this set, counted from 1: --set 2 8@52.5"),
    remove: list[int] = typer.Option([], help="Take this set out."),
    note: str = typer.Option(None, help="Another note; an empty one removes it."),
    at: str = typer.Option(None, help="Another time."),
) -> Answer:
    """Correct the last entry, or another by its id from `fit history`. Records and plans follow."""
    entry_id, sets = _split(list(words or []))
    if sets and remove:
        raise Unreadable("--remove and new sets cannot be had at once", "amend twice")
    if number is not None and not sets:
        raise Unreadable(f"what should set {number} say?", f"as in fit amend --set {number} 8@52.5")
    if not (sets or remove or note is not None or at):
        raise Unreadable("there is nothing to amend", "as in fit amend 3x8@52.5, --set 2 8@50 or --remove 3")
    house = writing_house()
    units: list[str] = []

    def read(settings: Settings) -> Change:
        units.append(settings.unit)
        return Change(
            entry=_read_sets(sets, settings) if sets else None, number=number, remove=tuple(remove),
            note=note, at=days.read_when(at, house.seconds, settings.zone) if at else None,
        )  # fmt: skip

    amended = amend(house, entry_id, read)
    return _answer(house, amended, units[0])


def _read_sets(sets: str, settings: Settings) -> notation.Entry:
    try:
        return notation.read_sets(sets, unit=settings.unit)
    except Unreadable as error:
        if "does not read as sets" in error.message:
            error.hint = "an entry keeps its exercise: only its id and the sets, as in fit amend 3fe3 3x8@52.5"
        raise


def _split(words: list[str]) -> tuple[str | None, str]:
    """The entry's id, if the first word is one, and the sets."""
    first = words[0] if words else ""
    is_id = len(first) >= 4 and set(first.lower()) <= set("0123456789abcdef-")
    return (first.lower(), joined(words[1:])) if is_id else (None, joined(words))


def _answer(house: House, amended: Amended, unit: str) -> Answer:
    common = {"correlation_id": amended.outcome.correlation_id, "event_ids": amended.outcome.event_ids}
    if amended.told is None:
        return Answer(
            shape={"entry_id": amended.entry_id, "sets": [], **common},
            text=(Line(text=f"{amended.exercise.name}: no set is left, the entry is gone (fit undo brings it back)"),),
        )
    entry = entry_shape(house, amended.told, amended.exercise.name, amended.outcome.told)
    # What was merged since counts, and reads, as the exercise it became.
    entry["exercise"]["id"] = amended.exercise.id
    if amended.warnings:
        common["warnings"] = list(amended.warnings)
    text = entry_lines(entry, written(amended.told.event.sets), unit=unit)
    return Answer(shape={**entry, **common}, text=tuple(text), warnings=amended.warnings)
