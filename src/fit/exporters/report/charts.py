"""Curves and bars as SVG: the drawing stretches to any width, words and figures around it stay the size they are."""

from __future__ import annotations

from fit.exporters.report.words import date, month, number, text
from fit.kernel import days
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    # (day, value)
    Points = Sequence[tuple[str, float]]

WIDE, HIGH = 1000, 100
_PAUSE = 8 * 7
"""Days without a point after which a curve begins anew."""
_DOTS = 60
_MANY = 400


class Chart(Record):
    """`curve`: joined points; `cloud`: points on their own; `bars` from nothing up; `line`: dashed, two points or more;
    `level`: a goal. `label` says in a sentence what is to be seen."""

    label: str
    curve: Points = ()
    cloud: Points = ()
    bars: Points = ()
    line: Points = ()
    level: float | None = None
    places: int = 1
    tall: bool = False


def draw(chart: Chart) -> str:
    known = [*chart.curve, *chart.cloud, *chart.bars]
    if not known:
        return ""
    first, last = min(p[0] for p in known), max(p[0] for p in known)
    values = [p[1] for p in (*known, *chart.line)] + ([chart.level] if chart.level is not None else [])
    steps = ticks(0.0 if chart.bars else min(values), max(values))
    frame = Frame(
        first=days.number(first), length=max(days.days_between(first, last), 1), low=steps[0], high=steps[-1],
        single=first == last,
    )  # fmt: skip
    parts = [f'<path class="grid" d="{"".join([f"M0 {frame.y(v):.1f}H{WIDE}" for v in steps])}"/>']
    if chart.bars:
        parts.append(f'<path class="bars" d="{_bars(chart.bars, frame)}"/>')
    if chart.cloud:
        kind = "cloud many" if len(chart.cloud) > _MANY else "cloud"
        parts.append(f'<path class="{kind}" d="{"".join([f"M{frame.at(p)}h0" for p in chart.cloud])}"/>')
    if chart.level is not None:
        parts.append(f'<path class="level" d="M0 {frame.y(chart.level):.1f}H{WIDE}"/>')
    if chart.curve:
        pieces = _pieces(chart.curve)
        drawn = ["L".join([frame.at(p) for p in piece]) for piece in pieces]
        lines = "".join([f"M{line}" for line in drawn])
        areas = "".join(
            [
                f"M{frame.x(piece[0][0]):.1f} {HIGH}L{line}V{HIGH}z"
                for piece, line in zip(pieces, drawn, strict=True)
                if len(piece) > 1
            ]
        )
        parts.append(f'<path class="area" d="{areas}"/>' if areas else "")
        parts.append(f'<path class="curve" d="{lines}"/>')
        dots = chart.curve if len(chart.curve) <= _DOTS else [p for one in pieces if len(one) == 1 for p in one]
        dots = [*dots, chart.curve[-1]]
        parts.append(f'<path class="dots" d="{"".join([f"M{frame.at(p)}h0" for p in dots])}"/>')
    if len(chart.line) > 1:
        parts.append(f'<path class="line" d="M{"L".join([frame.at(p) for p in chart.line])}"/>')
    said = "".join([f'<span style="top:{frame.y(v):.1f}%">{number(v, 3)}</span>' for v in steps])
    return (
        f'<div class="chart{" tall" if chart.tall else ""}"><div class="scale" aria-hidden="true">{said}</div>'
        f'<svg role="img" aria-label="{text(chart.label)}" viewBox="0 0 {WIDE} {HIGH}" preserveAspectRatio="none">'
        f'{"".join(parts)}</svg><div class="days" aria-hidden="true">{_days(first, last)}</div></div>'
    )


class Frame(Record):
    """Where a day and a value lie in the drawing."""

    first: int
    length: int
    low: float
    high: float
    single: bool

    def x(self, day: str) -> float:
        return WIDE / 2 if self.single else (days.number(day) - self.first) / self.length * WIDE

    def y(self, value: float) -> float:
        return (self.high - value) / (self.high - self.low) * HIGH

    def at(self, point: tuple[str, float]) -> str:
        return f"{self.x(point[0]):.1f} {self.y(point[1]):.1f}"


def ticks(low: float, high: float) -> list[float]:
    """Three to six round values from below the lowest to above the highest."""
    if high - low < 1e-6 * max(abs(high), 1.0):
        low, high = low - 1, high + 1
    size = 1e-9
    while (high - low) / size > 4:
        for factor in (1, 2, 2.5, 5, 10):
            if (high - low) / (size * factor) <= 4 or factor == 10:
                size *= factor
                break
    start = int(low // size)
    found = [round(start * size, 9)]
    while found[-1] < high - 1e-9:
        found.append(round((start + len(found)) * size, 9))
    return found


def _pieces(points: Points) -> list[list[tuple[str, float]]]:
    found: list[list[tuple[str, float]]] = []
    for point in points:
        if not found or days.days_between(found[-1][-1][0], point[0]) > _PAUSE:
            found.append([])
        found[-1].append(point)
    return found


def _bars(points: Points, frame: Frame) -> str:
    width = max(min(WIDE / (frame.length / 7 + 1) * 0.7, 60), 0.8)
    found = []
    for day, value in points:
        x = frame.x(day) * (WIDE - width) / WIDE
        found.append(f"M{x:.1f} {HIGH}V{frame.y(value):.1f}h{width:.1f}V{HIGH}z")
    return "".join(found)


def _days(first: str, last: str) -> str:
    """The ends, and the middle where there is one."""
    length = days.days_between(first, last)
    if length == 0:
        return f"<span></span><span>{date(first)}</span><span></span>"
    said = month if length > 92 else date
    shown = [first, days.add_days(first, length // 2), last] if length > 1 else [first, last]
    return "".join([f"<span>{said(day)}</span>" for day in shown])
