"""`fit log`, where the hot path leaves it to Typer: help, completion, unknown options."""

from __future__ import annotations

import typer

from fit.cli.answer import Answer
from fit.cli.complete import day_words, exercise_names
from fit.cli.door import writing_house
from fit.cli.hot import read_stdin
from fit.cli.logging_words import log_words
from fit.kernel.errors import Unreadable

app = typer.Typer()


@app.command(epilog='Also: w:10@20 warm-up, 3x8@110lb, 3x8@bw+10, 5km 25:30, 3x60s, 5x5@100 rpe8, +2.5 3x8, "a note".')
def log(
    words: list[str] = typer.Argument(
        None, metavar="EXERCISE SETS... | -", help="bench 3x8@50 rest 90; - reads one entry a line from stdin.",
        autocompletion=exercise_names,
    ),
    at: str = typer.Option(
        None, help="When: yesterday, monday 18:30, 2026-11-20, -3d.", autocompletion=day_words
    ),
    note: str = typer.Option(None, help="A note on the entry."),
) -> Answer:
    """Log sets: an exercise, then sets × reps @ weight."""  # fmt: skip
    if not words:
        raise Unreadable("there is nothing to log", "as in fit log bench 3x8@50")
    stdin = read_stdin() if words == ["-"] else None
    return log_words(writing_house(), words, at, note, stdin)
