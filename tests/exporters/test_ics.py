"""The week as a calendar: what a calendar app reads back is what the week says."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from conftest import Fit

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def planned(fit: Fit) -> Fit:
    fit("profile", "set", "--zone", "Europe/Berlin")
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "--duration", "45")
    return fit


def events(fit: Fit) -> list[Any]:
    read = Calendar.from_ical(fit("schedule", "export", "--ics").out)
    return list(read.walk("VEVENT"))


def occurrences(event: Any, until: date) -> list[datetime]:
    """As any calendar works them out, in local time."""
    start = event["DTSTART"].dt.replace(tzinfo=None)
    rule = event["RRULE"]
    text = rule.to_ical().decode()
    if "UNTIL" in rule:
        local = rule["UNTIL"][0].astimezone(BERLIN).strftime("%Y%m%dT%H%M%S")
        text = ";".join([f"UNTIL={local}" if part.startswith("UNTIL") else part for part in text.split(";")])
    gone = event.get("EXDATE", [])
    off = {d.dt.replace(tzinfo=None) for one in (gone if isinstance(gone, list) else [gone]) for d in one.dts}
    end = datetime.combine(until, time())
    return [when for when in rrulestr(text, dtstart=start).between(start, end, inc=True) if when not in off]


def test_an_entry_is_one_event_with_a_rule(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    (event,) = events(planned)
    assert (event["SUMMARY"], event["DURATION"].dt) == ("Upper A", timedelta(minutes=45))
    assert event["DTSTART"].dt == datetime(2026, 11, 23, 18, tzinfo=BERLIN)
    assert (event["RRULE"]["FREQ"], event["RRULE"]["BYDAY"]) == (["WEEKLY"], ["MO"])
    assert "Bench Press 3x8@40kg rest 90" in event["DESCRIPTION"]


def test_summer_time_leaves_the_hour_as_it_is(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    out = planned("schedule", "export", "--ics").out
    assert "DTSTART;TZID=Europe/Berlin:20261123T180000\r\n" in out
    (zone,) = Calendar.from_ical(out).walk("VTIMEZONE")
    read = zone.to_tz()
    assert datetime(2026, 12, 1, 18, tzinfo=read).utcoffset() == timedelta(hours=1)
    assert datetime(2027, 7, 1, 18, tzinfo=read).utcoffset() == timedelta(hours=2)


def test_the_calendar_comes_on_the_days_the_week_does(planned: Fit) -> None:
    planned("schedule", "assign", "wednesday", "Upper A", "--at", "18:00", "--every", "2w", "--until", "2027-01-31")
    planned("schedule", "skip", "2026-12-09", "--reason", "ill")
    (event,) = events(planned)
    said = [when.date().isoformat() for when in occurrences(event, date(2027, 3, 1))]
    shown = []
    for n in range(0, 98, 7):
        week = planned("schedule", "week", (date(2026, 11, 23) + timedelta(n)).isoformat(), "--json").json
        shown += [day["date"] for day in week["days"] if day["entries"]]
    assert said == shown == ["2026-11-25", "2026-12-23", "2027-01-06", "2027-01-20"]


def test_the_last_day_of_a_range_is_in_the_rule(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A", "--at", "18:00", "--until", "2026-11-30")
    (event,) = events(planned)
    assert len(occurrences(event, date(2027, 3, 1))) == 2


def test_a_moved_day_is_an_event_of_its_own(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    planned("schedule", "move", "2026-11-30", "2026-12-02")
    weekly, once = events(planned)
    assert [d.dt.date().isoformat() for d in weekly["EXDATE"].dts] == ["2026-11-30"]
    assert (once["DTSTART"].dt, "RRULE" in once) == (datetime(2026, 12, 2, 18, tzinfo=BERLIN), False)


def test_without_a_time_it_is_all_day(planned: Fit) -> None:
    planned("schedule", "assign", "daily", "Upper A")
    (event,) = events(planned)
    assert (event["DTSTART"].dt, event["RRULE"]["FREQ"]) == (date(2026, 11, 23), ["DAILY"])


def test_uids_are_the_same_in_every_export_and_none_is_shared(planned: Fit) -> None:
    planned("schedule", "assign", "mon,thu", "Upper A", "--at", "18:00")
    first = [str(event["UID"]) for event in events(planned)]
    assert first == [str(event["UID"]) for event in events(planned)]
    assert len(set(first)) == 2


def test_an_empty_week_is_an_empty_calendar(fit: Fit) -> None:
    assert events(fit) == []


def test_export_needs_a_form(fit: Fit) -> None:
    fit("schedule", "export", expect=2)
