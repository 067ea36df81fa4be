"""Fields of a profile as people write them: `5'11"`, `180 cm`, `25,20,15`, `monday`."""

from __future__ import annotations

from fit.kernel import days
from fit.kernel.errors import NotFound, Unreadable
from fit.kernel.quantities import KG_PER_LB, decimal, read_weight
from fit.profile.rules import CHOICES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Any field takes this word, and is as if it had never been set.
DEFAULT = "default"

_CM = {"cm": 1.0, "m": 100.0, "in": 2.54, '"': 2.54, "ft": 30.48, "'": 30.48}
_SIGNS = str.maketrans({"′": "'", "’": "'", "″": '"', "”": '"'})


def read_field(name: str, text: str, unit: str, now: float, zone: str | None) -> dict[str, Any]:
    """The changes that `text` makes to a field; `unit` is the one that plates and bar are in. Raises Unreadable, and
    NotFound for a weekday that is none."""
    text = text.strip()
    if text.casefold() == DEFAULT:
        return {name: None, "height_typed": None} if name == "height_cm" else {name: None}
    if name == "height_cm":
        return {name: read_height(text), "height_typed": text}
    if name == "week_start":
        return {name: _weekday(text)}
    if name in CHOICES:
        if text.casefold() not in CHOICES[name]:
            raise Unreadable(f'"{text}" is no {name}', f"one of {', '.join(CHOICES[name])}")
        return {name: text.casefold()}
    if name == "born":
        return {name: days.read_day(text, now, zone)}
    if name == "zone":
        days.local(now, text)
        return {name: text}
    if name == "plates":
        return {name: _plates(text, unit)}
    if name == "bar":
        return {name: in_unit(text, unit)}
    if name in ("weekly_goal", "day_minutes"):
        if not (text.isascii() and text.isdigit()):
            raise Unreadable(f'"{text}" is no whole number', "as in 3" if name == "weekly_goal" else "as in 60")
        return {name: int(text[:9])}
    return {name: text}


def read_height(text: str) -> float:
    """cm of `180`, `180 cm`, `1.80m`, `5'11"`, `5ft 11in`, `71in`."""
    rest, total, last = text.translate(_SIGNS).replace("''", '"').lower().replace(" ", ""), 0.0, ""
    while rest:
        size = next((at for at, sign in enumerate(rest) if not (sign.isdigit() or sign in ".,")), len(rest))
        number, rest = decimal(rest[:size]), rest[size:]
        mark = next((m for m in ("cm", "ft", "in", "m", "'", '"') if rest.startswith(m)), "")
        rest = rest[len(mark) :]
        feet_before = last in ("'", "ft")
        if number is None or (last and not feet_before) or (feet_before and mark not in ("", '"', "in")):
            raise _no_height(text)
        if feet_before and float(number) >= 12:
            raise _no_height(text)
        total += float(number) * _CM[mark or ('"' if feet_before else "cm")]
        if not mark and rest:
            raise _no_height(text)
        last = mark or "cm"
    if not last:
        raise _no_height(text)
    return round(total, 2)


def _no_height(text: str) -> Unreadable:
    return Unreadable(f'"{text}" is not a height', "write centimetres or feet and inches, as in 180 or 5'11\"")


def _weekday(text: str) -> str:
    found = days.read_weekday(text)
    if found is None:
        raise NotFound(f'there is no day "{text}"', f"one of {', '.join(days.WEEKDAYS)}")
    return days.WEEKDAYS[found]


def in_unit(text: str, unit: str) -> float:
    """A weight in the profile's unit, whatever it was typed in."""
    weight = read_weight(text, unit)
    if weight.value < 0:
        raise Unreadable(f'"{text}" is no weight of iron', "write it without a sign, as in 20")
    return weight.value if weight.unit == unit else converted(weight.value, weight.unit)


def converted(value: float, unit: str) -> float:
    """The same weight in the other unit."""
    return round(value / KG_PER_LB if unit == "kg" else value * KG_PER_LB, 4)


def _plates(text: str, unit: str) -> list[float]:
    """`25,20,15,10,5,2.5,1.25`, heaviest first; a comma separates, so a fraction is written with a dot."""
    parts = [part for part in text.replace(";", ",").split(",") if part.strip()]
    if not parts:
        raise Unreadable("no plates were named", "as in --plates 25,20,15,10,5,2.5,1.25")
    return sorted({in_unit(part.strip(), unit) for part in parts}, reverse=True)
