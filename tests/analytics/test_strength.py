"""Points for strength are the published figures, within the body weights they were made for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.analytics.strength import dots, ipf_gl, wilks


@pytest.mark.parametrize(
    ("formula", "sex", "body", "total", "points"),
    [
        (dots, "male", 83, 600, 405.052),
        (dots, "female", 63, 350, 376.430),
        (dots, "male", 100, 700, 430.861),
        (wilks, "male", 83, 600, 400.500),
        (wilks, "female", 63, 350, 375.885),
        (ipf_gl, "male", 83, 600, 83.056),
        (ipf_gl, "female", 63, 350, 76.574),
    ],
)
def test_a_total_has_its_published_points(formula, sex, body, total, points) -> None:  # type: ignore[no-untyped-def]  # one table
    assert formula(total, body, sex) == pytest.approx(points, abs=0.0006)


def test_a_body_weight_beyond_the_fitted_range_counts_as_its_end() -> None:
    assert dots(600, 250, "male") == dots(600, 210, "male")
    assert dots(300, 35, "female") == dots(300, 40, "female")
    assert dots(300, 160, "female") == dots(300, 150, "female")
    assert wilks(600, 230, "male") == wilks(600, 201.9, "male")
    assert wilks(200, 20, "female") == wilks(200, 26.51, "female")


@pytest.mark.parametrize("formula", [dots, wilks, ipf_gl])
@pytest.mark.parametrize(
    ("total", "body", "sex"),
    [(0, 80, "male"), (-5, 80, "male"), (None, 80, "male"), (500, None, "male"), (500, 0, "male"), (500, 80, None),
     (500, 80, "unknown"), (float("nan"), 80, "male"), (500, float("nan"), "male"), (float("inf"), 80, "male")],
)  # fmt: skip
def test_without_a_meaning_there_are_no_points(formula, total, body, sex) -> None:  # type: ignore[no-untyped-def]  # one table
    assert formula(total, body, sex) is None


def test_ipf_points_mean_nothing_for_a_very_light_lifter() -> None:
    assert ipf_gl(200, 34.9, "female") is None
    assert ipf_gl(200, 35, "female") is not None


@given(st.floats(1, 1500), st.floats(35, 300), st.sampled_from(["male", "female"]))
def test_points_are_positive_and_grow_with_the_total(total: float, body: float, sex: str) -> None:
    for formula in (dots, wilks, ipf_gl):
        less, more = formula(total, body, sex), formula(total + 10, body, sex)
        assert less is not None
        assert more is not None
        assert 0 < less < more
