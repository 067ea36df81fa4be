"""`fit workout`, as it is typed in the gym."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from conftest import Fit


def at(clock: str) -> str:
    return f"2026-11-23T{clock}:00+01:00"


@pytest.fixture
def upper(fit: Fit) -> Fit:
    """A plan of two exercises, due on Mondays; it is a Monday."""
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "row 2x10@30 rest 60")
    fit("schedule", "assign", "monday", "Upper A")
    return fit


def status(fit: Fit) -> Any:
    return fit("workout", "status", "--json").json["workout"]


def names(fit: Fit) -> list[str]:
    return [event["event_type"] for event in fit("events", "list", "--json").json_lines]


def test_start_takes_todays_plan(upper: Fit) -> None:
    said = upper("workout", "start", "--json").json
    assert (said["name"], said["status"], len(said["event_ids"])) == ("Upper A", "open", 1)
    assert said["next"]["exercise"]["id"] == "bench-press"
    assert (said["next"]["set"], said["next"]["of"], said["next"]["text"]) == (1, 3, "8@40kg")
    assert said["next"]["rest_seconds"] == 90
    assert "WorkoutStarted" in names(upper)


def test_start_without_a_plan_is_a_free_workout(fit: Fit) -> None:
    said = fit("workout", "start", "--json").json
    assert (said["name"], said["exercises"], said["next"]) == (None, [], None)
    fit("workout", "set", expect=4)
    fit("log", "bench", "8@50")
    assert fit("workout", "set", "--json").json["sets"][0]["weight_kg"] == 50.0
    assert status(fit)["exercises"][0]["done_sets"] == 2


def test_start_by_name_on_any_day_and_unknown_names_are_refused(upper: Fit) -> None:
    upper.at("2026-11-25T18:00:00+01:00")
    assert "Upper A" in upper("workout", "start", "Uper A", expect=3).err
    assert upper("workout", "start", "Upper", "A", "--json").json["name"] == "Upper A"
    upper("workout", "start", expect=4)


def test_set_logs_the_target_or_what_is_typed(upper: Fit) -> None:
    upper("workout", "start")
    first = upper("workout", "set", "--json").json
    assert [(s["reps"], s["typed"], s["unit"]) for s in first["sets"]] == [(8, "40", "kg")]
    assert (first["next"]["set"], first["exercise"]["id"]) == (2, "bench-press")
    assert len(first["event_ids"]) >= 1
    assert upper("workout", "set", "6", "--json").json["sets"][0] | {"n": 1} == first["sets"][0] | {"reps": 6}
    third = upper("workout", "set", "8@50", "rpe8", "--json").json
    assert (third["sets"][0]["weight_kg"], third["sets"][0]["rpe"]) == (50.0, 8.0)
    assert third["next"]["exercise"]["id"] == "barbell-row"


def test_planned_and_actual_are_kept_per_set(upper: Fit) -> None:
    upper("workout", "start")
    upper("workout", "set", "7@42.5")
    bench = status(upper)["exercises"][0]
    assert [one["weight_kg"] for one in bench["targets"]] == [40.0, 40.0, 40.0]
    assert [(one["reps"], one["weight_kg"]) for one in bench["sets"]] == [(7, 42.5)]


def test_csv_has_planned_and_done_side_by_side(upper: Fit) -> None:
    assert len(upper("workout", "status", "--csv").out.splitlines()) == 1
    upper("workout", "start")
    upper("workout", "set", "7@42.5")
    rows = upper("workout", "status", "--csv").out.splitlines()
    assert rows[1] == "bench-press,Bench Press,1,8,40.0,7,42.5,,,,working,False"
    assert len(rows) == 1 + 3 + 2


def test_the_plan_is_raised_only_when_all_its_sets_are_done(upper: Fit) -> None:
    upper("workout", "start")
    assert [m["type"] for m in upper("workout", "set", "8@50", "--json").json["milestones"]] == ["WeightIncrease"]
    assert upper("workout", "set", "8@50", "--json").json["milestones"] == []
    assert upper("plan", "show", "Upper A", "--json").json["exercises"][0]["weight_kg"] == 40.0
    upper("workout", "set", "8@50")
    assert upper("plan", "show", "Upper A", "--json").json["exercises"][0]["weight_kg"] == 50.0


def test_a_running_workout_keeps_the_snapshot_it_started_with(upper: Fit) -> None:
    upper("workout", "start")
    upper("plan", "set", "Upper A", "bench", "5x5@60", "--yes")
    assert status(upper)["next"]["text"] == "8@40kg"
    assert status(upper)["exercises"][0]["planned_sets"] == 3


def test_a_log_during_a_workout_is_of_it(upper: Fit) -> None:
    workout_id = upper("workout", "start", "--json").json["workout_id"]
    assert upper("log", "bench", "2x8@40", "--json").json["workout_id"] == workout_id
    assert upper("log", "curl", "10@20", "--json").json["workout_id"] == workout_id
    assert status(upper)["next"]["set"] == 3
    assert upper("log", "squat", "5@100", "--at", "2026-11-22", "--json").json["workout_id"] == "2026-11-22"


def test_last_times_sets_are_shown(upper: Fit) -> None:
    upper("log", "bench", "3x8@40", "--at", "2026-11-16")
    upper("workout", "start")
    last = status(upper)["next"]["last_time"]
    assert (last["date"], len(last["sets"])) == ("2026-11-16", 3)
    assert "last time (Mon 2026-11-16): 3x8@40kg" in upper("workout", "status").out


def test_skips_and_swaps_keep_their_reasons(upper: Fit) -> None:
    upper("workout", "start")
    upper("workout", "swap", "row", "lat", "pulldown", "--reason", "rack busy")
    said = upper("workout", "skip", "--reason", "shoulder hurts", "--json").json
    assert [(s["exercise_id"], s["reason"]) for s in said["skips"]] == [("bench-press", "shoulder hurts")]
    assert [(s["name"], s["reason"]) for s in said["swaps"]] == [("Barbell Row", "rack busy")]
    assert said["next"]["exercise"]["id"] == said["swaps"][0]["new_exercise_id"]
    assert said["next"]["target"]["weight_kg"] is None
    assert {"ExerciseSkipped", "ExerciseSwapped"} <= set(names(upper))
    assert "shoulder hurts" in upper("workout", "status").out
    upper("workout", "skip", "squat", expect=4)
    upper("workout", "swap", "bench", expect=2)


def test_finish_tells_what_was_done_and_what_was_not(upper: Fit) -> None:
    upper("workout", "start")
    upper("workout", "set")
    upper.at(at("19:15"))
    said = upper("workout", "finish", "--note", "short", "--json").json
    assert (said["status"], said["minutes"], said["note"]) == ("executed", 45, "short")
    assert len(said["event_ids"]) >= 2
    assert {"WorkoutCompleted", "WorkoutExecuted"} <= set(names(upper))
    assert status(upper) is None
    upper("workout", "finish", expect=4)
    assert upper("history", "--json").json["workouts"][0]["name"] == "Upper A"


def test_a_free_session_of_today_can_be_finished(fit: Fit) -> None:
    fit("log", "bench", "3x8@50")
    assert fit("workout", "finish", "--json").json["workout_id"] == "2026-11-23"


def test_discard_needs_a_yes_and_takes_the_sets_out_of_every_figure(upper: Fit) -> None:
    upper("log", "bench", "3x8@40", "--at", "2026-11-16")
    upper("workout", "start")
    for _ in range(3):
        upper("workout", "set", "8@50")
    upper("workout", "discard", expect=4)
    assert status(upper)["exercises"][0]["done_sets"] == 3
    assert upper("workout", "discard", "--yes", "--json").json["discarded_entries"] == 3
    assert [w["date"] for w in upper("history", "--json").json["workouts"]] == ["2026-11-16"]
    records = {r["type"]: r["value"] for r in upper("stats", "records", "--json").json["records"]}
    assert records["weight"] == 40.0
    assert upper("plan", "show", "Upper A", "--json").json["exercises"][0]["weight_kg"] == 40.0
    assert status(upper) is None


def test_undo_brings_a_discarded_workout_back_whole(upper: Fit) -> None:
    upper("workout", "start")
    for _ in range(3):
        upper("workout", "set", "8@50")
    upper("workout", "discard", "--yes")
    upper("undo")
    assert status(upper)["exercises"][0]["done_sets"] == 3
    assert upper("plan", "show", "Upper A", "--json").json["exercises"][0]["weight_kg"] == 50.0
    upper("redo")
    assert status(upper) is None
    assert upper("history", "--json").json["workouts"] == []
    upper("rebuild")
    assert upper("history", "--json").json["workouts"] == []


def test_after_a_discard_the_day_can_be_logged_and_another_workout_started(upper: Fit) -> None:
    upper("workout", "start")
    upper("workout", "discard", "--yes")
    upper("log", "bench", "3x8@40")
    assert upper("workout", "start", "--json").json["name"] == "Upper A"


def test_rest_returns_at_once_where_nobody_watches(upper: Fit) -> None:
    assert upper("workout", "rest", "--json").json == {"rest_seconds": 90}
    upper("workout", "start")
    for _ in range(4):
        upper("workout", "set")
    assert upper("workout", "rest", "--json").json == {"rest_seconds": 60}
    assert upper("workout", "rest", "1:30").out == "rest 1:30\n"
    upper("workout", "rest", "soon", expect=2)


def test_the_live_view_needs_a_terminal(upper: Fit) -> None:
    assert "terminal" in upper("workout", "live", expect=4).err


def test_without_textual_the_live_view_says_how_to_get_it(upper: Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textual.app", None)
    monkeypatch.delitem(sys.modules, "fit.cli.workout_live", raising=False)
    assert 'pip install "fitness-tracker[live]"' in upper("workout", "live", expect=4).err


def test_a_percentage_is_a_weight_once_the_workout_begins(fit: Fit) -> None:
    fit("log", "bench", "5@100", "--at", "2026-11-20")
    fit("plan", "create", "workout", "Heavy", "-e", "bench 3x5@80%")
    said = fit("workout", "start", "Heavy", "--json").json
    assert said["next"]["target"]["weight_kg"] == 92.5
    assert fit("workout", "set", "--json").json["sets"][0]["weight_kg"] == 92.5


def test_pounds_stay_pounds(fit: Fit) -> None:
    fit("plan", "create", "workout", "Iron", "-e", "bench 3x5@135lb")
    fit("workout", "start", "Iron")
    one = fit("workout", "set", "--json").json["sets"][0]
    assert (one["typed"], one["unit"]) == ("135", "lb")


def test_body_weight_moves_are_done_at_body_weight(fit: Fit) -> None:
    fit("plan", "create", "workout", "Bars", "-e", "pull-up 3x5@bw+10", "-e", "dip 2x8")
    fit("workout", "start", "Bars")
    one = fit("workout", "set", "--json").json["sets"][0]
    assert (one["bodyweight"], one["weight_kg"]) == (True, 10.0)


class TestForgotten:
    def test_a_forgotten_workout_ends_at_its_last_set_when_the_next_day_begins(self, upper: Fit) -> None:
        upper("workout", "start")
        upper.at(at("18:50"))
        upper("workout", "set")
        upper.at("2026-11-24T07:00:00+01:00")
        upper("log", "squat", "5@100")
        assert status(upper) is None
        (executed,) = [e for e in upper("events", "list", "--json").json_lines if e["event_type"] == "WorkoutExecuted"]
        assert "2026-11-23T18:50:00+01:00" in executed["event_data"]

    def test_a_read_closes_nothing_and_undo_takes_the_log_not_the_closing(self, upper: Fit) -> None:
        upper("workout", "start")
        upper("workout", "set")
        upper.at("2026-11-24T07:00:00+01:00")
        upper("workout", "status")
        assert "WorkoutExecuted" not in names(upper)
        upper("log", "squat", "5@100")
        upper("undo")
        assert "WorkoutExecuted" in names(upper)
        assert [w["status"] for w in upper("history", "--json").json["workouts"]] == ["executed"]

    def test_a_late_night_session_goes_on_after_midnight(self, upper: Fit) -> None:
        upper.at(at("23:30"))
        workout_id = upper("workout", "start", "--json").json["workout_id"]
        upper("workout", "set")
        upper.at("2026-11-24T01:00:00+01:00")
        assert upper("workout", "set", "--json").json["workout_id"] == workout_id

    def test_the_same_day_a_pause_of_hours_ends_nothing(self, upper: Fit) -> None:
        upper.at(at("08:00"))
        workout_id = upper("workout", "start", "--json").json["workout_id"]
        upper("workout", "set")
        upper.at(at("20:00"))
        assert upper("workout", "set", "--json").json["workout_id"] == workout_id

    def test_an_empty_one_leaves_no_trace(self, upper: Fit) -> None:
        upper("workout", "start")
        upper.at("2026-11-24T07:00:00+01:00")
        upper("log", "squat", "5@100")
        assert "WorkoutExecuted" not in names(upper)
        assert "WorkoutDiscarded" in names(upper)

    def test_a_free_session_executes_in_the_same_way(self, fit: Fit) -> None:
        fit("log", "bench", "3x8@50")
        fit.at("2026-11-24T18:00:00+01:00")
        fit("log", "bench", "3x8@50")
        assert [w["status"] for w in fit("history", "--json").json["workouts"]] == ["open", "executed"]


    def test_closing_and_finishing_are_the_same_event_wherever_they_happen(self, upper: Fit) -> None:
        workout_id = upper("workout", "start", "--json").json["workout_id"]
        upper("workout", "set")
        upper("workout", "finish")
        upper("undo")
        upper.at("2026-11-24T07:00:00+01:00")
        upper("log", "squat", "5@100")
        ended = [e for e in upper("events", "list", "--json").json_lines if e["aggregate_id"] == workout_id]
        for kind in ("WorkoutCompleted", "WorkoutExecuted"):
            keys = [event["key"] for event in ended if event["event_type"] == kind]
            assert len(set(keys)) == 1
            assert keys[0] is not None


    def test_in_the_night_the_clocks_go_back_the_last_set_is_the_last(self, fit: Fit) -> None:
        fit.at("2026-10-25T02:50:00+02:00")
        fit("log", "bench", "8@50")
        fit.at("2026-10-25T02:10:00+01:00")
        fit("log", "bench", "8@50")
        fit.at("2026-10-26T18:00:00+01:00")
        fit("log", "squat", "5@100")
        (executed,) = [e for e in fit("events", "list", "--json").json_lines if e["event_type"] == "WorkoutExecuted"]
        assert '"started_at":"2026-10-25T02:50:00+02:00"' in executed["event_data"]
        assert '"completed_at":"2026-10-25T02:10:00+01:00"' in executed["event_data"]
        rows = fit("sql", "select started_at, last_at from v_workouts where day = '2026-10-25'", "--json").out
        assert rows.index("02:50") < rows.index("02:10")


class TestStreak:
    def test_four_weeks_of_three_workouts_are_a_ConsistencyStreak(self, fit: Fit) -> None:
        said: list[Any] = []
        for day in (2, 4, 6, 9, 11, 13, 16, 18, 20, 23, 25, 27):
            fit.at(f"2026-11-{day:02}T18:00:00+01:00")
            fit("log", "bench", "3x8@50")
            said.append(fit("workout", "finish", "--json").json["milestones"])
        assert said[:-1] == [[]] * 11
        assert said[-1] == [{"type": "ConsistencyStreak", "metric": "streak", "previous": 0, "new": 4}]
        fit.at("2026-11-28T18:00:00+01:00")
        fit("log", "bench", "3x8@50")
        assert fit("workout", "finish", "--json").json["milestones"] == []

    def test_a_schedule_asks_only_for_its_days(self, upper: Fit) -> None:
        found = []
        for day in ("11-23", "11-30", "12-07", "12-14"):
            upper.at(f"2026-{day}T18:00:00+01:00")
            upper("log", "bench", "3x8@40")
            found = upper("workout", "finish", "--json").json["milestones"]
        assert [(m["type"], m["new"]) for m in found] == [("ConsistencyStreak", 4)]


class TestPlainLog:
    def test_a_log_counts_against_the_plan_of_its_day(self, upper: Fit) -> None:
        said = upper("log", "bench", "3x8@50", "--json").json
        assert said["workout_id"] == "2026-11-23"
        assert said["milestones"][0] == {"type": "WeightIncrease", "metric": "weight", "previous": 40.0, "new": 50.0}

    def test_other_days_and_other_exercises_count_against_none(self, upper: Fit) -> None:
        assert upper("log", "squat", "3x8@50", "--json").json["milestones"] == []
        assert upper("log", "bench", "3x8@50", "--at", "2026-11-22", "--json").json["milestones"] == []

    def test_a_skipped_day_asks_for_nothing(self, upper: Fit) -> None:
        upper("schedule", "skip", "2026-11-23", "--reason", "ill")
        assert upper("log", "bench", "3x8@50", "--json").json["milestones"] == []
