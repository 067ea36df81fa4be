"""`fit sql`: any question, asked of the log itself; writing is refused."""

from __future__ import annotations

import typer

from fit.cli.answer import Answer, Line, Table
from fit.cli.door import joined, reading_house

app = typer.Typer()


@app.command()
def sql(query: list[str] = typer.Argument(help="One SELECT.")) -> Answer:
    """Ask anything; docs/sql.md names the tables. Nothing can be changed this way."""
    house = reading_house()
    columns, rows = house.store.ask(joined(query))
    text = tuple([tuple(["" if cell is None else str(cell) for cell in row]) for row in rows])
    right = tuple([
        name
        for n, name in enumerate(columns)
        if rows and all(isinstance(row[n], (int, float)) or row[n] is None for row in rows)
    ])  # fmt: skip
    table = Table(columns=columns, rows=text, right=right)
    return Answer(
        shape=[dict(zip(columns, row, strict=True)) for row in rows],
        lines=False,
        text=(table,) if rows else (Line(text="No rows.", style="dim"),),
        csv=(columns, rows),
    )
