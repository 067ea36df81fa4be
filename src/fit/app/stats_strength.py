"""How strong the lifter is for their weight: the total of squat, bench press and deadlift in points."""

from __future__ import annotations

from fit.analytics import lift_figures, strength
from fit.analytics.rollups import LIFTS
from fit.app.facts import body_weight_on
from fit.app.rollups import lift_rows
from fit.app.stats import Figures, Lift, Span
from fit.kernel import estimates
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TOTAL = ("squat", "bench-press", "deadlift")
REP_MAXES = (1, 3, 5, 8, 10)


class Strength(Record):
    """`basis`: e1rm or singles. What is missing for points stands in `missing`."""

    basis: str
    lifts: tuple[dict[str, Any], ...]
    total_kg: float | None
    body_weight_kg: float | None
    sex: str | None
    dots: float | None
    wilks: float | None
    ipf_gl: float | None
    missing: tuple[str, ...]


def points(figures: Figures, span: Span, today: str, singles: bool = False) -> Strength:
    """From the best e1RM of each lift, or with `singles` from the heaviest weight lifted; warm-ups never count. The
    body weighs what it weighed last, up to the end of the days asked for."""
    lifts = [_best(figures, figures.lifts(one)[0], span, singles) for one in TOTAL]
    known = [lift["kg"] for lift in lifts if lift["kg"] is not None]
    total = round(sum(known), 1) if len(known) == len(TOTAL) else None
    weight = body_weight_on(figures.house.store, min(span.until or today, today))
    profile = figures.views.find("v_profile", {}, limit=1, columns="sex")
    sex = profile[0]["sex"] if profile else None
    missing = [lift["exercise_id"] for lift in lifts if lift["kg"] is None]
    missing += [name for name, value in (("body weight", weight), ("sex", sex)) if value is None]
    return Strength(
        basis="singles" if singles else "e1rm", lifts=tuple(lifts), total_kg=total, body_weight_kg=weight, sex=sex,
        dots=_rounded(strength.dots(total, weight, sex)), wilks=_rounded(strength.wilks(total, weight, sex)),
        ipf_gl=_rounded(strength.ipf_gl(total, weight, sex)), missing=tuple(missing),
    )  # fmt: skip


def _best(figures: Figures, lift: Lift, span: Span, singles: bool) -> dict[str, Any]:
    if span.whole:
        parts = [row for one in lift.ids if (row := figures.views.get(LIFTS, one, ())) is not None]
    else:
        rows = lift_rows(figures.views, lift.ids, span.since or "", span.until or "")
        parts = [lift_figures.month(rows, "", figures.formula)] if rows else []
    best = lift_figures.merged(parts)[1].get("weight" if singles else "e1rm")
    kg = round(best[0], 1) if best and best[0] > 0 else None
    exact = best[0] if best and kg else None  # as in the rep maxes of `fit stats records`
    expected = {str(n): _rounded(estimates.rep_max(exact, n, figures.formula), 1) for n in REP_MAXES}
    return {
        "exercise_id": lift.id,
        "exercise": lift.name,
        "kg": kg,
        "reps": best[3] if best and kg else None,
        "weight_kg": best[4] if best and kg else None,
        "date": best[1] if best and kg else None,
        "workout_id": best[2] if best and kg else None,
        "rep_maxes": None if singles or kg is None else expected,
    }


def _rounded(value: float | None, places: int = 2) -> float | None:
    return None if value is None else round(value, places)
