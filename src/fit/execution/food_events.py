"""What was eaten and taken, and the foods of one's own. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.kernel.messages import Event
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class EatenItem(Record):
    """What was eaten and what it held then: history does not move when a catalogue does.

    Quick calories have no `grams`, and the food id `quick`.
    """

    food_id: str
    food: str
    grams: float | None = None
    kcal: float
    protein_g: float
    carbs_g: float
    fat_g: float
    fibre_g: float
    typed: str
    source: str


class MealConsumed(Event):
    """One meal. `entry_id` is set where an amended meal keeps the name of the first; else the event's own id is it.

    `template_id` names the meal plan it came from.
    """

    NAME: ClassVar[str] = "MealConsumed"
    VERSION: ClassVar[int] = 1
    PARTS: ClassVar[dict[str, type[Record]]] = {"items": EatenItem}
    meal: str
    consumed_at: str
    items: tuple[EatenItem, ...]
    note: str | None = None
    entry_id: str | None = None
    template_id: str | None = None


class SupplementTaken(Event):
    """One dose. `dose` in `unit` (g, mg, mcg, IU, ml, capsule ...), `typed` as written; None where nobody said.

    `template_id` names the supplement plan it counts for.
    """

    NAME: ClassVar[str] = "SupplementTaken"
    VERSION: ClassVar[int] = 1
    supplement: str
    taken_at: str
    dose: float | None = None
    unit: str | None = None
    typed: str | None = None
    note: str | None = None
    template_id: str | None = None


class FoodPortion(Record):
    """One bar, one serving."""

    name: str
    grams: float


class FoodAdded(Event):
    """A food of one's own, or new figures for it: per 100 g, `density` in g/ml. Of a recipe, `items` are what went in
    as typed, and `servings` how many it feeds."""

    NAME: ClassVar[str] = "FoodAdded"
    VERSION: ClassVar[int] = 1
    PARTS: ClassVar[dict[str, type[Record]]] = {"portions": FoodPortion}
    food_id: str
    name: str
    at: str
    kcal: float
    protein_g: float
    carbs_g: float
    fat_g: float
    fibre_g: float
    source: str
    portions: tuple[FoodPortion, ...] = ()
    density: float | None = None
    items: tuple[str, ...] = ()
    servings: float | None = None


class FoodAliased(Event):
    """Another name for a food, ours or one's own."""

    NAME: ClassVar[str] = "FoodAliased"
    VERSION: ClassVar[int] = 1
    food_id: str
    alias: str
    at: str


FOOD_EVENTS = (MealConsumed, SupplementTaken, FoodAdded, FoodAliased)
