"""Figures as a lifter reads them: small bars, signed changes, names that fit, in the lifter's unit."""

from __future__ import annotations

import os
import sys

from fit.kernel.quantities import Weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_BLOCKS = "▁▂▃▄▅▆▇█"
_ASCII = "_.-~=+*#"
_NARROW = 60


def width() -> int:
    """Columns of the terminal; in a pipe there is room for everything."""
    if not sys.stdout.isatty():
        return 1000
    if (said := os.environ.get("COLUMNS", "")).isdigit() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except OSError:
        return 80


def narrow() -> bool:
    return width() < _NARROW


def wrapped(text: str) -> list[str]:
    """Broken between words to fit the terminal; a pipe gets one line."""
    room = width()
    if len(text) <= room:
        return [text]
    from textwrap import wrap

    return wrap(text, room, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def spark(values: Sequence[float], most: int = 24) -> str:
    """Small bars of the latest values; plain characters where no terminal draws them."""
    levels = _BLOCKS if draws() else _ASCII
    shown = values[-most:]
    if not shown:
        return ""
    low, high = min(shown), max(shown)
    if high - low <= 1e-9 * max(abs(high), 1.0):
        return levels[3] * len(shown)
    return "".join([levels[min(int((v - low) / (high - low) * 8), 7)] for v in shown])


def draws() -> bool:
    """Whether the output is a terminal that has characters to draw with."""
    return sys.stdout.isatty() and (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"


def short(name: str, room: int) -> str:
    """A name cut to fit; it ends in .. where it was."""
    return name if len(name) <= room else name[: room - 2].rstrip() + ".."


def number(value: float | None, places: int = 1) -> str:
    """Without zeros at the end; `-` for nothing known."""
    if value is None:
        return "-"
    text = f"{value:.{places}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def signed(value: float | None, places: int = 1) -> str:
    if value is None:
        return "-"
    text = number(value, places)
    return text if text.startswith("-") or text == "0" else f"+{text}"


def per_cent(value: float | None) -> str:
    return "-" if value is None else f"{signed(value)}%"


def in_unit(kg: float | None, unit: str) -> float | None:
    """Kilograms as the lifter counts them."""
    if kg is None or unit == "kg":
        return kg
    return kg / Weight(value=1, unit=unit, typed="1").kg


def plus_minus(slope: float | None, low: float | None, high: float | None, places: int = 2) -> str:
    """A slope with half the width of its 95 % interval, where three points or more tell."""
    if slope is None:
        return "-"
    if low is None or high is None:
        return signed(slope, places)
    off = (high - low) / 2
    said = number(off, places)
    return f"{signed(slope, places)} ±{said if said != '0' or not off else f'<{10**-places:.{places}f}'}"
