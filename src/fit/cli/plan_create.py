"""`fit plan create`: a workout, a meal or a supplement to come back to."""

from __future__ import annotations

import typer

from fit.app import plan_making
from fit.app.plan_making import Planned
from fit.cli.answer import Answer, Line
from fit.cli.door import joined, writing_house
from fit.cli.plan_words import plan_lines, shell_word, written_shape
from fit.cli.schedule_words import is_day
from fit.kernel.errors import Unreadable

app = typer.Typer(no_args_is_help=True, help="A new plan.")

_EXAMPLE = 'fit plan create workout "Upper A" -e "bench 3x8@40 rest 90" -e "A: row 3x8-12@50"'


@app.command()
def workout(
    name: list[str] = typer.Argument(help="Its name."),
    exercise: list[str] = typer.Option([], "--exercise", "-e", help="bench 3x8@40 rest 90; again for more."),
    duration: int = typer.Option(None, help="Minutes, where you know better than the estimate."),
) -> Answer:
    """A workout of exercises with their sets, as in logging, plus rep ranges 3x8-12 and supersets A: row 3x8."""
    if not exercise:
        raise Unreadable("the workout has no exercise", f"as in {_EXAMPLE}")
    return _answer(plan_making.create_workout(writing_house(), joined(name), exercise, duration))


@app.command()
def meal(
    name: list[str] = typer.Argument(help="Its name."),
    ingredient: list[str] = typer.Option([], "--ingredient", "-i", help="oats 80g; again for more."),
    at: str = typer.Option(None, help="When: 08:00, or a word."),
) -> Answer:
    """A meal of foods with their amounts."""
    if not ingredient:
        raise Unreadable("the meal has no ingredient", 'as in fit plan create meal Breakfast -i "oats 80g" --at 08:00')
    return _answer(plan_making.create_meal(writing_house(), joined(name), ingredient, at))


@app.command()
def supplement(
    words: list[str] = typer.Argument(metavar="NAME [DOSE]", help="creatine 5g"),
    daily: bool = typer.Option(False, "--daily", help="Every day (as if nothing is said)."),
    frequency: str = typer.Option(None, help='How often, in words: "training days".'),
    at: str = typer.Option(None, help="When: 08:00, or a word as in breakfast."),
) -> Answer:
    """A supplement with its dose, how often and when."""
    if daily and frequency:
        raise Unreadable("--daily and --frequency say two things", "leave one out")
    name, dose = name_and_dose(words)
    return _answer(plan_making.create_supplement(writing_house(), name, dose, frequency or "daily", at))


def name_and_dose(words: list[str]) -> tuple[str, str | None]:
    """The dose begins at the last word that begins with a figure, the first one apart: `vitamin d3 25 mcg`."""
    said = joined(words).split()
    for n in range(len(said) - 1, 0, -1):
        if said[n][:1] == "-" and said[n][1:2].isdigit():
            raise Unreadable(f'"{said[n]}" is no dose', "as in fit plan create supplement creatine 5g")
        if said[n][:1].isdigit():
            return " ".join(said[:n]), " ".join(said[n:])
    return " ".join(said), None


def _answer(made: Planned) -> Answer:
    text = plan_lines(made.plan)
    if made.plan["kind"] == "workout":
        named = shell_word(made.plan["name"])
        text.append(Line(text=f"  fit schedule assign monday {named} puts it into the week", style="dim"))
    if is_day(made.plan["name"]):
        text.append(Line(text=f"  a day is called so too: fit plan show {made.plan['aggregate_id']}", style="warn"))
    return Answer(shape=written_shape(made.plan, made.outcome), text=tuple(text))
