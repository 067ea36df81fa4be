"""The tables behind the stand-in: who is let in, what is paid, what is stored, and the stream that tells of it."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ParamValidationError, ReadTimeoutError

from aws.fake_dynamo_tables import Place, Stored, Table, schema
from aws.fake_dynamo_units import Capacity, Charge, Spent, Units, index_writes, writes
from aws.fake_dynamo_values import Item, copy, refuse

_WORDS = {"ExpressionAttributeNames", "ExpressionAttributeValues"}
_READS = {"ConsistentRead", "FilterExpression", "Limit", "ExclusiveStartKey", *_WORDS}
_TAKEN = {
    "PutItem": {"Item", "ConditionExpression", *_WORDS},
    "DeleteItem": {"Key", "ConditionExpression", *_WORDS},
    "UpdateItem": {"Key", "UpdateExpression", "ConditionExpression", *_WORDS},
    "ConditionCheck": {"Key", "ConditionExpression", *_WORDS},
    "GetItem": {"Key", "ConsistentRead"},
    "Query": {"IndexName", "KeyConditionExpression", "ScanIndexForward", *_READS},
    "Scan": _READS,
}
Throttle = Callable[[str, str, Any], "str | Exception | None"]


@dataclass
class Change:
    """One write that was asked for: where, what stands there, what will, and whether its condition holds."""

    table: Table
    place: Place
    before: Stored | None
    after: Stored | None
    holds: bool
    writes: bool = True

    @property
    def size(self) -> int:
        return max(self.before.size if self.before else 0, self.after.size if self.after else 0)


class House:
    """See FakeDynamo."""

    def __init__(
        self, clock: Callable[[], float] = time.time, *, gsi_lag: float = 0.0, throttle: Throttle | None = None,
        before: Callable[[str], object] | None = None, lose: Callable[[str], bool] | None = None,
        capacity: bool | Capacity = False,
    ) -> None:  # fmt: skip
        self.clock, self.gsi_lag, self.throttle, self.before, self.lose = clock, gsi_lag, throttle, before, lose
        self.capacity = Capacity(clock) if capacity is True else capacity or None
        self.units = Units()
        self._tables: dict[str, Table] = {}
        self._one = threading.RLock()
        self._tokens: dict[str, tuple[float, Any]] = {}
        self._written = 0

    # -- what tests ask

    def make_table(self, name: str) -> str:
        """A table of ours: PK, SK, the indexes `chain` and `twins`, a stream."""
        self.create_table(**schema(name))
        return name

    def create_table(self, **asked: Any) -> dict[str, Any]:
        with self._one:
            if asked["TableName"] in self._tables:
                refuse("CreateTable", "ResourceInUseException", f"Table already exists: {asked['TableName']}")
            self._tables[asked["TableName"]] = Table(asked)
        return {"TableDescription": {"TableName": asked["TableName"], "TableStatus": "ACTIVE"}}

    def stream(self, table: str) -> list[dict[str, Any]]:
        """All records so far, as Lambda gets them: whoever consumes them may remove them."""
        return self._tables[table].stream

    def dump(self, table: str) -> list[Item]:
        with self._one:
            return [copy(stored.item) for stored in self._tables[table].items()]

    def stored_bytes(self, table: str) -> int:
        """What is paid for by the month: 100 bytes more an item, also in an index.
        https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html"""
        with self._one:
            kept = self._tables[table]
            found = [(stored, *(index.of(stored) for index in kept.indexes.values())) for stored in kept.items()]
            return sum(copied.size + 100 for one in found for copied in one if copied is not None)

    def expire(self, table: str, attribute: str = "expires_at") -> int:
        """What time to live does, hours or days late: items go whose time is past. Says how many."""
        with self._one:
            kept, gone = self._tables[table], 0
            for stored in kept.items():
                if float(stored.item.get(attribute, {}).get("N", "inf")) < self.clock():
                    place = kept.place(stored.item)
                    self._commit([Change(kept, place, stored, None, True)], by_time=True)
                    gone += 1
            return gone

    # -- what the operations ask

    @contextmanager
    def _serving(self, operation: str) -> Iterator[None]:
        if self.before:
            self.before(operation)
        with self._one:
            yield

    def _table(self, single: str, asked: dict[str, Any], operation: str = "") -> Table:
        self._only(single, asked, {"TableName", *_TAKEN[single]})
        if asked.get("TableName") not in self._tables:
            refuse(operation or single, "ResourceNotFoundException", "Requested resource not found")
        return self._tables[asked["TableName"]]

    def _only(self, operation: str, asked: dict[str, Any], known: set[str]) -> None:
        if unknown := set(asked) - known:
            raise ParamValidationError(report=f"{operation}: {sorted(unknown)} is not among the forms in use")

    def _try(self, operation: str, changes: list[Change], times: int) -> list[str | Exception | None]:
        """Why each may not be written now, as a single request would say it. A condition that does not hold is paid
        for; what is throttled is not."""
        found: list[str | Exception | None] = []
        for change in changes:
            table, hashed = change.table, change.place[0]
            spent = Spent(1 if change is changes[0] else 0, writes=times * writes(change.before, change.after))
            if not change.holds:
                spent.writes = times * writes(change.before, None)
            charges = [Charge(table.name, hashed, writes=spent.writes)]
            if change.holds and change.writes:
                for index in table.indexes.values():
                    if units := index_writes(index, change.before, change.after):
                        of = index.of(change.after) or index.of(change.before)
                        assert of is not None
                        spent.index_writes += units
                        key = next(iter(of.item[index.hashed].values()))
                        charges.append(Charge(f"{table.name}/{index.name}", key, writes=units))
            code = self._busy(operation, table, change.place, charges)
            if code is None:
                self._pay(operation, table, charges, spent)
                code = None if change.holds else "ConditionalCheckFailedException"
            found.append(code)
        return found

    def _admit(self, operation: str, table: Table, key: Any, charges: list[Charge], spent: Spent) -> None:
        """A read is served and paid for, or refused."""
        code = self._busy(operation, table, key, charges)
        if isinstance(code, Exception):
            raise code
        if code is not None:
            refuse(operation, code, "Rate exceeded")
        self._pay(operation, table, charges, spent)

    def _busy(self, operation: str, table: Table, key: Any, charges: list[Charge]) -> str | Exception | None:
        code = self.throttle(operation, table.name, key) if self.throttle else None
        if code is None and self.capacity:
            code = next(filter(None, map(self.capacity.refused, charges)), None)
        if code is not None:
            self.units.of(table.name, operation).throttled += 1
        return code

    def _pay(self, operation: str, table: Table, charges: list[Charge], spent: Spent) -> None:
        self.units.of(table.name, operation).add(spent)
        if self.capacity:
            self.capacity.take(charges)

    def _answer(self, operation: str) -> None:
        if self.lose and self.lose(operation):
            raise ReadTimeoutError(endpoint_url="https://dynamodb.us-east-1.amazonaws.com/")

    def _commit(self, changes: list[Change], by_time: bool = False) -> None:
        now = self.clock()
        for change in changes:
            if change.writes:
                change.table.write(change.place, change.after, now, self.gsi_lag)
                self._tell(change, now, by_time)

    def _tell(self, change: Change, now: float, by_time: bool) -> None:
        """https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html. A write that changes
        nothing is not told; bytes travel as base64, since Lambda gets JSON."""
        table, before, after = change.table, change.before, change.after
        if not table.streams or (before.item if before else None) == (after.item if after else None):
            return
        self._written += 1
        stands = after or before
        assert stands is not None
        told: dict[str, Any] = {
            "ApproximateCreationDateTime": now,
            "Keys": _as_json({name: stands.item[name] for name in (table.hashed, table.ranged)}),
            "SequenceNumber": f"{self._written:021d}",
            "SizeBytes": stands.size,
            "StreamViewType": "NEW_IMAGE",
        }
        if after is not None:
            told["NewImage"] = _as_json(after.item)
        record = {
            "eventID": f"{self._written:032x}",
            "eventName": "REMOVE" if after is None else "MODIFY" if before else "INSERT",
            "eventVersion": "1.1",
            "eventSource": "aws:dynamodb",
            "awsRegion": "us-east-1",
            "eventSourceARN": f"arn:aws:dynamodb:us-east-1:000000000000:table/{table.name}/stream/0",
            "dynamodb": told,
        }
        if by_time:
            record["userIdentity"] = {"type": "Service", "principalId": "dynamodb.amazonaws.com"}
        table.stream.append(record)


def _as_json(item: Item) -> dict[str, Any]:
    return {
        name: {kind: base64.b64encode(said).decode() if kind == "B" else said for kind, said in value.items()}
        for name, value in item.items()
    }
