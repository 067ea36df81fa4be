"""`fit goal`, as it is typed."""

from __future__ import annotations

import pytest

from conftest import Fit


def test_a_goal_shows_how_far_it_is(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    said = fit("goal", "set", "bench", "100kg", "--by", "2027-06-01", "--json").json
    assert len(said["event_ids"]) == 1
    assert said["correlation_id"]
    assert (said["target"], said["by"], said["days_left"], said["start"]) == (100.0, "2027-06-01", 190, 50.0)
    fit("log", "bench", "3x5@75")
    (goal,) = fit("goal", "list", "--json").json["goals"]
    assert (goal["current"], goal["progress_pct"], goal["reached"]) == (75.0, 50.0, False)
    assert "50%" in fit("goal", "list").out


def test_a_goal_keeps_the_unit_it_was_written_in(fit: Fit) -> None:
    fit("log", "bench", "3x5@135lb")
    fit("goal", "set", "bench", "225 lb")
    (goal,) = fit("goal", "list", "--json").json["goals"]
    assert goal["target"] == pytest.approx(102.058, abs=0.001)
    assert "225lb" in fit("goal", "list").out
    assert " 135 " in fit("goal", "list").out


def test_workouts_a_week_are_the_profiles_weekly_goal(fit: Fit) -> None:
    assert len(fit("goal", "set", "workouts", "4", "--json").json["event_ids"]) == 2
    assert fit("profile", "show", "--json").json["weekly_goal"] == 4
    fit("profile", "set", "--weekly-goal", "5")
    (goal,) = fit("goal", "list", "--json").json["goals"]
    assert (goal["target"], goal["current"]) == (5, 0.0)
    fit("log", "bench", "3x8@50")
    assert fit("goal", "list", "--json").json["goals"][0]["progress_pct"] == 20.0


def test_body_weight_is_a_goal_too(fit: Fit) -> None:
    said = fit("goal", "set", "body", "weight", "78", "kg", "--json").json
    assert (said["id"], said["target"], said["current"]) == ("weight", 78.0, None)


def test_a_dropped_goal_is_gone_and_its_history_stays(fit: Fit) -> None:
    fit("goal", "set", "bench", "100kg")
    fit.at("2026-12-01T10:00:00+01:00")
    assert fit("goal", "drop", "bench", "--json").json["dropped"] == "lift:bench-press"
    assert fit("goal", "list", "--json").json == {"goals": []}
    assert fit("goal", "drop", "bench", expect=3).err
    assert [c["field"] for c in fit("profile", "history", "--json").json["changes"]] == ["goal lift:bench-press"] * 2
    assert fit("goal", "list", "--json", "--as-of", "2026-11-30").json["goals"][0]["target"] == 100.0


@pytest.mark.parametrize(
    ("words", "status"),
    [(("bench",), 2), (("bench", "heavy"), 2), (("bnech", "100kg"), 3), (("bench", "1001kg"), 4),
     (("workouts", "2.5"), 2), (("kcal", "lots"), 2), (("workouts", "0"), 4), (("kcal", "-5"), 2)],
)  # fmt: skip
def test_bad_goals_store_nothing(fit: Fit, words: tuple[str, ...], status: int) -> None:
    fit("goal", "set", *words, expect=status)
    assert fit("goal", "list", "--json").json == {"goals": []}


def test_a_day_gone_by_is_no_day_for_a_goal(fit: Fit) -> None:
    fit("goal", "set", "bench", "100kg", "--by", "2026-11-01", expect=4)
    fit("goal", "set", "bench", "100kg", "--by", "soon", expect=2)


def test_csv_has_its_columns_even_where_there_is_no_goal(fit: Fit) -> None:
    assert fit("goal", "list", "--csv").out.startswith("id,kind,name,target,")
    fit("goal", "set", "bench", "100kg")
    assert "lift:bench-press,lift,Bench Press,100.0,100,kg," in fit("goal", "list", "--csv").out


def test_food_goals_show_what_was_eaten_today(fit: Fit) -> None:
    fit("goal", "set", "kcal", "2400")
    fit("goal", "set", "protein", "160g")
    fit("meal", "log", "lunch", "chicken 150g")
    goals = {goal["id"]: goal for goal in fit("goal", "list", "--json").json["goals"]}
    assert goals["kcal"]["current"] > 200
    assert 20 < goals["protein"]["progress_pct"] < 40


@pytest.mark.parametrize(("first", "later", "reached"), [("90", "84", False), ("90", "77", True), ("70", "79", True)])
def test_a_body_weight_nobody_knew_begins_at_the_first_weigh_in(
    fit: Fit, first: str, later: str, reached: bool
) -> None:
    fit("goal", "set", "weight", "78kg")
    fit("body", "weight", first)
    begun = fit("goal", "list", "--json").json["goals"][0]
    assert (begun["start"], begun["progress_pct"], begun["reached"]) == (float(first), 0.0, False)
    fit.at("2026-12-23T18:30:00+01:00")
    fit("body", "weight", later)
    goal = fit("goal", "list", "--json").json["goals"][0]
    assert (goal["start"], goal["reached"]) == (float(first), reached)
