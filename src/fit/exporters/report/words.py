"""Figures and names as the page shows them, in the lifter's unit and safe inside HTML."""

from __future__ import annotations

from html import escape

from fit.kernel import json_text
from fit.kernel.quantities import Weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NOTHING = "–"
_CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127, 0xFFFE, 0xFFFF])


def text(said: object) -> str:
    """What somebody typed, so that no sign of it means anything to a browser."""
    return escape(str(said).translate(_CONTROL).encode("utf-8", "replace").decode())


def name(said: object) -> str:
    """A name in its own direction of writing."""
    return f"<bdi>{text(said)}</bdi>"


def number(value: float | None, places: int = 1) -> str:
    """Thousands apart, no zeros at the end."""
    if value is None:
        return NOTHING
    said = f"{value:,.{places}f}"
    if "." in said:
        said = said.rstrip("0").rstrip(".")
    return said.replace(",", "\u202f").replace("-", "−") if said != "-0" else "0"


def signed(value: float | None, places: int = 1) -> str:
    said = number(value, places)
    return f"+{said}" if said not in ("0", NOTHING) and said[:1] != "−" else said


def data(value: float | None, shown: str, what: str = "") -> str:
    """A figure that a script can read too: `value` as `--json` has it."""
    if value is None:
        return NOTHING
    named = f' data-figure="{what}"' if what else ""
    return f'<data value="{value!r}"{named}>{shown}</data>'


def weight(kg: float | None, unit: str) -> float | None:
    if kg is None or unit == "kg":
        return kg
    return kg / Weight(value=1, unit=unit, typed="1").kg


def month(day: str) -> str:
    return f"{MONTHS[int(day[5:7]) - 1]} {day[:4]}"


def date(day: str) -> str:
    return f"{int(day[8:])} {month(day)}"


def json_block(document: Any) -> str:
    """JSON that cannot end the element it stands in."""
    return json_text.write(document).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
