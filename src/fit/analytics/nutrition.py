"""What was eaten in a week, a day on average, on training days and on rest days, beside what was wanted."""

from __future__ import annotations

from fit.analytics import periods
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import Any

HELD = ("kcal", "protein_g", "carbs_g", "fat_g", "fibre_g")
# A day within this share of its goal has met it: no label and no kitchen scale is better.
NEAR = 0.1


class Mean(Record):
    """An average day of `days` days that something was logged on; figures are None where there was none."""

    days: int
    kcal: float | None = None
    protein_g: float | None = None
    carbs_g: float | None = None
    fat_g: float | None = None
    fibre_g: float | None = None


class FoodPeriod(Record):
    """A day, week or month; `start` is its first day. `met`: goal → on how many days it was met."""

    period: str
    start: str
    all: Mean
    training: Mean
    rest: Mean
    met: dict[str, int]


def by_period(
    rows: Iterable[Mapping[str, Any]], trained: Collection[str], by: str, goal: Mapping[str, float]
) -> tuple[FoodPeriod, ...]:
    """`rows`: days with their sums, in order; `trained`: days of training; `goal`: kcal and protein_g of a day."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        found.setdefault(periods.start(row["day"], by), []).append(row)
    return tuple([_period(periods.name(start, by), start, mine, trained, goal) for start, mine in found.items()])


def together(
    rows: Sequence[Mapping[str, Any]], trained: Collection[str], goal: Mapping[str, float]
) -> FoodPeriod:
    """All days as one period."""
    return _period("all", rows[0]["day"] if rows else "", rows, trained, goal)


def met(name: str, eaten: float, goal: float) -> bool:
    """Calories within a tenth of the goal on either side; protein, a tenth below at most."""
    return abs(eaten - goal) <= NEAR * goal if name == "kcal" else eaten >= (1 - NEAR) * goal


def _period(
    name: str, start: str, rows: Sequence[Mapping[str, Any]], trained: Collection[str], goal: Mapping[str, float]
) -> FoodPeriod:
    return FoodPeriod(
        period=name, start=start, all=_mean(rows), training=_mean([row for row in rows if row["day"] in trained]),
        rest=_mean([row for row in rows if row["day"] not in trained]),
        met={one: sum([met(one, row[one], want) for row in rows]) for one, want in goal.items()},
    )  # fmt: skip


def _mean(rows: Sequence[Mapping[str, Any]]) -> Mean:
    if not rows:
        return Mean(days=0)
    return Mean(days=len(rows), **{name: round(sum([row[name] for row in rows]) / len(rows), 1) for name in HELD})
