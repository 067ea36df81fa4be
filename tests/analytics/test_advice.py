"""What the figures of a week advise, and what they keep quiet about."""

from __future__ import annotations

from typing import Any

import pytest

from fit.analytics import advice, muscles
from fit.analytics.adherence import together
from fit.analytics.progress_events import LiftTrend

BENCH = LiftTrend(
    exercise_id="bench-press", sessions=1, hard_sets=3, standing="rising", weeks_since_best=0.0, e1rm_kg=80.0,
    best_kg=80.0, best_day="2026-11-16",
)  # fmt: skip
QUIET = advice.Week(
    period="2026-W47", lifts=(BENCH,), names={"bench-press": "Bench Press"}, means={"chest": 12.0}, sets=(10, 10, 10),
    protein=(), protein_goal=None, doses={}, goals=(),
)  # fmt: skip


def kinds(week: advice.Week) -> list[str]:
    return [one.kind for one in advice.of_week(week)]


def test_a_week_that_goes_well_needs_no_advice() -> None:
    assert advice.of_week(QUIET) == []


def test_a_plateau_is_told_with_the_best_it_is_measured_by() -> None:
    stuck = BENCH.but(standing="plateau", weeks_since_best=4.0, best_day="2026-10-19")
    (one,) = advice.of_week(QUIET.but(lifts=(stuck,)))
    assert (one.kind, one.exercise_id) == ("plateau", "bench-press")
    assert one.evidence["best_day"] == "2026-10-19"


def test_the_same_plateau_a_week_later_is_the_same_evidence() -> None:
    stuck = BENCH.but(standing="plateau", weeks_since_best=3.0)
    (now,) = advice.of_week(QUIET.but(lifts=(stuck,)))
    (later,) = advice.of_week(QUIET.but(period="2026-W48", lifts=(stuck.but(weeks_since_best=4.0),)))
    assert now.same == later.same


def test_a_falling_lift_is_held() -> None:
    assert kinds(QUIET.but(lifts=(BENCH.but(standing="falling", weeks_since_best=3.0),))) == ["hold"]


def test_two_stalled_lifts_ask_for_a_lighter_week() -> None:
    stuck = BENCH.but(standing="plateau", weeks_since_best=3.0)
    assert "deload" in kinds(QUIET.but(lifts=(stuck, stuck.but(exercise_id="squat"))))


@pytest.mark.parametrize(
    ("sets", "weeks"),
    [((10,) * 8, 8), ((10, 10, 10, 5, 10, 10), 2), ((10, 10, 0, 10), 1), ((), 0), ((0, 0, 0), 0), ((10, 9, 8, 7), 4)],
)
def test_weeks_are_counted_since_rest_or_a_light_week(sets: tuple[int, ...], weeks: int) -> None:
    assert advice.weeks_without_a_lighter_one(sets) == weeks


def test_a_muscle_is_neglected_only_beside_others_and_only_if_it_is_trained() -> None:
    assert kinds(QUIET.but(means={"chest": 12.0, "calves": 2.0, "neck": 0.0})) == ["neglected_muscle"]
    assert kinds(QUIET.but(means={"chest": 4.0, "calves": 2.0})) == []


def test_low_protein_needs_four_days_and_a_goal() -> None:
    assert kinds(QUIET.but(protein=(100.0,) * 4, protein_goal=160.0)) == ["protein_low"]
    assert kinds(QUIET.but(protein=(100.0,) * 3, protein_goal=160.0)) == []
    assert kinds(QUIET.but(protein=(150.0,) * 4, protein_goal=160.0)) == []
    assert kinds(QUIET.but(protein=(100.0,) * 4)) == []


def test_a_supplement_is_missed_when_it_was_a_habit() -> None:
    assert kinds(QUIET.but(doses={"creatine": (13, 4), "caffeine": (3, 7), "zinc": (14, 1)})) == ["missed_supplement"]


def test_a_goal_off_its_course_is_at_risk() -> None:
    goal: dict[str, Any] = {
        "id": "lift:bench-press", "name": "Bench Press", "typed": "100", "target": 100.0, "by": "2026-12-24",
        "current": 80.0, "expected": "2027-06-01", "slope_per_week": 0.5, "on_course": False,
    }  # fmt: skip
    assert kinds(QUIET.but(goals=(goal,))) == ["goal_at_risk"]
    assert kinds(QUIET.but(goals=({**goal, "on_course": True}, {**goal, "on_course": None}))) == []


@pytest.mark.parametrize(
    ("current", "target", "slope", "weeks"),
    [(80, 100, 2.0, 10.0), (80, 100, -1.0, None), (80, 100, 0.0, None), (90, 80, -0.5, 20.0), (80, 100, None, None),
     (100, 100, 1.0, 0.0), (80, 100, 1e-9, None)],
)  # fmt: skip
def test_a_goal_is_reached_where_the_line_meets_it(
    current: float, target: float, slope: float | None, weeks: float | None
) -> None:
    assert advice.expected_day(current, target, slope, None, None)[0] == weeks


def test_a_muscle_counts_once_even_when_it_is_named_twice() -> None:
    assert muscles.shares(("chest",), ("chest", "triceps")) == {"chest": 1.0, "triceps": 0.5}


def test_adherence_is_done_of_asked_and_nothing_asked_is_no_share() -> None:
    sums = together([{"asked": 4, "done": 2, "short": 1, "skipped": 1}, {"asked": 4, "done": 4}])
    assert (sums.adherence_pct, sums.met_pct) == (87.5, 75.0)
    assert together([]).adherence_pct is None
