"""Tables on a terminal, by Rich."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.cli.answer import Table


def write_rich(table: Table, colour: bool) -> None:
    from rich import box

    console = Console(file=sys.stdout, force_terminal=True, no_color=not colour, highlight=False)
    drawn = RichTable(
        title=table.title or None, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False,
        show_edge=False, header_style="bold",
    )  # fmt: skip
    for name in table.columns:
        drawn.add_column(name, justify="right" if name in table.right else "left", overflow="fold")
    for row in table.rows:
        drawn.add_row(*[Text(cell) for cell in row])
    console.print(drawn)
