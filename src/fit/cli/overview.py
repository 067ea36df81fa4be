"""`fit --help`: all commands on one page, written without Typer and Rich, which take ten times as long to load."""

from __future__ import annotations

from fit.cli.answer import Answer, Line
from fit.cli.columns import room
from fit.cli.commands import COMMANDS, PANELS
from fit.cli.layout import WIDEST, wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PURPOSE = "Train, eat and plan on purpose: one line to log anything, undo for everything."
EPILOG = (
    "Before or after any command: --json one JSON document, --csv, --quiet, --yes, --as-of DATE the state as it was "
    "known then. Exit: 0 done, 2 unreadable, 3 not found, 4 refused, 5 sequence, 6 storage, 75 try again."
)
_OPTIONS = (("--version", "Which fit this is"), ("--help", "This page, or that of any command"))


def overview() -> Answer:
    width = min(room() or 80, WIDEST)
    return Answer(
        shape={"commands": {name: {"panel": panel, "help": line} for name, (panel, _, line) in COMMANDS.items()}},
        text=tuple(_lines(width)),
    )


def _lines(width: int) -> Iterator[Line]:
    yield Line(text="Usage: fit [OPTIONS] COMMAND [ARGS]...")
    yield Line(text="")
    yield from [Line(text=text) for text in wrapped(PURPOSE, width)]
    for panel in PANELS:
        rows = [(name, line) for name, (where, _, line) in COMMANDS.items() if where == panel]
        if rows:
            yield from _section(panel, rows, width)
    yield from _section("Options", _OPTIONS, width)
    yield Line(text="")
    yield from [Line(text=text, style="dim") for text in wrapped(EPILOG, width)]


def _section(title: str, rows: Sequence[tuple[str, str]], width: int) -> Iterator[Line]:
    yield Line(text="")
    yield Line(text=title, style="strong")
    indent = max(len(name) for name in (*COMMANDS, "--version")) + 4
    for name, line in rows:
        first, *more = wrapped(line, width - indent)
        yield Line(text="  " + name.ljust(indent - 2) + first)
        yield from [Line(text=" " * indent + text) for text in more]
