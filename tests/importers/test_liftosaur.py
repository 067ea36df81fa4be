"""Liftosaur: planned and actual, set by set."""

from __future__ import annotations

from fit.importers import liftosaur
from fit.importers.found import FoundTarget
from importers.reading import Read

FILE = """Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes
2026-03-01T10:00:00.000Z,GZCLP,Day 1,"Squat, Barbell",1,5,5,0,,,0,45,lb,45,lb,0,2026-03-01T10:01:00.000Z,Quads,Glutes,knees out
2026-03-01T10:00:00.000Z,GZCLP,Day 1,"Squat, Barbell",0,3,4,1,8,8.5,1,225,lb,102.5,kg,0,2026-03-01T10:05:00.000Z,Quads,Glutes,knees out
2026-03-01T10:00:00.000Z,GZCLP,Day 1,"Squat, Barbell",0,8-12,,0,,,0,100,kg,,,0,,Quads,Glutes,knees out
2026-03-01T10:00:00.000Z,GZCLP,Day 1,"Curl, Dumbbell",0,10,9,0,,,0,12.5,kg,,,0,,Biceps,,
"""  # noqa: E501


def test_it_is_known_by_its_header() -> None:
    assert liftosaur.sniff(FILE.encode())


def test_a_session_has_its_program_and_its_time_with_the_zone() -> None:
    found = Read(liftosaur.read, FILE).workouts[0]
    assert (found.started, found.name, found.program) == ("2026-03-01T10:00:00+00:00", "Day 1", "GZCLP")


def test_units_are_kept_per_value_even_within_one_set() -> None:
    one = Read(liftosaur.read, FILE).sets[1]
    assert (one.weight, one.unit, one.reps, one.rpe) == (102.5, "kg", 4, 8.5)
    assert one.planned == FoundTarget(reps=3, weight=225.0, unit="lb", rpe=8.0, amrap=True)


def test_a_skipped_set_keeps_its_plan_and_has_nothing_done() -> None:
    one = Read(liftosaur.read, FILE).sets[2]
    assert (one.skipped, one.reps, one.weight) == (True, None, None)
    assert one.planned == FoundTarget(reps=8, reps_max=12, weight=100.0, unit="kg")


def test_a_done_set_without_a_weight_of_its_own_was_done_at_the_planned_one() -> None:
    one = Read(liftosaur.read, FILE).sets[3]
    assert (one.skipped, one.weight, one.unit) == (False, 12.5, "kg")


def test_warmups_names_with_equipment_and_one_note_per_exercise() -> None:
    found = Read(liftosaur.read, FILE)
    assert [one.kind for one in found.sets] == ["warmup", "working", "working", "working"]
    assert [one.exercise for one in found.sets][::3] == ["Squat, Barbell", "Curl, Dumbbell"]
    assert [one.note for one in found.sets] == ["knees out", None, None, None]


def test_a_unit_that_is_none_is_a_skipped_row() -> None:
    found = Read(liftosaur.read, FILE.replace("102.5,kg", "102.5,stones"))
    assert [(one.line, one.column, one.value) for one in found.skipped] == [(3, "Completed Weight Unit", "stones")]
    assert len(found.sets) == 3
