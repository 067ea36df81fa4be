"""The body weight behind the daily ups and downs of water and food."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

SMOOTHING = 0.1
"""How much of a day's surprise the trend believes (John Walker, The Hacker's Diet)."""


class BodyPoint(Record):
    """A day weighed on, as a day number (`date.toordinal()`), with the trend after that day."""

    day: int
    weight_kg: float
    trend_kg: float


def body_trend(weights: Iterable[tuple[int, float]]) -> tuple[BodyPoint, ...]:
    """The trend at every day weighed on, in order of days; of several weights on a day the last counts.

    T₀ = W₀, Tₙ = Tₙ₋₁ + 0.1(Wₙ − Tₙ₋₁), a step for every day: days without a weight lie on the line between their
    neighbours. Weights that are no body weight (zero, negative, above 1000 kg, not a number) are left out.
    """
    known = dict(sorted(((d, w) for d, w in weights if 0 < w <= 1000), key=lambda point: point[0]))
    points: list[BodyPoint] = []
    for day, weight in known.items():
        trend = weight
        if points:
            before = points[-1]
            trend, gap = before.trend_kg, day - before.day
            for n in range(1, gap + 1):
                between = before.weight_kg + (weight - before.weight_kg) * n / gap
                trend += SMOOTHING * (between - trend)
        points.append(BodyPoint(day=day, weight_kg=weight, trend_kg=trend))
    return tuple(points)
