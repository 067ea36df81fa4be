"""All figures of a report, each exactly as its own `fit stats ... --json` says it."""

from __future__ import annotations

from fit.app import nutrition, stats_body, stats_goals, stats_plan, stats_records, stats_strength
from fit.app import stats_trend as trends
from fit.app import stats_volume as volumes
from fit.app.stats import Figures, Span
from fit.app.supplement_plans import adherence as supplements_of
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House

CALENDAR_WEEKS = 53
"""The calendar shows a year, up to the end of the days asked for."""


def gather(house: House, span: Span, today: str) -> dict[str, Any]:
    """Ask inside `house.store.reading()`, after `stats.prepare`. `stats` holds, by name, what `fit stats NAME --json`
    prints for these days; the calendar holds two of them by day, for its year."""
    figures = Figures(house)
    lifts = figures.lifts()
    last = min(today, span.until or today)
    profile = house.views.find("v_profile", {}, limit=1, columns="name")
    return {
        "report": 1,
        "since": span.since,
        "until": span.until,
        "today": today,
        "unit": figures.unit,
        "formula": figures.formula,
        "lifter": profile[0]["name"] if profile else None,
        "workouts": _workouts(house, span),
        "stats": {
            "trend": trends.shape(
                [one for one in trends.series(figures, lifts, "e1rm", "week", span) if one.n], "e1rm", "week"
            ),
            "volume": volumes.volume_shape(volumes.volume(figures, lifts, "week", span), "week"),
            "records": {"records": stats_records.shape(stats_records.records(figures, lifts))},
            "muscles": volumes.shape(volumes.balance(figures, span, today)),
            "adherence": stats_plan.shape(
                stats_plan.adherence(house, "week", span, today), "week", supplements_of(house, span.since, last)
            ),
            "streak": stats_plan.streak(house, today),
            "strength": stats_strength.points(figures, span, today).fields(),
            "goals": {"goals": stats_goals.goals(figures, today)},
            "body": stats_body.shape(stats_body.body(house, span)),
            "nutrition": nutrition.eaten(house, span, "week"),
        },
        "calendar": _calendar(figures, span, today),
    }  # fmt: skip


def _calendar(figures: Figures, span: Span, today: str) -> dict[str, Any]:
    until = min(today, span.until or today)
    first = days.add_days(days.week_start(until), -7 * (CALENDAR_WEEKS - 1))
    year = Span(since=max(first, span.since or first), until=until)
    kept = stats_plan.adherence(figures.house, "day", year, today)
    done = volumes.volume(figures, figures.lifts(), "day", year)
    return {
        "since": year.since,
        "until": year.until,
        "adherence": stats_plan.shape(kept, "day"),
        "volume": volumes.volume_shape(done, "day"),
    }


def _workouts(house: House, span: Span) -> int:
    """Sessions that had a set, as `fit history` lists them."""
    where: dict[str, Any] = {"status <>": "discarded", "sets >": 0}
    if span.since:
        where["day >="] = span.since
    if span.until:
        where["day <="] = span.until
    return int(house.views.find("v_workouts", where, columns="count(*) as n")[0]["n"])
