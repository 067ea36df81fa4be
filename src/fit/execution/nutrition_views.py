"""What was eaten and taken, day by day, and the foods of one's own."""

from __future__ import annotations

from fit.execution.food_events import FoodAdded, FoodAliased, MealConsumed, SupplementTaken
from fit.kernel.messages import View
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told

HELD = ("kcal", "protein_g", "carbs_g", "fat_g", "fibre_g")


class MealRow(Record):
    """One meal: `items` have the fields of EatenItem, the figures are their sums. Of two corrections of one entry that
    two devices made at once the later holds (`fit sync conflicts` shows both)."""

    entry_id: str
    event_id: str
    day: str
    at: str
    meal: str
    kcal: float
    protein_g: float
    carbs_g: float
    fat_g: float
    fibre_g: float
    items: tuple[dict[str, Any], ...]
    note: str | None = None
    template_id: str | None = None


class NutritionDayRow(Record):
    """All that was eaten on a local day; `entries` has the figures of each, in the order of HELD, by its id."""

    day: str
    meals: int = 0
    kcal: float = 0.0
    protein_g: float = 0.0
    carbs_g: float = 0.0
    fat_g: float = 0.0
    fibre_g: float = 0.0
    entries: dict[str, tuple[float, ...]] = {}  # noqa: RUF012 - rows are never changed in place


class SupplementRow(Record):
    """One dose; `normal` is the name as words find it."""

    event_id: str
    day: str
    at: str
    name: str
    normal: str
    dose: float | None = None
    unit: str | None = None
    typed: str | None = None
    note: str | None = None
    template_id: str | None = None


class FoodRow(Record):
    """What the lifter said about a food; `own` where the catalogue has none, and then with figures per 100 g."""

    food_id: str
    name: str | None = None
    own: bool = False
    aliases: tuple[str, ...] = ()
    kcal: float | None = None
    protein_g: float | None = None
    carbs_g: float | None = None
    fat_g: float | None = None
    fibre_g: float | None = None
    portions: tuple[dict[str, Any], ...] = ()
    density: float | None = None
    source: str | None = None
    items: tuple[str, ...] = ()
    servings: float | None = None


def fold_meal(_: MealRow | None, told: Told, __: object) -> MealRow:
    event: MealConsumed = told.event
    return MealRow(
        entry_id=_entry(told)[0], event_id=told.event_id, day=event.consumed_at[:10],
        at=event.consumed_at, meal=event.meal, items=tuple([item.fields() for item in event.items]), note=event.note,
        template_id=event.template_id, **_held(event),
    )  # fmt: skip


def fold_day(row: NutritionDayRow | None, told: Told, _: object) -> NutritionDayRow:
    event: MealConsumed = told.event
    row = row or NutritionDayRow(day=event.consumed_at[:10])
    held, (entry,) = tuple(_held(event).values()), _entry(told)
    before = row.entries.get(entry, (0.0,) * len(HELD))
    sums = {n: round(getattr(row, n) + new - old, 2) for n, new, old in zip(HELD, held, before, strict=True)}
    entries = {**row.entries, entry: held}
    return row.but(meals=len(entries), entries=entries, **sums)


def _held(event: MealConsumed) -> dict[str, float]:
    """Items are kept to the hundredth, so that rounded sums are exact in whichever order they are added."""
    return {name: round(sum([getattr(item, name) for item in event.items]), 2) for name in HELD}


def fold_supplement(_: SupplementRow | None, told: Told, __: object) -> SupplementRow:
    from fit.kernel.exercises import normal

    event: SupplementTaken = told.event
    return SupplementRow(
        event_id=told.event_id, day=event.taken_at[:10], at=event.taken_at, name=event.supplement,
        normal=normal(event.supplement), dose=event.dose, unit=event.unit, typed=event.typed, note=event.note,
        template_id=event.template_id,
    )  # fmt: skip


def fold_food(row: FoodRow | None, told: Told, _: object) -> FoodRow:
    row = row or FoodRow(food_id=told.event.food_id)
    match told.event:
        case FoodAdded() as e:
            return row.but(
                name=e.name, own=True, portions=tuple([p.fields() for p in e.portions]), density=e.density,
                source=e.source, items=e.items, servings=e.servings, **{name: getattr(e, name) for name in HELD},
            )  # fmt: skip
        case FoodAliased(alias=alias):
            return row.but(aliases=(*row.aliases, alias))
    return row


def _entry(told: Told) -> tuple[str, ...]:
    """A corrected meal keeps the id it was first logged under."""
    return (told.event.entry_id or told.event_id,)


def _itself(told: Told) -> tuple[str, ...]:
    return (told.event_id,)


NUTRITION_VIEWS = (
    View(
        name="v_meals", version=2, row=MealRow, key=("entry_id",), of=(MealConsumed,), fold=fold_meal, place=_entry,
        indexes=("day, at", "meal, day"),
    ),
    View(
        name="v_nutrition_days", version=2, row=NutritionDayRow, of=(MealConsumed,), fold=fold_day, indexes=("day",),
    ),
    View(
        name="v_supplements", version=1, row=SupplementRow, key=("event_id",), of=(SupplementTaken,),
        fold=fold_supplement, place=_itself, indexes=("day, at", "normal, day"),
    ),
    View(name="v_foods", version=1, row=FoodRow, of=(FoodAdded, FoodAliased), fold=fold_food),
)  # fmt: skip
