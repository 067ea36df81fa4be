"""One page of a query or a scan: at most 1 MB is read, then DynamoDB says where it stopped."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ParamValidationError

from aws.fake_dynamo_expressions import Expressions
from aws.fake_dynamo_tables import Index, Stored, Table
from aws.fake_dynamo_values import Item, copy, invalid, ordered

# https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.Pagination.html
PAGE_BYTES = 1024 * 1024


@dataclass
class Page:
    answer: dict[str, Any]
    size: int
    hashed: Any = None


def query(table: Table, index: Index | None, asked: dict[str, Any]) -> Page:
    said = Expressions("Query", asked)
    of = index or table
    hashed, order, items, first, last = _span(table, of, said.key())
    holds = said.condition("FilterExpression")
    said.finish()
    forward = asked.get("ScanIndexForward", True)
    if "ExclusiveStartKey" in asked:
        start = asked["ExclusiveStartKey"]
        _check_start("Query", table, of, start)
        if ordered(start[of.hashed]) != hashed:
            invalid("Query", "The provided starting key is outside query boundaries based on provided conditions")
        at = ordered(start[of.ranged])
        at = (at, *table.place(start)) if index else at
        if forward:
            first = max(first, bisect_right(order, at))
        else:
            last = min(last, bisect_left(order, at))
    places = range(first, last) if forward else range(last - 1, first - 1, -1)
    page = _read(table, of, (items[order[n]] for n in places), len(places), holds, asked.get("Limit"))
    page.hashed = hashed
    return page


def scan(table: Table, asked: dict[str, Any]) -> Page:
    said = Expressions("Scan", asked)
    holds = said.condition("FilterExpression")
    said.finish()
    found = table.items()
    if "ExclusiveStartKey" in asked:
        _check_start("Scan", table, table, asked["ExclusiveStartKey"])
        after = table.place(asked["ExclusiveStartKey"])
        found = [stored for stored in found if table.place(stored.item) > after]
    return _read(table, table, found, len(found), holds, asked.get("Limit"))


def _span(
    table: Table, of: Table | Index, parts: list[tuple[str, str, list[dict[str, Any]]]]
) -> tuple[Any, list[Any], dict[Any, Stored], int, int]:
    """The partition, its order and items, and which of them a key condition names."""
    by = {name: (operator, values) for name, operator, values in parts}
    if by.get(of.hashed, ("", []))[0] != "=":
        invalid("Query", f"Query condition missed key schema element: {of.hashed}")
    if len(by) != len(parts) or set(by) - {of.hashed, of.ranged}:
        invalid("Query", "Query key condition not supported")
    for name, (_, values) in by.items():
        for value in values:
            if next(iter(value)) != table.types[name]:
                invalid("Query", "One or more parameter values were invalid: Condition parameter type does not match"
                                 " schema type")  # fmt: skip
            if next(iter(value.values())) in ("", b""):
                invalid("Query", "One or more parameter values are not valid. The AttributeValue for a key attribute"
                                 f" cannot contain an empty string value. Key: {name}")  # fmt: skip
    hashed = ordered(by[of.hashed][1][0])
    order, items = of.shelf.partition(hashed)
    first, last = 0, len(order)
    if of.ranged in by:
        operator, values = by[of.ranged]
        bounds = [ordered(value) for value in values]

        def key(ranged: Any) -> Any:
            return ranged[0] if isinstance(of, Index) else ranged

        if operator == "begins_with":
            if table.types[of.ranged] == "N":
                invalid("Query", "Invalid operand type for operator or function; operator or function: begins_with")
            prefix = bounds[0]
            first = bisect_left(order, prefix, key=key)
            last = bisect_right(order, prefix, key=lambda ranged: key(ranged)[: len(prefix)])
        elif operator == "BETWEEN" and bounds[0] > bounds[1]:
            invalid("Query", "The BETWEEN operator requires upper bound to be greater than or equal to lower bound")
        else:
            if operator in ("=", ">=", "BETWEEN"):
                first = bisect_left(order, bounds[0], key=key)
            if operator in ("=", "<=", "BETWEEN"):
                last = bisect_right(order, bounds[-1], key=key)
            if operator == ">":
                first = bisect_right(order, bounds[0], key=key)
    return hashed, order, items, first, max(first, last)


def _check_start(operation: str, table: Table, of: Table | Index, start: Item) -> None:
    wanted = {table.hashed, table.ranged, of.hashed, of.ranged}
    if set(start) != wanted or any(next(iter(start[name])) != table.types[name] for name in wanted):
        invalid(operation, "The provided starting key is invalid")


def _read(
    table: Table, of: Table | Index, found: Iterable[Stored], many: int, holds: Any, limit: int | None
) -> Page:
    """`Limit` counts what is read, before the filter; a page that it ended names where, even at the very end."""
    if limit is not None and limit < 1:
        raise ParamValidationError(report=f"Limit: {limit}, not at least 1")
    items: list[Item] = []
    read = size = 0
    last: Stored | None = None
    full = False
    for stored in found:
        if read and size + stored.size > PAGE_BYTES:
            break
        read, size, last = read + 1, size + stored.size, stored
        if holds(stored.item):
            items.append(copy(stored.item))
        if limit is not None and read >= limit:
            full = True
            break
    answer: dict[str, Any] = {"Items": items, "Count": len(items), "ScannedCount": read}
    if last is not None and (full or read < many):
        names = dict.fromkeys((table.hashed, table.ranged, of.hashed, of.ranged))
        answer["LastEvaluatedKey"] = {name: dict(last.item[name]) for name in names}
    return Page(answer, size)
