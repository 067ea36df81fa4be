"""`fit restore`: a backup becomes the log again; what it replaces is kept."""

from __future__ import annotations

import os

import typer

from fit.adapters import home
from fit.adapters.sqlite import backup
from fit.cli.answer import Answer, Line
from fit.cli.door import confirm, options
from fit.kernel import clock
from fit.kernel.errors import Rejected

app = typer.Typer()


@app.command()
def restore(file: str = typer.Argument(metavar="FILE", help="A file that fit backup made.")) -> Answer:
    """Put a backup in the log's place. It is checked first, and the log that was there is kept beside it."""
    if options().as_of:
        raise Rejected("the past cannot be changed", "leave out --as-of")
    log = home.log_file(os.environ)
    found = backup.check(file)
    if os.path.exists(log) and os.path.samefile(log, file):
        raise Rejected(f"{file} is the log itself", "name a backup of it")
    if os.path.exists(log):
        confirm(
            f"Put {file} ({found.events} events) in the place of {log}?",
            f"restoring {file} takes the place of the log {log}",
        )
    kept = backup.restore(file, log, clock.now(os.environ))
    text = [Line(text=f"restored: {found.events} events from {file}", style="good")]
    if kept is not None:
        text.append(Line(text=f"the log that was there: {kept}", style="dim"))
    return Answer(
        shape={"restored": os.path.abspath(file), "events": found.events, "kept": kept}, text=tuple(text)
    )
