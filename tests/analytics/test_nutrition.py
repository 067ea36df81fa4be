"""Averages of days of food."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fit.analytics.nutrition import by_period, met, together
from fit.kernel import days


def day(date: str, kcal: float, protein: float = 100.0) -> dict[str, float | str]:
    return {"day": date, "kcal": kcal, "protein_g": protein, "carbs_g": 1.0, "fat_g": 1.0, "fibre_g": 1.0}


ROWS = [day("2026-11-16", 1900), day("2026-11-17", 3000), day("2026-11-23", 2100)]


def test_a_week_is_the_mean_of_its_logged_days() -> None:
    first, second = by_period(ROWS, {"2026-11-17"}, "week", {"kcal": 2000})
    assert (first.period, first.all.days, first.all.kcal) == ("2026-W47", 2, 2450.0)
    assert (first.training.kcal, first.rest.kcal) == (3000.0, 1900.0)
    assert (second.period, second.training.days, second.training.kcal) == ("2026-W48", 0, None)


def test_all_days_together_know_how_often_the_goal_was_met() -> None:
    assert together(ROWS, (), {"kcal": 2000, "protein_g": 110}).met == {"kcal": 2, "protein_g": 3}


def test_calories_are_met_within_a_tenth_and_protein_from_below() -> None:
    assert met("kcal", 2200, 2000)
    assert not met("kcal", 2201, 2000)
    assert met("protein_g", 300, 160)
    assert not met("protein_g", 143.9, 160)


def test_no_days_have_no_mean() -> None:
    assert by_period([], (), "week", {}) == ()
    assert together([], (), {"kcal": 2000}).all.kcal is None


eaten = st.tuples(st.integers(0, 400), st.integers(0, 50_000), st.booleans())


@given(st.lists(eaten, max_size=60, unique_by=lambda r: r[0]))
def test_training_and_rest_days_are_all_days(found: list[tuple[int, int, bool]]) -> None:
    found.sort()
    rows = [day(days.add_days("2025-12-01", n), kcal / 10) for n, kcal, _ in found]
    trained = {days.add_days("2025-12-01", n) for n, _, yes in found if yes}
    for by in ("day", "week", "month"):
        periods = by_period(rows, trained, by, {})
        assert sum(p.all.days for p in periods) == len(rows)
        assert all(p.training.days + p.rest.days == p.all.days for p in periods)
        assert [p.start for p in periods] == sorted({p.start for p in periods})
        total = sum((p.all.kcal or 0) * p.all.days for p in periods)
        assert abs(total - sum(row["kcal"] for row in rows)) <= 0.06 * len(rows) + 1e-6
