"""The clock of the log only ever rises, and says in words what it cannot read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel import clock
from fit.kernel.errors import Unreadable

walls = st.floats(-1e10, 1e12)


@given(st.lists(walls, min_size=2, max_size=30))
def test_readings_rise_whatever_the_wall_clock_does(seconds: list[float]) -> None:
    readings = [""]
    for now in seconds:
        readings.append(clock.tick(readings[-1], now))
    assert readings == sorted(set(readings))
    assert {len(r) for r in readings[1:]} == {16}
    assert all(clock.is_reading(r) for r in readings[1:])


@given(st.integers(0, 253_402_300_799_999))
def test_a_first_reading_tells_the_wall_clock_to_the_millisecond(milliseconds: int) -> None:
    reading = clock.tick("", milliseconds / 1000)
    assert abs(clock.wall_of(reading) * 1000 - milliseconds) < 1.5  # a millisecond, and the dust of floating point


def test_a_reading_after_one_from_the_future_is_one_more() -> None:
    ahead = clock.tick("", 2e9)
    assert int(clock.tick(ahead, 1e9), 16) == int(ahead, 16) + 1


@pytest.mark.parametrize("text", ["", "f" * 16, "0" * 15, "0" * 17, "G" * 16, "ABCDEF0123456789", " " * 16])
def test_what_is_no_reading_is_told_from_one(text: str) -> None:
    assert not clock.is_reading(text)


def test_a_reading_at_the_end_of_time_leaves_room_for_more() -> None:
    last = clock.tick("", 1e15)
    assert clock.is_reading(last)
    assert clock.is_reading(clock.tick(last, 1e15))


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("0", 0.0), ("1795431600", 1795431600.0), ("2026-11-23T12:00:00+01:00", 1795431600.0),
     ("2026-11-23T11:00:00.5Z", 1795431600.5)],
)  # fmt: skip
def test_fit_now_holds_the_clock_still(text: str, seconds: float) -> None:
    assert clock.now({"FIT_NOW": text}) == seconds


@pytest.mark.parametrize("text", ["nan", "inf", "-1", "1e20", "soon", "2026-11-23", "2026-02-30T00:00:00Z"])
def test_a_fit_now_that_says_no_time_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        clock.now({"FIT_NOW": text})


def test_without_it_the_clock_runs() -> None:
    assert clock.now({}) <= clock.now({"FIT_NOW": ""})


@given(st.floats(0, 253_402_300_799))
def test_utc_has_three_decimals_and_sorts_as_time_does(seconds: float) -> None:
    text = clock.utc(seconds)
    assert len(text) == 24
    assert text[-5:-1].startswith(".")
    assert text <= clock.utc(seconds + 0.002)
