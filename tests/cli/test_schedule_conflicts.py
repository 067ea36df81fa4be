"""Conflicts of the week are found, shown, and go away by a choice."""

from __future__ import annotations

from typing import Any

import pytest

from conftest import Fit
from fit.cli.opening import open_house
from fit.planning.commands import UpdateTemplate

AT = "2026-11-23T18:30:00+01:00"


def change(fit: Fit, name: str, changes: dict[str, Any]) -> list[Any]:
    """What a change of a plan leads to: the events, in the order they were born."""
    (plan,) = [p for p in fit("plan", "list", "--json", "--all").json["plans"] if p["name"] == name]
    house = open_house()
    with house.command() as road:
        road.run(UpdateTemplate(template_id=plan["id"], at=AT, changes=changes))
    house.store.close()
    return list(road.outcome.told)


@pytest.fixture
def busy(fit: Fit) -> Fit:
    """Upper A at 18:00 for 60 minutes, Lower A at 18:30 for 40, on Mondays."""
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40", "--duration", "60")
    fit("plan", "create", "workout", "Lower A", "-e", "squat 5x5@80", "--duration", "40")
    fit("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    fit("schedule", "assign", "monday", "Lower A", "--at", "18:30")
    return fit


def found(fit: Fit) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = fit("schedule", "conflicts", "--json").json["conflicts"]
    return listed


def times(fit: Fit) -> dict[str, str]:
    day = fit("plan", "show", "monday", "--json").json
    return {entry["plan"]["name"]: entry["at"] for entry in day["entries"]}


def test_an_overlap_is_found_and_told_when_it_is_made(busy: Fit) -> None:
    (clash,) = found(busy)
    assert (clash["n"], clash["kind"], clash["date"], clash["minutes"]) == (1, "overlap", "2026-11-23", 30)
    assert clash["choices"] == ["keep", "move", "clear"]
    assert "conflict: Monday 2026-11-23" in busy("schedule", "assign", "monday", "Lower A").out


def test_an_overlap_lived_with_is_silent_until_it_is_undone(busy: Fit) -> None:
    busy("schedule", "resolve", "1", "keep")
    assert found(busy) == []
    busy("undo")
    assert len(found(busy)) == 1


def test_an_overlap_moves_behind(busy: Fit) -> None:
    busy("schedule", "resolve", "1", "move")
    assert (found(busy), times(busy)) == ([], {"Upper A": "18:00", "Lower A": "19:00"})


def test_an_overlap_is_cleared_off_that_weekday(busy: Fit) -> None:
    busy("schedule", "resolve", "1", "clear")
    assert (found(busy), times(busy)) == ([], {"Upper A": "18:00"})


def test_what_stands_there_once_gives_way(busy: Fit) -> None:
    busy("schedule", "clear", "monday", "Lower A")
    busy("schedule", "assign", "2026-11-30", "Lower A", "--at", "17:45")
    (clash,) = found(busy)
    assert clash["entries"][1]["plan"]["name"] == "Lower A"
    busy("schedule", "resolve", "1", "move")
    assert found(busy) == []
    assert times(busy) == {"Upper A": "18:00"}
    entries = busy("plan", "show", "2026-11-30", "--json").json["entries"]
    assert [(e["plan"]["name"], e["at"]) for e in entries] == [("Upper A", "18:00"), ("Lower A", "19:00")]


def test_a_day_too_full_moves_to_one_with_room(busy: Fit) -> None:
    busy("schedule", "resolve", "1", "move")
    busy("profile", "set", "--day-minutes", "90")
    (clash,) = found(busy)
    assert (clash["kind"], clash["minutes"]) == ("budget", 100)
    busy("schedule", "resolve", "1", "move")
    assert found(busy) == []
    week = busy("schedule", "week", "--json").json["days"]
    assert [[e["plan"]["name"] for e in day["entries"]] for day in week[:2]] == [["Upper A"], ["Lower A"]]


def test_a_fuller_day_is_told_again(busy: Fit) -> None:
    busy("schedule", "resolve", "1", "move")
    busy("profile", "set", "--day-minutes", "90")
    busy("schedule", "resolve", "1", "keep")
    assert found(busy) == []
    change(busy, "Lower A", {"estimated_duration_minutes": 50})
    assert [clash["minutes"] for clash in found(busy)] == [110]


def test_an_archived_plan_is_no_longer_due_and_told_as_a_conflict(busy: Fit) -> None:
    change(busy, "Upper A", {"archived": True})
    assert times(busy) == {"Lower A": "18:30"}
    (clash,) = found(busy)
    assert (clash["kind"], clash["choices"]) == ("archived", ["keep", "clear"])
    busy("schedule", "resolve", "1", "clear")
    assert found(busy) == []
    assert busy("schedule", "assign", "friday", "Upper A", expect=4).err.startswith("error: Upper A is archived")


def test_a_pinned_plan_stays_until_it_is_unpinned(busy: Fit) -> None:
    busy("schedule", "clear", "monday", "Upper A")
    busy("schedule", "assign", "tuesday", "Upper A", "--pin", "1")
    change(busy, "Upper A", {"estimated_duration_minutes": 75})
    (clash,) = found(busy)
    assert (clash["kind"], clash["choices"]) == ("pinned", ["keep", "unpin", "clear"])
    (entry,) = busy("plan", "show", "tuesday", "--json").json["entries"]
    assert (entry["plan"]["version"], entry["duration_minutes"], entry["pinned"]) == (1, 60, True)
    busy("schedule", "resolve", "1", "unpin")
    (entry,) = busy("plan", "show", "tuesday", "--json").json["entries"]
    assert (entry["plan"]["version"], entry["duration_minutes"], found(busy)) == (2, 75, [])


def test_a_version_that_never_was_cannot_be_pinned(busy: Fit) -> None:
    assert "no version 7" in busy("schedule", "assign", "friday", "Upper A", "--pin", "7", expect=3).err


def test_a_new_version_reaches_the_entries_with_its_minutes(busy: Fit) -> None:
    told = change(busy, "Upper A", {"estimated_duration_minutes": 75})
    assert [t.event.NAME for t in told] == ["WorkoutTemplateUpdated", "ScheduleUpdated"]
    event = told[1].event
    assert (event.change, event.template_version, event.before_minutes, event.after_minutes) == ("plan", 2, 60, 75)
    assert told[1].causation_id == told[0].event_id
    (entry, _) = busy("plan", "show", "monday", "--json").json["entries"]
    assert (entry["plan"]["version"], entry["duration_minutes"]) == (2, 75)


def test_undo_takes_the_version_off_the_entries_too(busy: Fit) -> None:
    change(busy, "Upper A", {"estimated_duration_minutes": 75})
    busy("undo")
    rows = busy("sql", "select template_version from v_schedule order by 1", "--json").out
    assert "2" not in rows


def test_a_plan_on_no_day_is_no_matter_of_the_week(busy: Fit) -> None:
    busy("schedule", "clear", "monday", "Upper A")
    assert [t.event.NAME for t in change(busy, "Upper A", {"estimated_duration_minutes": 75})] == [
        "WorkoutTemplateUpdated"
    ]


def test_a_plan_that_stands_once_changes_that_day(busy: Fit) -> None:
    busy("schedule", "clear", "monday", "Upper A")
    busy("schedule", "assign", "2026-12-01", "Upper A")
    told = change(busy, "Upper A", {"estimated_duration_minutes": 75})
    assert [(t.event.NAME, getattr(t.event, "date", None)) for t in told] == [
        ("WorkoutTemplateUpdated", None), ("DayPlanChanged", "2026-12-01"),
    ]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "changes"), [
    ("meal", ("Porridge", "-i", "oats 80g"), {"timing": "09:00"}),
    ("supplement", ("creatine", "5g"), {"dose": "3g"}),
])  # fmt: skip
def test_meals_and_supplements_reach_their_days(fit: Fit, kind: str, words: tuple[str, ...], changes: Any) -> None:
    fit("plan", "create", kind, *words)
    fit("schedule", "assign", "daily", words[0])
    told = change(fit, words[0], changes)
    assert [t.event.NAME for t in told][1:] == ["ScheduleUpdated"]


def test_a_number_or_choice_that_is_none(busy: Fit) -> None:
    assert "no conflict 9" in busy("schedule", "resolve", "9", "keep", expect=3).err
    assert "no choice" in busy("schedule", "resolve", "1", "unpin", expect=3).err
    assert "one of keep, move, clear" in busy("schedule", "resolve", "1", "foo", expect=2).err


def test_conflicts_read_as_text(busy: Fit) -> None:
    assert busy("schedule", "conflicts").out.splitlines() == [
        "1  Monday 2026-11-23: Upper A (18:00) and Lower A (18:30) overlap by 30 min",
        "   fit schedule resolve 1 keep|move|clear",
    ]
