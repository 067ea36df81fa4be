"""`fit undo`: take back the last command with all it caused."""

from __future__ import annotations

import typer

from fit.app.undo import Undone, undo
from fit.cli.answer import Answer, Line
from fit.cli.door import writing_house
from fit.cli.wording import command_text, moment_text

app = typer.Typer()


@app.command(name="undo")
def undo_command(steps: int = typer.Argument(1, min=1, help="How many commands.")) -> Answer:
    """Take back this device's last command, with every record, plan and schedule it changed."""
    return turned_answer(undo(writing_house(), steps), "undone", "voided")


def turned_answer(turned: list[Undone], word: str, count: str) -> Answer:
    """The answer of undo and redo: the last command turned, and all of them where there were several."""
    shapes = [
        {
            "correlation_id": one.correlation_id,
            "command": command_text(one.events),
            "at": one.events[0].envelope.timestamp,
        }
        for one in turned
    ]
    shape = {
        word: shapes[-1],
        count: sum(one.touched for one in turned),
        "correlation_id": turned[-1].outcome.correlation_id,
        "event_ids": [event_id for one in turned for event_id in one.outcome.event_ids],
    }
    if len(shapes) > 1:
        shape["steps"] = shapes
    return Answer(
        shape=shape,
        text=tuple([Line(text=f"{word}: {s['command']}  ({moment_text(s['at'])})") for s in shapes]),
    )
