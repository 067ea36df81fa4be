"""`fit export`: everything out, in our form or another app's."""

from __future__ import annotations

import os

import typer

from fit.adapters.files import write_private
from fit.adapters.sqlite import backup
from fit.app import exporting
from fit.cli.answer import Answer, Line
from fit.cli.door import options, reading_house
from fit.exporters import csv_cells, csv_rows, hevy, json_events, strong
from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from fit.app.house import House

app = typer.Typer()
_OTHERS = {"strong": strong.lines, "hevy": hevy.lines}


@app.command(epilog="fit export --json > all.jsonl; fit import all.jsonl, elsewhere, gives the same log.")
def export(
    file: str = typer.Argument(None, metavar="[FILE]", help="Where to; standard output if not said."),
    format: str = typer.Option(None, "--format", help="strong or hevy: the table that app takes in."),
    sqlite: str = typer.Option(None, "--sqlite", metavar="FILE", help="A copy of the log's own database."),
) -> Answer:
    """Every event (--json), a row per set, food and measurement (--csv), another app's table, or the database."""
    said = options()
    if sqlite is not None:
        if file is not None or format is not None:
            raise Unreadable("--sqlite makes a file of its own", "fit export --sqlite copy.db")
        made = backup.copy(reading_house().store, sqlite)
        return _wrote(sqlite, "sqlite", made.events, "event")
    if format is not None and format.casefold() not in _OTHERS:
        raise Unreadable(f'there is no format "{format}"', f"one of {', '.join(_OTHERS)}, or --json, --csv")
    if format is not None and (said.json or said.csv) and file is None:
        raise Unreadable("--format is a form of its own", "leave out --json and --csv")
    house = reading_house()
    kind = format.casefold() if format else "csv" if said.csv else "json"
    if file is None:
        return _to_stdout(house, kind)
    if os.path.exists(file) and os.path.exists(house.store.path) and os.path.samefile(file, house.store.path):
        raise Unreadable(f"{file} is the log itself", "name another file")
    with house.store.reading():
        lines = write_private(file, _lines(house, kind))
    return _wrote(file, kind, lines if kind == "json" else lines - 1, "event" if kind == "json" else "row")


def _to_stdout(house: House, kind: str) -> Answer:
    """Streamed: nothing is gathered."""
    text: Any = (Line(text=line.removesuffix("\n")) for line in _lines(house, kind))
    return Answer(shape=exporting.events(house), lines=True, text=text, csv=(csv_rows.COLUMNS, csv_rows.rows(house)))


def _lines(house: House, kind: str) -> Iterator[str]:
    if kind == "json":
        return json_events.lines(house)
    if kind == "csv":
        return csv_cells.table(csv_rows.COLUMNS, csv_rows.rows(house))
    return _OTHERS[kind](house)


def _wrote(file: str, kind: str, count: int, what: str) -> Answer:
    plural = "" if count == 1 else "s"
    shape = {"file": os.path.abspath(file), "format": kind, f"{what}s": count}
    text = Line(text=f"{file}: {count} {what}{plural}, {kind}", style="good")
    return Answer(shape=shape, text=(text,), csv=(tuple(shape), (tuple(shape.values()),)))
