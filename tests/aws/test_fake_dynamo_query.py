"""How the stand-in for DynamoDB reads its pages and indexes, and what its stream tells."""

from __future__ import annotations

from typing import Any

import pytest

from aws.dynamo_words import KB, T, item, key, n, put, refused, s, sorts
from aws.fake_dynamo import FakeDynamo


@pytest.fixture
def db() -> FakeDynamo:
    found = FakeDynamo()
    found.make_table(T)
    return found


def filled(db: FakeDynamo, *sorted_by: str, size: int = 0) -> None:
    for sk in sorted_by:
        db.put_item(TableName=T, Item=item(sk=sk, x=s("x" * size)))
    db.put_item(TableName=T, Item=item("another", sk="A#1"))


def pages(db: FakeDynamo, **asked: Any) -> list[list[str]]:
    """Sort keys, page by page, of all pages."""
    found = []
    while True:
        page = db.query(
            TableName=T, KeyConditionExpression="PK = :pk", ExpressionAttributeValues={":pk": s("user")}, **asked
        )
        found.append([one["SK"]["S"] for one in page["Items"]])
        if "LastEvaluatedKey" not in page:
            return found
        asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]


# -- queries


@pytest.mark.parametrize(
    ("said", "values", "found"),
    [
        ("PK = :pk", {}, ["A#1", "A#2", "B#1", "a#1", "é#1"]),
        ("PK = :pk AND begins_with(SK, :r)", {":r": "A#"}, ["A#1", "A#2"]),
        ("begins_with(SK, :r) AND PK = :pk", {":r": "é"}, ["é#1"]),
        ("PK = :pk AND SK = :r", {":r": "A#2"}, ["A#2"]),
        ("PK = :pk AND SK = :r", {":r": "A#"}, []),
        ("PK = :pk AND SK > :r", {":r": "B#1"}, ["a#1", "é#1"]),
        ("PK = :pk AND SK >= :r", {":r": "B#1"}, ["B#1", "a#1", "é#1"]),
        ("PK = :pk AND SK <= :r", {":r": "A#2"}, ["A#1", "A#2"]),
        ("PK = :pk AND SK BETWEEN :r AND :q", {":r": "A#2", ":q": "a"}, ["A#2", "B#1"]),
    ],
)
def test_a_query_reads_what_its_key_condition_names_in_order(
    db: FakeDynamo, said: str, values: dict[str, str], found: list[str]
) -> None:
    filled(db, "é#1", "B#1", "A#2", "a#1", "A#1")
    typed = {name: s(value) for name, value in values.items()}
    assert sorts(db, said, values=typed) == found
    assert sorts(db, said, values=typed, ScanIndexForward=False) == found[::-1]


@pytest.mark.parametrize(
    ("said", "values", "match"),
    [
        ("SK = :r", {":r": s("a")}, "missed key schema element: PK"),
        ("PK > :r", {":r": s("a")}, "missed key schema element: PK"),
        ("PK = :r AND x = :r", {":r": s("a")}, "not supported"),
        ("PK = :r", {":r": n(1)}, "does not match schema type"),
        ("PK = :r", {":r": s("")}, "empty string value"),
        ("PK = :r AND SK < :r", {":r": s("a")}, "not among the forms"),
        ("PK = :r AND SK BETWEEN :r AND :q", {":r": s("b"), ":q": s("a")}, "upper bound"),
    ],
)
def test_a_key_condition_that_names_no_span_is_refused(db: FakeDynamo, said: str, values: Any, match: str) -> None:
    refused("ValidationException", db.query, match, TableName=T, KeyConditionExpression=said,
            ExpressionAttributeValues=values)  # fmt: skip


def test_a_page_holds_a_megabyte_and_says_where_it_stopped(db: FakeDynamo) -> None:
    names = [f"{i}" for i in range(7)]
    filled(db, *names, size=300 * KB)
    assert pages(db) == [["0", "1", "2"], ["3", "4", "5"], ["6"]]
    assert pages(db, ScanIndexForward=False) == [["6", "5", "4"], ["3", "2", "1"], ["0"]]
    scanned = db.scan(TableName=T)
    assert scanned["LastEvaluatedKey"] == key(sk="2")  # after the other partition's item and three of these


def test_a_limit_ends_a_page_even_at_the_very_end(db: FakeDynamo) -> None:
    filled(db, "a", "b", "c", "d")
    assert pages(db, Limit=2) == [["a", "b"], ["c", "d"], []]
    assert pages(db, Limit=3) == [["a", "b", "c"], ["d"]]


def test_a_filter_comes_after_the_limit(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=item(sk="a"))
    db.put_item(TableName=T, Item=item(sk="b", gone=n(1)))
    db.put_item(TableName=T, Item=item(sk="c"))
    assert pages(db, Limit=2, FilterExpression="attribute_not_exists(gone)") == [["a"], ["c"]]
    refused("ValidationException", db.query, "non-primary key", TableName=T, KeyConditionExpression="PK = :pk",
            FilterExpression="SK = :pk", ExpressionAttributeValues={":pk": s("user")})  # fmt: skip


def test_a_start_that_lies_elsewhere_is_refused(db: FakeDynamo) -> None:
    for wrong, match in ((key("another"), "outside"), ({"PK": s("user")}, "invalid")):
        refused("ValidationException", db.query, match, TableName=T, KeyConditionExpression="PK = :pk",
                ExpressionAttributeValues={":pk": s("user")}, ExclusiveStartKey=wrong)  # fmt: skip


# -- indexes


def event(seq: int, sk: str = "", **more: Any) -> dict[str, Any]:
    return item(sk=sk or f"EVENT#{seq}", chain=s("c"), seq=n(seq), data=s("{}"), **more)


def chained(db: FakeDynamo, index: str = "chain", value: str = "c", **more: Any) -> dict[str, Any]:
    return db.query(
        TableName=T, IndexName=index, KeyConditionExpression="#h = :h",
        ExpressionAttributeNames={"#h": index}, ExpressionAttributeValues={":h": s(value)}, **more,
    )  # fmt: skip


def test_an_index_is_sparse_and_sorts_numbers_by_value(db: FakeDynamo) -> None:
    for seq in (10, 9, 1, 100):
        db.put_item(TableName=T, Item=event(seq))
    db.put_item(TableName=T, Item=item(sk="HEAD", seq=n(100)))
    assert [one["seq"]["N"] for one in chained(db)["Items"]] == ["1", "9", "10", "100"]
    assert chained(db)["Items"][0] == event(1)


def test_an_index_of_keys_keeps_keys_only_and_pages_with_all_of_them(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=event(1, twins=s("t")))
    db.put_item(TableName=T, Item=event(2, twins=s("t")))
    page = chained(db, "twins", "t", Limit=1)
    assert page["Items"] == [item(sk="EVENT#1", twins=s("t"))]
    assert page["LastEvaluatedKey"] == item(sk="EVENT#1", twins=s("t"))
    assert chained(db, "twins", "t", ExclusiveStartKey=page["LastEvaluatedKey"])["Items"][0]["SK"] == s("EVENT#2")
    last = chained(db, Limit=1)["LastEvaluatedKey"]
    assert last == {**key(sk="EVENT#1"), "chain": s("c"), "seq": n(1)}


def test_an_item_leaves_an_index_with_its_attribute_and_moves_with_it(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=event(1))
    db.update_item(TableName=T, Key=key(sk="EVENT#1"), UpdateExpression="SET seq = :n",
                   ExpressionAttributeValues={":n": n(5)})  # fmt: skip
    assert [one["seq"]["N"] for one in chained(db)["Items"]] == ["5"]
    db.update_item(TableName=T, Key=key(sk="EVENT#1"), UpdateExpression="REMOVE chain")
    assert chained(db)["Items"] == []


def test_an_index_cannot_be_read_consistently(db: FakeDynamo) -> None:
    refused("ValidationException", lambda: chained(db, ConsistentRead=True), "not supported on global secondary")
    refused("ValidationException", lambda: chained(db, "none"), "specified index")


def test_an_index_can_lag_while_the_table_does_not() -> None:
    now = [0.0]
    db = FakeDynamo(lambda: now[0], gsi_lag=5.0)
    db.make_table(T)
    db.put_item(TableName=T, Item=event(1))
    now[0] = 3.0
    db.delete_item(TableName=T, Key=key(sk="EVENT#1"))
    db.put_item(TableName=T, Item=event(2))
    assert (sorts(db), chained(db)["Items"]) == (["EVENT#2"], [])
    now[0] = 5.0
    assert [one["seq"]["N"] for one in chained(db)["Items"]] == ["1"]
    now[0] = 8.0
    assert [one["seq"]["N"] for one in chained(db)["Items"]] == ["2"]


# -- the stream, and time to live


def test_the_stream_tells_of_every_write_that_changed_something_in_order(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=item(x=s("1"), raw={"B": b"\x00"}))
    db.put_item(TableName=T, Item=item(x=s("1"), raw={"B": b"\x00"}))
    db.transact_write_items(TransactItems=[put(Item=item(x=s("2"))), put(Item=item(sk="b"))])
    db.delete_item(TableName=T, Key=key())
    db.delete_item(TableName=T, Key=key())
    refused("ConditionalCheckFailedException", db.put_item, TableName=T, Item=item(sk="b", x=s("3")),
            ConditionExpression="attribute_not_exists(PK)")  # fmt: skip
    told = db.stream(T)
    assert [record["eventName"] for record in told] == ["INSERT", "MODIFY", "INSERT", "REMOVE"]
    assert [record["dynamodb"]["Keys"]["SK"]["S"] for record in told] == ["a", "a", "b", "a"]
    assert told[0]["dynamodb"]["NewImage"] == item(x=s("1"), raw={"B": "AA=="})
    assert "NewImage" not in told[3]["dynamodb"]
    numbers = [record["dynamodb"]["SequenceNumber"] for record in told]
    assert numbers == sorted(set(numbers))


def test_time_to_live_removes_late_and_says_that_it_was_not_a_person() -> None:
    now = [100.0]
    db = FakeDynamo(lambda: now[0])
    db.make_table(T)
    db.put_item(TableName=T, Item=item(expires_at=n(150)))
    db.put_item(TableName=T, Item=item(sk="b"))
    now[0] = 150.0
    assert (db.expire(T), sorts(db)) == (0, ["a", "b"])
    now[0] = 151.0
    assert sorts(db) == ["a", "b"]
    assert (db.expire(T), sorts(db)) == (1, ["b"])
    assert db.stream(T)[-1]["userIdentity"]["principalId"] == "dynamodb.amazonaws.com"
