"""`fit meal`: what was eaten, in the words of a shopping list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer

from fit.app.meal_days import day_shape
from fit.app.meals import MEALS, Eaten
from fit.cli.answer import Answer, Line
from fit.cli.door import joined, reading_house, writing_house
from fit.cli.meal_answer import logged, typed, written
from fit.cli.meal_text import day_text, held_text, meal_lines
from fit.kernel import days

app = typer.Typer(no_args_is_help=True, help="Meals: what was eaten, and what it came to.")

_AT = typer.Option(None, help="When: 12:30, yesterday 19:00; now by default.")
_NOTE = typer.Option(None, help="A note.")
_COLUMNS = ("date", "at", "entry_id", "meal", "food_id", "food", "grams", "kcal", "protein_g", "carbs_g", "fat_g",
            "fibre_g", "typed", "source", "note")  # fmt: skip


def meal_names(incomplete: str) -> Iterator[str]:
    yield from (meal for meal in MEALS if meal.startswith(incomplete.casefold()))


@app.command()
def log(
    words: list[str] = typer.Argument(
        None, metavar="[MEAL] FOODS...", autocompletion=meal_names,
        help='lunch "chicken breast 150g" rice 200g olive oil 1 tbsp; snack 250kcal 20p.',
    ),
    plan: bool = typer.Option(False, "--plan", help="The meal plan of that name, with what else is said."),
    at: str = _AT,
    note: str = _NOTE,
) -> Answer:  # fmt: skip
    """Log a meal; each food ends at its amount. Without a name it is the meal of that hour."""
    return logged(words, at, note, plan)


@app.command()
def copy(
    words: list[str] = typer.Argument(metavar="[DAY] [MEAL]", help="yesterday, yesterday breakfast, or breakfast."),
    to: str = typer.Option(None, help="The day to copy to; today by default."),
) -> Answer:
    """Eat a day or a meal again."""
    from fit.app.meals import copy_meals

    house = writing_house()
    return written(house, copy_meals(house, typed(words), to))


@app.command()
def show(day: list[str] = typer.Argument(None, help="today, yesterday, monday, 2026-11-20.")) -> Answer:
    """The meals of a day, what they come to, and what is left of the goal."""
    house = reading_house()
    with house.store.reading():
        zone = house.settings().zone
        asked = joined(day or []) or "today"
        shape = day_shape(house, days.read_day(asked, house.seconds, zone))
    lines = [Line(text=f"{days.WEEKDAYS[days.weekday(shape['date'])].capitalize()} {shape['date']}", style="strong")]
    for meal in shape["meals"]:
        lines += meal_lines(meal)
    for planned in shape.get("planned", ()):
        if not planned["eaten"]:
            at = f"{planned['at']}  " if planned["at"] else ""
            lines.append(Line(text=f"{at}{planned['plan']}, planned: {held_text(planned)}", style="warn"))
    if not shape["meals"]:
        lines.append(Line(text="Nothing eaten yet. Log it with: fit meal log lunch rice 200g", style="dim"))
    else:
        lines.append(Line(text=f"total {held_text(shape['total'])}", style="strong"))
    if shape["goal"]:
        lines.append(Line(text=f"goal  {day_text(shape['total'], shape['goal'])}"))
    if "planned_total" in shape:
        lines.append(Line(text=f"plan  {held_text(shape['planned_total'])}", style="dim"))
    return Answer(shape=shape, text=tuple(lines), csv=(_COLUMNS, _rows(shape)))


@app.command()
def amend(
    words: list[str] = typer.Argument(
        None, metavar="[ENTRY|MEAL] FOODS...", help="Its id or its meal (or the last), then what it should say."
    ),
    remove: list[str] = typer.Option([], help="A food to take out; again for more."),
    name: str = typer.Option(None, help="Another name for the meal."),
    at: str = typer.Option(None, help="Another time."),
    note: str = typer.Option(None, help="Another note; an empty one removes it."),
) -> Answer:
    """Correct a meal: a food that is in it gets the new amount, others are added."""
    from fit.app.meal_amend import amend_meal

    house = writing_house()
    done = amend_meal(house, typed(words), remove, at, note, name)
    if done.told is None:
        common = {"correlation_id": done.outcome.correlation_id, "event_ids": done.outcome.event_ids}
        return Answer(
            shape={"entry_id": done.entry_id, "items": [], **common},
            text=(Line(text=f"{done.meal}: no food is left, the meal is gone (fit undo brings it back)"),),
        )
    return written(house, Eaten(told=(done.told,), outcome=done.outcome))


def _rows(shape: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (shape["date"], meal["at"], meal["entry_id"], meal["name"], *[item[name] for name in _COLUMNS[4:14]],
         meal["note"])
        for meal in shape["meals"]
        for item in meal["items"]
    ]  # fmt: skip
