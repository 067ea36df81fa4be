"""The three use cases of a plan that moves with the lifter, word for word."""

from __future__ import annotations

from typing import Any

import pytest

from conftest import Fit

PLAN = "Monday Upper Body"


@pytest.fixture
def monday(fit: Fit) -> Fit:
    """Monday 2026-11-23: bench 3×8 at 40 kg rest 90 s; shoulder press 3×10 at 25 kg rest 60 s."""
    fit("plan", "create", "workout", PLAN, "-e", "bench 3x8@40 rest 90", "-e", "shoulder press 3x10@25 rest 60")
    fit("schedule", "assign", "monday", PLAN)
    return fit


def shown(fit: Fit) -> Any:
    (entry,) = fit("plan", "show", "monday", "--json").json["entries"]
    return entry


def chain(fit: Fit, correlation: str) -> list[tuple[str, str | None]]:
    """Each event of a command with the type of its cause."""
    events = fit("events", "list", "--correlation", correlation, "--json").json_lines
    names = {event["event_id"]: event["event_type"] for event in events}
    return [(event["event_type"], names.get(event["causation_id"])) for event in events]


def test_1_gym_schedule_with_own_rest_times(monday: Fit) -> None:
    entry = shown(monday)
    assert (entry["plan"]["name"], entry["plan"]["version"], entry["duration_minutes"]) == (PLAN, 1, 30)
    assert [(e["sets"], e["reps"], e["weight_kg"], e["rest_seconds"]) for e in entry["exercises"]] == [
        (3, 8, 40.0, 90),
        (3, 10, 25.0, 60),
    ]
    text = monday("plan", "show", "monday").out
    for said in (PLAN, "30 min", "v1", "3x8@40kg rest 90", "3x10@25kg rest 60"):
        assert said in text


def test_2_progress_from_40_to_50_kg(monday: Fit) -> None:
    said = monday("log", "bench", "3x8@50", "rest", "90,95,100", "--json").json
    assert [one["rest_seconds"] for one in said["sets"]] == [90, 95, 100]
    assert {"type": "WeightIncrease", "metric": "weight", "previous": 40.0, "new": 50.0} in said["milestones"]
    assert said["progressions"] == [
        {
            "plan": PLAN, "exercise": "bench-press", "old_weight_kg": 40.0, "new_weight_kg": 50.0,
            "reason": "CompletedAllReps",
        }
    ]  # fmt: skip
    entry = shown(monday)
    assert (entry["plan"]["version"], entry["exercises"][0]["weight_kg"]) == (2, 50.0)
    assert chain(monday, said["correlation_id"]) == [
        ("ExerciseCompleted", None),
        ("ProgressMilestoneReached", "ExerciseCompleted"),
        ("ExerciseProgressionUpdated", "ProgressMilestoneReached"),
        ("WorkoutTemplateUpdated", "ProgressMilestoneReached"),
        ("ScheduleUpdated", "WorkoutTemplateUpdated"),
    ]


def test_2_says_so_in_the_text(monday: Fit) -> None:
    out = monday("log", "bench", "3x8@50").out
    assert "40 → 50 kg" in out
    assert f"{PLAN}: bench 40 → 50 kg (fit undo takes it back)" in out


def test_2_set_by_set_in_a_workout_comes_to_the_same(monday: Fit) -> None:
    monday("workout", "start")
    for rest in ("90", "95", "100"):
        said = monday("workout", "set", "8@50", "rest", rest, "--json").json
    assert [p["new_weight_kg"] for p in said["progressions"]] == [50.0]
    assert (shown(monday)["plan"]["version"], shown(monday)["exercises"][0]["weight_kg"]) == (2, 50.0)


def test_2_with_progression_suggest_there_is_a_recommendation_and_no_change(monday: Fit) -> None:
    monday("profile", "set", "--progression", "suggest")
    said = monday("log", "bench", "3x8@50", "--json").json
    assert said["milestones"][0]["type"] == "WeightIncrease"
    assert said["progressions"] == []
    assert (shown(monday)["plan"]["version"], shown(monday)["exercises"][0]["weight_kg"]) == (1, 40.0)
    (advice,) = monday("recommend", "list", "--json").json["recommendations"]
    assert advice["exercise_id"] == "bench-press"


def test_2_with_progression_off_nothing_follows_the_milestone(monday: Fit) -> None:
    monday("profile", "set", "--progression", "off")
    said = monday("log", "bench", "3x8@50", "--json").json
    assert [name for name, _ in chain(monday, said["correlation_id"])] == [
        "ExerciseCompleted",
        "ProgressMilestoneReached",
    ]


def test_2_undo_takes_back_the_log_with_all_its_consequences(monday: Fit) -> None:
    monday("log", "bench", "3x8@50")
    monday("undo")
    assert (shown(monday)["plan"]["version"], shown(monday)["exercises"][0]["weight_kg"]) == (1, 40.0)
    assert monday("history", "--json").json == {"workouts": []}


def test_2_does_not_raise_what_was_not_all_done(monday: Fit) -> None:
    said = monday("log", "bench", "8,8,7@50", "--json").json
    assert said["milestones"][0]["type"] == "WeightIncrease"
    assert said["progressions"] == []
    assert shown(monday)["plan"]["version"] == 1


def test_3_preview(monday: Fit) -> None:
    before = len(monday("events", "list", "--json").json_lines)
    said = monday("schedule", "preview", PLAN, "--duration", "45").out
    assert said.splitlines()[0] == "This will affect Monday's workout (30min → 45min)"
    assert len(monday("events", "list", "--json").json_lines) == before
    done = monday("plan", "duration", PLAN, "45", "--yes", "--json").json
    assert [name for name, _ in chain(monday, done["correlation_id"])] == ["WorkoutTemplateUpdated", "ScheduleUpdated"]
    assert (shown(monday)["plan"]["version"], shown(monday)["duration_minutes"]) == (2, 45)
