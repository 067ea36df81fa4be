"""What an import came to, in words and as JSON."""

from __future__ import annotations

from fit.cli.answer import Answer, Line, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.importing import Brought
    from fit.importers.intake import Intake
    from fit.importers.names import Names

_SHOWN = 10
_LONGEST = 40


def answer(intake: Intake, names: Names, brought: Brought, dry_run: bool, event_ids: list[str]) -> Answer:
    tally, verdict = intake.tally, intake.verdict
    new = [one.name for one in names.added()]
    shape: dict[str, Any] = {
        "format": intake.format.name, "unit": verdict.unit, "unit_evidence": verdict.evidence,
        "workouts": tally.workouts, "sets": tally.sets, "foods": tally.foods, "measures": tally.measures,
        "skipped": tally.skipped, "flagged": intake.flagged, "already_known": tally.known, "new_exercises": new,
        "suggestions": names.suggestions(), "events": brought.events, "correlation_id": brought.correlation_id,
        "event_ids": event_ids,
    }  # fmt: skip
    if dry_run:
        shape |= {"dry_run": True, "mapping": dict(sorted(names.mapped.items()))}
    return Answer(shape=shape, text=_text(intake, names, shape, dry_run))


def _text(intake: Intake, names: Names, shape: dict[str, Any], dry_run: bool) -> tuple[Line | Table, ...]:
    tally = intake.tally
    counts = [
        _count(tally.workouts, "workout"), _count(tally.sets, "set"), _count(tally.foods, "food"),
        _count(tally.measures, "measurement"),
    ]  # fmt: skip
    new = ", ".join(said for said in counts if said) or "nothing new"
    known = f"; {tally.known} known already" if tally.known else ""
    text: list[Line | Table] = [
        Line(text=f"{intake.format.title}: {'would bring ' if dry_run else ''}{new}{known}", style="strong"),
        Line(text=f"unit: {shape['unit'] or 'none'} ({shape['unit_evidence']})", style="dim"),
    ]
    if dry_run and names.mapped:
        rows = tuple(sorted(names.mapped.items()))
        text.append(Table(columns=("in the file", "here"), rows=rows))
    for name, near in shape["suggestions"].items():
        text.append(Line(text=f"new exercise: {name} (near: {', '.join(near)})", style="warn"))
    if more := len(shape["new_exercises"]) - len(shape["suggestions"]):
        text.append(Line(text=f"and {more} more new exercises", style="warn"))
    text += _rows("skipped", tally.skipped) + _rows("kept, but look at", intake.flagged)
    if not dry_run and shape["correlation_id"]:
        text.append(Line(text="fit undo takes all of it back", style="dim"))
    return tuple(text)


def _rows(word: str, rows: list[dict[str, Any]]) -> list[Line | Table]:
    said: list[Line | Table] = [
        Line(text=f"{word} line {row['line']}{_cell(row)}: {row['reason']}", style="warn") for row in rows[:_SHOWN]
    ]
    if len(rows) > _SHOWN:
        said.append(Line(text=f"and {len(rows) - _SHOWN} more rows ({word}): --json names them all", style="warn"))
    return said


def _count(n: int, word: str) -> str:
    return f"{n} {word}{'' if n == 1 else 's'}" if n else ""


def _cell(row: dict[str, Any]) -> str:
    """Where in the row, and what stands there."""
    column, value = row.get("column"), row.get("value")
    short = value if value is None or len(value) <= _LONGEST else value[: _LONGEST - 1] + "…"
    return (f", {column}" if column else "") + (f" {short!r}" if short else "")
