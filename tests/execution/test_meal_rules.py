"""What may be stored of meals, doses and foods of one's own."""

from __future__ import annotations

import pytest

from fit.execution.food_decider import AddFood, AliasFood
from fit.execution.food_decider import decider as food_decider
from fit.execution.food_events import EatenItem, FoodAdded, FoodAliased, FoodPortion, MealConsumed, SupplementTaken
from fit.execution.meal_decider import EatMeal
from fit.execution.meal_decider import decider as meal_decider
from fit.execution.supplement_decider import TakeSupplement
from fit.execution.supplement_decider import decider as supplement_decider
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.json_text import read
from fit.kernel.messages import Event, data_of
from spec import given

AT = "2026-11-23T12:30:00+01:00"
RICE = EatenItem(
    food_id="white-rice", food="White rice", grams=200.0, kcal=260.0, protein_g=5.38, carbs_g=56.34, fat_g=0.56,
    fibre_g=0.8, typed="rice 200g", source="FDC 168878",
)  # fmt: skip
QUICK = RICE.but(food_id="quick", food="Quick calories", grams=None, typed="250kcal", source="as typed")
LUNCH = EatMeal(meal="lunch", consumed_at=AT, items=(RICE,), latest_day="2026-11-24")
CREATINE = TakeSupplement(
    supplement="creatine", taken_at=AT, dose=5.0, unit="g", typed="5g", latest_day="2026-11-24"
)
BAR = AddFood(
    food_id="my-bar", at=AT, name="My bar", kcal=380.0, protein_g=30.0, carbs_g=40.0, fat_g=12.0, fibre_g=5.0,
    source="your own", portions=(FoodPortion(name="bar", grams=60.0),),
)  # fmt: skip
EATEN = MealConsumed(meal="lunch", consumed_at=AT, items=(RICE,))
TAKEN = SupplementTaken(supplement="creatine", taken_at=AT, dose=5.0, unit="g", typed="5g")


def test_a_meal_is_what_was_eaten() -> None:
    given(meal_decider).when(LUNCH).then(EATEN)


def test_a_meal_does_not_ask_what_was_eaten_before() -> None:
    given(meal_decider, EATEN).when(LUNCH).then(EATEN)


def test_a_meal_belongs_to_the_local_day_it_was_eaten_on() -> None:
    assert LUNCH.but(consumed_at="2026-11-23T00:30:00+01:00").aggregate_id == "meals:2026-11-23"


@pytest.mark.parametrize(
    ("ask", "match"),
    [
        (LUNCH.but(active=False), "deactivated"),
        (LUNCH.but(consumed_at="1949-12-31T12:00:00+01:00"), "before 1950"),
        (LUNCH.but(consumed_at="2026-11-25T12:00:00+01:00"), "not come yet"),
        (LUNCH.but(items=()), "at least one food"),
        (LUNCH.but(items=(RICE,) * 201), "201 foods"),
    ],
)
def test_impossible_meals_are_refused(ask: EatMeal, match: str) -> None:
    given(meal_decider).when(ask).then_refused(Rejected, match)


def test_a_meal_needs_a_name_on_one_line() -> None:
    given(meal_decider).when(LUNCH.but(meal="two\nlines")).then_refused(Unreadable, "name")


def test_a_dose_is_what_was_taken() -> None:
    given(supplement_decider).when(CREATINE).then(TAKEN)


def test_a_second_dose_is_stored_like_the_first() -> None:
    given(supplement_decider, TAKEN).when(CREATINE).then(TAKEN)


def test_a_supplement_needs_no_dose() -> None:
    bare = CREATINE.but(dose=None, unit=None, typed=None)
    given(supplement_decider).when(bare).then(TAKEN.but(dose=None, unit=None, typed=None))


@pytest.mark.parametrize(
    ("ask", "match"),
    [
        (CREATINE.but(dose=501.0), "impossible"),
        (CREATINE.but(dose=0.0), "impossible"),
        (CREATINE.but(dose=101.0, unit="capsule", typed="101 caps"), "101 caps of creatine"),
        (CREATINE.but(active=False), "deactivated"),
        (CREATINE.but(taken_at="2026-11-25T12:00:00+01:00"), "nothing was taken"),
    ],
)
def test_impossible_doses_are_refused(ask: TakeSupplement, match: str) -> None:
    given(supplement_decider).when(ask).then_refused(Rejected, match)


def test_a_food_of_ones_own_is_added_and_called() -> None:
    added = given(food_decider).when(BAR).events()
    assert added == [
        FoodAdded(
            food_id="my-bar", name="My bar", at=AT, kcal=380.0, protein_g=30.0, carbs_g=40.0, fat_g=12.0, fibre_g=5.0,
            source="your own", portions=BAR.portions,
        )
    ]  # fmt: skip
    alias = AliasFood(food_id="my-bar", at=AT, alias="snickers")
    given(food_decider, *added).when(alias).then(FoodAliased(food_id="my-bar", alias="snickers", at=AT))


@pytest.mark.parametrize(
    ("ask", "match"),
    [
        (BAR.but(kcal=921.0), "921 kcal"),
        (BAR.but(protein_g=102.0), "102 protein"),
        (BAR.but(kcal=-1.0), "impossible"),
        (BAR.but(protein_g=60.0), "112 g of protein, carbs and fat"),
        (BAR.but(density=5.0), "density"),
        (BAR.but(portions=(FoodPortion(name="bar", grams=0.0),)), "bar of 0 g"),
        (BAR.but(taken="Protein bar"), "is Protein bar already"),
    ],
)
def test_figures_that_100_g_cannot_hold_are_refused(ask: AddFood, match: str) -> None:
    given(food_decider).when(ask).then_refused(Rejected, match)


@pytest.mark.parametrize("event", [EATEN.but(items=(RICE, QUICK)), TAKEN, *given(food_decider).when(BAR).events()])
def test_what_is_written_reads_back(event: Event) -> None:
    assert type(event).read(read(data_of(event))) == event
