"""Where a figure is going: its slope with its uncertainty, its plateaus, and when a lighter week is due."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

STALL_WEEKS = 3.0
DELOAD_LIFTS = 2
DELOAD_WEEKS = 8.0
BREAK_DAYS = 28
"""A longer pause begins a new stretch: who comes back after months is not on a plateau."""

NOTHING = 0.0025
"""A weekly change of a quarter of a percent is no change: 250 g on a 100 kg lift."""

# Student's t for a 95 % interval with 1, 2, ... degrees of freedom.
_T95 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
    2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip


class Line(Record):
    """A least-squares line: change of y per 1 of x, its standard error (None below three points) and 95 % interval."""

    n: int
    slope: float
    error: float | None
    low: float | None
    high: float | None


class Trend(Record):
    """A series in a few figures; None where the points cannot say (one point, one day, a first value of 0)."""

    n: int
    first: float | None
    last: float | None
    change_pct: float | None
    slope_per_week: float | None
    slope_low: float | None
    slope_high: float | None


class Standing(Record):
    """Where a lift stands since the best of this stretch; `unknown` before three weeks or three points."""

    word: Literal["plateau", "rising", "falling", "unknown"]
    best: float | None
    best_day: int | None
    weeks_since_best: float
    stalled: bool


class Deload(Record):
    """Whether a lighter week is suggested, the lifts that say so, and why."""

    due: bool
    lifts: tuple[str, ...]
    reason: str


def fit_line(points: Iterable[tuple[float, float]]) -> Line | None:
    """Ordinary least squares; None where all points share one x. What is not a number is left out."""
    known = _usable(points)
    if len({x for x, _ in known}) < 2:
        return None
    n = len(known)
    mid_x, mid_y = sum(x for x, _ in known) / n, sum(y for _, y in known) / n
    spread = sum((x - mid_x) ** 2 for x, _ in known)
    if spread < 1e-9:  # less than a second apart: one day, said twice
        return None
    slope = sum((x - mid_x) * (y - mid_y) for x, y in known) / spread
    if n < 3:
        return Line(n=n, slope=slope, error=None, low=None, high=None)
    off = sum((y - mid_y - slope * (x - mid_x)) ** 2 for x, y in known)
    error = (off / (n - 2) / spread) ** 0.5
    wide = error * (_T95[n - 3] if n - 3 < len(_T95) else 1.96 + 2.46 / (n - 2))
    return Line(n=n, slope=slope, error=error, low=slope - wide, high=slope + wide)


def trend(points: Iterable[tuple[float, float]]) -> Trend:
    """The trend of (day number, value): a week is 7 days, whatever lies between the points.

    The change is from the first value to the last, against the size of the first: less assistance is a rise.
    """
    known = _usable(points)
    line = fit_line(known)
    first, last = (known[0][1], known[-1][1]) if known else (None, None)
    change = None
    if first and last is not None and len(known) > 1:
        change = (last - first) / abs(first) * 100
        change = change if abs(change) < 1e9 else None
    return Trend(
        n=len(known),
        first=first,
        last=last,
        change_pct=change,
        slope_per_week=None if line is None else line.slope * 7,
        slope_low=None if line is None or line.low is None else line.low * 7,
        slope_high=None if line is None or line.high is None else line.high * 7,
    )


def standing(points: Iterable[tuple[float, float]]) -> Standing:
    """Where a lift stands, by (day number, value) where more is better.

    Looked at is the stretch since the last pause of more than four weeks. It is *stalled* when its best is three weeks
    or more older than its last point. A stall is a *plateau* when the 95 % interval of the slope after the best touches
    no change (± 0.25 % of the best a week), else *falling* or, on the way back to it, *rising*; three points must tell.
    With a newer best it is *rising*.
    """
    stretch = _stretch(_usable(points))
    if not stretch:
        return Standing(word="unknown", best=None, best_day=None, weeks_since_best=0.0, stalled=False)
    best_day, best = stretch[0]
    for day, value in stretch:
        if value > best + 1e-9 * abs(best):
            best_day, best = day, value
    weeks = (stretch[-1][0] - best_day) / 7
    stalled = weeks >= STALL_WEEKS
    said = Standing(word="unknown", best=best, best_day=int(best_day), weeks_since_best=weeks, stalled=stalled)
    if not stalled:
        long_enough = stretch[-1][0] - stretch[0][0] >= STALL_WEEKS * 7 and best_day > stretch[0][0]
        return said.but(word="rising") if long_enough and len(stretch) >= 3 else said
    line = fit_line(p for p in stretch if p[0] > best_day)  # the best itself was picked for being high
    if line is None or line.low is None or line.high is None:
        return said
    slack = NOTHING * abs(best) / 7
    if line.high < -slack:
        return said.but(word="falling")
    return said.but(word="plateau" if line.low <= slack else "rising")


def deload(stalled_weeks: Mapping[str, float], weeks_without: float | None) -> Deload:
    """A lighter week is due when two tracked lifts have stalled for three weeks, or after eight weeks without one.

    `stalled_weeks`: weeks since the best of each tracked lift; `weeks_without`: weeks of training since the last deload
    or the first workout, None if there was none.
    """
    lifts = tuple(sorted(lift for lift, weeks in stalled_weeks.items() if weeks >= STALL_WEEKS))
    if len(lifts) >= DELOAD_LIFTS:
        return Deload(due=True, lifts=lifts, reason=f"{len(lifts)} lifts have stalled for three weeks or more")
    if weeks_without is not None and weeks_without >= DELOAD_WEEKS:
        return Deload(due=True, lifts=lifts, reason=f"{weeks_without:.0f} weeks without a lighter one")
    return Deload(due=False, lifts=lifts, reason="fewer than two lifts stall, and the last lighter week is near")


def _usable(points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """In order of x, without what no log can mean: not a number, endless, or too large to square."""
    return sorted((p for p in points if abs(p[0]) < 1e9 and abs(p[1]) < 1e15), key=lambda p: p[0])


def _stretch(known: list[tuple[float, float]]) -> list[tuple[float, float]]:
    start = 0
    for n in range(1, len(known)):
        if known[n][0] - known[n - 1][0] > BREAK_DAYS:
            start = n
    return known[start:]
