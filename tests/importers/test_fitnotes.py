"""FitNotes on both phones, commas without quotes included."""

from __future__ import annotations

import pytest

from fit.importers import fitnotes, fitnotes_body
from importers.reading import Read

ANDROID = """Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment
2024-06-01,Flat Barbell Bench Press,Chest,60.0,kgs,8,,,,
2024-06-01,Flat Barbell Bench Press,Chest,60.0,kgs,8,,,,"slow, but
clean"
2024-06-01,Plank,Abs,0.0,kgs,0,,,0:01:30,
2024-06-02,Running (Outdoor),Cardio,,,,5.0,km,0:28:00,
2024-06-02,Deadlift,Back,225.0,lbs,5,,,,
"""
IOS = """Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind
2026-01-15,Barbell Squat,Legs,100,220.46,5,,,,,Warm Up
2026-01-15,Barbell Squat,Legs,61.23,135,5,,,,hard,
2026-01-15,Barbell Squat,Legs,,45,5,,,,,Drop Set
"""
BODY = """Date,Time,Measurement,Value,Unit,Comment
2026-01-10,07:00:00,Bodyweight,82.4,kg,
2026-01-11,07:30:00,Bodyweight,"181,5",lbs,"light, after a run"
2026-01-11,,Body Fat,18.5,%,
2026-01-12,07:00:00,Waist,84,cm,
2026-01-12,07:00:00,Left Bicep,35,cm,
2026-01-13,07:00:00,Chest,wide,cm,
"""


def test_all_sets_of_a_day_are_one_session_without_a_time() -> None:
    first, second = Read(fitnotes.read, ANDROID).workouts
    assert (first.started, first.date_only, first.name, len(first.sets)) == ("2024-06-01", True, None, 3)
    assert (second.started, len(second.sets)) == ("2024-06-02", 2)


def test_android_sets_have_their_own_units_times_and_distances() -> None:
    bench, again, plank, run, dead = Read(fitnotes.read, ANDROID).sets
    assert (bench.weight, bench.unit, bench.reps, again.note) == (60.0, "kg", 8, "slow, but\nclean")
    assert (plank.seconds, plank.weight, plank.reps) == (90.0, None, None)
    assert (run.distance_m, run.seconds) == (5000.0, 1680.0)
    assert (dead.weight, dead.unit) == (225.0, "lb")


@pytest.mark.parametrize("comment", [True, False])
def test_commas_without_quotes_in_a_name_are_recovered_from_the_right(comment: bool) -> None:
    header = ANDROID.split("\n")[0].removesuffix("" if comment else ",Comment")
    rows = [
        "2024-06-01,Row, Seated, Cable,Back,50.0,kgs,10,,,",
        "2024-06-01,Pull Up, Wide,Back,,,8,,,",
        "2024-06-01,Bike, Assault,Cardio,,,,2.0,mi,0:10:00",
        "2024-06-02,Press (Each Side, Dumbbells),Shoulders,8.0,kgs,5,,,",
        "2024-06-02,Press (Each Side, Dumbbells),Shoulders,8.0,kgs,5,,,",
    ]
    found = Read(fitnotes.read, "\n".join([header, *(row + ("," if comment else "") for row in rows)]) + "\n")
    names = ["Row, Seated, Cable", "Pull Up, Wide", "Bike, Assault", *["Press (Each Side, Dumbbells)"] * 2]
    assert [one.exercise for one in found.sets] == names
    assert [one.reps for one in found.sets] == [10, 8, None, 5, 5]
    assert [one.line for one in found.flagged] == [2, 3, 4, 5]


def test_commas_without_quotes_in_a_comment_stay_in_the_comment() -> None:
    row = "2024-06-01,Squat,Legs,60.0,kgs,8,,,,easy, fast, deep\n"
    one = Read(fitnotes.read, ANDROID.split("\n")[0] + "\n" + row).sets[0]
    assert (one.exercise, one.note) == ("Squat", "easy, fast, deep")


def test_a_shifted_row_that_cannot_be_told_apart_is_skipped_with_its_line() -> None:
    row = "2024-06-01,Squat,Legs,a,b,c,d,e,f,g,h,i,j\n"
    found = Read(fitnotes.read, ANDROID.split("\n")[0].removesuffix(",Comment") + "\n" + row)
    assert [(one.line, one.column) for one in found.skipped] == [(2, "Exercise")]
    assert not found.sets


def test_an_older_header_names_the_unit_in_the_weight_column() -> None:
    text = "Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time\n2020-01-01,Squat,Legs,135,5,,,\n"
    one = Read(fitnotes.read, text).sets[0]
    assert (one.weight, one.unit) == (135.0, "lb")


def test_ios_writes_both_units_and_the_typed_one_is_kept() -> None:
    warm, work, drop = Read(fitnotes.read, IOS).sets
    assert [(one.weight, one.unit) for one in (warm, work, drop)] == [(100.0, "kg"), (135.0, "lb"), (45.0, "lb")]
    assert [one.kind for one in (warm, work, drop)] == ["warmup", "working", "drop"]
    assert work.note == "hard"


def test_the_body_tracker_becomes_measurements() -> None:
    found = Read(fitnotes_body.read, BODY)
    assert [(one.at, one.metric, one.value, one.unit) for one in found.measures] == [
        ("2026-01-10T07:00:00", "weight", 82.4, "kg"),
        ("2026-01-11T07:30:00", "weight", 181.5, "lb"),
        ("2026-01-11", "fat", 18.5, "%"),
        ("2026-01-12T07:00:00", "waist", 84.0, "cm"),
        ("2026-01-12T07:00:00", "left bicep", 35.0, "cm"),
    ]
    assert [(one.line, one.column, one.value) for one in found.skipped] == [(7, "Value", "wide")]


def test_each_table_is_known_by_its_header() -> None:
    assert fitnotes.sniff(ANDROID.encode())
    assert fitnotes.sniff(IOS.encode())
    assert fitnotes_body.sniff(BODY.encode())
    assert not fitnotes.sniff(BODY.encode())
