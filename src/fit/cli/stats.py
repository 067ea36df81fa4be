"""`fit stats`: what it all comes to."""

from __future__ import annotations

import typer

from fit.app.stats import Figures, Span, prepare
from fit.cli.answer import Answer
from fit.cli.complete import exercise_names
from fit.cli.door import joined, reading_house
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.house import House

app = typer.Typer(no_args_is_help=True, help="What it all comes to: trends, records, volume, strength, body.")

_SINCE = typer.Option(None, help="First day: monday, -30d, 2026-11-01.")
_UNTIL = typer.Option(None, help="Last day.")
_EXERCISE = typer.Argument(None, metavar="[EXERCISE]", help="Of this exercise; all by default.",
                           autocompletion=exercise_names)  # fmt: skip


@app.command()
def trend(
    exercise: list[str] = _EXERCISE,
    metric: str = typer.Option("e1rm", help="e1rm, weight, volume or sets."),
    by: str = typer.Option("week", help="day, week or month."),
    since: str = _SINCE,
    until: str = _UNTIL,
) -> Answer:
    """How lifts go: slope per week, change, and plateaus."""
    from fit.app import stats_trend
    from fit.cli import stats_trend as text

    stats_trend.check(metric, by)
    house, span = _opened(since, until)
    with house.store.reading():
        figures = Figures(house)
        asked = joined(exercise or ())
        if not asked and text.sums_suffice(metric, by, span):
            found = stats_trend.totals(figures)
        else:
            found = stats_trend.series(figures, figures.lifts(asked), metric, by, span)
    return text.answer(found, metric, by, figures.unit, asked)


@app.command()
def records(exercise: list[str] = _EXERCISE) -> Answer:
    """The best of every lift, and when; of one lift also its rep maxes."""
    from fit.app import stats_records
    from fit.cli import stats_records as text

    house, _ = _opened(None, None)
    with house.store.reading():
        figures = Figures(house)
        asked = joined(exercise or ())
        found = stats_records.records(figures, figures.lifts(asked))
        table = stats_records.rep_maxes(figures, figures.lifts(asked)[0]) if asked else None
    return text.answer(found, table, figures.unit, asked)


def _opened(since: str | None, until: str | None) -> tuple[House, Span]:
    """The log with its figures up to date, and the days asked for."""
    house = reading_house()
    prepare(house)
    zone = house.settings().zone
    return house, Span(
        since=days.read_day(since, house.seconds, zone) if since else None,
        until=days.read_day(until, house.seconds, zone) if until else None,
    )
