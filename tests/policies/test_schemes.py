"""Progressions take one step a session: when all sets are done, or when the workout ends without them."""

from __future__ import annotations

from typing import Any

import pytest

from conftest import Fit


@pytest.fixture
def growing(fit: Fit) -> Fit:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "row 3x8@50")
    fit("plan", "progression", "Upper A", "row", "linear +2.5kg fail 2")
    fit("schedule", "assign", "monday", "Upper A")
    return fit


def row(fit: Fit) -> dict[str, Any]:
    found: dict[str, Any] = fit("plan", "show", "Upper A", "--json").json["exercises"][1]
    return found


def test_a_session_as_planned_adds_weight_without_any_record(growing: Fit) -> None:
    growing("log", "row", "3x8@60", "--at", "last monday")
    said = growing("log", "row", "3x8@50", "--json").json
    assert [(p["old_weight_kg"], p["new_weight_kg"]) for p in said["progressions"]] == [(50, 52.5)]
    assert row(growing)["weight_kg"] == 52.5
    types = [e["event_type"] for e in growing("events", "list", "--correlation", "last", "--json").json_lines]
    assert types[:3] == ["ExerciseCompleted", "ExerciseProgressionUpdated", "WorkoutTemplateUpdated"]


def test_a_second_log_of_the_day_is_no_second_step(growing: Fit) -> None:
    growing("log", "row", "3x8@50")
    assert growing("log", "row", "3x8@52.5", "--json").json["progressions"] == []
    assert row(growing)["weight_kg"] == 52.5


def test_misses_are_remembered_and_two_of_them_take_weight_off(growing: Fit) -> None:
    said = growing("log", "row", "8/8/6@50", "--json").json
    assert said["progressions"] == []
    assert row(growing)["weight_kg"] == 50
    assert row(growing)["progression"] == "linear +2.5kg every 1 fail 2 -10% failed 1"
    growing.at("2026-11-30T18:30:00+01:00")
    said = growing("log", "row", "8/7/6@50", "--json").json
    assert [(p["new_weight_kg"], p["reason"]) for p in said["progressions"]] == [(45, "UserRequested")]


def test_sets_left_out_count_when_the_workout_ends(growing: Fit) -> None:
    growing("workout", "start", "Upper A")
    growing("log", "row", "8/5@50")
    assert "failed" not in row(growing)["progression"]
    growing.at("2026-11-23T19:30:00+01:00")
    growing("workout", "finish")
    assert "failed 1" in row(growing)["progression"]


def test_a_finished_exercise_is_not_judged_again_when_the_workout_ends(growing: Fit) -> None:
    growing("workout", "start", "Upper A")
    growing("log", "row", "3x8@50")
    growing.at("2026-11-23T19:30:00+01:00")
    growing("workout", "finish")
    assert (row(growing)["weight_kg"], "failed" in row(growing)["progression"]) == (52.5, False)


def test_suggest_remembers_misses_and_advises_weights(growing: Fit) -> None:
    growing("profile", "set", "--progression", "suggest")
    growing("log", "row", "8/8/6@50")
    assert "failed 1" in row(growing)["progression"]
    growing.at("2026-11-30T18:30:00+01:00")
    growing("log", "row", "3x8@50")
    assert row(growing)["weight_kg"] == 50
    growing("recommend", "accept")
    assert (row(growing)["weight_kg"], "failed" in row(growing)["progression"]) == (52.5, False)


def test_off_takes_no_step(growing: Fit) -> None:
    growing("profile", "set", "--progression", "off")
    growing("log", "row", "3x8@50")
    assert row(growing)["weight_kg"] == 50


def test_double_progression_waits_for_the_top_of_its_range(growing: Fit) -> None:
    growing("plan", "progression", "Upper A", "row", "double +2.5kg 8-10")
    growing("log", "row", "10/10/9@50")
    assert row(growing)["weight_kg"] == 50
    growing.at("2026-11-30T18:30:00+01:00")
    growing("log", "row", "3x10@50")
    assert (row(growing)["weight_kg"], row(growing)["reps"]) == (52.5, 8)


def test_a_merged_exercise_still_moves_its_plan(growing: Fit) -> None:
    growing("exercise", "add", "My Row")
    growing("exercise", "merge", "barbell-row", "my-row", "--yes")
    said = growing("log", "my", "row", "3x8@50", "--json").json
    assert [p["new_weight_kg"] for p in said["progressions"]] == [52.5]
