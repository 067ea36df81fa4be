"""StrongLifts: one row per exercise."""

from __future__ import annotations

from fit.importers import stronglifts
from importers.reading import Read

HEADER = (
    "\ufeffDate (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,"
    "Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),"
    "End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG),Set 3 (Reps),Set 3 (KG),"
    "Set 4 (Reps),Set 4 (KG),Set 5 (Reps),Set 5 (KG)\n"
)
FILE = HEADER + (
    '2026/08/11,1,"Workout A","Stronglifts 5×5",83.5,"Squat",5/5/5/5/-,,5×55,63.7,20,1100,3330.0,0.75,10:56 PM,11:41 PM,'  # noqa: E501
    '"belt",5,55,5,55,5,55,5,55,0,55\n'
    '2026/08/11,1,"Workout A","Stronglifts 5×5",83.5,"Deadlift",1×5,,5×100,,5,500,3330.0,0.75,10:56 PM,11:41 PM,'
    '"",5,100,0,100,0,100,0,100,0,100\n'
    '2026/08/11,1,"Workout A","Stronglifts 5×5",83.5,"Dips",Skipped,,,,,,,0.75,10:56 PM,11:41 PM,"",,,,,,,,,,\n'
    '2026/08/13,2,"Workout B","Stronglifts 5×5",,"Plank",,3×1:00,,,,,,0.5,17:05,17:35,"",,,,,,,,,,\n'
)


def test_it_is_known_by_its_header() -> None:
    assert stronglifts.sniff(FILE.encode())


def test_a_session_has_its_start_length_program_and_body_weight() -> None:
    first, second = Read(stronglifts.read, FILE).workouts
    assert (first.started, first.duration_seconds, first.program) == ("2026-08-11T22:56:00", 2700, "Stronglifts 5×5")
    assert (first.body_weight, first.name) == ((83.5, "kg"), "Workout A")
    assert (second.started, second.body_weight) == ("2026-08-13T17:05:00", None)


def test_a_dash_is_a_set_that_was_asked_for_and_not_done() -> None:
    squats = [one for one in Read(stronglifts.read, FILE).sets if one.exercise == "Squat"]
    assert [(one.reps, one.skipped) for one in squats] == [(5, False)] * 4 + [(None, True)]
    assert [(one.weight, one.unit) for one in squats] == [(55.0, "kg")] * 5
    assert [one.note for one in squats] == ["belt", None, None, None, None]


def test_zeros_beyond_the_plan_are_unused_columns() -> None:
    assert [one.reps for one in Read(stronglifts.read, FILE).sets if one.exercise == "Deadlift"] == [5]


def test_a_skipped_exercise_is_there_as_skipped() -> None:
    assert [one.skipped for one in Read(stronglifts.read, FILE).sets if one.exercise == "Dips"] == [True]


def test_sets_by_the_clock() -> None:
    assert [one.seconds for one in Read(stronglifts.read, FILE).sets if one.exercise == "Plank"] == [60.0] * 3


def test_in_the_pound_file_body_weight_stays_kilograms() -> None:
    pounds = FILE.replace("(KG)", "(LB)").replace("×KG", "×LB").replace("Body Weight (LB)", "Body Weight (KG)")
    found = Read(stronglifts.read, pounds)
    assert found.sets[0].unit == "lb"
    assert found.workouts[0].body_weight == (83.5, "kg")


def test_a_start_that_is_missing_leaves_the_day() -> None:
    found = Read(stronglifts.read, FILE.replace("10:56 PM", "")).workouts[0]
    assert (found.started, found.date_only) == ("2026-08-11", True)


def test_a_bad_set_skips_its_row() -> None:
    found = Read(stronglifts.read, FILE.replace("5,100,0", "five,100,0"))
    assert [(one.line, one.column, one.value) for one in found.skipped] == [(3, "Reps", "five")]
