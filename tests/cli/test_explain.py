"""`fit explain`: a number shows its inputs, its formula, and what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fit.kernel import days

if TYPE_CHECKING:
    from conftest import Fit


@pytest.fixture
def trained(fit: Fit) -> Fit:
    fit("log", "bench", "w:5@60", "3x8@50", "15@40")
    fit("log", "bench", "5@500")
    fit("undo")
    return fit


def test_a_record_names_the_set_it_was_set_with_and_why_others_do_not_count(trained: Fit) -> None:
    entry = trained("history", "--json").json["workouts"][0]["exercises"][0]["entry_id"]
    found = trained("explain", "record", "bench", "e1rm", "--json").json
    assert found["value"] == 63.3
    assert found["event_ids"] == [entry]
    assert "1 + r/30" in found["formula"]
    assert "Epley" in found["source"]
    assert max(one["value"] for one in found["inputs"]) == pytest.approx(63.33)
    why = {one["set"]: one["why"] for one in found["excluded"]}
    assert "warm-up" in why["w:5@60kg"]
    assert "12 reps" in why["15@40kg"]
    assert "taken back" in why["5@500kg"]


def test_a_point_of_a_trend_is_made_of_the_sets_of_its_week(trained: Fit) -> None:
    found = trained("explain", "trend", "bench", "2026-W48", "--json").json
    point = trained("stats", "trend", "bench", "--json").json["series"][0]["points"][0]
    assert (found["value"], found["start"]) == (point["value"], point["start"])


def test_volume_adds_up_to_what_stats_says(trained: Fit) -> None:
    found = trained("explain", "volume", "2026-W48", "--json").json
    assert found["value"] == trained("stats", "volume", "--json").json["weeks"][0]["volume_kg"]
    assert sum(one["value"] for one in found["inputs"]) == found["value"]


@pytest.mark.parametrize("words", [("strength",), ("energy",), ("streak",)])
def test_every_figure_can_be_asked_about_before_there_is_one(fit: Fit, words: tuple[str, ...]) -> None:
    assert fit("explain", *words, "--json").json["formula"]
    assert "formula" in fit("explain", *words).out


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("record", "bench", "colour"), 2),
        (("record", "squat", "e1rm"), 3),
        (("record", "bench"), 2),
        (("trend", "bench", "2026-W60"), 2),
        (("trend", "bench", "2026-W01"), 3),
        (("body",), 3),
    ],
)
def test_what_cannot_be_explained_is_refused(trained: Fit, words: tuple[str, ...], status: int) -> None:
    assert trained("explain", *words, "--json", expect=status).error["hint"]


def test_the_body_trend_shows_the_weigh_ins_behind_it(fit: Fit) -> None:
    fit("body", "weight", "80", "--at", "2026-11-20")
    fit("body", "weight", "81", "--at", "2026-11-21")
    found = fit("explain", "body", "--json").json
    assert (found["value"], len(found["inputs"]), len(found["event_ids"])) == (80.1, 2, 2)


def test_the_sets_of_a_muscle_add_up_to_what_stats_says(fit: Fit) -> None:
    for day in ("2026-11-02", "2026-11-09", "2026-11-16"):
        fit("log", "bench", "w:5@60", "3x8@50", "--at", day)
        fit("log", "press", "2x8@30", "--at", day)
    shown = {one["muscle"]: one for one in fit("stats", "muscles", "--json").json["muscles"]}
    for name in ("chest", "triceps", "front delts"):
        found = fit("explain", "muscles", *name.split(), "--json").json
        assert found["value"] == shown[name]["mean"]
        assert len(found["event_ids"]) == len(found["inputs"])
    week = fit("explain", "muscles", "triceps", "2026-W46", "--json").json
    assert week["value"] == sum(one["value"] for one in week["inputs"]) == 2.5
    assert "chest" in fit("explain", "muscles", "chess", "--json", expect=2).error["hint"]


def test_the_food_of_a_week_is_its_meals_and_what_was_corrected_is_left_out(fit: Fit) -> None:
    fit("meal", "log", "lunch", "500kcal", "30p", "--at", "2026-11-17 12:30")
    fit("meal", "log", "lunch", "700kcal", "30p", "--at", "2026-11-18 12:30")
    fit("meal", "amend", "lunch", "800kcal", "30p")
    found = fit("explain", "nutrition", "2026-W47", "--json").json
    (shown,) = fit("stats", "nutrition", "--json").json["periods"]
    assert found["value"] == shown["kcal"] == 650
    assert [one["value"] for one in found["inputs"]] == [500, 800]
    assert [(one["value"], one["why"]) for one in found["excluded"]] == [(700, "taken back or corrected")]
    assert fit("explain", "nutrition", "2026-W40", expect=3)


def test_adherence_names_the_sessions_and_those_without_a_plan(fit: Fit) -> None:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40")
    fit("schedule", "assign", "monday", "Upper A")
    fit("log", "bench", "2x8@40")
    fit("log", "squat", "3x8@60", "--at", "2026-11-24")
    fit("workout", "finish")
    fit.at("2026-11-25T18:30:00+01:00")
    found = fit("explain", "adherence", "2026-W48", "--json").json
    total = fit("stats", "adherence", "--json").json["weeks"][0]
    assert found["value"] == total["adherence_pct"] == pytest.approx(66.7)
    assert [one["workout_id"] for one in found["inputs"]] == ["2026-11-23"]
    assert [one["why"] for one in found["excluded"]] == ["no plan asked for it"]


def test_a_goal_says_what_it_is_measured_by(fit: Fit) -> None:
    fit("goal", "set", "bench", "100kg")
    fit("goal", "set", "protein", "160g")
    entry = fit("log", "bench", "3x8@50", "--json").json["entry_id"]
    found = fit("explain", "goal", "bench", "--json").json
    assert (found["value"], found["event_ids"]) == (50, [entry])
    assert fit("explain", "goal", "protein", "--json").json["value"] == 0
    assert "Bench Press" in fit("explain", "goal", "squat", "--json", expect=3).error["hint"]


def test_one_heavy_dinner_takes_no_goal_farther_away(fit: Fit) -> None:
    fit("body", "weight", "82", "--at", "2026-10-31")
    fit("goal", "set", "weight", "75kg")
    for n in range(12):
        fit("body", "weight", f"{82 - n * 0.1:.1f}", "--at", days.add_days("2026-11-01", n * 2))
    before = fit("stats", "goals", "--json").json["goals"][0]
    fit("body", "weight", "82.5")
    after = fit("stats", "goals", "--json").json["goals"][0]
    assert after["current"] == 82.5
    late = days.days_between(before["expected"], after["expected"])
    assert late < 60, (before, after)


def test_what_cannot_be_explained_is_refused_with_what_can(fit: Fit) -> None:
    hint = fit("explain", "luck", "--json", expect=2).error["hint"]
    for what in ("record", "trend", "muscles", "nutrition", "adherence", "goal"):
        assert what in hint
