"""Meals and what they hold, in the words of people."""

from __future__ import annotations

from fit.cli.answer import Line
from fit.kernel.quantities import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def meal_lines(meal: Mapping[str, Any]) -> list[Line]:
    """`Lunch  12:30`, each food beneath it, and what they come to."""
    note = f'  "{meal["note"]}"' if meal.get("note") else ""
    name = str(meal["name"])
    lines = [Line(text=f"{name[:1].upper()}{name[1:]}  {meal['at'][11:16]}{note}", style="strong")]
    lines += [Line(text=f"  {item_text(item)}") for item in meal["items"]]
    if len(meal["items"]) > 1:
        lines.append(Line(text=f"  together {held_text(meal['total'])}", style="dim"))
    return lines


def item_text(item: Mapping[str, Any]) -> str:
    """`White rice 200 g: 260 kcal, 5p`, in the letters that are typed."""
    weight = f" {plain(round(item['grams'], 1))} g" if item.get("grams") is not None else ""
    return f"{item['food']}{weight}: {figure(item['kcal'])} kcal, {figure(item['protein_g'])}p"


def held_text(held: Mapping[str, Any]) -> str:
    """`627 kcal, 52p 56c 19f`."""
    parts = [figure(held[name]) + letter for name, letter in (("protein_g", "p"), ("carbs_g", "c"), ("fat_g", "f"))]
    return f"{figure(held['kcal'])} kcal, {' '.join(parts)}"


def day_text(total: Mapping[str, Any], goal: Mapping[str, Any]) -> str:
    """`1250 of 2400 kcal, 98 of 160 g protein`."""
    said = []
    for name, unit in (("kcal", "kcal"), ("protein_g", "g protein")):
        of = f" of {figure(goal[name])}" if name in goal else ""
        said.append(f"{figure(total[name])}{of} {unit}")
    return ", ".join(said)


def figure(value: float) -> str:
    """Whole from ten on: nobody weighs a meal to the tenth of a calorie."""
    return plain(round(value) if value >= 10 else round(value, 1))
