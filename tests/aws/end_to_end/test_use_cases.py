"""The three use cases of a plan that moves with the lifter, through the cloud alone; and how long that takes."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from aws.end_to_end.machines import Device
from aws.end_to_end.world import PLAN, Cloud, eventually

ROUNDS = 20


def test_use_case_1_a_gym_schedule_with_own_rest_times(cloud: Cloud, monday: str) -> None:
    ann = cloud.register("Ann")
    ann.plan_on_monday(monday)
    (plan,) = ann.view("planning", "templates")
    assert (plan["name"], plan["version"], plan["estimated_minutes"]) == (PLAN, 1, 30)
    assert [(e["sets"], e["reps"], e["weight_kg"], e["rest_seconds"]) for e in plan["exercises"]] == [
        (3, 8, 40, 90), (3, 10, 25, 60),
    ]  # fmt: skip
    (entry,) = ann.view("scheduling", "schedule")
    assert (entry["template_id"], entry["days"], entry["template_version"]) == (plan["aggregate_id"], 1, 1)
    phone = Device(cloud, "use-case-1")
    phone.log_in_with(ann.token)
    phone.sync()
    (shown,) = phone.fit("plan", "show", monday)["entries"]
    assert (shown["plan"]["name"], shown["plan"]["version"], shown["duration_minutes"]) == (PLAN, 1, 30)

def test_use_case_2_progress_from_40_to_50_kg(cloud: Cloud, monday: str) -> None:
    ann = cloud.register("Ann")
    ann.plan_on_monday(monday)
    done = ann.command("execution", "LogSets", exercise="bench", sets="3x8@50 rest 90,95,100", at=f"{monday} 18:00")
    assert eventually(lambda: ann.versions(), lambda seen: seen == (2, 2)) == (2, 2)
    assert ann.view("planning", "templates")[0]["exercises"][0]["weight_kg"] == 50
    events = [e for e in ann.events() if e["correlation_id"] == done["correlation_id"]]
    names = {e["event_id"]: e["event_type"] for e in events}
    assert sorted((e["event_type"], names.get(e["causation_id"], "")) for e in events) == [
        ("ExerciseCompleted", ""),
        ("ExerciseProgressionUpdated", "ProgressMilestoneReached"),
        ("ProgressMilestoneReached", "ExerciseCompleted"),
        ("ScheduleUpdated", "WorkoutTemplateUpdated"),
        ("WorkoutTemplateUpdated", "ProgressMilestoneReached"),
    ]
    said = {e["event_type"]: json.loads(e["event_data"]) for e in events}
    assert said["ExerciseCompleted"]["actual_rest_seconds"] == [90, 95, 100]
    raised = said["ExerciseProgressionUpdated"]
    assert (raised["old_weight"], raised["new_weight"], raised["progression_reason"]) == (40, 50, "CompletedAllReps")

def test_use_case_2_with_progression_suggest_there_is_a_recommendation_and_no_change(
    cloud: Cloud, monday: str
) -> None:
    ann = cloud.register("Ann")
    ann.command("profile", "UpdateProfile", changes={"progression": "suggest"})
    ann.plan_on_monday(monday)
    assert eventually(lambda: [r["progression"] for r in ann.known("planning", "v_profile")] == ["suggest"])
    ann.command("execution", "LogSets", exercise="bench", sets="3x8@50", at=f"{monday} 18:00")
    (advice,) = eventually(lambda: ann.view("analytics", "recommendations"))
    assert (advice["kind"], advice["exercise_id"]) == ("raise", "bench-press")
    cloud.heard_all()
    assert ann.versions() == (1, 1)

def test_use_case_3_a_plan_takes_longer(cloud: Cloud, monday: str) -> None:
    ann = cloud.register("Ann")
    plan = ann.plan_on_monday(monday)
    path = f"/v1/scheduling/preview?template_id={plan}&minutes=45"
    said = eventually(lambda: ann.ask("GET", path).json, lambda seen: seen.get("changes"))
    assert said["changes"][0]["text"].startswith("This will affect Monday's workout (")
    done = ann.command("planning", "UpdateTemplate", template_id=plan, minutes=45)
    assert eventually(lambda: ann.versions(), lambda seen: seen == (2, 2)) == (2, 2)
    assert ann.view("planning", "templates")[0]["estimated_minutes"] == 45
    types = [e["event_type"] for e in ann.events() if e["correlation_id"] == done["correlation_id"]]
    assert sorted(types) == ["ScheduleUpdated", "WorkoutTemplateUpdated"]

def test_a_finished_workout_reaches_analytics(cloud: Cloud) -> None:
    ann = cloud.register("Ann")
    ann.command("execution", "LogSets", exercise="bench", sets="3x8@50")
    ann.command("execution", "FinishWorkout")
    (progress,) = eventually(lambda: ann.view("analytics", "progress"))
    assert progress["volume_kg"] == 1200

def test_how_long_a_milestone_travels(cloud: Cloud, monday: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Printed and not judged: a machine may have other things to do."""
    ann = cloud.register("Ann")
    plan = ann.command("planning", "CreateTemplate", kind="workout", name="A", exercises=["bench 3x8@40"])
    assert eventually(lambda: ann.known("scheduling", "v_templates"))
    start = date.fromisoformat(monday) - timedelta(days=28)
    week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    ann.command("scheduling", "AssignPlan", template_id=plan["aggregate_id"], days=week, starts=str(start))
    assert eventually(lambda: ann.known("execution", "v_templates") and ann.known("execution", "v_schedule"))
    planned, scheduled = [], []
    for n in range(ROUNDS):
        at, kg = f"{start + timedelta(days=n)} 18:00", 42.5 + 2.5 * n
        began = time.perf_counter()
        ann.command("execution", "LogSets", exercise="bench", sets=f"3x8@{kg}", at=at)
        planned.append(_until(lambda: ann.known("planning", "v_templates")[0]["version"], n + 2) - began)
        scheduled.append(_until(lambda: ann.known("scheduling", "v_schedule")[0]["template_version"], n + 2) - began)
        _until(lambda: ann.known("execution", "v_templates")[0]["version"], n + 2)
    with capsys.disabled():
        print(
            f"\nmilestone on ministack, {ROUNDS} rounds: the plan's new version after {_ms(planned)},"
            f" the schedule's after {_ms(scheduled)} (median, fastest to slowest)"
        )

def _until(look: Callable[[], int], wanted: int) -> float:
    """When it was seen. The tables are asked, not the API: a poll would be in the way of what is measured."""
    assert eventually(look, lambda seen: seen == wanted, pause=0.01) == wanted
    return time.perf_counter()

def _ms(seconds: list[float]) -> str:
    low, middle, high = (round(1000 * f(seconds)) for f in (min, statistics.median, max))
    return f"{middle} ms ({low} to {high})"
