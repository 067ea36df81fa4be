"""The mission's use cases of plans, word for word at the terminal."""

from __future__ import annotations

import pytest

from conftest import Fit


@pytest.fixture
def monday(fit: Fit) -> Fit:
    fit(
        "plan", "create", "workout", "Monday Upper Body", "-e", "bench 3x8@40 rest 90",
        "-e", "shoulder press 3x10@25 rest 60",
    )  # fmt: skip
    fit("schedule", "assign", "monday", "Monday Upper Body")
    return fit


def test_a_gym_schedule_with_own_rest_times(monday: Fit) -> None:
    said = monday("plan", "show", "monday", "--json").json
    (entry,) = said["entries"]
    assert (said["day"], said["date"]) == ("monday", "2026-11-23")
    assert (entry["plan"]["name"], entry["plan"]["version"], entry["duration_minutes"]) == ("Monday Upper Body", 1, 30)
    assert [(e["name"], e["sets"], e["reps"], e["weight_kg"], e["rest_seconds"]) for e in entry["exercises"]] == [
        ("Bench Press", 3, 8, 40, 90),
        ("Dumbbell Shoulder Press", 3, 10, 25, 60),
    ]


def test_progress_from_40_to_50_kg(monday: Fit) -> None:
    said = monday("log", "bench", "3x8@50", "rest", "90,95,100", "--json").json
    assert {"type": "WeightIncrease", "metric": "weight", "previous": 40.0, "new": 50.0} in said["milestones"]
    assert said["progressions"] == [
        {
            "plan": "Monday Upper Body", "exercise": "bench-press", "old_weight_kg": 40.0, "new_weight_kg": 50.0,
            "reason": "CompletedAllReps",
        }
    ]  # fmt: skip
    (entry,) = monday("plan", "show", "monday", "--json").json["entries"]
    assert entry["plan"]["version"] == 2
    assert entry["exercises"][0]["weight_kg"] == 50
    chain = monday("events", "list", "--correlation", said["correlation_id"], "--json").json_lines
    types = [e["event_type"] for e in chain]
    assert types == [
        "ExerciseCompleted", "ProgressMilestoneReached", "ExerciseProgressionUpdated", "WorkoutTemplateUpdated",
        "ScheduleUpdated",
    ]  # fmt: skip
    cause = {e["event_type"]: e["causation_id"] for e in chain}
    ids = {e["event_type"]: e["event_id"] for e in chain}
    assert cause["ExerciseCompleted"] is None
    assert cause["ProgressMilestoneReached"] == ids["ExerciseCompleted"]
    assert cause["ExerciseProgressionUpdated"] == cause["WorkoutTemplateUpdated"] == ids["ProgressMilestoneReached"]
    assert cause["ScheduleUpdated"] == ids["WorkoutTemplateUpdated"]


def test_the_text_says_what_moved_in_the_lifter_s_own_word(monday: Fit) -> None:
    said = monday("log", "bench", "3x8@50")
    assert "Monday Upper Body: bench 40 → 50 kg (fit undo takes it back)" in said.out


def test_fit_undo_takes_it_all_back(monday: Fit) -> None:
    monday("log", "bench", "3x8@50")
    monday("undo")
    (entry,) = monday("plan", "show", "monday", "--json").json["entries"]
    assert (entry["plan"]["version"], entry["exercises"][0]["weight_kg"]) == (1, 40)


def test_a_preview_and_the_change_it_previews(monday: Fit) -> None:
    before = monday("events", "list", "--json").out
    words = ("Monday Upper Body", "--duration", "45")
    assert "This will affect Monday's workout (30min → 45min)" in monday("schedule", "preview", *words).out
    assert monday("events", "list", "--json").out == before
    monday("plan", "duration", "Monday Upper Body", "45", "--yes")
    types = [e["event_type"] for e in monday("events", "list", "--correlation", "last", "--json").json_lines]
    assert types == ["WorkoutTemplateUpdated", "ScheduleUpdated"]
    (entry,) = monday("plan", "show", "monday", "--json").json["entries"]
    assert (entry["duration_minutes"], entry["plan"]["version"]) == (45, 2)
