"""`fit meal`: what was eaten, in the words of a shopping list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import typer

from fit.app.meal_days import day_shape, goal_of, meal_shape, total_of, total_of_items
from fit.app.meals import MEALS, Eaten
from fit.cli.answer import Answer, Line
from fit.cli.door import joined, reading_house, writing_house
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
    from fit.app.meals import log_meal

    house = writing_house()
    return _written(house, log_meal(house, _plain(words), at, note, plan))


@app.command()
def copy(
    words: list[str] = typer.Argument(metavar="[DAY] [MEAL]", help="yesterday, yesterday breakfast, or breakfast."),
    to: str = typer.Option(None, help="The day to copy to; today by default."),
) -> Answer:
    """Eat a day or a meal again."""
    from fit.app.meals import copy_meals

    house = writing_house()
    return _written(house, copy_meals(house, _plain(words), to))


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
    done = amend_meal(house, _plain(words), remove, at, note, name)
    if done.told is None:
        common = {"correlation_id": done.outcome.correlation_id, "event_ids": done.outcome.event_ids}
        return Answer(
            shape={"entry_id": done.entry_id, "items": [], **common},
            text=(Line(text=f"{done.meal}: no food is left, the meal is gone (fit undo brings it back)"),),
        )
    return _written(house, Eaten(told=(done.told,), outcome=done.outcome))


def _plain(words: Sequence[str] | None) -> list[str]:
    return [word.replace("\u2212", "-") for word in words or ()]


def _written(house: Any, eaten: Eaten) -> Answer:
    shapes = [_shape(told) for told in eaten.told]
    day = shapes[-1]["date"]
    total, goal = total_of(house, day), goal_of(house)
    common = {"correlation_id": eaten.outcome.correlation_id, "event_ids": eaten.outcome.event_ids}
    lines = [line for meal in shapes for line in meal_lines(meal)]
    lines.append(Line(text=f"  that day {day_text(total, goal)}", style="dim"))
    one = shapes[0] if len(shapes) == 1 else {"meals": shapes}
    return Answer(shape={**one, "day": {"date": day, "total": total, "goal": goal}, **common}, text=tuple(lines))


def _shape(told: Any) -> dict[str, Any]:
    event = told.event
    row = {
        "meal": event.meal, "at": event.consumed_at, "entry_id": event.entry_id or told.event_id, "note": event.note,
        "items": [item.fields() for item in event.items], **total_of_items(event.items),
    }  # fmt: skip
    return {"date": event.consumed_at[:10], **meal_shape(row)}


def _rows(shape: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (shape["date"], meal["at"], meal["entry_id"], meal["name"], *[item[name] for name in _COLUMNS[4:14]],
         meal["note"])
        for meal in shape["meals"]
        for item in meal["items"]
    ]  # fmt: skip
