"""`fit import`: bring years of training from another app, in one command that one undo takes back."""

from __future__ import annotations

import typer

from fit.cli.answer import Answer
from fit.cli.import_open import opened

app = typer.Typer()


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
    return opened(file, dry_run, unit, mapping, zone)
