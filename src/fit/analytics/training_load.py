"""How hard the last week was, set against the weeks before it."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

ACUTE_DAYS = 7
CHRONIC_DAYS = 28
SPIKE = 1.5
"""So many times the usual week is called a spike, not a risk: what it says about injuries is disputed."""


class TrainingLoad(Record):
    """`acute`: the load of the last 7 days; `chronic`: the mean week of the 21 days before; their ratio, or why not."""

    acute: float
    chronic: float | None
    ratio: float | None
    spike: bool
    reason: str


def session_load(rpe: float | None, minutes: float | None) -> float | None:
    """sRPE of a session: RPE × minutes, in arbitrary units (Foster 1998). None without both."""
    if rpe is None or minutes is None or not 0 < rpe <= 10 or not 0 < minutes <= 1440:
        return None
    return rpe * minutes


def training_load(sessions: Iterable[tuple[int, float]], today: int) -> TrainingLoad:
    """The load at `today` from (day number, load) of sessions.

    The ratio is uncoupled: of the 28 days the acute week is left out of the chronic mean, since a sum compared with
    itself hides half of a jump (Windt and Gabbett 2019). Before 28 days of history there is no ratio.
    """
    known = [(day, load) for day, load in sessions if day <= today and 0 < load < 1e9]
    acute = sum(load for day, load in known if day > today - ACUTE_DAYS)
    if not known or min(day for day, _ in known) > today - CHRONIC_DAYS + 1:
        return TrainingLoad(acute=acute, chronic=None, ratio=None, spike=False, reason="less than 28 days of history")
    before = sum(load for day, load in known if today - CHRONIC_DAYS < day <= today - ACUTE_DAYS)
    chronic = before * ACUTE_DAYS / (CHRONIC_DAYS - ACUTE_DAYS)
    if not chronic:
        return TrainingLoad(acute=acute, chronic=0.0, ratio=None, spike=False, reason="no load in the weeks before")
    ratio = acute / chronic
    reason = f"{ratio:.2f} times the usual week"
    return TrainingLoad(acute=acute, chronic=chronic, ratio=ratio, spike=ratio > SPIKE, reason=reason)
