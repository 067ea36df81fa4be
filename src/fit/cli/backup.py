"""`fit backup`: a checked copy of the log, also while others write; made for cron."""

from __future__ import annotations

import os

import typer

from fit.adapters import home
from fit.adapters.sqlite.backup import keep_in
from fit.cli.answer import Answer, Line
from fit.cli.door import reading_house

app = typer.Typer()


@app.command(epilog="In a crontab: 0 3 * * * fit backup ~/backups --keep 14 --quiet")
def backup(
    folder: str = typer.Argument(None, metavar="[DIR]", help="Where to; `backups` beside the log if not said."),
    keep: int = typer.Option(None, min=1, help="How many dated copies stay there; all if not said."),
) -> Answer:
    """A dated copy of the log, read back whole before it counts: every page, every link of every chain."""
    house = reading_house()
    made, gone = keep_in(
        house.store, folder or os.path.join(home.data_folder(os.environ), "backups"), house.seconds, keep
    )
    text = [Line(text=f"{made.path}: {made.events} events, checked", style="good")]
    text += [Line(text=f"gone: {path}", style="dim") for path in gone]
    shape = {"file": os.path.abspath(made.path), "events": made.events, "bytes": made.size, "removed": gone}
    return Answer(shape=shape, text=tuple(text))
