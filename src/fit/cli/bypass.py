"""Reads that a lifter waits for, without Typer: the same reading, the same answer, in a third of the time."""

from __future__ import annotations

from fit.cli.options import take
from fit.kernel.errors import FitError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# The command → the room that answers, its function (words joined, then options by name), and the options it takes.
READS: dict[tuple[str, str], tuple[str, str, tuple[str, ...]]] = {
    ("plan", "show"): ("plan_day", "shown", ()),
    ("stats", "trend"): ("stats_trend", "run", ("metric", "by", "since", "until")),
}
VERBS = tuple([verb for _, verb in READS])


def split(argv: Sequence[str], options: Sequence[str]) -> tuple[list[str], dict[str, str]] | None:
    """The words and options behind a command; None where Typer has to look (help, unknown options)."""
    words: list[str] = []
    given: dict[str, str] = {}
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if name[:2] == "--" and name[2:] in options and (equals or rest):
            given[name[2:]] = value if equals else rest.pop(0)
        elif word[:1] == "-":
            return None
        else:
            words.append(word)
    return words, given


def run(argv: Sequence[str]) -> int | None:
    """Answer; the exit status, or None where this is not for us."""
    as_json = "--json" in argv
    try:
        options, rest = take(argv)
        read = READS.get((rest[0], rest[1])) if len(rest) > 1 else None
        found = split(rest[2:], read[2]) if read else None
        if read is None or found is None:
            return None
        from fit.cli import door
        from fit.cli.show import show

        door.begin(options)
        words, given = found
        room, function, _ = read
        answer = getattr(__import__(f"fit.cli.{room}", fromlist=[function]), function)
        return show(answer(door.joined(words), **given), options)
    except FitError as error:
        from fit.cli.show import show_error

        return show_error(error, as_json)
    except Exception:
        return None  # the tree meets it again, and knows how to tell it
