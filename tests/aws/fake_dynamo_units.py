"""What requests cost in DynamoDB's request units, and how many of them a table can take in a second."""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from aws.fake_dynamo_tables import Index, Stored

# https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
READ_BYTES, WRITE_BYTES = 4096, 1024
# https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html
PARTITION_READS, PARTITION_WRITES = 3000.0, 1000.0
# https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html: a new table's start,
# the quota of a table that nobody has asked to raise, and that twice the last peak is taken half an hour later.
START_READS, START_WRITES = 12_000.0, 4_000.0
QUOTA = 40_000.0
PEAK_SECONDS = 1800.0


def reads(size: int, consistent: bool) -> float:
    """Of one item, or of one page of a query (its items are added up before they are rounded). Nothing costs as much
    as something small."""
    units = max(1, -(-size // READ_BYTES))
    return float(units) if consistent else units / 2


def writes(before: Stored | None, after: Stored | None) -> float:
    """The larger of the item before and after counts; a condition that does not hold costs what stands there."""
    largest = max(before.size if before else 0, after.size if after else 0)
    return float(max(1, -(-largest // WRITE_BYTES)))


def index_writes(index: Index, before: Stored | None, after: Stored | None) -> float:
    """https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html (write capacity units): an item that
    moves within an index is deleted and put. An index follows its table after the commit, so a transaction's doubling
    is not applied here; the documentation says it of the items of the transaction only."""
    old, new = index.of(before), index.of(after)
    if old is None or new is None:
        return 0.0 if old is new else writes(old, new)
    if old.item == new.item:
        return 0.0
    if any(old.item[name] != new.item[name] for name in (index.hashed, index.ranged)):
        return writes(old, None) + writes(None, new)
    return writes(old, new)


@dataclass
class Spent:
    requests: int = 0
    reads: float = 0.0
    writes: float = 0.0
    index_writes: float = 0.0
    throttled: int = 0

    def add(self, other: Spent) -> None:
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


class Units:
    """What was spent: by table and operation, which are boto3's names (`PutItem`, `Query`, `TransactWriteItems`)."""

    def __init__(self) -> None:
        self.by: dict[tuple[str, str], Spent] = {}

    def of(self, table: str, operation: str) -> Spent:
        return self.by.setdefault((table, operation), Spent())

    def spent(self, table: str | None = None, operation: str | None = None) -> Spent:
        """The sum over all that is not named."""
        found = Spent()
        for (of, how), spent in self.by.items():
            if table in (None, of) and operation in (None, how):
                found.add(spent)
        return found

    def clear(self) -> None:
        self.by.clear()


@dataclass(frozen=True)
class Charge:
    """Units that one request asks of one partition of a table or of one of its indexes."""

    of: str
    hashed: Any
    reads: float = 0.0
    writes: float = 0.0


class _Bucket:
    """So many units a second, no more than one second of them saved. Who comes while it is not empty is served, and
    pays the rest as debt: a request is never larger than what the bucket could ever hold."""

    __slots__ = ("at", "left")

    def __init__(self, rate: float, at: float) -> None:
        self.left, self.at = rate, at

    def refill(self, rate: float, now: float) -> float:
        self.left = min(rate, self.left + rate * max(0.0, now - self.at))
        self.at = now
        return self.left


@dataclass
class _Table:
    limits: dict[str, float] = field(default_factory=lambda: {"reads": START_READS, "writes": START_WRITES})
    buckets: dict[tuple[Any, str], _Bucket] = field(default_factory=dict)
    second: int = 0
    window: float | None = None
    seen: dict[str, float] = field(default_factory=lambda: {"reads": 0.0, "writes": 0.0})
    peak: dict[str, float] = field(default_factory=lambda: {"reads": 0.0, "writes": 0.0})

    def partitions(self) -> int:
        return max(
            math.ceil(self.limits["writes"] / PARTITION_WRITES), math.ceil(self.limits["reads"] / PARTITION_READS)
        )


class Capacity:
    """An on-demand table: as many partitions as its limit needs, twice its last peak half an hour later, at most the
    quota. Left out because no page gives figures: bursts of saved-up capacity, and splits of a partition for heat. So
    it throttles earlier than AWS would."""

    def __init__(self, clock: Callable[[], float], quota: float = QUOTA) -> None:
        self._clock, self._quota = clock, quota
        self._tables: dict[str, _Table] = {}

    def limit(self, of: str, kind: str = "writes") -> float:
        return self._table(of).limits[kind]

    def partitions(self, of: str) -> int:
        return self._table(of).partitions()

    def refused(self, charge: Charge) -> str | None:
        """AWS's word for why a request is not served now; nothing is taken yet."""
        now, table = self._clock(), self._table(charge.of)
        for kind, rate in (("reads", PARTITION_READS), ("writes", PARTITION_WRITES)):
            if not getattr(charge, kind):
                continue
            if self._bucket(table, "all", kind, table.limits[kind]).refill(table.limits[kind], now) <= 0:
                return "ThrottlingException"
            if self._bucket(table, self.partition(charge), kind, rate).refill(rate, now) <= 0:
                return "ProvisionedThroughputExceededException"
        return None

    def take(self, charges: Iterable[Charge]) -> None:
        now = self._clock()
        for charge in charges:
            table = self._table(charge.of)
            for kind, rate in (("reads", PARTITION_READS), ("writes", PARTITION_WRITES)):
                units = getattr(charge, kind)
                if units:
                    for which, limit in (("all", table.limits[kind]), (self.partition(charge), rate)):
                        bucket = self._bucket(table, which, kind, limit)
                        bucket.refill(limit, now)
                        bucket.left -= units
                    table.seen[kind] += units

    def partition(self, charge: Charge) -> int:
        """Ranges of the hash of the key, so that more partitions split the old ones."""
        return zlib.crc32(str(charge.hashed).encode()) * self.partitions(charge.of) >> 32

    def _bucket(self, table: _Table, which: Any, kind: str, rate: float) -> _Bucket:
        return table.buckets.setdefault((which, kind), _Bucket(rate, self._clock()))

    def _table(self, of: str) -> _Table:
        now = self._clock()
        table = self._tables.setdefault(of, _Table())
        if table.window is None:
            table.window, table.second = now, int(now)
        if int(now) != table.second:
            for kind, seen in table.seen.items():
                table.peak[kind] = max(table.peak[kind], seen)
                table.seen[kind] = 0.0
            table.second = int(now)
        if now - table.window >= PEAK_SECONDS:
            before = table.partitions()
            for kind, peak in table.peak.items():
                table.limits[kind] = min(max(table.limits[kind], 2 * peak), max(self._quota, table.limits[kind]))
                table.peak[kind] = 0.0
            table.window = now
            if table.partitions() != before:
                table.buckets = {key: bucket for key, bucket in table.buckets.items() if key[0] == "all"}
        return table
