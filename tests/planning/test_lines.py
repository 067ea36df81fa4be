"""An exercise of a plan: new sets keep what they do not name, and progressions move only what they must."""

from __future__ import annotations

from typing import Any

from fit.kernel import exercises, notation
from fit.planning import line_text
from fit.planning.lines import bare, filled, kept, line, targets_of, with_targets
from fit.planning.raising import done_for, raised


def of(text: str) -> dict[str, Any]:
    entry = notation.read_line(text, plan=True, known=lambda words: exercises.find(words) is not None)
    exercise = exercises.resolve(entry.words)
    sets = line_text.sets_of(entry, exercise)
    return line(exercise.id, exercise.name, sets, notes=entry.note, superset=entry.superset)


def typed(kg: float) -> tuple[str, str]:
    return f"{kg:g}", "kg"


def after(old: str, new: str) -> str:
    before = of(f"bench {old}")
    return line_text.written({**before, "targets": kept(before, of(f"bench {new}")["targets"])})


def test_new_sets_keep_weight_rest_and_rpe_where_they_name_none() -> None:
    assert after("3x8@40 rest 90", "3x10") == "3x10@40kg rest 90"
    assert after("3x8@40 rest 90", "3x8@50") == "3x8@50kg rest 90"
    assert after("3x8@40 rest 90", "5x5@60 rest 180") == "5x5@60kg rest 180"
    assert after("3x8@40 rpe8", "3x8@45") == "3x8@45kg rpe8"
    assert after("5x5@rpe8", "3x8@50") == "3x8@50kg"
    assert after("3x5@75% rest 120", "5x5") == "5x5@75% rest 120"
    assert after("8,8,8@40/45/50", "4x6") == "6@40kg 6@45kg 2x6@50kg"


def test_the_sum_of_the_sets_leaves_warm_ups_out() -> None:
    squat = of("squat w:5@60 5x5@100 rest 180")
    assert (squat["sets"], squat["reps"], squat["weight_kg"], squat["rest_seconds"]) == (5, 5, 100, 180)


def test_what_the_log_keeps_reads_back_whole() -> None:
    for text in (
        "A: bench 3x8@40 rest 90",
        "squat w:5@60 3x5+@100 rpe8",
        "pull up 3x8@bw+10",
        "run 5km 25:30",
        "plank 3x60s",
    ):
        assert filled(bare(of(text))) == of(text)


def test_the_whole_line_reads_back_as_the_same_exercise() -> None:
    for text in (
        'A: bench 3x8@40 rest 90 "slow, ""really"""',
        "squat w:5@60 8/8/7@100/100/95",
        "bench 3x8-12@135lb rest 90",
    ):
        assert of(line_text.whole(of(text))) == of(text)


def test_a_raise_moves_the_weight_and_nothing_else() -> None:
    bench = of("bench w:5@20 3x8@40 rest 90")
    done = done_for(bench, [{"kind": "warmup", "reps": 5, "weight_kg": 20}] + [{"reps": 8, "weight_kg": 50}] * 3)
    moved = raised(bench, done, typed)
    assert moved is not None
    assert line_text.written(moved.line) == "w:5@20kg 3x8@50kg rest 90"
    assert (moved.old_weight, moved.new_weight) == (40, 50)


def test_a_hold_with_a_plate_is_raised_only_when_held_long_enough() -> None:
    plank = of("plank 3x60s@10")
    long = [{"duration_seconds": 60, "weight_kg": 15}] * 3
    short = [{"duration_seconds": 60, "weight_kg": 15}] * 2 + [{"duration_seconds": 40, "weight_kg": 15}]
    moved = raised(plank, done_for(plank, long), typed)
    assert moved is not None
    assert (line_text.written(moved.line), moved.new_weight) == ("3x1:00@15kg", 15)
    assert raised(plank, done_for(plank, short), typed) is None


def test_a_weight_in_pounds_stays_what_was_written() -> None:
    bench = of("bench 3x8@110lb")
    heavier = [t.but(weight_kg=t.weight_kg + 2) for t in targets_of(bench) if t.weight_kg]
    moved = with_targets(bench, heavier, lambda _: ("115", "lb"))
    assert moved["weight_kg"] == 115 * 0.45359237
    assert line_text.written(moved) == "3x8@115lb"
