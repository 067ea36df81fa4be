"""`fit history`: what was logged, newest first."""

from __future__ import annotations

import typer

from fit.app.exercises import Exercises
from fit.app.history import workouts
from fit.cli.answer import Answer, Line, Table
from fit.cli.complete import day_words, exercise_names
from fit.cli.door import options, reading_house
from fit.cli.show import on_terminal
from fit.cli.wording import day_name, sets_text
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

app = typer.Typer()

# A terminal shows the last sessions; pipes and JSON are never cut.
ON_SCREEN = 20


@app.command()
def history(
    since: str = typer.Option(None, help="First day: monday, -30d, 2026-11-01.", autocompletion=day_words),
    until: str = typer.Option(None, help="Last day.", autocompletion=day_words),
    exercise: str = typer.Option(None, help="Only this exercise.", autocompletion=exercise_names),
    all_: bool = typer.Option(False, "--all", help="All sessions, on a terminal too."),
) -> Answer:
    """Sessions with their sets, newest first."""
    house = reading_house()
    with house.store.reading():
        zone = house.settings().zone
        first = days.read_day(since, house.seconds, zone) if since else None
        last = days.read_day(until, house.seconds, zone) if until else None
        wanted = Exercises(house.views).resolve(exercise) if exercise else None
        cut = on_terminal(options()) and not (since or all_)
        found = workouts(house, first, last, wanted, ON_SCREEN + 1 if cut else 0)
    text: list[Line | Table] = []
    for workout in found[:ON_SCREEN] if cut else found:
        text += _session(workout)
    if not found:
        some = bool(since or until or exercise) and bool(house.views.find("v_workouts", {}, limit=1))
        said = "Nothing logged there." if some else "Nothing logged yet. Begin with: fit log bench 3x8@50"
        text = [Line(text=said, style="dim")]
    elif cut and len(found) > ON_SCREEN:
        text.append(Line(text=f"... the last {ON_SCREEN} sessions; fit history --all shows the rest", style="dim"))
    return Answer(shape={"workouts": found}, text=tuple(text), csv=(_COLUMNS, _csv_rows(found)))


def _session(workout: dict[str, Any]) -> list[Line]:
    title = day_name(workout["date"]) + (f"  {workout['name']}" if workout["name"] else "")
    lines = [Line(text=title, style="strong")]
    width = max([len(e["name"]) for e in workout["exercises"]])
    for entry in workout["exercises"]:
        note = f'  "{" ".join(entry["note"].split())}"' if entry["note"] else ""
        text = f"  {entry['entry_id'][-4:]}  {entry['name'].ljust(width)}  {sets_text(entry['sets'])}{note}"
        lines.append(Line(text=text))
    return [*lines, Line(text="")]


_COLUMNS = (
    "date", "workout_id", "entry_id", "exercise_id", "exercise", "n", "kind", "reps", "weight_kg", "load_kg", "typed",
    "unit", "rpe", "rest_seconds", "duration_seconds", "distance_m", "note",
)  # fmt: skip


def _csv_rows(found: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [
        (
            workout["date"], workout["workout_id"], entry["entry_id"], entry["id"], entry["name"], one["n"],
            one["kind"], one["reps"], one["weight_kg"], one["load_kg"], one["typed"], one["unit"], one["rpe"],
            one["rest_seconds"], one["duration_seconds"], one["distance_m"], entry["note"],
        )
        for workout in found
        for entry in workout["exercises"]
        for one in entry["sets"]
    ]  # fmt: skip
