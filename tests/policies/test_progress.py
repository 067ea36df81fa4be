"""When a workout ends, analytics speaks: of the workout, once of the week and month before, and with advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conftest import Fit


def events(fit: Fit, kind: str) -> list[dict[str, Any]]:
    import json

    found = [e for e in fit("events", "list", "--json").json_lines if e["event_type"] == kind]
    return [{**e, "data": json.loads(e["event_data"])} for e in found]


def test_a_finished_workout_is_summed_up_against_the_one_before(fit: Fit) -> None:
    fit.at("2026-11-16T18:30:00+01:00")
    fit("log", "bench", "w:5@40", "3x8@50")
    fit("workout", "finish")
    fit.at("2026-11-18T18:30:00+01:00")
    fit("log", "bench", "3x8@55")
    fit("workout", "finish")
    first, second = events(fit, "ProgressCalculated")
    assert (first["data"]["hard_sets"], first["data"]["volume_kg"]) == (3, 1200.0)
    (bench,) = second["data"]["exercises"]
    assert (bench["weight_kg"], bench["before_weight_kg"], bench["before_day"]) == (55.0, 50.0, "2026-11-16")
    assert bench["records"] == ["weight", "e1rm"]


def test_a_free_session_that_closes_itself_is_summed_up_too(fit: Fit) -> None:
    fit.at("2026-11-16T18:30:00+01:00")
    fit("log", "bench", "3x8@50")
    fit.at("2026-11-17T18:30:00+01:00")
    fit("log", "squat", "3x5@100")
    (closed,) = events(fit, "ProgressCalculated")
    assert closed["data"]["workout_id"] == "2026-11-16"


def test_a_week_and_a_month_are_looked_at_once(fit: Fit) -> None:
    for day in ("2026-10-20", "2026-10-27", "2026-10-28", "2026-11-04", "2026-11-05", "2026-11-06"):
        fit.at(f"{day}T18:30:00+01:00")
        fit("log", "bench", "3x8@50")
        fit("workout", "finish")
    found = [e["data"]["period"] for e in events(fit, "TrendAnalyzed")]
    assert sorted(found) == ["2026-10", "2026-W43", "2026-W44"]


def test_undoing_a_workout_takes_back_what_was_said_of_it(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    fit("workout", "finish")
    fit("undo")
    assert fit("sql", "select count(*) as n from v_progress", "--csv").out.split() == ["n", "0"]


def train(fit: Fit, week: int) -> None:
    from fit.kernel import days

    for n, (exercise, weight) in enumerate((("bench", 60), ("squat", 100))):
        fit.at(f"{days.add_days('2026-08-03', 7 * week + n)}T18:30:00+02:00")
        fit("log", exercise, f"3x5@{weight + min(week, 4) * 2.5}")
        fit("workout", "finish")


def test_lifts_that_stand_still_bring_advice_and_dismissed_advice_stays_away(fit: Fit) -> None:
    for week in range(9):
        train(fit, week)
    found = fit("recommend", "list", "--json").json["recommendations"]
    assert {one["kind"] for one in found} >= {"plateau", "deload"}
    plateau = next(one for one in found if one["kind"] == "plateau" and one["exercise_id"] == "bench-press")
    assert plateau["evidence"]["best_day"] == "2026-08-31"
    fit("recommend", "dismiss", plateau["id"])
    for week in range(9, 12):
        train(fit, week)
    again = fit("recommend", "list", "--json").json["recommendations"]
    assert plateau["id"] not in {one["id"] for one in again if one["status"] == "open"}
    assert sum(one["kind"] == "plateau" and one["exercise_id"] == "bench-press" for one in again) == 0
