"""The one place that prints: a terminal gets colour and tables, a pipe plain lines, a script JSON or CSV."""

from __future__ import annotations

import os
import sys

from fit.cli.answer import Answer, Line, Table
from fit.cli.exits import BUG, EXIT
from fit.kernel import json_text
from fit.kernel.errors import FitError, Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from fit.cli.options import Options

NARROWEST = 20  # columns; what is shorter fits everywhere
# Escape and its like can move the cursor or rename the window.
_SHOWN = dict.fromkeys([chr(n) for n in (*range(9), *range(11, 32), *range(127, 160))], "?")
_COLOURS = {"good": "32", "bad": "31", "warn": "33", "dim": "2", "strong": "1"}


def show(answer: Answer, options: Options) -> int:
    """Print an answer; the exit status comes back."""
    attach()
    try:
        if not options.json:
            for warning in answer.warnings:
                _error_line("warning: " + warning, "warn")
        if options.json:
            documents = answer.shape if answer.lines else (answer.shape,)
            for document in documents:
                sys.stdout.write(json_text.write(document) + "\n")
        elif options.csv:
            _csv(answer)
        elif not options.quiet:
            _text(answer)
        sys.stdout.flush()
    except BrokenPipeError:
        _abandon()  # the reader has seen enough
    except OSError as error:
        _abandon()
        hint = "what was written is cut off" if answer.lines else "the command is done, only its answer is lost"
        lost = Storage(f"the answer cannot be written: {error.strerror}", hint)
        return show_error(lost, options.json)
    return answer.status


def attach() -> None:
    """A process may be started with its output closed; what it says then goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - as long as the process lives


def _abandon() -> None:
    """What is left in the buffer must not complain at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def show_error(error: FitError, as_json: bool) -> int:
    """Say what is wrong and what to do; the exit status comes back."""
    attach()
    error.message = error.message.replace("\u2212", "-")  # as it was typed, before cli/options.py hid its sign
    if as_json:
        said = {"error": {"code": error.code, "message": error.message, "hint": error.hint}}
        for name in ("expected", "actual"):
            if (value := getattr(error, name, None)) is not None:
                said["error"][name] = value
        print(json_text.write(said), file=sys.stderr)
    else:
        _error_line("error: " + error.message, "bad")
        if error.hint:
            _error_line("hint: " + error.hint, "")
    return EXIT.get(error.code, BUG)


def guarded(run: Callable[[], int], as_json: bool) -> int:
    """Run a command; whatever it raises becomes words and an exit status, which comes back."""
    try:
        return run()
    except FitError as error:
        return show_error(error, as_json)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _abandon()
        return 0
    except Exception as error:
        return show_bug(error, as_json)


def show_bug(error: Exception, as_json: bool = False) -> int:
    """What no user can cause has happened, or SQLite found the log damaged where nobody looked for it; the exit status
    comes back. `FIT_DEBUG=1` raises it instead."""
    from fit.adapters.home import log_file
    from fit.adapters.sqlite import engine

    if isinstance(error, engine.DatabaseError) and not isinstance(error, engine.ProgrammingError):
        return show_error(engine.said(error, log_file(os.environ)), as_json)
    if os.environ.get("FIT_DEBUG"):
        raise error
    _error_line(f"error: this is a bug in fit: {type(error).__name__}: {error}", "bad")
    _error_line("hint: nothing was stored; FIT_DEBUG=1 shows where it happened", "")
    return BUG


def coloured(stream: TextIO) -> bool:
    """`NO_COLOR` wins, then `FORCE_COLOR`, then whether it is a terminal that knows colours."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def on_terminal(options: Options) -> bool:
    """Whether a person is reading, who would rather have the last twenty than all."""
    return sys.stdout.isatty() and not (options.json or options.csv)


def _error_line(text: str, style: str) -> None:
    for line in _fitted(text, sys.stderr):
        print(_painted(line, style) if coloured(sys.stderr) else line, file=sys.stderr)


def _painted(text: str, style: str) -> str:
    return f"\x1b[{_COLOURS[style]}m{text}\x1b[0m" if style else text


def _text(answer: Answer) -> None:
    colour = coloured(sys.stdout)
    for block in answer.text:
        if isinstance(block, Line):
            for line in _fitted(block.text, sys.stdout):
                sys.stdout.write((_painted(line, block.style) if colour else line) + "\n")
        elif colour or sys.stdout.isatty():
            from fit.cli.tables import write_rich

            sys.stdout.flush()
            write_rich(block, colour)
        else:
            _plain_table(block)


def harmless(text: str) -> str:
    """Text that a stranger may have written, without what would command the terminal."""
    if text.isprintable():
        return text
    end = "\r" if text.endswith("\r") else ""  # of a calendar's line
    return "".join([_SHOWN.get(sign, sign) for sign in text.removesuffix(end)]) + end


def _fitted(text: str, stream: TextIO) -> list[str]:
    """A line as a terminal shows it whole: broken between words; one for a pipe."""
    text = harmless(text)
    if "\n" in text or len(text) < NARROWEST or not stream.isatty():
        return [text]
    from fit.cli.columns import folded, room

    return folded(text, room())


def _plain_table(table: Table) -> None:
    """Columns two blanks apart, whole, without frames: for pipes."""
    if table.title:
        sys.stdout.write(table.title + "\n")
    if not table.rows:
        return
    rows = [table.columns, *table.rows]
    widths = [max([len(row[n]) for row in rows]) for n in range(len(table.columns))]
    for row in rows:
        cells = [
            cell.rjust(width) if name in table.right else cell.ljust(width)
            for cell, width, name in zip(row, widths, table.columns, strict=True)
        ]
        sys.stdout.write(harmless("  ".join(cells).rstrip()) + "\n")


def _csv(answer: Answer) -> None:
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    if answer.csv is not None:
        columns, rows = answer.csv
    else:
        tables = [block for block in answer.text if isinstance(block, Table)]
        if not tables:
            columns, rows = ("answer",), [(b.text,) for b in answer.text if isinstance(b, Line)]
        else:
            columns, rows = tables[0].columns, tables[0].rows
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_safe(cell) for cell in row])


def _safe(cell: object) -> object:
    """A cell that a spreadsheet would run as a formula is text."""
    if isinstance(cell, str) and cell[:1] in "=+-@\t\r" and cell[:1] and not _is_number(cell):
        return "'" + cell
    return cell


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
