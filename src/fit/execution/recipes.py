"""A dish of your own: what went into the pot, and how many it feeds."""

from __future__ import annotations

from fit.execution.food_amounts import FoodItem, grams
from fit.execution.foods import Food, Nutrients, Portion
from fit.kernel.errors import Rejected
from fit.kernel.exercises import normal
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_SERVINGS = 100


class Recipe(Record):
    """`items` as typed, so that it can be shown and made again."""

    id: str
    name: str
    items: tuple[str, ...]
    servings: float


def recipe_food(name: str, items_with_foods: Sequence[tuple[FoodItem, Food]], servings: float) -> Food:
    """The dish as a food of one's own: its figures per 100 g of what went in, and a `serving`.

    Rejected without a name, without anything weighed, and for servings nobody shares.
    """
    if not 0 < servings <= MOST_SERVINGS:
        raise Rejected(f"{servings:g} servings are impossible", f"say how many it feeds: up to {MOST_SERVINGS}")
    id = normal(name).replace(" ", "-")
    if not id:
        raise Rejected("a recipe needs a name", 'as in fit food recipe "Overnight oats" "oats 80g" "milk 200ml"')
    total, weight = Nutrients(kcal=0.0, protein_g=0.0, carbs_g=0.0, fat_g=0.0, fibre_g=0.0), 0.0
    for item, food in items_with_foods:
        if item.quick is not None:
            raise Rejected(f'"{item.typed}" has no weight', "a recipe is made of weighed foods, as in oats 80g")
        share = grams(item, food)
        weight += share
        total = total.plus(food.per_100g.times(share / 100))
    if not weight:
        raise Rejected("a recipe of nothing", 'write what goes in, as in "oats 80g" "milk 200ml"')
    return Food(
        id=id,
        name=name.strip(),
        aliases=(),
        per_100g=total.times(100 / weight),
        portions=(Portion(name="serving", grams=weight / servings),),
        density=None,
        source="your recipe",
        own=True,
    )
