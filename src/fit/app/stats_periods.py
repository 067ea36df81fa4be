"""Figures of lifts by day, week or month: kept ones for whole periods, computed ones for what lies half within."""

from __future__ import annotations

from fit.analytics import lift_figures, periods
from fit.app.rollups import lift_rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from fit.app.stats import Figures, Lift, Span

    # (first day, name of the period) → column → value
    Periods = dict[tuple[str, str], dict[str, Any]]

_SUMMED = frozenset(("volume_kg", "hard_sets", "reps", "sessions"))


def by_lift(
    figures: Figures, lifts: Sequence[Lift], by: str, span: Span, columns: Sequence[str]
) -> dict[str, Periods]:
    """Exercise id → its periods in order. Sets outside of the days asked for do not count, also in a week that lies
    half within; of a lift logged under several names the figures are those of all its sets together."""
    whole = None if by == "day" else periods.inside(span.since, span.until, by)
    kept = _kept(figures, lifts, by, whole, columns) if whole else {}
    found = {}
    for lift in lifts:
        mine: Periods = {}
        for one in lift.ids:
            for key, row in kept.get(one, {}).items():
                mine[key] = _together(mine[key], row) if key in mine else row
        if by == "day" or not span.whole:
            mine |= _loose(figures, lift, by, span, whole, columns)
        found[lift.id] = dict(sorted(mine.items()))
    return found


def _kept(
    figures: Figures, lifts: Sequence[Lift], by: str, whole: tuple[str, str], columns: Sequence[str]
) -> dict[str, Periods]:
    """One query for many lifts, one each for the names of one lift."""
    found: dict[str, Periods] = {}
    wanted = [{"aggregate_id": one} for one in lifts[0].ids] if len(lifts) == 1 else [{}]
    for which in wanted:
        where = {**which, "start >=": whole[0], "start <=": whole[1]}
        for row in figures.views.find(
            f"r_lift_{by}s", where, columns=f"aggregate_id, period, start, {', '.join(columns)}"
        ):
            found.setdefault(row["aggregate_id"], {})[row["start"], row["period"]] = {n: row[n] for n in columns}
    return found


def _loose(
    figures: Figures, lift: Lift, by: str, span: Span, whole: tuple[str, str] | None, columns: Sequence[str]
) -> Periods:
    by_period: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for first, last in periods.outside(span.since, span.until, by, whole):
        for row in lift_rows(figures.views, lift.ids, first or "", last or "", sets=figures.formula != "epley"):
            start = periods.start(row["day"], by)
            by_period.setdefault((start, periods.name(start, by)), []).append(row)
    formula = figures.formula
    return {key: {n: lift_figures.figure(rows, n, formula) for n in columns} for key, rows in by_period.items()}


def _together(a: Mapping[str, Any], b: Mapping[str, Any]) -> dict[str, Any]:
    return {
        n: b[n] if a[n] is None else a[n] if b[n] is None else a[n] + b[n] if n in _SUMMED else max(a[n], b[n])
        for n in a
    }
