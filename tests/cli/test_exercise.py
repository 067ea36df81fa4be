"""Exercises of one's own, other names for known ones, and history that follows."""

from __future__ import annotations

import pytest

from conftest import Fit


def names(fit: Fit) -> list[str]:
    return [e["name"] for w in fit("history", "--json").json["workouts"] for e in w["exercises"]]


def test_an_own_exercise_can_be_logged(fit: Fit) -> None:
    made = fit("exercise", "add", "Atlas Toss", "--muscle", "glutes", "--alias", "toss", "--json").json["exercise"]
    assert (made["id"], made["own"], made["region"]) == ("atlas-toss", True, "lower")
    assert fit("log", "toss", "3x5@60", "--json").json["exercise"]["id"] == "atlas-toss"
    assert fit("exercise", "list", "toss", "--json").json["exercises"][0]["name"] == "Atlas Toss"


def test_history_follows_a_rename(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    fit("exercise", "rename", "bench", "Flat", "Bench")
    assert names(fit) == ["Flat Bench"]
    assert fit("log", "bench press", "1x8@50", "--json").json["exercise"] == {"id": "bench-press", "name": "Flat Bench"}
    fit("undo", "2")
    assert names(fit) == ["Bench Press"]


def test_history_follows_a_merge(fit: Fit) -> None:
    fit("exercise", "add", "Atlas Toss")
    fit("log", "atlas toss", "1x5@60")
    fit("log", "deadlift", "1x5@50")
    fit("exercise", "merge", "atlas toss", "deadlift", expect=4)
    fit("exercise", "merge", "atlas toss", "deadlift", "--yes")
    assert names(fit) == ["Deadlift", "Deadlift"]
    assert fit("log", "atlas toss", "1x5@65", "--json").json["milestones"][0]["previous"] == 60.0
    assert len(fit("history", "--exercise", "deadlift", "--json").json["workouts"][0]["exercises"]) == 3


def test_an_alias_answers(fit: Fit) -> None:
    fit("exercise", "alias", "bench", "chesty")
    assert fit("log", "chesty", "3x8@50", "--json").json["exercise"]["id"] == "bench-press"


def test_an_exercise_in_another_script_can_be_added(fit: Fit) -> None:
    made = fit("exercise", "add", "Жим лёжа", "--json").json["exercise"]
    assert made["name"] == "Жим лёжа"
    assert fit("log", "жим лежа", "3x8@50", "--json").json["exercise"]["id"] == made["id"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["add", "Bench Press"], 4),
        (["add", " "], 4),
        (["add", "x" * 100], 4),
        (["add", "Toss", "--kind", "heavy"], 2),
        (["add", "Toss", "--muscle", "elbow"], 2),
        (["alias", "bench", "squat"], 4),
        (["rename", "bench", "Squat"], 4),
        (["merge", "bench", "bench", "--yes"], 4),
        (["show", "nonesuch"], 3),
        (["rename", "nonesuch", "X"], 3),
    ],
)
def test_names_answer_to_one_exercise(fit: Fit, words: list[str], status: int) -> None:
    fit("history")
    fit("exercise", *words, expect=status)
    assert len(fit("events", "list", "--json").json_lines) == 3
