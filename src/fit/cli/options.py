"""The options every command has, before or after it; taken off the command line before anybody parses it."""

from __future__ import annotations

from fit.kernel.errors import Unreadable
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_FLAGS = {"--json": "json", "--csv": "csv", "--quiet": "quiet", "-q": "quiet", "--yes": "yes", "-y": "yes"}


class Options(Record):
    json: bool = False
    csv: bool = False
    quiet: bool = False
    yes: bool = False
    as_of: str | None = None


def _refuse_unwritten(word: str, number: int) -> None:
    """Bytes that are no UTF-8 (Python hands them over as halves of characters) and what commands a terminal are no
    text; line breaks and tabs are."""
    for sign in word:
        if "\ud800" <= sign <= "\udfff":
            raise Unreadable(f"word {number} is not written in UTF-8", "check the locale of the terminal")
        if (sign < " " and sign not in "\t\n\r") or "\x7f" <= sign <= "\x9f":
            raise Unreadable(f"word {number} has a character that cannot be shown", "leave it out")


def take(argv: Sequence[str]) -> tuple[Options, list[str]]:
    """The global options of a command line, and the rest of it; nothing behind `--` is an option.

    A word of `-` and a digit is never an option: its `-` becomes a minus sign (U+2212), which every reader of numbers
    and dates takes for what it is, and option parsers leave alone.
    """
    found: dict[str, bool] = {}
    as_of: str | None = None
    rest: list[str] = []
    words = list(argv)
    for number, word in enumerate(words, 1):
        if not word.isprintable():
            _refuse_unwritten(word, number)
    while words:
        word = words.pop(0)
        if word == "--":
            rest += [word, *words]
            break
        if word in _FLAGS:
            found[_FLAGS[word]] = True
        elif word == "--as-of" or word.startswith("--as-of="):
            if word == "--as-of" and not words:
                raise Unreadable("--as-of needs a date", "as in --as-of 2026-11-20")
            as_of = word[8:] if "=" in word else words.pop(0)
        elif word in ("--note", "--reason") and words:  # free text: whatever follows is its value, never an option
            rest += [word, words.pop(0)]
        elif word[:1] == "-" and word[1:2].isdigit():
            rest.append("\u2212" + word[1:])
        else:
            rest.append(word)
    if found.get("json") and found.get("csv"):
        raise Unreadable("--json and --csv cannot be had at once", "leave one out")
    return Options(**found, as_of=as_of), rest
