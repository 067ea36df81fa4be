"""`fit stats nutrition` and `fit stats energy`, as they are typed."""

from __future__ import annotations

import pytest

from conftest import Fit


def test_weeks_of_food_against_goals_with_training_days_apart(fit: Fit) -> None:
    fit("goal", "set", "kcal", "2000")
    for day, kcal in (("2026-11-16", "1900"), ("2026-11-17", "3000"), ("2026-11-23", "2100")):
        fit("meal", "log", "dinner", f"{kcal}kcal", "100p", "--at", f"{day} 19:00" if day < "2026-11-23" else "12:00")
    fit("log", "bench", "3x8@50", "--at", "2026-11-17")
    said = fit("stats", "nutrition", "--json").json
    assert [(p["period"], p["start"], p["days"], p["kcal"]) for p in said["periods"]] == [
        ("2026-W47", "2026-11-16", 2, 2450.0), ("2026-W48", "2026-11-23", 1, 2100.0),
    ]  # fmt: skip
    first = said["periods"][0]
    assert (first["training"]["kcal"], first["rest"]["kcal"], first["met"]["kcal"]) == (3000.0, 1900.0, 1)
    assert (said["mean"]["days"], said["mean"]["met"]["kcal"], said["goal"]) == (3, 2, {"kcal": 2000})
    assert "2000 kcal on 2 of 3 days" in fit("stats", "nutrition").out
    days = fit("stats", "nutrition", "--by", "day", "--since", "2026-11-17", "--json").json["periods"]
    assert [(p["period"], p["training"]["days"]) for p in days] == [("2026-11-17", 1), ("2026-11-23", 0)]
    assert len(fit("stats", "nutrition", "--by", "month", "--csv").out.splitlines()) == 2


def test_nothing_eaten_is_an_empty_list(fit: Fit) -> None:
    said = fit("stats", "nutrition", "--json").json
    assert (said["periods"], said["mean"]["days"], said["mean"]["kcal"]) == ([], 0, None)
    assert fit("stats", "nutrition", "--by", "fortnight", expect=2).err


def test_an_undone_meal_leaves_the_figures(fit: Fit) -> None:
    fit("meal", "log", "dinner", "2000kcal")
    fit("undo")
    assert fit("stats", "nutrition", "--json").json["periods"] == []


def test_energy_by_formula_needs_the_profile_and_a_weight(fit: Fit) -> None:
    said = fit("stats", "energy", "--json").json
    assert (said["missing"], said["at_rest_kcal"]) == (["sex", "born", "height", "weight"], None)
    fit("profile", "set", "--sex", "male", "--height", "180", "--born", "1990-11-24")
    fit("body", "weight", "80")
    said = fit("stats", "energy", "--json").json
    assert (said["age"], said["at_rest_kcal"], said["estimated_kcal"]) == (36 - 1, 1755.0, 2720.2)
    assert fit("stats", "energy", "--activity", "very-active", "--json").json["estimated_kcal"] == 3334.5
    assert fit("stats", "energy", "--activity", "lazy", expect=2).err


def test_energy_by_food_and_scale_needs_seven_days_of_both(fit: Fit) -> None:
    for n in range(7):
        day = f"2026-11-{17 + n}"
        fit("meal", "log", "dinner", "2400kcal", "--at", f"{day} 12:00")
        if n != 1:
            fit("body", "weight", "80", "--at", f"{day} 07:00")
    said = fit("stats", "energy", "--json").json["adaptive"]
    assert (said["kcal"], said["confidence"], said["days_logged"], said["span_days"]) == (None, "none", 7, 6)
    fit("body", "weight", "80", "--at", "2026-11-16 07:00")
    said = fit("stats", "energy", "--json").json["adaptive"]
    assert (said["kcal"], said["confidence"], said["weigh_ins"]) == (pytest.approx(2400.0), "low", 7)
    assert "confidence low" in fit("stats", "energy").out
