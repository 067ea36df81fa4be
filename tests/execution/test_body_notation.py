"""Measures of the body as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.execution.body_decider import Measure, decider
from fit.execution.body_events import BodyMeasured
from fit.execution.body_notation import read_measures
from fit.kernel.errors import FitError, NotFound, Rejected, Unreadable
from spec import given as given_

AT = "2026-11-23T07:00:00+01:00"
ASK = Measure(metric="weight", value=81.2, typed="81.2", unit="kg", measured_at=AT, latest_day="2026-11-24")


@pytest.mark.parametrize(
    ("typed", "unit", "metric", "value", "said"),
    [
        ("weight 81.2", "kg", "weight", 81.2, "kg"),
        ("weight 81,2 kg", "lb", "weight", 81.2, "kg"),
        ("weight 180", "lb", "weight", 81.646627, "lb"),
        ("180lb", "kg", "weight", 81.646627, "lb"),
        ("waist 84cm", "kg", "waist", 84.0, "cm"),
        ("waist 84", "kg", "waist", 84.0, "cm"),
        ("waist 33in", "kg", "waist", 83.82, "in"),
        ("waist 33", "lb", "waist", 83.82, "in"),
        ("fat 15%", "kg", "fat", 15.0, "%"),
        ("body fat 15", "kg", "fat", 15.0, "%"),
        ("15%", "kg", "fat", 15.0, "%"),
        ("left upper arm 38 cm", "kg", "left arm", 38.0, "cm"),
    ],
)
def test_a_measure_is_read_as_it_is_written(typed: str, unit: str, metric: str, value: float, said: str) -> None:
    (found,) = read_measures(typed.split(), unit)
    assert (found.metric, found.value, found.unit) == (metric, pytest.approx(value), said)


def test_several_measures_stand_in_one_line() -> None:
    found = read_measures(["weight", "81.2", "waist 84cm", "fat", "15", "%"], "kg")
    assert [(one.metric, one.value) for one in found] == [("weight", 81.2), ("waist", 84.0), ("fat", 15.0)]


@pytest.mark.parametrize("typed", ["", "weight", "84cm", "waist 84kg", "weight 84cm", "weight 81,200", "weight 5stone"])
def test_what_is_no_measure_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_measures(typed.split(), "kg")


def test_an_unknown_measure_names_the_nearest() -> None:
    with pytest.raises(NotFound) as error:
        read_measures(["wiast", "84cm"], "kg")
    assert "waist" in error.value.hint


@given(st.lists(st.text(max_size=12), max_size=6))
def test_any_words_are_read_or_refused(words: list[str]) -> None:
    try:
        found = read_measures(words, "kg")
    except FitError:
        return
    assert all(one.metric and one.unit for one in found)


def test_a_measure_is_stored_as_it_was_typed() -> None:
    given_(decider).when(ASK).then(BodyMeasured(metric="weight", value=81.2, typed="81.2", unit="kg", measured_at=AT))


@pytest.mark.parametrize(
    ("ask", "match"),
    [
        (ASK.but(value=400.0, typed="400"), "weight 400kg is impossible"),
        (ASK.but(metric="fat", value=90.0), "impossible"),
        (ASK.but(metric="waist", value=3.0), "impossible"),
        (ASK.but(measured_at="2026-11-25T07:00:00+01:00"), "cannot be measured"),
        (ASK.but(active=False), "deactivated"),
    ],
)
def test_impossible_measures_are_refused(ask: Measure, match: str) -> None:
    given_(decider).when(ask).then_refused(Rejected, match)
