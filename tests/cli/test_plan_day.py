"""`fit plan show monday`: what to do that day."""

from __future__ import annotations

import pytest

from conftest import Fit


@pytest.fixture
def monday(fit: Fit) -> Fit:
    lines = ("-e", "bench 3x8@40 rest 90", "-e", "A: row 3x8-12@50")
    fit("plan", "create", "workout", "Upper A", *lines, "--duration", "45")
    fit("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    return fit


def test_the_json_is_that_of_the_contract(monday: Fit) -> None:
    day = monday("plan", "show", "monday", "--json").json
    assert list(day) == ["day", "date", "entries"]
    assert (day["day"], day["date"]) == ("monday", "2026-11-23")
    (entry,) = day["entries"]
    assert list(entry)[:5] == ["kind", "plan", "at", "duration_minutes", "exercises"]
    assert (entry["kind"], entry["at"], entry["duration_minutes"]) == ("workout", "18:00", 45)
    assert (entry["plan"]["name"], entry["plan"]["version"]) == ("Upper A", 1)
    target = {"reps": 8, "reps_max": None, "amrap": False, "weight_kg": 40.0, "percent": None, "rpe": None}
    assert entry["exercises"][0] == {
        "id": "bench-press", "name": "Bench Press", "sets": 3, "reps": 8, "weight_kg": 40.0, "rest_seconds": 90,
        "notes": None, "targets": [target, target, target],
    }  # fmt: skip


def test_today_and_a_date_are_days_too(monday: Fit) -> None:
    assert monday("plan", "show", "today", "--json").json == monday("plan", "show", "monday", "--json").json
    later = monday("plan", "show", "2026-11-30", "--json").json
    assert (later["day"], later["date"], len(later["entries"])) == ("monday", "2026-11-30", 1)


def test_a_bare_weekday_is_the_next_one(monday: Fit) -> None:
    monday.at("2026-11-24T08:00:00+01:00")
    assert monday("plan", "show", "monday", "--json").json["date"] == "2026-11-30"


def test_the_text_fits_forty_columns(monday: Fit) -> None:
    lines = monday("plan", "show", "monday").out.splitlines()
    assert lines[:2] == ["Monday 2026-11-23", "18:00  Upper A  v1, 45 min"]
    assert [line.split("  ")[-1].strip() for line in lines[2:]] == ["3x8@40kg rest 90", "3x8-12@50kg"]
    assert lines[3].startswith("  A: ")
    assert max(map(len, lines)) <= 40


def test_a_narrow_terminal_puts_the_sets_on_a_line_of_their_own(
    monday: Fit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fit.cli.columns.room", lambda: 24)
    assert monday("plan", "show", "monday").out.splitlines()[2:4] == ["  Bench Press", "    3x8@40kg rest 90"]


def test_what_was_done_already_is_marked(monday: Fit) -> None:
    monday("log", "bench", "3x8@40")
    (entry,) = monday("plan", "show", "today", "--json").json["entries"]
    assert entry["done"] == ["bench-press"]
    assert "rest 90  done" in monday("plan", "show", "today").out


def test_an_empty_day_shows_how_to_fill_it(fit: Fit) -> None:
    said = fit("plan", "show", "friday")
    assert said.out.splitlines()[0] == "Friday 2026-11-27"
    assert "fit schedule assign friday" in said.out


def test_a_skipped_day_says_so(monday: Fit) -> None:
    monday("schedule", "skip", "monday", "--reason", "ill")
    day = monday("plan", "show", "monday", "--json").json
    assert day["entries"] == []
    assert (day["off"][0]["why"], day["off"][0]["reason"]) == ("skipped", "ill")
    assert "Upper A: skipped, ill" in monday("plan", "show", "monday").out


def test_a_day_word_wins_over_a_plan_of_that_name(monday: Fit) -> None:
    monday("plan", "create", "workout", "Friday", "-e", "squat 5x5@80")
    assert monday("plan", "show", "friday", "--json").json["date"] == "2026-11-27"


def test_meals_show_what_is_in_them(fit: Fit) -> None:
    fit("plan", "create", "meal", "Porridge", "-i", "oats 80g", "--at", "08:00")
    fit("schedule", "assign", "daily", "Porridge")
    lines = fit("plan", "show", "today").out.splitlines()
    assert lines[1] == "08:00  Porridge  v1, meal"
    assert "oats 80g" in lines[2]


def test_a_day_that_cannot_be_is_unreadable(fit: Fit) -> None:
    fit("plan", "show", "2026-02-30", expect=2)


def test_the_csv_has_a_row_for_each_exercise(monday: Fit) -> None:
    rows = monday("plan", "show", "monday", "--csv").out.splitlines()
    assert rows[0] == "date,at,plan,version,exercise_id,exercise,sets,reps,weight_kg,rest_seconds"
    assert rows[1] == "2026-11-23,18:00,Upper A,1,bench-press,Bench Press,3,8,40.0,90"
