"""The rules of a workout, each event by its name."""

from __future__ import annotations

from typing import Any

import pytest

from fit.execution.asked import planned_set
from fit.execution.commands import (
    AnnounceMilestone,
    DiscardWorkout,
    FinishWorkout,
    LogSets,
    SkipExercise,
    StartWorkout,
    SwapExercise,
)
from fit.execution.decider import decider
from fit.execution.events import (
    ExerciseCompleted,
    ExerciseSkipped,
    ExerciseSwapped,
    Planned,
    PlannedExercise,
    ProgressMilestoneReached,
    SetDone,
    WorkoutCompleted,
    WorkoutDiscarded,
    WorkoutExecuted,
    WorkoutStarted,
)
from fit.kernel import json_text
from fit.kernel.errors import Rejected
from fit.kernel.messages import data_of
from spec import given

ID = "w"
AT = "2026-11-23T18:30:00+01:00"
LATER = "2026-11-23T19:15:00+01:00"
EIGHT = Planned(reps=8, weight_kg=40.0, typed="40", unit="kg")
BENCH = PlannedExercise(id="bench-press", name="Bench Press", targets=(EIGHT, EIGHT, EIGHT), rest_seconds=90)
ROW = PlannedExercise(id="row", name="Row", targets=(EIGHT,))
STARTED = WorkoutStarted(
    started_at=AT, name="Upper A", template_id="t", template_version="v", planned_exercises=(BENCH, ROW)
)
FREE = WorkoutStarted(started_at=AT)
SET = SetDone(reps=8, weight_kg=50.0, typed="50", unit="kg")
LOG = LogSets(
    workout_id=ID, exercise_id="bench-press", name="Bench Press", performed_at=AT, sets=(SET,), latest_day="2026-11-24"
)
LOGGED = ExerciseCompleted(
    exercise_id="bench-press", name="Bench Press", performed_at=AT, sets=(SET,), actual_sets=1, actual_reps=(8,),
    actual_weight_kg=50.0,
)  # fmt: skip
START = StartWorkout(
    workout_id=ID, started_at=AT, name="Upper A", template_id="t", template_version="v", planned_exercises=(BENCH, ROW)
)
FINISH = FinishWorkout(workout_id=ID, at=LATER)
SKIP = SkipExercise(workout_id=ID, exercise_id="row", name="Row", at=AT, reason="no time")
SWAP = SwapExercise(
    workout_id=ID, exercise_id="row", name="Row", new_exercise_id="curl", new_name="Curl", at=AT, reason="busy"
)


def finished(**changes: Any) -> tuple[WorkoutCompleted, WorkoutExecuted]:
    common: dict[str, Any] = {
        "completed_at": LATER, "total_duration_minutes": 45, "completed_exercises": ("bench-press",),
        "skipped_exercises": ("row",),
    }  # fmt: skip
    common |= {n: v for n, v in changes.items() if n in common}
    plan = {"name": "Upper A", "template_id": "t", "template_version": "v"}
    executed = WorkoutExecuted(started_at=AT, **common, **{**plan, **changes.get("plan", {})})
    return WorkoutCompleted(**common, note=changes.get("note")), executed


def test_starting_tells_WorkoutStarted_with_the_plan_as_it_is() -> None:
    given(decider).when(START).then(STARTED)


def test_one_workout_at_a_time() -> None:
    given(decider).when(START.but(running="other")).then_refused(Rejected, "running already")
    given(decider, STARTED).when(START).then_refused(Rejected, "running already")


def test_a_deactivated_user_neither_starts_nor_logs() -> None:
    given(decider).when(START.but(active=False)).then_refused(Rejected, "deactivated")
    given(decider, STARTED).when(LOG.but(active=False)).then_refused(Rejected, "deactivated")


def test_a_set_tells_ExerciseCompleted() -> None:
    given(decider, STARTED).when(LOG).then(LOGGED)


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"performed_at": "1949-12-31T12:00:00+01:00"}, "before 1950"),
        ({"performed_at": "2026-11-25T12:00:00+01:00"}, "not come yet"),
        ({"sets": ()}, "at least one set"),
    ],
)
def test_what_cannot_have_been_done_is_refused(changes: dict[str, Any], match: str) -> None:
    given(decider).when(LOG.but(**changes)).then_refused(Rejected, match)


def test_skipping_tells_ExerciseSkipped_with_its_reason() -> None:
    skipped = ExerciseSkipped(exercise_id="row", name="Row", at=AT, reason="no time")
    given(decider, STARTED).when(SKIP).then(skipped)
    given(decider, STARTED, skipped).when(SKIP).then_refused(Rejected, "already")
    given(decider, STARTED).when(SKIP.but(exercise_id="curl")).then_refused(Rejected, "not in this workout")
    given(decider).when(SKIP).then_refused(Rejected, "no workout is running")


def test_swapping_tells_ExerciseSwapped_and_the_new_exercise_can_be_swapped_again() -> None:
    swapped = ExerciseSwapped(
        exercise_id="row", name="Row", new_exercise_id="curl", new_name="Curl", at=AT, reason="busy"
    )
    given(decider, STARTED).when(SWAP).then(swapped)
    given(decider, STARTED, swapped).when(SWAP).then_refused(Rejected, "not in this workout")
    given(decider, STARTED, LOGGED).when(SWAP.but(exercise_id="bench-press")).then_refused(Rejected, "done already")
    given(decider, STARTED).when(SWAP.but(new_exercise_id="bench-press")).then_refused(Rejected, "already")


def test_a_swapped_exercise_keeps_its_sets_and_reps_but_not_the_weights_of_the_old_one() -> None:
    (swapped,) = given(decider, STARTED).when(SWAP).events()
    curl = decider.fold([STARTED, swapped]).planned[1]
    assert curl == PlannedExercise(id="curl", name="Curl", targets=(Planned(reps=8),))


def test_finishing_tells_WorkoutCompleted_and_WorkoutExecuted() -> None:
    given(decider, STARTED, LOGGED).when(FINISH.but(note="good")).then(*finished(note="good"))


def test_a_workout_without_a_set_cannot_be_finished() -> None:
    given(decider, STARTED).when(FINISH).then_refused(Rejected, "nothing was logged")
    given(decider).when(FINISH).then_refused(Rejected, "no workout is running")
    given(decider, STARTED, LOGGED, *finished()).when(FINISH).then_refused(Rejected, "no workout is running")


def test_a_forgotten_workout_ends_at_its_last_set_and_an_empty_one_is_discarded() -> None:
    forgotten = FINISH.but(at=None)
    given(decider, STARTED, LOGGED).when(forgotten).then(*finished(completed_at=AT, total_duration_minutes=0))
    given(decider, STARTED).when(forgotten).then(WorkoutDiscarded(at=AT))


def test_a_workout_never_ends_before_its_last_set() -> None:
    late = LOGGED.but(performed_at="2026-11-23T19:30:00+01:00")
    completed, _ = given(decider, STARTED, late).when(FINISH).events()
    assert completed.completed_at == late.performed_at


def test_a_free_session_of_a_planned_day_knows_the_plan_of_its_entries() -> None:
    entry = LOGGED.but(template_id="t", template_version="v")
    expected = finished(skipped_exercises=(), plan={"name": None})
    given(decider, entry).when(FINISH).then(*expected)


def test_discarding_tells_WorkoutDiscarded_and_nothing_is_logged_after_it() -> None:
    discarded = WorkoutDiscarded(at=LATER)
    given(decider, STARTED, LOGGED).when(DiscardWorkout(workout_id=ID, at=LATER)).then(discarded)
    given(decider, STARTED, discarded).when(LOG).then_refused(Rejected, "discarded")
    given(decider, LOGGED).when(DiscardWorkout(workout_id=ID, at=LATER)).then_refused(Rejected, "was started")


def test_sets_that_arrive_after_the_end_still_fold() -> None:
    state = decider.fold([STARTED, LOGGED, *finished(), LOGGED.but(exercise_id="row")])
    assert state.status == "executed"
    assert state.done == ("bench-press", "row")


def test_a_milestone_is_told_as_it_is_asked() -> None:
    ask = AnnounceMilestone(
        workout_id=ID, milestone_type="WeightIncrease", metric="weight", new_value=50.0, previous_value=40.0,
        reached_at=AT, once="k",
    )  # fmt: skip
    expected = ProgressMilestoneReached(
        milestone_type="WeightIncrease", metric="weight", new_value=50.0, previous_value=40.0, reached_at=AT
    )
    given(decider, LOGGED).when(ask).then(expected)


@pytest.mark.parametrize(
    "event", [STARTED, LOGGED.but(planned=(EIGHT,)), *finished(), WorkoutDiscarded(at=AT)], ids=lambda e: e.NAME
)
def test_what_is_read_from_the_log_folds_as_what_was_written(event: Any) -> None:
    again = type(event).read(json_text.read(data_of(event)))
    assert decider.fold([again]) == decider.fold([event])


def test_a_set_of_a_template_keeps_what_is_not_as_usual() -> None:
    target = {
        "kind": "working", "reps": 8, "reps_max": 12, "amrap": False, "weight_kg": None, "bodyweight": True,
        "typed": None, "unit": None, "percent": None, "rpe": 8.0, "rest_seconds": 90,
    }  # fmt: skip
    assert planned_set(target) == Planned(reps=8, reps_max=12, bodyweight=True, rpe=8.0, rest_seconds=90)
