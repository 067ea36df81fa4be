"""Food as people type it: where an item ends, what its amount weighs, and what is refused with which reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.execution.food_amounts import MASS_G, VOLUME_ML
from fit.execution.food_notation import FoodItem, grams, read_items, snapshot
from fit.execution.food_units import PIECES, PORTIONS, UNITS
from fit.execution.foods import Food, Nutrients, Portion, catalogue, resolve
from fit.kernel.errors import NotFound, Rejected, Unreadable

FOODS = catalogue()
BAR = Food(
    id="my-flap", name="My flap", aliases=(), density=None, source="label", own=True,
    per_100g=Nutrients(kcal=400.0, protein_g=10.0, carbs_g=60.0, fat_g=13.0, fibre_g=5.0),
    portions=(Portion(name="chunk", grams=45.0),),
)  # fmt: skip


def said(*words: str) -> list[str]:
    return [str(item) for item in read_items(words)]


def weighed(*words: str) -> list[tuple[str, float]]:
    return [(resolve(item.words).name, round(grams(item, resolve(item.words)), 1)) for item in read_items(words)]


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        (["chicken breast 150g", "rice 200g", "olive", "oil", "1", "tbsp"],
         ["chicken breast 150g", "rice 200g", "olive oil 1 tbsp"]),
        (["chicken", "breast", "150g", "rice", "200", "g"], ["chicken breast 150g", "rice 200g"]),
        (["chicken 150g"], ["chicken 150g"]),
        (["chicken breast", "150g"], ["chicken breast 150g"]),
        (["2", "eggs"], ["eggs 2 piece"]),
        (["eggs", "2", "pieces"], ["eggs 2 piece"]),
        (["2 eggs", "toast 1 slice"], ["eggs 2 piece", "toast 1 slice"]),
        (["2", "eggs", "rice", "200g"], ["eggs 2 piece", "rice 200g"]),
        (["2", "large", "eggs"], ["eggs 2 large"]),
        (["2", "slices", "of", "bread"], ["bread 2 slice"]),
        (["200g", "rice", "100g", "chicken"], ["rice 200g", "chicken 100g"]),
        (["1/2", "cup", "oats"], ["oats 0.5 cup"]),
        (["oats", "1", "1/2", "cups"], ["oats 1.5 cup"]),
        (["½ avocado"], ["avocado 0.5 piece"]),
        (["rice 62,5g"], ["rice 62.5g"]),
        (["milk 330 ML"], ["milk 330ml"]),
        (["milk 0.5l", "cola 33cl", "steak 8oz", "beef 1lb", "rice 0,1kg", "salt 500mg"],
         ["milk 0.5l", "cola 33cl", "steak 8oz", "beef 1lb", "rice 0.1kg", "salt 500mg"]),
        (["chicken 150g, rice 200g and 2 eggs"], ["chicken 150g", "rice 200g", "eggs 2 piece"]),
        (["mac and cheese 300g"], ["mac and cheese 300g"]),
        (["2", "wings"], ["wings 2 piece"]),
        (["1", "fillet", "steak"], ["fillet steak 1 piece"]),
        (["250kcal", "20p", "30c", "10f"], ["250kcal 20p 30c 10f"]),
        (["20p", "250", "kcal"], ["250kcal 20p"]),
        (["pizza", "at", "Luigi's", "900kcal", "40p", "rice", "200g"], ["pizza at Luigi's 900kcal 40p", "rice 200g"]),
    ],
)  # fmt: skip
def test_food_words_end_at_their_amount(typed: list[str], items: list[str]) -> None:
    assert said(*typed) == items


def test_what_was_typed_is_kept() -> None:
    first, second = read_items(["2", "Eggs", "rice", "62,5", "g"])
    assert (first.typed, first.words) == ("2 Eggs", "Eggs")
    assert second.typed == "rice 62,5 g"


@pytest.mark.parametrize(
    ("typed", "food", "weight"),
    [
        ("2 eggs", "Egg", 100), ("egg 2 pieces", "Egg", 100), ("eggs 2 small", "Egg", 76),
        ("olive oil 1 tbsp", "Olive oil", 13.5), ("olive oil 2 teaspoons", "Olive oil", 9),
        ("rice 1 cup", "White rice", 158), ("toast 2 slices", "Toast", 44), ("tuna 1 can", "Tuna", 165),
        ("1 scoop of whey", "Whey protein", 32), ("banana 1 medium", "Banana", 118), ("1 banana", "Banana", 118),
        ("water 500ml", "Water", 499), ("rice 1lb", "White rice", 453.6), ("steak 8 oz", "Steak", 226.8),
        ("milk 100ml", "Whole milk", 103.1), ("olive oil 10ml", "Olive oil", 9.1),
    ],
)  # fmt: skip
def test_an_amount_weighs(typed: str, food: str, weight: float) -> None:
    assert weighed(typed) == [(food, weight)]


@pytest.mark.parametrize(
    "typed",
    ["rice", "rice 200", "200 rice", "200", "200g", "egg 2", "20p", "rice 20p", "1,500g rice", "rice 1/0 cup",
     "rice 1.2.3g", "", " ", ",", "250kcal 300kcal", "250kcal 20p 30p", "2", "of 2", "\"chicken breast\" 150"],
)  # fmt: skip
def test_what_makes_no_sense_is_unreadable_with_a_hint(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_items([typed])
    assert refused.value.hint


def test_an_argument_does_not_lend_its_words_to_the_next() -> None:
    with pytest.raises(Unreadable, match="chicken breast"):
        read_items(["chicken breast", "rice 200g"])


@pytest.mark.parametrize(
    "typed", ["rice 50kg", "rice 5001g", "200 eggs", "milk 6l", "0g rice", "0 eggs", "rice 9999999g"]
)
def test_impossible_amounts_are_rejected_with_the_reason(typed: str) -> None:
    with pytest.raises(Rejected, match="impossible"):
        weighed(typed)


@pytest.mark.parametrize("typed", ["10001kcal", "feast 250kcal 1001p"])
def test_impossible_quick_calories_are_rejected(typed: str) -> None:
    with pytest.raises(Rejected, match="impossible"):
        read_items([typed])


@pytest.mark.parametrize("typed", ["steak 200ml", "steak 1 cup", "bagel 1 tbsp"])
def test_volume_needs_a_density_or_a_portion(typed: str) -> None:
    with pytest.raises(Rejected, match="has no density") as refused:
        weighed(typed)
    assert "known portions: piece" in refused.value.hint


def test_a_portion_of_another_food_is_rejected() -> None:
    with pytest.raises(Rejected, match="a scoop of egg"):
        weighed("egg 1 scoop")


def test_own_foods_bring_their_own_portions() -> None:
    (item,) = read_items(["2", "chunks", "my", "flap"], (BAR,))
    assert grams(item, resolve(item.words, (BAR,))) == 90
    (counted,) = read_items(["2 my flap"], (BAR,))
    assert grams(counted, BAR) == 90


def test_a_snapshot_holds_what_was_eaten_and_where_its_figures_stand() -> None:
    (item,) = read_items(["chicken breast 150g"])
    eaten = snapshot(item, resolve(item.words))
    assert (eaten.food_id, eaten.food, eaten.grams) == ("chicken-breast", "Chicken breast", 150)
    assert eaten.typed == "chicken breast 150g"
    assert (eaten.kcal, eaten.protein_g, eaten.carbs_g, eaten.source) == (247.5, 46.53, 0, "FDC 171477")


def test_a_snapshot_is_rounded_for_the_log() -> None:
    (item,) = read_items(["milk 333.333ml"])
    eaten = snapshot(item, resolve(item.words))
    assert eaten.grams is not None
    for value, digits in ((eaten.kcal, 1), (eaten.grams, 2), (eaten.protein_g, 2), (eaten.fat_g, 2)):
        assert round(value, digits) == value


def test_quick_calories_need_no_food() -> None:
    eaten = snapshot(read_items(["snack", "250kcal", "20p"])[0], None)
    assert (eaten.food_id, eaten.food, eaten.grams, eaten.kcal, eaten.protein_g) == ("quick", "snack", None, 250, 20)
    assert snapshot(read_items(["250kcal"])[0], None).food == "Quick calories"


def test_every_portion_of_the_catalogue_can_be_typed() -> None:
    used = {portion.name for food in FOODS for portion in food.portions}
    assert used - set(VOLUME_ML) - {PIECES} == PORTIONS
    assert set(UNITS.values()) <= set(MASS_G) | set(VOLUME_ML) | PORTIONS | {PIECES}


@given(st.sampled_from(FOODS), st.data())
def test_every_portion_of_every_food_weighs_what_the_catalogue_says(food: Food, data: st.DataObject) -> None:
    portion = data.draw(st.sampled_from(food.portions))
    for typed in (f"{food.name} 1 {portion.name}", f"1 {portion.name} {food.name}"):
        (item,) = read_items([typed])
        assert (resolve(item.words), grams(item, food)) == (food, portion.grams)


@pytest.mark.parametrize("food", FOODS, ids=lambda food: food.id)
def test_counting_works_for_every_name_of_a_food_with_a_piece(food: Food) -> None:
    for name in (food.name, *food.aliases):
        if food.piece is None:
            with pytest.raises(Unreadable):
                read_items([f"2 {name}"])
        else:
            (item,) = read_items([f"2 {name}"])
            assert resolve(item.words) == food
            assert grams(item, food) == pytest.approx(2 * food.piece.grams)


units = st.sampled_from(sorted({*MASS_G, *VOLUME_ML, *PORTIONS, PIECES}))
amounts = st.floats(0.001, 1_000_000) | st.integers(1, 5000)
energy = st.floats(0, 10_000) | st.integers(0, 3000)
macros = st.floats(0, 1000) | st.integers(0, 200)


@given(st.sampled_from(FOODS), amounts, units)
def test_an_item_reads_back(food: Food, amount: float, unit: str) -> None:
    item = FoodItem(words=food.name, amount=float(amount), unit=unit, typed="", quick=None)
    (again,) = read_items([str(item)])
    assert again.but(typed="") == item


@given(st.sampled_from(["", "pizza at Luigi's"]), energy, macros, macros, macros)
def test_quick_calories_read_back(words: str, kcal: float, p: float, c: float, f: float) -> None:
    held = Nutrients(kcal=round(kcal, 6), protein_g=round(p, 6), carbs_g=round(c, 6), fat_g=round(f, 6), fibre_g=0.0)
    item = FoodItem(words=words, amount=None, unit=None, typed="", quick=held)
    (again,) = read_items(str(item).split())
    assert again.but(typed="") == item


pieces = st.sampled_from(
    ["rice", "eggs", "olive oil", "2", "1/2", "½", "200g", "1,500g", "1 tbsp", "and", ",", "250kcal", "20p", "0g"]
)


@given(st.lists(st.text() | pieces, max_size=8))
def test_no_input_does_anything_but_read_or_refuse(words: list[str]) -> None:
    try:
        items = read_items(words, (BAR,))
        for item in items:
            snapshot(item, None if item.quick else resolve(item.words, (BAR,)))
    except (Unreadable, NotFound, Rejected):
        return
    assert items


names = st.sampled_from(["rice", "Eggs", "olive", "oil", "mac", "and", "of", "x2", "jalapeño", "%", "-3"])


@given(st.lists(names, min_size=1, max_size=4), amounts, units)
def test_any_words_read_back_with_their_amount(words: list[str], amount: float, unit: str) -> None:
    item = FoodItem(words=" ".join(words), amount=float(amount), unit=unit, typed="", quick=None)
    (again,) = read_items([str(item)])
    assert again.but(typed="") == item
