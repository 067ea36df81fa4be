"""Every command of every context runs in the cloud, where a context sees nothing but its own table."""

from __future__ import annotations

from typing import Any

from aws.cloud import Cloud
from fit.app.catalog import DOMAINS
from fit.cloud.asking import offers

DAY = 86400.0
FIRST: list[tuple[str, str, dict[str, Any]]] = [
    ("identity", "RegisterUser", {"name": "Ada"}),
    ("profile", "UpdateProfile", {"changes": {"weekly_goal": "3", "progression": "suggest"}}),
    ("planning", "AddExercise", {"name": "Yoke carry deluxe", "primary": ["quads"]}),
    ("planning", "AddExercise", {"name": "Yoke stroll"}),
    ("planning", "AliasExercise", {"exercise": "yoke carry deluxe", "alias": "yoked"}),
    ("planning", "RenameExercise", {"exercise": "yoked", "new_name": "Heavy yoke"}),
    ("planning", "MergeExercise", {"exercise": "yoke stroll", "into": "heavy yoke"}),
    ("planning", "CreateTemplate", {"kind": "meal", "name": "Oats", "ingredients": ["oats 80g"]}),
    ("planning", "CreateTemplate", {"kind": "supplement", "name": "Creatine", "dose": "5g"}),
    ("execution", "Measure", {"measures": "weight 81.2"}),
    ("execution", "AddFood", {"name": "Skyr deluxe", "kcal": 60, "protein_g": 11, "carbs_g": 4, "fat_g": 0.2}),
    ("execution", "AliasFood", {"food": "skyr deluxe", "alias": "sky"}),
    ("execution", "EatMeal", {"meal": "lunch rice 200g"}),
    ("execution", "TakeSupplement", {"supplement": "creatine 5g"}),
    ("execution", "LogSets", {"exercise": "squat", "sets": "3x5@80", "at": "2026-11-20T18:00:00+01:00"}),
    ("profile", "ChangeGoal", {"goal": "squat 120kg"}),
    ("profile", "ChangeGoal", {"goal": "weight 78kg"}),
]  # fmt: skip
SESSION: list[tuple[str, str, dict[str, Any]]] = [
    ("execution", "StartWorkout", {"name": "Upper A"}),
    ("execution", "SwapExercise", {"exercise": "row", "new_exercise": "pullup"}),
    ("execution", "SkipExercise", {"exercise": "pullup", "reason": "tired"}),
    ("execution", "LogSets", {"exercise": "bench", "sets": "3x8@50"}),
    ("execution", "FinishWorkout", {}),
    ("execution", "StartWorkout", {"free": True}),
    ("execution", "LogSets", {"exercise": "squat", "sets": "3x5@90"}),
    ("execution", "DiscardWorkout", {}),
]


def test_every_command_runs_where_a_context_sees_only_its_own_table() -> None:
    cloud = Cloud()
    done: set[tuple[str, str]] = set()

    def do(domain: str, command: str, fields: dict[str, Any]) -> Any:
        said = cloud.command(domain, command, **fields)
        done.add((domain, command))
        cloud.now += 60
        cloud.pump()
        return said

    for one in FIRST:
        do(*one)
    lines = ["bench 3x8@40", "row 3x8@40"]
    plan = do("planning", "CreateTemplate", {"kind": "workout", "name": "Upper A", "exercises": lines})["aggregate_id"]
    do("planning", "UpdateTemplate", {"template_id": plan, "set": "row 3x8@45"})
    do("scheduling", "AssignPlan", {"template_id": plan, "days": ["monday", "thursday"], "time": "18:00"})
    do("scheduling", "AddOnce", {"template_id": plan, "day": "2026-11-25"})
    do("scheduling", "MoveDay", {"day": "2026-11-25", "to": "2026-11-27"})
    do("scheduling", "ClearDay", {"day": "2026-11-27"})
    do("scheduling", "SkipDay", {"day": "2026-11-26", "reason": "travelling"})
    for one in SESSION:
        do(*one)
    assert [w["status"] for w in cloud.view("execution", "workouts", day="2026-11-23")].count("discarded") == 1

    (offered,) = [r for r in cloud.view("analytics", "recommendations") if r["kind"] == "raise"]
    do("analytics", "AcceptRecommendation", {"recommendation_id": offered["aggregate_id"]})
    (row,) = cloud.view("planning", "templates", aggregate_id=plan)
    assert row["exercises"][0]["weight_kg"] == 50

    cloud.now += 10 * DAY  # a Thursday, on which the plan stands
    do("execution", "LogSets", {"exercise": "bench", "sets": "3x8@60"})
    do("execution", "FinishWorkout", {})
    others = [r for r in cloud.view("analytics", "recommendations") if r["status"] == "open"]
    assert others[0]["kind"] == "raise"
    do("analytics", "DismissRecommendation", {"recommendation_id": others[0]["aggregate_id"]})
    do("scheduling", "ClearDays", {"days": ["monday"]})
    do("profile", "ChangeGoal", {"goal": "weight", "drop": True})
    do("identity", "DeactivateUser", {"reason": "holiday"})
    cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50", expect=422)
    do("identity", "ActivateUser", {})
    assert done == {(domain, offer.name) for domain in DOMAINS for offer in offers(domain)}
    kept = [item for table in cloud.tables.values() for item in cloud.client.dump(table.name)]
    assert not [item for item in kept if str(item["SK"]).startswith(("QUARANTINE", "PENDING"))]
