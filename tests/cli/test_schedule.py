"""`fit schedule` at a terminal: the week, one-off changes, and what bad words answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from conftest import Fit

UPPER = ("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "--duration", "30")


@pytest.fixture
def planned(fit: Fit) -> Fit:
    """Upper A and Lower A, on no day yet; it is Monday 2026-11-23, 18:30."""
    fit(*UPPER)
    fit("plan", "create", "workout", "Lower A", "-e", "squat 5x5@80", "--duration", "40")
    return fit


def days(fit: Fit, *words: str) -> dict[str, list[str]]:
    """Date → names of what is due, of a week."""
    found = fit("schedule", "week", *words, "--json").json["days"]
    return {day["date"]: [entry["plan"]["name"] for entry in day["entries"]] for day in found if day["entries"]}


def refused(fit: Fit, *words: str, status: int) -> dict[str, Any]:
    error: dict[str, Any] = json.loads(fit(*words, "--json", expect=status).err)["error"]
    return error


def test_an_empty_week_has_seven_days(fit: Fit) -> None:
    week = fit("schedule", "week", "--json").json
    assert week["week"] == "2026-W48"
    assert [(day["day"], day["date"], day["entries"]) for day in week["days"]][::6] == [
        ("monday", "2026-11-23", []), ("sunday", "2026-11-29", []),
    ]  # fmt: skip


def test_a_plan_comes_every_week(planned: Fit) -> None:
    said = planned("schedule", "assign", "monday", "Upper A", "--at", "18:00", "--json").json
    assert said["correlation_id"]
    assert len(said["event_ids"]) == 1
    assert days(planned) == {"2026-11-23": ["Upper A"]}
    assert days(planned, "2027-06-07") == {"2027-06-07": ["Upper A"]}
    assert days(planned, "2026-11-16") == {}


def test_the_week_reads_as_text(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper", "A", "--at", "18:00")
    assert planned("schedule", "week").out.splitlines()[:4] == [
        "Week 2026-W48", "Mon 2026-11-23  today", "  18:00  Upper A  v1, 30 min", "Tue 2026-11-24  -",
    ]  # fmt: skip


def test_the_week_is_csv(planned: Fit) -> None:
    planned("schedule", "assign", "mon", "Upper A", "--at", "18:00")
    assert planned("schedule", "week", "--csv").out.splitlines() == [
        "day,date,at,kind,plan,version,minutes,source", "monday,2026-11-23,18:00,workout,Upper A,1,30,week",
    ]  # fmt: skip


def test_a_week_may_start_on_sunday(planned: Fit) -> None:
    planned("profile", "set", "--week-start", "sunday")
    found = planned("schedule", "week", "--json").json
    assert (found["week"], found["days"][0]["date"]) == ("2026-W48", "2026-11-22")


def test_several_days_at_once(planned: Fit) -> None:
    planned("schedule", "assign", "mon,thu", "Upper A")
    assert days(planned) == {"2026-11-23": ["Upper A"], "2026-11-26": ["Upper A"]}


def test_every_second_week(planned: Fit) -> None:
    planned("schedule", "assign", "wednesday", "Upper A", "--every", "2w")
    weeks = ["2026-11-25", "2026-12-02", "2026-12-09"]
    assert [bool(days(planned, week)) for week in weeks] == [True, False, True]


def test_a_range_of_dates(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A", "--from", "2026-12-01", "--until", "2026-12-20")
    weeks = ["2026-11-23", "2026-12-07", "2026-12-14", "2026-12-21"]
    assert [bool(days(planned, week)) for week in weeks] == [False, True, True, False]


def test_meals_and_supplements_stand_in_the_week_with_their_own_times(planned: Fit) -> None:
    planned("plan", "create", "meal", "Porridge", "-i", "oats 80g", "--at", "08:00")
    planned("plan", "create", "supplement", "creatine", "5g")
    planned("schedule", "assign", "daily", "Porridge")
    planned("schedule", "assign", "daily", "creatine", "--at", "07:30")
    planned("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    assert days(planned)["2026-11-23"] == ["creatine", "Porridge", "Upper A"]
    assert days(planned)["2026-11-24"] == ["creatine", "Porridge"]


def test_a_date_stands_alone(planned: Fit) -> None:
    planned("schedule", "assign", "2026-12-01", "Upper A", "--at", "6:30")
    assert days(planned, "2026-12-01") == {"2026-12-01": ["Upper A"]}
    assert days(planned, "2026-12-08") == {}


def test_a_skipped_day_says_why_and_comes_back_by_assigning(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A")
    planned("schedule", "skip", "monday", "--reason", "ill")
    assert days(planned) == {}
    assert "  Upper A: skipped, ill" in planned("schedule", "week").out
    assert days(planned, "2026-11-30") == {"2026-11-30": ["Upper A"]}
    planned("schedule", "assign", "2026-11-23", "Upper A")
    assert days(planned) == {"2026-11-23": ["Upper A"]}


def test_a_day_moves_and_moves_home(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    planned("schedule", "move", "monday", "wednesday")
    assert days(planned) == {"2026-11-25": ["Upper A"]}
    planned("schedule", "move", "wednesday", "friday")
    planned("schedule", "move", "friday", "monday")
    assert days(planned) == {"2026-11-23": ["Upper A"]}
    (entry,) = planned("schedule", "week", "--json").json["days"][0]["entries"]
    assert (entry["source"], entry["at"]) == ("week", "18:00")


def test_clearing_a_date_leaves_the_week(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A")
    planned("schedule", "assign", "monday", "Lower A")
    planned("schedule", "clear", "2026-11-30", "Lower A")
    assert days(planned, "2026-11-30") == {"2026-11-30": ["Upper A"]}
    assert sorted(days(planned, "2026-12-07")["2026-12-07"]) == ["Lower A", "Upper A"]


def test_clearing_a_weekday_keeps_the_past(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A")
    planned.at("2026-12-02T09:00:00+01:00")
    planned("schedule", "clear", "monday")
    assert days(planned, "2026-12-07") == {}
    assert days(planned, "2026-11-23") == {"2026-11-23": ["Upper A"]}


def test_undo_and_redo_of_every_change(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A")
    before = days(planned)
    for words in (
        ("move", "monday", "friday"), ("skip", "monday"), ("clear", "monday"), ("clear", "2026-11-23"),
        ("assign", "2026-11-24", "Lower A"), ("assign", "daily", "Lower A"),
    ):  # fmt: skip
        planned("schedule", *words)
        after = days(planned)
        assert after != before
        planned("undo")
        assert days(planned) == before
        planned("redo")
        assert days(planned) == after
        planned("undo")


def test_the_past_is_shown_as_it_was_known(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A")
    planned.at("2026-11-25T09:00:00+01:00")
    planned("schedule", "clear", "monday")
    assert days(planned, "2026-12-07") == {}
    assert days(planned, "2026-12-07", "--as-of", "2026-11-24") == {"2026-12-07": ["Upper A"]}


def test_a_weekday_that_is_none_has_suggestions(planned: Fit) -> None:
    error = refused(planned, "schedule", "assign", "mondey", "Upper A", status=3)
    assert (error["code"], "monday" in error["hint"]) == ("not_found", True)


def test_a_plan_that_is_none_has_suggestions(planned: Fit) -> None:
    assert "Upper A" in refused(planned, "schedule", "assign", "monday", "Uper A", status=3)["hint"]


@pytest.mark.parametrize("words", [
    ("monday", "Upper A", "--at", "25:00"), ("monday", "Upper A", "--at", "18"), ("monday", "Upper A", "--every", "0w"),
    ("monday", "Upper A", "--every", "often"), ("2026-02-30", "Upper A"), ("monday",),
    ("monday", "Upper A", "--from", "2026-12-24", "--until", "2026-12-01"), ("2026-12-01", "Upper A", "--every", "2w"),
])  # fmt: skip
def test_unreadable_words_store_nothing(planned: Fit, words: tuple[str, ...]) -> None:
    refused(planned, "schedule", "assign", *words, status=2)
    assert days(planned, "2026-12-07") == {}


def test_days_without_plans_are_neither_moved_nor_skipped_nor_cleared(planned: Fit) -> None:
    for words in (("move", "monday", "tuesday"), ("skip", "monday"), ("clear", "monday"), ("clear", "2026-12-01")):
        assert refused(planned, "schedule", *words, status=4)["hint"]


def test_preview_says_what_it_would_do_and_stores_nothing(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    stored = len(planned("events", "list", "--json").json_lines)
    assert planned("schedule", "preview", "Upper A", "--duration", "45").out == (
        "This will affect Monday's workout (30min → 45min)\n"
    )
    said = planned("schedule", "preview", "Upper A", "--duration", "45", "--json").json
    assert said["changes"] == [{"day": "monday", "kind": "workout", "before_minutes": 30, "after_minutes": 45}]
    assert (said["plan"]["name"], said["conflicts"]) == ("Upper A", [])
    assert len(planned("events", "list", "--json").json_lines) == stored


def test_preview_shows_the_overlap_that_would_be(planned: Fit) -> None:
    planned("schedule", "assign", "monday", "Upper A", "--at", "18:00")
    planned("schedule", "assign", "monday", "Lower A", "--at", "18:30")
    assert planned("schedule", "conflicts", "--json").json == {"conflicts": []}
    (clash,) = planned("schedule", "preview", "Upper A", "--duration", "45", "--json").json["conflicts"]
    assert (clash["kind"], clash["minutes"]) == ("overlap", 15)


@pytest.mark.parametrize("duration", ["0", "-5", "soon", "2000"])
def test_preview_of_no_duration_is_unreadable(planned: Fit, duration: str) -> None:
    refused(planned, "schedule", "preview", "Upper A", "--duration", duration, status=2)


def test_preview_of_a_plan_on_no_day_changes_nothing(planned: Fit) -> None:
    assert planned("schedule", "preview", "Upper A", "--duration", "45", "--json").json["changes"] == []


def test_a_week_is_named_by_its_number_too(planned: Fit) -> None:
    by_day = planned("schedule", "week", "2026-11-23", "--json").json
    for said in ("2026-W48", "2026-w48"):
        assert planned("schedule", "week", said, "--json").json == by_day
    assert planned("schedule", "week", "2026-W53", "--json").json["days"][0]["date"] == "2026-12-28"
    assert planned("schedule", "week", "2026-W01", "--json").json["days"][0]["date"] == "2025-12-29"


@pytest.mark.parametrize("week", ["2025-W53", "2026-W00", "2026-W54", "2026-W99", "2026-W4x"])
def test_a_week_that_no_year_has_is_unreadable(planned: Fit, week: str) -> None:
    assert planned("schedule", "week", week, "--json", expect=2).error["code"] == "unreadable"
