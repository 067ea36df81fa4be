"""Plans as a text that people read and edit: TOML, an exercise a line in the notation of `fit log`."""

from __future__ import annotations

import re
import tomllib

from fit.kernel import json_text
from fit.kernel.errors import FitError, Unreadable
from fit.kernel.record import Record
from fit.planning.line_text import whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_TEXT, _LIST, _WHOLE, _TABLE = (str, "a text in quotes"), (list, "a list"), (int, "a whole number"), (dict, "a table")
KEYS: dict[str, dict[str, tuple[type, str]]] = {
    "workout": {"name": _TEXT, "minutes": _WHOLE, "exercises": _LIST, "progression": _TABLE},
    "meal": {"name": _TEXT, "at": _TEXT, "ingredients": _LIST},
    "supplement": {"name": _TEXT, "dose": _TEXT, "frequency": _TEXT, "at": _TEXT},
}
_HEADER = re.compile(r"\s*\[\[\s*\"?(\w+)\"?\s*\]\]")


class Written(Record):
    """One plan of a file: its kind, its keys, and where in the text they stand."""

    kind: str
    keys: dict[str, Any]
    where: Where

    @property
    def name(self) -> str:
        return " ".join(str(self.keys["name"]).split())


class Where(Record):
    """The lines of one table, counted from 1, to name a place."""

    lines: tuple[tuple[int, str], ...]

    def of(self, key: str, item: str | None = None) -> str:
        """`line 4, column 1: ` of a key; of the item of a list, where its text is found."""
        for number, text in self.lines:
            if item is not None and (at := _found(text, item)) >= 0:
                return f"line {number}, column {at + 1}: "
        for number, text in self.lines:
            found = re.match(rf"\s*(?:\[[^\]]*)?[\"']?{re.escape(key)}[\"']?\s*(?:[=.\]])", text)
            if found or text.strip().endswith(f".{key}]"):
                return f"line {number}, column {len(text) - len(text.lstrip()) + 1}: "
        return f"line {self.lines[0][0]}, column 1: " if self.lines else ""


def _found(text: str, item: str) -> int:
    quoted = json_text.write(item)
    return next((at for form in (quoted, f"'{item}'") if (at := text.find(form)) >= 0), -1)


def write(rows: Sequence[dict[str, Any]]) -> str:
    """The text of plans, as rows of v_templates; `read` gives the same plans back."""
    return "\n".join([_plan(row) for row in rows])


def _plan(row: dict[str, Any]) -> str:
    said = [f"[[{row['kind']}]]", f"name = {quoted(row['name'])}"]
    if row["kind"] == "workout":
        if row["by_hand"]:
            said.append(f"minutes = {row['estimated_minutes']}")
        said += _list("exercises", [whole(line) for line in row["exercises"]])
        grows = [(line["name"], line["progression"]) for line in row["exercises"] if line["progression"]]
        if grows:
            said += ["", "[workout.progression]"]
            said += [f"{quoted(name)} = {quoted(scheme)}" for name, scheme in grows]
    elif row["kind"] == "meal":
        said += _one("at", row["timing"])
        said += _list("ingredients", [item["typed"] for item in row["items"]])
    else:
        item = row["items"][0] if row["items"] else {}
        said += [*_one("dose", item.get("dose")), *_one("frequency", item.get("frequency")), *_one("at", row["timing"])]
    return "\n".join(said) + "\n"


def _one(key: str, value: str | None) -> list[str]:
    return [] if value is None else [f"{key} = {quoted(value)}"]


def _list(key: str, items: Sequence[str]) -> list[str]:
    return [f"{key} = [", *[f"    {quoted(item)}," for item in items], "]"]


def quoted(text: str) -> str:
    """A TOML string, in single quotes where that saves backslashes."""
    plain = "'" not in text and text.isprintable()
    return f"'{text}'" if plain and ('"' in text or "\\" in text) else json_text.write(text)


def read(text: str) -> list[Written]:
    """The plans of a file. Raises Unreadable with line and column for what is no TOML, and for an unknown key."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(_placed(str(error), text), "fit plan export shows how a plan is written") from None
    except (RecursionError, ValueError):  # brackets without end, a number of thousands of figures
        raise Unreadable("line 1, column 1: nobody writes a plan like this", "fit plan export shows how") from None
    tables = _tables(text)
    plans: list[tuple[int, Written]] = []
    for kind, each in found.items():
        if kind not in KEYS or not isinstance(each, list) or not all(isinstance(one, dict) for one in each):
            place = Where(lines=tuple(enumerate(text.split("\n"), 1))).of(kind)
            raise Unreadable(f'{place}"{kind}" is no plan', "plans begin with [[workout]], [[meal]] or [[supplement]]")
        for n, keys in enumerate(each):
            mine = tables.get(kind, [])
            where = Where(lines=tuple(mine[n]) if n < len(mine) else ())
            plans.append((where.lines[0][0] if where.lines else 0, _checked(kind, keys, where)))
    plans.sort(key=lambda pair: pair[0])
    return [plan for _, plan in plans]


def _checked(kind: str, keys: dict[str, Any], where: Where) -> Written:
    known = KEYS[kind]
    for key, value in keys.items():
        if key not in known:
            raise Unreadable(f'{where.of(key)}a {kind} has no "{key}"', f"it has {', '.join(known)}")
        wanted, said = known[key]
        inside = value if wanted is list else list(value.values()) if wanted is dict and isinstance(value, dict) else ()
        if not isinstance(value, wanted) or isinstance(value, bool) or not all(isinstance(one, str) for one in inside):
            raise Unreadable(f'{where.of(key)}"{key}" must be {said}{" of texts" if inside else ""}')
    if not str(keys.get("name", "")).strip():
        raise Unreadable(f"{where.of('name')}a {kind} without a name", 'as in name = "Upper A"')
    return Written(kind=kind, keys=keys, where=where)


def _tables(text: str) -> dict[str, list[list[tuple[int, str]]]]:
    """Kind → the numbered lines of each of its tables."""
    found: dict[str, list[list[tuple[int, str]]]] = {}
    mine: list[tuple[int, str]] | None = None
    for number, row in enumerate(text.split("\n"), 1):
        if head := _HEADER.match(row):
            mine = []
            found.setdefault(head.group(1), []).append(mine)
        if mine is not None:
            mine.append((number, row))
    return found


def _placed(message: str, text: str) -> str:
    """tomllib says `Invalid value (at line 3, column 5)`; we say the place first."""
    said, _, place = message.rpartition(" (at ")
    place = place.rstrip(")")
    if place == "end of document":
        place = f"line {text.count(chr(10)) + 1}, column 1"
    return f"{place}: {said[:1].lower()}{said[1:]}" if said else message


def placed(error: FitError, place: str) -> FitError:
    """The error with its place in the file in front; a column within a text becomes one of the line it stands in."""
    inside = re.match(r"column (\d+): ", error.message)
    outside = re.fullmatch(r"(line \d+, column )(\d+): ", place)
    if inside and outside:
        column = int(outside[2]) + int(inside[1])  # the text begins behind its quote
        error.message = f"{outside[1]}{column}: {error.message[inside.end() :]}"
    else:
        error.message = place + error.message
    return error
