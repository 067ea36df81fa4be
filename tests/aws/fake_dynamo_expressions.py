"""The expressions that `fit` writes, read as strictly as DynamoDB reads them; any other form is refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from aws.fake_dynamo_values import Item, check_values, invalid, ordered

# https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html
RESERVED = frozenset((Path(__file__).parent / "reserved_words.txt").read_text().split())
_TOKEN = re.compile(r"\s*(?:(<>|<=|>=|[()=<>,])|([#:]?[A-Za-z_][A-Za-z0-9_.]*|[#:][A-Za-z0-9_]+))")
_MOST_BYTES = 4096  # https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html

Holds = Callable[[Item], bool]


class Expressions:
    """All expressions of one request, since they share their names and values, each of which must be used."""

    def __init__(self, operation: str, asked: dict[str, Any]) -> None:
        self.operation = operation
        self.names: dict[str, str] = asked.get("ExpressionAttributeNames", {})
        self.values: Item = asked.get("ExpressionAttributeValues", {})
        check_values(operation, self.values)
        self._used: set[str] = set()
        self._given = {k: asked[k] for k in asked if k.endswith("Expression")}
        for word in ("ExpressionAttributeNames", "ExpressionAttributeValues"):
            if word in asked and not asked[word]:
                invalid(operation, f"{word} must not be empty")
            if word in asked and not self._given:
                invalid(operation, f"{word} can only be specified when using expressions")

    def condition(self, kind: str = "ConditionExpression") -> Holds:
        if kind not in self._given:
            return lambda _: True
        reader = _Reader(self, kind, self._given[kind])
        holds, _ = reader.either()
        reader.end()
        return holds

    def key(self) -> list[tuple[str, str, list[dict[str, Any]]]]:
        """(attribute, operator, values) of each part of a key condition."""
        reader = _Reader(self, "KeyConditionExpression", self._given.get("KeyConditionExpression", ""))
        found = [reader.key_part()]
        while reader.taken("AND"):
            found.append(reader.key_part())
        reader.end()
        return found

    def update(self) -> tuple[Item, list[str]]:
        """What is set and what is removed."""
        reader = _Reader(self, "UpdateExpression", self._given.get("UpdateExpression", ""))
        found: Item = {}
        removed: list[str] = []
        while not reader.done():
            if reader.taken("SET") and not found:
                while True:
                    name = reader.name()
                    reader.must("=")
                    if name in found:
                        reader.fail(f"Two document paths overlap with each other; must remove or rewrite one: {name}")
                    found[name] = reader.value()
                    if not reader.taken(","):
                        break
            elif reader.taken("REMOVE") and not removed:
                removed.append(reader.name())
                while reader.taken(","):
                    removed.append(reader.name())
            else:
                reader.fail("Syntax error, or a clause twice")
        if set(found) & set(removed):
            reader.fail("Two document paths overlap with each other")
        return found, removed

    def finish(self) -> None:
        """AWS refuses what is given and not used."""
        for kind, given in (("Names", self.names), ("Values", self.values)):
            if left := sorted(set(given) - self._used):
                invalid(
                    self.operation,
                    f"Value provided in ExpressionAttribute{kind} unused in expressions: keys: {{{', '.join(left)}}}",
                )

    def name_of(self, kind: str, word: str) -> str:
        if word.startswith("#"):
            if word not in self.names:
                invalid(self.operation, f"Invalid {kind}: An expression attribute name used in the document path is"
                                        f" not defined; attribute name: {word}")  # fmt: skip
            self._used.add(word)
            return self.names[word]
        if word.upper() in RESERVED:
            invalid(self.operation, f"Invalid {kind}: Attribute name is a reserved keyword; reserved keyword: {word}")
        return word

    def value_of(self, kind: str, word: str) -> dict[str, Any]:
        if word not in self.values:
            invalid(self.operation, f"Invalid {kind}: An expression attribute value used in expression is not defined;"
                                    f" attribute value: {word}")  # fmt: skip
        self._used.add(word)
        return self.values[word]


class _Reader:
    def __init__(self, of: Expressions, kind: str, text: str) -> None:
        self._of, self._kind = of, kind
        if not text.strip():
            self.fail("The expression can not be empty;")
        if len(text.encode()) > _MOST_BYTES:
            self.fail("Expression size has exceeded the maximum allowed size;")
        self._words: list[str] = []
        at = 0
        text = text.rstrip()
        while at < len(text):
            found = _TOKEN.match(text, at)
            if found is None:
                self.fail(f'Syntax error; token: "{text[at:].split()[0]}"')
            self._words.append(found[1] or found[2])
            at = found.end()
        self._at = 0

    def fail(self, why: str) -> NoReturn:
        invalid(self._of.operation, f"Invalid {self._kind}: {why}")

    def done(self) -> bool:
        return self._at >= len(self._words)

    def end(self) -> None:
        if not self.done():
            self.fail(f'Syntax error; token: "{self._words[self._at]}"')

    def next(self) -> str:
        if self.done():
            self.fail('Syntax error; token: "<EOF>"')
        self._at += 1
        return self._words[self._at - 1]

    def taken(self, word: str) -> bool:
        if not self.done() and self._words[self._at].upper() == word:
            self._at += 1
            return True
        return False

    def must(self, word: str) -> None:
        if not self.taken(word):
            self.fail(f'Syntax error; token: "{"<EOF>" if self.done() else self._words[self._at]}", not "{word}"')

    def name(self) -> str:
        word = self.next()
        if not re.match(r"#|[A-Za-z_]", word) or "." in word:
            self.fail(f'Syntax error; token: "{word}"')
        found = self._of.name_of(self._kind, word)
        if self._kind == "FilterExpression" and found in ("PK", "SK"):
            invalid(self._of.operation, "Filter Expression can only contain non-primary key attributes: Primary key"
                                        f" attribute: {found}")  # fmt: skip
        return found

    def value(self) -> dict[str, Any]:
        word = self.next()
        if not word.startswith(":"):
            self.fail(f"only :values are spoken here, not {word}")
        return self._of.value_of(self._kind, word)

    def either(self) -> tuple[Holds, bool]:
        """Also whether all of it stood in brackets, which AWS refuses to see twice."""
        parts = [self._both()]
        while self.taken("OR"):
            parts.append(self._both())
        if len(parts) == 1:
            return parts[0]
        return (lambda item: any(holds(item) for holds, _ in parts)), False

    def _both(self) -> tuple[Holds, bool]:
        parts = [self._one()]
        while self.taken("AND"):
            parts.append(self._one())
        if len(parts) == 1:
            return parts[0]
        return (lambda item: all(holds(item) for holds, _ in parts)), False

    def _one(self) -> tuple[Holds, bool]:
        if self.taken("("):
            holds, bracketed = self.either()
            self.must(")")
            if bracketed:
                self.fail("The expression has redundant parentheses;")
            return holds, True
        for word, wanted in (("ATTRIBUTE_NOT_EXISTS", False), ("ATTRIBUTE_EXISTS", True)):
            if self.taken(word):
                self.must("(")
                name = self.name()
                self.must(")")
                return (lambda item, name=name, wanted=wanted: (name in item) is wanted), False
        name = self.name()
        self.must("=")
        value = self.value()
        return (lambda item: name in item and same(item[name], value)), False

    def key_part(self) -> tuple[str, str, list[dict[str, Any]]]:
        if self.taken("BEGINS_WITH"):
            self.must("(")
            name = self.name()
            self.must(",")
            value = self.value()
            self.must(")")
            return name, "begins_with", [value]
        name = self.name()
        operator = self.next().upper()
        if operator == "BETWEEN":
            low = self.value()
            self.must("AND")
            return name, operator, [low, self.value()]
        if operator not in ("=", ">", ">=", "<="):
            self.fail(f"{operator} is not among the forms of this stand-in")
        return name, operator, [self.value()]


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Equal numbers are equal however they are written; values of two types never are."""
    return one.keys() == other.keys() and ordered(one) == ordered(other)
