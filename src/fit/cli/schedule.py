"""`fit schedule`: which plan falls on which day, week after week or once."""

from __future__ import annotations

import typer

from fit.app.schedule import week
from fit.app.schedule_changes import assign, assign_once, clear, clear_date, move, skip
from fit.app.schedule_telling import entry_shape, week_shape
from fit.cli import schedule_clashes, schedule_words
from fit.cli.answer import Answer, Line
from fit.cli.door import joined, options, reading_house, writing_house
from fit.cli.schedule_text import WEEK_COLUMNS, entry_text, week_lines, week_rows
from fit.cli.schedule_words import day_names, day_or_plan_names
from fit.kernel import days
from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.execute import Outcome
    from fit.app.house import House
    from fit.app.schedule import Row

app = typer.Typer(no_args_is_help=True, help="The week: which plan falls on which day.")
schedule_clashes.add_to(app)

_DAY = "monday, mon,thu, daily, or a date for once."


@app.command("assign")
def assign_(
    words: list[str] = typer.Argument(metavar="DAY PLAN...", help=_DAY, autocompletion=day_or_plan_names),
    at: str = typer.Option(None, help="Time of day, as in 18:00."),
    every: str = typer.Option(None, help="Every so many weeks, as in 2w."),
    from_: str = typer.Option(None, "--from", help="First day."),
    until: str = typer.Option(None, help="Last day."),
    pin: int = typer.Option(None, help="Stay with this version of the plan."),
) -> Answer:
    """Put a plan on a day: fit schedule assign monday "Upper A" --at 18:00."""
    day, name = _day_and_name(words)
    house = writing_house()
    with house.command() as road:
        zone = house.settings().zone
        time = schedule_words.read_time(at) if at else None
        weeks = schedule_words.read_every(every) if every else None
        first = schedule_words.read_date(from_, house.seconds, zone) if from_ else None
        last = schedule_words.read_date(until, house.seconds, zone) if until else None
        weekdays = schedule_words.read_weekdays(day)
        date = None if weekdays else schedule_words.read_date(day, house.seconds, zone)
        plan = _plan(house, name)
        pinned = _pin(house, plan, pin)
        if date is not None:
            if weeks or first or last:
                raise Unreadable(f"{date} is one day: it has no --every, --from or --until", "name a weekday instead")
            assign_once(house, road, plan, date, time, pinned)
            standing = []
        else:
            standing = assign(
                house, road, plan, weekdays or [], time=time, every=weeks, starts=first, until=last, pin=pinned
            )
        outcome = road.outcome
        entries = [entry_shape(row) for id in standing for row in house.views.find("v_schedule", {"entry_id": id})]
        clashes = schedule_clashes.of_plan(house, plan["aggregate_id"])
    said = [entry_text(plan["name"], entry) for entry in entries] or [
        f"{plan['name']}: {date}" + (f" at {time}" if time else "")
    ]
    shape = {
        "plan": {"id": plan["aggregate_id"], "name": plan["name"], "version": plan["version"]}, "date": date,
        "entries": entries, "conflicts": schedule_clashes.shapes(clashes),
    }  # fmt: skip
    lines = [Line(text=text) for text in said]
    if not outcome.told:
        lines.append(Line(text="It stood there already.", style="dim"))
    return Answer(shape={**shape, **_ids(outcome)}, text=(*lines, *schedule_clashes.warned(clashes)))


@app.command("clear")
def clear_(
    words: list[str] = typer.Argument(metavar="DAY [PLAN...]", help=_DAY, autocompletion=day_or_plan_names),
) -> Answer:
    """Take one plan, or all, off a day from today on; of a date, only that once."""
    day, rest = schedule_words.take_day(words)
    house = writing_house()
    with house.command() as road:
        weekdays = schedule_words.read_weekdays(day)
        date = None if weekdays else schedule_words.read_date(day, house.seconds, house.settings().zone)
        plan = _plan(house, joined(rest)) if rest else None
        if date is not None:
            names = [due.name for due in clear_date(house, road, date, plan)]
        else:
            bare = tuple([one for group in weekdays or () for one in group])
            clear(house, road, bare, plan)
            names = [plan["name"]] if plan else []
    said = "every day" if weekdays == [days.WEEKDAYS] else day if date is None else date
    text = f"{', '.join(names) or 'All'} off {said}"
    return Answer(shape={"day": said, "date": date, **_ids(road.outcome)}, text=(Line(text=text),))


@app.command("week")
def week_(
    words: list[str] = typer.Argument(
        None, metavar="[DATE]", help="Any day of it, or its number: 2026-W40.", autocompletion=day_names
    ),
) -> Answer:
    """Seven days with what falls on them."""
    house = reading_house()
    with house.store.reading():
        zone = house.settings().zone
        today = house.now(zone).day
        day = schedule_words.read_week(joined(words), house.seconds, zone) if words else today
        plans = week(house, day)
    shape = week_shape(plans)
    return Answer(shape=shape, text=tuple(week_lines(plans, today)), csv=(WEEK_COLUMNS, week_rows(plans)))


@app.command("move")
def move_(
    day: str = typer.Argument(metavar="DATE", help="From this day.", autocompletion=day_names),
    to: str = typer.Argument(metavar="DATE", help="To this one.", autocompletion=day_names),
) -> Answer:
    """All of one date happens on another; the week stays as it is."""
    house = writing_house()
    with house.command() as road:
        zone = house.settings().zone
        since = schedule_words.read_date(day, house.seconds, zone)
        there = schedule_words.read_date(to, house.seconds, zone)
        names = [due.name for due in move(house, road, since, there)]
        clashes = schedule_clashes.of_day(house, there)
    shape = {"date": since, "to": there, "plans": names, "conflicts": schedule_clashes.shapes(clashes)}
    line = Line(text=f"{', '.join(names)}: {since} → {there}")
    return Answer(shape={**shape, **_ids(road.outcome)}, text=(line, *schedule_clashes.warned(clashes)))


@app.command("skip")
def skip_(
    words: list[str] = typer.Argument(metavar="DATE", help="The day that does not happen.", autocompletion=day_names),
    reason: str = typer.Option(None, help="Why, in your words."),
) -> Answer:
    """Nothing of one date happens; the week stays as it is."""
    house = writing_house()
    with house.command() as road:
        day = schedule_words.read_date(joined(words), house.seconds, house.settings().zone)
        names = [due.name for due in skip(house, road, day, reason)]
    shape = {"date": day, "plans": names, "reason": reason}
    text = f"{', '.join(names)}: skipped on {day}" + (f", {reason}" if reason else "")
    return Answer(shape={**shape, **_ids(road.outcome)}, text=(Line(text=text),))


@app.command("export")
def export(ics: bool = typer.Option(False, "--ics", help="As a calendar; to stdout.")) -> Answer:
    """The week as a calendar file: fit schedule export --ics > gym.ics."""
    if not ics:
        raise Unreadable("in which form?", "fit schedule export --ics writes a calendar")
    from fit.exporters.ics import calendar

    house = reading_house()
    with house.store.reading():
        text = calendar(house)
    if options().json:
        return Answer(shape={"ics": text})
    # Lines of a calendar end in CR LF (RFC 5545, 3.1).
    return Answer(shape=None, text=tuple([Line(text=line + "\r") for line in text.splitlines()]))


def _day_and_name(words: list[str]) -> tuple[str, str]:
    day, rest = schedule_words.take_day(words)
    if not rest:
        raise Unreadable("which plan?", 'as in fit schedule assign monday "Upper A"')
    return day, joined(rest)


def _plan(house: House, name: str) -> Row:
    from fit.app.plans import plan_named

    return plan_named(house, name)


def _pin(house: House, plan: Row, version: int | None) -> str | None:
    if version is None:
        return None
    from fit.app.schedule_pins import version_id

    return version_id(house, plan, version)


def _ids(outcome: Outcome) -> dict[str, object]:
    return {"correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids}


