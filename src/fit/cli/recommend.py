"""`fit recommend`: what the figures advise, and your answer."""

from __future__ import annotations

import typer

from fit.app import recommendations
from fit.app.recommendations import Answered
from fit.app.telling import progression_shape
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import reading_house, writing_house
from fit.cli.plan_words import progression_line
from fit.cli.stats_opening import today
from fit.cli.stats_text import width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

app = typer.Typer(no_args_is_help=True, help="Recommendations: list, show, accept, dismiss.")

_WIDE = 110
_CSV = ("id", "generated_at", "kind", "status", "exercise_id", "text")

_ID = typer.Argument(None, metavar="[ID]", help="The beginning of its id; not needed where there is only one.")


@app.command(name="list")
def list_(all_: bool = typer.Option(False, "--all", help="Accepted, dismissed and past ones too.")) -> Answer:
    """What is advised."""
    house = reading_house()
    with house.store.reading():
        rows = recommendations.listed(house, all_, today(house))
    cells = [(r["aggregate_id"][:8], r["generated_at"][:10], r["kind"], r["status"], r["text"]) for r in rows]
    columns: tuple[str, ...] = ("id", "day", "kind", "status", "advice")
    if width() < _WIDE:
        columns, cells = ("id", "advice"), [(cell[0], cell[4]) for cell in cells]  # type: ignore[misc] # fewer columns
    text: tuple[Line | Table, ...] = (Table(columns=columns, rows=tuple(cells)),)
    if not rows:
        text = (Line(text="No recommendations. fit profile set --progression suggest asks for them.", style="dim"),)
    return Answer(shape={"recommendations": [_shape(row) for row in rows]}, text=text, csv=_csv(rows))


@app.command()
def show(id: str = _ID) -> Answer:
    """One recommendation with the figures it rests on."""
    house = reading_house()
    with house.store.reading():
        row = recommendations.named(house, id)
    text = [Line(text=row["text"], style="strong"), Line(text=f"  {row['kind']}, {row['status']}", style="dim")]
    text += [Line(text=f"  {name.replace('_', ' ')}: {value}") for name, value in row["evidence"].items()]
    return Answer(shape=_shape(row), text=tuple(text), csv=_csv([row]))


@app.command()
def accept(id: str = _ID) -> Answer:
    """Do what is advised: the plan changes."""
    return _answer(recommendations.accept(writing_house(), id))


@app.command()
def dismiss(id: str = _ID) -> Answer:
    """Take it off the list; the same evidence does not bring it back."""
    return _answer(recommendations.dismiss(writing_house(), id))


def _answer(answered: Answered) -> Answer:
    row, outcome = answered.row, answered.outcome
    moved = [progression_shape(t.event) for t in outcome.told if t.event.NAME == "ExerciseProgressionUpdated"]
    shape = {
        **_shape(row), "progressions": moved, "correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids
    }  # fmt: skip
    lines = [Line(text=f"{row['status']}: {row['text']}"), *[progression_line(one) for one in moved]]
    return Answer(shape=shape, text=tuple(lines), csv=_csv([row]))


def _csv(rows: list[dict[str, Any]]) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    shapes = [_shape(row) for row in rows]
    return _CSV, [tuple([one[name] for name in _CSV]) for one in shapes]


def _shape(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": row["aggregate_id"], "kind": row["kind"], "exercise_id": row["exercise_id"], "text": row["text"],
        "evidence": row["evidence"], "status": row["status"], "changes": row["changes"],
        "generated_at": row["generated_at"],
    }  # fmt: skip
