"""The estimates and the plates give the figures of formulas.md, and never nonsense."""

from __future__ import annotations

import subprocess
import sys
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel.errors import Unreadable
from fit.kernel.estimates import (
    FORMULAS,
    LB_BAR,
    LB_PLATES,
    e1rm,
    e1rm_rpe,
    plates_per_side,
    rep_max,
    round_to_plates,
    round_to_step,
    rpe_share,
    set_volume,
)

TABLE = {
    3: (110.00, 105.88, 111.61, 107.50, 107.20, 113.99, 108.98),
    5: (116.67, 112.50, 117.46, 112.50, 113.71, 119.01, 116.58),
    8: (126.67, 124.14, 123.11, 120.00, 125.11, 126.29, 127.67),
    12: (140.00, 144.00, 128.21, 130.00, 144.41, 135.40, 141.50),
}
ODD = st.floats(allow_nan=True, allow_infinity=True)


@pytest.mark.parametrize(
    ("reps", "formula", "said"),
    [(reps, name, value) for reps, row in TABLE.items() for name, value in zip(FORMULAS, row, strict=True)],
)
def test_a_hundred_kilos_for_reps_are_worth_what_the_formula_says(reps: int, formula: str, said: float) -> None:
    assert e1rm(100, reps, formula) == pytest.approx(said, abs=0.005)


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_single_is_its_own_maximum_in_every_formula(formula: str) -> None:
    assert e1rm(142.5, 1, formula) == 142.5


@pytest.mark.parametrize(
    ("weight", "reps"),
    [(100, 13), (100, 0), (100, -1), (0, 5), (-20, 5), (None, 5), (100, None), (float("nan"), 5), (float("inf"), 5)],
)
def test_where_no_formula_can_tell_there_is_no_estimate(weight: float | None, reps: int | None) -> None:
    assert [e1rm(weight, reps, f) for f in FORMULAS] == [None] * 7
    assert e1rm_rpe(weight, reps, 8) is None


def test_epley_is_the_default() -> None:
    assert e1rm(50, 8) == pytest.approx(63.333, abs=0.001)


def test_an_unknown_formula_is_refused_with_the_known_ones() -> None:
    with pytest.raises(Unreadable) as refused:
        e1rm(100, 5, "eply")
    assert "epley" in refused.value.hint


@given(st.floats(1, 900), st.integers(1, 12), st.sampled_from(sorted(FORMULAS)))
def test_a_rep_max_is_the_estimate_backwards(weight: float, reps: int, formula: str) -> None:
    assert rep_max(e1rm(weight, reps, formula), reps, formula) == pytest.approx(weight)


def test_the_rpe_table_at_ten_and_at_eight() -> None:
    at_ten = [100, 95.7, 92.1, 89.2, 86.5, 83.9, 81.2, 78.6, 76.0, 73.3, 70.7, 68.0]
    assert [round(100 * rpe_share(r, 10), 1) for r in range(1, 13)] == at_ten
    assert [round(100 * rpe_share(r, 8), 1) for r in range(1, 6)] == [92.1, 89.2, 86.5, 83.9, 81.2]


def test_very_easy_sets_count_as_half_of_the_maximum() -> None:
    assert rpe_share(10, 3) == 0.50
    assert rpe_share(12, 1) == 0.50


def test_a_maximal_single_is_the_maximum_by_rpe_too() -> None:
    assert e1rm_rpe(180, 1, 10) == 180


def test_reps_left_in_the_tank_raise_the_estimate() -> None:
    assert e1rm_rpe(100, 5, 8) == pytest.approx(100 / 0.812401, abs=0.01)
    assert e1rm_rpe(100, 5, 10.5) is None
    assert e1rm_rpe(100, 5, None) is None


@given(ODD, st.integers(-5, 40), ODD)
def test_no_estimate_is_ever_nan_or_negative(weight: float, reps: int, rpe: float) -> None:
    for value in (e1rm(weight, reps), e1rm_rpe(weight, reps, rpe), rep_max(weight, reps)):
        assert value is None or 0 < value < float("inf")


def test_volume_is_load_times_reps_and_nothing_without_a_load() -> None:
    assert set_volume(50, 8) == 400
    assert [set_volume(None, 8), set_volume(50, None), set_volume(-5, 8), set_volume(0, 8)] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("wanted", "loaded"),
    [(51, 50), (51.25, 50), (51.3, 52.5), (52.5, 52.5), (20, 20), (12, 20), (-5, 20), (97.4, 97.5), (180.1, 180)],
)
def test_the_standard_plates_load_in_steps_of_two_and_a_half_kilos_and_a_tie_goes_down(
    wanted: float, loaded: float
) -> None:
    assert round_to_plates(wanted) == loaded


def test_pounds_load_in_steps_of_five() -> None:
    assert round_to_plates(137, LB_BAR, LB_PLATES) == 135
    assert round_to_plates(138, LB_BAR, LB_PLATES) == 140


def test_counted_plates_run_out() -> None:
    home = (20, 10, 5)
    assert round_to_plates(200, plates=home, counted=True) == 90
    assert round_to_plates(200, plates=home) == 200
    assert round_to_plates(61, plates=(20, 20, 10), counted=True) == 60
    assert round_to_plates(45, plates=()) == 20


def test_odd_plates_need_a_search_and_not_the_heaviest_first() -> None:
    assert plates_per_side(20 + 2 * 60, plates=(50, 30), counted=False) == (30, 30)
    assert plates_per_side(20 + 2 * 50, plates=(40, 25, 25), counted=True) == (25, 25)


def test_the_plates_of_a_loadable_bar_are_named_heaviest_first() -> None:
    assert plates_per_side(102.5) == (25, 15, 1.25)
    assert plates_per_side(20) == ()
    assert plates_per_side(101) is None
    assert plates_per_side(15) is None
    assert plates_per_side(225, LB_BAR, LB_PLATES) == (45, 45)


PLATES = st.lists(st.sampled_from([25, 20, 15, 10, 7.5, 5, 2.5, 1.25, 0.5]), max_size=5)


@given(st.floats(0, 300), PLATES)
def test_with_counted_plates_no_other_loading_is_nearer(wanted: float, plates: list[float]) -> None:
    possible = {
        20 + 2 * sum(p for p, on in zip(plates, used, strict=True) if on)
        for used in product((0, 1), repeat=len(plates))
    }
    loaded = round_to_plates(wanted, plates=plates, counted=True)
    assert loaded in possible
    assert abs(loaded - wanted) <= min(abs(p - wanted) for p in possible) + 1e-5


@given(ODD, PLATES, st.booleans())
def test_what_rounding_says_can_be_loaded_and_rounds_to_itself(
    wanted: float, plates: list[float], counted: bool
) -> None:
    loaded = round_to_plates(wanted, plates=plates, counted=counted)
    assert loaded >= 20
    side = plates_per_side(loaded, plates=plates, counted=counted)
    assert side is not None
    assert 20 + 2 * sum(side) == pytest.approx(loaded)
    assert round_to_plates(loaded, plates=plates, counted=counted) == loaded


def test_dumbbells_and_machines_round_to_a_step_and_a_tie_goes_down() -> None:
    assert [round_to_step(w) for w in (23.7, 23.75, 23.8, 0, -18.9)] == [22.5, 22.5, 25, 0, -20]
    assert [round_to_step(w, 1) for w in (7.5, 7.51)] == [7, 8]
    assert round_to_step(7.3, 0) == 7.3
    assert round_to_step(7.3, 5e-324) == 7.3


@given(ODD, ODD)
def test_rounding_to_a_step_is_a_number_and_near(weight: float, step: float) -> None:
    rounded = round_to_step(weight, step)
    assert rounded == rounded
    if -10_000 < weight < 10_000 and 0.01 < step < 10_000:
        assert abs(rounded - weight) <= step / 2 + 1e-4 * max(1, step)


def test_nothing_is_imported_to_estimate_by_epley() -> None:
    code = (
        "import sys; before = set(sys.modules); import fit.kernel.estimates as e; e.e1rm(50, 8);"
        "print(sorted(set(sys.modules) - before - {'__future__'}))"
    )
    path = next(p for p in sys.path if p.endswith("src"))
    said = subprocess.run([sys.executable, "-S", "-c", code], env={"PYTHONPATH": path}, capture_output=True, text=True)
    assert said.stdout.strip() == "['fit', 'fit.kernel', 'fit.kernel.estimates']", said.stderr
