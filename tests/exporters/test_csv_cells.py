"""Cells of a table: no spreadsheet runs them, every one reads back."""

from __future__ import annotations

import csv

from hypothesis import given
from hypothesis import strategies as st

from fit.exporters.csv_cells import safe, table
from fit.importers.cells import unguarded

CELLS = st.text(st.characters(exclude_characters="\x00\r\n", exclude_categories=["Cs"]), max_size=20)


@given(CELLS)
def test_a_cell_is_a_number_or_no_formula(cell: str) -> None:
    said = safe(cell)
    if said[:1] in ("=", "+", "-", "@", "\t"):
        float(said)
    assert unguarded(said) == cell


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=5))
def test_a_table_reads_back(rows: list[list[str]]) -> None:
    lines = list(table(("a", "b", "c"), rows))
    assert list(csv.reader(lines)) == [["a", "b", "c"], *[[safe(cell) for cell in row] for row in rows]]


def test_a_number_stays_a_number() -> None:
    said = [safe(cell) for cell in ("-20", "+5.5", "=1+1", "-cmd", "@x")]
    assert said == ["-20", "+5.5", "'=1+1", "'-cmd", "'@x"]


def test_an_apostrophe_of_ones_own_stays() -> None:
    for cell in ("'=1+1", "''=1+1", "'quoted'", "'"):
        assert unguarded(safe(cell)) == cell
