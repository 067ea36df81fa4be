"""`fit plan program` and `fit plan simulate`."""

from __future__ import annotations

import pytest

from conftest import Fit


@pytest.mark.parametrize(("name", "days"), [("linear", 3), ("5/3/1", 4), ("gzclp", 4), ("Upper and lower", 4)])
def test_a_programme_is_laid_into_plans_and_the_week_in_one_command(fit: Fit, name: str, days: int) -> None:
    said = fit("plan", "program", "start", name, "--at", "18:00", "--json").json
    assert len(said["days"]) == days
    week = fit("schedule", "week", "--json").json["days"]
    standing = {day["day"]: [e["plan"]["name"] for e in day["entries"]] for day in week if day["entries"]}
    assert standing == {d["day"]: [d["plan"]] for d in said["days"]}
    assert all(e["at"] == "18:00" for day in week for e in day["entries"])
    fit("undo")
    assert fit("plan", "list", "--json").json == {"plans": []}
    assert not any(day["entries"] for day in fit("schedule", "week", "--json").json["days"])


def test_weights_come_from_the_best_lifts(fit: Fit) -> None:
    fit("log", "squat", "5x5@100")
    fit("plan", "program", "start", "531")
    squat = fit("plan", "show", "5/3/1 Squat", "--json").json["exercises"][0]
    assert squat["progression"] == "531 tm 105kg week 1 cycle 1 +5kg"
    assert [t["weight_kg"] for t in squat["targets"]] == [67.5, 77.5, 90]
    press = fit("plan", "show", "5/3/1 Press", "--json").json["exercises"][0]
    assert [t["weight_kg"] for t in press["targets"]] == [None, None, None]


def test_a_name_in_use_gets_the_programme_before_it_and_twice_is_refused(fit: Fit) -> None:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8")
    names = [p["name"] for p in fit("plan", "program", "start", "double", "--json").json["plans"]]
    assert names == ["Upper and lower: Upper A", "Lower A", "Upper B", "Lower B"]
    fit("plan", "program", "start", "531")
    assert "already" in fit("plan", "program", "start", "531", "--json", expect=4).error["message"]
    assert "linear" in fit("plan", "program", "start", "magic", "--json", expect=3).error["hint"]


def test_the_weeks_to_come_are_those_of_the_scheme(fit: Fit) -> None:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40", "-e", "row 3x8@50")
    fit("plan", "progression", "Upper A", "bench", "linear +2.5kg")
    said = fit("plan", "simulate", "Upper A", "--weeks", "4", "--json").json
    bench, row = said["exercises"]
    assert [(s["week"], s["weight_kg"]) for s in bench["sessions"]] == [(1, 40), (2, 42.5), (3, 45), (4, 47.5)]
    assert {s["weight_kg"] for s in row["sessions"]} == {50}
    fit("schedule", "assign", "mon,thu", "Upper A")
    assert len(fit("plan", "simulate", "Upper A", "--weeks", "4", "--json").json["exercises"][0]["sessions"]) == 8
    fit("plan", "simulate", "Upper A", "--weeks", "0", expect=4)
    assert fit("plan", "show", "Upper A", "--json").json["version"] == 2


def test_only_workouts_are_simulated(fit: Fit) -> None:
    fit("plan", "create", "meal", "Lunch", "-i", "rice 200g")
    fit("plan", "simulate", "Lunch", expect=4)
