"""`fit log` without Typer: the same reading, the same answer, a third of the time."""

from __future__ import annotations

import os
import sys

from fit.cli.options import take
from fit.kernel.errors import FitError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_WITH_VALUE = ("--at", "--note")


def split(argv: Sequence[str]) -> tuple[list[str], dict[str, str]] | None:
    """The words and options of `fit log`; None where Typer has to look (help, unknown options, nothing at all)."""
    words: list[str] = []
    options: dict[str, str] = {}
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        if word == "--":
            words += rest
            break
        name, equals, value = word.partition("=")
        if name in _WITH_VALUE and (equals or rest):
            options[name[2:]] = value if equals else rest.pop(0)
        elif word[:1] == "-" and word != "-":
            return None
        else:
            words.append(word)
    return (words, options) if words else None


def run(argv: Sequence[str]) -> int | None:
    """Log and answer; the exit status, or None where this is not for us."""
    as_json = "--json" in argv
    try:
        options, rest = take(argv)
        if not rest or rest[0] != "log":
            return None
        found = split(rest[1:])
        if found is None or options.as_of:
            return None
        from fit.cli.logging_words import log_words
        from fit.cli.opening import open_house
        from fit.cli.show import show

        words, given = found
        stdin = read_stdin() if words == ["-"] else None
        return show(log_words(open_house(), words, given.get("at"), given.get("note"), stdin), options)
    except FitError as error:
        from fit.cli.show import show_error

        return show_error(error, as_json)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        from fit.cli.show import show_bug

        return show_bug(error, as_json)


def read_stdin() -> str:
    """All of it, as text; what is no UTF-8 is refused."""
    from fit.kernel.errors import Unreadable

    if sys.stdin is None:
        raise Unreadable("there is no input to read", "give it some, as in fit log - < entries.txt")
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(f"byte {error.start + 1} of the input is no UTF-8", "save the file as UTF-8") from error


def leave(status: int) -> None:
    """End the process without tearing down the interpreter: all is committed, and closing the log would only make
    SQLite copy its write-ahead log early."""
    if (opening := sys.modules.get("fit.cli.opening")) is not None:
        opening.settle()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(status)
