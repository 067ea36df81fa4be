"""What is worth a line under a log, and what is not."""

from __future__ import annotations

from typing import Any

import pytest

from fit.app.facts import Best
from fit.execution.events import ExerciseCompleted, Planned, SetDone, WorkoutExecuted
from fit.execution.sets import heaviest_working
from fit.kernel.messages import Told
from fit.kernel.streaks import Streak
from fit.policies import announce_milestones, announce_streak

AT = "2026-11-23T18:30:00+01:00"
PLAN = tuple([Planned(reps=8, weight_kg=40.0)] * 3)


def sets(*pairs: tuple[int, float], **more: Any) -> tuple[SetDone, ...]:
    return tuple([SetDone(reps=reps, weight_kg=weight, **more) for reps, weight in pairs])


def told(event: Any) -> Told:
    return Told(event=event, event_id="e", aggregate_id="w", correlation_id="c", timestamp=AT)


def reached(
    entry: tuple[SetDone, ...], planned: tuple[Planned, ...] | None = None, earlier: tuple[SetDone, ...] = (),
    best: Best | None = None,
) -> list[tuple[str, str, float, float, bool | None]]:  # fmt: skip
    event = ExerciseCompleted(
        exercise_id="bench-press", name="Bench Press", performed_at=AT, sets=entry, actual_sets=len(entry),
        actual_reps=tuple([s.reps for s in entry]), actual_weight_kg=heaviest_working(entry), planned=planned,
    )  # fmt: skip
    found = announce_milestones.react(told(event), best or Best(), None, earlier)
    return [(m.milestone_type, m.metric, m.previous_value, m.new_value, m.all_reps_done) for m in found]


def increase(new: float, done: bool) -> list[tuple[str, str, float, float, bool]]:
    return [("WeightIncrease", "weight", 40.0, new, done)]


def test_a_first_log_without_a_plan_is_no_milestone() -> None:
    assert reached(sets((8, 50), (8, 50))) == []


def test_above_the_best_logged_is_a_NewPersonalRecord() -> None:
    found = reached(sets((8, 50)), best=Best(weight_kg=45.0, e1rm_kg=57.0))
    assert [(m[0], m[1]) for m in found] == [("NewPersonalRecord", "weight"), ("NewPersonalRecord", "e1rm")]


def test_above_the_plans_target_is_a_WeightIncrease() -> None:
    assert reached(sets((8, 50), (8, 50), (8, 50)), PLAN) == increase(50.0, True)
    assert reached(sets((8, 50), (8, 50), (7, 50)), PLAN) == increase(50.0, False)
    assert reached(sets((8, 40), (8, 40), (8, 40)), PLAN) == []


def test_set_by_set_the_increase_is_said_at_the_first_heavier_set_and_when_all_are_done() -> None:
    fifty = sets((8, 50))
    assert reached(fifty, PLAN) == increase(50.0, False)
    assert reached(fifty, PLAN, earlier=fifty) == []
    assert reached(fifty, PLAN, earlier=fifty * 2) == increase(50.0, True)
    assert reached(fifty, PLAN, earlier=fifty * 3) == []


def test_a_heavier_set_still_is_said_again() -> None:
    assert reached(sets((8, 55)), PLAN, earlier=sets((8, 50))) == increase(55.0, False)


@pytest.mark.parametrize("kind", ["warmup", "drop"])
def test_warm_ups_and_drops_complete_no_plan(kind: str) -> None:
    entry = (*sets((8, 50), (8, 50)), *sets((8, 20), kind=kind))
    assert reached(entry, PLAN) == increase(50.0, False)


def test_the_least_of_a_range_and_an_open_last_set_are_met() -> None:
    ranged = tuple([Planned(reps=8, reps_max=12, weight_kg=40.0)] * 2)
    assert reached(sets((8, 45), (9, 45)), ranged) == increase(45.0, True)
    amrap = (Planned(reps=5, weight_kg=40.0), Planned(reps=5, weight_kg=40.0, amrap=True))
    assert reached((*sets((5, 45)), *sets((11, 45), kind="failure")), amrap) == increase(45.0, True)


def streaked(now: int, before: int) -> list[tuple[float, float]]:
    event = WorkoutExecuted(
        started_at=AT, completed_at=AT, total_duration_minutes=45, completed_exercises=(), skipped_exercises=()
    )
    streaks = Streak(weeks=now, since="2026-10-26"), Streak(weeks=before, since=None)
    return [(m.previous_value, m.new_value) for m in announce_streak.react(told(event), streaks)]


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [(3, 2, []), (4, 3, [(0, 4)]), (4, 4, []), (5, 4, []), (8, 7, [(4, 8)]), (9, 2, [(4, 8)]), (0, 0, [])],
)
def test_every_four_weeks_are_a_ConsistencyStreak_once(now: int, before: int, said: list[tuple[int, int]]) -> None:
    assert streaked(now, before) == said


def test_a_streak_of_one_length_has_one_key_whichever_workout_completed_it() -> None:
    event = WorkoutExecuted(
        started_at=AT, completed_at=AT, total_duration_minutes=1, completed_exercises=(), skipped_exercises=()
    )
    streaks = Streak(weeks=4, since="2026-11-02"), Streak(weeks=3)
    (one,) = announce_streak.react(told(event), streaks)
    (other,) = announce_streak.react(told(event).but(aggregate_id="other", event_id="f"), streaks)
    assert one.once == other.once
