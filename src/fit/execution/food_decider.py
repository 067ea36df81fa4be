"""The rules of a food of one's own: figures that 100 g can hold, and names that answer to one food."""

from __future__ import annotations

from fit.execution.food_events import FoodAdded, FoodAliased, FoodPortion
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.messages import Decider
from fit.kernel.names import is_name
from fit.kernel.never import assert_never
from fit.kernel.quantities import plain
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

# Nothing holds more than pure fat (about 9 kcal a gram), or more of its parts than its weight; labels are rounded.
MOST_KCAL = 920.0
MOST_GRAMS = 101.0
POSSIBLE_DENSITY = (0.02, 3.0)
MOST_PORTION = 5000.0


class FoodCommand(Record):
    """`taken` is the food that already answers to the wanted name, if any; `at` local time with offset."""

    DOMAIN: ClassVar[str] = "execution"
    ROOM: ClassVar[str] = "food_decider"
    food_id: str
    at: str
    taken: str | None = None

    @property
    def aggregate_id(self) -> str:
        return f"food:{self.food_id}"


class AddFood(FoodCommand):
    """The figures are per 100 g."""

    name: str
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


class AliasFood(FoodCommand):
    alias: str


FoodCommandKind = AddFood | AliasFood


def decide(ask: FoodCommandKind, _: None) -> list[FoodAdded | FoodAliased]:
    match ask:
        case AddFood():
            _free(ask.name, ask.taken)
            _believable(ask)
            given = ask.fields()
            del given["taken"]
            return [FoodAdded(**given)]
        case AliasFood():
            _free(ask.alias, ask.taken)
            return [FoodAliased(food_id=ask.food_id, alias=ask.alias, at=ask.at)]
        case _:
            assert_never(ask)


def _free(name: str, taken: str | None) -> None:
    if not is_name(name):
        raise Unreadable("that is no name for a food", 'one line, as in "Protein bar"')
    if taken is not None:
        raise Rejected(f"{name} is {taken} already", "names answer to one food: choose another name")


def _believable(ask: AddFood) -> None:
    for what, value, most in (
        ("kcal", ask.kcal, MOST_KCAL), ("protein", ask.protein_g, MOST_GRAMS), ("carbs", ask.carbs_g, MOST_GRAMS),
        ("fat", ask.fat_g, MOST_GRAMS), ("fibre", ask.fibre_g, MOST_GRAMS),
    ):  # fmt: skip
        if not 0 <= value <= most:
            raise Rejected(
                f"{plain(round(value, 2))} {what} in 100 g are impossible", f"from 0 to {most:g}; was --per meant?"
            )
    parts = ask.protein_g + ask.carbs_g + ask.fat_g
    if parts > MOST_GRAMS:
        raise Rejected(
            f"{plain(round(parts, 1))} g of protein, carbs and fat in 100 g are impossible", "look at the label again"
        )
    if ask.density is not None and not POSSIBLE_DENSITY[0] <= ask.density <= POSSIBLE_DENSITY[1]:
        raise Rejected(f"a density of {ask.density:g} g/ml is impossible", "water has 1, oil 0.92, honey 1.42")
    for portion in ask.portions:
        if not 0 < portion.grams <= MOST_PORTION:
            raise Rejected(f"a {portion.name} of {portion.grams:g} g is impossible", f"up to {MOST_PORTION:g} g")


def evolve(_: None, __: object) -> None:
    """Whether a name is free is asked of all foods, and comes with the command."""


decider = Decider(initial=None, evolve=evolve, decide=decide)
