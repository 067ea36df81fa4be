"""A session that did more than the plan moves the plan: once, to what all planned sets had."""

from __future__ import annotations

import os
from typing import Any

import pytest

from conftest import Fit
from fit.app.plans import plan_named
from fit.cli.opening import open_house
from fit.execution.commands import LogSets
from fit.execution.events import Planned, SetDone
from fit.kernel import days

UPPER = ("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "shoulder press 3x10@25 rest 60")


def sets(*pairs: tuple[int, float]) -> tuple[SetDone, ...]:
    return tuple([SetDone(reps=r, weight_kg=w, typed=f"{w:g}", unit="kg") for r, w in pairs])


def log(*pairs: tuple[int, float], plan: str = "Upper A", workout: str = "2026-11-23", at: str = "18:00") -> Any:
    """A log of bench that counts against a plan, in a session of that day."""
    house = open_house()
    with house.command() as road:
        row = plan_named(house, plan)
        line = next(e for e in row["exercises"] if e["id"] == "bench-press")
        planned = tuple([Planned(reps=t["reps"], weight_kg=t["weight_kg"]) for t in line["targets"]])
        road.run(
            LogSets(
                workout_id=workout, exercise_id="bench-press", name="Bench Press", sets=sets(*pairs),
                performed_at=f"{workout}T{at}:00+01:00", latest_day=days.add_days(workout, 1),
                template_id=row["aggregate_id"], template_version=row["version_id"], planned=planned,
            )
        )  # fmt: skip
        return road.outcome


def bench(fit: Fit, plan: str = "Upper A") -> dict[str, Any]:
    return next(e for e in fit("plan", "show", plan, "--json").json["exercises"] if e["id"] == "bench-press")


@pytest.fixture
def upper(fit: Fit) -> Fit:
    fit(*UPPER)
    return fit


def test_all_planned_reps_at_50_raise_the_target_from_40_with_its_reason(upper: Fit) -> None:
    outcome = log((8, 50), (8, 50), (8, 50))
    names = [t.event.NAME for t in outcome.told]
    assert names[:2] == ["ExerciseCompleted", "ProgressMilestoneReached"]
    told = {t.event.NAME: t for t in outcome.told}
    progress, update = told["ExerciseProgressionUpdated"], told["WorkoutTemplateUpdated"]
    assert (progress.event.old_weight, progress.event.new_weight) == (40, 50)
    assert progress.event.progression_reason == "CompletedAllReps"
    assert update.event.previous_version == 1
    milestone = next(t for t in outcome.told if t.event.NAME == "ProgressMilestoneReached")
    assert progress.causation_id == update.causation_id == milestone.event_id
    now = bench(upper)
    assert (now["weight_kg"], now["rest_seconds"]) == (50, 90)
    assert upper("plan", "show", "Upper A", "--json").json["version"] == 2


@pytest.mark.parametrize(
    ("done", "target"),
    [
        ([(8, 50), (8, 50), (8, 55)], 50),  # the lightest that met all planned reps
        ([(8, 50), (8, 50), (7, 50)], 40),  # a rep is missing
        ([(8, 50), (8, 50)], 40),  # a set is missing
        ([(8, 50), (8, 50), (8, 35)], 40),  # a set was lighter than planned
        ([(8, 50), (8, 50), (8, 50), (5, 60)], 50),  # a set beyond the plan
    ],
)
def test_the_target_goes_where_every_planned_set_was(upper: Fit, done: list[tuple[int, float]], target: float) -> None:
    log(*done)
    assert bench(upper)["weight_kg"] == target


def test_sets_logged_one_by_one_count_as_one_session(upper: Fit) -> None:
    log((8, 50), at="18:00")
    log((8, 50), at="18:02")
    assert bench(upper)["weight_kg"] == 40
    log((8, 50), at="18:04")
    assert bench(upper)["weight_kg"] == 50


def test_a_session_moves_an_exercise_once_and_the_next_one_again(upper: Fit) -> None:
    log((8, 50), (8, 50), (8, 50))
    log((8, 60), (8, 60), (8, 60), at="19:00")
    assert bench(upper)["weight_kg"] == 50
    log((8, 60), (8, 60), (8, 60), workout="2026-11-30")
    assert bench(upper)["weight_kg"] == 60


def test_undo_takes_the_raise_back_and_redo_brings_it(upper: Fit) -> None:
    log((8, 50), (8, 50), (8, 50))
    upper("undo")
    assert bench(upper)["weight_kg"] == 40
    assert upper("plan", "show", "Upper A", "--json").json["version"] == 1
    upper("redo")
    assert bench(upper)["weight_kg"] == 50


def test_an_amended_500_leaves_no_raise_behind(upper: Fit) -> None:
    log((8, 500), (8, 500), (8, 500))
    assert bench(upper)["weight_kg"] == 500
    upper("amend", "3x8@40")
    assert bench(upper)["weight_kg"] == 40


def test_suggest_makes_a_recommendation_and_changes_nothing(upper: Fit) -> None:
    upper("profile", "set", "--progression", "suggest")
    log((8, 50), (8, 50), (8, 50))
    assert bench(upper)["weight_kg"] == 40
    found = upper("recommend", "list", "--json").json["recommendations"]
    assert [(r["kind"], r["exercise_id"], r["status"]) for r in found] == [("raise", "bench-press", "open")]
    assert "40 → 50 kg" in found[0]["text"]


def test_off_does_nothing(upper: Fit) -> None:
    upper("profile", "set", "--progression", "off")
    outcome = log((8, 50), (8, 50), (8, 50))
    assert bench(upper)["weight_kg"] == 40
    assert [t.event.NAME for t in outcome.told] == ["ExerciseCompleted", "ProgressMilestoneReached"]


def test_a_log_without_a_plan_moves_none(upper: Fit) -> None:
    upper("log", "squat", "3x8@50")
    assert "FIT_HOME" in os.environ
    assert upper("log", "squat", "3x8@60", "--json").json["progressions"] == []


def test_a_scheme_decides_instead_of_the_weight_lifted(fit: Fit) -> None:
    fit(*UPPER)
    fit("plan", "progression", "Upper A", "bench", "linear +2.5kg")
    log((8, 40), (8, 40), (8, 40))
    assert bench(fit)["weight_kg"] == 42.5
    log((8, 42.5), (8, 42.5), (6, 42.5), workout="2026-11-30")
    now = bench(fit)
    assert (now["weight_kg"], "failed 1" in now["progression"]) == (42.5, True)
