"""`fit workout`: a session from its first set to its last, with the plan it began with."""

from __future__ import annotations

import sys

import typer

from fit.app import workouts
from fit.app.counting import running
from fit.app.house import House
from fit.app.session import running_session, session
from fit.app.telling import log_shape
from fit.app.workout_telling import rest_after, workout_shape
from fit.cli.answer import Answer, Line
from fit.cli.complete import exercise_names
from fit.cli.door import confirm, joined, options, reading_house, writing_house
from fit.cli.logging_words import entry_lines
from fit.cli.wording import sets_text
from fit.cli.workout_words import COLUMNS, next_lines, set_rows, workout_lines
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.quantities import read_duration, say_duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.session import Session

app = typer.Typer(no_args_is_help=True)

USUAL_REST = 90
_NOTHING = "No workout is running. Begin one with: fit workout start"


@app.command()
def start(
    name: list[str] = typer.Argument(None, metavar="[PLAN]", help="The plan; today's by default."),
    free: bool = typer.Option(False, "--free", help="With no plan, whatever is due today."),
) -> Answer:
    """Begin a workout: the named plan, today's, or an empty one."""
    house = writing_house()
    return _written(house, *workouts.start(house, joined(name) if name else None, free))


@app.command()
def status() -> Answer:
    """What is done, what comes next, and what it was last time."""
    house = reading_house()
    with house.store.reading():
        workout_id = running(house)
        if workout_id is None:
            return Answer(shape={"workout": None}, text=(Line(text=_NOTHING, style="dim"),), csv=(COLUMNS, ()))
        shape = workout_shape(house, session(house, workout_id))
    return Answer(shape={"workout": shape}, text=tuple(workout_lines(shape)), csv=(COLUMNS, set_rows(shape)))


@app.command("set")
def set_(
    words: list[str] = typer.Argument(None, metavar="[SETS]", help="8@50; 8 for so many reps; nothing for the target."),
    note: str = typer.Option(None, help="A note on the set."),
) -> Answer:
    """Log the next set; without words the set that was planned."""
    house = writing_house()
    logged = workouts.log_next(house, joined(words) if words else "", note)
    shape = log_shape(house, logged)
    with house.store.reading():
        workout = workout_shape(house, session(house, shape["workout_id"]))
        unit = house.settings().unit
    text = [*entry_lines(shape, sets_text(shape["sets"]), unit=unit), *next_lines(workout["next"])]
    if workout["next"] is None and workout["exercises"] and workout["template_id"]:
        text.append(Line(text="all sets are done: fit workout finish", style="good"))
    return Answer(shape={**shape, "next": workout["next"]}, text=tuple(text), warnings=logged.warnings)


@app.command()
def skip(
    exercise: list[str] = typer.Argument(None, help="The current one by default.", autocompletion=exercise_names),
    reason: str = typer.Option(None, help="Why."),
) -> Answer:
    """Leave an exercise out."""
    house = writing_house()
    return _written(house, *workouts.skip(house, joined(exercise) if exercise else None, reason))


@app.command()
def swap(
    words: list[str] = typer.Argument(metavar="EXERCISE NEW", autocompletion=exercise_names),
    reason: str = typer.Option(None, help="Why."),
) -> Answer:
    """Do another exercise in the place of a planned one; sets and reps stay."""
    house = writing_house()
    return _written(house, *workouts.swap(house, words, reason))


@app.command()
def rest(
    length: str = typer.Argument(None, metavar="[SECONDS]", help="90, 90s or 1:30; as planned by default."),
) -> Answer:
    """Count the rest down on a terminal; anywhere else, say how long it is and go on."""
    seconds = _seconds(length) if length is not None else None
    if seconds is None:
        house = reading_house()
        with house.store.reading():
            workout_id = running(house)
            planned = rest_after(session(house, workout_id)) if workout_id else None
        seconds = planned or USUAL_REST
    if sys.stdout.isatty() and sys.stderr.isatty() and not (options().json or options().quiet):
        from fit.cli.workout_rest import count_down

        count_down(seconds)
    return Answer(shape={"rest_seconds": seconds}, text=(Line(text=f"rest {say_duration(seconds)}"),))


@app.command()
def finish(note: str = typer.Option(None, help="A note on the workout.")) -> Answer:
    """End the workout; also today's logged sets, where none was started."""
    house = writing_house()
    return _written(house, *workouts.finish(house, note))


@app.command()
def discard() -> Answer:
    """Throw the running workout away with all its sets; fit undo brings it back."""
    house = writing_house()
    confirm("Throw this workout away with all its sets?", "this throws the workout's sets away")
    now, outcome = workouts.discard(house)
    shape = {
        "workout_id": now.workout_id, "name": now.state.name, "discarded_entries": len(now.entries),
        "correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids,
    }  # fmt: skip
    said = f"{now.state.name or 'Free workout'} discarded, {len(now.entries)} entries with it (fit undo brings it back)"
    return Answer(shape=shape, text=(Line(text=said),))


@app.command()
def live() -> Answer:
    """The whole screen for the workout: the set, the rest, one key to accept the target."""
    try:
        from fit.cli.workout_live import run
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("textual"):
            raise
        raise Rejected("the live view needs Textual", 'pip install "fitness-tracker[live]"') from error
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Rejected("the live view needs a terminal", "fit workout status and fit workout set do the same")
    running_session(writing_house())
    return run(writing_house)


def _seconds(text: str) -> int:
    found = float(text) if text.isascii() and text.isdigit() and len(text) < 7 else read_duration(text)
    if found is None or not 0 < found <= 3600:
        raise Unreadable(f'"{text}" is no rest', "seconds up to an hour, as in 90, 90s or 1:30")
    return round(found)


def _written(house: House, now: Session, outcome: Outcome) -> Answer:
    with house.store.reading():
        shape = workout_shape(house, now)
    text = [*workout_lines(shape), *_milestones(outcome)]
    stored: dict[str, Any] = {"correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids}
    return Answer(shape={**shape, **_reached(outcome), **stored}, text=tuple(text), csv=(COLUMNS, set_rows(shape)))


def _reached(outcome: Outcome) -> dict[str, Any]:
    from fit.app.telling import milestone_shape
    from fit.execution.events import ProgressMilestoneReached

    return {"milestones": [milestone_shape(event) for event in outcome.of(ProgressMilestoneReached)]}


def _milestones(outcome: Outcome) -> list[Line]:
    from fit.cli.logging_words import milestone_text

    return [Line(text="  " + milestone_text(one), style="good") for one in _reached(outcome)["milestones"]]
