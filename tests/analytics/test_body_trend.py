"""The trend of the body weight follows slowly, and misses no day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.analytics.body_trend import body_trend

DAYS = st.dictionaries(st.integers(0, 400), st.floats(40, 200)).map(lambda d: list(d.items()))


def trends(*weights: tuple[int, float]) -> list[float]:
    return [round(p.trend_kg, 1) for p in body_trend(weights)]


def test_the_published_example() -> None:
    assert trends((1, 173.6), (2, 172.5), (3, 171.5), (4, 172), (5, 171.5)) == [173.6, 173.5, 173.3, 173.2, 173.0]


def test_a_missing_day_counts_as_the_mean_of_its_neighbours() -> None:
    with_gap = body_trend([(1, 80.0), (3, 82.0)])
    without = body_trend([(1, 80.0), (2, 81.0), (3, 82.0)])
    assert with_gap[-1].trend_kg == pytest.approx(without[-1].trend_kg)
    assert [p.day for p in with_gap] == [1, 3]


def test_of_several_weights_on_a_day_the_last_counts_and_the_order_of_days_does_not() -> None:
    assert body_trend([(2, 81.0), (1, 79.0), (1, 80.0)]) == body_trend([(1, 80.0), (2, 81.0)])


def test_what_is_no_body_weight_is_left_out() -> None:
    assert body_trend([(1, 0.0), (2, -80.0), (3, float("nan")), (4, float("inf"))]) == ()
    assert trends((1, 80.0), (2, 0.0), (3, 80.0)) == [80, 80]


def test_after_years_the_trend_has_arrived_at_the_new_weight() -> None:
    assert body_trend([(0, 100.0), (3650, 80.0)])[-1].trend_kg == pytest.approx(80, abs=0.1)


@given(DAYS)
def test_the_trend_stays_within_what_was_weighed(weights: list[tuple[int, float]]) -> None:
    values = [w for _, w in weights]
    for point in body_trend(weights):
        assert min(values) - 1e-6 <= point.trend_kg <= max(values) + 1e-6
