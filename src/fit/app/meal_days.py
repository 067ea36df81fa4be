"""A day's meals as scripts read them (shared/cli.md): what was eaten, what it came to, what was wanted."""

from __future__ import annotations

from fit.kernel import json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from fit.app.house import House
    from fit.execution.food_events import EatenItem

HELD = ("kcal", "protein_g", "carbs_g", "fat_g", "fibre_g")


def day_shape(house: House, day: str) -> dict[str, Any]:
    """`goal` and `left` have the figures that a goal was set for. `planned` is there where meals are."""
    from fit.app.meal_plans import planned_meals

    rows = meals_of(house, day)
    total, goal = total_of(house, day), goal_of(house)
    shape: dict[str, Any] = {
        "date": day, "meals": [meal_shape(row) for row in rows], "total": total, "goal": goal,
        "left": {name: round(want - total[name], 2) for name, want in goal.items()},
    }  # fmt: skip
    if planned := planned_meals(house, day, rows):
        shape |= {"planned": planned, "planned_total": _sum(planned)}
    return shape


def meals_of(house: House, day: str) -> list[dict[str, Any]]:
    """Rows of v_meals of a local day, in order of time."""
    rows: list[dict[str, Any]] = house.views.find("v_meals", {"day": day}, order="at, entry_id")
    return rows


def total_of(house: House, day: str) -> dict[str, float]:
    rows = house.views.find("v_nutrition_days", {"day": day}, columns=", ".join(HELD))
    return {name: round(sum([row[name] for row in rows]), 2) for name in HELD}


def goal_of(house: House) -> dict[str, float]:
    """What a day should hold, as far as goals were set."""
    rows = house.views.find("v_goals", {}, limit=1, columns="goals")
    goals = json_text.read(rows[0]["goals"]) if rows else {}
    named = (("kcal", "kcal"), ("protein", "protein_g"))
    return {name: goals[key]["target"] for key, name in named if key in goals}


def meal_shape(row: Mapping[str, Any]) -> dict[str, Any]:
    items = row["items"] if not isinstance(row["items"], str) else json_text.read(row["items"])
    return {
        "name": row["meal"], "at": row["at"], "entry_id": row["entry_id"], "note": row["note"],
        "items": list(items), "total": {name: row[name] for name in HELD},
    }  # fmt: skip


def total_of_items(items: Sequence[EatenItem]) -> dict[str, float]:
    return _sum([item.fields() for item in items])


def _sum(rows: Sequence[Mapping[str, Any]]) -> dict[str, float]:
    return {name: round(sum([row[name] for row in rows]), 2) for name in HELD}
