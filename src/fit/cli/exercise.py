"""`fit exercise`: what can be logged, under which names."""

from __future__ import annotations

from collections.abc import Mapping

import typer

from fit.app import naming
from fit.app.execute import Outcome
from fit.app.exercises import Exercises
from fit.cli.answer import Answer, Line, Table
from fit.cli.complete import exercise_names
from fit.cli.door import confirm, joined, reading_house, writing_house
from fit.kernel.errors import Unreadable
from fit.kernel.exercises import Exercise

app = typer.Typer(no_args_is_help=True, help="Exercises: the catalogue's and your own.")


@app.command(name="list")
def list_(words: list[str] = typer.Argument(None, help="Part of a name, a muscle, an equipment or a kind.")) -> Answer:
    """All exercises, your own first."""
    house = reading_house()
    with house.store.reading():
        found = naming.listed(house, joined(words or []))
    rows = tuple([
        (e.name, e.id, ", ".join(e.primary), e.equipment, e.kind + (" (own)" if e.own else "")) for e in found
    ])  # fmt: skip
    table = Table(columns=("name", "id", "muscles", "equipment", "kind"), rows=rows)
    text = (table,) if found else (Line(text="No exercise like that. fit exercise add makes one.", style="dim"),)
    return Answer(shape={"exercises": [naming.shape(e) for e in found]}, text=text)


@app.command()
def show(words: list[str] = typer.Argument(help="Its name.", autocompletion=exercise_names)) -> Answer:
    """One exercise: muscles, equipment, and the names it answers to."""
    house = reading_house()
    with house.store.reading():
        known = Exercises(house.views)
        exercise = known.resolve(joined(words))
        same = known.same_as(exercise.id)[1:]
    text = [
        Line(text=exercise.name, style="strong"),
        Line(text=f"  id         {exercise.id}"),
        Line(text=f"  muscles    {', '.join(exercise.primary) or '-'}"),
        Line(text=f"  helped by  {', '.join(exercise.secondary) or '-'}"),
        Line(text=f"  equipment  {exercise.equipment}, {exercise.kind}"),
        Line(text=f"  also       {_some(exercise.aliases)}"),
    ]
    if same:
        text.append(Line(text=f"  merged in  {', '.join(same)}"))
    return Answer(shape={**naming.shape(exercise), "merged": same}, text=tuple(text))


@app.command()
def add(
    name: list[str] = typer.Argument(help="Its name."),
    kind: str = typer.Option("weighted", help="weighted, bodyweight, assisted, timed or distance."),
    muscle: list[str] = typer.Option([], help="A muscle it trains; again for more."),
    also: list[str] = typer.Option([], help="A muscle that helps; again for more."),
    equipment: str = typer.Option("none", help="barbell, dumbbell, machine, cable ..."),
    alias: list[str] = typer.Option([], help="Another name; again for more."),
) -> Answer:
    """An exercise of your own."""
    made, outcome = naming.add(
        writing_house(), joined(name), kind=kind, equipment=equipment, primary=muscle, secondary=also, aliases=alias
    )
    return _answer(made, outcome, f"{made.name} can be logged now: fit log {made.id} 3x8")


@app.command()
def alias(
    exercise: str = typer.Argument(help="The exercise.", autocompletion=exercise_names),
    new: list[str] = typer.Argument(help="What else to call it."),
) -> Answer:
    """Another name for an exercise."""
    made, outcome = naming.alias(writing_house(), exercise, joined(new))
    return _answer(made, outcome, f"{made.name} answers to {joined(new)} too")


@app.command()
def rename(
    exercise: str = typer.Argument(help="The exercise.", autocompletion=exercise_names),
    new: list[str] = typer.Argument(help="Its new name."),
) -> Answer:
    """Call an exercise by another name; all its history follows."""
    made, outcome = naming.rename(writing_house(), exercise, joined(new))
    return _answer(made, outcome, f"it is called {made.name} now")


@app.command()
def merge(
    exercise: str = typer.Argument(help="The one that goes.", autocompletion=exercise_names),
    into: str = typer.Argument(help="The one that stays.", autocompletion=exercise_names),
) -> Answer:
    """Two exercises were one all along: the history of the first counts for the second."""
    if not exercise or not into:
        raise Unreadable("merge needs two exercises", 'as in fit exercise merge "Log Press" press')
    house = writing_house()
    known = Exercises(house.views) if house.store.log.head() else None
    if known is not None:
        goes, stays = known.resolve(exercise), known.resolve(into)
        confirm(
            f"Count all history of {goes.name} as {stays.name}?",
            f"merging {goes.name} into {stays.name} changes the history of both",
        )
    merged, stays, outcome = naming.merge(house, exercise, into)
    shape = {"merged": naming.shape(merged), "into": naming.shape(stays)}
    return _answer(stays, outcome, f"{merged.name} counts as {stays.name} now (fit undo takes it back)", shape)


def _some(aliases: tuple[str, ...]) -> str:
    """The first names; `--json` has them all."""
    more = f" and {len(aliases) - 8} more" if len(aliases) > 8 else ""
    return ", ".join(aliases[:8]) + more if aliases else "-"


def _answer(exercise: Exercise, outcome: Outcome, text: str, more: Mapping[str, object] | None = None) -> Answer:
    return Answer(
        shape={
            **(more or {}), "exercise": naming.shape(exercise), "correlation_id": outcome.correlation_id,
            "event_ids": outcome.event_ids,
        },
        text=(Line(text=text),),
    )  # fmt: skip
