"""The food catalogue: sound figures, words that find, typos that are never guessed, recipes."""

from __future__ import annotations

import string
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.execution.food_catalogue import WORDS
from fit.execution.food_notation import read_items
from fit.execution.foods import Food, Nutrients, Portion, by_id, catalogue, find, resolve
from fit.execution.recipes import recipe_food
from fit.kernel.errors import NotFound, Rejected
from fit.kernel.exercises import normal

FOODS = catalogue()

# Where 4-4-9 does not give the label's kcal, and why.
ALCOHOL = {
    "beer", "light-beer", "red-wine", "white-wine", "sparkling-wine", "vodka", "whiskey",
}  # fmt: skip
ACIDS = {"vinegar", "apple-cider-vinegar", "lemon", "lime", "lemon-juice"}
# USDA counts what is digested of fibrous plants, not 4 kcal for each gram of carbohydrate.
FIBROUS = {
    "black-pepper", "cinnamon", "cocoa-powder", "curry-powder", "oat-bran", "paprika", "wheat-bran", "yeast",
    "sun-dried-tomato", "tomato-paste", "ketchup", "baked-beans", "corn-on-the-cob", "sweetcorn",
}  # fmt: skip
# Starch that leavens, sweetness that passes through, a label older than its recipe, protein of another factor.
OTHERS = {"baking-powder", "stevia", "chocolate-chips", "soy-protein-isolate", "balsamic-vinegar"}

SHAKE = Food(
    id="my-shake", name="My shake", aliases=("gym shake",), density=None, source="label", own=True,
    per_100g=Nutrients(kcal=80.0, protein_g=8.0, carbs_g=8.0, fat_g=2.0, fibre_g=0.0),
    portions=(Portion(name="bottle", grams=330.0),),
)  # fmt: skip


def test_the_catalogue_is_the_one_derived_from_our_choice() -> None:
    """Names, aliases and portions; the figures need the packages that derive_catalogue.py names."""
    lines = (Path(__file__).parents[1] / "foods" / "choice.txt").read_text(encoding="utf-8").splitlines()
    chosen = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    shipped = {"; ".join([food.name, *food.aliases]): food.portions for food in FOODS}
    assert shipped == {
        names: tuple(
            Portion(name=name, grams=float(grams)) for name, _, grams in (p.partition("=") for p in portions.split())
        )
        for names, _, portions, *_ in chosen
    }


def test_there_are_at_least_three_hundred_foods() -> None:
    assert len(FOODS) >= 300
    assert len({food.id for food in FOODS}) == len(FOODS)


@pytest.mark.parametrize("food", FOODS, ids=lambda food: food.id)
def test_a_food_is_sound(food: Food) -> None:
    held = food.per_100g
    assert all(value >= 0 for value in held.fields().values())
    assert held.kcal <= 902
    assert held.protein_g + held.carbs_g + held.fat_g <= 101.5
    assert held.fibre_g <= held.carbs_g + 0.5
    assert food.portions
    assert all(0 < portion.grams <= 1000 for portion in food.portions)
    assert len({portion.name for portion in food.portions}) == len(food.portions)
    assert food.source.startswith("FDC ")
    assert food.density is None or 0.02 < food.density < 1.5
    assert not food.own


@pytest.mark.parametrize("food", FOODS, ids=lambda food: food.id)
def test_protein_carbohydrate_and_fat_explain_the_energy(food: Food) -> None:
    """Within 12 % or 12 kcal of 4-4-9; the exceptions are named, and are exceptions."""
    held = food.per_100g
    off = abs(4 * held.protein_g + 4 * held.carbs_g + 9 * held.fat_g - held.kcal)
    if food.id not in ALCOHOL | ACIDS | FIBROUS | OTHERS:
        assert off <= max(12, 0.12 * held.kcal)


@pytest.mark.parametrize("id", sorted(ALCOHOL | ACIDS | FIBROUS | OTHERS))
def test_an_exception_names_a_food(id: str) -> None:
    assert by_id(id) is not None


def test_no_word_names_two_foods() -> None:
    named: dict[str, str] = {}
    for food in FOODS:
        for word in {normal(word) for word in (food.id, food.name, *food.aliases)}:
            assert named.setdefault(word, food.id) == food.id, word


def test_the_index_is_written_as_words_are_matched_today() -> None:
    words = [line.split("\t")[0] for line in WORDS.strip("\n").split("\n")]
    assert words == sorted(set(words))
    assert [word for word in words if normal(word) != word] == []


@pytest.mark.parametrize("food", FOODS, ids=lambda food: food.id)
def test_every_name_and_alias_finds_its_food(food: Food) -> None:
    for word in (food.id, food.name, *food.aliases, food.name.upper(), f"  {food.name} "):
        assert find(word) == food


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("salmon", "Salmon"), ("chicken", "Chicken breast"), ("chicken breast", "Chicken breast"),
        ("rice", "White rice"), ("white rice", "White rice"), ("olive oil", "Olive oil"), ("oats", "Oats"),
        ("milk", "Whole milk"), ("egg", "Egg"), ("eggs", "Egg"), ("banana", "Banana"), ("bananas", "Banana"),
        ("whey", "Whey protein"), ("protein powder", "Whey protein"),
        ("tomatoes", "Tomato"), ("strawberry", "Strawberries"),
    ],
)  # fmt: skip
def test_everyday_words_name_a_default_food(word: str, name: str) -> None:
    assert resolve(word).name == name


def test_a_unique_prefix_is_enough() -> None:
    assert resolve("pumper").id == "pumpernickel"


def test_a_prefix_of_a_name_and_of_its_longer_namesakes_is_the_name() -> None:
    assert resolve("avoc").id == "avocado"


def test_a_prefix_of_several_foods_is_refused_with_three_of_them() -> None:
    with pytest.raises(NotFound) as refused:
        resolve("chi")
    assert refused.value.hint.count(",") == 2


@pytest.mark.parametrize(
    ("typo", "meant"),
    [("salmn", "Salmon"), ("bananna", "Banana"), ("chiken breast", "Chicken breast"), ("yoghrt", "Natural yogurt")],
)
def test_a_typo_is_never_guessed_but_answered_with_what_is_near(typo: str, meant: str) -> None:
    with pytest.raises(NotFound) as refused:
        resolve(typo)
    assert meant in refused.value.hint
    assert refused.value.hint.count(",") == 2
    assert "fit food add" in refused.value.hint


@pytest.mark.parametrize("nothing", ["", "  ", "\n", "\t", "x\ty", "banana\tbanana", "½", "鮭"])
def test_what_no_food_is_called_is_not_found(nothing: str) -> None:
    with pytest.raises(NotFound):
        resolve(nothing)


@given(st.text())
def test_no_word_breaks_the_search(words: str) -> None:
    try:
        food = resolve(words, (SHAKE,))
    except NotFound:
        return
    assert food in (*FOODS, SHAKE)


@given(st.sampled_from(FOODS), st.integers(0, 30), st.sampled_from(string.ascii_lowercase))
def test_a_slip_finds_its_food_or_nothing_or_a_name_of_its_own(food: Food, at: int, letter: str) -> None:
    slipped = food.name[:at] + letter + food.name[at + 1 :]
    exact = find(slipped)
    if exact is None:
        try:
            found = resolve(slipped)
        except NotFound:
            return
        known = {normal(word) for word in (found.id, found.name, *found.aliases)}
        near = known | {word + "s" for word in known} | {word + "es" for word in known} | {w[:-1] for w in known}
        assert any(word.startswith(normal(slipped)) for word in near)


def test_own_foods_are_found_by_name_alias_plural_and_prefix() -> None:
    for word in ("my-shake", "My Shake", "gym shake", "gym shakes", "my sh"):
        assert resolve(word, (SHAKE,)) == SHAKE
    assert find("my shake") is None


def test_an_own_food_stands_before_ours() -> None:
    mine = SHAKE.but(id="banana", name="Banana", aliases=())
    assert resolve("bananas", (mine,)) == mine
    assert by_id("banana", (mine,)) == mine
    assert resolve("banan", (mine,)) == mine


@pytest.mark.parametrize(("word", "loaded"), [("egg", []), ("pumper", []), ("salmn", ["fit.execution.likeness"])])
def test_a_miss_alone_loads_what_compares_words_and_nothing_loads_rapidfuzz(word: str, loaded: list[str]) -> None:
    code = (
        "import sys\nfrom fit.execution.foods import resolve\nfrom fit.kernel.errors import NotFound\n"
        f"try: resolve({word!r})\nexcept NotFound: pass\n"
        "print([m for m in ('fit.execution.likeness', 'rapidfuzz', 're', 'typing') if m in sys.modules])"
    )
    # -S leaves out what the environment's own .pth files import.
    told = subprocess.run([sys.executable, "-S", "-c", code], env={"PYTHONPATH": "src"}, capture_output=True, text=True)
    assert told.stdout.strip() == str(loaded), told.stderr


def test_nutrients_add_and_scale() -> None:
    one = Nutrients(kcal=100.0, protein_g=1.0, carbs_g=2.0, fat_g=3.0, fibre_g=4.0)
    assert one.times(2) == one.plus(one)


# --- recipes ---


def cook(*typed: str, servings: float = 2) -> Food:
    items = [(item, resolve(item.words)) for item in read_items(typed)]
    return recipe_food("Overnight oats", items, servings)


def test_a_recipe_is_a_food_with_a_serving() -> None:
    dish = cook("oats 80g", "milk 200ml")
    milk = resolve("milk")
    poured = 200 * (milk.density or 0)
    protein = resolve("oats").per_100g.times(0.8).protein_g + milk.per_100g.times(poured / 100).protein_g
    assert (dish.id, dish.name, dish.own) == ("overnight-oats", "Overnight oats", True)
    assert dish.piece is None
    serving = dish.portion("serving")
    assert serving is not None
    assert serving.grams == pytest.approx((80 + poured) / 2)
    eaten = dish.per_100g.times(serving.grams / 100)
    assert eaten.protein_g == pytest.approx(protein / 2)


@pytest.mark.parametrize("servings", [0, -1, 101, float("nan"), float("inf")])
def test_a_recipe_feeds_between_one_crumb_and_a_hundred(servings: float) -> None:
    with pytest.raises(Rejected):
        cook("oats 80g", servings=servings)


def test_a_recipe_needs_weighed_things_and_a_name() -> None:
    with pytest.raises(Rejected):
        recipe_food("Nothing", [], 1)
    with pytest.raises(Rejected):
        recipe_food(" ", [(read_items(["oats 80g"])[0], resolve("oats"))], 1)
    with pytest.raises(Rejected):
        recipe_food("Snack", [(read_items(["snack 250kcal"])[0], resolve("oats"))], 1)
