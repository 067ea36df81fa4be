"""Corrections: found wherever an earlier one moved the entry, warned of, and told in words."""

from __future__ import annotations

from typing import Any


def test_an_entry_that_was_moved_to_another_day_is_still_found_by_its_id(fit: Any) -> None:
    entry = fit("log", "bench", "3x8@50", "--json").json["entry_id"]
    fit("amend", "--at", "yesterday")
    assert entry[-4:] in fit("history").out
    for said in (entry, entry[-4:]):
        assert fit("amend", said, "3x8@60", "--json").json["entry_id"] == entry
    fit("amend", entry, "--at", "2026-11-20")
    fit("amend", entry, "3x5@60")
    assert [w["date"] for w in fit("history", "--json").json["workouts"]] == ["2026-11-20"]
    fit("undo", "4")
    assert fit("amend", entry, "3x8@55", "--json").json["workout_id"] == "2026-11-22"


def test_an_entry_that_is_gone_is_not_found(fit: Any) -> None:
    entry = fit("log", "bench", "8@50", "--json").json["entry_id"]
    fit("amend", "--remove", "1")
    fit("amend", entry, "3x8@60", expect=3)


def test_a_slip_of_a_correction_is_warned_of_like_one_of_a_log(fit: Any) -> None:
    fit("log", "bench", "3x8@50")
    fit("log", "bench", "3x8@52.5")
    said = fit("amend", "3x8@500")
    assert said.err.startswith("warning: Bench Press 500 kg is more than twice the best before it (50 kg)")
    assert len(fit("amend", "3x8@500", "--json").json["warnings"]) == 1
    assert "warnings" not in fit("amend", "--note", "typo", "--json").json
    assert "warnings" not in fit("amend", "3x8@55", "--json").json


def test_what_was_merged_since_is_amended_under_its_name_of_today(fit: Any) -> None:
    fit("log", "incline", "bench", "press", "3x8@40")
    fit("exercise", "merge", "incline bench press", "bench", "--yes")
    amended = fit("amend", "3x8@41", "--json").json
    assert amended["exercise"] == {"id": "bench-press", "name": "Bench Press"}
    fit("undo", "2")
    assert fit("history", "--json").json["workouts"][0]["exercises"][0]["name"] == "Incline Bench Press"


def test_who_names_the_exercise_is_told_that_an_entry_keeps_it(fit: Any) -> None:
    fit("log", "bench", "3x8@40")
    assert "an entry keeps its exercise" in fit("amend", "bench", "3x8@41", expect=2).err


def test_an_amend_that_left_no_set_is_undone_by_name(fit: Any) -> None:
    fit("log", "bench", "8@50")
    fit("amend", "--remove", "1")
    assert fit("undo").out.startswith("undone: amend, no set left  (")
    assert fit("redo").out.startswith("redone: amend, no set left  (")


def test_a_history_of_nothing_says_whether_there_is_anything_at_all(fit: Any) -> None:
    assert "Nothing logged yet" in fit("history").out
    assert "Nothing logged yet" in fit("history", "--exercise", "squat").out
    fit("log", "bench", "8@50")
    assert fit("history", "--exercise", "squat").out == "Nothing logged there.\n"


def test_events_are_csv_with_all_their_fields(fit: Any) -> None:
    fit("log", "bench", "8@50")
    listed, tailed = fit("events", "list", "--csv").out, fit("events", "tail", "-n", "99", "--csv").out
    assert listed == tailed
    assert listed.startswith("device_id,domain,seq,event_id,")
    assert fit("events", "tail", "-n", "0", "--csv").out == listed.splitlines()[0] + "\n"
    assert fit("events", "verify", "--csv").out.startswith("device_id,domain,seq,hash\n")
