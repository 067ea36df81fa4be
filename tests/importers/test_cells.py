"""Single cells: numbers, times, dates."""

from __future__ import annotations

import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.importers.cells import Bad, number, seconds, worded_seconds
from fit.importers.dates import clock, stamp


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("62.5", 62.5), ("62,5", 62.5), ("1,050", 1050), ("1,234,567.5", 1234567.5), ("1.234,5", 1234.5),
        ("1 234,5", 1234.5), ("1\u202f050", 1050), ("1'050", 1050), ("13,6077711", 13.6077711), ("-20", -20),
        ("1.234.567", 1234567),
        ("٦٢٫٥", 62.5),
    ],
)  # fmt: skip
def test_numbers_of_all_countries(text: str, value: float) -> None:
    assert number(text) == value


def test_a_comma_before_three_digits_is_decimal_where_semicolons_part_the_cells() -> None:
    assert number("13,608", thousands=False) == 13.608


@pytest.mark.parametrize("text", ["", "nan", "inf", "-inf", "1_000", "1e999", "12kg", "1,2,3", "1,23.4", "--5", "½"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - float's own message and ours; both mean the same
        number(text)


@given(st.text())
def test_a_number_is_finite_or_refused(text: str) -> None:
    with suppress(ValueError):
        assert math.isfinite(number(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7m", 420),
        ("1h 6m", 3960),
        ("20s", 20),
        ("144h 3m", 518580),
        ("1h6m", 3960),
        ("90min", 5400),
        ("2 hr 5 min", 7500),
    ],
)
def test_lengths_in_words(text: str, value: float) -> None:
    assert worded_seconds(text) == value


@pytest.mark.parametrize("text", ["", "soon", "1x", "9" * 5000 + "h"])
def test_what_is_no_length(text: str) -> None:
    assert worded_seconds(text) is None


def test_times_on_a_clock() -> None:
    assert [seconds(text) for text in ("1:30", "0:01:30", "90", "0", "")] == [90, 90, 90, None, None]
    for text in ("1:2:3:4", ":30", "soon", "nan", "-5"):
        with pytest.raises(Bad):
            seconds(text)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-04-08 16:50:00", "2026-04-08T16:50:00"), ("2026/4/8", "2026-04-08"),
        ("2026-04-08 4:50 PM", "2026-04-08T16:50:00"), ("2026-03-01T10:00:00.000Z", "2026-03-01T10:00:00+00:00"),
        ("2026-03-01 10:00:00 -0330", "2026-03-01T10:00:00-03:30"),
    ],
)  # fmt: skip
def test_dates_keep_the_zone_they_have_and_get_none(text: str, iso: str) -> None:
    assert stamp(text) == (iso, len(iso) == 10)


@pytest.mark.parametrize(
    "text", ["", "2026-02-30", "2026-04-08 25:00:00", "1949-12-31", "tomorrow", "2026-04-08 10:00 +99:00"]
)
def test_dates_that_are_none(text: str) -> None:
    with pytest.raises(Bad):
        stamp(text)


def test_times_of_day() -> None:
    said = ("9:15 AM", "12:05 am", "12:05 PM", "05:17", "17:02:09", "9:15\u202fPM", "")
    assert [clock(text) for text in said] == ["09:15", "00:05", "12:05", "05:17", "17:02:09", "21:15", None]
    for text in ("25:00", "13:00 PM", "noon", "9:60"):
        with pytest.raises(Bad):
            clock(text)
