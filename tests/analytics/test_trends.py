"""A slope comes with its doubts, a plateau has a definition, and odd series give no wrong number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.analytics.trends import deload, fit_line, standing, trend


def weekly(*values: float) -> list[tuple[float, float]]:
    return [(7 * n, v) for n, v in enumerate(values)]


def test_the_line_through_points_that_lie_on_one() -> None:
    line = fit_line([(0, 1), (1, 3), (2, 5)])
    assert line is not None
    assert (line.slope, line.error, line.low, line.high) == (2, 0, 2, 2)


def test_the_interval_is_that_of_students_t() -> None:
    line = fit_line([(1, 2), (2, 3), (3, 5), (4, 4), (5, 6)])
    assert line is not None
    assert line.slope == pytest.approx(0.9)
    assert line.error == pytest.approx((1.9 / 30) ** 0.5)  # residuals −0.2 −0.1 1 −0.9 0.2
    assert line.low == pytest.approx(0.9 - 3.182 * line.error)


def test_two_points_have_a_slope_without_an_interval_and_one_has_none() -> None:
    two, one, none = trend(weekly(100, 102.5)), trend(weekly(100)), trend([])
    assert (two.slope_per_week, two.slope_low, two.change_pct) == (pytest.approx(2.5), None, pytest.approx(2.5))
    assert (one.n, one.first, one.slope_per_week, one.change_pct) == (1, 100, None, None)
    assert (none.n, none.first, none.slope_per_week) == (0, None, None)


def test_a_week_is_seven_days_across_gaps_of_years() -> None:
    assert trend([(0, 100), (7, 101), (3640, 620)]).slope_per_week == pytest.approx(1.0)


def test_points_of_one_day_have_no_slope() -> None:
    assert trend([(5, 100), (5, 110)]).slope_per_week is None


def test_from_zero_there_is_no_percentage_and_less_assistance_is_a_rise() -> None:
    assert trend(weekly(0, 10, 20)).change_pct is None
    assert trend(weekly(-20, -15, -10)).change_pct == pytest.approx(50)


def test_not_a_number_is_left_out() -> None:
    assert trend([*weekly(100, 101), (14, float("nan")), (21, float("inf"))]) == trend(weekly(100, 101))


def test_three_weeks_without_a_new_best_and_without_a_slope_are_a_plateau() -> None:
    where = standing(weekly(95, 100, 99.5, 100, 99.8))
    assert (where.word, where.best, where.best_day, where.weeks_since_best, where.stalled) == (
        "plateau",
        100,
        7,
        3,
        True,
    )


def test_two_weeks_without_a_new_best_are_nothing_yet() -> None:
    where = standing(weekly(95, 100, 99.5, 100))
    assert (where.stalled, where.word) == (False, "rising")


def test_a_loss_is_a_stall_but_no_plateau() -> None:
    where = standing(weekly(100, 98, 96, 94, 92))
    assert (where.word, where.stalled) == ("falling", True)


def test_a_climb_back_is_a_stall_but_no_plateau() -> None:
    where = standing([(0, 100), *[(7 * n, 80 + 2 * n) for n in range(1, 10)]])
    assert where.stalled
    assert where.word == "rising"


def test_a_stall_of_two_sessions_says_no_more_than_that() -> None:
    where = standing([(0, 100), (14, 99), (28, 98)])
    assert (where.word, where.stalled) == ("unknown", True)


def test_who_comes_back_after_months_is_on_no_plateau() -> None:
    where = standing([*weekly(100, 105, 110), (400, 90), (407, 95)])
    assert (where.word, where.best, where.stalled) == ("unknown", 95, False)


def test_the_same_figure_every_time_is_a_plateau_and_a_new_lift_is_unknown() -> None:
    assert standing(weekly(50, 50, 50, 50)).word == "plateau"
    assert standing(weekly(50)).word == "unknown"
    assert standing([]).word == "unknown"


def test_a_deload_is_due_when_two_lifts_stall_or_after_eight_weeks() -> None:
    assert deload({"squat": 3, "bench": 4.5, "row": 1}, 2).lifts == ("bench", "squat")
    assert deload({"squat": 3, "bench": 4.5}, 2).due
    assert not deload({"squat": 3, "bench": 2.9}, 7.9).due
    assert deload({}, 8).due
    assert not deload({}, None).due


ODD = st.lists(
    st.tuples(st.floats(allow_nan=True) | st.integers(0, 5000), st.floats(allow_nan=True) | st.floats(-100, 300))
)


@given(ODD)
def test_no_series_gives_nan(points: list[tuple[float, float]]) -> None:
    said = trend(points)
    figures = (said.first, said.last, said.change_pct, said.slope_per_week, said.slope_low, said.slope_high)
    assert all(f is None or abs(f) < float("inf") for f in figures)
    assert standing(points).weeks_since_best >= 0


@given(st.lists(st.tuples(st.integers(0, 3000), st.floats(20, 300)), min_size=1, max_size=20), st.randoms())
def test_the_order_of_the_points_does_not_matter(points: list[tuple[float, float]], chance: object) -> None:
    shuffled = list({x: (x, y) for x, y in points}.values())
    expected = trend(sorted(shuffled))
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis hands over a random.Random
    assert trend(shuffled) == expected
