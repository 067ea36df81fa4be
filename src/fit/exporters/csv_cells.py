"""Cells of a table that a spreadsheet can open without running them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from fit.execution.events import SetDone
from fit.kernel.quantities import plain

_RUN = ("=", "+", "-", "@", "\t", "\r")


def number(value: float) -> str:
    return plain(value)


def named(exercise: str, one: SetDone) -> str:
    """Other apps write help as a positive weight, and say so in the name alone."""
    helped = one.weight_kg is not None and one.weight_kg < 0 and "assist" not in exercise.casefold()
    return f"{exercise} (Assisted)" if helped else exercise


def flag(value: bool) -> str:
    return "yes" if value else ""


def safe(cell: str) -> str:
    """A text that a spreadsheet would run as a formula begins with an apostrophe; a number stays one."""
    if cell[:1] in _RUN and not _is_number(cell):
        return "'" + cell
    # So that whoever takes an apostrophe away again finds what was there.
    return "'" + cell if cell[:1] == "'" and cell.lstrip("'")[:1] in _RUN else cell


def table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str = ",", quoted: bool = False
) -> Iterator[str]:
    """The lines of a CSV, its header first; `quoted` puts every cell in quotes."""
    buffer = io.StringIO()
    writer = csv.writer(
        buffer, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    )
    for row in _first(columns, rows):
        writer.writerow([safe(cell) for cell in row])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def _first(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
    yield columns
    yield from rows


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
