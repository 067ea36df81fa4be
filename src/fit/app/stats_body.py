"""The body's weight with the trend behind its ups and downs."""

from __future__ import annotations

from fit.analytics.body_trend import body_trend
from fit.analytics.trends import Trend, trend
from fit.app.stats import Span
from fit.kernel import days
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House


class Weighed(Record):
    date: str
    weight_kg: float
    trend_kg: float


class Body(Record):
    """`line`: the straight line through the trend in the days asked for."""

    points: tuple[Weighed, ...]
    line: Trend


def body(house: House, span: Span) -> Body:
    """Weigh-ins of these days; the trend knows those before them too."""
    rows = house.views.find("v_body", {"metric": "weight"}, order="day", columns="day, value")
    by_number = {days.number(row["day"]): row["day"] for row in rows}
    every = body_trend((n, row["value"]) for n, row in zip(by_number, rows, strict=True))
    points = tuple(
        [
            Weighed(date=by_number[p.day], weight_kg=p.weight_kg, trend_kg=round(p.trend_kg, 2))
            for p in every
            if span.holds(by_number[p.day])
        ]
    )
    return Body(points=points, line=trend((days.number(p.date), p.trend_kg) for p in points))


def shape(found: Body) -> dict[str, Any]:
    """What `--json` prints."""
    line = found.line
    return {
        "points": [p.fields() for p in found.points],
        "slope_per_week": None if line.slope_per_week is None else round(line.slope_per_week, 4),
        "change_pct": None if line.change_pct is None else round(line.change_pct, 2),
    }
