"""`fit body`: weight, waist, body fat and other measures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer

from fit.app import body
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import reading_house, writing_house
from fit.execution.body_notation import METRICS
from fit.kernel.quantities import KG_PER_LB, plain

app = typer.Typer()

_CSV = ("date", "measured_at", "metric", "value", "typed", "unit")
_CANONICAL = {"weight": "kg", "fat": "%"}


def metric_names(incomplete: str) -> Iterator[str]:
    words = ("show", "list", *METRICS)
    yield from (word for word in words if word.startswith(incomplete.casefold()))


@app.command(name="body")
def body_command(
    words: list[str] = typer.Argument(
        metavar="MEASURE FIGURE... | show | list [MEASURE]", autocompletion=metric_names,
        help="weight 81.2, 180lb, waist 84cm, fat 15%; several at once.",
    ),
    at: str = typer.Option(None, help="When: 07:30, yesterday; now by default."),
    note: str = typer.Option(None, help="A note."),
    since: str = typer.Option(None, help="list: the first day."),
    until: str = typer.Option(None, help="list: the last day."),
) -> Answer:  # fmt: skip
    """Log what the scale and the tape say, or look at it. Body weight counts in that day's body-weight lifts."""
    if words == ["show"]:
        return _show()
    if words[0] == "list":
        return _list(" ".join(words[1:]), since, until)
    noted = body.measure(writing_house(), [word.replace("\u2212", "-") for word in words], at, note)
    shapes = [body.shape(told) for told in noted.told]
    common = {"correlation_id": noted.outcome.correlation_id, "event_ids": noted.outcome.event_ids}
    lines = [Line(text=f"{_name(s['metric'])}  {s['typed']}{_spaced(s['unit'])}") for s in shapes]
    weighed = [s for s in shapes if s["metric"] == "weight"]
    if weighed and noted.trend_kg is not None:
        lines.append(Line(text=f"  trend {_trend(noted.trend_kg, weighed[-1]['unit'])}", style="dim"))
    one = shapes[0] if len(shapes) == 1 else {}
    return Answer(
        shape={**one, "measures": shapes, "trend_kg": noted.trend_kg, "warnings": list(noted.warnings), **common},
        text=tuple(lines), warnings=noted.warnings,
    )  # fmt: skip


def _show() -> Answer:
    house = reading_house()
    with house.store.reading():
        found, unit = body.latest(house), house.settings().unit
    text: list[Line | Table] = [_nothing()]
    if found["measures"]:
        rows = tuple([
            (_name(row["metric"]), row["typed"] + _spaced(row["unit"]), row["date"], _change(row))
            for row in found["measures"]
        ])  # fmt: skip
        text = [Table(columns=("measure", "last", "on", "change"), rows=rows, right=("last", "change"))]
        if found["trend_kg"] is not None:
            text.append(Line(text=f"weight trend {_trend(found['trend_kg'], unit)}"))
    return Answer(shape=found, text=tuple(text), csv=(_CSV, _rows(found["measures"])))


def _list(metric: str, since: str | None, until: str | None) -> Answer:
    house = reading_house()
    with house.store.reading():
        found = body.listed(house, metric, since, until)
    rows = tuple([(row["date"], _name(row["metric"]), row["typed"] + _spaced(row["unit"])) for row in found])
    table = Table(columns=("day", "measure", "figure"), rows=rows, right=("figure",))
    return Answer(shape={"measures": found}, text=(table,) if found else (_nothing(),), csv=(_CSV, _rows(found)))


def _nothing() -> Line:
    return Line(text="Nothing measured yet. Begin with: fit body weight 81.2", style="dim")


def _rows(found: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [tuple([row[name] for name in _CSV]) for row in found]


def _name(metric: str) -> str:
    return "Body fat" if metric == "fat" else metric[:1].upper() + metric[1:]


def _spaced(unit: str) -> str:
    return unit if unit == "%" else f" {unit}"


def _trend(kg: float, unit: str) -> str:
    return f"{plain(round(kg / KG_PER_LB, 1))} lb" if unit == "lb" else f"{plain(round(kg, 1))} kg"


def _change(row: dict[str, Any]) -> str:
    """Since the first one, in the unit of the last."""
    if row["since"] == row["date"]:
        return ""
    factor = {"lb": 1 / KG_PER_LB, "in": 1 / 2.54, "mm": 10.0, "m": 0.01}.get(row["unit"], 1.0)
    return f"{row['change'] * factor:+.1f}{_spaced(row['unit'])}"
