"""`fit import`: bring years of training from another app, in one command that one undo takes back."""

from __future__ import annotations

import sys

import typer

from fit.adapters.sqlite.bulk import Bulk
from fit.app import importing
from fit.app.exercises import Exercises
from fit.app.import_facts import Here
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import options, progress_bar, reading_house, writing_house
from fit.importers import own_json, units
from fit.importers.intake import Intake, bytes_of
from fit.importers.names import Names, read_map
from fit.importers.registry import opened
from fit.importers.spool import Spool
from fit.importers.when import When
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import WEIGHT_UNITS
from fit.kernel.quick import collect_seldom

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, BinaryIO

    from fit.app.house import House
    from fit.kernel.messages import Envelope

app = typer.Typer()
_SHOWN = 10


@app.command(name="import", epilog="What nobody knows becomes an exercise of your own; fit exercise merge corrects it.")
def import_file(
    file: str = typer.Argument(
        metavar="FILE", help="An export: CSV, XML, zip, FIT, GPX, TCX, JSON or a notebook; - for standard input."
    ),
    dry_run: bool = typer.Option(False, "--dry-run", help="Show what would come of it; store nothing."),
    unit: str = typer.Option(None, help="kg or lb, where the file does not say."),
    mapping: str = typer.Option(None, "--map", help='Names of exercises: TOML or CSV, "Bankdrücken" = "bench-press".'),
    zone: str = typer.Option(None, help="Time zone of the file's times, as in Europe/Berlin; yours if not said."),
) -> Answer:
    """Bring history from Strong, Hevy, FitNotes, Liftosaur, StrongLifts, Apple Health, Cronometer ... and from fit."""
    if unit is not None and unit.casefold() not in WEIGHT_UNITS:
        raise Unreadable(f'there is no unit "{unit}"', "--unit kg, or --unit lb")
    wins = read_map(mapping) if mapping else None
    collect_seldom()
    with Spool() as spool:
        with opened(file) as (format, stream):
            if format.name == own_json.NAME:
                return _whole_log(stream, dry_run)
            intake = Intake(format, spool)
            with progress_bar("reading", bytes_of(file), least=1_000_000) as progress:
                intake.read(stream, progress)
        _settle(intake, unit)
        house = reading_house() if dry_run else writing_house()
        with house.store.reading() if dry_run else house.command():
            settings, known = house.settings(), Exercises(house.views)
        names = Names(known, wins)
        if intake.verdict.must_ask:  # a notebook's
            said = f"the profile says {settings.unit}"
            intake.verdict = intake.verdict.but(unit=settings.unit, evidence=said, must_ask=False)
        when = When(zone or settings.zone, house.latest_day(settings.zone))
        bulk = Bulk(house.store)
        here = Here(house)

        def batches() -> Any:
            return intake.batches(
                names, when, house.latest_day(settings.zone), intake.verdict.unit or settings.unit,
                house.now(settings.zone).iso, here,
            )  # fmt: skip

        if dry_run:
            brought = importing.Brought(correlation_id=None, events=importing.preview(bulk, batches))
        else:
            brought = _bring(house, bulk, batches, intake.size)
        # Many, so nobody lists them who does not read JSON.
        born = bulk.event_ids(brought.correlation_id) if brought.correlation_id and options().json else []
        return _answer(intake, names, brought, dry_run, born)


def _whole_log(stream: BinaryIO, dry_run: bool) -> Answer:
    """Our own events, taken as they are. Nobody can undo them: they are the history of the devices they came from."""

    def envelopes() -> Iterator[Envelope]:
        stream.seek(0)
        return own_json.envelopes(stream)

    counts = {"workouts": 0, "sets": 0}
    if dry_run:
        house, new, known = reading_house(), sum(1 for _ in envelopes()), 0
    else:
        house = writing_house()
        before = _totals(house)
        new, known = importing.take_in(house, envelopes)
        counts = {name: n - before[name] for name, n in _totals(house).items()}
    shape: dict[str, Any] = {
        "format": own_json.NAME, "unit": None, "unit_evidence": "events say it themselves", **counts, "skipped": [],
        "flagged": [], "already_known": known, "new_exercises": [], "suggestions": {}, "events": new,
        "correlation_id": None, "event_ids": [],
    }  # fmt: skip
    said = f"{new} events{' in it' if dry_run else ''}, {known} known already"
    text = [Line(text=f"fit export --json: {said}", style="strong")]
    if new and not dry_run:
        said = "fit undo does not take this back: the events are their devices' own history"
        text.append(Line(text=said, style="dim"))
    return Answer(shape=shape, text=tuple(text))


def _totals(house: House) -> dict[str, int]:
    if house.store.log.head() == 0:
        return {"workouts": 0, "sets": 0}
    house.ready()
    (row,) = house.views.find("v_workouts", {}, columns="count(*) as workouts, coalesce(sum(sets), 0) as sets")
    return dict(row)


def _bring(house: House, bulk: Bulk, batches: Any, size: int) -> importing.Brought:
    with progress_bar("preparing", size, least=2000) as progress:
        return importing.bring(house, bulk, batches, progress)


def _settle(intake: Intake, said: str | None) -> None:
    """Which unit the weights are in: what the lifter says, else what the file says, else what a terminal answers. In a
    notebook bare numbers are the profile's, as in a log."""
    verdict = intake.verdict
    if said is not None:
        intake.verdict = units.told(verdict, WEIGHT_UNITS[said.casefold()])
        return
    if not verdict.must_ask or intake.format.name == "notebook":
        return
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or options().json:
        raise Unreadable(
            f"the file does not say whether its weights are kg or lb ({verdict.evidence})",
            "say it: --unit kg, or --unit lb",
        )
    answer = str(typer.prompt("kg or lb?")).strip().casefold()
    if answer not in WEIGHT_UNITS:
        raise Unreadable(f'there is no unit "{answer}"', "kg, or lb")
    intake.verdict = units.told(verdict, WEIGHT_UNITS[answer])


def _answer(
    intake: Intake, names: Names, brought: importing.Brought, dry_run: bool, event_ids: list[str]
) -> Answer:
    tally, verdict = intake.tally, intake.verdict
    new = [one.name for one in names.new.values()]
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
    if len(names.new) > len(shape["suggestions"]):
        text.append(Line(text=f"and {len(names.new) - len(shape['suggestions'])} more new exercises", style="warn"))
    text += _rows("skipped", tally.skipped) + _rows("kept, but look at", intake.flagged)
    if not dry_run and shape["correlation_id"]:
        text.append(Line(text="fit undo takes all of it back", style="dim"))
    return tuple(text)


def _rows(word: str, rows: list[dict[str, Any]]) -> list[Line | Table]:
    said: list[Line | Table] = [
        Line(text=f"{word} line {row['line']}: {row['reason']}", style="warn") for row in rows[:_SHOWN]
    ]
    if len(rows) > _SHOWN:
        said.append(Line(text=f"and {len(rows) - _SHOWN} more rows ({word}): --json names them all", style="warn"))
    return said


def _count(n: int, word: str) -> str:
    return f"{n} {word}{'' if n == 1 else 's'}" if n else ""
