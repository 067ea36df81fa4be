"""Names beside what belongs to them, or above it where the terminal is narrow."""

from __future__ import annotations

import os
import sys

from fit.cli.answer import Line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def room() -> int | None:
    """Columns of the terminal; None where lines may be as long as they like."""
    if not sys.stdout.isatty():
        return None
    if (said := os.environ.get("COLUMNS", "")).isdigit() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(1).columns or 80
    except OSError:
        return 80


def beside(rows: Sequence[tuple[str, str, str, str]]) -> list[Line]:
    """(name, what belongs to it, mark, style) a row: side by side where all of it fits, else each name above the
    rest, broken between words."""
    columns = room()
    pad = max([len(name) for name, *_ in rows], default=0)
    whole = [f"  {name.ljust(pad)}  {said}{mark}".rstrip() for name, said, mark, _ in rows]
    if columns is None or all(len(line) <= columns for line in whole):
        return [Line(text=line, style=style) for line, (*_, style) in zip(whole, rows, strict=True)]
    lines: list[Line] = []
    for name, said, mark, style in rows:
        lines += [Line(text=one, style=style) for one in folded(f"  {name}{mark}", columns)]
        lines += [Line(text=one, style=style) for one in folded(f"    {said}", columns) if one.strip()]
    return lines


def folded(text: str, columns: int | None) -> list[str]:
    """A line broken between words to fit, what follows as deep as its beginning and two more."""
    if columns is None or len(text) <= columns:
        return [text]
    from textwrap import wrap

    deep = " " * (len(text) - len(text.lstrip()))
    return wrap(
        text.lstrip(), columns, initial_indent=deep, subsequent_indent=f"{deep}  ", break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip
