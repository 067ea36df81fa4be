"""Which food a word means in this log: the catalogue's, the lifter's own, or a dish of theirs."""

from __future__ import annotations

from fit.execution import foods
from fit.execution.foods import Food, Nutrients, Portion
from fit.kernel import json_text
from fit.kernel.errors import Rejected
from fit.kernel.exercises import normal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome, Road
    from fit.app.house import House

# The id of calories of no food.
QUICK = "quick"


def own_foods(views: Any) -> tuple[Food, ...]:
    """The lifter's own foods, and ours that they gave another name to."""
    found = [_food(row) for row in views.find("v_foods", {}, order="aggregate_id")]
    return tuple([food for food in found if food is not None])


def add(
    house: House, name: str, per_100g: Nutrients, portions: Sequence[Portion], density: float | None
) -> tuple[Food, Outcome]:
    """A food of one's own. Under a name of its own it gets new figures; under one of ours it stands in its place."""
    food = Food(
        id=_id(name), name=name.strip(), aliases=(), per_100g=per_100g, portions=tuple(portions), density=density,
        source="your own", own=True,
    )  # fmt: skip
    with house.command() as road:
        return _add(house, road, food), road.outcome


def recipe(house: House, name: str, words: Sequence[str], servings: float) -> tuple[Food, Outcome]:
    """A dish as a food of one's own, from what goes into it."""
    from fit.execution.food_notation import read_items
    from fit.execution.recipes import recipe_food

    with house.command() as road:
        own = own_foods(house.views)
        items = read_items(words, own)
        quick = next((item for item in items if item.quick is not None), None)
        if quick is not None:
            raise Rejected(f'"{quick.typed}" has no weight', "a recipe is made of weighed foods, as in oats 80g")
        dish = recipe_food(name, [(item, _ingredient(item.words, name, own)) for item in items], servings)
        return _add(house, road, dish, tuple([str(item) for item in items]), servings), road.outcome


def alias(house: House, words: str, new: str) -> tuple[Food, Outcome]:
    from fit.execution.food_decider import AliasFood

    with house.command() as road:
        own = own_foods(house.views)
        food, found = foods.resolve(words, own), foods.find(new, own)
        taken = found.name if found is not None else None
        road.run(AliasFood(food_id=food.id, at=_now(house), alias=new.strip(), taken=taken))
        return foods.resolve(new, own_foods(house.views)), road.outcome


def listed(house: House, words: str = "") -> list[Food]:
    """All foods of this log, the lifter's own first; only those with all of `words` in a name of theirs."""
    own = own_foods(house.views)
    mine = {food.id for food in own}
    every = [*own, *[food for food in foods.catalogue() if food.id not in mine]]
    wanted = normal(words).split()
    return [food for food in every if not wanted or _answers(food, wanted)]


def shape(food: Food, house: House | None = None) -> dict[str, Any]:
    """As scripts read it; with `house`, of a recipe also what went in."""
    found: dict[str, Any] = {
        "id": food.id, "name": food.name, "aliases": list(food.aliases), "per_100g": food.per_100g.fields(),
        "portions": [portion.fields() for portion in food.portions], "density": food.density, "source": food.source,
        "own": food.own,
    }  # fmt: skip
    rows = house.views.find("v_foods", {"food_id": food.id}, columns="items, servings") if house and food.own else []
    if rows and rows[0]["servings"]:
        found |= {"items": json_text.read(rows[0]["items"]), "servings": rows[0]["servings"]}
    return found


def _add(
    house: House, road: Road, food: Food, items: tuple[str, ...] = (), servings: float | None = None
) -> Food:
    from fit.execution.food_decider import AddFood
    from fit.execution.food_events import FoodPortion

    found = foods.find(food.name, own_foods(house.views))
    taken = found.name if found is not None and found.own and found.id != food.id else None
    road.run(
        AddFood(
            food_id=food.id, at=_now(house), name=food.name, source=food.source, density=food.density, taken=taken,
            portions=tuple([FoodPortion(name=p.name, grams=round(p.grams, 4)) for p in food.portions]),
            items=items, servings=servings,
            **{name: round(value, 4) for name, value in food.per_100g.fields().items()},
        )
    )  # fmt: skip
    return foods.by_id(food.id, own_foods(house.views)) or food


def _ingredient(words: str, dish: str, own: Sequence[Food]) -> Food:
    food = foods.resolve(words, own)
    if food.own and food.id == _id(dish):
        raise Rejected(f"{dish} cannot be made of itself", "name what goes into it")
    return food


def _food(row: dict[str, Any]) -> Food | None:
    """The row laid over the catalogue's food, where there is one; None where its making was taken back."""
    aliases = tuple(json_text.read(row["aliases"]))
    if not row["own"]:
        known = foods.by_id(row["food_id"])
        return None if known is None else known.but(aliases=(*known.aliases, *aliases))
    return Food(
        id=row["food_id"], name=row["name"], aliases=aliases, own=True, density=row["density"], source=row["source"],
        per_100g=Nutrients(**{name: row[name] for name in Nutrients._names}),
        portions=tuple([Portion(**portion) for portion in json_text.read(row["portions"])]),
    )  # fmt: skip


def _answers(food: Food, wanted: Sequence[str]) -> bool:
    return any(all(word in normal(name) for word in wanted) for name in (food.name, *food.aliases))


def _id(name: str) -> str:
    found = normal(name).replace(" ", "-")
    return f"{found}-food" if found == QUICK else found


def _now(house: House) -> str:
    return house.now(house.settings().zone).iso
