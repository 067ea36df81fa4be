"""Doses as people write them, and how often a plan wants them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.execution.supplement_notation import Dose, Frequency, read_dose, read_doses, read_frequency
from fit.kernel.errors import FitError, Unreadable

MORNING, NOON, NIGHT = (f"2026-11-23T{hour}:00+01:00" for hour in ("08:00", "12:00", "22:00"))


@pytest.mark.parametrize(
    ("typed", "name", "dose", "unit"),
    [
        ("creatine 5g", "creatine", 5, "g"),
        ("creatine 5 g", "creatine", 5, "g"),
        ("creatine 2,5 g", "creatine", 2.5, "g"),
        ("5g creatine", "creatine", 5, "g"),
        ("2 capsules of fish oil", "fish oil", 2, "capsule"),
        ("fish oil 2 caps", "fish oil", 2, "capsule"),
        ("vitamin d3 1000 IU", "vitamin d3", 1000, "IU"),
        ("vitamin b12 500ug", "vitamin b12", 500, "mcg"),
        ("omega 3 1 softgel", "omega 3", 1, "softgel"),
        ("5-htp 100mg", "5-htp", 100, "mg"),
        ("multivitamin", "multivitamin", None, None),
    ],
)
def test_a_dose_is_read_as_it_is_written(typed: str, name: str, dose: float | None, unit: str | None) -> None:
    (found,) = read_doses(typed.split())
    assert (found.name, found.dose, found.unit) == (name, dose, unit)


def test_each_supplement_ends_at_its_dose() -> None:
    found = read_doses(["creatine", "5g", "vitamin d3 1000 IU", "zinc", "15mg", "magnesium"])
    assert [(one.name, one.typed) for one in found] == [
        ("creatine", "5g"), ("vitamin d3", "1000 IU"), ("zinc", "15mg"), ("magnesium", None),
    ]  # fmt: skip


@pytest.mark.parametrize("typed", ["", "creatine 5", "5g", "creatine 5oz", "vitamin d3 1,000 IU", "creatine 1.2.3 g"])
def test_what_is_no_dose_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_doses(typed.split())


@given(st.lists(st.text(max_size=12), max_size=6))
def test_any_words_are_read_or_refused(words: list[str]) -> None:
    try:
        found = read_doses(words)
    except FitError:
        return
    assert all(isinstance(one, Dose) and one.name for one in found)


def test_a_plans_dose_in_words_is_no_figure() -> None:
    assert read_dose("1000 IU") == (1000.0, "IU")
    assert read_dose("a handful") is None


@pytest.mark.parametrize(
    ("text", "frequency"),
    [
        (None, Frequency()),
        ("daily", Frequency()),
        ("every day", Frequency()),
        ("twice daily", Frequency(times=2)),
        ("3x a day", Frequency(times=3)),
        ("every 8h", Frequency(hours=8.0, times=3)),
        ("every 12 hours", Frequency(hours=12.0, times=2)),
        ("every other day", Frequency(days=2)),
        ("every 3 days", Frequency(days=3)),
        ("weekly", Frequency(days=7)),
        ("training days", Frequency(on="training")),
        ("rest days", Frequency(on="rest")),
        ("when I feel like it", Frequency(on="none")),
    ],
)
def test_how_often_is_read_from_the_plans_words(text: str | None, frequency: Frequency) -> None:
    assert read_frequency(text) == frequency


@pytest.mark.parametrize(
    ("text", "before", "at", "warns"),
    [
        ("daily", [], NIGHT, False),
        ("daily", [MORNING], NIGHT, True),
        ("daily", ["2026-11-22T23:00:00+01:00"], MORNING, False),
        ("twice daily", [MORNING], NIGHT, False),
        ("twice daily", [MORNING, NOON], NIGHT, True),
        ("every 8h", [MORNING], NOON, True),
        ("every 8h", [MORNING], NIGHT, False),
        ("weekly", ["2026-11-18T08:00:00+01:00"], MORNING, True),
        ("weekly", ["2026-11-16T08:00:00+01:00"], MORNING, False),
    ],
)
def test_a_dose_within_the_plans_interval_is_one_too_many(text: str, before: list[str], at: str, warns: bool) -> None:
    assert bool(read_frequency(text).too_soon(before, at)) is warns


def test_a_name_quoted_for_its_blanks_takes_the_dose_that_follows() -> None:
    found = read_doses(["vitamin d3", "1000", "IU", "omega 3", "2 capsules", "fish oil", "zinc", "15mg"])
    assert [(one.name, one.typed) for one in found] == [
        ("vitamin d3", "1000 IU"), ("omega 3", "2 capsules"), ("fish oil", None), ("zinc", "15mg"),
    ]  # fmt: skip
