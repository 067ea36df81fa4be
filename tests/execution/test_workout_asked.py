"""What a plan asks, set by set."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.execution.asked import goal_kg, met, next_up
from fit.execution.events import Planned, PlannedExercise, SetDone


def planned(*reps: int, **more: Any) -> tuple[Planned, ...]:
    return tuple([Planned(reps=r, weight_kg=40.0, **more) for r in reps])


def done(*sets: tuple[int, float], kind: str = "working") -> list[SetDone]:
    return [SetDone(reps=reps, weight_kg=weight, kind=kind) for reps, weight in sets]


def exercise(id: str, targets: tuple[Planned, ...], superset: str | None = None) -> PlannedExercise:
    return PlannedExercise(id=id, name=id, targets=targets, superset=superset)


FIFTIES = done((8, 50), (8, 50), (8, 50))


@pytest.mark.parametrize(
    ("asked", "sets", "answer"),
    [
        (planned(8, 8, 8), FIFTIES, (True, 50.0)),
        (planned(8, 8, 8), FIFTIES[:2], (False, None)),
        (planned(8, 8, 8), done((8, 50), (8, 50), (7, 50)), (False, None)),
        (planned(8, 8, 8), done((8, 40), *[(8, 50)] * 3), (True, 50.0)),
        (planned(8, 8, 8), done((8, 50), (8, 45), (9, 50)), (True, 45.0)),
        (planned(8, 8, 8), [*FIFTIES[:2], *done((8, 30), kind="drop")], (False, None)),
        (planned(8, 8, 8), [*FIFTIES, *done((12, 30), kind="drop")], (True, 50.0)),
        (planned(8, 8, 8), [*done((8, 20), kind="warmup"), *FIFTIES[:2]], (False, None)),
        (planned(8, 8, 8, reps_max=12), FIFTIES, (True, 50.0)),
        (planned(5, 5, 5, amrap=True), done((5, 50), (5, 50), (9, 50)), (True, 50.0)),
        (planned(5, 3, 1), done((1, 50), (3, 50), (5, 50)), (True, 50.0)),
        ((*planned(10, kind="warmup"), *planned(8)), FIFTIES[:1], (True, 50.0)),
        ((*planned(8), *planned(12, kind="drop")), FIFTIES[:1], (True, 50.0)),
        ((), FIFTIES, (False, None)),
        ((Planned(duration_seconds=60.0),), [SetDone(duration_seconds=59.0)], (False, None)),
        ((Planned(duration_seconds=60.0),), [SetDone(duration_seconds=75.0)], (True, None)),
        ((Planned(distance_m=400.0),), [SetDone(distance_m=400.0, duration_seconds=90.0)], (True, None)),
    ],
)
def test_all_planned_reps_are_met_by_the_sets_that_count(
    asked: tuple[Planned, ...], sets: list[SetDone], answer: tuple[bool, float | None]
) -> None:
    assert met(asked, sets) == answer


some_sets = st.lists(st.tuples(st.integers(1, 12), st.sampled_from([20.0, 40.0, 50.0])), max_size=6)


@given(some_sets, st.randoms())
def test_the_order_of_sets_does_not_matter(sets: list[tuple[int, float]], random: Any) -> None:
    mixed = list(sets)
    random.shuffle(mixed)
    assert met(planned(8, 6, 4), done(*sets)) == met(planned(8, 6, 4), done(*mixed))


@given(some_sets, st.integers(1, 12))
def test_a_set_more_never_takes_away_what_was_met(sets: list[tuple[int, float]], reps: int) -> None:
    before, after = met(planned(8, 6), done(*sets)), met(planned(8, 6), done(*sets, (reps, 60.0)))
    assert after[0] or not before[0]
    assert not before[0] or (after[1] or 0) >= (before[1] or 0)


def test_the_goal_is_the_heaviest_working_weight() -> None:
    assert goal_kg((*planned(8), Planned(reps=3, weight_kg=90.0, kind="warmup"))) == 40.0
    assert goal_kg((Planned(reps=8, bodyweight=True),)) == 0.0
    assert goal_kg((Planned(reps=8),)) is None


def walked(*exercises: PlannedExercise, skipped: tuple[str, ...] = ()) -> list[tuple[str, int]]:
    """The sets in the order they come, each done as planned."""
    so_far: dict[str, list[SetDone]] = {}
    order = []
    while (up := next_up(exercises, so_far, skipped)) is not None:
        order.append((up.exercise.id, up.number))
        kind = up.target.kind or "working"
        so_far.setdefault(up.exercise.id, []).append(SetDone(reps=up.target.reps, kind=kind))
    return order


def test_exercises_come_in_the_order_of_the_plan() -> None:
    assert walked(exercise("a", planned(8, 8)), exercise("b", planned(5))) == [("a", 1), ("a", 2), ("b", 1)]


def test_a_superset_goes_in_turns() -> None:
    order = walked(exercise("a", planned(8, 8), "A"), exercise("b", planned(8, 8), "A"), exercise("c", planned(5)))
    assert order == [("a", 1), ("b", 1), ("a", 2), ("b", 2), ("c", 1)]


def test_what_is_skipped_does_not_come() -> None:
    assert walked(exercise("a", planned(8, 8)), exercise("b", planned(5)), skipped=("a",)) == [("b", 1)]


def test_warm_ups_come_first_and_are_past_after_a_working_set() -> None:
    one = exercise("a", (*planned(10, kind="warmup"), *planned(8, 8)))
    assert walked(one) == [("a", 1), ("a", 2), ("a", 3)]
    up = next_up((one,), {"a": [SetDone(reps=8)]}, ())
    assert up is not None
    assert up.number == 3


def test_a_drop_set_nobody_asked_for_stands_for_no_planned_set() -> None:
    up = next_up((exercise("a", planned(8, 8)),), {"a": [SetDone(reps=8), SetDone(reps=12, kind="drop")]}, ())
    assert up is not None
    assert up.number == 2
