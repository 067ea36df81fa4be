"""The rules of a plan, in given / when / then."""

from __future__ import annotations

from typing import Any

import pytest

from fit.kernel.errors import NotFound, Rejected, Sequence
from fit.planning.commands import CreateTemplate, UpdateTemplate
from fit.planning.decider import decider
from fit.planning.lines import line
from fit.planning.template_events import (
    ExerciseProgressionUpdated,
    MealPlanCreated,
    MealPlanUpdated,
    SupplementPlanCreated,
    SupplementPlanUpdated,
    WorkoutTemplateCreated,
    WorkoutTemplateUpdated,
)
from fit.planning.templates import Template
from spec import given

AT, LATER = "2026-11-23T18:30:00+01:00", "2026-11-24T18:30:00+01:00"


def sets(n: int, reps: int, kg: float, **more: Any) -> list[dict[str, Any]]:
    return [{"reps": reps, "weight_kg": kg, **more}] * n


BENCH = line("bench-press", "Bench Press", sets(3, 8, 40, rest_seconds=90))
PRESS = line("overhead-press", "Overhead Press", sets(3, 10, 25, rest_seconds=60))
MADE = WorkoutTemplateCreated(
    template_id="t1", name="Upper A", created_at=AT,
    exercises=(
        {
            "id": "bench-press", "name": "Bench Press", "sets": 3, "reps": 8, "weight_kg": 40, "rest_seconds": 90,
            "targets": sets(3, 8, 40, rest_seconds=90),
        },
        {
            "id": "overhead-press", "name": "Overhead Press", "sets": 3, "reps": 10, "weight_kg": 25,
            "rest_seconds": 60, "targets": sets(3, 10, 25, rest_seconds=60),
        },
    ),
)  # fmt: skip
CREATE = CreateTemplate(template_id="t1", at=AT, kind="workout", name="Upper A", exercises=(BENCH, PRESS))
CHANGE = UpdateTemplate(template_id="t1", at=LATER, changes={})
MEAL = MealPlanCreated(
    template_id="m1", name="Breakfast", created_at=AT, timing="08:00",
    items=({"food_id": "oats", "food": "Oats", "grams": 80, "typed": "oats 80g"},),
)  # fmt: skip
CREATINE = SupplementPlanCreated(
    template_id="s1", name="Creatine", dose="5g", frequency="daily", timing="08:00", created_at=AT
)


def updated(changes: dict[str, Any], previous: int = 1, name: str = "Upper A", **more: Any) -> WorkoutTemplateUpdated:
    return WorkoutTemplateUpdated(
        template_id="t1", name=name, changes=changes, previous_version=previous, updated_at=LATER, **more
    )


def test_a_workout_is_made_of_its_exercises_and_says_only_what_was_typed() -> None:
    given(decider).when(CREATE).then(MADE)


def test_minutes_by_hand_are_part_of_it() -> None:
    given(decider).when(CREATE.but(minutes=30)).then(MADE.but(estimated_duration_minutes=30))


def test_a_meal_and_a_supplement_are_plans_too() -> None:
    ask = CreateTemplate(
        template_id="m1", at=AT, kind="meal", name="Breakfast", items=MEAL.items, timing="08:00"
    )
    given(decider).when(ask).then(MEAL)
    item = {"name": "Creatine", "dose": "5g", "frequency": "daily", "timing": "08:00"}
    ask = CreateTemplate(template_id="s1", at=AT, kind="supplement", name="Creatine", items=(item,), timing="08:00")
    given(decider).when(ask).then(CREATINE)


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (CREATE.but(taken="Upper A"), "already"),
        (CREATE.but(name="  "), "name"),
        (CREATE.but(name="x" * 81), "too long"),
        (CREATE.but(exercises=()), "at least one exercise"),
        (CREATE.but(exercises=(BENCH, BENCH)), "twice"),
        (CREATE.but(minutes=0), "no duration"),
        (CREATE.but(minutes=1441), "no duration"),
        (CREATE.but(exercises=(line("squat", "Squat", sets(3, 5, -20)),)), "less than nothing"),
        (CREATE.but(kind="meal"), "ingredient"),
    ],
)
def test_what_no_plan_can_be_is_refused(ask: CreateTemplate, words: str) -> None:
    given(decider).when(ask).then_refused(Rejected, words)


def test_help_on_a_body_weight_move_may_be_negative() -> None:
    dips = line("dip", "Dip", sets(3, 8, -20, bodyweight=True))
    assert given(decider).when(CREATE.but(exercises=(dips,))).events()


def test_a_change_carries_changed_fields_only() -> None:
    changes = {"name": "Upper A", "exercises": {"bench-press": {"rest_seconds": 90, "notes": "pause"}}}
    given(decider, MADE).when(CHANGE.but(changes=changes)).then(
        updated({"exercises": {"bench-press": {"notes": "pause"}}})
    )


def test_what_is_so_already_makes_no_version() -> None:
    for changes in ({}, {"name": "Upper A"}, {"archived": False}, {"exercises": {"squat": None}}):
        given(decider, MADE).when(CHANGE.but(changes=changes)).then()


def test_a_new_weight_says_why() -> None:
    heavier = {"targets": sets(3, 8, 50, rest_seconds=90), "weight_kg": 50}
    given(decider, MADE).when(CHANGE.but(changes={"exercises": {"bench-press": heavier}})).then(
        ExerciseProgressionUpdated(
            template_id="t1", name="Upper A", exercise_id="bench-press", progression_reason="UserRequested",
            updated_at=LATER, old_weight=40, new_weight=50,
        ),
        updated({"exercises": {"bench-press": heavier}}),
    )  # fmt: skip


def test_a_session_moves_an_exercise_once() -> None:
    to_50 = {"exercises": {"bench-press": {"targets": sets(3, 8, 50, rest_seconds=90), "weight_kg": 50}}}
    to_60 = {"exercises": {"bench-press": {"targets": sets(3, 8, 60, rest_seconds=90), "weight_kg": 60}}}
    moved = updated(to_50, workout_id="2026-11-23")
    again = CHANGE.but(changes=to_60, workout_id="2026-11-23", reason="CompletedAllReps")
    given(decider, MADE, moved).when(again).then()
    assert len(given(decider, MADE, moved).when(again.but(workout_id="2026-11-30")).events()) == 2


def test_who_saw_an_older_version_hears_of_it() -> None:
    renamed = updated({"name": "Push"}, name="Push")
    ask = CHANGE.but(changes={"estimated_duration_minutes": 45})
    given(decider, MADE, renamed).when(ask.but(expected=1)).then_refused(Sequence, "version 2, not 1")
    given(decider, MADE, renamed).when(ask.but(expected=2)).then(
        updated({"estimated_duration_minutes": 45}, previous=2, name="Push")
    )


def test_an_archived_plan_changes_only_by_coming_back() -> None:
    gone = updated({"archived": True})
    given(decider, MADE, gone).when(CHANGE.but(changes={"name": "Push"})).then_refused(Rejected, "archived")
    given(decider, MADE, gone).when(CHANGE.but(changes={"archived": False})).then(
        updated({"archived": False}, previous=2)
    )
    back = CHANGE.but(changes={"archived": False}, taken="Upper A")
    given(decider, MADE, gone).when(back).then_refused(Rejected, "already")


def test_a_name_in_use_is_no_new_name() -> None:
    ask = CHANGE.but(changes={"name": "Legs"}, taken="Legs")
    given(decider, MADE).when(ask).then_refused(Rejected, "Legs already")


def test_the_last_exercise_stays() -> None:
    ask = CHANGE.but(changes={"exercises": {"bench-press": None, "overhead-press": None}})
    given(decider, MADE).when(ask).then_refused(Rejected, "at least one")


def test_a_plan_that_does_not_exist_cannot_change() -> None:
    given(decider).when(CHANGE.but(changes={"name": "x"})).then_refused(NotFound, "no such plan")


def test_meals_and_supplements_change_in_their_own_words() -> None:
    ask = UpdateTemplate(template_id="m1", at=LATER, changes={"timing": "09:00", "name": "Breakfast"})
    given(decider, MEAL).when(ask).then(
        MealPlanUpdated(
            template_id="m1", name="Breakfast", changes={"timing": "09:00"}, previous_version=1, updated_at=LATER
        )
    )
    ask = UpdateTemplate(template_id="s1", at=LATER, changes={"dose": "3g", "frequency": "daily"})
    given(decider, CREATINE).when(ask).then(
        SupplementPlanUpdated(
            template_id="s1", name="Creatine", changes={"dose": "3g"}, previous_version=1, updated_at=LATER
        )
    )


def test_exercises_keep_their_order_and_new_ones_come_last_unless_told() -> None:
    row = line("barbell-row", "Barbell Row", sets(3, 8, 50))
    wanted = {"exercises": {"barbell-row": row}, "order": ["barbell-row", "bench-press", "overhead-press"]}
    events = given(decider, MADE).when(CHANGE.but(changes=wanted)).events()
    plan = decider.fold([MADE, *events])
    assert [e["id"] for e in plan.exercises] == ["barbell-row", "bench-press", "overhead-press"]
    events = given(decider, MADE).when(CHANGE.but(changes={"exercises": {"barbell-row": row}})).events()
    assert "order" not in events[0].changes


def test_changes_of_different_exercises_on_two_devices_both_hold() -> None:
    bench = updated({"exercises": {"bench-press": {"targets": sets(3, 8, 50)}}})
    press = updated({"exercises": {"overhead-press": {"targets": sets(3, 10, 30)}}})
    one, other = decider.fold([MADE, bench, press]), decider.fold([MADE, press, bench])
    assert one.exercises == other.exercises
    assert [e["weight_kg"] for e in one.exercises] == [50, 30]
    assert one.version == 3


def test_changes_of_what_is_not_there_fold_to_nothing() -> None:
    assert decider.fold([updated({"name": "Ghost"})]) == Template()
    gone = updated({"exercises": {"bench-press": None}})
    late = updated({"exercises": {"bench-press": {"notes": "late"}}})
    assert [e["id"] for e in decider.fold([MADE, gone, late]).exercises] == ["overhead-press"]
