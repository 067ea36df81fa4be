"""How long a workout takes."""

from __future__ import annotations

from fit.planning.durations import estimated_minutes
from fit.planning.lines import line


def test_two_lifts_with_their_rests_take_half_an_hour() -> None:
    """10 min to warm up, 2 × 4 to set up, bench 3 × (32 + 90) s, press 3 × (40 + 60) s: 29.1 min."""
    bench = line("bench-press", "Bench Press", [{"reps": 8, "rest_seconds": 90}] * 3)
    press = line("overhead-press", "Overhead Press", [{"reps": 10, "rest_seconds": 60}] * 3)
    assert estimated_minutes([bench, press]) == 30


def test_no_rest_named_is_two_minutes_and_a_range_counts_its_most() -> None:
    """10 + 4 + 5 × (48 + 120) s = 28 min."""
    squat = line("squat", "Squat", [{"reps": 8, "reps_max": 12}] * 5)
    assert estimated_minutes([squat]) == 30


def test_a_run_takes_its_time_and_no_setting_up() -> None:
    assert estimated_minutes([line("run", "Run", [{"distance_m": 5000, "duration_seconds": 1530}])]) == 25
    assert estimated_minutes([line("run", "Run", [{"distance_m": 6000}])]) == 40


def test_nothing_takes_no_time_that_could_be_told() -> None:
    assert estimated_minutes([]) is None


def test_no_workout_is_shorter_than_five_minutes() -> None:
    assert estimated_minutes([line("plank", "Plank", [{"duration_seconds": 30}])]) == 5
