"""Whatever is asked of a workout in whatever order, it stays one that folds."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from fit.execution.commands import DiscardWorkout, FinishWorkout, LogSets, SkipExercise, StartWorkout, SwapExercise
from fit.execution.decider import decider
from fit.execution.events import Planned, PlannedExercise, SetDone
from fit.kernel import json_text
from fit.kernel.errors import Rejected
from fit.kernel.messages import data_of

IDS = ("bench-press", "row", "squat", "curl")
exercises = st.sampled_from(IDS)
moments = st.integers(0, 59).map(lambda minute: f"2026-11-23T18:{minute:02}:00+01:00")
plans = st.lists(exercises, unique=True, max_size=3).map(
    lambda ids: tuple([PlannedExercise(id=i, name=i, targets=(Planned(reps=8, weight_kg=40.0),)) for i in ids])
)
commands = st.one_of(
    st.builds(StartWorkout, workout_id=st.just("w"), started_at=moments, planned_exercises=plans),
    st.builds(
        LogSets, workout_id=st.just("w"), exercise_id=exercises, name=exercises, performed_at=moments,
        sets=st.just((SetDone(reps=8, weight_kg=50.0),)), latest_day=st.just("2026-11-24"),
    ),
    st.builds(SkipExercise, workout_id=st.just("w"), exercise_id=exercises, name=exercises, at=moments),
    st.builds(
        SwapExercise, workout_id=st.just("w"), exercise_id=exercises, name=exercises, new_exercise_id=exercises,
        new_name=exercises, at=moments,
    ),
    st.builds(DiscardWorkout, workout_id=st.just("w"), at=moments),
    st.builds(FinishWorkout, workout_id=st.just("w"), at=st.none() | moments),
)  # fmt: skip


def told(asked: list[Any]) -> list[Any]:
    """The history these commands lead to; those that are refused leave none."""
    history: list[Any] = []
    for command in asked:
        try:
            history += decider.decide(command, decider.fold(history))
        except Rejected:
            continue
    return history


@given(st.lists(commands, max_size=12))
def test_what_was_written_folds_as_what_was_told(asked: list[Any]) -> None:
    history = told(asked)
    again = [type(event).read(json_text.read(data_of(event))) for event in history]
    assert decider.fold(again) == decider.fold(history)


@given(st.lists(commands, max_size=12), st.data())
def test_any_events_may_be_voided_and_brought_back(asked: list[Any], data: st.DataObject) -> None:
    history = told(asked)
    kept = data.draw(st.lists(st.booleans(), min_size=len(history), max_size=len(history)))
    whole = decider.fold(history)
    decider.fold([event for event, keep in zip(history, kept, strict=True) if keep])
    assert decider.fold(history) == whole


@given(st.lists(commands, max_size=15))
def test_a_workout_ends_at_most_once_and_never_before_its_last_set(asked: list[Any]) -> None:
    history = told(asked)
    ends = [event for event in history if event.NAME == "WorkoutExecuted"]
    assert len(ends) <= 1
    if ends:
        before = history[: history.index(ends[0])]
        lifted = [event.performed_at for event in before if event.NAME == "ExerciseCompleted"]
        assert ends[0].completed_at >= max(lifted)
        assert ends[0].total_duration_minutes >= 0
