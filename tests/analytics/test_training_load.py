"""A hard week is set against the weeks before it, and a jump is called a spike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.analytics.training_load import session_load, training_load

USUAL = [(day, 300.0) for day in range(1, 22, 2)]


def test_a_session_weighs_its_rpe_times_its_minutes() -> None:
    assert session_load(7, 60) == 420
    assert [session_load(None, 60), session_load(7, None), session_load(7, 0), session_load(11, 60)] == [None] * 4


def test_the_acute_week_is_not_part_of_what_it_is_compared_with() -> None:
    week = [(day, 550.0) for day in (23, 28)]
    load = training_load([*USUAL, *week], today=28)
    assert (load.acute, load.chronic) == (1100, 1100)
    assert load.ratio == pytest.approx(1.0)
    assert not load.spike


def test_more_than_one_and_a_half_usual_weeks_is_a_spike() -> None:
    assert not training_load([*USUAL, (28, 1650.0)], today=28).spike
    assert training_load([*USUAL, (28, 1651.0)], today=28).spike


def test_before_four_weeks_of_history_there_is_no_ratio() -> None:
    load = training_load([(8, 300.0), (28, 300.0)], today=28)
    assert (load.acute, load.ratio, load.spike, load.reason) == (300, None, False, "less than 28 days of history")
    assert training_load([], today=28).ratio is None


def test_after_a_pause_there_is_nothing_to_compare_with() -> None:
    load = training_load([(-300, 300.0), (28, 300.0)], today=28)
    assert (load.chronic, load.ratio, load.reason) == (0, None, "no load in the weeks before")


def test_what_comes_after_today_does_not_count() -> None:
    assert training_load([*USUAL, (29, 9000.0)], today=28).acute == 0


@given(st.lists(st.tuples(st.integers(-50, 50), st.floats(allow_nan=True, allow_infinity=True))))
def test_the_figures_are_never_nan_or_negative(sessions: list[tuple[int, float]]) -> None:
    load = training_load(sessions, today=28)
    assert all(v is None or 0 <= v < float("inf") for v in (load.acute, load.chronic, load.ratio))
