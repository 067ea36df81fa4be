"""What our adapters rely on when they write to DynamoDB."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from botocore.exceptions import ClientError

from aws.conformance.subjects import Db
from aws.dynamo_words import n, s

KB = 1024
ABSENT = "attribute_not_exists(PK)"
LOSING = ("ConditionalCheckFailedException", "TransactionCanceledException", "TransactionConflictException")


def key(sk: str = "a", pk: str = "u") -> dict[str, Any]:
    return {"PK": s(pk), "SK": s(sk)}


def item(sk: str = "a", pk: str = "u", **more: dict[str, Any]) -> dict[str, Any]:
    return {**key(sk, pk), **more}


def put(db: Db, what: dict[str, Any], condition: str = "", **values: Any) -> None:
    asked: dict[str, Any] = {"TableName": db.table, "Item": what}
    if condition:
        asked["ConditionExpression"] = condition
    if values:
        asked["ExpressionAttributeValues"] = {f":{name}": value for name, value in values.items()}
    db.client.put_item(**asked)


def get(db: Db, sk: str = "a", pk: str = "u") -> dict[str, Any] | None:
    said = db.client.get_item(TableName=db.table, Key=key(sk, pk), ConsistentRead=True)
    found: dict[str, Any] | None = said.get("Item")
    return found


def step(db: Db, kind: str, **how: Any) -> dict[str, Any]:
    return {kind: {"TableName": db.table, **how}}


def puts(db: Db, *some: dict[str, Any]) -> list[dict[str, Any]]:
    return [step(db, "Put", Item=one) for one in some]


def refusal(raised: pytest.ExceptionInfo[ClientError]) -> str:
    return str(raised.value.response["Error"]["Code"])


def cancelled(db: Db, steps: list[dict[str, Any]]) -> list[str]:
    """Why a transaction did not come about, step by step."""
    with pytest.raises(ClientError) as raised:
        db.client.transact_write_items(TransactItems=steps)
    assert refusal(raised) == "TransactionCanceledException"
    return [reason.get("Code", "None") for reason in raised.value.response["CancellationReasons"]]


def invalid(ask: Any, **asked: Any) -> None:
    with pytest.raises(ClientError) as raised:
        ask(**asked)
    assert refusal(raised) == "ValidationException"


# -- items and conditions


def test_values_come_back_as_they_were(db: Db) -> None:
    one = item(text=s("é😀 \u0000"), empty=s(""), number=n(2**53), raw={"B": b"\x00\xff"}, no={"BOOL": False})
    put(db, one)
    assert get(db) == one


def test_a_number_keeps_38_digits(db: Db) -> None:
    put(db, item(x=n("1" * 38)))
    assert get(db) == item(x=n("1" * 38))


def test_a_number_loses_zeros_that_say_nothing(db: Db) -> None:
    put(db, item(x=n("-0.00100"), y=n("1.0")))
    assert get(db) == item(x=n("-0.001"), y=n("1"))


def test_what_is_there_is_not_put_again(db: Db) -> None:
    put(db, item(x=s("1")), ABSENT)
    with pytest.raises(ClientError) as raised:
        put(db, item(x=s("2")), ABSENT)
    assert refusal(raised) == "ConditionalCheckFailedException"
    assert get(db) == item(x=s("1"))


def test_a_head_moves_only_from_what_was_seen(db: Db) -> None:
    put(db, item(seq=n(1)))
    put(db, item(seq=n(2)), "seq = :was", was=n(1))
    with pytest.raises(ClientError) as raised:
        put(db, item(seq=n(3)), "seq = :was", was=n(1))
    assert refusal(raised) == "ConditionalCheckFailedException"
    assert get(db) == item(seq=n(2))


def test_an_update_makes_what_is_not_there_and_changes_only_what_it_names(db: Db) -> None:
    asked = {"TableName": db.table, "Key": key()}
    db.client.update_item(
        **asked, UpdateExpression="SET x = :x, y = :x", ExpressionAttributeValues={":x": s("1")}
    )
    db.client.update_item(**asked, UpdateExpression="SET x = :x REMOVE y", ExpressionAttributeValues={":x": s("2")},
                          ConditionExpression="attribute_exists(PK)")  # fmt: skip
    assert get(db) == item(x=s("2"))


def test_to_delete_what_is_not_there_is_fine_unless_a_condition_asks_for_it(db: Db) -> None:
    db.client.delete_item(TableName=db.table, Key=key())
    with pytest.raises(ClientError) as raised:
        db.client.delete_item(TableName=db.table, Key=key(), ConditionExpression="attribute_exists(PK)")
    assert refusal(raised) == "ConditionalCheckFailedException"


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"PK": s("u")}, id="no_key"), pytest.param(key("a", ""), id="empty_key"),
        pytest.param({"PK": n(1), "SK": s("a")}, id="key_type"), pytest.param(item(seq=s("1")), id="index_key_type"),
        pytest.param(item(twins=s("")), id="empty_index_key"), pytest.param(item("a" * 1025), id="long_sort_key"),
        pytest.param(item(pk="u" * 2049), id="long_hash_key"), pytest.param(item(x=n("1" * 39)), id="39_digits"),
        pytest.param(item(x=n("one")), id="no_number"),
    ],
)  # fmt: skip
def test_an_item_that_no_table_takes_is_refused(db: Db, wrong: dict[str, Any]) -> None:
    invalid(db.client.put_item, TableName=db.table, Item=wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"ConditionExpression": "hash = :h"}, id="reserved_word"),
        pytest.param({"ConditionExpression": ABSENT}, id="unused_value"),
        pytest.param({"ConditionExpression": "x = :other"}, id="undefined_value"),
        pytest.param({"ConditionExpression": "x = = :h"}, id="no_grammar"),
    ],
)
def test_an_expression_that_makes_no_sense_is_refused(db: Db, wrong: dict[str, Any]) -> None:
    invalid(
        db.client.put_item, TableName=db.table, Item=item(), ExpressionAttributeValues={":h": s("1")}, **wrong
    )


def sized(size: int, sk: str = "a") -> dict[str, Any]:
    """An item of exactly so many bytes, names and values counted."""
    return item(sk, x=s("x" * (size - len("PKuSKx") - len(sk))))


def test_an_item_may_have_400_kilobytes_and_no_more(db: Db) -> None:
    put(db, sized(400 * KB))
    invalid(db.client.put_item, TableName=db.table, Item=sized(400 * KB + 1, "b"))


def test_the_size_counts_bytes_not_letters(db: Db) -> None:
    invalid(db.client.put_item, TableName=db.table, Item=item(x=s("é" * 205 * KB)))


def test_a_table_that_is_not_there_is_named(db: Db) -> None:
    with pytest.raises(ClientError) as raised:
        db.client.put_item(TableName="nobody", Item=item())
    assert refusal(raised) == "ResourceNotFoundException"


# -- transactions


def test_a_transaction_writes_all_or_nothing_and_says_which_step_was_in_the_way(db: Db) -> None:
    put(db, item("b"))
    steps = [*puts(db, item("a")), step(db, "Put", Item=item("b", x=s("1")), ConditionExpression=ABSENT)]
    assert cancelled(db, steps) == ["None", "ConditionalCheckFailed"]
    assert (get(db, "a"), get(db, "b")) == (None, item("b"))


def test_all_kinds_of_steps_go_together(db: Db) -> None:
    put(db, item("gone"))
    put(db, item("changed", x=s("1")))
    db.client.transact_write_items(TransactItems=[
        step(db, "ConditionCheck", Key=key("TOMBSTONE"), ConditionExpression=ABSENT),
        *puts(db, item("new")), step(db, "Delete", Key=key("gone")),
        step(db, "Update", Key=key("changed"), UpdateExpression="SET x = :x",
             ExpressionAttributeValues={":x": s("2")}),
    ])  # fmt: skip
    assert [get(db, sk) for sk in ("new", "gone", "changed")] == [item("new"), None, item("changed", x=s("2"))]


def test_nothing_is_written_after_a_tombstone(db: Db) -> None:
    put(db, item("TOMBSTONE"))
    steps = [step(db, "ConditionCheck", Key=key("TOMBSTONE"), ConditionExpression=ABSENT), *puts(db, item("new"))]
    assert cancelled(db, steps) == ["ConditionalCheckFailed", "None"]
    assert get(db, "new") is None


def test_a_transaction_holds_a_hundred_steps_and_no_more(db: Db) -> None:
    db.client.transact_write_items(TransactItems=puts(db, *[item(f"{k:03d}") for k in range(100)]))
    assert get(db, "099") is not None
    invalid(db.client.transact_write_items, TransactItems=puts(db, *[item(f"x{k:03d}") for k in range(101)]))
    assert get(db, "x000") is None


def test_a_transaction_writes_each_item_once(db: Db) -> None:
    invalid(db.client.transact_write_items, TransactItems=puts(db, item("a", x=s("1")), item("a", x=s("2"))))
    assert get(db) is None


def test_a_transaction_holds_four_megabytes_and_no_more(db: Db) -> None:
    db.client.transact_write_items(TransactItems=puts(db, *[sized(390 * KB, f"{k}") for k in range(10)]))
    invalid(db.client.transact_write_items, TransactItems=puts(db, *[sized(390 * KB, f"x{k}") for k in range(11)]))
    assert get(db, "x0") is None


def test_an_item_that_is_too_large_undoes_the_whole_transaction(db: Db) -> None:
    with pytest.raises(ClientError) as raised:
        db.client.transact_write_items(TransactItems=puts(db, item("a"), sized(401 * KB, "b")))
    assert refusal(raised) in ("ValidationException", "TransactionCanceledException")
    assert get(db) is None


def test_the_same_request_twice_is_one(db: Db) -> None:
    """boto3 sends the same token when it tries again by itself."""
    asked = {"TransactItems": [step(db, "Put", Item=item(), ConditionExpression=ABSENT)], "ClientRequestToken": "t-1"}
    db.client.transact_write_items(**asked)
    db.client.transact_write_items(**asked)
    with pytest.raises(ClientError) as raised:
        db.client.transact_write_items(TransactItems=puts(db, item("b")), ClientRequestToken="t-1")
    assert refusal(raised) == "IdempotentParameterMismatchException"


# -- many at once


def won(ask: Any, **asked: Any) -> bool:
    try:
        ask(**asked)
    except ClientError as error:
        if error.response["Error"]["Code"] not in LOSING:
            raise
        return False
    return True


def test_of_many_who_move_a_head_at_once_exactly_one_wins(db: Db) -> None:
    put(db, item("HEAD", seq=n(0)))

    def move(who: int, seq: int) -> bool:
        return won(db.client.transact_write_items, TransactItems=[
            step(db, "Put", Item=item(f"EVENT#{seq}#{who}"), ConditionExpression=ABSENT),
            step(db, "Put", Item=item("HEAD", seq=n(seq)), ConditionExpression="seq = :was",
                 ExpressionAttributeValues={":was": n(seq - 1)}),
        ])  # fmt: skip

    with ThreadPoolExecutor(8) as pool:
        for seq in range(1, 11):
            assert sum(pool.map(move, range(8), [seq] * 8)) == 1
    assert get(db, "HEAD") == item("HEAD", seq=n(10))


def test_of_many_who_put_what_must_be_absent_exactly_one_wins(db: Db) -> None:
    def claim(who: int, name: str) -> bool:
        return won(
            db.client.put_item, TableName=db.table, Item=item(name, who=n(who)), ConditionExpression=ABSENT
        )

    with ThreadPoolExecutor(8) as pool:
        for name in "abcdefghij":
            assert sum(pool.map(claim, range(8), [name] * 8)) == 1


# -- batches


def test_a_batch_writes_25_items_and_no_more(db: Db) -> None:
    def batch(count: int, of: str) -> list[dict[str, Any]]:
        return [{"PutRequest": {"Item": item(f"{of}{k:02d}")}} for k in range(count)]

    assert not db.client.batch_write_item(RequestItems={db.table: batch(25, "a")})["UnprocessedItems"]
    invalid(db.client.batch_write_item, RequestItems={db.table: batch(26, "b")})
    assert get(db, "b00") is None


def test_a_batch_names_each_item_once(db: Db) -> None:
    twice = [{"DeleteRequest": {"Key": key()}}] * 2
    invalid(db.client.batch_write_item, RequestItems={db.table: twice})
