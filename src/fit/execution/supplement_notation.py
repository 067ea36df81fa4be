"""Doses as people write them: `creatine 5g vitamin d3 1000 IU`; and how often a plan wants them."""

from __future__ import annotations

from fit.kernel import days
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import decimal, plain
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_UNITS = {
    "kg": "kg", "g": "g", "gr": "g", "gram": "g", "grams": "g", "mg": "mg", "mcg": "mcg",
    "ug": "mcg", "µg": "mcg", "μg": "mcg", "iu": "IU", "ie": "IU", "ml": "ml", "l": "l", "cap": "capsule",
    "caps": "capsule", "tab": "tablet", "tabs": "tablet", "gummies": "gummy",
}  # fmt: skip
_PIECES = (
    "capsule", "tablet", "pill", "drop", "scoop", "serving", "softgel", "gummy", "sachet", "spray", "tsp", "tbsp",
    "packet", "bar", "shake", "shot", "lozenge", "cup", "teaspoon", "tablespoon", "piece", "dose",
)  # fmt: skip
_DIGITS = frozenset("0123456789")


class Dose(Record):
    """One thing to take; `typed` is the dose as written, None where none was."""

    name: str
    dose: float | None = None
    unit: str | None = None
    typed: str | None = None


def read_doses(words: Sequence[str]) -> tuple[Dose, ...]:
    """Each ends at its dose, an argument with blanks is one by itself, or the name of the dose that follows it; the
    dose may also come first.

    Unreadable for a number without a unit that ends a name, unless other words follow it (`omega 3 1g`).
    """
    found: list[Dose] = []
    loose: list[str] = []
    for n, argument in enumerate(words):
        parts = argument.split()
        if len(parts) > 1 and _is_name(parts) and _begins_dose(words[n + 1 :]):
            found += _read(loose)
            loose = parts
        elif len(parts) > 1 and not (loose and read_dose(argument)):
            found += [*_read(loose), *_read(parts)]
            loose = []
        else:
            loose += parts
    found += _read(loose)
    if not found:
        raise Unreadable("what was taken?", "as in fit take creatine 5g")
    return tuple(found)


def _is_name(parts: Sequence[str]) -> bool:
    """Whether no dose is said in these words: `"omega 3"`, quoted for its blank."""
    return all(_dose(parts, at) is None for at in range(len(parts)))


def _begins_dose(words: Sequence[str]) -> bool:
    tokens = " ".join(words).split()
    return bool(tokens) and _dose(tokens, 0) is not None


def read_dose(text: str) -> tuple[float, str] | None:
    """Value and unit of `5g` or `2 capsules`; None for anything else."""
    found = _dose(text.split(), 0)
    return found[:2] if found is not None and found[2] == len(text.split()) else None


def _read(tokens: Sequence[str]) -> list[Dose]:
    found: list[Dose] = []
    name: list[str] = []
    at = 0
    first: tuple[float, str, str] | None = None  # a dose that came before its name
    while at < len(tokens):
        dose = _dose(tokens, at)
        if dose is None:
            _must_be_name(tokens[at], name)
            name.append(tokens[at])
            at += 1
            continue
        value, unit, end = dose
        said = " ".join(tokens[at:end])
        if name and first is None:
            found.append(Dose(name=" ".join(name), dose=value, unit=unit, typed=said))
            name = []
        elif first is not None:
            found.append(_first(first, name))
            name, first = [], (value, unit, said)
        else:
            first = (value, unit, said)
        at = end
    if first is not None:
        found.append(_first(first, name))
    elif name:
        found.append(_bare(name))
    return found


def _must_be_name(token: str, before: Sequence[str]) -> None:
    """`b12`, `5-htp` and the 3 of `omega 3` belong to names; a number nobody can read, or of an unknown unit, does not.
    """
    bare = token.rstrip(",")
    rest = bare.lstrip("0123456789.,")
    if len(rest) == len(bare):
        return
    if not rest and decimal(bare) is None:
        raise Unreadable(f'"{token}" is not a number', "write 1000 or 1.5; a comma before three digits may mean either")
    if before and rest.isalpha():
        raise Unreadable(f'"{rest}" is no unit of a dose', "as in 5g, 500mg, 1000 IU, 2 capsules")


def _first(dose: tuple[float, str, str], name: Sequence[str]) -> Dose:
    words = list(name[1:] if name[:1] == ["of"] else name)
    if not words:
        raise Unreadable(f'"{dose[2]}" of what?', "as in fit take creatine 5g")
    return Dose(name=" ".join(words), dose=dose[0], unit=dose[1], typed=dose[2])


def _bare(name: Sequence[str]) -> Dose:
    if len(name) > 1 and decimal(name[-1]) is not None:
        said = " ".join(name)
        raise Unreadable(f'"{said}" has no unit', f"write {said}g or {said} capsules; if that is a name, also a dose")
    return Dose(name=" ".join(name))


def _dose(tokens: Sequence[str], at: int) -> tuple[float, str, int] | None:
    """(value, unit, the place after it) of the dose that begins here."""
    token = tokens[at].rstrip(",")
    end = 0
    while end < len(token) and (token[end] in _DIGITS or token[end] in ".,"):
        end += 1
    value = decimal(token[:end])
    if value is None:
        return None
    if rest := token[end:]:
        unit = _unit(rest)
        return None if unit is None else (float(value), unit, at + 1)
    unit = _unit(tokens[at + 1].rstrip(",")) if at + 1 < len(tokens) else None
    return None if unit is None else (float(value), unit, at + 2)


def _unit(word: str) -> str | None:
    low = word.lower()
    if low in _UNITS:
        return _UNITS[low]
    return next((piece for piece in _PIECES if low in (piece, piece + "s")), None)


class Frequency(Record):
    """How often: `times` a day, on `on` days (all, training, rest; none where nobody can tell); every `hours`, or every
    `days` where that is more than one."""

    times: int = 1
    on: str = "all"
    hours: float | None = None
    days: int = 1

    def too_soon(self, before: Sequence[str], at: str) -> str | None:
        """Why a dose at that time is one too many after those `before` (ISO times); None where it is not."""
        if self.hours is not None:
            gaps = [(days.epoch(at) - days.epoch(one)) / 3600 for one in before]
            near = min([abs(gap) for gap in gaps], default=None)
            if near is not None and near < self.hours - 0.01:
                return f"{plain(round(near, 1))} h apart, and the plan wants {plain(self.hours)} h between doses"
            return None
        if self.days > 1:
            near_days = min([abs(days.days_between(one[:10], at[:10])) for one in before], default=None)
            if near_days is not None and near_days < self.days:
                return f"the plan wants it every {self.days} days"
            return None
        today = sum([one[:10] == at[:10] for one in before])
        wanted = "once" if self.times == 1 else "twice" if self.times == 2 else f"{self.times} times"
        return None if today < self.times else f"the plan wants it {wanted} a day"


_COUNTS = {"once": 1, "one": 1, "twice": 2, "two": 2, "thrice": 3, "three": 3, "four": 4}
_OTHER = {"other": 2, "second": 2, "third": 3}
_EVERY_DAY = frozenset(("daily", "day", "morning", "evening", "night", "days"))


def read_frequency(text: str | None) -> Frequency:
    """`daily`, `twice daily`, `3x a day`, `every 8h`, `every other day`, `weekly`, `training days`, `rest days`."""
    words = (text or "daily").lower().replace("/", " a ").replace("-", " ").split()
    if any(word.startswith(("training", "workout", "gym")) for word in words):
        return Frequency(times=_times(words), on="training")
    if "rest" in words:
        return Frequency(times=_times(words), on="rest")
    if "every" in words or "each" in words:
        at = next(n for n, word in enumerate(words) if word in ("every", "each"))
        if (gap := _gap(words[at + 1 :])) is not None:
            return gap.but(times=max(_times(words[:at]), gap.times))
    if any(word.startswith("week") for word in words):
        return Frequency(days=max(7 // _times(words), 1))
    if any(word.startswith("month") for word in words):
        return Frequency(days=30)
    if _EVERY_DAY & set(words):
        return Frequency(times=_times(words))
    return Frequency(on="none")


def _gap(words: Sequence[str]) -> Frequency | None:
    """What follows `every`: `8h`, `8 hours`, `other day`, `3 days`, `day`, `week`."""
    said = "".join(words[:2])
    digits = said[: len(said) - len(said.lstrip("0123456789"))]
    unit = said[len(digits) :]
    count = int(digits[:4]) if digits else None
    for word, other in _OTHER.items():
        if unit == f"{word}day":
            return Frequency(days=other)
    if count and unit.startswith("h"):
        return Frequency(hours=float(count), times=max(24 // count, 1))
    if unit.startswith("day"):
        return Frequency(days=count or 1)
    return Frequency(days=7 * (count or 1)) if unit.startswith("week") else None


def _times(words: Sequence[str]) -> int:
    for word in words:
        if word in _COUNTS:
            return _COUNTS[word]
        if word[:1] in _DIGITS and word.rstrip("x×").isdigit():
            return max(min(int(word.rstrip("x×")[:2]), 24), 1)
    return 1
