"""`fit plan`: made, shown, changed, put away; each change one version."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from conftest import Fit

UPPER = ("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40 rest 90", "-e", "shoulder press 3x10@25 rest 60")


@pytest.fixture
def upper(fit: Fit) -> Fit:
    fit(*UPPER)
    return fit


def shown(fit: Fit, name: str = "Upper A") -> dict[str, Any]:
    found: dict[str, Any] = fit("plan", "show", name, "--json").json
    return found


def bench(fit: Fit) -> dict[str, Any]:
    return next(e for e in shown(fit)["exercises"] if e["id"] == "bench-press")


def test_a_workout_is_made_and_listed(upper: Fit) -> None:
    plan = shown(upper)
    assert (plan["name"], plan["kind"], plan["version"], plan["archived"]) == ("Upper A", "workout", 1, False)
    assert plan["duration_minutes"] == 30
    first = plan["exercises"][0]
    assert {n: first[n] for n in ("id", "name", "sets", "reps", "weight_kg", "rest_seconds", "notes")} == {
        "id": "bench-press", "name": "Bench Press", "sets": 3, "reps": 8, "weight_kg": 40.0, "rest_seconds": 90,
        "notes": None,
    }  # fmt: skip
    listed = upper("plan", "list", "--json").json["plans"]
    assert {n: listed[0][n] for n in ("id", "name", "kind", "version", "archived")} == {
        "id": plan["id"], "name": "Upper A", "kind": "workout", "version": 1, "archived": False,
    }  # fmt: skip
    assert "Bench Press              3x8@40kg rest 90" in upper("plan", "show", "upper").out


def test_a_meal_and_a_supplement_are_made(fit: Fit) -> None:
    fit("plan", "create", "meal", "Breakfast", "-i", "oats 80g", "-i", "2 eggs", "--at", "8:00")
    fit("plan", "create", "supplement", "creatine", "5g", "--daily", "--at", "08:00")
    breakfast, creatine = shown(fit, "breakfast"), shown(fit, "creatine")
    assert (breakfast["kind"], breakfast["timing"]) == ("meal", "08:00")
    assert (breakfast["items"][0]["food_id"], breakfast["items"][0]["grams"]) == ("oats", 80)
    assert creatine["items"] == [{"name": "creatine", "dose": "5g", "frequency": "daily", "timing": "08:00"}]
    assert [p["kind"] for p in fit("plan", "list", "--json").json["plans"]] == ["meal", "supplement"]


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("create", "workout", "B", "-e", "bench 0x8@40"), 2, "0x8@40"),
        (("create", "workout", "B", "-e", "bench 3x8@-40"), 2, "-40"),
        (("create", "workout", "B", "-e", "bench 3x12-8@40"), 2, "12-8"),
        (("create", "workout", "B", "-e", "bench 3x8@2000"), 4, "impossible"),
        (("create", "workout", "B"), 2, "no exercise"),
        (("create", "workout", "B", "-e", "bench 3x8", "-e", "bench press 3x8"), 4, "twice"),
        (("create", "workout", "B", "-e", "bench 3x8", "--duration", "0"), 2, "no duration"),
        (("create", "workout", "B", "-e", "row 3x8", "-e", "bemch 3x8@40"), 3, "bemch"),
        (("create", "workout", "upper a", "-e", "bench 3x8"), 4, "already"),
        (("create", "meal", "M", "-i", "unobtainium 80g"), 3, "unobtainium"),
        (("create", "meal", "M", "-i", "oats 80g", "--at", "25:00"), 2, "25:00"),
        (("set", "Upper A", "bench", "0x8"), 2, "0x8"),
        (("set", "Upper A", "benhc", "3x8"), 3, "benhc"),
        (("set", "Upper A", "bench", "--notes", "x\x07"), 2, "cannot be shown"),
        (("create", "supplement", "creatine", "--frequency", "\x07"), 2, "cannot be shown"),
        (("list", "--kind", "nap"), 2, "nap"),
        (("set", "Uper A", "bench", "3x8"), 3, "Uper"),
        (("set", "Upper A", "squat", "--remove"), 3, "Squat is not in Upper A"),
        (("duration", "Upper A", "-5"), 2, "5"),
        (("duration", "Upper A", "soon"), 2, "soon"),
        (("progression", "Upper A", "bench", "double +2.5kg 12-8"), 2, "upside down"),
        (("progression", "Upper A", "bench", "magic"), 2, "grow"),
        (("diff", "Upper A", "1", "7"), 3, "no version 7"),
        (("show", "nothing"), 3, "nothing"),
        (("show", "2026-02-30"), 2, "2026-02-30"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_stored(
    upper: Fit, words: tuple[str, ...], status: int, said: str
) -> None:
    before = upper("events", "list", "--json").out
    found = upper("plan", *words, "--json", expect=status)
    assert said in found.error["message"].replace("\u2212", "-")
    assert found.error["hint"] or status == 2
    assert upper("events", "list", "--json").out == before


def test_an_unknown_plan_is_answered_with_the_nearest(upper: Fit) -> None:
    upper("plan", "create", "workout", "Lower A", "-e", "squat 3x5")
    upper("plan", "create", "workout", "Upper B", "-e", "row 3x5")
    upper("plan", "create", "meal", "Lunch", "-i", "rice 200g")
    hint = upper("plan", "show", "Uper A", "--json", expect=3).error["hint"]
    assert "Upper A" in hint
    assert "Lower A" in hint
    assert hint.count(",") == 2
    assert "may be 2 plans" in upper("plan", "show", "Upper", "--json", expect=3).error["message"]


def test_set_keeps_what_it_does_not_name_and_makes_one_version(upper: Fit) -> None:
    said = upper("plan", "set", "Upper A", "bench", "3x8@45", "--json").json
    assert said["version"] == 2
    assert said["progressions"] == [
        {
            "plan": "Upper A", "exercise": "bench-press", "old_weight_kg": 40.0, "new_weight_kg": 45.0,
            "reason": "UserRequested",
        }
    ]  # fmt: skip
    assert [e["event_type"] for e in upper("events", "list", "--correlation", "last", "--json").json_lines] == [
        "ExerciseProgressionUpdated",
        "WorkoutTemplateUpdated",
    ]
    assert (bench(upper)["weight_kg"], bench(upper)["rest_seconds"]) == (45, 90)
    upper("plan", "set", "Upper A", "bench", "3x10")
    assert (bench(upper)["reps"], bench(upper)["weight_kg"], bench(upper)["rest_seconds"]) == (10, 45, 90)
    upper("plan", "set", "Upper A", "bench", "+2.5 3x10")
    assert bench(upper)["weight_kg"] == 47.5
    upper("plan", "set", "Upper A", "bench", "--rest", "90,95,100", "--notes", "pause", "--superset", "a")
    now = bench(upper)
    assert [t["rest_seconds"] for t in now["targets"]] == [90, 95, 100]
    assert (now["notes"], now["superset"], now["weight_kg"]) == ("pause", "A", 47.5)
    assert shown(upper)["version"] == 5


def test_set_says_nothing_new_and_makes_no_version(upper: Fit) -> None:
    said = upper("plan", "set", "Upper A", "bench", "3x8@40", "--json").json
    assert (said["changed"], said["version"], said["event_ids"]) == (False, 1, [])


def test_set_adds_and_removes_an_exercise(upper: Fit) -> None:
    upper("plan", "set", "Upper", "A", "pull", "up", "3x8")
    assert [e["id"] for e in shown(upper)["exercises"]] == ["bench-press", "dumbbell-shoulder-press", "pull-up"]
    upper("plan", "set", "Upper A", "bench", "--remove")
    assert [e["id"] for e in shown(upper)["exercises"]] == ["dumbbell-shoulder-press", "pull-up"]


def test_a_duration_that_moves_the_week_is_asked_for(upper: Fit) -> None:
    upper("schedule", "assign", "monday", "Upper A")
    refused = upper("plan", "duration", "Upper A", "45", "--json", expect=4)
    assert "This will affect Monday's workout (30min → 45min)" in refused.error["message"]
    assert shown(upper)["version"] == 1
    assert upper("plan", "set", "Upper A", "bench", "5x8", "--json", expect=4).error["hint"] == "say --yes to do it"
    upper("plan", "set", "Upper A", "bench", "3x8@45")
    upper("plan", "duration", "Upper A", "45", "--yes")
    assert (shown(upper)["duration_minutes"], shown(upper)["by_hand"], shown(upper)["version"]) == (45, True, 3)
    upper("plan", "duration", "Upper A", "auto", "--yes")
    assert (shown(upper)["duration_minutes"], shown(upper)["by_hand"]) == (30, False)


def test_a_duration_of_a_plan_on_no_day_asks_nothing(upper: Fit) -> None:
    upper("plan", "duration", "Upper A", "45")
    assert shown(upper)["duration_minutes"] == 45


def test_a_renamed_plan_keeps_its_id(upper: Fit) -> None:
    before = shown(upper)["id"]
    upper("plan", "create", "workout", "Push", "-e", "bench 3x8")
    assert "already" in upper("plan", "rename", "Upper A", "push", "--json", expect=4).error["message"]
    upper("plan", "rename", "Upper A", "Push", "Day")
    assert shown(upper, "Push Day")["id"] == before
    assert shown(upper, before)["name"] == "Push Day"


def test_an_archived_plan_leaves_the_list_and_comes_back(upper: Fit) -> None:
    upper("plan", "archive", "Upper A")
    assert upper("plan", "list", "--json").json == {"plans": []}
    assert [p["archived"] for p in upper("plan", "list", "--all", "--json").json["plans"]] == [True]
    assert "archived" in upper("plan", "set", "Upper A", "bench", "3x9", "--json", expect=4).error["message"]
    upper(*UPPER)
    assert shown(upper)["version"] == 1
    upper("undo")
    upper("plan", "archive", "Upper A", "--back")
    assert shown(upper)["archived"] is False


def test_the_history_tells_each_version_and_diff_compares_two(upper: Fit) -> None:
    upper("plan", "set", "Upper A", "bench", "3x8@45")
    upper("plan", "duration", "Upper A", "45")
    versions = upper("plan", "history", "Upper A", "--json").json["versions"]
    assert [v["version"] for v in versions] == [1, 2, 3]
    assert versions[1]["changes"] == [
        {"what": "Bench Press", "before": "3x8@40kg rest 90", "after": "3x8@45kg rest 90"}
    ]
    assert versions[1]["reasons"] == ["UserRequested"]
    changed = upper("plan", "diff", "Upper A", "1", "3", "--json").json["changes"]
    assert [c["what"] for c in changed] == ["duration", "Bench Press"]
    assert upper("plan", "diff", "Upper A", "2", "2").out == "no difference\n"


def test_versions_stay_dense_when_one_in_the_past_is_undone(upper: Fit) -> None:
    upper("plan", "set", "Upper A", "bench", "3x8@45")
    upper("undo")
    upper("plan", "set", "Upper A", "bench", "3x8@42.5")
    versions = upper("plan", "history", "Upper A", "--json").json["versions"]
    assert [v["version"] for v in versions] == [1, 2]


def test_a_stale_version_is_a_sequence_error(upper: Fit) -> None:
    upper("plan", "set", "Upper A", "bench", "3x8@45", "--if-version", "1")
    for words in (("set", "Upper A", "bench", "3x9"), ("duration", "Upper A", "50"), ("rename", "Upper A", "B")):
        error = upper("plan", *words, "--if-version", "1", "--json", expect=5).error
        assert (error["code"], error["expected"], error["actual"]) == ("sequence", 1, 2)
    assert upper("plan", "archive", "Upper A", "--if-version", "1", expect=5).status == 5


def test_two_writers_of_one_plan_lose_nothing(upper: Fit) -> None:
    from fit.app.plan_changes import Wanted, change, setting
    from fit.cli.opening import open_house

    def write(kg: int) -> None:
        house = open_house()
        change(house, "Upper A", setting(house, ["bench", f"3x8@{kg}"], Wanted()))

    writers = [threading.Thread(target=write, args=(kg,)) for kg in range(41, 49)]
    for one in writers:
        one.start()
    for one in writers:
        one.join()
    versions = upper("plan", "history", "Upper A", "--json").json["versions"]
    assert [v["version"] for v in versions] == list(range(1, 10))
    befores = [v["changes"][0]["before"] for v in versions[1:]]
    afters = [v["changes"][0]["after"] for v in versions[1:]]
    assert befores[1:] == afters[:-1]


def test_a_scheme_begins_with_the_best_lift_and_its_own_sets(upper: Fit) -> None:
    upper("log", "bench", "5@100")
    upper("plan", "progression", "Upper A", "bench", "531 +2.5kg")
    now = bench(upper)
    assert now["progression"].startswith("531 tm 105kg week 1")
    assert [(t["reps"], t["amrap"]) for t in now["targets"]] == [(5, False), (5, False), (5, True)]
    assert now["rest_seconds"] == 90
    upper("plan", "progression", "Upper A", "bench", "none")
    assert bench(upper)["progression"] is None


def test_a_day_word_is_a_day_even_where_a_plan_is_called_so(upper: Fit) -> None:
    upper("plan", "create", "workout", "Monday", "-e", "bench 3x8")
    assert upper("plan", "show", "monday", "--json").json["day"] == "monday"


def test_as_of_shows_the_plan_as_it_was(upper: Fit) -> None:
    upper.at("2026-11-25T18:30:00+01:00")
    upper("plan", "set", "Upper A", "bench", "3x8@45")
    assert upper("plan", "show", "Upper A", "--json", "--as-of", "2026-11-24").json["version"] == 1
    assert shown(upper)["version"] == 2


def test_plans_in_pounds_read_back_in_pounds(fit: Fit) -> None:
    fit("profile", "set", "--unit", "lb")
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@135")
    assert "3x8@135lb" in fit("plan", "show", "Upper A").out


