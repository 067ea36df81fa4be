"""FitNotes' body tracker: weight, fat and the tape measure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from fit.importers.cells import Bad
from fit.importers.dates import clock, stamp
from fit.importers.found import Found, FoundMeasure, Skipped
from fit.importers.measures import measure
from fit.importers.text import Table, header_of


def sniff(head: bytes) -> bool:
    return {"date", "time", "measurement", "value", "unit"} <= header_of(head)


def read(stream: BinaryIO) -> Iterator[Found]:
    table = Table(stream)
    table.need("FitNotes' body tracker", "date", "time", "measurement", "value", "unit")
    yield from table.encoding_flag()
    date, time, what, value, unit = (table.place(n) for n in ("date", "time", "measurement", "value", "unit"))
    comment = table.place("comment", "notes")
    for line, cells in table:
        shifted = table.too_long(line, cells)
        if shifted:
            yield shifted
            continue
        try:
            day = stamp(cells[date])[0][:10]
            hour = clock(cells[time])
            metric, number, measured_in = measure(cells[what], cells[value], cells[unit], table.thousands)
        except Bad as bad:
            yield Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason)
            continue
        yield FoundMeasure(
            at=f"{day}T{hour}" if hour else day,
            metric=metric,
            value=number,
            unit=measured_in,
            line=line,
            note=(cells[comment] if comment >= 0 else "") or None,
        )
