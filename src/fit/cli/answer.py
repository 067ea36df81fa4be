"""What a command has to say, before anybody decides how it looks."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any


class Line(Record):
    """One line of text. `style`: good, bad, warn, dim, strong or nothing."""

    text: str
    style: str = ""


class Table(Record):
    """Rows of cells as text; `right` names the columns that hold numbers. `title` stands above it, if any."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    right: tuple[str, ...] = ()
    title: str = ""


class Answer(Record):
    """`shape` is what `--json` prints: one document, or with `lines` one document a line.

    `csv` holds the columns and rows of `--csv`; without it the first table among `text` is used. `status` is the exit
    status where the answer itself is bad news (a broken chain).
    """

    shape: Any
    text: tuple[Line | Table, ...] = ()
    lines: bool = False
    csv: tuple[tuple[str, ...], Iterable[tuple[Any, ...]]] | None = None
    warnings: tuple[str, ...] = ()
    status: int = 0
