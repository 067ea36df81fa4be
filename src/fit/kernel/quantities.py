"""How heavy, how far, how long: a number that never forgets how it was typed."""

from __future__ import annotations

from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.record import Record

KG_PER_LB = 0.45359237
METRES_PER_MILE = 1609.344

WEIGHT_UNITS = {"kg": "kg", "kgs": "kg", "lb": "lb", "lbs": "lb"}
DISTANCE_UNITS = {"m": "m", "km": "km", "mi": "mi"}
SECONDS = {"s": 1, "sec": 1, "secs": 1, "min": 60, "mins": 60, "h": 3600, "hr": 3600, "hrs": 3600}

_METRES = {"m": 1.0, "km": 1000.0, "mi": METRES_PER_MILE}
_DIGITS = frozenset("0123456789")

# Beyond these nobody lifts, runs or rests; the first is the contract's, the others keep slips of the finger out.
HEAVIEST_KG = 1000
LONGEST_SECONDS = 1_000_000
FARTHEST_METRES = 10_000_000
# A float has 17 significant digits; what is longer is a stuck key, and would cost more than it tells.
LONGEST_NUMBER = 24


class Weight(Record):
    """A load; negative when it is help, as on an assisted pull-up."""

    value: float
    unit: str
    typed: str

    @property
    def kg(self) -> float:
        return self.value * KG_PER_LB if self.unit == "lb" else self.value

    def __str__(self) -> str:
        return self.typed + self.unit


class Distance(Record):
    """How far; `typed` is the number alone, with a dot."""

    value: float
    unit: str
    typed: str

    @property
    def metres(self) -> float:
        return self.value * _METRES[self.unit]

    def __str__(self) -> str:
        return self.typed + self.unit


def weight(typed: str, unit: str) -> Weight:
    """A weight from a number written with a dot. Rejected above 1000 kg."""
    made = Weight(value=float(typed), unit=unit, typed=typed)
    if abs(made.kg) > HEAVIEST_KG:
        raise Rejected(f"{made.typed} {unit} is impossible", f"no weight above {HEAVIEST_KG} kg is stored")
    return made


def distance(typed: str, unit: str) -> Distance:
    """A distance from a number written with a dot. Rejected beyond 10,000 km."""
    made = Distance(value=float(typed), unit=unit, typed=typed)
    if made.metres > FARTHEST_METRES:
        raise Rejected(f"{typed} {unit} is impossible", f"no distance above {FARTHEST_METRES // 1000} km is stored")
    return made


def plain(number: float) -> str:
    """The number as people write it: 50, 62.5, never 5e-05."""
    if number == int(number):
        return str(int(number))
    said = repr(float(number))
    return said if "e" not in said else f"{number:.15f}".rstrip("0").rstrip(".")


def decimal(text: str) -> str | None:
    """The number with a dot; None for anything but ASCII digits around one dot or comma.

    A comma before exactly three digits is None too: it may be a thousand or a fraction.
    """
    if len(text) > LONGEST_NUMBER:
        return None
    whole, comma, part = text.partition(",")
    if not comma:
        whole, comma, part = text.partition(".")
    elif len(part) == 3:
        return None
    if not whole or (comma and not part) or not _DIGITS.issuperset(whole) or not _DIGITS.issuperset(part):
        return None
    return f"{whole}.{part}" if comma else whole


def read_weight(text: str, default_unit: str = "kg") -> Weight:
    """`81.2`, `62,5 kg`, `135lb`, `-20`. Unreadable for anything else."""
    sign, number, unit = _parts(text)
    typed = decimal(number)
    known = WEIGHT_UNITS.get(unit) if unit else default_unit
    if typed is None or known is None:
        raise Unreadable(f'"{text}" is not a weight', _weight_hint(number))
    return weight(sign + typed, known)


def read_distance(text: str) -> Distance:
    """`5km`, `400 m`, `2mi`. Unreadable for anything else."""
    sign, number, unit = _parts(text)
    typed = decimal(number)
    if sign or typed is None or unit not in DISTANCE_UNITS:
        raise Unreadable(f'"{text}" is not a distance', "write a number and m, km or mi, as in 5km")
    return distance(typed, DISTANCE_UNITS[unit])


def read_duration(text: str) -> float | None:
    """Seconds of `60s`, `2min`, `1h`, `1:30` (m:ss) or `1:05:00` (h:mm:ss); None for anything else."""
    if ":" in text:
        return read_clock(text.strip())
    sign, number, unit = _parts(text)
    typed = decimal(number)
    return None if sign or typed is None or unit not in SECONDS else seconds(typed, unit)


def read_clock(text: str) -> float | None:
    """Seconds of `1:30` or `1:05:00`; None unless the parts after the first have two digits below 60."""
    *front, last = text.split(":")
    last, dot, fraction = last.partition(".")
    parts = [*front, last]
    if len(parts) not in (2, 3) or len(text) > LONGEST_NUMBER or (dot and not fraction):
        return None
    if not all(part and _DIGITS.issuperset(part) for part in parts) or not _DIGITS.issuperset(fraction):
        return None
    total = int(parts[0])
    for part in parts[1:]:
        if len(part) != 2 or int(part) > 59:
            return None
        total = total * 60 + int(part)
    return total if not fraction else whole(float(f"{total}.{fraction}"))


def seconds(typed: str, unit: str) -> float:
    """Seconds of a number and its unit, to the thousandth: watches know no more."""
    return whole(float(typed) * SECONDS[unit])


def whole(number: float) -> float:
    """The number to the thousandth, as an int where it is one."""
    rounded = round(number, 3)
    return int(rounded) if rounded == int(rounded) else rounded


def say_duration(length: float) -> str:
    """`45s`, `1:30`, `1:05:00`; fractions stay in seconds (`12.5s`), so that every one reads back."""
    if length != int(length) or length < 60:
        return f"{plain(length)}s"
    minutes, rest = divmod(int(length), 60)
    if minutes < 60:
        return f"{minutes}:{rest:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def _parts(text: str) -> tuple[str, str, str]:
    """Sign (`-` or nothing), number and lower-case unit."""
    text = text.strip().replace("\u2212", "-").lower()
    sign = "-" if text[:1] == "-" else ""
    body = text[1:] if text[:1] in ("-", "+") else text
    end = len(body)
    while end and body[end - 1] not in _DIGITS:
        end -= 1
    return sign, body[:end], body[end:].strip()


def _weight_hint(number: str) -> str:
    if "," in number and len(number.partition(",")[2]) == 3:
        whole, _, part = number.partition(",")
        return f"a comma before three digits may mean either: write {whole}{part} or {whole}.{part}"
    return "write a number, with kg or lb if you like, as in 62.5kg"
