"""The records of lifts, from what is kept of each; a lift that was logged under several names has one set of them."""

from __future__ import annotations

from fit.analytics import lift_figures
from fit.analytics import records as bests
from fit.analytics.rollups import LIFTS
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.analytics.records import Best, RepMax
    from fit.app.stats import Figures, Lift


class Held(Record):
    """The records a lift holds."""

    lift: Lift
    bests: tuple[Best, ...]


def records(figures: Figures, lifts: Sequence[Lift]) -> list[Held]:
    return [Held(lift=lift, bests=tuple(bests.records(*_kept(figures, lift)))) for lift in lifts]


def rep_maxes(figures: Figures, lift: Lift) -> list[RepMax]:
    """What was lifted for 1 to 12 reps, and what is to be expected; nothing is, where the body is part of the load."""
    rep_bests, best = _kept(figures, lift)
    exercise = figures.known.by_id(lift.id)
    body = exercise is not None and exercise.kind in ("bodyweight", "assisted")
    e1rm = None if body or "e1rm" not in best else best["e1rm"][0]
    return bests.rep_maxes(rep_bests, e1rm, figures.formula) if rep_bests else []


def _kept(figures: Figures, lift: Lift) -> tuple[tuple[Any, ...], dict[str, Any]]:
    parts = [row for one in lift.ids if (row := figures.views.get(LIFTS, one, ())) is not None]
    return lift_figures.merged(parts)


def shape(held: Sequence[Held]) -> list[dict[str, Any]]:
    return [
        {"exercise_id": one.lift.id, "exercise": one.lift.name, **best.fields()} for one in held for best in one.bests
    ]
