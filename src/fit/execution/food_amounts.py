"""How much of a food: from `2 slices`, `1/2 cup` or `330 ml` to grams, and to what they held on that day."""

from __future__ import annotations

from fit.execution.food_events import EatenItem
from fit.execution.foods import MILLILITRES, Food, Nutrients
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.quantities import plain
from fit.kernel.record import Record

MASS_G = {"mg": 0.001, "g": 1.0, "kg": 1000.0, "oz": 28.349523125, "lb": 453.59237}
VOLUME_ML = {"ml": 1.0, "cl": 10.0, "dl": 100.0, "l": 1000.0, **MILLILITRES}
# Nobody eats more of one thing at once; beyond it somebody typed kg for g.
MOST_GRAMS = 5000
MOST_KCAL = 10_000
MOST_QUICK_GRAMS = 1000


class FoodItem(Record):
    """One thing eaten, as typed: an amount of a food, or `quick` calories under any words (`amount`, `unit` None).

    `unit` is g, ml, cup ..., `piece`, or the name of a portion of that food.
    """

    words: str
    amount: float | None
    unit: str | None
    typed: str
    quick: Nutrients | None

    def __str__(self) -> str:
        """The shortest writing that reads back as the same."""
        if self.quick is not None:
            held = self.quick
            parts = ((held.protein_g, "p"), (held.carbs_g, "c"), (held.fat_g, "f"))
            said = [f"{plain(held.kcal)}kcal", *(plain(grams) + letter for grams, letter in parts if grams)]
            return " ".join([self.words, *said] if self.words else said)
        assert self.amount is not None
        assert self.unit is not None
        short = self.unit in MASS_G or (self.unit in VOLUME_ML and self.unit not in MILLILITRES)
        return f"{self.words} {plain(self.amount)}{'' if short else ' '}{self.unit}"


def grams(item: FoodItem, food: Food) -> float:
    """The weight of the item. Rejected where its unit says nothing about this food, or nobody eats that much."""
    if item.amount is None or item.unit is None:
        raise Unreadable(f'"{item.typed}" has no amount', f"write an amount, as in {food.name.lower()} 100g")
    weight = item.amount * _grams_of_one(food, item.unit)
    if weight > MOST_GRAMS:
        raise Rejected(
            f"{plain(round(weight / 1000, 1))} kg of {food.name.lower()} at once is impossible",
            f"no item above {MOST_GRAMS // 1000} kg is stored; did you mean g?",
        )
    return weight


def snapshot(item: FoodItem, food: Food | None) -> EatenItem:
    """What the item held: kcal to 0.1, grams to 0.01. `food` is None for quick calories alone."""
    weight = None
    if item.quick is not None:
        held, id, name, source = item.quick, "quick", item.words or "Quick calories", "as typed"
    elif food is None:
        raise Unreadable(f'"{item.typed}" has no amount', "write an amount, as in rice 200g")
    else:
        weight = grams(item, food)
        held, id, name, source = food.per_100g.times(weight / 100), food.id, food.name, food.source
    return EatenItem(
        food_id=id,
        food=name,
        grams=None if weight is None else round(weight, 2),
        kcal=round(held.kcal, 1),
        protein_g=round(held.protein_g, 2),
        carbs_g=round(held.carbs_g, 2),
        fat_g=round(held.fat_g, 2),
        fibre_g=round(held.fibre_g, 2),
        typed=item.typed,
        source=source,
    )


def _grams_of_one(food: Food, unit: str) -> float:
    if unit in MASS_G:
        return MASS_G[unit]
    portion = food.piece if unit == "piece" else None
    portion = portion or food.portion(unit)
    if portion is not None:
        return portion.grams
    density = food.grams_per_ml
    if unit in VOLUME_ML and density is not None:
        return VOLUME_ML[unit] * density
    known = ", ".join(f"{p.name} ({plain(p.grams)} g)" for p in food.portions)
    hint = f"weigh it, as in {food.name.lower()} 100g" + (f"; known portions: {known}" if known else "")
    if unit in VOLUME_ML:
        raise Rejected(f"nobody told us what a {unit} of {food.name.lower()} weighs: it has no density", hint)
    raise Rejected(f"nobody told us what a {unit} of {food.name.lower()} weighs", hint)
