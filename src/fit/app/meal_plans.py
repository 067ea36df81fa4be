"""Meals as they were planned: logged in one word, and laid beside what was eaten."""

from __future__ import annotations

from fit.app import plans
from fit.app.schedule import entries_on
from fit.execution import foods
from fit.execution.food_amounts import snapshot
from fit.execution.food_events import EatenItem
from fit.execution.food_notation import read_items
from fit.kernel import json_text
from fit.kernel.errors import NotFound
from fit.kernel.exercises import normal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.house import House
    from fit.execution.foods import Food

_HELD = ("kcal", "protein_g", "carbs_g", "fat_g", "fibre_g")


def planned_items(
    house: House, words: Sequence[str], day: str, own: Sequence[Food]
) -> tuple[str, Sequence[str], str, tuple[EatenItem, ...]]:
    """(meal, the words that remain, the plan's id, its foods) of the meal plan that the first words name.

    What is planned for that day comes before what is only called so. Raises NotFound for a plan there is not.
    """
    from fit.app.meals import known_meal

    due = [entry for entry in entries_on(house, day) if entry.kind == "meal"]
    if not words and len(due) == 1:
        words = (due[0].name,)
    if not words:
        names = ", ".join([entry.name for entry in due])
        raise NotFound("which meal plan?", f"that day has {names}" if names else "fit plan list shows all")
    called = {normal(row["name"]): (row["aggregate_id"], row) for row in plans.live_plans(house, "meal")}
    for entry in reversed(due):
        named = {normal(entry.plan["timing"] or "") or normal(entry.name), normal(entry.name)}
        called |= dict.fromkeys(named, (entry.template_id, entry.plan))
    size = next((n for n in range(len(words), 0, -1) if normal(" ".join(words[:n])) in called), 1)
    name = " ".join(words[:size])
    if (found := called.get(normal(name))) is None:
        row = plans.plan_named(house, name, "meal")
        found = row["aggregate_id"], row
    plan_id, plan = found
    meal = known_meal(name) or known_meal(plan["timing"] or "") or str(plan["name"])
    return meal, words[size:], str(plan_id), tuple([_item(item, own) for item in _listed(plan["items"])])


def planned_meals(house: House, day: str, rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the plans of a day wanted, and whether it was eaten: from that plan, or under its name. `rows`: v_meals."""
    found = []
    own: tuple[Food, ...] | None = None
    for entry in entries_on(house, day):
        if entry.kind != "meal":
            continue
        if own is None:
            from fit.app.foods import own_foods

            own = own_foods(house.views)
        items = [_item(item, own).fields() for item in _listed(entry.plan["items"])]
        eaten = any(
            row["template_id"] == entry.template_id or normal(row["meal"]) == normal(entry.name) for row in rows
        )
        found.append({
            "plan": entry.name, "at": entry.at, "items": [item["typed"] for item in items], "eaten": eaten,
            **{name: round(sum([item[name] for item in items]), 2) for name in _HELD},
        })  # fmt: skip
    return found


def _item(item: dict[str, Any], own: Sequence[Food]) -> EatenItem:
    """A food of a plan with today's figures."""
    (read,) = read_items([item["typed"]], own)
    if read.quick is not None:
        return snapshot(read, None)
    food = foods.by_id(item["food_id"], own) or foods.resolve(read.words, own)
    return snapshot(read, food)


def _listed(column: Any) -> list[dict[str, Any]]:
    return list(json_text.read(column)) if isinstance(column, str) else list(column or ())
