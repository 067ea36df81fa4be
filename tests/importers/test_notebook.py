"""A notebook in plain text, in the notation that is typed."""

from __future__ import annotations

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
