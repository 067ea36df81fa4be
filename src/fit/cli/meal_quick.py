"""`fit meal log` and `fit take` without Typer: the same reading, the same answer, in half the time."""

from __future__ import annotations

from fit.cli.bypass import split
from fit.cli.options import take
from fit.kernel.errors import FitError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_OPTIONS = ("at", "note")


def run(argv: Sequence[str]) -> int | None:
    """Store and answer; the exit status, or None where Typer has to look (help, a plan, what is due, odd options)."""
    as_json = "--json" in argv
    try:
        options, rest = take(argv)
        size = 2 if rest[:2] == ["meal", "log"] else 1 if rest[:1] == ["take"] else 0
        found = split(rest[size:], _OPTIONS) if size else None
        if found is None or not found[0]:
            return None
        from fit.cli import door
        from fit.cli.show import show

        door.begin(options)
        words, given = found
        at, note = given.get("at"), given.get("note")
        if size == 2:
            from fit.cli.meal_answer import logged

            return show(logged(words, at, note), options)
        from fit.cli.take_answer import taken

        return show(taken(words, at, note), options)
    except FitError as error:
        from fit.cli.show import show_error

        return show_error(error, as_json)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        from fit.cli.show import show_bug

        return show_bug(error, as_json)
