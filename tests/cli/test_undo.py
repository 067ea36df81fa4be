"""Undo, redo and amend: whole commands, any number of steps."""

from __future__ import annotations

import pytest

from conftest import Fit


def sets(fit: Fit) -> list[list[tuple[int, float]]]:
    """Reps and weights of all live entries, oldest session first."""
    return [
        [(s["reps"], s["weight_kg"]) for s in entry["sets"]]
        for workout in reversed(fit("history", "--json").json["workouts"])
        for entry in workout["exercises"]
    ]


def test_undo_takes_back_a_log_with_its_records(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    fit("log", "bench", "1x8@60")
    answer = fit("undo", "--json").json
    assert answer["voided"] == 3  # the entry and two records
    assert answer["undone"].keys() == {"correlation_id", "command", "at"}
    assert "Bench Press 8@60kg" in answer["undone"]["command"]
    assert sets(fit) == [[(8, 50.0)]]
    assert [m["previous"] for m in fit("log", "bench", "1x8@55", "--json").json["milestones"]] == [50.0, 63.3]


def test_redo_brings_it_back_until_something_new_is_said(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    fit("undo")
    assert sets(fit) == []
    assert fit("redo", "--json").json["restored"] == 1
    assert sets(fit) == [[(8, 50.0)]]
    fit("undo")
    fit("log", "bench", "1x8@60")
    fit("redo", expect=4)
    assert sets(fit) == [[(8, 60.0)]]


def test_any_number_of_steps_goes_both_ways(fit: Fit) -> None:
    for weight in (50, 60, 70):
        fit("log", "bench", f"1x8@{weight}")
    fit("undo", "2")
    assert sets(fit) == [[(8, 50.0)]]
    fit("redo")
    assert sets(fit) == [[(8, 50.0)], [(8, 60.0)]]
    fit("undo", "2")
    fit("redo", "3")
    assert sets(fit) == [[(8, 50.0)], [(8, 60.0)], [(8, 70.0)]]


def test_more_steps_than_there_were_commands_change_nothing(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    fit("undo", "2", expect=4)
    assert sets(fit) == [[(8, 50.0)]]


def test_the_first_run_cannot_be_undone(fit: Fit) -> None:
    fit("history")
    fit("undo", expect=4)
    assert len(fit("events", "list", "--json").json_lines) == 3


def test_amend_changes_the_last_entry_and_leaves_no_record_of_the_slip(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    entry = fit("log", "bench", "3x8@500", "--json").json["entry_id"]
    answer = fit("amend", "3x8@50", "--json").json
    assert answer["entry_id"] == entry
    assert answer["milestones"] == []
    assert sets(fit) == [[(8, 50.0)], [(8, 50.0)] * 3]
    assert fit("log", "bench", "1x8@55", "--json").json["milestones"][0]["previous"] == 50.0


def test_amend_changes_or_removes_one_set_and_keeps_the_others(fit: Fit) -> None:
    fit("log", "bench", "3x8@50", "rest", "90")
    fit("amend", "--set", "2", "7@52.5")
    assert sets(fit) == [[(8, 50.0), (7, 52.5), (8, 50.0)]]
    assert [s["rest_seconds"] for s in fit("history", "--json").json["workouts"][0]["exercises"][0]["sets"]] == [90] * 3
    fit("amend", "--remove", "1")
    assert sets(fit) == [[(7, 52.5), (8, 50.0)]]
    fit("amend", "--remove", "1", "--remove", "2")
    assert sets(fit) == []
    fit("undo", "3")
    assert sets(fit) == [[(8, 50.0)] * 3]


def test_an_entry_of_the_past_is_amended_by_its_id(fit: Fit) -> None:
    entry = fit("log", "bench", "1x8@50", "--at", "-7d", "--json").json["entry_id"]
    fit("log", "squat", "1x5@100")
    fit("amend", entry[-6:], "1x8@52.5")
    fit("amend", entry, "1x8@55")  # the id of the entry outlives its corrections
    assert sets(fit) == [[(8, 55.0)], [(5, 100.0)]]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--set", "4", "8@50"], 4),
        (["--remove", "0"], 4),
        (["--set", "1"], 2),
        (["3x8@"], 2),
        (["abcdef12", "3x8@50"], 3),
        ([], 2),
    ],
)
def test_an_amend_that_makes_no_sense_changes_nothing(fit: Fit, words: list[str], status: int) -> None:
    fit("log", "bench", "3x8@50")
    before = fit("events", "list", "--json").out
    fit("amend", *words, expect=status)
    assert fit("events", "list", "--json").out == before


def test_amend_can_move_an_entry_to_another_day(fit: Fit) -> None:
    fit("log", "bench", "1x8@50")
    fit("amend", "--at", "yesterday 18:00", "--note", "was sunday")
    workouts = fit("history", "--json").json["workouts"]
    assert [(w["date"], w["exercises"][0]["note"]) for w in workouts] == [("2026-11-22", "was sunday")]
