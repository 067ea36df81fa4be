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


def bring(argv: Sequence[str]) -> int | None:
    """`fit import FILE`: a history is read in the time that Typer takes. As `run`, but what has begun is never tried
    again."""
    try:
        options, rest = take(argv)
    except FitError:
        return None
    dry_run = "--dry-run" in rest
    found = split([word for word in rest[1:] if word != "--dry-run"], ("unit", "map", "zone"))
    if rest[:1] != ["import"] or found is None or len(found[0]) != 1:
        return None
    (file,), given = found
    from fit.cli.show import attach, guarded, show

    def answer() -> int:
        from fit.cli.import_open import opened

        said = given.get("unit"), given.get("map"), given.get("zone")
        return show(opened(file, dry_run, *said, options, _hear_no_more), options)

    attach()
    return guarded(answer, options.json)


def _hear_no_more() -> None:
    """Ctrl-C, in a process that has only its answer left to give."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


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
