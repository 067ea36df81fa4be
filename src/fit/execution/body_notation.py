"""Measures as people write them: `weight 81.2`, `180lb`, `waist 33in`, `fat 15%`, several in one line."""

from __future__ import annotations

from fit.kernel.errors import NotFound, Unreadable
from fit.kernel.exercises import normal
from fit.kernel.quantities import KG_PER_LB, decimal
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

LENGTHS = ("waist", "hips", "chest", "neck", "shoulders", "arm", "forearm", "thigh", "calf", "wrist", "ankle")
METRICS = ("weight", "fat", *LENGTHS)
_ALIASES = {
    "body weight": "weight", "bodyweight": "weight", "body fat": "fat", "bodyfat": "fat", "bf": "fat", "hip": "hips",
    "shoulder": "shoulders", "biceps": "arm", "bicep": "arm", "arms": "arm", "upper arm": "arm", "thighs": "thigh",
    "calves": "calf", "bust": "chest",
}  # fmt: skip
_SIDES = ("left", "right")
# Unit → (what it measures, how many kg, cm or percent one of it is).
_UNITS = {
    "kg": ("weight", 1.0), "kgs": ("weight", 1.0), "lb": ("weight", KG_PER_LB), "lbs": ("weight", KG_PER_LB),
    "cm": ("length", 1.0), "mm": ("length", 0.1), "m": ("length", 100.0), "in": ("length", 2.54),
    "inch": ("length", 2.54), "inches": ("length", 2.54), '"': ("length", 2.54), "%": ("fat", 1.0),
    "percent": ("fat", 1.0),
}  # fmt: skip
_SHORT = {"kgs": "kg", "lbs": "lb", "inch": "in", "inches": "in", '"': "in", "percent": "%"}
_DIGITS = frozenset("0123456789")


class Measured(Record):
    """`value` in kg, cm or percent; `typed` and `unit` as written."""

    metric: str
    value: float
    typed: str
    unit: str


def read_measures(words: Sequence[str], unit: str) -> tuple[Measured, ...]:
    """Each measure ends at its figure; a figure in kg or lb alone is the weight. `unit`: the profile's, kg or lb.

    Unreadable for what has no figure or the wrong unit, NotFound for a measure nobody knows.
    """
    tokens = " ".join(words).split()
    found: list[Measured] = []
    name: list[str] = []
    at = 0
    while at < len(tokens):
        figure = _figure(tokens, at)
        if figure is None:
            name.append(tokens[at])
            at += 1
            continue
        typed, said, at = figure
        found.append(_measured(" ".join(name), typed, said, unit))
        name = []
    if name:
        raise Unreadable(f'"{" ".join(name)}" has no figure', "as in fit body weight 81.2")
    if not found:
        raise Unreadable("what was measured?", "as in fit body weight 81.2 or waist 84cm")
    return tuple(found)


def metric_named(words: str) -> str:
    """NotFound, with the nearest three, for a measure nobody knows."""
    key = normal(words)
    side, _, rest = key.partition(" ")
    if side in _SIDES and rest:
        return f"{side} {metric_named(rest)}"
    if key in METRICS:
        return key
    if key in _ALIASES:
        return _ALIASES[key]
    begun = [metric for metric in METRICS if key and metric.startswith(key)]
    if len(begun) == 1:
        return begun[0]
    from fit.execution.likeness import nearest  # on a miss alone

    near = (begun or nearest(key, METRICS) or list(METRICS))[:3]
    raise NotFound(f'there is no measure "{words}"', f"did you mean {', '.join(near)}?")


def unit_of(metric: str, unit: str) -> str:
    """The unit that a figure without one is in; `unit`: the profile's."""
    if metric == "weight":
        return unit
    return "%" if metric == "fat" else "in" if unit == "lb" else "cm"


def _measured(name: str, typed: str, said: str | None, unit: str) -> Measured:
    kind = _UNITS[said][0] if said else None
    if not name and kind == "length":
        raise Unreadable(f'"{typed}{said}" of what?', f"as in fit body waist {typed}{said}")
    metric = metric_named(name) if name else "fat" if kind == "fat" else "weight"
    wanted = metric if metric in ("weight", "fat") else "length"
    if kind is not None and kind != wanted:
        right = {"weight": "kg or lb", "fat": "%", "length": "cm or in"}[wanted]
        raise Unreadable(f"{metric} is not measured in {said}", f"write it in {right}")
    short = _SHORT.get(said, said) if said else unit_of(metric, unit)
    value = float(typed) * _UNITS[short][1]
    return Measured(metric=metric, value=round(value, 6), typed=typed, unit=short)


def _figure(tokens: Sequence[str], at: int) -> tuple[str, str | None, int] | None:
    """(number, unit, the place after both) of a figure that begins here; None for a word."""
    token = tokens[at].lower().rstrip(",") if tokens[at][-1:] == "," else tokens[at].lower()
    if token[:1] not in _DIGITS:
        return None
    end = 0
    while end < len(token) and (token[end] in _DIGITS or token[end] in ".,"):
        end += 1
    typed, rest = decimal(token[:end]), token[end:]
    if typed is None:
        raise Unreadable(f'"{tokens[at]}" is not a number', "write 81.2; a comma before three digits may mean either")
    if rest:
        if rest not in _UNITS:
            raise Unreadable(f'"{rest}" is no unit of the body', "as in 81.2kg, 180lb, 84cm, 33in, 15%")
        return typed, rest, at + 1
    follows = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    return (typed, follows, at + 2) if follows in _UNITS else (typed, None, at + 1)
