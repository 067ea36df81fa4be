"""What requests to the stand-in for DynamoDB cost, and when it is too busy to serve them."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from aws.dynamo_words import KB, T, item, key, lost, n, put, refused, s
from aws.fake_dynamo import FakeDynamo
from aws.fake_dynamo_units import Capacity, Charge


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def db() -> FakeDynamo:
    found = FakeDynamo()
    found.make_table(T)
    return found


def sized(size: int, sk: str = "a", **more: Any) -> dict[str, Any]:
    """An item of exactly so many bytes, beside `more`."""
    return item(sk=sk, x=s("x" * (size - len("PKuserSKax"))), **more)


@pytest.mark.parametrize(("size", "units"), [(30, 1), (1024, 1), (1025, 2), (10 * KB, 10)])
def test_a_write_costs_a_unit_a_kilobyte_and_twice_that_in_a_transaction(
    db: FakeDynamo, size: int, units: float
) -> None:
    db.put_item(TableName=T, Item=sized(size))
    assert db.units.spent(T, "PutItem").writes == units
    db.transact_write_items(TransactItems=[put(Item=sized(size, "b"))])
    assert db.units.spent(T, "TransactWriteItems").writes == 2 * units
    assert (db.units.spent().requests, db.units.spent().reads) == (2, 0)


@pytest.mark.parametrize(("size", "units"), [(30, 1), (4096, 1), (4097, 2), (40 * KB, 10)])
def test_a_read_costs_a_unit_for_four_kilobytes_and_half_where_it_may_be_old(
    db: FakeDynamo, size: int, units: float
) -> None:
    db.put_item(TableName=T, Item=sized(size))
    db.get_item(TableName=T, Key=key(), ConsistentRead=True)
    assert db.units.spent(T, "GetItem").reads == units
    db.get_item(TableName=T, Key=key())
    assert db.units.spent(T, "GetItem").reads == 1.5 * units
    db.units.clear()
    assert db.units.spent().requests == 0


def test_the_larger_of_before_and_after_counts_and_nothing_costs_as_much_as_something(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=sized(5 * KB))
    db.put_item(TableName=T, Item=sized(100))
    assert db.units.spent().writes == 10
    db.delete_item(TableName=T, Key=key(sk="none"))
    assert db.units.spent(T, "DeleteItem").writes == 1
    db.get_item(TableName=T, Key=key(sk="none"), ConsistentRead=True)
    assert db.units.spent().reads == 1


def test_a_condition_that_does_not_hold_is_paid_for_by_what_stands_there(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=sized(3 * KB))
    db.units.clear()
    with pytest.raises(ClientError):
        db.put_item(TableName=T, Item=sized(9 * KB), ConditionExpression="attribute_not_exists(PK)")
    assert db.units.spent().writes == 3


def test_a_query_adds_up_before_it_rounds_and_pays_for_what_its_filter_throws_away(db: FakeDynamo) -> None:
    for sk in "abcde":
        db.put_item(TableName=T, Item=sized(1 * KB, sk))
    asked: dict[str, Any] = {"TableName": T, "KeyConditionExpression": "PK = :pk"}
    values = {":pk": s("user")}
    db.query(**asked, ExpressionAttributeValues=values, ConsistentRead=True)
    assert db.units.spent(T, "Query").reads == 2
    db.query(**asked, ExpressionAttributeValues={**values, ":q": s("q")}, FilterExpression="q = :q",
             ConsistentRead=True)  # fmt: skip
    assert db.units.spent(T, "Query").reads == 4


def test_an_index_is_written_by_what_it_keeps_and_only_where_that_changes(db: FakeDynamo) -> None:
    def paid(**more: Any) -> float:
        db.units.clear()
        db.put_item(TableName=T, Item=sized(3000, **more))
        return db.units.spent().index_writes

    assert paid() == 0
    assert paid(twins=s("t")) == 1  # keys only
    assert paid(twins=s("t"), chain=s("c"), seq=n(1)) == 3  # the chain keeps all of it
    assert paid(twins=s("t"), chain=s("c"), seq=n(1)) == 0
    assert paid(twins=s("t"), chain=s("c"), seq=n(1), extra=s("")) == 3
    assert paid(twins=s("t"), chain=s("c"), seq=n(2)) == 6  # deleted and put
    assert paid() == 4


def test_what_is_stored_counts_names_values_indexes_and_a_hundred_bytes_an_item(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=sized(1000))
    assert db.stored_bytes(T) == 1100
    db.put_item(TableName=T, Item=sized(1000, twins=s("t")))
    assert db.stored_bytes(T) == (1000 + 6 + 100) + (len("PKuserSKatwinst") + 100)


# -- busy


def test_a_test_may_say_what_is_busy_and_a_transaction_says_it_of_each_item(db: FakeDynamo) -> None:
    codes: dict[str, Any] = {"b": "ThrottlingException", "c": "TransactionConflictException"}
    db.throttle = lambda _, __, at: codes.get(at[1])
    error = refused("TransactionCanceledException", db.transact_write_items,
                    TransactItems=[put(Item=item(sk=sk)) for sk in "abc"])  # fmt: skip
    assert lost(error) == ["None", "ThrottlingError", "TransactionConflict"]
    assert db.dump(T) == []
    refused("ThrottlingException", db.put_item, TableName=T, Item=item(sk="b"))
    codes["a"] = ConnectionError("gone")
    with pytest.raises(ConnectionError):
        db.put_item(TableName=T, Item=item())
    assert db.units.spent().throttled == 4


def test_one_partition_takes_a_thousand_writes_a_second_and_its_neighbour_does_not_mind() -> None:
    clock = Clock()
    db = FakeDynamo(clock, capacity=True)
    db.make_table(T)

    def written(pk: str) -> int:
        for many in range(5000):
            try:
                db.put_item(TableName=T, Item=item(pk))
            except ClientError as error:
                codes.add(error.response["Error"]["Code"])
                return many
        return 5000

    codes: set[str] = set()

    assert written("user") == 1000
    clock.now += 0.1
    assert written("user") == pytest.approx(100, abs=1)
    capacity = db.capacity
    assert capacity
    own = capacity.partition(Charge(T, "user"))
    other = next(f"u{i}" for i in range(100) if capacity.partition(Charge(T, f"u{i}")) != own)
    assert written(other) == 1000
    assert codes == {"ProvisionedThroughputExceededException"}
    assert db.get_item(TableName=T, Key=key())["Item"]  # reads have their own


def test_a_table_takes_four_thousand_writes_a_second_and_twice_its_peak_half_an_hour_later() -> None:
    clock = Clock()
    capacity = Capacity(clock)

    def taken(seconds: int) -> list[float]:
        found = []
        for _ in range(seconds):
            units = 0.0
            for i in range(20_000):
                charge = Charge(T, f"user {i}", writes=1.0)
                if capacity.refused(charge) == "ThrottlingException":
                    break
                if capacity.refused(charge) is None:
                    capacity.take([charge])
                    units += 1
            found.append(units)
            clock.now += 1.0
        return found

    assert (capacity.limit(T), capacity.partitions(T)) == (4000, 4)
    assert max(taken(3)) <= 4000
    clock.now += 1800
    assert capacity.limit(T) == pytest.approx(8000, rel=0.05)
    assert capacity.partitions(T) in (7, 8)
    assert max(taken(1)) > 7000


def test_a_table_never_outgrows_its_quota() -> None:
    clock = Clock()
    capacity = Capacity(clock)
    for _ in range(8):
        for i in range(200):
            capacity.take([Charge(T, f"{i}", writes=500.0)])
        clock.now += 1801
    assert capacity.limit(T) == 40_000
