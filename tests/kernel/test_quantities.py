"""Weights, distances and times keep what was typed and know their canonical value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.quantities import (
    Distance,
    Weight,
    plain,
    read_distance,
    read_duration,
    read_weight,
    say_duration,
)


@pytest.mark.parametrize(
    ("text", "value", "unit", "typed"),
    [
        ("81.2", 81.2, "kg", "81.2"),
        ("62,5 kg", 62.5, "kg", "62.5"),
        ("135LB", 135.0, "lb", "135"),
        (" 135 lbs ", 135.0, "lb", "135"),
        ("-20", -20.0, "kg", "-20"),
        ("\u221220kg", -20.0, "kg", "-20"),
        ("+2.5", 2.5, "kg", "2.5"),
        ("62.50", 62.5, "kg", "62.50"),
    ],
)
def test_a_weight_keeps_its_number_and_unit_as_typed(text: str, value: float, unit: str, typed: str) -> None:
    assert read_weight(text, "kg") == Weight(value=value, unit=unit, typed=typed)


def test_the_unit_of_the_profile_holds_where_none_is_typed() -> None:
    assert read_weight("135", "lb") == Weight(value=135.0, unit="lb", typed="135")


def test_a_pound_is_exact_and_reads_back_for_ever() -> None:
    assert read_weight("135lb").kg == 135 * 0.45359237
    assert str(read_weight("135 lbs")) == "135lb"
    assert str(read_weight("62,5")) == "62.5kg"


@pytest.mark.parametrize(
    "text", ["", "kg", "1,250", "1e5", "nan", "Infinity", "٥٠", "5 stone", "5..0", "5.", ".5", "9" * 400]
)
def test_what_is_no_weight_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        read_weight(text)


def test_a_comma_before_three_digits_shows_both_readings() -> None:
    with pytest.raises(Unreadable) as refused:
        read_weight("1,250kg")
    assert "1250 or 1.250" in refused.value.hint


@pytest.mark.parametrize("text", ["1000.1", "2205lb", "-1001"])
def test_a_weight_over_a_ton_is_impossible(text: str) -> None:
    with pytest.raises(Rejected):
        read_weight(text)


@pytest.mark.parametrize(("text", "metres"), [("5km", 5000), ("400 M", 400), ("2mi", 3218.688), ("5,5 km", 5500)])
def test_distances_know_their_metres(text: str, metres: float) -> None:
    assert read_distance(text).metres == pytest.approx(metres)


@pytest.mark.parametrize("text", ["5", "-5km", "5 miles", "km", "99999km"])
def test_what_is_no_distance_is_refused(text: str) -> None:
    with pytest.raises((Unreadable, Rejected)):
        read_distance(text)


def test_a_distance_is_written_with_its_unit() -> None:
    assert str(Distance(value=5.5, unit="km", typed="5.5")) == "5.5km"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("60s", 60), ("1:30", 90), ("25:30", 1530), ("1:05:00", 3900), ("2min", 120), ("1h", 3600), ("1,5 h", 5400),
        ("12.45s", 12.45), ("0:12.45", 12.45), ("90:00", 5400),
        ("25:75", None), ("1:5", None), ("1:60:00", None), (":30", None), ("1:2:3:4", None), ("30", None),
        ("2m", None), ("", None), (":", None), ("-5s", None), ("1:٣٠", None), ("9" * 400 + ":00", None),
        ("1:30.", None),
    ],
)  # fmt: skip
def test_a_duration_is_seconds_or_nothing(text: str, seconds: float | None) -> None:
    assert read_duration(text) == seconds


@given(st.one_of(st.integers(1, 10**7), st.integers(1, 10**9).map(lambda n: n / 1000)))
def test_a_duration_written_down_reads_back(seconds: float) -> None:
    assert read_duration(say_duration(seconds)) == seconds


@pytest.mark.parametrize(("seconds", "said"), [(45, "45s"), (60, "1:00"), (3900, "1:05:00"), (90.5, "90.5s")])
def test_durations_read_like_a_watch(seconds: float, said: str) -> None:
    assert say_duration(seconds) == said


@pytest.mark.parametrize(
    ("number", "said"), [(50.0, "50"), (62.5, "62.5"), (-20.0, "-20"), (0.00005, "0.00005"), (0, "0")]
)
def test_numbers_are_plain(number: float, said: str) -> None:
    assert plain(number) == said


@given(st.text() | st.text("0123456789.,:-+ kglbsmih"))
def test_any_text_is_a_quantity_or_refused(text: str) -> None:
    for read in (read_weight, read_distance):
        try:
            made = read(text)
        except (Unreadable, Rejected):
            continue
        assert read(str(made)) == made
    read_duration(text)
