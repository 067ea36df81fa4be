"""Hevy's table, in the units and languages of its users."""

from __future__ import annotations

import pytest

from fit.importers import hevy
from importers.reading import Read

HEADER = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",'
    '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'
)
FILE = HEADER + (
    '"Late","8 Apr 2026, 23:50","9 Apr 2026, 0:40","long day","Bench Press (Barbell)",0,"elbows in",0,"warmup",20,10,,,\n'  # noqa: E501
    '"Late","8 Apr 2026, 23:50","9 Apr 2026, 0:40","long day","Bench Press (Barbell)",0,"elbows in",1,"normal",60,8,,,8.5\n'  # noqa: E501
    '"Late","8 Apr 2026, 23:50","9 Apr 2026, 0:40","long day","Pull Up (Assisted)",0,"",0,"failure",25,8,,,\n'
    '"Late","8 Apr 2026, 23:50","9 Apr 2026, 0:40","long day","Plank",,"",0,"dropset",,,,60,\n'
    '"Early","1 Apr 2026, 07:05","1 Apr 2026, 07:35","","Running",,"",0,"normal",,,5.25,1500,\n'
)


def day(text: str) -> str:
    """The start of a session that began at this time."""
    row = f'"A","{text}","{text}","","Squat",,"",0,"normal",60,5,,,\n'
    return Read(hevy.read, HEADER + row).workouts[0].started


def test_it_is_known_by_its_header_alone() -> None:
    assert hevy.sniff(HEADER.encode())
    assert not hevy.sniff(b"Date,Workout Name\n")


def test_newest_first_and_across_midnight() -> None:
    late, early = Read(hevy.read, FILE).workouts
    assert (late.started, late.duration_seconds, late.note) == ("2026-04-08T23:50:00", 3000.0, "long day")
    assert (early.started, early.name, early.note) == ("2026-04-01T07:05:00", "Early", None)
    assert late.key == "2026-04-08T23:50:00 Late"


def test_sets_have_kinds_supersets_and_help() -> None:
    warm, bench, pull, plank, run = Read(hevy.read, FILE).sets
    assert [one.kind for one in (warm, bench, pull, plank)] == ["warmup", "working", "failure", "drop"]
    assert (bench.rpe, bench.superset, pull.superset, plank.superset) == (8.5, "0", "0", None)
    assert (pull.assisted, pull.weight, bench.assisted) == (True, 25.0, False)
    assert (plank.reps, plank.seconds, plank.weight) == (None, 60.0, None)
    assert run.distance_m == 5250


def test_an_exercises_note_is_kept_once() -> None:
    assert [one.note for one in Read(hevy.read, FILE).sets][:2] == ["elbows in", None]


@pytest.mark.parametrize(
    ("weight", "distance", "unit", "metres"),
    [("weight_lbs", "distance_miles", "lb", 8449.056), ("weight_kg", "distance_miles", "kg", 8449.056),
     ("weight_lbs", "distance_km", "lb", 5250.0)],
)  # fmt: skip
def test_all_unit_variants(weight: str, distance: str, unit: str, metres: float) -> None:
    found = Read(hevy.read, FILE.replace("weight_kg", weight).replace("distance_km", distance))
    assert (found.sets[0].unit, found.sets[4].distance_m) == (unit, metres)


@pytest.mark.parametrize(
    "months",
    [
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
        "Jan Fev Mar Abr Mai Jun Jul Ago Set Out Nov Dez",
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "ene feb mar abr may jun jul ago sep oct nov dic",
        "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.",
        "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
        "led úno bře dub kvě čvn čvc srp zář říj lis pro",
        "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
        "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월",
    ],
)
def test_months_are_read_in_the_language_of_the_app(months: str) -> None:
    names = months.split()
    rows = [f'"A","9 {name} 2025, 16:50","9 {name} 2025, 17:50","","Squat",,"",0,"normal",60,5,,,' for name in names]
    found = Read(hevy.read, HEADER + "\n".join(rows) + "\n")
    assert [one.started for one in found.workouts] == [f"2025-{n:02}-09T16:50:00" for n in range(1, 13)]
    assert not found.skipped


@pytest.mark.parametrize("accents", ["agu", "AĞU", "Ağu."])
def test_accents_dots_and_case_are_ignored(accents: str) -> None:
    assert day(f"3 {accents} 2024, 09:00") == "2024-08-03T09:00:00"


def test_other_shapes_of_a_date() -> None:
    assert day("8 de abr. de 2026, 16:50") == "2026-04-08T16:50:00"
    assert day("8 Apr 2026, 4:50\u202fPM") == "2026-04-08T16:50:00"
    assert day("2026-04-08 16:50:00") == "2026-04-08T16:50:00"


def test_a_word_that_two_languages_use_for_two_months_is_settled_by_the_others() -> None:
    row = '"A","9 {} 2025, 16:50","9 {} 2025, 17:50","","Squat",,"",0,"normal",60,5,,,\n'
    polish = Read(hevy.read, HEADER + row.format("lis", "lis") + row.format("kwi", "kwi"))
    croatian = Read(hevy.read, HEADER + row.format("lis", "lis") + row.format("tra", "tra"))
    assert [one.started[5:7] for one in polish.workouts] == ["11", "04"]
    assert [one.started[5:7] for one in croatian.workouts] == ["10", "04"]


def test_a_word_that_nothing_settles_is_flagged() -> None:
    row = '"A","9 lis 2025, 16:50","9 lis 2025, 17:50","","Squat",,"",0,"normal",60,5,,,\n'
    assert len(Read(hevy.read, HEADER + row).flagged) == 1


def test_a_month_in_no_language_is_a_skipped_row() -> None:
    row = '"A","9 Xyzzy 2025, 16:50","","","Squat",,"",0,"normal",60,5,,,\n'
    found = Read(hevy.read, HEADER + row + FILE.split("\n", 1)[1])
    assert [(one.line, one.column, one.value) for one in found.skipped] == [(2, "start_time", "9 Xyzzy 2025, 16:50")]
    assert len(found.sets) == 5


def test_an_end_that_is_missing_or_wrong_costs_only_the_length() -> None:
    found = Read(hevy.read, FILE.replace('"1 Apr 2026, 07:35"', "").replace("9 Apr 2026, 0:40", "soon"))
    assert [one.duration_seconds for one in found.workouts] == [None, None]
    assert len(found.sets) == 5
    assert len(found.flagged) == 1


def test_a_trailing_comma_in_each_row_shifts_nothing() -> None:
    assert len(Read(hevy.read, FILE.replace(",,,\n", ",,,,\n")).sets) == 5


def test_an_unknown_kind_of_set_is_skipped_with_its_line() -> None:
    found = Read(hevy.read, FILE.replace('"failure"', '"superb"'))
    assert [(one.line, one.column, one.value) for one in found.skipped] == [(4, "set_type", "superb")]


def test_help_is_heard_in_other_languages() -> None:
    for name in ("Dominadas (Asistida)", "Klimmzug (Unterstützt)", "Barfiks (Yardımlı)", "풀업 (어시스트)"):
        assert Read(hevy.read, FILE.replace("Pull Up (Assisted)", name)).sets[2].assisted, name
