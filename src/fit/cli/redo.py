"""`fit redo`: bring back what undo took."""

from __future__ import annotations

import typer

from fit.app.undo import redo
from fit.cli.answer import Answer
from fit.cli.door import writing_house
from fit.cli.undo import turned_answer

app = typer.Typer()


@app.command(name="redo")
def redo_command(steps: int = typer.Argument(1, min=1, help="How many commands.")) -> Answer:
    """Bring back what the last undo took, with all its consequences."""
    return turned_answer(redo(writing_house(), steps), "redone", "restored")
