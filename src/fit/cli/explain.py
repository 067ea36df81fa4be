"""`fit explain`: where a number comes from."""

from __future__ import annotations

import typer
from typer.core import TyperGroup

from fit.app import explain as behind
from fit.app.stats import Figures
from fit.cli.answer import Answer, Line, Table
from fit.cli.complete import exercise_names
from fit.cli.stats_opening import opened, today
from fit.cli.stats_text import narrow, number, wrapped
from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Explained(TyperGroup):
    """Whoever asks for something else hears what can be asked."""

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self.list_commands(ctx):
            what = ", ".join(self.list_commands(ctx))
            raise Unreadable(f'"{args[0]}" cannot be explained', f"these can: {what}")
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=Explained, no_args_is_help=True, help="Any number: its inputs, formula and source, what was left out and why."
)
_WORDS = typer.Argument(..., metavar="EXERCISE TYPE", help="bench e1rm", autocompletion=exercise_names)
_PERIOD = typer.Argument(..., metavar="PERIOD", help="2026-W47, 2026-11 or a day")


@app.command()
def record(words: list[str] = _WORDS) -> Answer:
    """A record: weight, e1rm, reps, volume, session_volume, duration, distance or speed."""
    exercise, type = _two(words, "as in fit explain record bench e1rm")
    house, _ = opened(None, None)
    with house.store.reading():
        return answer(behind.record(Figures(house), exercise, type.lower()))


@app.command()
def trend(
    words: list[str] = typer.Argument(..., metavar="EXERCISE PERIOD", help="squat 2026-W47"),
    metric: str = typer.Option("e1rm", help="e1rm, weight, volume or sets."),
) -> Answer:
    """One point of a trend."""
    exercise, period = _two(words, "as in fit explain trend squat 2026-W47")
    house, _ = opened(None, None)
    with house.store.reading():
        return answer(behind.trend(Figures(house), exercise, period, metric))


@app.command()
def volume(period: str = _PERIOD) -> Answer:
    """The volume of a week, month or day."""
    house, _ = opened(None, None)
    with house.store.reading():
        return answer(behind.volume(Figures(house), period))


@app.command()
def strength() -> Answer:
    """DOTS, Wilks and IPF GL."""
    house, _ = opened(None, None)
    with house.store.reading():
        return answer(behind.strength_points(Figures(house), today(house)))


@app.command()
def body(day: str = typer.Argument(None, help="The latest weigh-in by default.")) -> Answer:
    """The body-weight trend."""
    from fit.app.explain_person import body as behind_body

    house, span = opened(day, None, figures=False)
    with house.store.reading():
        return answer(behind_body(house, span.since))


@app.command()
def energy() -> Answer:
    """What is burnt a day."""
    from fit.app.explain_person import energy as behind_energy

    house, _ = opened(None, None, figures=False)
    with house.store.reading():
        return answer(behind_energy(house, today(house)))


@app.command()
def streak() -> Answer:
    """The weeks in a row."""
    from fit.app.explain_person import streak as behind_streak

    house, _ = opened(None, None, figures=False)
    with house.store.reading():
        return answer(behind_streak(house, today(house)))


@app.command()
def muscles(
    words: list[str] = typer.Argument(..., metavar="MUSCLE [WEEK]", help="chest, or chest 2026-W47."),
) -> Answer:
    """The hard sets of a muscle."""
    from fit.app.explain_habits import muscle

    name, week = words, None
    if len(words) > 1 and words[-1][:4].isdigit():
        name, week = words[:-1], words[-1]
    house, _ = opened(None, None)
    with house.store.reading():
        return answer(muscle(Figures(house), " ".join(name), week, today(house)))


@app.command()
def nutrition(period: str = _PERIOD) -> Answer:
    """The food of a week, month or day."""
    from fit.app.explain_habits import food

    house, _ = opened(None, None, figures=False)
    with house.store.reading():
        return answer(food(Figures(house), period))


@app.command()
def adherence(period: str = _PERIOD) -> Answer:
    """How much of what was planned was done."""
    from fit.app.explain_habits import kept

    house, _ = opened(None, None, figures=False)
    with house.store.reading():
        return answer(kept(Figures(house), period, today(house)))


@app.command()
def goal(
    words: list[str] = typer.Argument(..., metavar="WHAT", help="bench, weight, workouts, kcal or protein."),
) -> Answer:
    """Where a goal stands, and when it is reached."""
    from fit.app.explain_habits import goal as behind_goal

    house, _ = opened(None, None)
    with house.store.reading():
        return answer(behind_goal(Figures(house), " ".join(words), today(house)))


def _two(words: list[str], example: str) -> tuple[str, str]:
    if len(words) < 2:
        raise Unreadable("two things are needed: an exercise, and what of it", example)
    return " ".join(words[:-1]), words[-1]


def answer(found: dict[str, Any]) -> Answer:
    value = found["value"]
    shown = "-" if value is None else f"{number(value, 2)} {found['unit']}"
    text: list[Line | Table] = [Line(text=one, style="strong") for one in wrapped(f"{found['figure']}: {shown}")]
    text += [Line(text=one) for one in wrapped(f"formula: {found['formula']}")]
    if found["source"]:
        text += [Line(text=one) for one in wrapped(f"source: {found['source']}")]
    text += _rows("Counted", found["inputs"], "value")
    text += _rows("Left out", found["excluded"], "why")
    if found.get("note"):
        text += [Line(text=one, style="dim") for one in wrapped(found["note"])]
    rows = [("input", *[one.get(n) for n in _CSV]) for one in found["inputs"]]
    rows += [("excluded", *[one.get(n) for n in _CSV]) for one in found["excluded"]]
    return Answer(shape=found, text=tuple(text), csv=(("counts", *_CSV), rows))


_CSV = ("event_id", "entry_id", "workout_id", "day", "set", "name", "value", "why")


def _rows(title: str, rows: list[dict[str, Any]], last: str) -> list[Table]:
    if not rows:
        return []
    cells = []
    several = len({one.get("exercise_id") for one in rows}) > 1
    for one in rows:
        what = one.get("set") or one.get("name") or one.get("workout_id") or ""
        if several and "set" in one:
            what = f"{one['exercise_id']} {what}"
        value = one.get(last)
        said = number(value, 2) if isinstance(value, (int, float)) else str(value if value is not None else "-")
        cells.append((one.get("day") or "", what, said, (one.get("event_id") or "")[-8:]))
    columns = ("Day", "Set" if any("set" in one for one in rows) else "What", last.capitalize(), "Event")
    if narrow() or not any(cell[3] for cell in cells):
        columns, cells = columns[:3], [cell[:3] for cell in cells]  # type: ignore[assignment,misc] # one column fewer
    return [Table(columns=columns, rows=tuple(cells), title=title)]
