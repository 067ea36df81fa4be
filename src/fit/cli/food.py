"""`fit food`: what can be eaten, under which names, and what 100 g of it hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import typer

from fit.app import foods as pantry
from fit.app.execute import Outcome
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import joined, reading_house, writing_house
from fit.cli.stats_text import narrow
from fit.execution import foods
from fit.execution.foods import Food, Nutrients
from fit.kernel.quantities import plain

app = typer.Typer(no_args_is_help=True, help="Foods: the catalogue's, your own, and recipes.")

_COLUMNS = ("food", "kcal", "protein", "carbs", "fat", "fibre")


def food_names(incomplete: str) -> Iterator[str]:
    """Names of foods that begin as typed."""
    start = incomplete.casefold()
    yield from (food.name for food in foods.catalogue() if food.name.casefold().startswith(start))


@app.command(name="list")
def list_(words: list[str] = typer.Argument(None, help="Part of a name.")) -> Answer:
    """All foods with their figures per 100 g, your own first."""
    house = reading_house()
    with house.store.reading():
        found = pantry.listed(house, joined(words or []))
    columns = _COLUMNS[:3] if narrow() else _COLUMNS
    rows = tuple([
        (food.name + (" (own)" if food.own else ""),
         *[_figure(v) for v in list(food.per_100g.fields().values())[: len(columns) - 1]])
        for food in found
    ])  # fmt: skip
    none = Line(text='No food like that. fit food add "Protein bar" --kcal 380 makes one.', style="dim")
    lines = [(f.id, f.name, *f.per_100g.fields().values(), f.density, f.source, f.own) for f in found]
    table = Table(columns=columns, rows=rows, right=columns[1:])
    return Answer(
        shape={"foods": [pantry.shape(food) for food in found]}, text=(table,) if found else (none,),
        csv=(("id", "name", *Nutrients._names, "density", "source", "own"), lines),
    )  # fmt: skip


@app.command()
def show(words: list[str] = typer.Argument(help="Its name.", autocompletion=food_names)) -> Answer:
    """One food: what 100 g hold, its portions, the names it answers to, and where the figures are from."""
    house = reading_house()
    with house.store.reading():
        food = foods.resolve(joined(words), pantry.own_foods(house.views))
        shape = pantry.shape(food, house)
    return Answer(shape=shape, text=tuple(_lines(food, shape.get("items", ()))))


@app.command()
def add(
    name: list[str] = typer.Argument(help="Its name."),
    kcal: str = typer.Option(None, help="Calories in --per."),
    protein: str = typer.Option(None, help="Grams of protein."),
    carbs: str = typer.Option(None, help="Grams of carbohydrate."),
    fat: str = typer.Option(None, help="Grams of fat."),
    fibre: str = typer.Option(None, "--fibre", "--fiber", help="Grams of fibre."),
    per: str = typer.Option("100g", help="What the figures are of: 100g, 60g, 100ml with --density."),
    portion: list[str] = typer.Option([], help='What one weighs: "1 bar=60g"; again for more.'),
    density: str = typer.Option(None, help="Grams in a ml, so that it can be logged in ml and cups."),
) -> Answer:
    """A food of your own, or new figures for one; what was eaten before keeps the old ones."""
    from fit.execution.food_labels import read_figure, read_label, read_portion

    dense = read_figure(density, "density") if density is not None else None
    said = {"kcal": kcal, "protein_g": protein, "carbs_g": carbs, "fat_g": fat, "fibre_g": fibre}
    figures = read_label(said, per, dense)
    made, outcome = pantry.add(writing_house(), joined(name), figures, [read_portion(p) for p in portion], dense)
    by_parts = 4 * made.per_100g.protein_g + 4 * made.per_100g.carbs_g + 9 * made.per_100g.fat_g
    warnings: list[str] = []
    if by_parts > 1.4 * made.per_100g.kcal + 20:
        warnings = [f"protein, carbs and fat alone come to {plain(round(by_parts))} kcal per 100 g; fit undo, if wrong"]
    return _answer(made, outcome, f"{made.name} can be logged now", tuple(warnings))


@app.command()
def alias(
    food: str = typer.Argument(help="The food.", autocompletion=food_names),
    new: list[str] = typer.Argument(help="What else to call it."),
) -> Answer:
    """Another name for a food."""
    made, outcome = pantry.alias(writing_house(), food, joined(new))
    return _answer(made, outcome, f"{made.name} answers to {joined(new)} too")


@app.command()
def recipe(
    name: str = typer.Argument(help="What the dish is called."),
    items: list[str] = typer.Argument(help='What goes in: "oats 80g" "milk 200ml".'),
    servings: float = typer.Option(1.0, help="How many it feeds."),
) -> Answer:
    """A dish of your own, to be logged by weight or by the serving."""
    made, outcome = pantry.recipe(writing_house(), name, [word.replace("\u2212", "-") for word in items], servings)
    return _answer(made, outcome, f"{made.name} can be logged now, as in: {made.name.lower()} 1 serving")


def _lines(food: Food, items: Sequence[str] = ()) -> list[Line]:
    held = food.per_100g
    lines = [
        Line(text=food.name, style="strong"),
        Line(text=f"  100 g     {_figure(held.kcal)} kcal, {_figure(held.protein_g)} protein,"),
        Line(text="            " + ", ".join([f"{_figure(v)} {n}" for n, v in _rest(held)])),
    ]
    lines += [Line(text=f"  1 {p.name.ljust(8)}{plain(round(p.grams, 1))} g") for p in food.portions]
    if food.density is not None:
        lines.append(Line(text=f"  1 ml      {plain(food.density)} g"))
    if items:
        lines.append(Line(text=f"  made of   {', '.join(items)}"))
    if food.aliases:
        lines.append(Line(text=f"  also      {', '.join(food.aliases)}"))
    return [*lines, Line(text=f"  id        {food.id}"), Line(text=f"  source    {food.source}", style="dim")]


def _rest(held: Nutrients) -> tuple[tuple[str, float], ...]:
    return ("carbs", held.carbs_g), ("fat", held.fat_g), ("fibre", held.fibre_g)


def _figure(value: float) -> str:
    return plain(round(value, 1))


def _answer(food: Food, outcome: Outcome, text: str, warnings: tuple[str, ...] = ()) -> Answer:
    common = {"correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids}
    return Answer(
        shape={"food": pantry.shape(food), **common, **({"warnings": list(warnings)} if warnings else {})},
        text=(Line(text=text, style="good"), *_lines(food)[1:3]), warnings=warnings,
    )  # fmt: skip
