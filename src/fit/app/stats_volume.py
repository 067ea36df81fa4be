"""How much was done: volume and sets by week, and hard sets for each muscle."""

from __future__ import annotations

from fit.analytics import muscles, periods
from fit.app.stats import Figures, Lift, Span
from fit.app.stats_periods import by_lift
from fit.kernel import days
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


class Muscle(Record):
    """Hard sets of this week so far, and the mean of the full weeks before it."""

    muscle: str
    this_week: float
    mean: float
    judged: str


class Balance(Record):
    """`weeks`: name of the week → muscle → hard sets, without weeks of rest."""

    weeks: dict[str, dict[str, float]]
    muscles: tuple[Muscle, ...]
    full_weeks: int
    band: tuple[float, float]


def volume(figures: Figures, lifts: Sequence[Lift], by: str, span: Span) -> list[dict[str, Any]]:
    """Periods in order, without those of rest; `volume_kg` is None where nothing had a weight."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for rows in by_lift(figures, lifts, by, span, ("volume_kg", "hard_sets", "reps")).values():
        for key, row in rows.items():
            sums = found.setdefault(key, {"volume_kg": None, "hard_sets": 0, "reps": 0})
            for name, value in row.items():
                sums[name] = sums[name] if value is None else (sums[name] or 0) + value
    return [
        {
            "period": period,
            "start": start,
            "volume_kg": None if row["volume_kg"] is None else round(row["volume_kg"], 6),
            "sets": row["hard_sets"],
            "reps": row["reps"],
        }
        for (start, period), row in sorted(found.items())
    ]


def balance(figures: Figures, span: Span, today: str, band: tuple[float, float] = muscles.BAND) -> Balance:
    """The mean is of the four full weeks before the running one (before the end of the days asked for), or of fewer
    where training began later."""
    done: dict[str, list[tuple[dict[str, float], float]]] = {}
    for exercise_id, rows in by_lift(figures, figures.lifts(), "week", span, ("hard_sets",)).items():
        share = muscles.of_exercise(figures.known.by_id(exercise_id))
        for (_, period), row in rows.items():
            done.setdefault(period, []).append((share, row["hard_sets"]))
    weeks = {period: muscles.sets_by_muscle(sets) for period, sets in sorted(done.items())}
    running = days.week_start(min(span.until or today, today))
    full = [periods.name(days.add_days(running, -7 * n), "week") for n in range(1, muscles.WEEKS + 1)]
    full = [week for week in full if weeks and week >= min(weeks)]
    mean, now = muscles.mean(weeks, full), weeks.get(periods.name(running, "week"), {})
    names = sorted({*mean, *now}, key=lambda m: (-mean.get(m, 0.0), m))
    return Balance(
        weeks=weeks, full_weeks=len(full), band=band,
        muscles=tuple(
            [
                Muscle(
                    muscle=m, this_week=now.get(m, 0.0), mean=round(mean.get(m, 0.0), 2),
                    judged=muscles.judged(mean.get(m, 0.0), band),
                )
                for m in names
            ]
        ),
    )  # fmt: skip


def shape(found: Balance) -> dict[str, Any]:
    """The balance of muscles as `--json` prints it."""
    low, high = found.band
    return {
        "band": {"low": low, "high": high},
        "full_weeks": found.full_weeks,
        "muscles": [one.fields() for one in found.muscles],
        "weeks": [{"period": week, "muscles": sets} for week, sets in found.weeks.items()],
    }


def volume_shape(found: Sequence[dict[str, Any]], by: str) -> dict[str, Any]:
    return {"by": by, "weeks" if by == "week" else f"{by}s": list(found)}
