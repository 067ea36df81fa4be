"""Figures of lifts that are kept rather than computed anew: by week, by month and in all."""

from __future__ import annotations

from fit.analytics.lift_figures import LiftMonth, LiftTotal, LiftWeek
from fit.kernel.messages import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told

VERSION = 1


def _unfolded(row: Any, _: Told, __: Any) -> Any:
    """A rollup is computed from rows of views, not from events."""
    return row


# The aggregate of a rollup's row is the exercise, as it was called when it was logged.
LIFT_WEEKS = View(name="r_lift_weeks", version=1, row=LiftWeek, key=("period",), of=(), fold=_unfolded)
LIFT_MONTHS = View(name="r_lift_months", version=1, row=LiftMonth, key=("period",), of=(), fold=_unfolded)
LIFTS = View(name="r_lifts", version=1, row=LiftTotal, of=(), fold=_unfolded)
ROLLUPS = (LIFT_WEEKS, LIFT_MONTHS, LIFTS)


def version(execution: str, formula: str) -> str:
    """What kept figures rest on: the views of execution, this room, the e1RM formula."""
    return f"{execution}.{VERSION}.{formula}"
