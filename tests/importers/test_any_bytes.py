"""Whatever the bytes: records, or Unreadable; never anything else."""

from __future__ import annotations

import io
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fit.importers.found import Flagged, FoundMeal, FoundMeasure, FoundWorkout, Skipped
from fit.importers.registry import FORMATS, Format, read_path
from fit.importers.units import typed
from fit.kernel.errors import Unreadable
from fit.kernel.record import Record
from importers.reading import verdict
from importers.test_registry import FILES

KINDS = (Flagged, FoundMeal, FoundMeasure, FoundWorkout, Skipped)
SPITE = st.sampled_from(
    [
        b"",
        b'"',
        b",",
        b";",
        b"\n",
        b"\r",
        b"\0",
        b"\xff",
        b"nan",
        b"-1",
        b"1e9",
        b"9" * 400,
        b"\xf0\x9f\x8f\x8b",
        b"&x;",
        b"<",
        b"]>",
    ]
)


def sane(one: object) -> bool:
    """Every number that came out is one that could have been lifted."""
    assert isinstance(one, KINDS)
    if isinstance(one, FoundWorkout):
        assert one.sets
        for each in one.sets:
            assert each.reps is None or 0 < each.reps <= 1000
            assert each.weight is None or 0 < each.weight <= 2205
            assert each.seconds is None or 0 < each.seconds <= 7 * 86400
            assert each.skipped or each.reps or each.seconds or each.distance
    return isinstance(one, Record)


def read(form: Format, data: bytes) -> None:
    try:
        found = list(form.read(io.BytesIO(data)))
    except Unreadable:
        return
    assert all(sane(one) for one in found)
    judged = verdict(found)
    for one in found:
        for each in one.sets if isinstance(one, FoundWorkout) else ():
            if each.weight:
                typed(each.weight, each.unit, judged)


@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"<HealthData>", b"2026-01-01\n", b"\xff\xfe"]))
@settings(deadline=None)
def test_any_file_is_read_or_refused(data: bytes, head: bytes) -> None:
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "file"
        path.write_bytes(head + data)
        with suppress(Unreadable):
            assert all(sane(one) for one in read_path(path))


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@given(data=st.binary(max_size=200))
@settings(deadline=None, max_examples=50)
def test_every_reader_withstands_bytes_that_were_never_its_own(form: Format, data: bytes) -> None:
    form.sniff(data)
    read(form, data)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@given(data=st.data())
@settings(deadline=None, max_examples=100)
def test_every_reader_withstands_its_own_file_spoiled(form: Format, data: st.DataObject) -> None:
    spoiled = FILES[form.name]
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(spoiled)))
        stop = start + data.draw(st.integers(0, 12))
        spoiled = spoiled[:start] + data.draw(SPITE | st.binary(max_size=6)) + spoiled[stop:]
    form.sniff(spoiled)
    read(form, spoiled)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@given(data=st.data())
@settings(deadline=None, max_examples=50)
def test_every_reader_withstands_its_own_file_with_cells_of_spite(form: Format, data: st.DataObject) -> None:
    """A header that fits, and rows that are anything."""
    head, _, _ = FILES[form.name].partition(b"\n")
    cell = SPITE | st.sampled_from(
        [b"2026-01-01 10:00:00", b"8 Apr 2026, 16:50", b"Squat", b"5", b"1:30", b"kg", b"5/5/-"]
    )
    rows = data.draw(st.lists(st.lists(cell, max_size=30), max_size=6))
    separator = b";" if b";" in head else b","
    read(form, head + b"\n" + b"\n".join(separator.join(row) for row in rows))
