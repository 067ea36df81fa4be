"""Each event has a command that causes it: typed here, as a lifter would."""

from __future__ import annotations

import pytest

from conftest import Fit
from fit.app import catalog

Words = tuple[str, ...]
_PLAN: Words = ("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "row 2x10@30")
_ON_MONDAY: Words = ("schedule", "assign", "monday", "Upper A")
_START: Words = ("workout", "start", "Upper A")
_LOG: Words = ("log", "bench", "3x8@50")
_MEAL: Words = ("plan", "create", "meal", "Breakfast", "-i", "oats 80g")
_DOSE: Words = ("plan", "create", "supplement", "creatine", "5g")
_SUGGEST: Words = ("profile", "set", "--progression", "suggest")

# Event → what goes before, and the command that causes it. It is the Monday of a week.
CAUSED: dict[str, tuple[list[Words], Words]] = {
    "UserRegistered": ([], ("body", "weight", "81.2")),
    "UserDeactivated": ([], ("identity", "deactivate", "--yes")),
    "UserActivated": ([("identity", "deactivate", "--yes")], ("identity", "activate")),
    "ProfileCreated": ([], ("body", "weight", "81.2")),
    "ProfileUpdated": ([], ("profile", "set", "--unit", "lb")),
    "GoalsChanged": ([], ("goal", "set", "bench", "100kg", "--by", "2027-06-01")),
    "WorkoutTemplateCreated": ([], _PLAN),
    "WorkoutTemplateUpdated": ([_PLAN], ("plan", "set", "Upper A", "bench", "3x8@45")),
    "ExerciseProgressionUpdated": ([_PLAN, _ON_MONDAY], _LOG),
    "MealPlanCreated": ([], _MEAL),
    "MealPlanUpdated": ([_MEAL], ("plan", "rename", "Breakfast", "Porridge")),
    "SupplementPlanCreated": ([], _DOSE),
    "SupplementPlanUpdated": ([_DOSE], ("plan", "archive", "creatine")),
    "ExerciseAdded": ([], ("exercise", "add", "Atlas Toss")),
    "ExerciseAliased": ([], ("exercise", "alias", "bench press", "bankdrücken")),
    "ExerciseRenamed": ([("exercise", "add", "Atlas Toss")], ("exercise", "rename", "Atlas Toss", "Stone Toss")),
    "ExerciseMerged": ([("exercise", "add", "Toss")], ("exercise", "merge", "Toss", "bench press", "--yes")),
    "FoodAdded": ([], ("food", "add", "Gym Bar", "--kcal", "380", "--protein", "30", "--carbs", "40", "--fat", "12")),
    "FoodAliased": ([], ("food", "alias", "oats", "haferflocken")),
    "ScheduleCreated": ([], ("body", "weight", "81.2")),
    "ScheduleUpdated": ([_PLAN], _ON_MONDAY),
    "DayPlanChanged": ([_PLAN, _ON_MONDAY], ("schedule", "skip", "2026-11-30", "--reason", "ill")),
    "WorkoutStarted": ([_PLAN], _START),
    "ExerciseCompleted": ([], _LOG),
    "ExerciseSkipped": ([_PLAN, _START], ("workout", "skip", "row", "--reason", "tired")),
    "ExerciseSwapped": ([_PLAN, _START], ("workout", "swap", "row", "lat pulldown")),
    "WorkoutDiscarded": ([_PLAN, _START], ("workout", "discard", "--yes")),
    "WorkoutCompleted": ([_LOG], ("workout", "finish")),
    "WorkoutExecuted": ([_LOG], ("workout", "finish")),
    "ProgressMilestoneReached": ([_LOG], ("log", "bench", "3x8@52.5")),
    "BodyMeasured": ([], ("body", "waist", "84cm")),
    "MealConsumed": ([], ("meal", "log", "lunch", "rice 200g")),
    "SupplementTaken": ([], ("take", "creatine", "5g")),
    "ProgressCalculated": ([_LOG], ("workout", "finish")),
    "TrendAnalyzed": ([("log", "bench", "3x8@50", "--at", "2026-11-16")], _LOG),
    "RecommendationGenerated": ([_PLAN, _ON_MONDAY, _SUGGEST], _LOG),
    "RecommendationAccepted": ([_PLAN, _ON_MONDAY, _SUGGEST, _LOG], ("recommend", "accept")),
    "RecommendationDismissed": ([_PLAN, _ON_MONDAY, _SUGGEST, _LOG], ("recommend", "dismiss")),
    "Voided": ([_LOG], ("undo",)),
    "Restored": ([_LOG, ("undo",)], ("redo",)),
}  # fmt: skip
CONTEXTS = ("identity", "profile", "planning", "scheduling", "execution", "analytics")


def test_no_event_is_left_out() -> None:
    assert set(CAUSED) == {name for context in CONTEXTS for name in catalog.events(context)}


@pytest.mark.parametrize("event", CAUSED)
def test_a_command_causes(fit: Fit, event: str) -> None:
    before, command = CAUSED[event]
    for words in before:
        fit(*words)
    known = len(fit("events", "list", "--json").json_lines) if before else 0
    fit(*command)
    new = fit("events", "list", "--json").json_lines[known:]
    assert event in [one["event_type"] for one in new]


@pytest.mark.parametrize(
    ("kind", "event", "commands"),
    [
        ("milestone_type", "WeightIncrease", [_PLAN, _ON_MONDAY, _LOG]),
        ("milestone_type", "NewPersonalRecord", [_LOG, ("log", "bench", "3x8@60")]),
        (
            "milestone_type", "ConsistencyStreak",
            [
                ("profile", "set", "--weekly-goal", "1"),
                *[("log", "bench", "3x8@50", "--at", f"{day} 18:00") for day in
                  ("2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23")],
                ("workout", "finish"),
            ],
        ),
        ("progression_reason", "CompletedAllReps", [_PLAN, _ON_MONDAY, _LOG]),
        ("progression_reason", "UserRequested", [_PLAN, ("plan", "set", "Upper A", "bench", "3x8@45")]),
        ("progression_reason", "AnalyticsRecommendation", [_PLAN, _ON_MONDAY, _SUGGEST, _LOG, ("recommend", "accept")]),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)  # fmt: skip
def test_a_command_causes_each_kind_of(fit: Fit, kind: str, event: str, commands: list[Words]) -> None:
    for words in commands:
        fit(*words)
    data = [one["event_data"] for one in fit("events", "list", "--json").json_lines]
    assert any(f'"{kind}":"{event}"' in one for one in data)
