"""What `fit export` gave comes back: into the log it left it is nothing new, into another it is all there."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path
from typing import Any

import pytest

from cli_files import BODY, CRONOMETER, OTHERS, TWO_SESSIONS
from conftest import Fit


@pytest.fixture
def lived(fit: Fit, bring: Any) -> Fit:
    """Logged here and brought from elsewhere, named and unnamed."""
    fit("plan", "create", "workout", "Upper A", "-e", "bench 2x8@75% rest 90")
    fit("log", "squat", "3x5@225lb", "--at", "2026-11-18 08:00")
    fit("log", "bench", "3x8@50", "--at", "2026-11-18 08:20")
    fit("log", "bench", "8,7@50", "=cmd|' /C calc'!A0")
    fit("log", "pull", "up", "3x8@bw-20")
    fit.at("2026-11-22T19:00:17+01:00")
    fit("workout", "start", "Upper A")
    fit("workout", "set", "8@60")
    fit.at("2026-11-22T19:40:00+01:00")
    fit("workout", "finish")
    fit.at("2026-11-23T18:30:00+01:00")
    fit("body", "weight", "81.2")
    fit("body", "waist", "84cm", "--at", "2026-11-19 07:00")
    fit("meal", "log", "lunch", "chicken 150g", "rice 200g")
    fit("meal", "log", "snack", "2142kcal")
    bring(TWO_SESSIONS)
    bring(CRONOMETER)
    bring(BODY)
    bring("2026-11-21\nbench 3x8@55kg\n2026-11-22 10:30\nrun 5km 25:30\n")
    for name in ("fitnotes", "liftosaur"):
        bring(OTHERS[name][0], "--unit", "kg")
    return fit


def elsewhere(tmp_path: Path, name: str = "other") -> None:
    os.environ["FIT_HOME"] = str(tmp_path / name)


@pytest.mark.parametrize("form", [["--csv"], ["--format", "strong"], ["--format", "hevy"], ["--json"]])
def test_nothing_of_an_export_is_new_where_it_came_from(lived: Fit, bring: Any, form: list[str]) -> None:
    answer = bring(lived("export", *form).out).json
    assert answer["events"] == 0, lived("history", "--json").out
    assert answer.get("skipped", []) == []


def test_a_table_of_ours_is_the_same_table_in_another_log_and_comes_in_once(
    lived: Fit, bring: Any, tmp_path: Path
) -> None:
    table = lived("export", "--csv").out
    elsewhere(tmp_path)
    assert bring(table).json["skipped"] == []
    again = lived("export", "--csv").out
    assert _differing(_rows(table), _rows(again)) == []
    assert bring(table).json["events"] == 0
    assert bring(again).json["events"] == 0


def _rows(table: str) -> list[dict[str, str]]:
    """Without what a session that is brought knows more, its end, and what the name of an entry is there."""
    rows = list(csv.DictReader(io.StringIO(table)))
    for row in rows:
        if row["record"] in ("set", "planned set"):
            row["entry_id"] = ""
    return rows


def _differing(these: list[dict[str, str]], those: list[dict[str, str]]) -> list[Any]:
    assert len(these) == len(those)
    pairs = zip(these, those, strict=True)
    return [(a["exercise"], name, a[name], b[name]) for a, b in pairs for name in a if a[name] != b[name]]


def test_names_and_notes_that_were_kept_from_being_formulas_are_themselves_again(
    fit: Fit, bring: Any, tmp_path: Path
) -> None:
    fit("log", "bench", "8@50", "--note", "=1+1")
    fit("exercise", "add", "=HYPERLINK(1)")
    fit("log", "=HYPERLINK(1)", "3x8@20")
    tables = [fit("export", *form).out for form in (["--csv"], ["--format", "strong"], ["--format", "hevy"])]
    for n, table in enumerate(tables):
        elsewhere(tmp_path, f"other{n}")
        bring(table)
        entries = fit("history", "--json").json["workouts"][0]["exercises"]
        assert {(e["name"], e["note"]) for e in entries} == {("Bench Press", "=1+1"), ("=HYPERLINK(1)", None)}


def test_a_session_of_the_same_minute_with_more_in_it_is_another(fit: Fit, bring: Any) -> None:
    """Only what the log holds already is known; sets are never lost to a likeness."""
    fit("log", "bench", "3x8@50", "--at", "2026-11-20 18:30")
    head = "2026-11-20 18:30:00,Workout,1h,Bench Press (Barbell)"
    columns = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE"
    rows = [f"{head},{n},50,8,0,0,,," for n in range(1, 5)]
    assert bring("\n".join([columns, *rows[:3], ""]), "--unit", "kg").json["already_known"] == 1
    assert bring("\n".join([columns, *rows, ""]), "--unit", "kg").json["sets"] == 4
    other = [row.replace("Workout", "Push") for row in rows[:1]]
    assert bring("\n".join([columns, *other, ""]), "--unit", "kg").json["sets"] == 1


def test_a_log_that_came_in_whole_says_that_undo_leaves_it(fit: Fit, tmp_path: Path) -> None:
    fit("log", "bench", "3x8@50")
    events = fit("export", "--json").out
    elsewhere(tmp_path)
    (tmp_path / "log").write_text(events)
    assert "undo does not take this back" in fit("import", str(tmp_path / "log")).out


def test_standard_input_is_a_file_too(fit: Fit) -> None:
    answer = fit("import", "-", "--json", stdin=TWO_SESSIONS).json
    assert (answer["format"], answer["sets"]) == ("strong", 7)
    assert fit("import", "-", "--json", stdin="", expect=2).error["message"] == "standard input is empty"
    events = fit("export", "--json").out
    assert fit("import", "-", "--json", stdin=events).json["events"] == 0


def test_a_plan_asks_once_however_many_entries_it_took(fit: Fit, bring: Any, tmp_path: Path) -> None:
    fit("plan", "create", "workout", "U", "-e", "bench w:8@20 3x5@60", "-e", "squat 2x5@80", "-e", "row 8@40")
    fit("schedule", "assign", "daily", "U", "--from", "2026-11-01")
    for note in ("A", "", "B"):
        fit("log", "bench", "5@60", "--at", "2026-11-20 18:00", *(("--note", note) if note else ()))
    fit("workout", "start", "U")
    fit("workout", "skip", "squat")
    fit("log", "bench", "w:8@20", "3x5@60")
    fit("log", "row", "7@40")
    fit("workout", "finish")
    table = fit("export", "--csv").out
    rows = list(csv.DictReader(io.StringIO(table)))
    planned = [(r["exercise_id"], r["planned_reps"]) for r in rows if r["record"] == "planned set"]
    assert planned == [("bench-press", "8"), ("squat", "5"), ("squat", "5")]
    adherence, notes = fit("stats", "adherence", "--json").json, _notes(fit)
    assert adherence["total"]["asked"] == 9
    elsewhere(tmp_path)
    bring(table)
    assert _sums(fit("stats", "adherence", "--json").json) == _sums(adherence)
    assert _notes(fit) == notes


def _sums(adherence: dict[str, Any]) -> dict[str, Any]:
    """Of sets; the schedule stays where it was."""
    return {name: adherence["total"][name] for name in ("asked", "done", "short", "skipped", "missed", "extra")}


def _notes(fit: Fit) -> list[str | None]:
    return [e["note"] for w in fit("history", "--json").json["workouts"] for e in w["exercises"]]


def test_an_exercise_of_the_catalogue_is_itself_again_under_any_name(fit: Fit, bring: Any, tmp_path: Path) -> None:
    fit("exercise", "rename", "dumbbell-curl", "Curlz")
    fit("log", "Curlz", "8@20")
    table = fit("export", "--csv").out
    elsewhere(tmp_path)
    assert bring(table).json["new_exercises"] == []
    assert fit("history", "--exercise", "dumbbell-curl", "--json").json["workouts"] != []


def test_both_notes_of_an_exercise_leave_for_hevy(fit: Fit) -> None:
    for note in ("A", "B"):
        fit("log", "bench", "8@60", "--note", note)
    rows = list(csv.DictReader(io.StringIO(fit("export", "--format", "hevy").out)))
    assert [r["exercise_notes"] for r in rows] == ["A; B", "A; B"]


def test_a_look_at_a_whole_log_says_what_would_come_of_it_and_leaves_nothing(
    fit: Fit, bring: Any, tmp_path: Path
) -> None:
    fit("log", "bench", "3x8@50")
    fit("log", "squat", "3x8@80")
    events = fit("export", "--json").out
    here = bring(events, "--dry-run").json
    assert (here["events"], here["already_known"], here["dry_run"]) == (0, 5, True)
    elsewhere(tmp_path)
    for _ in range(2):
        there = bring(events, "--dry-run").json
        assert (there["events"], there["already_known"]) == (5, 0)
    bring(TWO_SESSIONS, "--dry-run")
    lines = events.splitlines(keepends=True)
    assert "was changed" in bring(events.replace("squat", "squid"), "--dry-run", expect=6).error["message"]
    assert "another order" in bring("".join(reversed(lines)), "--dry-run", expect=5).error["hint"]
    heads = bring(events).json["events"], fit("events", "verify", "--json").json["heads"]
    os.environ["FIT_HOME"] = str(tmp_path / "home")
    assert heads == (5, fit("events", "verify", "--json").json["heads"])


def test_an_exercise_that_was_begun_and_skipped_is_skipped_again(fit: Fit, bring: Any, tmp_path: Path) -> None:
    fit("plan", "create", "workout", "A", "-e", "bench 3x8@40", "-e", "squat 3x5@60")
    fit("workout", "start", "A")
    fit("workout", "set", "8@40")
    fit("workout", "skip")
    fit("workout", "finish")
    table, adherence = fit("export", "--csv").out, fit("stats", "adherence", "--json").json
    assert adherence["total"]["skipped"] == 5
    elsewhere(tmp_path)
    bring(table)
    assert _differing(_rows(table), _rows(fit("export", "--csv").out)) == []
    assert _sums(fit("stats", "adherence", "--json").json) == _sums(adherence)


@pytest.mark.parametrize("target", ["3x8@bw-20", "3x8", "3x8@bw+5"])
def test_what_a_plan_asked_of_body_weight_moves_is_asked_again(
    fit: Fit, bring: Any, tmp_path: Path, target: str
) -> None:
    fit("plan", "create", "workout", "P", "-e", f"pull up {target}")
    fit("workout", "start", "P")
    fit("workout", "set", "8@bw-20")
    fit("workout", "finish")
    table, adherence = fit("export", "--csv").out, fit("stats", "adherence", "--json").json
    elsewhere(tmp_path)
    bring(table)
    assert _differing(_rows(table), _rows(fit("export", "--csv").out)) == []
    assert _sums(fit("stats", "adherence", "--json").json) == _sums(adherence)


def test_a_look_at_a_log_with_lines_that_repeat_says_what_will_happen(fit: Fit, bring: Any, tmp_path: Path) -> None:
    fit("log", "bench", "3x8@50")
    lines = fit("export", "--json").out.splitlines(keepends=True)
    elsewhere(tmp_path)
    file = "".join([*lines, *lines[:2]])
    look, done = (bring(file, *words).json for words in (["--dry-run"], []))
    assert (look["events"], look["already_known"]) == (done["events"], done["already_known"]) == (4, 2)
