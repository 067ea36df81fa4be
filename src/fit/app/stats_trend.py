"""How lifts go: their e1RM, weight, volume and sets by day, week or month, with slope, change and plateaus."""

from __future__ import annotations

from fit.analytics import lift_figures, periods, trends
from fit.app.rollups import lift_rows
from fit.app.stats import Figures, Lift, Span
from fit.kernel import days, json_text
from fit.kernel.errors import Unreadable
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
    choice("metric", metric, tuple(METRICS))
    choice("period", by, periods.PERIODS)


def choice(what: str, given: str, known: Sequence[str]) -> None:
    if given in known:
        return
    from difflib import get_close_matches

    near = get_close_matches(given, known, 1, 0.5)
    hint = f"one of {', '.join(known)}"
    raise Unreadable(f'there is no {what} "{given}"', f"did you mean {near[0]}? It is {hint}" if near else hint)


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
    """Each lift's points in these days: sets outside of them do not count, also in a week that lies half within. Of a
    lift logged under several names the figures are those of all its sets together."""
    column = METRICS[metric][0]
    whole = periods.inside(span.since, span.until, by)
    every = _by_lift(figures, lifts, by, whole, column)
    found = []
    for lift in lifts:
        values = _kept(lift, every, column) | _loose(figures, lift, by, span, whole, column)
        points = [Point(period=p, start=s, value=_shown(column, v)) for (s, p), v in sorted(values.items())]
        found.append(_summed(lift, points, metric))
    return found


def _by_lift(
    figures: Figures, lifts: Sequence[Lift], by: str, whole: tuple[str, str] | None, column: str
) -> dict[str, list[dict[str, Any]]]:
    """Kept rows of the periods that lie within the days asked for, by the name they were logged under."""
    found: dict[str, list[dict[str, Any]]] = {}
    if by == "day" or whole is None:
        return found
    wanted = [{"aggregate_id": one} for one in lifts[0].ids] if len(lifts) == 1 else [{}]
    for which in wanted:
        where = {**which, "start >=": whole[0], "start <=": whole[1]}
        for row in figures.views.find(f"r_lift_{by}s", where, columns=f"aggregate_id, period, start, {column}"):
            found.setdefault(row["aggregate_id"], []).append(row)
    return found


def _kept(lift: Lift, every: dict[str, list[dict[str, Any]]], column: str) -> dict[tuple[str, str], float]:
    values: dict[tuple[str, str], float] = {}
    for one in lift.ids:
        for row in every.get(one, ()):
            if row[column] is not None:
                key = row["start"], row["period"]
                values[key] = _together(column, values[key], row[column]) if key in values else row[column]
    return values


def _loose(
    figures: Figures, lift: Lift, by: str, span: Span, whole: tuple[str, str] | None, column: str
) -> dict[tuple[str, str], float]:
    """What is not kept: single days, and the weeks and months that lie half within."""
    rows = []
    for first, last in periods.outside(span.since, span.until, by, whole):
        rows += lift_rows(figures.views, lift.ids, first or "", last or "")
    by_period: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for row in rows:
        start = periods.start(row["day"], by)
        by_period.setdefault((start, periods.name(start, by)), []).append(row)
    found = {}
    for (start, period), mine in by_period.items():
        value = getattr(lift_figures.week(mine, period, start, figures.formula), column)
        if value is not None:
            found[start, period] = value
    return found


def _together(column: str, a: float, b: float) -> float:
    return a + b if column in ("volume_kg", "hard_sets") else max(a, b)


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
