"""Curves in the terminal, by plotext, which is imported only when somebody asks for one."""

from __future__ import annotations

import sys

from fit.cli.show import coloured
from fit.cli.stats_text import draws, short, width
from fit.kernel import days
from fit.kernel.errors import Rejected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    # (what it is called, its points as (day, value))
    Curve = tuple[str, Sequence[tuple[str, float]]]

MOST_CURVES = 4
_PLAIN = str.maketrans("┌┐└┘├┤┬┴┼─│", "+++++++++-|")
_MARKS = "*o+x"


def plot(curves: Sequence[Curve], title: str) -> str:
    """The curves over their days, as wide as the terminal; plain characters and no colour where that is asked for."""
    try:
        import plotext  # type: ignore[import-untyped] # it has no types
    except ImportError as error:
        raise Rejected("curves need plotext", "pip install plotext; --png FILE draws a picture instead") from error
    columns = min(width(), 100) if width() < 1000 else 80
    shown = [curve for curve in curves if curve[1]][:MOST_CURVES]
    colour, fine = coloured(sys.stdout), draws()
    figure = plotext.figure
    figure.clear()
    figure.plot_size(columns, 20 if columns >= 60 else 15)
    figure.theme("simple" if colour else "colorless")
    figure.title(title)
    for n, (name, points) in enumerate(shown):
        marker = "braille" if fine and (colour or len(shown) == 1) else _MARKS[n]
        signal = figure.signal([days.number(day) for day, _ in points], [value for _, value in points], marker=marker)
        if len(shown) > 1:
            signal.label(short(name, columns // 3))
        figure.draw(signal.lines())
    ticks = _ticks([day for _, points in shown for day, _ in points], 3 if columns < 60 else 5)
    figure.ruler("x").ticks([days.number(day) for day in ticks], [day[2:] if columns < 60 else day for day in ticks])
    text = figure.build().string()
    if not colour:
        text = plotext.uncolorize(text)
    if not fine:
        text = text.translate(_PLAIN)
    return "\n".join([line.rstrip() for line in text.splitlines()])


def _ticks(dates: Sequence[str], most: int) -> list[str]:
    """A few days from the first to the last, evenly spread."""
    first, last = min(dates), max(dates)
    length = days.days_between(first, last)
    steps = min(most - 1, length) or 1
    return list(dict.fromkeys([days.add_days(first, length * n // steps) for n in range(steps + 1)]))
