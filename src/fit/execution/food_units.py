"""The units food comes in, under every name people give them, and the numbers before them."""

from __future__ import annotations

from fit.kernel.errors import Unreadable
from fit.kernel.quantities import decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

PIECES = "piece"
UNITS = {
    "mg": "mg", "g": "g", "gr": "g", "gram": "g", "grams": "g", "kg": "kg", "kgs": "kg", "kilo": "kg", "kilos": "kg",
    "oz": "oz", "ounce": "oz", "ounces": "oz", "lb": "lb", "lbs": "lb", "pound": "lb", "pounds": "lb",
    "ml": "ml", "cl": "cl", "dl": "dl", "l": "l", "liter": "l", "liters": "l", "litre": "l", "litres": "l",
    "cup": "cup", "cups": "cup", "tsp": "tsp", "tsps": "tsp", "teaspoon": "tsp", "teaspoons": "tsp",
    "tbsp": "tbsp", "tbsps": "tbsp", "tbs": "tbsp", "tablespoon": "tbsp", "tablespoons": "tbsp",
    "piece": PIECES, "pieces": PIECES, "pc": PIECES, "pcs": PIECES,
    "halves": "half", "leaves": "leaf", "patties": "patty", "pinches": "pinch", "glasses": "glass",
}  # fmt: skip
# What the catalogue's foods come in, besides: a test holds the two equal.
PORTIONS = frozenset((
    "ball", "bar", "block", "bottle", "bowl", "breast", "bulb", "can", "capsule", "chop",
    "clove", "container", "cube", "drumstick", "ear", "fillet", "floret", "glass", "half", "handful",
    "head", "jumbo", "large", "leaf", "link", "medium", "mug", "packet", "pat", "patty",
    "pinch", "pint", "rib", "scoop", "serving", "sheet", "shot", "slice", "small", "spear",
    "square", "stalk", "stick", "strip", "thigh", "wedge", "wing",
))  # fmt: skip
_DIGITS = frozenset("0123456789")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}


def unit_of(word: str, own: AbstractSet[str] = frozenset()) -> str | None:
    """The unit or portion a word means, singular or plural; `own` are the portions of the lifter's own foods."""
    low = word.lower()
    if low in UNITS:
        return UNITS[low]
    for one in (low, low[:-1] if low.endswith("s") else low):
        if one in PORTIONS or one in own:
            return one
    return None


def number(token: str) -> tuple[float, str] | None:
    """The number a token begins with and the lower-case rest: `62,5g`, `1/2`, `1½`. None for a word.

    Unreadable for digits that are no number, if a unit or nothing follows them.
    """
    end = 0
    while end < len(token) and (token[end] in _DIGITS or token[end] in ".,/"):
        end += 1
    said, rest, part = token[:end], token[end:], 0.0
    if rest[:1] in _FRACTIONS:
        part, rest = _FRACTIONS[rest[0]], rest[1:]
    if not (said[:1] in _DIGITS if said else part):
        return None
    value = _value(said) if said else 0.0
    rest = rest.lower()
    if value is not None:
        return value + part, rest
    if rest and rest not in UNITS:
        return None
    hint = "write 1500, 1.5 or 1/2; a comma before three digits may mean either"
    raise Unreadable(f'"{token}" is not a number', hint)


def _value(said: str) -> float | None:
    top, slash, bottom = said.partition("/")
    first, second = decimal(top), decimal(bottom) if slash else "1"
    if first is None or second is None or not float(second):
        return None
    return float(first) / float(second)
