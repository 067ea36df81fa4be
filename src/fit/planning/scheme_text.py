"""Reads the line that says how an exercise is meant to grow."""

from __future__ import annotations

from fit.kernel.errors import Unreadable
from fit.planning.schemes import ByRpe, Double, FiveThreeOne, Gzclp, Linear

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from fit.planning.schemes import Scheme

    Read = Callable[[str], dict[str, Any] | None]

FORMS = {
    "linear": "linear +2.5kg every 1 fail 3 -10%",
    "double": "double +2.5kg 8-12",
    "531": "531 tm 100kg week 1 +2.5kg",
    "gzclp": "gzclp t1 stage 1 +2.5kg",
    "rpe": "rpe 8",
}
USUAL = {"kg": 2.5, "lb": 5.0}
"""The raise where none is typed: the smallest pair of plates of most gyms."""


def read_scheme(text: str, unit: str = "kg") -> Scheme:
    """The scheme a line says; `unit` is that of weights typed without one. `str(scheme)` is the line again."""
    words = _joined(text.lower().split())
    head = "531" if words[:1] == ["5/3/1"] else words[0] if words else ""
    if head not in FORMS:
        raise Unreadable(f"{text!r} begins with no progression", "one of: " + " · ".join(FORMS.values()))
    more = _increment(unit)
    match head:
        case "linear":
            named = {
                "every": _count("every"),
                "fail": _count("fail"),
                "done": _count("done"),
                "failed": _count("failed"),
            }
            return Linear(**_fields(words, unit, named, (more, _drop(unit))))
        case "double":
            return Double(**_fields(words, unit, {}, (more, _range)))
        case "531":
            named = {"tm": _weight("training_max", unit), "week": _count("week", 4), "cycle": _count("cycle")}
            return FiveThreeOne(**_fields(words, unit, named, (more, _word("missed", missed=True))))
        case "gzclp":
            tiers = tuple(_word(f"t{n}", tier=n) for n in (1, 2, 3))
            scheme = Gzclp(
                **_fields(words, unit, {"stage": _count("stage", 3)}, (*tiers, _word("test", testing=True), more))
            )
            if (scheme.testing and (scheme.tier, scheme.stage) != (1, 1)) or (scheme.tier == 3 and scheme.stage > 1):
                raise Unreadable(
                    f"{text!r}: only tier 1 has a test, and tier 3 one stage", f"for instance {FORMS[head]}"
                )
            return scheme
        case _:
            effort = _effort(words[1]) if len(words) == 2 else None
            if effort is None:
                raise Unreadable(f"{text!r} names no RPE", "1 to 10 in halves, for instance: rpe 8")
            return ByRpe(rpe=effort)


def _fields(words: list[str], unit: str, named: dict[str, Read], loose: tuple[Read, ...]) -> dict[str, Any]:
    """The fields that the words after the first say: `named` ones take the next word, `loose` ones stand alone."""
    found: dict[str, Any] = {}
    said = iter(words[1:])
    for word in said:
        given = named[word](next(said, "")) if word in named else next((g for r in loose if (g := r(word))), None)
        if given is None:
            raise Unreadable(
                f"{word!r} makes no sense in the progression {words[0]!r}", f"for instance {FORMS[words[0]]}"
            )
        for field, value in given.items():
            if field in found and (field != "unit" or found[field] != value):
                what = "two units" if field == "unit" else f"{field} twice"
                raise Unreadable(f"the progression {words[0]!r} has {what}", f"for instance {FORMS[words[0]]}")
            found[field] = value
    unit = found.setdefault("unit", unit)
    return {"increment": USUAL[unit], **found}


def _joined(words: list[str]) -> list[str]:
    """`2.5 kg` is `2.5kg`."""
    whole: list[str] = []
    for word in words:
        if whole and word in ("kg", "kgs", "lb", "lbs") and whole[-1][-1].isdigit():
            whole[-1] += word
        else:
            whole.append(word)
    return whole


def _positive(text: str, most: float) -> float | None:
    digits = text.replace(",", ".")
    if not digits or digits.count(".") > 1 or not digits.replace(".", "", 1).isascii():
        return None
    if not digits.replace(".", "", 1).isdigit():
        return None
    return float(digits) if 0 < float(digits) <= most else None


def _load(text: str, unit: str) -> tuple[float, str] | None:
    for suffix, known in (("kgs", "kg"), ("kg", "kg"), ("lbs", "lb"), ("lb", "lb"), ("", unit)):
        if text.endswith(suffix):
            amount = _positive(text.removesuffix(suffix), 2205 if known == "lb" else 1000)
            return None if amount is None else (amount, known)
    return None


def _weight(field: str, unit: str) -> Read:
    def read(word: str) -> dict[str, Any] | None:
        load = _load(word, unit)
        return None if load is None else {field: load[0], "unit": load[1]}

    return read


def _increment(unit: str) -> Read:
    return lambda word: _weight("increment", unit)(word[1:]) if word[:1] == "+" else None


def _drop(unit: str) -> Read:
    def read(word: str) -> dict[str, Any] | None:
        if word[:1] not in ("-", "−"):
            return None
        if word.endswith("%"):
            share = _positive(word[1:-1], 99)
            return None if share is None else {"drop": share, "drop_unit": "%"}
        load = _load(word[1:], unit)
        return None if load is None else {"drop": load[0], "drop_unit": load[1], "unit": load[1]}

    return read


def _count(field: str, most: int = 1000) -> Read:
    def read(word: str) -> dict[str, Any] | None:
        return {field: int(word)} if word.isascii() and word.isdigit() and 1 <= int(word) <= most else None

    return read


def _range(word: str) -> dict[str, Any] | None:
    least, _, most = word.replace("–", "-").partition("-")
    if not (least.isascii() and least.isdigit() and most.isascii() and most.isdigit()):
        return None
    if not 1 <= int(least) <= int(most) <= 1000:
        raise Unreadable(f"the rep range {word!r} is upside down or out of reach", "the fewer reps first: 8-12")
    return {"least": int(least), "most": int(most)}


def _word(text: str, **fields: Any) -> Read:
    return lambda word: fields if word == text else None


def _effort(word: str) -> float | None:
    value = _positive(word, 10)
    return value if value is not None and value >= 1 and value * 2 == int(value * 2) else None
