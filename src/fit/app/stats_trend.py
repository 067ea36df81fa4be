"""How lifts go: their e1RM, weight, volume and sets by day, week or month, with slope, change and plateaus."""

from __future__ import annotations

from fit.analytics import lift_figures, periods, trends
from fit.app.stats import Figures, Lift, Span
from fit.app.stats_periods import by_lift
from fit.kernel import days, json_text
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# metric → (column of the figures, what it is called)
METRICS = {
    "e1rm": ("e1rm_kg", "estimated one-rep max"),
    "weight": ("weight_kg", "heaviest weight"),
    "volume": ("volume_kg", "volume"),
    "sets": ("hard_sets", "working sets"),
}


class Point(Record):
    """`start`: the first day of the period."""

    period: str
    start: str
    value: float


class Series(Record):
    """One lift's points and what they come to. `points` is None where only the sum of them was asked for."""

    lift: Lift
    points: tuple[Point, ...] | None
    n: int
    last: float | None
    change_pct: float | None
    slope_per_week: float | None
    slope_low: float | None
    slope_high: float | None
    standing: str
    weeks_since_best: float
    spark: tuple[float, ...]


def check(metric: str, by: str) -> None:
    """Raises Unreadable, with the nearest word, for a metric or period that is none."""
    periods.choose("metric", metric, tuple(METRICS))
    periods.check(by)


def totals(figures: Figures) -> list[Series]:
    """The weekly e1RM of every lift over all time, in sum: as `series` says it, without reading the points."""
    rows = figures.views.find(
        "r_lifts", {"points >": 0}, order="last_day desc, aggregate_id",
        columns="aggregate_id, points, last_kg, change_pct, slope_per_week, slope_low, slope_high, standing,"
        " weeks_since_best, spark",
    )  # fmt: skip
    by_id = {row["aggregate_id"]: row for row in rows}
    found = []
    for lift in figures.lifts():
        mine = [by_id[one] for one in lift.ids if one in by_id]
        if len(lift.ids) > 1:
            found += [one for one in series(figures, [lift], "e1rm", "week", Span()) if one.n]
        elif mine:
            row = mine[0]
            found.append(
                Series(
                    lift=lift, points=None, n=row["points"], last=row["last_kg"], change_pct=row["change_pct"],
                    slope_per_week=row["slope_per_week"], slope_low=row["slope_low"], slope_high=row["slope_high"],
                    standing=row["standing"], weeks_since_best=row["weeks_since_best"],
                    spark=tuple(json_text.read(row["spark"])),
                )
            )  # fmt: skip
    return found


def series(figures: Figures, lifts: Sequence[Lift], metric: str, by: str, span: Span) -> list[Series]:
    """Each lift's points in these days."""
    column = METRICS[metric][0]
    found = by_lift(figures, lifts, by, span, (column,))
    return [
        _summed(
            lift,
            [
                Point(period=period, start=start, value=_shown(column, row[column]))
                for (start, period), row in found[lift.id].items()
                if row[column] is not None
            ],
            metric,
        )
        for lift in lifts
    ]


def _shown(column: str, value: float) -> float:
    return round(value, 1) if column == "e1rm_kg" else round(value, 6)


def _summed(lift: Lift, points: Sequence[Point], metric: str) -> Series:
    """Slope, change and standing of the values as they are shown, so that anybody can work them out again."""
    known = [(days.number(p.start), p.value) for p in points]
    line, standing = trends.trend(known), trends.standing(known)
    rising = metric in ("e1rm", "weight")  # fewer sets are no plateau
    return Series(
        lift=lift, points=tuple(points), n=len(known), last=line.last, change_pct=line.change_pct,
        slope_per_week=line.slope_per_week, slope_low=line.slope_low, slope_high=line.slope_high,
        standing=standing.word if rising else "unknown",
        weeks_since_best=standing.weeks_since_best if rising else 0.0,
        spark=tuple([p.value for p in points[-lift_figures.SPARK_POINTS :]]),
    )  # fmt: skip


def shape(found: Sequence[Series], metric: str, by: str) -> dict[str, Any]:
    """What `--json` prints. Figures in kg; `slope_low` and `slope_high` bound the slope with 95 %."""
    return {
        "metric": metric,
        "by": by,
        "series": [
            {
                "exercise_id": one.lift.id,
                "exercise": one.lift.name,
                "points": [p.fields() for p in one.points or ()],
                "change_pct": _rounded(one.change_pct, 2),
                "slope_per_week": _rounded(one.slope_per_week, 4),
                "slope_low": _rounded(one.slope_low, 4),
                "slope_high": _rounded(one.slope_high, 4),
                "standing": one.standing,
                "weeks_since_best": round(one.weeks_since_best, 1),
            }
            for one in found
        ],
    }


def _rounded(value: float | None, places: int) -> float | None:
    return None if value is None else round(value, places)
