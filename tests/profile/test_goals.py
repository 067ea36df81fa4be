"""The rules of a goal, and how far one has come."""

from __future__ import annotations

from typing import Any

import pytest

from fit.app.goals import progress, reached
from fit.kernel.errors import NotFound, Rejected
from fit.kernel.messages import Told
from fit.profile.commands import ChangeGoal
from fit.profile.events import GoalsChanged
from fit.profile.goal_decider import decider
from fit.profile.views import GoalsRow, fold_goals
from spec import given

AT = "2026-11-23T18:30:00+01:00"
BENCH: dict[str, Any] = {
    "kind": "lift", "exercise_id": "bench-press", "name": "Bench Press", "target": 100.0, "typed": "100", "unit": "kg",
    "by": "2027-06-01", "since": "2026-11-23", "start": 50.0,
}  # fmt: skip
KEY = "lift:bench-press"
SET = GoalsChanged(at=AT, changes={KEY: BENCH})


def test_a_goal_is_set_changed_and_dropped_by_GoalsChanged() -> None:
    given(decider).when(ChangeGoal(at=AT, key=KEY, goal=BENCH)).then(SET)
    more = {**BENCH, "target": 105.0, "typed": "105"}
    given(decider, SET).when(ChangeGoal(at=AT, key=KEY, goal=more)).then(GoalsChanged(at=AT, changes={KEY: more}))
    given(decider, SET).when(ChangeGoal(at=AT, key=KEY, goal=None)).then(GoalsChanged(at=AT, changes={KEY: None}))


def test_the_same_goal_again_changes_nothing() -> None:
    later = {**BENCH, "since": "2026-12-01", "start": 60.0}
    given(decider, SET).when(ChangeGoal(at=AT, key=KEY, goal=later)).then()


def test_a_goal_that_is_not_there_cannot_be_dropped() -> None:
    given(decider).when(ChangeGoal(at=AT, key=KEY, goal=None)).then_refused(NotFound, "no such goal")


@pytest.mark.parametrize(
    "wrong",
    [{"target": 1001.0}, {"by": "2026-11-23"}, {"by": "2020-01-01"}, {"kind": "weight", "target": 5.0},
     {"kind": "workouts", "target": 0}, {"kind": "kcal", "target": 100}],
)  # fmt: skip
def test_an_impossible_goal_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(Rejected):
        given(decider).when(ChangeGoal(at=AT, key=KEY, goal={**BENCH, **wrong})).events()


def test_goals_fold_into_one_row_that_goes_with_the_last_of_them() -> None:
    def heard(event: GoalsChanged) -> Told:
        return Told(event=event, event_id="e", aggregate_id="goals", correlation_id="c", timestamp=AT)

    row = fold_goals(None, heard(SET), None)
    assert row == GoalsRow(goals={KEY: BENCH})
    assert fold_goals(row, heard(GoalsChanged(at=AT, changes={KEY: None})), None) is None


@pytest.mark.parametrize(
    ("kind", "start", "now", "target", "percent"),
    [("lift", 50.0, 75.0, 100.0, 50.0), ("lift", None, 75.0, 100.0, 75.0), ("lift", 50.0, 40.0, 100.0, 0.0),
     ("lift", 50.0, None, 100.0, None), ("weight", 84.0, 81.0, 78.0, 50.0), ("weight", 70.0, 74.0, 78.0, 50.0),
     ("workouts", None, 1.0, 4.0, 25.0), ("lift", 50.0, 102.5, 100.0, 100.0)],
)  # fmt: skip
def test_progress_is_the_share_of_the_way(
    kind: str, start: float | None, now: float | None, target: float, percent: float | None
) -> None:
    assert progress(kind, start, now, target) == percent


def test_body_weight_is_reached_from_the_side_it_came_from() -> None:
    assert reached("weight", 84.0, 77.9, 78.0)
    assert not reached("weight", 84.0, 78.5, 78.0)
    assert reached("weight", 70.0, 78.5, 78.0)
    assert not reached("lift", 50.0, 99.0, 100.0)
