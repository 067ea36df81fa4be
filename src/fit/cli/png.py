"""Curves as a picture file, by Pillow, which is imported only when somebody asks for one."""

from __future__ import annotations

import os

from fit.kernel import days
from fit.kernel.errors import Rejected, Storage, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.cli.plot import Curve

SIZE = (1200, 630)
_LEFT, _TOP, _RIGHT, _BOTTOM = 90, 100, 40, 60
# Told apart by colour-blind eyes too (Okabe and Ito 2008).
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00")
_INK, _GRID = "#222222", "#dddddd"


def save(curves: Sequence[Curve], title: str, path: str) -> None:
    """Write the curves to `path` as PNG, whole or not at all."""
    try:
        from PIL import Image, ImageDraw, ImageFont
    except ImportError as error:
        raise Rejected("pictures need Pillow", "pip install 'fitness-tracker[charts]'") from error
    shown = [curve for curve in curves if curve[1]][: len(_COLOURS)]
    if not shown:
        raise Rejected("there is nothing to draw", "fit stats trend shows which lifts have a trend")
    if not path.lower().endswith(".png"):
        raise Unreadable(f"{path} is no name for a picture", "it ends in .png")
    image = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(image)
    font, large = ImageFont.load_default(18), ImageFont.load_default(26)
    draw.text((_LEFT, 20), title, fill=_INK, font=large)
    _curves(draw, shown, font)
    temporary = f"{path}.{os.getpid()}"
    try:
        image.save(temporary, "PNG", optimize=True)
        os.replace(temporary, path)
    except OSError as error:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise Storage(f"{path} cannot be written: {error.strerror or error}", "choose another file") from error


def _curves(draw: Any, shown: Sequence[Curve], font: Any) -> None:
    numbers = [days.number(day) for _, points in shown for day, _ in points]
    values = [value for _, points in shown for _, value in points]
    first, last = min(numbers), max(numbers)
    steps = nice_steps(min(values), max(values))
    low, high = steps[0], steps[-1]
    width, height = SIZE[0] - _LEFT - _RIGHT, SIZE[1] - _TOP - _BOTTOM

    def at(number: int, value: float) -> tuple[float, float]:
        across = (number - first) / (last - first) if last > first else 0.5
        return _LEFT + across * width, _TOP + (high - value) / (high - low) * height

    for value in steps:
        y = at(first, value)[1]
        draw.line([(_LEFT, y), (SIZE[0] - _RIGHT, y)], fill=_GRID)
        draw.text((_LEFT - 12, y), f"{value:g}", fill=_INK, font=font, anchor="rm")
    for n in range(5 if last > first else 1):
        number = first + (last - first) * n // 4
        x = at(number, low)[0]
        day = days.add_days("1970-01-01", number)
        anchor = "lt" if n == 0 else "rt" if n == 4 else "mt"
        draw.text((x, SIZE[1] - _BOTTOM + 14), day, fill=_INK, font=font, anchor=anchor)
    across = float(_LEFT)
    for n, (name, points) in enumerate(shown):
        line = [at(days.number(day), value) for day, value in points]
        if len(line) > 1:
            draw.line(line, fill=_COLOURS[n], width=3, joint="curve")
        for x, y in line if len(line) <= 120 else (line[0], line[-1]):
            draw.ellipse([x - 4, y - 4, x + 4, y + 4], fill=_COLOURS[n])
        if len(shown) > 1:
            draw.text((across, 62), name, fill=_COLOURS[n], font=font)
            across += draw.textlength(name, font=font) + 24


def nice_steps(low: float, high: float) -> list[float]:
    """Four to nine round values that reach from below the lowest to above the highest."""
    if high <= low:
        low, high = low - 1, high + 1
    step = 10.0 ** len(str(int(high - low)))
    for size in (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001):
        if (high - low) / (step * size) >= 4:
            step *= size
            break
    start = low // step
    found = [round(start * step, 6)]
    while found[-1] < high:
        found.append(round((start + len(found)) * step, 6))
    return found
