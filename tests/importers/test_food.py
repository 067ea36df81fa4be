"""Meals from Cronometer and MyFitnessPal."""

from __future__ import annotations

import pytest

from fit.importers import cronometer, myfitnesspal
from fit.importers.found import FoundFood
from importers.reading import Read

SERVINGS = """Day,Time,Group,Food Name,Amount,Energy (kcal),Carbs (g),Fat (g),Fiber (g),Protein (g),Category
2026-06-01,9:15 AM,Breakfast,"Oats, rolled",600.00 g,389.00,66.3,6.9,10.6,16.9,Cereals
2026-06-01,9:15 AM,Breakfast,Coffee,1.00 cup,2.00,,,,0.3,Beverages
2026-06-01,12:05,Uncategorized,Chili,1.00 full recipe,291.49,38.04,9.74,6.44,21.28,
2026-06-01,9:15 AM,Breakfast,Coffee,1.00 cup,2.00,,,,0.3,Beverages
2026-06-02,,Dinner,Beef,4.00 oz,250,0,15,0,"1,026.0",
2026-06-02,25:00,Dinner,Beef,4.00 oz,250,0,15,0,26,
"""
SUMMARY = """Date,Meal,Calories,Fat (g),Saturated Fat,Carbohydrates (g),Fiber,Sugar,Protein (g),Note
2026-09-28,Breakfast,820,25.5,8,95,6,3,48,
2026-09-28,Lunch,"1,050",30,10,120,8,3,70,"chicken, rice"
Totals,,1870,55.5,18,215,14,6,118,
2026-09-28,Daily Total,1870,55.5,18,215,14,6,118,
"""


def test_each_is_known_by_its_header() -> None:
    assert cronometer.sniff(SERVINGS.encode())
    assert myfitnesspal.sniff(SUMMARY.encode())


def test_servings_of_one_group_and_minute_are_a_meal_and_two_coffees_count() -> None:
    meals = Read(cronometer.read, SERVINGS).meals
    assert [(one.day, one.time, one.meal, len(one.items)) for one in meals] == [
        ("2026-06-01", "09:15", "Breakfast", 3),
        ("2026-06-01", "12:05", "Uncategorized", 1),
        ("2026-06-02", None, "Dinner", 1),
    ]
    assert [one.name for one in meals[0].items] == ["Oats, rolled", "Coffee", "Coffee"]


def test_an_amount_in_grams_is_grams_and_a_recipe_has_none() -> None:
    meals = Read(cronometer.read, SERVINGS).meals
    oats, chili, beef = meals[0].items[0], meals[1].items[0], meals[2].items[0]
    assert oats == FoundFood(
        name="Oats, rolled", amount_text="600.00 g", grams=600.0, kcal=389.0, protein_g=16.9, carbs_g=66.3, fat_g=6.9,
        fibre_g=10.6,
    )  # fmt: skip
    assert (chili.grams, chili.amount_text) == (None, "1.00 full recipe")
    assert beef.grams == pytest.approx(113.398, abs=0.001)
    assert beef.protein_g == 1026


def test_an_impossible_time_skips_the_serving_only() -> None:
    assert [(one.line, one.column, one.value) for one in Read(cronometer.read, SERVINGS).skipped] == [
        (7, "Time", "25:00")
    ]


def test_blank_nutrients_are_unknown_not_zero() -> None:
    assert Read(cronometer.read, SERVINGS).meals[0].items[1].carbs_g is None


def test_a_row_per_meal_without_foods() -> None:
    breakfast, lunch = Read(myfitnesspal.read, SUMMARY).meals
    assert breakfast.items == (
        FoundFood(name="Breakfast", kcal=820.0, protein_g=48.0, carbs_g=95.0, fat_g=25.5, fibre_g=6.0),
    )
    assert (lunch.meal, lunch.items[0].kcal, lunch.note) == ("Lunch", 1050.0, "chicken, rice")


def test_totals_are_no_meals() -> None:
    found = Read(myfitnesspal.read, SUMMARY)
    assert (len(found.meals), found.skipped) == (2, [])


@pytest.mark.parametrize(
    ("dates", "days", "flags"),
    [
        (["9/28/2026", "9/29/2026", "10/1/2026"], ["2026-09-28", "2026-09-29", "2026-10-01"], 0),
        (["28/09/2026", "29/09/2026", "01/10/2026"], ["2026-09-28", "2026-09-29", "2026-10-01"], 0),
        (["28.09.2026", "01.10.2026"], ["2026-09-28", "2026-10-01"], 0),
        (["10/09/2026", "11/09/2026", "12/09/2026"], ["2026-09-10", "2026-09-11", "2026-09-12"], 1),
        (["9/10/2026", "9/11/2026", "9/12/2026"], ["2026-09-10", "2026-09-11", "2026-09-12"], 1),
        (["Sep 28, 2026", "October 1, 2026"], ["2026-09-28", "2026-10-01"], 0),
        (["2026/9/28"], ["2026-09-28"], 0),
    ],
)
def test_the_order_of_day_and_month_is_said_by_the_whole_file(dates: list[str], days: list[str], flags: int) -> None:
    rows = "".join(f'"{one}",Lunch,500,1,1,1,1,1,1,\n' for one in dates)
    found = Read(myfitnesspal.read, SUMMARY.split("\n")[0] + "\n" + rows)
    assert [one.day for one in found.meals] == days
    assert len(found.flagged) == flags


def test_a_day_that_does_not_exist_is_skipped_with_its_line() -> None:
    found = Read(myfitnesspal.read, SUMMARY.replace("2026-09-28,Lunch", "2026-09-31,Lunch"))
    assert [(one.line, one.column) for one in found.skipped] == [(3, "Date")]
