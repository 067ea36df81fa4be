"""What is easily lost or doubled on the way in: bare distances, what was left out, names that differ in case."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from cli_files import OTHERS
from conftest import Fit
from importers.test_stronglifts import FILE as STRONGLIFTS

LIFTOSAUR = OTHERS["liftosaur"][0].partition("\n")[0] + "\n"
LEFT_OUT = LIFTOSAUR + "".join(
    f'2026-11-05T16:50:00.000Z,GZCLP,Day 1,"{lift}",0,5,{reps},0,,,0,{kg},kg,{kg if reps else ""},kg,0,,,,\n'
    for lift, reps, kg in [("Bench Press, Barbell", 5, 60)] * 3 + [("Squat, Barbell", "", 100)] * 2
)
RUNS = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
    '2021-05-03 07:05:00,Run,30m,Running,1,0,0,5.0,1500,"","",\n'
    '2021-05-03 07:05:00,Run,30m,Running,2,0,0,400,0,"","",\n'
    '2021-05-04 07:05:00,Lift,30m,Squat (Barbell),1,100,5,0,0,"","",\n'
)


@pytest.mark.parametrize(("unit", "far"), [("kg", (5000.0, "5", "km")), ("lb", (8046.72, "5", "mi"))])
def test_a_distance_without_a_unit_goes_with_the_weights(
    fit: Fit, bring: Any, unit: str, far: tuple[float, str, str]
) -> None:
    bring(RUNS, "--unit", unit)
    workouts = fit("history", "--json").json["workouts"]
    sets = [s for w in workouts for e in w["exercises"] if e["id"] == "run" for s in e["sets"]]
    found = [(s["distance_m"], s["distance_typed"], s["distance_unit"]) for s in sets]
    assert found == [far, (400.0, "400", "m")]


def test_what_was_left_out_whole_counts_against_the_plan(fit: Fit, bring: Any) -> None:
    bring(LEFT_OUT)
    total = fit("stats", "adherence", "--json").json["total"]
    assert (total["asked"], total["done"], total["skipped"]) == (5, 3, 2)
    assert [e["id"] for e in fit("stats", "compare", "--json").json["exercises"]] == ["bench-press", "squat"]


def _squats(*reps: int) -> str:
    sets = ",".join(f"{n},60" for n in reps)
    row = f'2026/08/11,1,"A","5×5",83.5,"Squat",x,,,,,,,0.75,10:56 PM,11:41 PM,"",{sets}'
    return "\n".join([STRONGLIFTS.partition("\n")[0], row, ""])


@pytest.mark.parametrize(
    "file",
    [
        LEFT_OUT, STRONGLIFTS, OTHERS["liftosaur"][0],
        *[_squats(*reps) for reps in ((5, 5, 0, 5, 5), (0, 5, 5, 5, 5), (5, 5, 5, 0, 0))],
    ],
    ids=["whole", "5x5", "one set", "in the middle", "first", "last"],
)  # fmt: skip
def test_what_was_left_out_is_left_out_once(bring: Any, file: str) -> None:
    assert bring(file).json["events"] > 0
    again = bring(file).json
    assert (again["events"], again["correlation_id"]) == (0, None)


def test_names_in_any_script_are_one_exercise_whatever_their_case(fit: Fit, bring: Any) -> None:
    head = OTHERS["hevy"][0].partition("\n")[0] + "\n"
    rows = [
        f'"Push","8 Apr 2026, 16:50","8 Apr 2026, 17:50","","{name}","","",0,"normal",60,8,,,\n'
        for name in ("Жим", "жим", "ЖИМ", "Élan", "elan")
    ]
    assert bring(head + "".join(rows)).json["new_exercises"] == ["Жим", "Élan"]
    fit("log", "жим", "8@70")
    assert len(fit("history", "--exercise", "ЖИМ", "--json").json["workouts"]) == 2


def test_a_long_note_is_a_note(bring: Any) -> None:
    head = OTHERS["hevy"][0].partition("\n")[0] + "\n"
    row = f'"Push","8 Apr 2026, 16:50","8 Apr 2026, 17:50","{"long " * 40_000}","Squat","","",0,"normal",60,8,,,\n'
    assert bring(head + row).json["sets"] == 1
    refused = bring(head + row + '"' + ("x" * 1000 + "\n") * 1100, expect=2)
    assert "never ends" in refused.error["message"]


def test_two_readings_of_one_moment_are_two_and_the_same_one_is_one(fit: Fit, bring: Any) -> None:
    head = "Date,Time,Measurement,Value,Unit\n"
    rows = [f"2026-03-02,08:00:00,Waist,{value},in\n" for value in ("33", "33.5", "33")]
    assert bring(head + "".join(rows)).json["measures"] == 2
    assert bring(head + "".join(reversed(rows))).json["measures"] == 0
    values = [row["value_typed"] for row in csv.DictReader(io.StringIO(fit("export", "--csv").out))]
    assert sorted(values) == ["33", "33.5"]


def test_a_skipped_row_is_told_with_its_cell(fit: Fit, bring: Any, tmp_path: Any) -> None:
    rows = RUNS.replace("1,100,5", "1,heavy,5")
    assert bring(rows, "--unit", "kg", "--dry-run").json["skipped"][0]["value"] == "heavy"
    said = fit("import", str(tmp_path / "export"), "--unit", "kg").out
    assert "skipped line 4, Weight 'heavy': not a number" in said


def test_a_notebook_without_a_date_says_what_it_lacks(bring: Any) -> None:
    error = bring("bench 3x8@50\nsquat 5x5@80\n", expect=2).error
    assert ("date" in error["message"], "2026-11-20" in error["hint"]) == (True, True)


def test_recorded_distances_are_never_rounded(fit: Fit, bring: Any) -> None:
    bring(
        '<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">'
        '<Activities><Activity Sport="Running"><Id>2026-04-01T06:00:00Z</Id><Lap StartTime="2026-04-01T06:00:00Z">'
        "<TotalTimeSeconds>1500.25</TotalTimeSeconds><DistanceMeters>5000.77</DistanceMeters></Lap></Activity>"
        "</Activities></TrainingCenterDatabase>"
    )
    (one,) = fit("history", "--json").json["workouts"][0]["exercises"][0]["sets"]
    assert (one["distance_m"], one["duration_seconds"]) == (5000.77, 1500.25)


def test_sets_that_are_done_later_come_later(fit: Fit, bring: Any) -> None:
    def file(done: int) -> str:
        reps = [5 if n < done else "" for n in range(4)]
        return LIFTOSAUR + "".join(
            f'2026-11-05T16:50:00.000Z,P,Day 1,"Squat, Barbell",0,5,{one},0,,,0,100,kg,{100 if one else ""},kg,0,,,,\n'
            for one in reps
        )

    assert [bring(file(n)).json["sets"] for n in (1, 3, 3, 4, 4)] == [1, 2, 0, 1, 0]
    total = fit("stats", "adherence", "--json").json["total"]
    assert (total["asked"], total["done"], total["extra"]) == (4, 4, 0)


@pytest.mark.parametrize("typed", ["180lb", "179.6lb", "81.64"])
def test_a_measure_has_the_value_that_logging_it_gives(fit: Fit, bring: Any, tmp_path: Any, typed: str) -> None:
    import os

    fit("body", "weight", typed)
    fit("body", "waist", "33in")
    table = fit("export", "--csv").out
    os.environ["FIT_HOME"] = str(tmp_path / "other")
    bring(table)
    assert fit("export", "--csv").out == table
