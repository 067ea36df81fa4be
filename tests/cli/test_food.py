"""`fit food`, as it is typed."""

from __future__ import annotations

import pytest

from conftest import Fit


def test_a_food_of_ones_own_is_logged_like_any_other(fit: Fit) -> None:
    said = fit(
        "food", "add", "Power bite", "--kcal", "380", "--protein", "30", "--carbs", "40g", "--fat", "12,0", "--per",
        "100g", "--portion", "1 bite=60g", "--json",
    ).json  # fmt: skip
    assert said["food"]["per_100g"] == {"kcal": 380, "protein_g": 30, "carbs_g": 40, "fat_g": 12, "fibre_g": 0}
    assert said["correlation_id"]
    assert len(said["event_ids"]) == 1
    (item,) = fit("meal", "log", "snack", "2", "power", "bites", "--json").json["items"]
    assert (item["food"], item["grams"], item["kcal"], item["source"]) == ("Power bite", 120.0, 456.0, "your own")


def test_figures_per_portion_are_turned_into_100_g(fit: Fit) -> None:
    food = fit("food", "add", "Bite", "--kcal", "190", "--protein", "15", "--per", "50g", "--json").json["food"]
    assert (food["per_100g"]["kcal"], food["per_100g"]["protein_g"]) == (380, 30)


def test_figures_per_ml_need_a_density(fit: Fit) -> None:
    assert "--density" in fit("food", "add", "Malt", "--kcal", "40", "--per", "100ml", expect=2).err
    food = fit("food", "add", "Malt", "--kcal", "42", "--per", "100ml", "--density", "1.05", "--json").json["food"]
    assert food["per_100g"]["kcal"] == 40
    assert fit("meal", "log", "snack", "malt", "200ml", "--json").json["items"][0]["grams"] == 210.0


def test_ones_own_stands_in_the_place_of_ours_until_it_is_undone(fit: Fit) -> None:
    before = fit("food", "show", "protein bar", "--json").json
    fit("food", "add", "Protein bar", "--kcal", "380", "--protein", "30", "--carbs", "40", "--fat", "12")
    mine = fit("food", "show", "nutrition bar", "--json").json
    assert (mine["own"], mine["per_100g"]["kcal"], before["own"]) == (True, 380.0, False)
    assert [f["name"] for f in fit("food", "list", "protein bar", "--json").json["foods"]] == ["Protein bar"]
    fit("undo")
    assert fit("food", "show", "protein bar", "--json").json == before


def test_a_food_may_have_a_number_in_its_name(fit: Fit) -> None:
    fit("food", "add", "Whey 80", "--kcal", "400", "--portion", "1 scoop=30g")
    words = ("whey", "80", "50g", "banana", "100g", "whey 80 2 scoops")
    items = fit("meal", "log", "snack", *words, "--json").json["items"]
    assert [(i["food"], i["grams"]) for i in items] == [("Whey 80", 50.0), ("Banana", 100.0), ("Whey 80", 60.0)]


def test_what_was_eaten_keeps_its_figures_when_the_food_changes(fit: Fit) -> None:
    fit("food", "add", "Shake", "--kcal", "100")
    fit("meal", "log", "snack", "shake 200g")
    fit("food", "add", "Shake", "--kcal", "50")
    assert fit("meal", "show", "--json").json["total"]["kcal"] == 200.0
    assert fit("meal", "log", "snack", "shake 200g", "--json").json["total"]["kcal"] == 100.0


def test_names_answer_to_one_food(fit: Fit) -> None:
    fit("food", "alias", "avocado", "alligator pear")
    assert fit("food", "show", "alligator", "pear", "--json").json["id"] == "avocado"
    assert fit("food", "alias", "banana", "alligator pear", expect=4).err
    assert fit("food", "alias", "banana", "apple", expect=4).err
    assert fit("meal", "log", "snack", "alligator pear 100g", "--json").json["items"][0]["food_id"] == "avocado"


def test_a_recipe_is_the_sum_of_what_goes_in(fit: Fit) -> None:
    fit("food", "recipe", "Overnight oats", "oats 80g", "milk 200ml", "--servings", "2")
    shown = fit("food", "show", "overnight oats", "--json").json
    assert (shown["items"], shown["servings"]) == (["oats 80g", "milk 200ml"], 2.0)
    parts = fit("meal", "log", "breakfast", "oats 80g", "milk 200ml", "--json").json["total"]
    dish = fit("meal", "log", "breakfast", "overnight oats 2 servings", "--json").json["total"]
    assert dish == pytest.approx(parts, abs=0.1)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("add", "Stone"), 2),
        (("add", "Stone", "--kcal", "lots"), 2),
        (("add", "Stone", "--kcal", "3000"), 4),
        (("add", "Stone", "--kcal", "100", "--protein", "60", "--carbs", "60"), 4),
        (("add", "Stone", "--kcal", "100", "--portion", "60g"), 2),
        (("add", "Stone", "--kcal", "100", "--portion", "1 ml=1g"), 2),
        (("add", "Stone", "--kcal", "100", "--per", "0g"), 2),
        (("recipe", "Soup", "stone 100g"), 3),
        (("recipe", "Soup", "300kcal"), 4),
        (("recipe", "Soup", "oats 80g", "--servings", "0"), 4),
        (("show", "bnana"), 3),
        (("alias", "bnana", "x"), 3),
    ],
)
def test_bad_foods_store_nothing(fit: Fit, words: tuple[str, ...], status: int) -> None:
    fit("food", *words, expect=status)
    assert not [f for f in fit("food", "list", "--json").json["foods"] if f["own"]]


def test_a_dish_is_not_made_of_itself(fit: Fit) -> None:
    fit("food", "recipe", "Soup", "carrot 100g")
    assert "itself" in fit("food", "recipe", "Soup", "soup 100g", expect=4).err


def test_the_catalogue_is_listed_with_figures_and_sources(fit: Fit) -> None:
    foods = fit("food", "list", "--json").json["foods"]
    assert len(foods) >= 300
    assert all(food["source"] and food["portions"] for food in foods)
    assert fit("food", "list", "zzz", "--json").json == {"foods": []}
    assert fit("food", "list", "oats", "--csv").out.startswith("id,name,kcal,")


def test_a_label_that_contradicts_itself_is_stored_with_a_warning(fit: Fit) -> None:
    assert "come to" in fit("food", "add", "Odd", "--kcal", "10", "--protein", "50").err
