"""Strong's five generations, each as the app wrote it."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cli_files
from cli_files import strong_row
from fit.importers import strong
from fit.importers.found import FoundSet, FoundWorkout
from fit.kernel.errors import Unreadable
from importers.reading import Read

FIRST = """Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes
2016-03-01 07:10:00,Morning,"Squat (Barbell)",0,100,5,0,0,""
2016-03-01 07:10:00,Morning,"Squat (Barbell)",1,102.5,5,0,0,"deep"
2016-03-01 07:10:00,Morning,"Running (Outdoor)",0,0,0,5.5,1800,""
"""
SECOND = """Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2018-01-01 18:00:00,Push,Bench Press (Barbell),1,135,8,0,0,,slow day,
2018-01-01 18:00:00,Push,Bench Press (Barbell),2,135,7,0,0,,slow day,8.5
"""
THIRD = """Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2020-12-30 18:51:52,"Evening, late",1h 6m,"Bench Press (Barbell)",1,40.0,3,0,0,"",,
2020-12-30 18:51:52,"Evening, late",1h 6m,"Running (Treadmill)",1,0,0,3.1,1500,"",,
2021-01-02 09:00:00,"Forgotten",144h 3m,"Plank",1,0,0,0,20,"two
lines","",
2021-01-03 09:00:00,"Short",7m,"Plank",W,0,0,0,20,,,
"""
FOURTH = """Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration
2022-05-01 10:00:00;Legs;Squat (Barbell);W;45;lbs;10;;;;0;;;45m
2022-05-01 10:00:00;Legs;Squat (Barbell);1;225,5;lbs;5;8;;;0;;;45m
2022-05-01 10:00:00;Legs;Squat (Barbell);Rest Timer;0;lbs;0;;;;120;;;45m
2022-05-01 10:00:00;Legs;Squat (Barbell);D;60;kg;12;;;;0;;;45m
2022-05-01 10:00:00;Legs;Squat (Barbell);F;60;kg;6;;;;0;;;45m
2022-05-01 10:00:00;Legs;Running;1;0;lbs;0;;2;mi;900;;;45m
"""  # noqa: E501
FIFTH = (
    '\ufeff"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";'
    '"Distance (meters)";"Seconds";"Notes";"Workout Notes"\r\n'
    '"1";"2025-11-03 18:00:00";"上半身";"3600";"ベンチプレス";"WARM_UP";"13.6077711";"10";"";"";"0";"";"good"\r\n'
    '"1";"2025-11-03 18:00:00";"上半身";"3600";"ベンチプレス";"Rest Timer";"";"";"";"";"60";"";"good"\r\n'
    '"1";"2025-11-03 18:00:00";"上半身";"3600";"ベンチプレス";"1";"61.2349699";"8";"9";"";"0";"";"good"\r\n'
    '"1";"2025-11-03 18:00:00";"上半身";"3600";"ベンチプレス";"FAILURE";"61.2349699";"7";"10";"";"0";"";"good"\r\n'
    '"1";"2025-11-03 18:00:00";"上半身";"3600";"Pull Up";"1";"82.1";"7";"";"";"0";"";"good"\r\n'
    '"1";"2025-11-03 18:00:00";"上半身";"3600";"Pull Up (Assisted)";"1";"20";"7";"";"";"0";"";"good"\r\n'
    '"1";"2025-11-03 18:00:00";"上半身";"3600";"Rowing";"1";"";"";"";"2000";"480";"";"good"\r\n'
)
HEAD = THIRD.split("\n")[0] + "\n"


@pytest.mark.parametrize("text", [FIRST, SECOND, THIRD, FOURTH, FIFTH, FIFTH.lower(), FOURTH.replace(";", "\t")])
def test_every_generation_is_known_by_its_header_alone(text: str) -> None:
    assert strong.sniff(text.encode())


def test_2016_counts_sets_from_zero_and_has_its_units_in_the_column_names() -> None:
    found = Read(strong.read, FIRST)
    squat, again, run = found.sets
    assert [(squat.weight, squat.unit, squat.reps), (again.weight, again.note)] == [(100.0, "kg", 5), (102.5, "deep")]
    assert (run.distance_m, run.seconds, run.reps, run.weight) == (5500.0, 1800.0, None, None)
    assert found.workouts[0].key == "2016-03-01T07:10:00 Morning"


def test_2016_in_pounds_and_miles() -> None:
    found = Read(strong.read, FIRST.replace(",kg,", ",lb,").replace(",km,", ",miles,"))
    assert (found.sets[0].unit, found.sets[2].distance_m) == ("lb", 5.5 * 1609.344)


def test_without_a_unit_anywhere_none_is_guessed() -> None:
    found = Read(strong.read, SECOND + SECOND.split("\n", 1)[1])
    assert {one.unit for one in found.sets} == {None}
    assert [one.rpe for one in found.sets] == [None, 8.5, None, 8.5]
    assert found.workouts[0].note == "slow day"


def test_a_distance_without_a_unit_waits_for_one() -> None:
    run = Read(strong.read, THIRD).sets[1]
    assert (run.distance, run.distance_unit, run.distance_m) == (3.1, None, None)


def test_a_session_lasts_as_long_as_its_words_say() -> None:
    found = Read(strong.read, THIRD)
    assert [one.duration_seconds for one in found.workouts] == [3960.0, None, 420.0]


def test_a_timer_left_running_is_flagged_and_the_sets_stay() -> None:
    found = Read(strong.read, THIRD)
    assert [(one.line, "144 h" in one.reason) for one in found.flagged] == [(4, True)]
    assert found.workouts[1].sets[0].note == "two\nlines"


def test_lines_are_physical_even_below_a_note_of_two_lines() -> None:
    found = Read(strong.read, THIRD)
    assert [one.line for one in found.workouts] == [2, 4, 6]


def test_android_has_a_unit_per_row_and_a_decimal_comma() -> None:
    warm, work, drop, fail, run = Read(strong.read, FOURTH).sets
    assert [(one.weight, one.unit, one.kind) for one in (warm, work, drop, fail)] == [
        (45.0, "lb", "warmup"), (225.5, "lb", "working"), (60.0, "kg", "drop"), (60.0, "kg", "failure")
    ]  # fmt: skip
    assert run.distance_m == 2 * 1609.344
    assert Read(strong.read, FOURTH).workouts[0].duration_seconds == 2700


def test_a_rest_timer_is_the_rest_of_the_set_before_and_no_set() -> None:
    found = Read(strong.read, FOURTH)
    assert [one.rest_seconds for one in found.sets] == [None, 120, None, None, None]


def test_a_rest_timer_after_a_bad_row_is_not_given_to_an_earlier_set() -> None:
    rows = FOURTH.split("\n")
    rows[2] = rows[2].replace("225,5", "heavy")
    found = Read(strong.read, "\n".join(rows))
    assert [one.rest_seconds for one in found.sets] == [None] * 4
    assert [(one.line, one.column, one.value) for one in found.skipped] == [(3, "Weight", "heavy")]
    assert len(found.flagged) == 1


def test_the_current_export_is_read_in_any_script() -> None:
    found = Read(strong.read, FIFTH)
    assert (found.workouts[0].name, found.workouts[0].duration_seconds) == ("上半身", 3600)
    assert [one.kind for one in found.sets] == ["warmup", "working", "failure", "working", "working", "working"]
    assert found.sets[0] == FoundSet(
        exercise="ベンチプレス",
        line=2,
        kind="warmup",
        reps=10,
        weight=13.6077711,
        unit="kg",
        own_weight=True,
        rest_seconds=60,
    )
    assert found.sets[5].distance_m == 2000


def test_a_weight_that_may_be_the_lifters_own_is_marked_in_the_current_export_only() -> None:
    assert Read(strong.read, FIFTH).sets[3].own_weight
    assert not any(one.own_weight for one in Read(strong.read, FIRST).sets)


def test_assistance_is_a_positive_number_that_is_marked() -> None:
    one = Read(strong.read, FIFTH).sets[4]
    assert (one.weight, one.assisted) == (20.0, True)


def test_zero_and_blank_are_both_no_weight() -> None:
    rows = HEAD + "2021-01-01 09:00:00,A,,Pull Up,1,0,5,,,,,\n2021-01-01 09:00:00,A,,Pull Up,2,,5,,,,,\n"
    assert [one.weight for one in Read(strong.read, rows).sets] == [None, None]


def test_a_note_row_becomes_the_note_of_its_exercise() -> None:
    rows = (
        "2021-01-01 09:00:00,A,,Squat,Note,,,,,keep tight,,\n"
        "2021-01-01 09:00:00,A,,Squat,1,50,5,,,,,\n"
        "2021-01-01 09:00:00,A,,Squat,2,50,5,,,,,\n"
    )
    assert [one.note for one in Read(strong.read, HEAD + rows).sets] == ["keep tight", None]


def test_identical_sets_all_count() -> None:
    row = "2021-01-01 09:00:00,A,,Squat,1,50,5,,,,,\n"
    assert len(Read(strong.read, HEAD + row * 3).sets) == 3


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("2021-13-01 09:00:00,A,,Squat,1,50,5,,,,,", "Date"),
        ("1921-01-01 09:00:00,A,,Squat,1,50,5,,,,,", "Date"),
        ("2021-01-01 09:00:00,A,,,1,50,5,,,,,", "Exercise Name"),
        ("2021-01-01 09:00:00,A,,Squat,1,nan,5,,,,,", "Weight"),
        ("2021-01-01 09:00:00,A,,Squat,1,1e9,5,,,,,", "Weight"),
        ("2021-01-01 09:00:00,A,,Squat,1,inf,5,,,,,", "Weight"),
        ("2021-01-01 09:00:00,A,,Squat,1,1_0,5,,,,,", "Weight"),
        ("2021-01-01 09:00:00,A,,Squat,1,50,-5,,,,,", "Reps"),
        ("2021-01-01 09:00:00,A,,Squat,1,50,5.5,,,,,", "Reps"),
        ("2021-01-01 09:00:00,A,,Squat,1,50,100000,,,,,", "Reps"),
        ("2021-01-01 09:00:00,A,,Squat,1,50,0,0,0,,,", "Reps"),
        ("2021-01-01 09:00:00,A,,Squat,1,50,5,-1,,,,", "Distance"),
        ("2021-01-01 09:00:00,A,,Squat,1,50,5,,-9,,,", "Seconds"),
        ("2021-01-01 09:00:00,A,,Squat,what,50,5,,,,,", "Set Order"),
        ("2021-01-01 09:00:00,A,,Squat,1,50,5,,,,,,shifted", None),
    ],
)
def test_a_bad_row_is_skipped_with_its_place_and_nothing_else_is_lost(row: str, column: str | None) -> None:
    good = "2021-01-01 09:00:00,A,,Squat,1,50,5,,,,,\n"
    found = Read(strong.read, HEAD + good + row + "\n" + good)
    assert [(one.line, one.column) for one in found.skipped] == [(3, column)]
    assert found.skipped[0].reason
    assert len(found.sets) == 2
    assert len(found.workouts) == 1


def test_an_rpe_that_is_none_costs_no_set() -> None:
    found = Read(strong.read, HEAD + "2021-01-01 09:00:00,A,,Squat,1,50,5,,,,,11\n")
    assert (found.sets[0].rpe, len(found.flagged)) == (None, 1)


def test_a_session_whose_rows_are_torn_apart_comes_again_under_its_key() -> None:
    one, other = "2021-01-01 09:00:00,A,,Squat,1,50,5,,,,,\n", "2021-01-01 09:00:00,B,,Squat,1,50,5,,,,,\n"
    keys = [each.key for each in Read(strong.read, HEAD + one + other + one).workouts]
    assert keys == ["2021-01-01T09:00:00 A", "2021-01-01T09:00:00 B", "2021-01-01T09:00:00 A"]


def test_a_session_without_end_is_handed_on_in_pieces() -> None:
    found = Read(strong.read, HEAD + "2021-01-01 09:00:00,A,,Squat,1,50,5,,,,,\n" * 4500)
    assert [len(one.sets) for one in found.workouts] == [2000, 2000, 500]


def test_a_file_of_another_app_is_refused() -> None:
    with pytest.raises(Unreadable):
        Read(strong.read, "a,b\n1,2\n")


def test_a_file_that_is_cut_off_is_refused_not_half_read() -> None:
    for cut in (FIRST[:-20], THIRD[: THIRD.index("lines")]):
        with pytest.raises(Unreadable, match="cut off"):
            Read(strong.read, cut)


def test_trailing_blank_lines_and_a_missing_last_newline_do_no_harm() -> None:
    assert len(Read(strong.read, FIRST + "\r\n\n,,,,,,,,\n").sets) == 3
    assert len(Read(strong.read, FIRST.rstrip("\n")).sets) == 3


CELL = st.sampled_from(["8", "100", "0", "", '"', "a;b", "a,b", "two\nlines", "it's", "-5", "x", "8.5", " 8 "])
ROW = st.tuples(
    st.sampled_from(["2026-04-01 10:00:00", "2026-04-02 10:00:00", "no date"]),
    st.sampled_from(["Push", 'P"u', "P;\nQ"]),
    st.sampled_from(["Squat", "Bench", ""]), st.sampled_from(["1", "2", "W", "Rest Timer", "Note", "?"]),
    CELL, CELL, CELL, CELL,
)  # fmt: skip


ENDS = st.sampled_from(["\n", "\r\n"])


@given(st.lists(ROW, max_size=25), st.sampled_from([",", ";"]), st.booleans(), ENDS, st.data())
def test_rows_known_by_their_text_are_the_rows_they_are(
    rows: list[tuple[str, ...]], delimiter: str, quoted: bool, end: str, data: st.DataObject
) -> None:
    rows = data.draw(st.lists(st.sampled_from(rows), max_size=60)) if rows else rows
    rows = [row[: data.draw(st.sampled_from([8, 8, 8, 6, 3]))] for row in rows]  # some are cut short
    names = ("Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Reps", "Seconds", "Notes")
    file = io.StringIO()
    quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows([names, *rows])
    text = file.getvalue()[: -1 if data.draw(st.booleans()) else None]

    def read() -> list[object]:
        try:
            return [as_rows(one) for one in strong.read(io.BytesIO(text.encode()))]
        except Unreadable as broken:
            return [broken.message]

    found = read()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(strong._Rows, "_skim", lambda _, number, texts: (number + 1, next(texts, None)))
        assert found == read()


def as_rows(one: object) -> object:
    """Sets that are alike are one value, whichever row it was read from; their lines stand beside them."""
    if isinstance(one, FoundWorkout):
        return one.but(sets=tuple([each.but(line=0) for each in one.sets]))
    return one


def test_a_rest_of_another_exercise_is_said_however_often_it_was_read() -> None:
    head = "2026-04-01 10:00:00,Push,1h"
    squat, bench = f"{head},Squat,1,100,5,0,0,,,", f"{head},Bench,1,60,5,0,0,,,"
    rest = f"{head},Squat,Rest Timer,0,0,0,90,,,"
    found = Read(strong.read, HEAD + "\n".join([squat, rest, squat, rest, bench, rest, ""]))
    assert [one.rest_seconds for one in found.sets] == [90, 90, None]
    assert [one.line for one in found.flagged] == [7]


def test_rows_that_are_shorter_than_the_header_are_the_rows_they_are() -> None:
    head = FOURTH.partition("\n")[0].replace(";", ",") + "\n"
    days = [f"2024-01-0{day} 10:00:00,A,Bench Press,{n},{40 + 10 * n},kg,8" for day in (1, 2, 3) for n in (1, 2, 3)]
    found = Read(strong.read, head + "\n".join([*days, ""]))
    assert [[one.weight for one in each.sets] for each in found.workouts] == [[50.0, 60.0, 70.0]] * 3


def test_a_note_of_an_exercise_without_sets_goes_to_the_session() -> None:
    head = "2026-04-01 10:00:00,Push,1h"
    rows = [f"{head},Squat,1,100,5,0,0,,,", f"{head},Bench,Note,0,0,0,0,shoulder,,", f"{head},Row,Note,0,0,0,0,later,,"]
    (one,) = Read(strong.read, HEAD + "\n".join([*rows, ""])).workouts
    assert one.note == "Bench: shoulder; Row: later"


def test_a_short_row_stays_before_the_known_row_behind_it() -> None:
    head = "2026-04-01 10:00:00,Push,1h,Squat"
    full, short = f"{head},1,100,5,0,0,,,", f"{head},2,90,5"
    found = Read(strong.read, HEAD + "\n".join([full, full, short, full, short, full, ""]))
    assert [one.weight for one in found.sets] == [100.0, 100.0, 90.0, 100.0, 90.0, 100.0]


def test_a_rest_that_is_no_time_is_skipped_each_time_it_comes() -> None:
    squat, rest = "Squat (Barbell)", "Rest Timer"
    sets = [strong_row("2026-04-01", squat, str(n), "100", "5") for n in range(1, 4)]
    bad = strong_row("2026-04-01", squat, rest, seconds="bad")
    found = Read(strong.read, cli_files.strong(sets[0], bad, sets[1], bad, sets[2], bad))
    assert [one.rest_seconds for one in found.sets] == [None] * 3
    assert [one.line for one in found.skipped] == [3, 5, 7]
