"""`fit meal`, as it is typed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from conftest import Fit

LUNCH = ("lunch", "chicken breast 150g", "rice 200g", "olive", "oil", "1", "tbsp")


def test_a_meal_in_the_words_of_a_shopping_list(fit: Fit) -> None:
    said = fit("meal", "log", *LUNCH, "--at", "12:30", "--note", "after legs", "--json").json
    assert (said["name"], said["at"], said["note"]) == ("lunch", "2026-11-23T12:30:00+01:00", "after legs")
    assert [(i["food_id"], i["grams"]) for i in said["items"]] == [
        ("chicken-breast", 150.0), ("white-rice", 200.0), ("olive-oil", 13.5),
    ]  # fmt: skip
    assert said["total"]["kcal"] == pytest.approx(sum(i["kcal"] for i in said["items"]))
    assert said["correlation_id"]
    assert said["event_ids"] == [said["entry_id"]]
    assert "Chicken breast 150 g" in fit("meal", "log", *LUNCH).out


@pytest.mark.parametrize(
    ("words", "name", "foods"),
    [
        (("snack", "250kcal", "20p"), "snack", ["Quick calories"]),
        (("250kcal",), "dinner", ["Quick calories"]),
        (("rice", "200g"), "dinner", ["White rice"]),
        (("olive", "oil", "1", "tbsp"), "dinner", ["Olive oil"]),
        (("2", "eggs", "toast", "1", "slice"), "dinner", ["Egg", "Toast"]),
        (("elevenses", "banana", "120g"), "elevenses", ["Banana"]),
        (("elevenses", "2", "eggs"), "elevenses", ["Egg"]),
        (("post workout", "banana 120g"), "post workout", ["Banana"]),
        (("Snacks", "banana 120g"), "snack", ["Banana"]),
    ],
)
def test_the_meals_name_is_told_from_its_foods(fit: Fit, words: tuple[str, ...], name: str, foods: list[str]) -> None:
    said = fit("meal", "log", *words, "--json").json
    assert (said["name"], [i["food"] for i in said["items"]]) == (name, foods)


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("lunch",), 2, "nothing was eaten"),
        (("lunch", "rice", "200"), 2, "no unit"),
        (("lunch", "rice"), 2, "no amount"),
        (("lunch", "tofuu", "200g"), 3, "did you mean Tofu"),
        (("tofuu", "200g"), 3, "fit food add"),
        (("lunch", "rice 50kg"), 4, "impossible"),
        (("lunch", "bread 100ml"), 4, "density"),
        (("lunch", "rice 200g", "--at", "2026-12-24"), 4, "not come yet"),
        (("lunch", "rice 200g", "--at", "teatime"), 2, "not a date"),
        (("lunch", "20000kcal"), 4, "impossible"),
        (("lunch", "--plan"), 3, "no plan"),
    ],
)
def test_bad_meals_store_nothing(fit: Fit, words: tuple[str, ...], status: int, says: str) -> None:
    assert says in fit("meal", "log", *words, expect=status).err
    assert fit("meal", "show", "--json").json["meals"] == []


def test_one_bad_food_keeps_the_good_ones_out(fit: Fit) -> None:
    fit("meal", "log", "lunch", "rice 200g", "tofuu 100g", expect=3)
    assert fit("meal", "show", "--json").json["total"]["kcal"] == 0


def test_a_day_shows_its_meals_its_total_and_the_goal(fit: Fit) -> None:
    fit("goal", "set", "kcal", "2400")
    fit("goal", "set", "protein", "160g")
    fit("meal", "log", "snack", "250kcal", "20p", "--at", "16:00")
    fit("meal", "log", *LUNCH, "--at", "12:30")
    shown = fit("meal", "show", "--json").json
    assert [m["name"] for m in shown["meals"]] == ["lunch", "snack"]
    assert shown["goal"] == {"kcal": 2400, "protein_g": 160}
    assert shown["left"]["kcal"] == pytest.approx(2400 - shown["total"]["kcal"])
    assert shown["total"]["protein_g"] == pytest.approx(sum(m["total"]["protein_g"] for m in shown["meals"]))
    assert "of 2400 kcal" in fit("meal", "show").out
    (goal,) = [g for g in fit("goal", "list", "--json").json["goals"] if g["kind"] == "kcal"]
    assert goal["current"] == pytest.approx(shown["total"]["kcal"])
    assert fit("meal", "show", "yesterday", "--json").json["meals"] == []


def test_a_meal_just_past_midnight_is_of_the_new_day(fit: Fit) -> None:
    fit("meal", "log", "snack", "250kcal", "--at", "2026-11-23 00:10")
    assert len(fit("meal", "show", "2026-11-23", "--json").json["meals"]) == 1
    assert fit("meal", "show", "2026-11-22", "--json").json["meals"] == []


def test_undo_and_redo_take_a_meal_away_and_bring_it_back(fit: Fit) -> None:
    fit("meal", "log", *LUNCH)
    before = fit("meal", "show", "--json").json
    assert fit("undo", "--json").json["undone"]["command"].startswith("meal log lunch")
    assert fit("meal", "show", "--json").json["meals"] == []
    fit("redo")
    assert fit("meal", "show", "--json").json == before


def test_an_amended_food_gets_its_new_amount_and_the_entry_keeps_its_id(fit: Fit) -> None:
    first = fit("meal", "log", *LUNCH, "--at", "12:30", "--json").json
    fit("meal", "log", "snack", "250kcal")
    said = fit("meal", "amend", "lunch", "rice 250g", "banana 100g", "--remove", "olive oil", "--json").json
    assert said["entry_id"] == first["entry_id"]
    assert [(i["food_id"], i["grams"]) for i in said["items"]] == [
        ("chicken-breast", 150.0), ("white-rice", 250.0), ("banana", 100.0),
    ]  # fmt: skip
    assert len(fit("meal", "show", "--json").json["meals"]) == 2
    fit("undo")
    (lunch, _) = fit("meal", "show", "--json").json["meals"]
    assert lunch["items"] == first["items"]


def test_an_entry_is_amended_by_its_id_again_and_again(fit: Fit) -> None:
    entry = fit("meal", "log", "snack", "beef 100g", "--json").json["entry_id"]
    fit("meal", "log", "snack", "250kcal")
    fit("meal", "amend", entry, "beef 150g")
    change = ("--name", "dinner", "--at", "yesterday 19:00", "--note", "late")
    said = fit("meal", "amend", entry[-8:], *change, "--json").json
    assert (said["entry_id"], said["name"], said["date"]) == (entry, "dinner", "2026-11-22")
    assert said["items"][0]["grams"] == 150.0
    assert [m["name"] for m in fit("meal", "show", "--json").json["meals"]] == ["snack"]
    (meal,) = fit("meal", "show", "yesterday", "--json").json["meals"]
    assert (meal["note"], meal["total"]["kcal"]) == ("late", said["total"]["kcal"])


def test_the_last_meal_is_amended_where_none_is_named(fit: Fit) -> None:
    fit("meal", "log", "lunch", "rice 200g")
    fit("meal", "log", "snack", "beef 100g", "--at", "8:00")
    assert fit("meal", "amend", "beef 120g", "--json").json["name"] == "snack"
    gone = fit("meal", "amend", "--remove", "beef", "--json").json
    assert gone["items"] == []
    assert [m["name"] for m in fit("meal", "show", "--json").json["meals"]] == ["lunch"]


@pytest.mark.parametrize(
    ("words", "status"),
    [((), 2), (("dinner", "rice 100g"), 3), (("--remove", "tofu"), 3), (("0123abcd", "rice 1g"), 3)],
)
def test_bad_amends_change_nothing(fit: Fit, words: tuple[str, ...], status: int) -> None:
    fit("meal", "log", "lunch", "rice 200g")
    before = fit("meal", "show", "--json").json
    fit("meal", "amend", *words, expect=status)
    assert fit("meal", "show", "--json").json == before


def test_there_is_nothing_to_amend_in_an_empty_log(fit: Fit) -> None:
    fit("meal", "amend", "rice 200g", expect=4)


def test_yesterdays_breakfast_is_eaten_again(fit: Fit) -> None:
    fit("meal", "log", "breakfast", "oats 80g", "--at", "yesterday 7:30")
    fit("meal", "log", "dinner", "rice 200g", "--at", "yesterday 19:00")
    said = fit("meal", "copy", "yesterday", "breakfast", "--json").json
    assert (said["at"], said["items"][0]["food_id"]) == ("2026-11-23T07:30:00+01:00", "oats")
    assert fit("meal", "copy", "breakfast", "--to", "2026-11-20", "--json").json["at"] == "2026-11-20T07:30:00+01:00"


def test_a_whole_day_is_eaten_again_in_one_command(fit: Fit) -> None:
    fit("meal", "log", "breakfast", "oats 80g", "--at", "yesterday 7:30")
    fit("meal", "log", "dinner", "rice 200g", "--at", "yesterday 19:00")
    said = fit("meal", "copy", "yesterday", "--json").json
    assert len(said["event_ids"]) == 2
    assert [m["at"] for m in said["meals"]] == ["2026-11-23T07:30:00+01:00", "2026-11-23T18:30:00+01:00"]
    fit("undo")
    assert fit("meal", "show", "--json").json["meals"] == []


@pytest.mark.parametrize(("words", "status"), [(("yesterday",), 3), (("yesterday", "brunch"), 3), (("supper",), 3)])
def test_what_was_not_eaten_cannot_be_copied(fit: Fit, words: tuple[str, ...], status: int) -> None:
    fit("meal", "copy", *words, expect=status)


def test_a_planned_meal_is_logged_in_one_word_and_laid_beside_the_plan(fit: Fit) -> None:
    fit("plan", "create", "meal", "Breakfast", "-i", "oats 80g", "-i", "milk 200ml", "--at", "08:00")
    fit("plan", "create", "meal", "Big dinner", "-i", "rice 300g")
    fit("schedule", "assign", "monday", "Breakfast")
    fit("schedule", "assign", "monday", "Big dinner")
    shown = fit("meal", "show", "--json").json
    assert [(p["plan"], p["eaten"]) for p in shown["planned"]] == [("Breakfast", False), ("Big dinner", False)]
    said = fit("meal", "log", "breakfast", "--plan", "banana", "120g", "--at", "8:00", "--json").json
    assert [i["food_id"] for i in said["items"]] == ["oats", "whole-milk", "banana"]
    assert fit("meal", "log", "big", "dinner", "--plan", "--json").json["name"] == "Big dinner"
    shown = fit("meal", "show", "--json").json
    assert all(p["eaten"] for p in shown["planned"])
    assert shown["planned_total"]["kcal"] == pytest.approx(sum(p["kcal"] for p in shown["planned"]))


def test_the_same_meal_as_it_was_known_then(fit: Fit) -> None:
    fit("meal", "log", "lunch", "rice 200g")
    fit.at("2026-11-25T12:00:00+01:00")
    fit("meal", "amend", "rice 300g")
    then = fit("meal", "show", "2026-11-23", "--as-of", "2026-11-24", "--json").json
    assert then["meals"][0]["items"][0]["grams"] == 200.0


def test_a_days_foods_as_csv(fit: Fit) -> None:
    fit("meal", "log", *LUNCH)
    lines = fit("meal", "show", "--csv").out.splitlines()
    assert lines[0].startswith("date,at,entry_id,meal,food_id,food,grams,kcal,")
    assert len(lines) == 4


def test_a_meal_that_two_devices_corrected_at_once_is_one_meal(fit: Fit, tmp_path: Path) -> None:
    """The later correction holds, the other is a conflict; whoever corrects it again speaks for both."""
    folder, one, other = str(tmp_path / "shared"), str(fit.home), str(tmp_path / "other")
    Path(folder).mkdir()

    def on(home: str, *words: str) -> Any:
        os.environ["FIT_HOME"] = home
        return fit(*words, "--json").json

    on(one, "meal", "log", "lunch", "rice 100g")
    for home in (one, other):
        on(home, "sync", "--to", folder)
    fit.at("2026-11-23T18:31:00+01:00")
    on(one, "meal", "amend", "lunch", "rice 200g")
    fit.at("2026-11-23T18:32:00+01:00")
    on(other, "meal", "amend", "lunch", "rice 300g")
    for home in (one, other, one):
        on(home, "sync", "--to", folder)
    for home in (one, other):
        day = on(home, "meal", "show")
        assert [item["grams"] for meal in day["meals"] for item in meal["items"]] == [300.0]
        assert day["total"]["kcal"] == day["meals"][0]["total"]["kcal"]
    assert len(on(one, "sync", "conflicts")["conflicts"]) == 1
    on(one, "sync", "choose", "1")
    assert on(one, "meal", "show")["meals"][0]["items"][0]["grams"] == 200.0
    on(one, "meal", "amend", "lunch", "--remove", "rice")
    assert on(one, "meal", "show")["meals"] == []
