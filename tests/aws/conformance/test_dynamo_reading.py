"""What our adapters rely on when they read from DynamoDB: order, pages, indexes, streams."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from aws.conformance.subjects import Db
from aws.conformance.test_dynamo import ABSENT, KB, get, invalid, item, key, put, puts, sized
from aws.dynamo_words import n, s


def query(db: Db, condition: str = "PK = :pk", values: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    found: dict[str, Any] = db.client.query(
        TableName=db.table, KeyConditionExpression=condition,
        ExpressionAttributeValues={":pk": s("u"), **(values or {})}, **more,
    )  # fmt: skip
    return found


def sorts(db: Db, condition: str = "PK = :pk", values: dict[str, Any] | None = None, **more: Any) -> list[str]:
    return [one["SK"]["S"] for one in query(db, condition, values, **more)["Items"]]


def chain(db: Db, device: str, *numbers: int) -> None:
    for seq in numbers:
        put(db, item(f"EVENT#{seq:04d}#{device}", pk=f"u#{seq % 3}", chain=s(f"USER#u#{device}"), seq=n(seq), x=s("y")))


def of_chain(db: Db, device: str, condition: str = "chain = :c", **values: Any) -> list[int]:
    said = {":c": s(f"USER#u#{device}"), **{f":{name}": value for name, value in values.items()}}
    found = db.client.query(
        TableName=db.table, IndexName="chain", KeyConditionExpression=condition, ExpressionAttributeValues=said
    )
    return [int(one["seq"]["N"]) for one in found["Items"]]


# -- partitions


def test_sort_keys_stand_in_the_order_of_their_utf8_bytes(db: Db) -> None:
    names = ["😀", "z", "~", "é", "ｚ", "a", "Z", "1", "#"]
    for name in names:
        put(db, item(name))
    assert sorts(db, ConsistentRead=True) == sorted(names, key=str.encode)
    assert sorts(db, ScanIndexForward=False) == sorted(names, key=str.encode, reverse=True)


@pytest.mark.parametrize(
    ("condition", "values", "found"),
    [
        pytest.param("begins_with(SK, :a)", {":a": "B#"}, ["B#1", "B#2"], id="begins"),
        pytest.param("SK > :a", {":a": "B#1"}, ["B#2", "C"], id="above"),
        pytest.param("SK >= :a", {":a": "B#2"}, ["B#2", "C"], id="from"),
        pytest.param("SK <= :a", {":a": "B"}, ["A", "B"], id="to"),
        pytest.param("SK BETWEEN :a AND :b", {":a": "B", ":b": "B#1"}, ["B", "B#1"], id="between"),
        pytest.param("SK = :a", {":a": "B"}, ["B"], id="equal"),
    ],
)  # fmt: skip
def test_a_query_reads_a_part_of_a_partition(
    db: Db, condition: str, values: dict[str, str], found: list[str]
) -> None:
    for name in ("C", "B#2", "A", "B#1", "B"):
        put(db, item(name))
        put(db, item(name, pk="somebody else"))
    assert sorts(db, f"PK = :pk AND {condition}", {k: s(v) for k, v in values.items()}) == found


def test_names_may_be_said_for_reserved_words(db: Db) -> None:
    put(db, item(hash=s("h")))
    found = query(db, "#h = :pk", ExpressionAttributeNames={"#h": "PK"})
    assert found["Items"] == [item(hash=s("h"))]


def test_a_page_ends_after_a_megabyte_and_says_where(db: Db) -> None:
    for number in range(5):
        put(db, sized(300 * KB, f"{number}"))
    found, pages, start = [], 0, {}
    while True:
        page = query(db, **start)
        found += [one["SK"]["S"] for one in page["Items"]]
        pages += 1
        if "LastEvaluatedKey" not in page:
            break
        assert page["LastEvaluatedKey"] == key(found[-1])
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    assert (found, pages) == (["0", "1", "2", "3", "4"], 2)


def test_pages_of_a_limit_come_to_an_end(db: Db) -> None:
    """A page may name a last key though nothing follows; then an empty one ends it."""
    for name in "abcd":
        put(db, item(name))
    found, start = [], {}
    while True:
        page = query(db, Limit=2, **start)
        assert page["Count"] <= 2
        found += [one["SK"]["S"] for one in page["Items"]]
        if "LastEvaluatedKey" not in page:
            break
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    assert found == ["a", "b", "c", "d"]


def test_a_limit_counts_before_the_filter(db: Db) -> None:
    for name in "abc":
        put(db, item(name, x=s(name)))
    page = query(db, values={":x": s("c")}, FilterExpression="x = :x", Limit=2)
    assert (page["Items"], page["ScannedCount"], "LastEvaluatedKey" in page) == ([], 2, True)


def test_a_scan_finds_everything_page_by_page(db: Db) -> None:
    wanted = {(f"u{k}", f"{j}") for k in range(4) for j in range(3)}
    for pk, sk in wanted:
        put(db, item(sk, pk=pk))
    found, start = [], {}
    while True:
        page = db.client.scan(TableName=db.table, Limit=5, **start)
        found += [(one["PK"]["S"], one["SK"]["S"]) for one in page["Items"]]
        if "LastEvaluatedKey" not in page:
            break
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    assert sorted(found) == sorted(wanted)


def test_a_query_without_its_partition_is_refused(db: Db) -> None:
    asked = {"TableName": db.table, "ExpressionAttributeValues": {":a": s("a")}}
    invalid(db.client.query, **asked, KeyConditionExpression="SK = :a")


# -- indexes


def test_a_chain_is_read_in_the_order_of_its_numbers_from_any_of_them_on(db: Db) -> None:
    chain(db, "phone", 10, 2, 9, 1)
    chain(db, "laptop", 3)
    assert of_chain(db, "phone") == [1, 2, 9, 10]
    assert of_chain(db, "phone", "chain = :c AND seq > :after", after=n(2)) == [9, 10]


def test_an_index_has_the_whole_item_or_only_keys_as_it_was_made(db: Db) -> None:
    put(db, item(chain=s("c"), seq=n(1), twins=s("t"), x=s("y")))
    whole = query(db, "chain = :pk", {":pk": s("c")}, IndexName="chain")["Items"]
    names = query(db, "twins = :pk", {":pk": s("t")}, IndexName="twins")["Items"]
    assert (whole, names) == ([get(db)], [{**key(), "twins": s("t")}])


def test_what_has_not_its_keys_is_not_in_an_index(db: Db) -> None:
    put(db, item("HEAD#x", seq=n(1)))
    put(db, item("b", twins=s("t")))
    assert query(db, "twins = :pk", {":pk": s("t")}, IndexName="twins")["Count"] == 1
    put(db, item("b"))
    assert query(db, "twins = :pk", {":pk": s("t")}, IndexName="twins")["Count"] == 0


def test_an_index_is_never_read_consistently(db: Db) -> None:
    with pytest.raises(ClientError) as raised:
        query(db, "chain = :pk", IndexName="chain", ConsistentRead=True)
    assert raised.value.response["Error"]["Code"] == "ValidationException"


def test_pages_of_an_index_go_on_where_they_ended(db: Db) -> None:
    chain(db, "phone", *range(1, 8))
    asked = {"TableName": db.table, "IndexName": "chain", "KeyConditionExpression": "chain = :c",
             "ExpressionAttributeValues": {":c": s("USER#u#phone")}, "Limit": 3}  # fmt: skip
    found, start = [], {}
    while True:
        page = db.client.query(**asked, **start)
        found += [int(one["seq"]["N"]) for one in page["Items"]]
        if "LastEvaluatedKey" not in page:
            break
        assert set(page["LastEvaluatedKey"]) == {"PK", "SK", "chain", "seq"}
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
    assert found == [1, 2, 3, 4, 5, 6, 7]


# -- streams


def told(db: Db) -> list[tuple[str, str, str]]:
    """(what happened, to which sort key, what x is now)"""
    return [
        (one["eventName"], one["dynamodb"]["Keys"]["SK"]["S"],
         one["dynamodb"].get("NewImage", {}).get("x", {}).get("S", "-"))
        for one in db.stream()
    ]  # fmt: skip


def test_a_stream_tells_what_was_put_changed_and_deleted(db: Db) -> None:
    put(db, item(x=s("1")))
    put(db, item(x=s("2")))
    db.client.update_item(
        TableName=db.table, Key=key(), UpdateExpression="SET x = :x", ExpressionAttributeValues={":x": s("3")}
    )
    db.client.delete_item(TableName=db.table, Key=key())
    assert told(db) == [("INSERT", "a", "1"), ("MODIFY", "a", "2"), ("MODIFY", "a", "3"), ("REMOVE", "a", "-")]


def test_a_stream_has_the_new_image_whole_and_the_old_one_not(db: Db) -> None:
    put(db, item(x=s("1"), seq=n(7)))
    put(db, item(x=s("2"), seq=n(7)))
    said = db.stream()[1]["dynamodb"]
    assert (said["NewImage"], said["Keys"], said["StreamViewType"]) == (item(x=s("2"), seq=n(7)), key(), "NEW_IMAGE")
    assert "OldImage" not in said


def test_a_stream_numbers_its_records_upwards(db: Db) -> None:
    for name in "abc":
        put(db, item(name))
    numbers = [int(one["dynamodb"]["SequenceNumber"]) for one in db.stream()]
    assert numbers == sorted(set(numbers))
    assert len(numbers) == 3


def test_a_write_that_changes_nothing_is_not_told(db: Db) -> None:
    put(db, item(x=s("1")))
    put(db, item(x=s("1")))
    db.client.delete_item(TableName=db.table, Key=key("nobody"))
    assert told(db) == [("INSERT", "a", "1")]


def test_a_transaction_is_told_item_by_item_and_one_that_failed_not_at_all(db: Db) -> None:
    db.client.transact_write_items(TransactItems=puts(db, item("a", x=s("1")), item("b", x=s("2"))))
    refused = [{"ConditionCheck": {"TableName": db.table, "Key": key(), "ConditionExpression": ABSENT}}]
    with pytest.raises(ClientError):
        db.client.transact_write_items(TransactItems=[*refused, *puts(db, item("c"))])
    assert sorted(told(db)) == [("INSERT", "a", "1"), ("INSERT", "b", "2")]
