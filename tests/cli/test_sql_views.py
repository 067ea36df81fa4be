"""`fit sql`: tables whose names and columns stay, whatever lies beneath them."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from conftest import Fit

# On scripts' lips: columns may be added at the end, none may go or be renamed.
COLUMNS = {
    "sets": "workout_id day performed_at entry_id exercise_id exercise n kind reps weight_kg load_kg typed unit rpe"
    " rest_seconds duration_seconds distance_m note plan_id planned_reps planned_weight_kg",
    "workouts": "workout_id day name status started_at last_at completed_at minutes plan_id exercises sets hard_sets"
    " reps volume_kg",
    "records": "exercise_id exercise type value reps weight_kg day workout_id",
    "meals": "day at meal entry_id n food_id food grams kcal protein_g carbs_g fat_g fibre_g typed note plan_id",
    "supplements": "day at entry_id supplement dose unit typed note plan_id",
    "body": "day at metric value unit typed typed_unit",
    "plans": "plan_id kind name version archived minutes timing exercises items created_at updated_at",
    "schedule": "entry_id weekday kind plan_id plan at every_weeks starts ends",
    "exercises": "exercise_id exercise kind equipment region muscles helpers own",
}


def ask(fit: Fit, query: str, *words: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = fit("sql", query, "--json", *words).json
    return found


@pytest.mark.parametrize("name", COLUMNS)
def test_names_stay(fit: Fit, name: str) -> None:
    header = fit("sql", f"select * from {name}", "--csv").out.splitlines()[0].split(",")
    assert header[: len(COLUMNS[name].split())] == COLUMNS[name].split()


def test_a_set_is_a_row(fit: Fit) -> None:
    fit("body", "weight", "80", "--at", "-2d")
    fit("log", "bench", "w:10@20", "2x8@50", "rpe8", "rest", "90", "--note", "strong")
    fit("log", "pullup", "5@bw+10", "5@bw-20")
    fit("log", "run", "5km", "25:30")
    rows = ask(fit, "select * from sets order by exercise_id, n")
    assert [(r["exercise"], r["n"], r["kind"], r["reps"], r["weight_kg"], r["load_kg"]) for r in rows] == [
        ("Bench Press", 1, "warmup", 10, 20.0, 20.0), ("Bench Press", 2, "working", 8, 50.0, 50.0),
        ("Bench Press", 3, "working", 8, 50.0, 50.0), ("Pull Up", 1, "working", 5, 10.0, 90.0),
        ("Pull Up", 2, "working", 5, -20.0, 60.0), ("Run", 1, "working", None, None, None),
    ]  # fmt: skip
    assert {r["note"] for r in rows} == {"strong", None}
    assert rows[1]["rpe"] == 8
    assert rows[1]["rest_seconds"] == 90
    assert (rows[5]["distance_m"], rows[5]["duration_seconds"]) == (5000.0, 1530.0)


def test_what_was_amended_or_undone_is_no_row(fit: Fit) -> None:
    entry = fit("log", "bench", "3x8@500", "--json").json["entry_id"]
    fit("amend", "3x8@50")
    fit("log", "squat", "3x8@80")
    fit("undo")
    rows = ask(fit, "select distinct entry_id, exercise_id, weight_kg, count(*) as n from sets")
    assert rows == [{"entry_id": entry, "exercise_id": "bench-press", "weight_kg": 50.0, "n": 3}]


def test_merged_and_renamed_exercises_have_the_name_of_today(fit: Fit) -> None:
    fit("exercise", "add", "Flat Pressing", "--muscle", "chest")
    fit("log", "flat pressing", "3x8@50")
    fit("exercise", "merge", "flat pressing", "bench", "--yes")
    fit("exercise", "rename", "squat", "Kniebeuge")
    fit("log", "squat", "5@100")
    assert ask(fit, "select distinct exercise_id, exercise from sets order by 1") == [
        {"exercise_id": "bench-press", "exercise": "Bench Press"}, {"exercise_id": "squat", "exercise": "Kniebeuge"},
    ]  # fmt: skip


def test_a_planned_set_stands_beside_the_set(fit: Fit) -> None:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40")
    fit("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    fit("log", "bench", "w:10@20", "8,8,6@40")
    rows = ask(fit, "select kind, reps, planned_reps, planned_weight_kg from sets order by n")
    assert [tuple(r.values()) for r in rows] == [
        ("warmup", 10, None, None), ("working", 8, 8, 40.0), ("working", 8, 8, 40.0), ("working", 6, 8, 40.0),
    ]  # fmt: skip
    assert ask(fit, "select weekday, plan, at, every_weeks, ends from schedule") == [
        {"weekday": "monday", "plan": "Upper A", "at": "18:00", "every_weeks": 1, "ends": None}
    ]
    assert ask(fit, "select name, kind, archived from plans") == [{"name": "Upper A", "kind": "workout", "archived": 0}]
    plan = ask(fit, "select p.name from workouts w join plans p using (plan_id)")
    assert plan == [{"name": "Upper A"}]


def test_records_and_volume_are_those_of_stats(fit: Fit) -> None:
    fit("profile", "set", "--formula", "brzycki")
    for n in range(6):
        fit("log", "bench", f"w:5@20 3x{5 + n}@{52.5 + 1.25 * n}", "--at", f"-{n * 3}d")
    rows = ask(fit, "select * from records")
    told = fit("stats", "records", "--json").json["records"]
    assert rows == [{("day" if k == "date" else k): v for k, v in t.items()} for t in told]
    volume = ask(fit, "select sum(volume_kg) as kg, sum(hard_sets) as sets from workouts")[0]
    weeks = fit("stats", "volume", "--json").json["weeks"]
    assert volume == {"kg": sum(w["volume_kg"] for w in weeks), "sets": sum(w["sets"] for w in weeks)}
    assert ask(fit, "select sum(load_kg * reps) as kg from sets where kind <> 'warmup'")[0]["kg"] == volume["kg"]


def test_food_doses_and_measures_are_rows(fit: Fit) -> None:
    fit("meal", "log", "lunch", "chicken 150g", "rice 200g")
    fit("take", "creatine", "5g")
    fit("body", "weight", "180lb", "waist", "84cm")
    foods = ask(fit, "select food, grams, protein_g from meals order by n")
    shown = fit("meal", "show", "--json").json["meals"][0]["items"]
    assert foods == [{name: item[name] for name in ("food", "grams", "protein_g")} for item in shown]
    assert ask(fit, "select supplement, dose, unit from supplements") == [
        {"supplement": "creatine", "dose": 5.0, "unit": "g"}
    ]
    measures = ask(fit, "select metric, round(value, 1) as value, unit, typed, typed_unit from body order by metric")
    assert [tuple(m.values()) for m in measures] == [
        ("waist", 84.0, "cm", "84", "cm"), ("weight", 81.6, "kg", "180", "lb"),
    ]  # fmt: skip


def test_muscles_can_be_asked_for(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    fit("log", "push up", "2x20")
    rows = ask(
        fit,
        "select m.value as muscle, count(*) as n from sets join exercises using (exercise_id), json_each(muscles) m"
        " group by 1",
    )
    assert rows == [{"muscle": "chest", "n": 5}]


def test_the_past_is_asked_with_the_same_names(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    fit.at("2026-12-01T10:00:00+01:00")
    fit("log", "bench", "3x8@60")
    fit("undo")
    fit("log", "bench", "3x8@70")
    query = "select max(weight_kg) as kg from sets"
    assert ask(fit, query) == [{"kg": 70.0}]
    assert ask(fit, query, "--as-of", "2026-11-24") == [{"kg": 50.0}]
    best = "select value from records where type = 'weight'"
    assert ask(fit, best, "--as-of", "2026-11-24") == [{"value": 50.0}]


def test_they_are_there_after_a_rebuild_and_on_what_cannot_be_written(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    fit("sql", "select * from sets")
    fit("rebuild")
    query = "select count(*) as n from sets join workouts using (workout_id)"
    assert ask(fit, query) == [{"n": 3}]
    if os.geteuid() == 0:
        return  # root may write anywhere
    (fit.home / "fit.db").chmod(0o400)
    fit.home.chmod(0o500)
    try:
        assert ask(fit, query) == [{"n": 3}]
    finally:
        fit.home.chmod(0o700)


def test_the_log_itself_holds_none_of_them(fit: Fit) -> None:
    """So a log of any age has them, and no `fit log` pays for them."""
    fit("log", "bench", "3x8@50")
    fit("sql", "select * from records")
    db = sqlite3.connect(Path(fit.home) / "fit.db")
    names = {name for (name,) in db.execute("select name from sqlite_schema")}
    db.close()
    assert not names & set(COLUMNS)


@pytest.mark.parametrize("query", ["delete from sets", "drop view sets", "insert into records values (1)"])
def test_they_are_for_reading(fit: Fit, query: str) -> None:
    fit("log", "bench", "3x8@50")
    fit("sql", query, expect=4)
    assert ask(fit, "select count(*) as n from sets") == [{"n": 3}]
