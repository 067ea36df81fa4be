"""What a session does to a plan, however it was typed: set by set, out of order, corrected afterwards."""

from __future__ import annotations

from typing import Any

import pytest

from conftest import Fit


@pytest.fixture
def rows(fit: Fit) -> Fit:
    """Three sets of eight at 40, due on Mondays; it is a Monday."""
    fit("plan", "create", "workout", "Pull", "-e", "row w:10@20 3x8@40")
    fit("schedule", "assign", "monday", "Pull")
    return fit


def pull(fit: Fit, name: str = "Pull") -> tuple[int, Any]:
    """Version and weight of the plan's first exercise."""
    said = fit("plan", "show", name, "--json").json
    return said["version"], said["exercises"][0]["weight_kg"]


def entry(fit: Fit, n: int) -> str:
    said = fit("history", "--json").json["workouts"][0]["exercises"]
    return str(said[n]["entry_id"])


def set_by_set(fit: Fit, *sets: str) -> None:
    for one in sets:
        fit("log", "row", one)


def test_warm_ups_of_the_plan_are_not_asked_of_the_log(rows: Fit) -> None:
    rows("log", "row", "3x8@50")
    assert pull(rows) == (2, 50.0)


def test_amending_a_middle_set_takes_back_the_raise_that_a_later_one_led_to(rows: Fit) -> None:
    set_by_set(rows, "8@50", "8@50", "8@50")
    assert pull(rows) == (2, 50.0)
    middle = entry(rows, 1)
    rows("amend", middle, "4@50")
    assert pull(rows) == (1, 40.0)
    rows("undo")
    assert pull(rows) == (2, 50.0)
    rows("redo")
    assert pull(rows) == (1, 40.0)
    rows("amend", middle, "8@50")
    assert pull(rows) == (2, 50.0)
    said = rows("history", "--json").json["workouts"][0]["exercises"]
    assert sorted(one["sets"][0]["reps"] for one in said) == [8, 8, 8]


def test_amending_a_middle_set_keeps_a_raise_that_still_holds_and_takes_its_weight(rows: Fit) -> None:
    set_by_set(rows, "8@50", "8@50", "8@50")
    rows("amend", entry(rows, 0), "8@45")
    assert pull(rows) == (2, 45.0)
    ids = {entry(rows, n) for n in range(3)}
    assert len(ids) == 3


def test_removing_a_middle_set_takes_back_the_raise(rows: Fit) -> None:
    set_by_set(rows, "8@50", "8@50", "8@50")
    rows("amend", entry(rows, 1), "--remove", "1")
    assert pull(rows) == (1, 40.0)


def test_drop_sets_between_the_planned_ones_stand_for_none_of_them(rows: Fit) -> None:
    rows("log", "row", "8@50", "d:10@30", "2x8@50")
    assert pull(rows) == (2, 50.0)


def test_the_sets_that_met_the_plan_count_whichever_came_first(rows: Fit) -> None:
    rows("log", "row", "8@40", "3x8@50")
    assert pull(rows) == (2, 50.0)


def test_a_heavy_single_after_the_planned_sets_is_no_missed_set(rows: Fit) -> None:
    rows("log", "row", "3x8@50", "1x2@70")
    assert pull(rows) == (2, 50.0)


def test_a_day_of_two_plans_lets_both_grow_when_it_is_over(fit: Fit) -> None:
    for name, lift in (("A", "bench 3x5@60"), ("B", "deadlift 3x5@100")):
        fit("plan", "create", "workout", name, "-e", lift)
        fit("plan", "progression", name, lift.split()[0], "linear +5kg every 1 fail 1 -10%")
        fit("schedule", "assign", "monday", name)
    fit("log", "bench", "1x3@60")
    fit("log", "deadlift", "1x3@100")
    fit("workout", "finish")
    assert (pull(fit, "A")[1], pull(fit, "B")[1]) == (55.0, 90.0)


def test_a_light_set_typed_where_a_warm_up_is_planned_is_that_warm_up(rows: Fit) -> None:
    rows("workout", "start")
    said = rows("workout", "set", "10@25", "--json").json
    assert (said["sets"][0]["kind"], said["next"]["set"], said["milestones"]) == ("warmup", 2, [])
    assert rows("workout", "set", "8@40", "--json").json["sets"][0]["kind"] == "working"


def test_a_working_weight_typed_where_a_warm_up_is_planned_leaves_the_warm_up_out(rows: Fit) -> None:
    rows("workout", "start")
    said = rows("workout", "set", "8@40", "--json").json
    assert (said["sets"][0]["kind"], said["next"]["set"]) == ("working", 3)
