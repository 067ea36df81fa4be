"""`fit import`: bring years of training from another app, in one command that one undo takes back."""

from __future__ import annotations

import typer

from fit.adapters.aside import aside
from fit.cli.answer import Answer
from fit.importers.pieces import pieces
from fit.importers.registry import WHOLE_LOG, opened, size_of
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import WEIGHT_UNITS
from fit.kernel.quick import collect_seldom

app = typer.Typer()
_LARGE = 1_000_000
"""Bytes that are worth a process of their own."""


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
    collect_seldom()
    with opened(file) as (format, stream):
        if format.name == WHOLE_LOG:
            from fit.cli.import_run import whole_log

            return whole_log(stream, dry_run)
        size = size_of(file)
        with aside(lambda: pieces(format, stream), worth=format.oldest_first and size >= _LARGE) as found:
            # What is still to be loaded is loaded while the other process reads.
            from fit.cli.import_run import Asked, bring
            from fit.importers.names import read_map

            return bring(format, found, size, Asked(dry_run, unit, zone, read_map(mapping) if mapping else None))
