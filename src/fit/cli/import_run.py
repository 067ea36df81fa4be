"""How a file that has been opened comes into the log."""

from __future__ import annotations

import sys
from contextlib import ExitStack

from fit.adapters.sqlite.bulk import Bulk
from fit.adapters.sqlite.store import memory_store
from fit.app import importing
from fit.app.exercises import Exercises
from fit.app.house import House
from fit.app.import_facts import Here, has_chores
from fit.cli.answer import Answer, Line
from fit.cli.door import options, progress_bar, reading_house, writing_house
from fit.cli.import_answer import answer
from fit.cli.opening import open_house
from fit.importers import units
from fit.importers.intake import Intake
from fit.importers.names import Names
from fit.importers.registry import WHOLE_LOG, Format
from fit.importers.spool import Spool
from fit.importers.when import When
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import WEIGHT_UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, BinaryIO

    from fit.importers.pieces import Piece
    from fit.kernel.messages import Envelope

_MUCH = 1_000_000
"""Bytes worth a bar."""


class Asked:
    """What the lifter said beside the file's name: `wins` are the names that --map decides. `stored` is called when
    Ctrl-C comes too late."""

    def __init__(
        self, dry_run: bool, unit: str | None, zone: str | None, wins: dict[str, str] | None, stored: Callable[[], None]
    ) -> None:
        self.dry_run, self.unit, self.zone, self.wins, self.stored = dry_run, unit, zone, wins, stored


def bring(format: Format, found: Iterator[Piece], size: int, asked: Asked) -> Answer:
    """The file's pieces become events, or with `dry_run` what would come of them."""
    with Spool() as spool:
        intake = Intake(format, spool, found)
        with progress_bar("reading", size, least=_MUCH) as intake.progress:
            intake.begin()
            if asked.dry_run or asked.unit or intake.verdict.must_ask:
                intake.finish()
        _settle(intake, asked.unit)
        house = _onlooker() if asked.dry_run else writing_house()
        if has_chores(house):
            intake.finish()  # a broken file must not even do those
        with house.store.reading() if asked.dry_run else house.command():
            settings, known = house.settings(), Exercises(house.views)
        names = Names(known, asked.wins)
        when = When(asked.zone or settings.zone, house.latest_day(settings.zone))
        bulk = Bulk(house.store)
        here = Here(house)

        def batches() -> Any:
            if intake.verdict.must_ask:  # a notebook's; or what was guessed from the first sessions did not last
                _settle(intake, None, settings.unit)
            return intake.batches(
                names, when, house.latest_day(settings.zone), intake.verdict.unit or settings.unit,
                house.now(settings.zone).iso, here,
            )  # fmt: skip

        if asked.dry_run:
            brought = importing.Brought(correlation_id=None, events=importing.preview(bulk, batches))
        else:
            brought = _bring(house, bulk, batches, intake, size, asked.stored)
        # Many, so nobody lists them who does not read JSON.
        born = bulk.event_ids(brought.correlation_id) if brought.correlation_id and options().json else []
        return answer(intake, names, brought, asked.dry_run, born)


def _onlooker() -> House:
    """To look: where there is no log yet, not even the first command's events are stored."""
    house = open_house()
    if house.store.log.head() > 0:
        return reading_house()
    new = House(memory_store(house.seconds), house.seconds)
    with new.command():
        return new


def _bring(
    house: House, bulk: Bulk, batches: Callable[[], Any], intake: Intake, size: int, stored: Callable[[], None]
) -> importing.Brought:
    """A bar moves with the file where it is still read, then, or where all is made once more, with its sessions."""
    with ExitStack() as stack:
        bar: Callable[[int], None] | None = None

        def asked() -> Any:
            nonlocal bar
            if not intake.whole:
                return batches()
            stack.close()  # a question may come first
            found = batches()
            bar = stack.enter_context(progress_bar("preparing", intake.size, least=2000))
            return found

        def prepared(done: int) -> None:
            if bar is not None:
                bar(done)

        if not intake.whole:
            intake.progress = stack.enter_context(progress_bar("reading", size, least=_MUCH))
        return importing.bring(house, bulk, asked, prepared, stored)


def whole_log(stream: BinaryIO, dry_run: bool, stored: Callable[[], None]) -> Answer:
    """Our own events, taken as they are. Nobody can undo them: they are the history of the devices they came from."""
    from fit.importers import own_json

    def envelopes() -> Iterator[Envelope]:
        stream.seek(0)
        return own_json.envelopes(stream)

    counts: dict[str, int | None] = {"workouts": None, "sets": None}
    if dry_run:
        new, known = importing.foresee(open_house(), envelopes)
    else:
        house = writing_house()
        before = _totals(house)
        new, known = importing.take_in(house, envelopes, stored)
        counts = {name: n - before[name] for name, n in _totals(house).items()}
    shape: dict[str, Any] = {
        "format": WHOLE_LOG, "unit": None, "unit_evidence": "events say it themselves", **counts, "skipped": [],
        "flagged": [], "already_known": known, "new_exercises": [], "suggestions": {}, "events": new,
        "correlation_id": None, "event_ids": [], **({"dry_run": True} if dry_run else {}),
    }  # fmt: skip
    said = f"{'would bring ' if dry_run else ''}{new} events, {known} known already"
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


def _settle(intake: Intake, said: str | None, usual: str | None = None) -> None:
    """Which unit the weights are in: what the lifter says, else what the file says, else what a terminal answers. In a
    notebook bare numbers are the profile's, as in a log: `usual`, once it is known."""
    verdict = intake.verdict
    if said is not None:
        intake.verdict = units.told(verdict, WEIGHT_UNITS[said.casefold()])
        return
    if not verdict.must_ask:
        return
    if intake.format.name == "notebook":
        if usual is not None:
            intake.verdict = verdict.but(unit=usual, evidence=f"the profile says {usual}", must_ask=False)
        return
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or options().json:
        raise Unreadable(
            f"the file does not say whether its weights are kg or lb ({verdict.evidence})",
            "say it: --unit kg, or --unit lb",
        )
    import typer  # half of a start-up, for one question

    answer = str(typer.prompt("kg or lb?")).strip().casefold()
    if answer not in WEIGHT_UNITS:
        raise Unreadable(f'there is no unit "{answer}"', "kg, or lb")
    intake.verdict = units.told(verdict, WEIGHT_UNITS[answer])
