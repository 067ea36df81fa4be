"""`fit take`: supplements, each with its dose."""

from __future__ import annotations

from collections.abc import Iterator

import typer

from fit.cli.answer import Answer
from fit.cli.take_answer import taken

app = typer.Typer()


def supplement_names(incomplete: str) -> Iterator[str]:
    """Names of supplement plans that begin as typed."""
    from fit.app.plans import live_plans
    from fit.cli.opening import open_house
    from fit.kernel.errors import FitError

    try:
        rows = live_plans(open_house(), "supplement")
    except FitError:
        return  # a log that cannot be read offers nothing; the command itself will say why
    yield from (row["name"] for row in rows if row["name"].casefold().startswith(incomplete.casefold()))


@app.command(name="take")
def take_command(
    words: list[str] = typer.Argument(
        None, metavar="NAME DOSE...", help="creatine 5g, vitamin d3 1000 IU; without a dose, the plan's.",
        autocompletion=supplement_names,
    ),
    due: bool = typer.Option(False, "--due", help="Everything the plans want by now."),
    at: str = typer.Option(None, help="When: 08:00, yesterday 22:00; now by default."),
    note: str = typer.Option(None, help="A note."),
) -> Answer:  # fmt: skip
    """Log supplements. A dose too many for the plan is stored, with a warning."""
    return taken(words, at, note, due)
