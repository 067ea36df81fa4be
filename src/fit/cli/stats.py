"""`fit stats`: what it all comes to."""

from __future__ import annotations

import typer

from fit.analytics import periods
from fit.app.stats import Figures
from fit.cli.answer import Answer
from fit.cli.complete import exercise_names
from fit.cli.door import joined
from fit.cli.stats_opening import opened, today
from fit.cli.stats_trend import run
from fit.kernel.errors import Unreadable

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
    plot: bool = typer.Option(False, "--plot", help="A curve in the terminal."),
    png: str = typer.Option(None, metavar="FILE", help="A curve in a picture file."),
) -> Answer:
    """How lifts go: slope per week, change, and plateaus."""
    return run(joined(exercise or ()), metric, by, since, until, plot, png)


@app.command()
def records(exercise: list[str] = _EXERCISE) -> Answer:
    """The best of every lift, and when; of one lift also its rep maxes."""
    from fit.app import stats_records
    from fit.cli import stats_records as text

    house, _ = opened(None, None)
    with house.store.reading():
        figures = Figures(house)
        asked = joined(exercise or ())
        found = stats_records.records(figures, figures.lifts(asked))
        table = stats_records.rep_maxes(figures, figures.lifts(asked)[0]) if asked else None
    return text.answer(found, table, figures.unit, asked)


@app.command()
def volume(
    exercise: list[str] = _EXERCISE,
    by: str = typer.Option("week", help="day, week or month."),
    since: str = _SINCE,
    until: str = _UNTIL,
) -> Answer:
    """Volume and working sets, week by week."""
    from fit.app.stats_volume import volume as volume_of
    from fit.cli import stats_volume as text

    periods.check(by)
    house, span = opened(since, until)
    with house.store.reading():
        figures = Figures(house)
        found = volume_of(figures, figures.lifts(joined(exercise or ())), by, span)
    return text.volume(found, by, figures.unit)


@app.command()
def muscles(
    low: float = typer.Option(10, min=0, max=100, help="Least hard sets a week to aim at."),
    high: float = typer.Option(20, min=0, max=200, help="Most."),
    since: str = _SINCE,
    until: str = _UNTIL,
) -> Answer:
    """Hard sets per muscle and week: direct 1, indirect 0.5."""
    from fit.app.stats_volume import balance
    from fit.cli import stats_volume as text

    if low > high:
        raise Unreadable(f"a band from {low:g} to {high:g} holds nothing", "as in --low 10 --high 20")
    house, span = opened(since, until)
    with house.store.reading():
        found = balance(Figures(house), span, today(house), (low, high))
    return text.muscles(found)


@app.command()
def strength(
    singles: bool = typer.Option(False, "--singles", help="From the heaviest weights lifted, not from e1RM."),
    since: str = _SINCE,
    until: str = _UNTIL,
) -> Answer:
    """DOTS, Wilks and IPF GL of squat, bench press and deadlift."""
    from fit.app import stats_strength
    from fit.cli import stats_person as text

    house, span = opened(since, until)
    with house.store.reading():
        figures = Figures(house)
        found = stats_strength.points(figures, span, today(house), singles)
    return text.strength(found, figures.unit)


@app.command()
def body(
    since: str = _SINCE,
    until: str = _UNTIL,
    plot: bool = typer.Option(False, "--plot", help="A curve in the terminal."),
) -> Answer:
    """Body weight, and the trend behind its ups and downs."""
    from fit.app import stats_body
    from fit.cli import stats_person as text

    house, span = opened(since, until, figures=False)
    with house.store.reading():
        found = stats_body.body(house, span)
        unit = house.settings().unit
    return text.body(found, unit, plot)


@app.command()
def nutrition(
    by: str = typer.Option("week", help="day, week or month."), since: str = _SINCE, until: str = _UNTIL
) -> Answer:
    """What was eaten a day, against goals; training and rest days apart."""
    from fit.cli import stats_nutrition

    return stats_nutrition.run(by, since, until)


@app.command()
def energy(
    activity: str = typer.Option("moderate", help="sedentary, light, moderate, active or very-active."),
) -> Answer:
    """What you burn: by formula, and by what the scale made of the food."""
    from fit.cli import stats_energy

    return stats_energy.run(activity)


@app.command()
def adherence(
    by: str = typer.Option("week", help="day, week or month."), since: str = _SINCE, until: str = _UNTIL
) -> Answer:
    """How much of what was planned was done."""
    from fit.app.stats_plan import adherence as adherence_of
    from fit.app.supplement_plans import adherence as supplements_of
    from fit.cli import stats_plan as text

    periods.check(by)
    house, span = opened(since, until, figures=False)
    with house.store.reading():
        found = adherence_of(house, by, span, today(house))
        taken = supplements_of(house, span.since, min(today(house), span.until or today(house)))
    return text.adherence(found, by, taken)


@app.command()
def compare(day: list[str] = typer.Argument(None, metavar="[DAY]", help="The latest by default.")) -> Answer:
    """Planned against done, set by set."""
    from fit.app.stats_plan import compare as compare_with
    from fit.cli import stats_plan as text

    house, span = opened(joined(day or ()) or None, None, figures=False)
    with house.store.reading():
        found, unit = compare_with(house, span.since), house.settings().unit
    return text.compare(found, unit)


@app.command()
def streak() -> Answer:
    """Weeks in a row: of the schedule, or of the weekly goal."""
    from fit.app.stats_plan import streak as streak_of
    from fit.cli import stats_plan as text

    house, _ = opened(None, None, figures=False)
    with house.store.reading():
        found = streak_of(house, today(house))
    return text.streak(found)


@app.command()
def goals() -> Answer:
    """Goals: on course or not, and when."""
    from fit.app.stats_goals import goals as goals_of
    from fit.cli import stats_goals as text

    house, _ = opened(None, None)
    with house.store.reading():
        figures = Figures(house)
        found = goals_of(figures, today(house))
    return text.goals(found, figures.unit)
