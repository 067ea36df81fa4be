"""`fit --help`: all commands on one page, written without Typer and Rich, which take ten times as long to load."""

from __future__ import annotations

import os

from fit.cli.answer import Answer, Line
from fit.cli.commands import COMMANDS, PANELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PURPOSE = "Train, eat and plan on purpose: one line to log anything, undo for everything."
EPILOG = (
    "Before or after any command: --json one JSON document, --csv, --quiet, --yes, --as-of DATE the state as it was "
    "known then. Exit: 0 done, 2 unreadable, 3 not found, 4 refused, 5 sequence, 6 storage, 75 try again."
)
_OPTIONS = (("--version", "Which fit this is"), ("--help", "This page, or that of any command"))
_WIDEST = 100


def overview() -> Answer:
    width = min(_columns(), _WIDEST)
    return Answer(
        shape={"commands": {name: {"panel": panel, "help": line} for name, (panel, _, line) in COMMANDS.items()}},
        text=tuple(_lines(width)),
    )


def _lines(width: int) -> Iterator[Line]:
    yield Line(text="Usage: fit [OPTIONS] COMMAND [ARGS]...")
    yield Line(text="")
    yield from [Line(text=text) for text in _wrapped(PURPOSE, width)]
    for panel in PANELS:
        rows = [(name, line) for name, (where, _, line) in COMMANDS.items() if where == panel]
        if rows:
            yield from _section(panel, rows, width)
    yield from _section("Options", _OPTIONS, width)
    yield Line(text="")
    yield from [Line(text=text, style="dim") for text in _wrapped(EPILOG, width)]


def _section(title: str, rows: Sequence[tuple[str, str]], width: int) -> Iterator[Line]:
    yield Line(text="")
    yield Line(text=title, style="strong")
    indent = max(len(name) for name in (*COMMANDS, "--version")) + 4
    for name, line in rows:
        first, *more = _wrapped(line, width - indent)
        yield Line(text="  " + name.ljust(indent - 2) + first)
        yield from [Line(text=" " * indent + text) for text in more]


def _wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _columns() -> int:
    """How wide the terminal is: `COLUMNS`, then what it says itself, then 80."""
    if (said := os.environ.get("COLUMNS", "")).isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80
