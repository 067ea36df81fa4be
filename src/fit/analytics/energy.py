"""How much energy the lifter burns: by formula, and by what the scale made of the food."""

from __future__ import annotations

from math import hypot, sqrt

from fit.analytics.body_trend import body_trend
from fit.analytics.trends import fit_line
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal

ACTIVITY = {"sedentary": 1.2, "light": 1.375, "moderate": 1.55, "active": 1.725, "very active": 1.9}
"""Energy of a whole day / energy at rest."""

KCAL_PER_KG = 7700.0
WINDOW_DAYS = 28
LEAST_KCAL = 200.0
"""A day below it is a day somebody forgot to log, not a day of fasting."""
LEAST_DAYS = 7
LEAST_SPAN = 7

SCALE_NOISE_KG = 0.5
"""How far one weighing strays from the truth, where there are too few to see it."""


def at_rest(weight_kg: float | None, height_cm: float | None, age: float | None, sex: str | None) -> float | None:
    """kcal a day at rest: 10 kg + 6.25 cm − 5 age + 5 (men) or − 161 (women); Mifflin and St Jeor 1990."""
    offset = {"male": 5.0, "female": -161.0}.get(sex or "")
    if weight_kg is None or height_cm is None or age is None or offset is None:
        return None
    if not (0 < weight_kg <= 1000 and 0 < height_cm <= 300 and 0 < age <= 130):
        return None
    kcal = 10 * weight_kg + 6.25 * height_cm - 5 * age + offset
    return kcal if kcal > 0 else None


class Expenditure(Record):
    """kcal burnt a day with the 95 % interval, how far to trust it, and all that went in; `kcal` None says why not."""

    kcal: float | None
    low: float | None
    high: float | None
    confidence: Literal["none", "low", "medium", "high"]
    reason: str
    since: int
    until: int
    days_logged: int
    days_ignored: int
    weigh_ins: int
    span_days: int
    intake_kcal: float | None
    trend_change_kg: float | None


def adaptive(
    intake: Iterable[tuple[int, float]],
    weights: Iterable[tuple[int, float]],
    until: int,
    window_days: int = WINDOW_DAYS,
) -> Expenditure:
    """What the last days tell: mean intake − trend change a day × 7700 kcal/kg.

    `intake` and `weights` by day number, the whole history (the trend needs its past); several meals of a day add up.
    Days under 200 kcal are ignored; at least 7 logged days, and weigh-ins at least 7 days apart, or it refuses.
    """
    since = until - window_days + 1
    by_day: dict[int, float] = {}
    for day, kcal in intake:
        if since <= day <= until and 0 <= kcal < 1e6:
            by_day[day] = by_day.get(day, 0.0) + kcal
    eaten = [kcal for kcal in by_day.values() if kcal >= LEAST_KCAL]
    weighed = [p for p in body_trend(w for w in weights if w[0] <= until) if p.day >= since]
    span = weighed[-1].day - weighed[0].day if weighed else 0
    seen = Expenditure(
        kcal=None,
        low=None,
        high=None,
        confidence="none",
        reason="",
        since=since,
        until=until,
        days_logged=len(eaten),
        days_ignored=len(by_day) - len(eaten),
        weigh_ins=len(weighed),
        span_days=span,
        intake_kcal=sum(eaten) / len(eaten) if eaten else None,
        trend_change_kg=weighed[-1].trend_kg - weighed[0].trend_kg if len(weighed) > 1 else None,
    )
    if seen.intake_kcal is None or seen.days_logged < LEAST_DAYS:
        return seen.but(reason=f"{seen.days_logged} days of food in {window_days}, and {LEAST_DAYS} are needed")
    if seen.trend_change_kg is None or span < LEAST_SPAN:
        return seen.but(reason=f"weigh-ins span {span} days, and {LEAST_SPAN} are needed")
    kcal = seen.intake_kcal - seen.trend_change_kg / span * KCAL_PER_KG
    if kcal <= 0:
        return seen.but(reason="food and scale contradict each other: more was gained than was eaten")
    wide = 1.96 * hypot(_intake_error(eaten), _scale_error([(p.day, p.weight_kg) for p in weighed]))
    confidence = _confidence(seen, wide / kcal)
    return seen.but(
        kcal=kcal,
        low=max(kcal - wide, 0.0),
        high=kcal + wide,
        confidence=confidence,
        reason=f"{seen.days_logged} days of food, {seen.weigh_ins} weigh-ins over {span} days",
    )


def _confidence(seen: Expenditure, share: float) -> Literal["low", "medium", "high"]:
    """high: three weeks well covered and the interval within a tenth; medium: two weeks, within a fifth."""
    if seen.days_logged >= 21 and seen.weigh_ins >= 10 and seen.span_days >= 21 and share <= 0.1:
        return "high"
    if seen.days_logged >= 14 and seen.weigh_ins >= 5 and seen.span_days >= 14 and share <= 0.2:
        return "medium"
    return "low"


def _intake_error(eaten: list[float]) -> float:
    """The standard error of the mean day."""
    mean = sum(eaten) / len(eaten)
    return sqrt(sum((kcal - mean) ** 2 for kcal in eaten) / (len(eaten) - 1) / len(eaten))


def _scale_error(weighed: list[tuple[int, float]]) -> float:
    """The standard error of the weight's slope, in kcal a day."""
    line = fit_line(weighed)
    if len(weighed) >= 4 and line is not None and line.error is not None:
        return line.error * KCAL_PER_KG
    middle = sum(day for day, _ in weighed) / len(weighed)
    spread = sqrt(sum((day - middle) ** 2 for day, _ in weighed))
    return SCALE_NOISE_KG / spread * KCAL_PER_KG
