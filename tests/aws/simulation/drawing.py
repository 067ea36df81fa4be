"""Two curves as a picture for the docs: what a lifter costs, and how long they wait, against how many there are."""

from __future__ import annotations

import math
from collections.abc import Sequence

WIDE, HIGH, LEFT, TOP = 720, 300, 70, 46
_COLOURS = ("#0b6e4f", "#c84c09", "#2f4b7c", "#8f2d56", "#7a6a00")
Curve = tuple[str, Sequence[tuple[float, float]]]


def picture(panels: Sequence[tuple[str, str, Sequence[Curve]]]) -> str:
    """`panels`: title, unit of what goes up, curves; users go to the right, both by powers of ten."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH * len(panels)}" '
        'font-family="system-ui, sans-serif" font-size="12" fill="#222">',
        f'<rect width="{WIDE}" height="{HIGH * len(panels)}" fill="#fff"/>',
    ]
    for number, (title, unit, curves) in enumerate(panels):
        parts += _panel(number * HIGH, title, unit, curves)
    return "\n".join([*parts, "</svg>", ""])


def _panel(down: float, title: str, unit: str, curves: Sequence[Curve]) -> list[str]:
    xs = [x for _, points in curves for x, _ in points]
    ys = [y for _, points in curves for _, y in points]
    x0, x1 = math.floor(math.log10(min(xs))), math.ceil(math.log10(max(xs)))
    y0, y1 = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))
    right, bottom = WIDE - 170, HIGH - 40

    def across(x: float) -> float:
        return LEFT + (math.log10(x) - x0) / (x1 - x0) * (right - LEFT)

    def up(y: float) -> float:
        return down + bottom - (math.log10(y) - y0) / (y1 - y0) * (bottom - TOP)

    parts = [f'<text x="{LEFT}" y="{down + 22}" font-size="14" font-weight="600">{title}</text>']
    for power in range(x0, x1 + 1):
        x = across(10**power)
        parts.append(f'<line x1="{x:.1f}" y1="{down + TOP}" x2="{x:.1f}" y2="{down + bottom}" stroke="#e4e4e4"/>')
        parts.append(f'<text x="{x:.1f}" y="{down + bottom + 18}" text-anchor="middle">{_short(10**power)}</text>')
    for power in range(y0, y1 + 1):
        y = up(10**power)
        parts.append(f'<line x1="{LEFT}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" stroke="#e4e4e4"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_short(10**power)} {unit}</text>')
    for (_, points), colour in zip(curves, _COLOURS, strict=False):
        path = " ".join(f"{across(x):.1f},{up(y):.1f}" for x, y in points)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.2"/>')
        parts += [f'<circle cx="{across(x):.1f}" cy="{up(y):.1f}" r="3" fill="{colour}"/>' for x, y in points]
    ends = sorted((up(points[-1][1]), name, colour) for (name, points), colour in zip(curves, _COLOURS, strict=False))
    last = -1e9
    for y, name, colour in ends:  # names that would lie on each other move down
        last = max(y + 4, last + 15)
        parts.append(f'<text x="{right + 10}" y="{last:.1f}" fill="{colour}">{name}</text>')
    parts.append(f'<text x="{right}" y="{down + bottom + 34}" text-anchor="end" fill="#666">lifters</text>')
    return parts


def _short(value: float) -> str:
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if value >= size:
            return f"{value / size:g} {letter}"
    return f"{value:g}"
