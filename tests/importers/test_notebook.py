"""A notebook in plain text, in the notation that is typed."""

from __future__ import annotations

import pytest

from fit.importers import notebook
from importers.reading import Read

FILE = """# winter
2026-11-20 18:30
bench 3x8@50kg rest 90 "felt strong"
pullups 3x8@bw-20kg
squat 5x5@225lb rpe8

2026-11-21
run 5km 25:30
curl 10
curl w:10@20 8,7@25
bench +2.5 3x8
bench 3x5@75%
19:00
plank 3x60s
"""


def test_it_is_known_by_a_date_on_its_first_line_that_says_anything() -> None:
    assert notebook.sniff(FILE.encode())
    assert notebook.sniff(b"\xef\xbb\xbf2026/11/20\r\n")
    assert not notebook.sniff(b"bench 3x8@50\n2026-11-20\n")
    assert not notebook.sniff(b"2026-02-30\n")


def test_each_date_line_begins_a_session() -> None:
    found = Read(notebook.read, FILE).workouts
    assert [(one.started, one.date_only) for one in found] == [
        ("2026-11-20T18:30:00", False), ("2026-11-21", True), ("2026-11-21T19:00:00", False)
    ]  # fmt: skip


def test_entries_are_in_the_notation_of_the_command_line() -> None:
    sets = Read(notebook.read, FILE).workouts[0].sets
    assert [(one.exercise, one.reps, one.weight, one.unit) for one in sets[:9:3]] == [
        ("bench", 8, 50.0, "kg"), ("pullups", 8, 20.0, "kg"), ("squat", 5, 225.0, "lb")
    ]  # fmt: skip
    assert (sets[0].rest_seconds, sets[0].note, sets[1].note) == (90, "felt strong", None)
    assert (sets[3].assisted, sets[0].assisted, sets[6].rpe) == (True, False, 8.0)
    run, warm, *curls = Read(notebook.read, FILE).workouts[1].sets
    assert (run.distance_m, run.seconds) == (5000.0, 1530.0)
    assert [warm.kind, *(one.kind for one in curls)] == ["warmup", "working", "working"]


def test_a_weight_without_a_suffix_has_no_unit_yet() -> None:
    assert [one.unit for one in Read(notebook.read, FILE).workouts[1].sets] == [None] * 4


def test_a_line_that_makes_no_sense_or_hangs_on_another_day_is_skipped() -> None:
    assert [one.line for one in Read(notebook.read, FILE).skipped] == [9, 11, 12]


def test_entries_without_a_readable_date_above_them_are_skipped() -> None:
    found = Read(
        notebook.read, "bench 3x8@50\n2026-11-20\nbench 3x8@50\nmonday\nbench 3x8@50\n2026-13-01\nbench 8@50\n"
    )
    assert [one.line for one in found.skipped] == [1, 4, 5, 6, 7]
    assert [one.line for one in found.workouts] == [2]


def test_known_names_come_before_sets() -> None:
    one = Read(lambda stream: notebook.read(stream, lambda name: name == "21s"), "2026-11-20\n21s 3x21@20kg\n").sets[0]
    assert (one.exercise, one.reps) == ("21s", 21)


@pytest.mark.parametrize(
    ("said", "started"),
    [
        ("2026-1-5", "2026-01-05"),
        ("5.1.2026", "2026-01-05"),
        ("05. 01. 2026", "2026-01-05"),
        ("Mo 5.1.2026", "2026-01-05"),
        ("5 Jan 2026", "2026-01-05"),
        ("5. Januar 2026", "2026-01-05"),
        ("Montag, 5. Januar 2026", "2026-01-05"),
        ("January 5th, 2026", "2026-01-05"),
        ("Jan 5 2026 18:30", "2026-01-05T18:30:00"),
        ("5 de enero de 2026", "2026-01-05"),
        ("13/01/2026 7:05 pm", "2026-01-13T19:05:00"),
        ("1/13/2026", "2026-01-13"),
        ("1/1/2026", "2026-01-01"),
        ("Monday 2026-01-05", "2026-01-05"),
        ("Monday, January 5th, 2026", "2026-01-05"),
        ("# 2026-01-05", "2026-01-05"),
        ("## Mon 5 January 2026", "2026-01-05"),
        ("[2026-01-05]", "2026-01-05"),
        ("**2026-01-05**", "2026-01-05"),
        ("--- 2026-01-05 ---", "2026-01-05"),
        ("> 2026-01-05", "2026-01-05"),
        ("=== 2026-01-05", "2026-01-05"),
        ("Date: 2026-01-05", "2026-01-05"),
        ("Dienstag 2026-01-06", "2026-01-06"),
        ("20260105", "2026-01-05"),
    ],
)
def test_dates_are_read_as_people_write_them(said: str, started: str) -> None:
    assert notebook.sniff(f"{said}\nbench 3x8@50\n".encode())
    found = Read(notebook.read, f"2025-12-01\nsquat 5@100\n{said}\nbench 3x8@50\n")
    assert [one.started for one in found.workouts] == ["2025-12-01", started]
    assert found.skipped == []


@pytest.mark.parametrize(
    "said",
    [
        "5/1/2026",
        "5.1.26",
        "5.1.",
        "Mon 5.1.",
        "5/1",
        "31.2.2026",
        "5 Jan 1726",
        "40 Jan 2026",
        "5-1-26",
        "5. Foo 2026",
        "2 April",
        "April 2",
        "Tuesday 2 April",
        "٥/١/٢٠٢٦",
        "令和8年1月5日",
        "bench 3x8@50 2026-01-05",
        "Tue, the 5th of whatever 2026",
        "## 7 Jan",
        "# 01/07/2026",
        "## 2026-01-32",
        "## Wednesday",
        "## 7.1.",
        "## 2026年1月7日",
        "Pull - 9 January",
        "Legs, Jan 7",
        "Legs 7.1.",
        "7 Jan: Legs",
        "7.1. Legs",
        "Wednesday legs",
    ],
)
def test_a_date_that_cannot_be_read_takes_no_set_to_another_day(said: str) -> None:
    found = Read(notebook.read, f"2025-12-01\nsquat 5@100\n{said}\nbench 3x8@50\n2026-02-01\nrow 8@40\n")
    assert [(one.started, len(one.sets)) for one in found.workouts] == [("2025-12-01", 1), ("2026-02-01", 1)]
    assert [(one.line, one.column) for one in found.skipped] == [(3, "date"), (4, "date")]


@pytest.mark.parametrize(
    "said", ["bench 10 5@50", "curl 10", "21s 3x21@20", "run 5 km 25:30", "bench 1980", "sets 5x5@100", "row 8.5.2"]
)
def test_an_entry_is_no_date(said: str) -> None:
    found = Read(notebook.read, f"2025-12-01\n{said}\nbench 8@50\n")
    assert {one.started for one in found.workouts} == {"2025-12-01"}
    assert found.workouts[0].sets[-1].exercise == "bench"


@pytest.mark.parametrize(
    ("said", "name", "started"),
    [
        ("2026-01-05 Push day", "Push day", "2026-01-05"),
        ("Push day 2026-01-05", "Push day", "2026-01-05"),
        ("### Push day (2026/01/05)", "Push day", "2026-01-05"),
        ("2026-01-05 18:30 Push day", "Push day", "2026-01-05T18:30:00"),
        ("## Legs 08.01.2026", "Legs", "2026-01-08"),
        ("### 9.1.2026 Legs", "Legs", "2026-01-09"),
        ("## Push (7 Jan 2026)", "Push", "2026-01-07"),
        ("## Wed 7 Jan 2026 Legs", "Wed Legs", "2026-01-07"),
    ],
)
def test_words_beside_a_date_are_the_sessions_name(said: str, name: str, started: str) -> None:
    (one,) = Read(notebook.read, f"{said}\nbench 3x8@50\n").workouts
    assert (one.name, one.started, one.key) == (name, started, f"{started} {name}")


def test_a_comment_that_is_no_date_is_a_comment() -> None:
    found = Read(notebook.read, "2026-01-05\n# felt 5/1 worse\n# heavy singles\n#\nbench 3x8@50\n")
    assert (len(found.sets), found.skipped) == (3, [])


def test_bullets_are_no_names() -> None:
    sets = Read(notebook.read, "2026-01-05\n* row 8@50\n- bench 8@50\n• dip 3x8\n– curl 8@10\n").sets
    assert [one.exercise for one in sets] == ["row", "bench", *["dip"] * 3, "curl"]


def test_lines_of_other_things_are_no_notebook() -> None:
    for head in ("date,2026-01-05\n", "Report 2026-01-05; 3 rows\n", '{"at": "2026-01-05"}\n', "hello\n"):
        assert not notebook.sniff(head.encode())
        assert not notebook.lacks_date(head.encode())
    assert notebook.lacks_date(b"# January\n* bench 3x8@50\n")


def test_a_note_is_left_as_it_is_whatever_it_says() -> None:
    notes = ["easy - no belt", "best since 5 Jan 2024", "as on 2024-01-05", "10年 club", "a * b"]
    found = Read(notebook.read, "2026-01-05\n" + "".join(f'bench 3x8@50 "{note}"\n' for note in notes))
    assert [one.note for one in found.sets[::3]] == notes
    assert found.skipped == []
