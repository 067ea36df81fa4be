"""What the lifter burns is told with its doubts, or refused with a reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.analytics.energy import ACTIVITY, adaptive, at_rest

STEADY = [(day, 2500.0) for day in range(1, 29)]
CONTRADICT = "food and scale contradict each other: more was gained than was eaten"
SAME = [(day, 80.0) for day in range(1, 29)]


def test_energy_at_rest_by_mifflin_and_st_jeor() -> None:
    assert at_rest(80, 180, 30, "male") == 10 * 80 + 6.25 * 180 - 150 + 5
    assert at_rest(60, 165, 30, "female") == pytest.approx(1320.25)
    assert list(ACTIVITY.values()) == [1.2, 1.375, 1.55, 1.725, 1.9]


@pytest.mark.parametrize(
    "who", [(None, 180, 30, "male"), (80, None, 30, "male"), (80, 180, None, "male"), (80, 180, 30, None),
            (0, 180, 30, "male"), (80, -1, 30, "male"), (80, 180, 200, "male"), (float("nan"), 180, 30, "male")],
)  # fmt: skip
def test_without_all_four_there_is_no_figure(who: tuple[float | None, float | None, float | None, str | None]) -> None:
    assert at_rest(*who) is None


def test_who_neither_gains_nor_loses_burns_what_was_eaten() -> None:
    burnt = adaptive(STEADY, SAME, until=28)
    assert burnt.kcal == pytest.approx(2500)
    assert (burnt.confidence, burnt.days_logged, burnt.weigh_ins, burnt.span_days) == ("high", 28, 28, 27)


def test_who_loses_burns_more_than_was_eaten() -> None:
    weights = [(day, 100 - 0.1 * day) for day in range(-100, 29)]
    burnt = adaptive(STEADY, weights, until=28)
    assert burnt.kcal == pytest.approx(2500 + 770, abs=1)
    assert burnt.trend_change_kg == pytest.approx(-2.7, abs=0.01)


def test_days_under_200_kcal_are_ignored_and_meals_of_a_day_add_up() -> None:
    meals = [(day, kcal) for day in range(1, 11) for kcal in (1000.0, 1500.0)]
    burnt = adaptive([*meals, (11, 150.0), (12, 0.0)], SAME, until=28)
    assert (burnt.days_logged, burnt.days_ignored, burnt.intake_kcal) == (10, 2, 2500)


@pytest.mark.parametrize(
    ("intake", "weights", "reason"),
    [
        ([], SAME, "0 days of food in 28, and 7 are needed"),
        (STEADY[:6], SAME, "6 days of food in 28, and 7 are needed"),
        (STEADY, [], "weigh-ins span 0 days, and 7 are needed"),
        (STEADY, [(1, 80.0)], "weigh-ins span 0 days, and 7 are needed"),
        (STEADY, [(1, 80.0), (7, 80.0)], "weigh-ins span 6 days, and 7 are needed"),
        ([(d, 300.0) for d in range(1, 29)], [(1, 80.0), (28, 120.0)], CONTRADICT),
    ],
)  # fmt: skip
def test_too_little_to_go_on_is_refused_with_a_reason(
    intake: list[tuple[int, float]], weights: list[tuple[int, float]], reason: str
) -> None:
    refused = adaptive(intake, weights, until=28)
    assert (refused.kcal, refused.confidence, refused.reason) == (None, "none", reason)


def test_the_least_that_is_enough_is_of_low_confidence_and_wide() -> None:
    burnt = adaptive(STEADY[:7], [(1, 80.0), (8, 80.0)], until=28)
    assert burnt.kcal == pytest.approx(2500)
    assert burnt.confidence == "low"
    assert burnt.low is not None
    assert burnt.high is not None
    assert burnt.high - burnt.low > 1000


def test_what_lies_outside_the_window_is_not_counted() -> None:
    assert adaptive([*STEADY, (60, 9000.0), (-5, 9000.0)], [*SAME, (60, 200.0)], until=28).kcal == pytest.approx(2500)


PAIRS = st.lists(st.tuples(st.integers(-60, 40), st.floats(allow_nan=True, allow_infinity=True) | st.floats(0, 5000)))


@given(PAIRS, PAIRS)
def test_the_answer_is_a_number_within_its_interval_or_a_reason(
    intake: list[tuple[int, float]], weights: list[tuple[int, float]]
) -> None:
    burnt = adaptive(intake, weights, until=28)
    assert burnt.reason
    if burnt.kcal is None:
        assert burnt.confidence == "none"
    else:
        assert burnt.low is not None
        assert burnt.high is not None
        assert 0 <= burnt.low <= burnt.kcal <= burnt.high < float("inf")
