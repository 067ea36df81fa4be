"""The week as a calendar file, for the phone that rings before training (RFC 5545)."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from fit.app.schedule import Plans, timing
from fit.app.schedule_telling import listed
from fit.kernel import days, json_text
from fit.planning.line_text import written
from fit.scheduling.entries import EVERY_DAY, FOREVER, names, occurs

if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House
    from fit.app.schedule import Row

MINUTES = {"workout": 60}
OTHERWISE = 15


def calendar(house: House) -> str:
    """Each entry that still comes as one event with its rule, each coming date's own plans as events of their own.

    The same entry has the same UID in every export, so that a calendar updates what it knows.
    """
    from icalendar import Calendar

    zone = zone_of(house.settings().zone)
    today = house.now(house.settings().zone).day
    plans = Plans(house)
    made = Calendar()
    made.add("prodid", "-//fit//schedule//EN")
    made.add("version", "2.0")
    changes = house.views.find("v_day_changes", {}, order="day")
    for row in house.views.find("v_schedule", {"ends >=": today}, order="said_at, entry_id"):
        plan = plans.get(row["template_id"], row["pin"])
        if plan and not plan["archived"] and (first := _first(row)) is not None:
            event = _event(row["entry_id"], row, plan, first, zone)
            event.add("rrule", _rule(row, row["at"] or timing(plan), zone))
            for day in _off(row, changes):
                event.add("exdate", _when(day, row["at"] or timing(plan), zone))
            made.add_component(event)
    for change in changes:
        off = json_text.read(change["off"])
        for id, once in json_text.read(change["extra"]).items():
            plan = plans.get(once["template_id"], once["pin"])
            if plan and not plan["archived"] and id not in off and change["day"] >= today:
                made.add_component(_event(id, {**once, "at": once["time"]}, plan, change["day"], zone))
    made.add_missing_timezones(first_date=date.fromisoformat(today).replace(day=1, month=1))
    return str(made.to_ical().decode())


def zone_of(named: str | None) -> ZoneInfo | None:
    """The profile's zone, else the system's; None where its name cannot be told, and times are the wall's."""
    place = os.path.realpath("/etc/localtime")
    system = place.partition("/zoneinfo/")[2]
    for name in (named, os.environ.get("TZ", "").lstrip(":"), system):
        try:
            if name:
                return ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            continue
    return None


def _event(id: str, row: Row, plan: Row, day: str, zone: ZoneInfo | None) -> Any:
    from icalendar import Event

    at = row["at"] or timing(plan)
    event = Event()
    event.add("uid", f"{id}@fit")
    event.add("summary", plan["name"])
    event.add("description", "\n".join(_content(plan)))
    event.add("categories", [row["kind"]])
    event.add("sequence", plan["version"])
    event.add("dtstamp", datetime.fromtimestamp(days.epoch(row["said_at"]), UTC))
    event.add("dtstart", _when(day, at, zone))
    if at:
        minutes = plan["estimated_minutes"] or MINUTES.get(row["kind"], OTHERWISE)
        event.add("duration", timedelta(minutes=minutes))
    return event


def _when(day: str, at: str | None, zone: ZoneInfo | None) -> date | datetime:
    """A whole day where there is no time."""
    if at is None:
        return date.fromisoformat(day)
    return datetime.fromisoformat(f"{day}T{at}:00").replace(tzinfo=zone)


def _first(row: Row) -> str | None:
    """The date a rule starts on: it has to be one of its own."""
    for n in range(7 * (row["every"] + 1)):
        day = days.add_days(row["starts"], n)
        if occurs(row["days"], row["starts"], row["ends"], row["every"], day):
            return day
    return None


def _rule(row: Row, at: str | None, zone: ZoneInfo | None) -> dict[str, Any]:
    rule: dict[str, Any] = {"freq": "weekly", "interval": row["every"]}
    if row["days"] == EVERY_DAY and row["every"] == 1:
        rule = {"freq": "daily"}
    else:
        rule |= {"byday": [name[:2].upper() for name in names(row["days"])], "wkst": "MO"}
    if row["ends"] != FOREVER:
        last = _when(row["ends"], at, zone)
        # A rule in local time ends in UTC (RFC 5545, 3.3.10).
        rule["until"] = last.astimezone(UTC) if isinstance(last, datetime) and zone else last
    return rule


def _off(row: Row, changes: list[Row]) -> list[str]:
    return [
        change["day"]
        for change in changes
        if row["entry_id"] in json_text.read(change["off"])
        and occurs(row["days"], row["starts"], row["ends"], row["every"], change["day"])
    ]


def _content(plan: Row) -> list[str]:
    if plan["kind"] == "workout":
        return [f"{one['name']} {written(one)}" for one in listed(plan["exercises"])]
    return [
        ", ".join([str(item[n]) for n in ("typed", "dose", "frequency", "timing") if item.get(n)])
        for item in listed(plan["items"])
    ]
