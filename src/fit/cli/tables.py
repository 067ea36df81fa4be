"""Tables on a terminal, by Rich; where even their words do not fit side by side, a few lines for each row."""

from __future__ import annotations

import sys

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from fit.cli.columns import folded
from fit.cli.show import harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.cli.answer import Table

_GAP = 3


def write_rich(table: Table, colour: bool) -> None:
    from rich import box

    # Rich keeps bold where there is no colour; a terminal that knows no escapes would show them.
    system: Any = "auto" if colour else None
    console = Console(file=sys.stdout, force_terminal=True, color_system=system, highlight=False)
    rows = [[harmless(cell) for cell in row] for row in table.rows]
    if _least(table.columns, rows) > console.width:
        _write_cards(table, rows, console)
        return
    drawn = RichTable(
        title=table.title or None, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False,
        show_edge=False, header_style="bold",
    )  # fmt: skip
    for n, name in enumerate(table.columns):
        whole = all(" " not in row[n] for row in rows)
        drawn.add_column(
            name, justify="right" if name in table.right else "left", overflow="fold", no_wrap=whole
        )  # fmt: skip
    for row in rows:
        drawn.add_row(*[Text(cell) for cell in row])
    console.print(drawn)


def _least(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """The columns of screen it takes to show every word in one piece."""
    widest = [
        max([cell_len(word) for row in (columns, *rows) for word in row[n].split()] or [0]) for n in range(len(columns))
    ]
    return sum(widest) + _GAP * (len(columns) - 1)


def _write_cards(table: Table, rows: Sequence[Sequence[str]], console: Console) -> None:
    """Each row under its first cell, a line for each of the others that says something."""
    if table.title:
        console.print(Text(table.title, style="bold"))
    for row in rows:
        console.print(Text(row[0], style="bold"), overflow="fold")
        for name, cell in list(zip(table.columns, row, strict=True))[1:]:
            for line in folded(f"  {name}  {cell}", console.width) if cell else ():
                console.print(Text(line), overflow="fold")
