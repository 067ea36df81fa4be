"""A DynamoDB in memory that writes down what every kind of item costs, who asked, and how long it took itself."""

from __future__ import annotations

import functools
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aws.fake_dynamo import FakeDynamo
from aws.fake_dynamo_house import Change
from aws.fake_dynamo_tables import Table
from aws.fake_dynamo_units import Charge, Spent, index_writes, writes
from fit.adapters.aws import keys
from fit.adapters.aws.desk import views as all_views

# How a sort key begins, and what stands there.
_NOTES = {
    "HEAD#": "head", "MARK#": "mark", "FOLDED": "fold counter", "COMMAND#": "answered command", "DIRTY#": "fold note",
    "CAUSED#": "cause", "PENDING#": "pending", "QUARANTINE#": "quarantine", "TOMBSTONE": "tombstone check",
}  # fmt: skip
_INDEXES = {keys.CHAIN: "chain index", keys.TWINS: "twins index"}


@functools.cache
def _contexts() -> dict[str, str]:
    return {name: domain for name, (domain, _) in all_views().items()}


def kind_of(table: str, place: tuple[Any, Any]) -> str:
    """What kind of item has its place there; `table` ends with its context's name."""
    pk, sk = place
    if sk.startswith(keys.EVENT):
        return "own event" if pk.startswith(keys.user(table.rpartition("-")[2], "")) else "copy"
    if "#VIEW#" in pk:
        own, view = pk.split("#")[1], pk.rpartition("#")[2]
        return "own view row" if _contexts()[view] == own else "view row of others"
    return next((kind for begins, kind in _NOTES.items() if sk.startswith(begins)), "account")


@dataclass
class Asked:
    """One request to DynamoDB, as a crowd of lifters would repeat it."""

    operation: str
    charges: tuple[Charge, ...]


@dataclass
class Work:
    """One call of a function: what it asked of DynamoDB, and its own time on this machine, in seconds."""

    function: str
    domain: str
    at: float
    asked: list[Asked] = field(default_factory=list)
    seconds: float = 0.0


class MeteredDynamo(FakeDynamo):
    """`spent`: (table, operation, kind of item) → write units, read units, items; `seconds`: its own time."""

    def __init__(self, stopwatch: Callable[[], float] = time.process_time, **said: Any) -> None:
        super().__init__(**said)
        self.stopwatch = stopwatch
        self.written: Counter[tuple[str, str, str]] = Counter()
        self.read: Counter[tuple[str, str, str]] = Counter()
        self.items: Counter[tuple[str, str]] = Counter()
        self.seconds = 0.0
        self.works: list[Work] = []
        self._work: Work | None = None
        self._reading = ""
        self._charged: list[Charge] = []

    @contextmanager
    def working(self, function: str, domain: str = "identity") -> Iterator[Work]:
        """What is asked meanwhile is this function's; its time is without the stand-in's own."""
        work = self._work = Work(function, domain, self.clock())
        began, own = self.stopwatch(), self.seconds
        try:
            yield work
        finally:
            work.seconds = self.stopwatch() - began - (self.seconds - own)
            self.works.append(work)
            self._work = None

    def elsewhere(self, operation: str) -> None:
        """A request to another service."""
        if self._work is not None:
            self._work.asked.append(Asked(operation, ()))

    # -- what it serves, timed

    def get_item(self, **asked: Any) -> dict[str, Any]:
        place = (asked["Key"][keys.PK]["S"], asked["Key"][keys.SK]["S"])
        self._reading = kind_of(asked["TableName"], place)
        return self._timed("GetItem", super().get_item, asked)

    def query(self, **asked: Any) -> dict[str, Any]:
        self._reading = _asked_for(asked)
        return self._timed("Query", super().query, asked)

    def put_item(self, **asked: Any) -> dict[str, Any]:
        return self._timed("PutItem", super().put_item, asked)

    def delete_item(self, **asked: Any) -> dict[str, Any]:
        return self._timed("DeleteItem", super().delete_item, asked)

    def update_item(self, **asked: Any) -> dict[str, Any]:
        return self._timed("UpdateItem", super().update_item, asked)

    def batch_write_item(self, **asked: Any) -> dict[str, Any]:
        return self._timed("BatchWriteItem", super().batch_write_item, asked)

    def transact_write_items(self, **asked: Any) -> dict[str, Any]:
        return self._timed("TransactWriteItems", super().transact_write_items, asked)

    def _timed(self, operation: str, serve: Any, asked: dict[str, Any]) -> dict[str, Any]:
        began = self.stopwatch()
        self._charged = []
        try:
            found: dict[str, Any] = serve(**asked)
            return found
        finally:
            if self._work is not None:
                self._work.asked.append(Asked(operation, tuple(self._charged)))
            self.seconds += self.stopwatch() - began

    # -- what it charges, by kind

    def _try(self, operation: str, changes: list[Change], times: int) -> list[str | Exception | None]:
        found = super()._try(operation, changes, times)
        for change, code in zip(changes, found, strict=True):
            table = change.table.name
            kind = kind_of(table, change.place)
            units = times * writes(change.before, change.after if change.holds else None)
            self.written[table, operation, kind] += units
            if code is not None or not change.writes:
                continue
            for index in change.table.indexes.values():
                self.written[table, operation, f"{_INDEXES[index.name]} of {kind}"] += index_writes(
                    index, change.before, change.after
                )
            self.items[table, kind] += (change.after is not None) - (change.before is not None)
        return found

    def _admit(self, operation: str, table: Table, key: Any, charges: list[Charge], spent: Spent) -> None:
        super()._admit(operation, table, key, charges, spent)
        self.read[table.name, operation, self._reading] += spent.reads

    def _pay(self, operation: str, table: Table, charges: list[Charge], spent: Spent) -> None:
        super()._pay(operation, table, charges, spent)
        self._charged += charges


def _asked_for(asked: dict[str, Any]) -> str:
    if "IndexName" in asked:
        return _INDEXES[asked["IndexName"]]
    said = {name: next(iter(value.values())) for name, value in asked["ExpressionAttributeValues"].items()}
    pk, begins = said[":h"], said.get(":r", "")
    if "#VIEW#" in pk:
        return "view rows"
    if ":a" in said:
        return "state of the user"
    return "events of an aggregate" if begins == keys.EVENT else _NOTES.get(begins.split("#")[0] + "#", "account")
