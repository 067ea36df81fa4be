"""`fit take`: supplements, each with its dose."""

from __future__ import annotations

from collections.abc import Iterator

import typer

from fit.app import supplements
from fit.cli.answer import Answer, Line
from fit.cli.door import writing_house

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
    taken = supplements.take(writing_house(), [word.replace("\u2212", "-") for word in words or ()], at, note, due)
    shapes = [supplements.shape(told) for told in taken.told]
    lines = [Line(text=_line(shape)) for shape in shapes]
    if not lines:
        lines = [Line(text="Nothing is due now.", style="dim")]
    return Answer(
        shape={
            "taken": shapes, "warnings": list(taken.warnings), "correlation_id": taken.outcome.correlation_id,
            "event_ids": taken.outcome.event_ids,
        },
        text=tuple(lines), warnings=taken.warnings,
    )  # fmt: skip


def _line(shape: dict[str, object]) -> str:
    """`creatine 5g  08:00`."""
    dose = f" {shape['typed']}" if shape["typed"] else ""
    note = f'  "{shape["note"]}"' if shape["note"] else ""
    return f"{shape['supplement']}{dose}  {str(shape['taken_at'])[11:16]}{note}"
