"""What a lift came to in a week, in a month and in all: the figures that trends, records and reports are made of."""

from __future__ import annotations

from fit.analytics import trends
from fit.kernel import days, estimates
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

SPARK_POINTS = 24
"""The latest points that a line of small bars shows."""

# Record → the column of v_lifts it is the highest of. The most reps at a weight stand in `rep_bests`.
RECORDS = {
    "weight": "weight_kg", "e1rm": "e1rm_kg", "volume": "set_volume_kg", "session_volume": "volume_kg",
    "duration": "longest_s", "distance": "farthest_m", "speed": "fastest_ms",
}  # fmt: skip


class LiftWeek(Record):
    """One lift in one ISO week or calendar month; `start` is its first day. Warm-ups count in nothing.

    `weight_kg` the heaviest added weight, `e1rm_kg` the best estimate by the profile's formula, `volume_kg` load times
    reps; None where there is none.
    """

    period: str
    start: str
    sessions: int
    hard_sets: int
    reps: int
    weight_kg: float | None
    e1rm_kg: float | None
    volume_kg: float | None


class LiftMonth(LiftWeek):
    """`rep_bests`: (reps, weight, day, workout) of the sets that no other equals in reps and weight; `bests`: record →
    (value, day, workout, reps, weight), the last two of the set where it was one. Of equals the earliest holds."""

    first_day: str
    last_day: str
    rep_bests: tuple[Any, ...]
    bests: dict[str, Any]


class LiftTotal(Record):
    """All of a lift: its records, and how its weekly e1RM has gone. `spark`: the latest points."""

    first_day: str
    last_day: str
    sessions: int
    hard_sets: int
    rep_bests: tuple[Any, ...]
    bests: dict[str, Any]
    points: int
    last_kg: float | None
    change_pct: float | None
    slope_per_week: float | None
    slope_low: float | None
    slope_high: float | None
    standing: str
    weeks_since_best: float
    spark: tuple[float, ...]


def e1rm(best_sets: Iterable[Sequence[Any]], formula: str) -> float | None:
    """kg: the best estimate of these sets."""
    found = [e for s in best_sets if (e := estimates.e1rm(s[2], s[0], formula)) is not None]
    return max(found, default=None)


def _e1rm(row: Mapping[str, Any], formula: str) -> float | None:
    """kg: a session's best; execution has worked it out by Epley already."""
    kg: float | None = row["e1rm_kg"] if formula == "epley" else e1rm(row["best_sets"], formula)
    return kg


def figure(rows: Sequence[Mapping[str, Any]], column: str, formula: str) -> Any:
    """One column of LiftWeek, of rows of v_lifts in any order; by Epley they need no `best_sets`."""
    if column in ("hard_sets", "reps"):
        return sum([row[column] for row in rows])
    if column == "sessions":
        return len({row["aggregate_id"] for row in rows})
    if column == "e1rm_kg":
        return max([e for row in rows if (e := _e1rm(row, formula)) is not None], default=None)
    if column == "weight_kg":
        return max([row["weight_kg"] for row in rows if row["weight_kg"] is not None], default=None)
    # Floating point adds up to the same only in the same order.
    ordered = rows if len(rows) == 1 else sorted(rows, key=lambda r: (r["day"], r["aggregate_id"], r["exercise_id"]))
    volumes = [row["volume_kg"] for row in ordered if row["volume_kg"] is not None]
    return sum(volumes) if volumes else None


def week(rows: Sequence[Mapping[str, Any]], period: str, start: str, formula: str) -> LiftWeek:
    return LiftWeek(period=period, start=start, **{name: figure(rows, name, formula) for name in LiftWeek._names[2:]})


def month(rows: Sequence[Mapping[str, Any]], period: str, formula: str) -> LiftMonth:
    """As `week`, with what records are made of."""
    return LiftMonth(
        **week(rows, period, f"{period}-01", formula).fields(),
        first_day=min([row["day"] for row in rows]), last_day=max([row["day"] for row in rows]),
        rep_bests=_rep_bests([(s[0], s[1], row["day"], row["aggregate_id"]) for row in rows for s in row["best_sets"]]),
        bests=_bests(rows, formula),
    )  # fmt: skip


def _bests(rows: Sequence[Mapping[str, Any]], formula: str) -> dict[str, Any]:
    """The highest of each record, of equals the earliest, and the set that it was made with."""
    found: dict[str, Any] = {}
    for name, column in RECORDS.items():
        best: tuple[float, Mapping[str, Any]] | None = None
        for row in rows:
            value = _e1rm(row, formula) if name == "e1rm" else row[column]
            if value is None or (best is not None and value < best[0]):
                continue
            if best is None or value > best[0] or _moment(row) < _moment(best[1]):
                best = value, row
        if best is not None:
            found[name] = (best[0], *_moment(best[1]), *_made_with(name, best[0], best[1]["best_sets"], formula))
    return found


def _moment(row: Mapping[str, Any]) -> tuple[str, str]:
    return row["day"], row["aggregate_id"]


def _made_with(name: str, value: float, sets: Sequence[Any], formula: str) -> tuple[int | None, float | None]:
    """Reps and weight of the set of a record."""
    made: Sequence[Any] = (None, None)
    if name == "weight":
        made = max([s for s in sets if s[1] == value], default=made)
    elif name == "e1rm":
        made = next((s for s in sets if estimates.e1rm(s[2], s[0], formula) == value), made)
    elif name == "volume":
        made = max([s for s in sets if s[2] is not None], key=lambda s: s[0] * s[2], default=made)
    return made[0] or None, made[1]


def total(weeks: Sequence[LiftWeek], months: Sequence[LiftMonth]) -> LiftTotal:
    """All months of a lift together, and the trend of its weeks, in their order."""
    rep_bests, bests = merged(months)
    points = [(days.number(w.start), round(w.e1rm_kg, 1)) for w in weeks if w.e1rm_kg is not None]
    line, standing = trends.trend(points), trends.standing(points)
    return LiftTotal(
        first_day=min([m.first_day for m in months]), last_day=max([m.last_day for m in months]),
        sessions=sum([m.sessions for m in months]), hard_sets=sum([m.hard_sets for m in months]),
        rep_bests=rep_bests, bests=bests, points=len(points), last_kg=line.last, change_pct=line.change_pct,
        slope_per_week=line.slope_per_week, slope_low=line.slope_low, slope_high=line.slope_high,
        standing=standing.word, weeks_since_best=standing.weeks_since_best,
        spark=tuple([value for _, value in points[-SPARK_POINTS:]]),
    )  # fmt: skip


def merged(parts: Sequence[LiftMonth | LiftTotal]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """`rep_bests` and `bests` of several months, or of several names of one lift."""
    bests: dict[str, Any] = {}
    for part in parts:
        for name, best in part.bests.items():
            _improve(bests, name, tuple(best))
    return _rep_bests([tuple(s) for part in parts for s in part.rep_bests]), bests


def _rep_bests(sets: Iterable[tuple[Any, ...]]) -> tuple[tuple[Any, ...], ...]:
    """Heaviest first, each with more reps than all heavier ones."""
    kept: list[tuple[Any, ...]] = []
    for one in sorted(sets, key=lambda s: (-s[1], -s[0], *s[2:])):
        if one[0] > (kept[-1][0] if kept else 0):
            kept.append(one)
    return tuple(kept)


def _improve(bests: dict[str, Any], name: str, new: tuple[Any, ...]) -> None:
    """The highest; of equals the earliest."""
    old = bests.get(name)
    if old is None or new[0] > old[0] or (new[0] == old[0] and new[1:3] < old[1:3]):
        bests[name] = new
