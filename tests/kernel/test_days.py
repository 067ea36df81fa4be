"""`yesterday`, `last friday`, `18:30`: the day and moment a lifter means, wherever and whenever they say it."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.kernel import days
from fit.kernel.days import Moment, epoch, local, looks_like_date, read_day, read_weekday, read_when
from fit.kernel.errors import Unreadable

BERLIN = "Europe/Berlin"
# Monday, 2026-11-23, 17:00 in Berlin
NOW = datetime(2026, 11, 23, 16, 0, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("today", "2026-11-23T17:00:00+01:00"),
        ("-0d", "2026-11-23T17:00:00+01:00"),
        ("Monday", "2026-11-23T17:00:00+01:00"),
        ("yesterday", "2026-11-22T12:00:00+01:00"),
        ("tomorrow", "2026-11-24T12:00:00+01:00"),
        ("tues", "2026-11-17T12:00:00+01:00"),
        ("sun", "2026-11-22T12:00:00+01:00"),
        ("last friday", "2026-11-20T12:00:00+01:00"),
        ("last monday", "2026-11-16T12:00:00+01:00"),
        ("-3d", "2026-11-20T12:00:00+01:00"),
        ("\u22123d", "2026-11-20T12:00:00+01:00"),
        ("+3d", "2026-11-26T12:00:00+01:00"),
        ("2w ago", "2026-11-09T12:00:00+01:00"),
        ("2026-11-20", "2026-11-20T12:00:00+01:00"),
        ("2026-11-23", "2026-11-23T12:00:00+01:00"),
        ("2026-11-20 18:30", "2026-11-20T18:30:00+01:00"),
        ("2026-11-20T18:30", "2026-11-20T18:30:00+01:00"),
        ("2026-11-20t18:30:15", "2026-11-20T18:30:15+01:00"),
        ("2026-11-20T18:30:00-05:00", "2026-11-20T18:30:00-05:00"),
        ("2026-11-20T18:30:00Z", "2026-11-20T18:30:00+00:00"),
        ("2026-07-01 7:05", "2026-07-01T07:05:00+02:00"),
        ("16:30", "2026-11-23T16:30:00+01:00"),
        ("17:00", "2026-11-23T17:00:00+01:00"),
        ("18:30", "2026-11-22T18:30:00+01:00"),
        ("yesterday 18:30", "2026-11-22T18:30:00+01:00"),
        ("today 18:30", "2026-11-23T18:30:00+01:00"),
        ("monday 07:00", "2026-11-23T07:00:00+01:00"),
        ("monday 18:30", "2026-11-16T18:30:00+01:00"),
    ],
)
def test_when_logging_a_bare_time_or_weekday_is_the_latest_past_one(text: str, iso: str) -> None:
    assert read_when(text, NOW, BERLIN) == Moment(day=iso[:10], iso=iso)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("today", "2026-11-23T17:00:00+01:00"),
        ("monday", "2026-11-23T17:00:00+01:00"),
        ("friday", "2026-11-27T12:00:00+01:00"),
        ("sunday", "2026-11-29T12:00:00+01:00"),
        ("last friday", "2026-11-20T12:00:00+01:00"),
        ("next monday", "2026-11-30T12:00:00+01:00"),
        ("16:30", "2026-11-24T16:30:00+01:00"),
        ("18:30", "2026-11-23T18:30:00+01:00"),
        ("monday 07:00", "2026-11-30T07:00:00+01:00"),
        ("monday 18:30", "2026-11-23T18:30:00+01:00"),
    ],
)
def test_when_planning_it_is_the_next_one_today_included(text: str, iso: str) -> None:
    assert read_when(text, NOW, BERLIN, future=True).iso == iso


@pytest.mark.parametrize(
    "text",
    ["", " ", "someday", "25:00", "24:00", "18:60", "1:5", "2026-02-30", "2026-13-01", "2025-02-29", "0000-01-01",
     "2026-1-5", "20.11.2026", "fr", "last", "last week", "-d", "-3x", "-99999999999d", "+" + "9" * 400 + "w",
     "today today", "٢٠٢٦-١١-٢٠", "2026-11-20T25:00Z", "2026-11-20T18:30+99:00", "t", "monday 18", "9999-12-31 12:00"],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_when(text, NOW, BERLIN)
    assert refused.value.hint


@pytest.mark.parametrize("text", ["0001-01-03", "1066-10-14", "1949-12-31", "2100-02-28", "9999-12-29"])
@pytest.mark.parametrize("zone", [None, "UTC", BERLIN, "Pacific/Apia"])
def test_no_year_is_too_far_to_be_read(text: str, zone: str | None) -> None:
    assert read_when(text, NOW, zone).day == text


def test_an_unknown_zone_is_refused() -> None:
    for zone in ("Europe/Nowhere", "../etc/passwd", ""):
        with pytest.raises(Unreadable, match="time zone"):
            local(NOW, zone)


def test_a_day_is_the_local_day() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC).timestamp()
    assert read_day("today", late, BERLIN) == "2026-11-24"
    assert read_day("today", late, "America/New_York") == "2026-11-23"
    assert read_day("monday 18:30", late, BERLIN) == "2026-11-23"


def test_of_an_hour_that_comes_twice_the_first_is_meant_and_a_skipped_one_moves_on() -> None:
    assert read_when("2026-10-25 02:30", NOW, BERLIN).iso == "2026-10-25T02:30:00+02:00"
    assert read_when("2026-03-29 02:30", NOW, BERLIN).iso == "2026-03-29T03:30:00+02:00"
    assert read_when("2011-12-30 12:00", NOW, "Pacific/Apia").iso[10:19] == "T12:00:00"


ZONES = [BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"]


WALLS = st.datetimes(datetime(1950, 1, 1), datetime(2060, 1, 1))  # noqa: DTZ001 - a clock on a wall has no zone


@given(WALLS, st.sampled_from(ZONES))
def test_a_wall_clock_is_read_as_the_zone_database_has_it(wall: datetime, zone: str) -> None:
    wall = wall.replace(second=0, microsecond=0)
    expected = wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
    moment = read_when(wall.strftime("%Y-%m-%d %H:%M"), NOW, zone)
    assert epoch(moment.iso) == expected.timestamp()
    assert moment == local(expected.timestamp(), zone)
    assert moment.iso == expected.astimezone(ZoneInfo(zone)).isoformat()


def test_the_systems_own_zone_agrees_with_the_same_zone_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", BERLIN)
    time.tzset()
    try:
        for text in ("2026-10-25 02:30", "2026-03-29 02:30", "2026-07-01", "1955-07-01", "yesterday 18:30"):
            assert read_when(text, NOW, None) == read_when(text, NOW, BERLIN)
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    "text",
    ["2026-11-20", "2026-11-20 18:30", "2026-11-20T18:30", "2026-11-20T18:30:00+01:00", "yesterday", "Last Friday",
     "monday 7:00", "-3d", "2w ago", "18:30", "2026-02-30", "25:00", " today "],
)  # fmt: skip
def test_a_line_of_only_a_date_is_seen_even_if_there_is_no_such_day(text: str) -> None:
    assert looks_like_date(text)


@pytest.mark.parametrize("text", ["", "bench 3x8@50", "monday bench", "run 5km 25:30", "3x8", "-2.5", "fr", "last set"])
def test_other_lines_are_no_dates(text: str) -> None:
    assert not looks_like_date(text)


def test_weekdays_go_by_three_letters_or_more() -> None:
    assert [read_weekday(name) for name in ("mon", "Tues", "wednesday")] == [0, 1, 2]
    assert [read_weekday(name) for name in ("su", "mondays", "")] == [None, None, None]


@given(st.dates(min_value=date(1, 1, 8), max_value=date(9999, 12, 20)), st.integers(-5000, 5000))
def test_the_calendar_agrees_with_the_standard_library(day: date, shift: int) -> None:
    said = day.isoformat()
    year, week, _ = day.isocalendar()
    assert days.weekday(said) == day.weekday()
    assert days.iso_week(said) == f"{year:04}-W{week:02}"
    assert days.week_start(said) == (day - timedelta(days=day.weekday())).isoformat()
    assert days.month(said) == said[:7]
    if date.min.toordinal() <= day.toordinal() + shift <= date.max.toordinal():
        other = (day + timedelta(days=shift)).isoformat()
        assert days.add_days(said, shift) == other
        assert days.days_between(said, other) == shift


def test_a_week_may_begin_on_any_day() -> None:
    assert days.week_start("2026-11-21", first=6) == "2026-11-15"
    assert days.week_start("2026-11-22", first=6) == "2026-11-22"


@given(st.text() | st.text("0123456789-:tz+ dwago"), st.booleans())
def test_any_text_is_a_moment_or_refused(text: str, future: bool) -> None:
    looks_like_date(text)
    try:
        moment = read_when(text, NOW, BERLIN, future=future)
    except Unreadable:
        return
    assert looks_like_date(text)
    assert read_when(moment.iso, NOW, BERLIN) == moment


@given(st.integers(-3_000_000_000, 10_000_000_000), st.sampled_from([None, "UTC", *ZONES]))
def test_a_moment_names_its_instant(at: int, zone: str | None) -> None:
    assert epoch(local(at, zone).iso) == at
    assert epoch(local(at + 0.75, zone).iso) == at
