"""Tables and their indexes as DynamoDB keeps them: partitions of sorted items, sparse copies that may lag."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from typing import Any

from aws.fake_dynamo_values import MOST_KEY_BYTES, Item, check_values, invalid, ordered, size

Place = tuple[Any, Any]


def schema(name: str) -> dict[str, Any]:
    """What `create_table` is asked for one of our tables, of this stand-in as of any other."""
    attributes = {"PK": "S", "SK": "S", "chain": "S", "seq": "N", "twins": "S"}
    return {
        "TableName": name,
        "AttributeDefinitions": [{"AttributeName": a, "AttributeType": t} for a, t in attributes.items()],
        "KeySchema": _keys("PK", "SK"),
        "GlobalSecondaryIndexes": [
            {"IndexName": "chain", "KeySchema": _keys("chain", "seq"), "Projection": {"ProjectionType": "ALL"}},
            {"IndexName": "twins", "KeySchema": _keys("twins", "SK"), "Projection": {"ProjectionType": "KEYS_ONLY"}},
        ],
        "BillingMode": "PAY_PER_REQUEST",
        "StreamSpecification": {"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
    }


def _keys(hashed: str, ranged: str) -> list[dict[str, str]]:
    return [{"AttributeName": hashed, "KeyType": "HASH"}, {"AttributeName": ranged, "KeyType": "RANGE"}]


class Stored:
    """An item and how large it is, counted once."""

    __slots__ = ("item", "size")

    def __init__(self, item: Item) -> None:
        self.item, self.size = item, size(item)


class Shelf:
    """Partitions of items in the order of their sort keys."""

    def __init__(self) -> None:
        self.partitions: dict[Any, tuple[list[Any], dict[Any, Stored]]] = {}

    def get(self, hashed: Any, ranged: Any) -> Stored | None:
        found = self.partitions.get(hashed)
        return found[1].get(ranged) if found else None

    def put(self, hashed: Any, ranged: Any, stored: Stored) -> None:
        order, items = self.partitions.setdefault(hashed, ([], {}))
        if ranged not in items:
            insort(order, ranged)
        items[ranged] = stored

    def drop(self, hashed: Any, ranged: Any) -> None:
        found = self.partitions.get(hashed)
        if found and found[1].pop(ranged, None) is not None:
            del found[0][bisect_left(found[0], ranged)]
            if not found[0]:
                del self.partitions[hashed]

    def partition(self, hashed: Any) -> tuple[list[Any], dict[Any, Stored]]:
        """Its sort keys in their order, and what stands at each."""
        return self.partitions.get(hashed, ([], {}))


class Index:
    """A global secondary index: it holds only items that have its keys, and shows a write `lag` seconds later."""

    def __init__(self, name: str, hashed: str, ranged: str, kept: frozenset[str] | None) -> None:
        self.name, self.hashed, self.ranged, self._kept = name, hashed, ranged, kept
        self.shelf = Shelf()
        self._waiting: deque[tuple[float, Any, Stored | None, Stored | None]] = deque()

    def of(self, stored: Stored | None) -> Stored | None:
        """What it keeps of an item; None where that has not both keys."""
        if stored is None or self.hashed not in stored.item or self.ranged not in stored.item:
            return None
        if self._kept is None:
            return stored
        return Stored({name: value for name, value in stored.item.items() if name in self._kept})

    def later(self, when: float, base: Place, before: Stored | None, after: Stored | None) -> None:
        self._waiting.append((when, base, self.of(before), self.of(after)))

    def catch_up(self, now: float) -> None:
        while self._waiting and self._waiting[0][0] <= now:
            _, base, before, after = self._waiting.popleft()
            if before is not None:
                self.shelf.drop(*self._place(before.item, base))
            if after is not None:
                self.shelf.put(*self._place(after.item, base), after)

    def _place(self, item: Item, base: Place) -> Place:
        return ordered(item[self.hashed]), (ordered(item[self.ranged]), *base)


class Table:
    def __init__(self, asked: dict[str, Any]) -> None:
        self.name: str = asked["TableName"]
        self.types = {a["AttributeName"]: a["AttributeType"] for a in asked["AttributeDefinitions"]}
        self.hashed, self.ranged = _pair(asked["KeySchema"])
        self.shelf = Shelf()
        self.indexes: dict[str, Index] = {}
        for index in asked.get("GlobalSecondaryIndexes", ()):
            pair = _pair(index["KeySchema"])
            how = index["Projection"]
            kept = None
            if how["ProjectionType"] != "ALL":
                kept = frozenset((self.hashed, self.ranged, *pair, *how.get("NonKeyAttributes", ())))
            self.indexes[index["IndexName"]] = Index(index["IndexName"], *pair, kept)
        self.stream: list[dict[str, Any]] = []
        self.streams: bool = asked.get("StreamSpecification", {}).get("StreamEnabled", False)

    def place(self, item: Item) -> Place:
        return ordered(item[self.hashed]), ordered(item[self.ranged])

    def get(self, place: Place) -> Stored | None:
        return self.shelf.get(*place)

    def items(self) -> list[Stored]:
        """All of them, in the order of their keys (AWS scans in an order of its own)."""
        partitions = self.shelf.partitions
        return [partitions[h][1][r] for h in sorted(partitions) for r in partitions[h][0]]

    def key_of(self, operation: str, key: Any) -> Place:
        """The place that a request's Key names."""
        if not isinstance(key, dict) or set(key) != {self.hashed, self.ranged}:
            invalid(operation, "The provided key element does not match the schema")
        check_values(operation, key)
        for name in key:
            if next(iter(key[name])) != self.types[name]:
                invalid(operation, "The provided key element does not match the schema")
        self._check_key(operation, key)
        return self.place(key)

    def check(self, operation: str, item: Item) -> Place:
        """Whether an item can be put here: all of its keys are there, of their type, neither empty nor too long."""
        for name in (self.hashed, self.ranged):
            if name not in item:
                invalid(operation, f"One or more parameter values were invalid: Missing the key {name} in the item")
            kind = next(iter(item[name]))
            if kind != self.types[name]:
                invalid(operation, f"One or more parameter values were invalid: Type mismatch for key {name}"
                                   f" expected: {self.types[name]} actual: {kind}")  # fmt: skip
        self._check_key(operation, item)
        for index in self.indexes.values():
            for name, role in ((index.hashed, "HASH"), (index.ranged, "RANGE")):
                if name not in item:
                    continue
                ((kind, said),) = item[name].items()
                if kind != self.types[name]:
                    invalid(operation, "One or more parameter values were invalid: Type mismatch for Index Key"
                                       f" {name} Expected: {self.types[name]} Actual: {kind}"
                                       f" IndexName: {index.name}")  # fmt: skip
                if said in ("", b""):
                    invalid(operation, "One or more parameter values are not valid. A value specified for a secondary"
                                       " index key is not supported. The AttributeValue for a key attribute cannot"
                                       f" contain an empty string value. IndexName: {index.name},"
                                       f" IndexKey: {name}")  # fmt: skip
                if kind != "N" and size({"": item[name]}) > MOST_KEY_BYTES[role]:
                    invalid(operation, f"One or more parameter values were invalid: Size of {name} has exceeded the"
                                       " maximum size limit of an index key")  # fmt: skip
        return self.place(item)

    def _check_key(self, operation: str, item: Item) -> None:
        for name, role in ((self.hashed, "HASH"), (self.ranged, "RANGE")):
            if next(iter(item[name].values())) in ("", b""):
                invalid(operation, "One or more parameter values are not valid. The AttributeValue for a key attribute"
                                   f" cannot contain an empty string value. Key: {name}")  # fmt: skip
            if size({"": item[name]}) > MOST_KEY_BYTES[role]:
                invalid(operation, "One or more parameter values were invalid: Size of"
                                   f" {'hash' if role == 'HASH' else 'range'}key has exceeded the maximum size limit"
                                   f" of {MOST_KEY_BYTES[role]} bytes")  # fmt: skip

    def write(self, place: Place, after: Stored | None, now: float, lag: float) -> None:
        before = self.get(place)
        if after is None:
            self.shelf.drop(*place)
        else:
            self.shelf.put(*place, after)
        for index in self.indexes.values():
            index.later(now + lag, place, before, after)
            if not lag:
                index.catch_up(now)


def _pair(keys: list[dict[str, str]]) -> tuple[str, str]:
    found = {key["KeyType"]: key["AttributeName"] for key in keys}
    return found["HASH"], found["RANGE"]

