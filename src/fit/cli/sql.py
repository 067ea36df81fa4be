"""`fit sql`: any question, asked of the log itself; writing is refused."""

from __future__ import annotations

import signal

import typer

from fit.adapters.sqlite import public_views
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import joined
from fit.cli.stats_opening import opened

app = typer.Typer()


@app.command()
def sql(query: list[str] = typer.Argument(help="One SELECT.")) -> Answer:
    """Ask anything of sets, workouts, records, meals, body, plans ...; docs/sql.md names them all."""
    asked = joined(query)
    house, _ = opened(None, None, figures=public_views.mentions(asked, "records"))
    public_views.prepare(house, asked)
    # SQLite at work hears no Python: Ctrl-C ends the process itself, which only reads.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        columns, rows = house.store.ask(asked)
    finally:
        signal.signal(signal.SIGINT, before)
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
