"""Kilograms or pounds, with the evidence."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.importers.cells import LB
from fit.importers.found import FoundSet, FoundWorkout
from fit.importers.units import UnitVerdict, snap, told, typed, unsaid_distance
from importers.reading import verdict


def session(*sets: tuple[float | None, str | None], **more: object) -> FoundWorkout:
    done = tuple(FoundSet(exercise="Squat", line=2, reps=5, weight=w, unit=u, **more) for w, u in sets)
    return FoundWorkout(key="k", started="2026-01-01", line=2, sets=done)


def test_the_weight_of_formats_md_is_thirty_pounds() -> None:
    assert snap(13.6077711) == 30.0


@given(st.integers(1, 4000).map(lambda n: n / 2), st.integers(2, 9))
def test_pounds_come_back_from_kilograms_whatever_the_rounding(pounds: float, digits: int) -> None:
    assert snap(round(pounds * LB, digits)) == pounds


def test_a_weight_off_the_step_is_no_pounds() -> None:
    assert snap(60.0) is None


def test_a_kg_column_that_hides_a_pound_user_is_lb_with_evidence() -> None:
    judged = verdict([session(*[(round(n * 5 * LB, 7), "kg") for n in range(1, 10)], (20.0, "kg"))])
    assert (judged.unit, judged.kg_is_lb, judged.must_ask, judged.weights) == ("lb", True, False, 10)
    assert (judged.pound_share, judged.kilo_share) == (0.9, 0.1)
    assert "0.90 on half pounds" in judged.evidence
    assert "0.10 on quarter kilograms" in judged.evidence


def test_a_kg_user_stays_in_kg() -> None:
    judged = verdict([session(*[(n * 2.5, "kg") for n in range(1, 20)])])
    assert (judged.unit, judged.kg_is_lb) == ("kg", False)
    assert judged.kilo_share == 1.0


def test_a_tie_leaves_what_the_column_says() -> None:
    assert verdict([session((61.3, "kg"))]).unit == "kg"


def test_a_pound_column_that_hides_a_kilogram_user_is_kg() -> None:
    judged = verdict([session((220.46, "lb"), (82.67, "lb"), (88.18, "lb"))])
    assert (judged.unit, judged.lb_is_kg) == ("kg", True)
    assert [typed(pounds, "lb", judged) for pounds in (220.46, 82.67)] == [(100.0, "kg"), (37.5, "kg")]


def test_without_a_unit_anywhere_it_must_be_asked() -> None:
    judged = verdict([session((100.0, None), (105.0, None))])
    assert (judged.unit, judged.must_ask) == (None, True)
    assert "2 weights without a unit" in judged.evidence


def test_a_file_without_weights_needs_no_unit() -> None:
    judged = verdict([session((None, None), (None, "kg"))])
    assert (judged.unit, judged.must_ask, judged.evidence) == (None, False, "no weights")


def test_units_per_row_may_be_mixed() -> None:
    judged = verdict([session((100.0, "kg"), (225.0, "lb"))])
    assert (judged.unit, judged.must_ask) == ("mixed", False)


def test_settling_snaps_what_is_on_the_step_and_keeps_the_rest() -> None:
    judged = UnitVerdict(unit="lb", evidence="", kg_is_lb=True)
    found = [typed(*one, judged) for one in ((13.6077711, "kg"), (60.0, "kg"), (45.0, "lb"))]
    assert found == [(30.0, "lb"), (60.0, "kg"), (45.0, "lb")]


def test_what_the_lifter_says_fills_in_the_unit() -> None:
    before = verdict([session((100.0, None))])
    after = told(before, "lb")
    assert (after.unit, after.must_ask) == ("lb", False)
    assert typed(100.0, None, after) == (100.0, "lb")
    assert typed(100.0, None, before) == (100.0, None)


@pytest.mark.parametrize(
    ("weights", "said", "unit", "first"),
    [
        (((60.0, "kg"), (62.5, "kg"), (100.0, "kg")), "lb", "kg", (60.0, "kg")),
        (((60.0, "kg"), (135.0, "lb")), "kg", "mixed", (60.0, "kg")),
        (((13.6077711, "kg"), (20.0, "kg"), (22.6796, "kg"), (40.0, "kg")), "lb", "lb", (30.0, "lb")),
        (((13.6077711, "kg"), (22.6796, "kg")), "kg", "kg", (13.6077711, "kg")),
    ],
)
def test_a_unit_that_the_file_says_is_not_said_over(weights: Any, said: str, unit: str, first: Any) -> None:
    after = told(verdict([session(*weights)]), said)
    assert (after.unit, after.must_ask) == (unit, False)
    assert (" is for weights without a unit" in after.evidence) is (unit != said)
    assert typed(*weights[0], after) == first


@pytest.mark.parametrize(
    ("unit", "far", "found"),
    [("kg", 5.0, (5000.0, "km")), ("lb", 3.0, (4828.032, "mi")), ("kg", 400.0, (400.0, "m"))],
)
def test_a_distance_without_a_unit_goes_with_the_weights(unit: str, far: float, found: tuple[float, str]) -> None:
    assert unsaid_distance(far, unit) == found
