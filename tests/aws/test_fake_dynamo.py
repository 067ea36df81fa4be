"""The stand-in for DynamoDB is as strict as AWS: what it lets pass may be written against it."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from botocore.exceptions import ClientError, ParamValidationError, ReadTimeoutError

from aws.dynamo_words import KB, T, item, key, lost, n, put, refused, s, stand
from aws.fake_dynamo import FakeDynamo


@pytest.fixture
def db() -> FakeDynamo:
    found = FakeDynamo()
    found.make_table(T)
    return found


# -- items


def test_what_was_put_is_read_as_it_was(db: FakeDynamo) -> None:
    one = item(text=s(""), number=n("1.50"), raw={"B": b"\x00\xff"}, yes={"BOOL": False})
    db.put_item(TableName=T, Item=one)
    assert stand(db) == one


def test_changing_what_was_read_changes_nothing_that_is_stored(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=item(x=s("1")))
    stand(db)["x"]["S"] = "2"
    assert stand(db) == item(x=s("1"))


def test_a_put_replaces_all_of_an_item_and_an_update_only_what_it_names(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=item(x=s("1"), y=s("1")))
    db.update_item(TableName=T, Key=key(), UpdateExpression="SET x = :x, z = :z REMOVE y",
                   ExpressionAttributeValues={":x": s("2"), ":z": n(3)})  # fmt: skip
    assert stand(db) == item(x=s("2"), z=n(3))
    db.put_item(TableName=T, Item=item(q=s("1")))
    assert stand(db) == item(q=s("1"))


def test_an_update_makes_an_item_that_is_not_there_and_a_delete_of_none_is_fine(db: FakeDynamo) -> None:
    db.update_item(TableName=T, Key=key(), UpdateExpression="SET x = :x", ExpressionAttributeValues={":x": s("1")})
    assert stand(db) == item(x=s("1"))
    db.delete_item(TableName=T, Key=key())
    db.delete_item(TableName=T, Key=key())
    assert stand(db) is None


@pytest.mark.parametrize(
    ("wrong", "match"),
    [
        ({"PK": s("u")}, "Missing the key SK"),
        ({"PK": s(""), "SK": s("a")}, "empty string value. Key: PK"),
        ({"PK": s("u"), "SK": s("")}, "empty string value. Key: SK"),
        ({"PK": n(1), "SK": s("a")}, "Type mismatch for key PK"),
        (item(chain=s("c"), seq=s("1")), "Type mismatch for Index Key seq"),
        (item(twins=s("")), "IndexName: twins"),
        (item("p" * 2049), "2048 bytes"),
        (item("p", "é" * 513), "1024 bytes"),
        (item(x=n("one")), "cannot be converted into a number"),
        (item(x=n("1" * 39)), "38 significant digits"),
    ],
)
def test_an_item_that_has_no_place_is_refused(db: FakeDynamo, wrong: dict[str, Any], match: str) -> None:
    refused("ValidationException", db.put_item, match, TableName=T, Item=wrong)
    assert db.dump(T) == []


@pytest.mark.parametrize("wrong", [{"S": 1}, {"N": 1}, {"S": "a", "N": "1"}, "a", {"BOOL": "true"}, {"S": None}])
def test_a_value_of_the_wrong_python_type_is_refused_by_boto3_itself(db: FakeDynamo, wrong: Any) -> None:
    with pytest.raises(ParamValidationError):
        db.put_item(TableName=T, Item=item(x=wrong))


def test_an_item_may_have_400_kilobytes_of_names_and_values_and_not_a_byte_more(db: FakeDynamo) -> None:
    rest = 400 * KB - len("PK" + "user" + "SK" + "a" + "x")
    db.put_item(TableName=T, Item=item(x=s("é" * (rest // 2) + "e" * (rest % 2))))
    refused("ValidationException", db.put_item, "Item size", TableName=T, Item=item(x=s("e" * (rest + 1))))
    refused("ValidationException", db.update_item, "Item size to update", TableName=T, Key=key(),
            UpdateExpression="SET y = :y", ExpressionAttributeValues={":y": s("")})  # fmt: skip


def test_a_table_that_is_not_there_is_said_so(db: FakeDynamo) -> None:
    refused("ResourceNotFoundException", db.get_item, TableName="fit-none", Key=key())
    refused("ResourceNotFoundException", db.put_item, TableName="fit-none", Item=item())
    refused("ResourceInUseException", lambda: db.make_table(T))


def test_a_key_that_is_not_the_tables_is_refused(db: FakeDynamo) -> None:
    for wrong in ({"PK": s("u")}, {**key(), "x": s("y")}, {"PK": s("u"), "SK": n(1)}):
        refused("ValidationException", db.get_item, "does not match the schema", TableName=T, Key=wrong)


def test_what_is_not_among_the_forms_in_use_is_refused(db: FakeDynamo) -> None:
    with pytest.raises(ParamValidationError):
        db.put_item(TableName=T, Item=item(), ReturnValues="ALL_OLD")
    with pytest.raises(ParamValidationError):
        db.query(TableName=T, KeyConditions={})


# -- conditions


def test_a_put_on_condition_of_absence_wins_once(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=item(x=s("first")), ConditionExpression="attribute_not_exists(PK)")
    refused("ConditionalCheckFailedException", db.put_item, TableName=T, Item=item(x=s("second")),
            ConditionExpression="attribute_not_exists(PK)")  # fmt: skip
    assert stand(db)["x"] == s("first")


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("attribute_exists(x)", True), ("attribute_exists(y)", False), ("attribute_not_exists(y)", True),
        ("x = :one", True), ("x = :two", False), ("y = :one", False), ("x = :text", False),
        ("x = :one AND attribute_exists(y)", False), ("x = :two OR x = :one", True),
        ("x = :two OR x = :one AND attribute_exists(y)", False), ("(x = :two OR x = :one) AND z = :text", True),
        ("attribute_not_exists(x) or (x = :one and z = :text)", True), ("#x = :one", True),
    ],
)  # fmt: skip
def test_conditions_hold_as_they_are_said(db: FakeDynamo, said: str, holds: bool) -> None:
    db.put_item(TableName=T, Item=item(x=n("1.0"), z=s("1")))
    values = {":one": n(1), ":two": n(2), ":text": s("1")}
    asked: dict[str, Any] = {"TableName": T, "Key": key(), "ConditionExpression": said}
    if used := {name: value for name, value in values.items() if name in said}:
        asked["ExpressionAttributeValues"] = used
    if "#x" in said:
        asked["ExpressionAttributeNames"] = {"#x": "x"}
    if holds:
        db.delete_item(**asked)
        assert stand(db) is None
    else:
        refused("ConditionalCheckFailedException", db.delete_item, **asked)


@pytest.mark.parametrize(
    ("said", "values", "match"),
    [
        ("name = :n", {":n": s("")}, "reserved keyword: name"),
        ("x = :n", {}, "attribute value: :n"),
        ("x = :n", {":n": s(""), ":m": s("")}, "unused in expressions: keys: {:m}"),
        ("((x = :n))", {":n": s("")}, "redundant parentheses"),
        ("x = :n AND", {":n": s("")}, "EOF"),
        ("x > :n", {":n": s("")}, "Syntax error"),
        ("#x = :n", {":n": s("")}, "attribute name: #x"),
        ("", {":n": s("")}, "can not be empty"),
        ("x = :n y", {":n": s("")}, "Syntax error"),
    ],
)
def test_an_expression_that_aws_would_refuse_is_refused(db: FakeDynamo, said: str, values: Any, match: str) -> None:
    more = {"ExpressionAttributeValues": values} if values else {}
    refused("ValidationException", db.put_item, match, TableName=T, Item=item(), ConditionExpression=said, **more)


def test_values_without_an_expression_and_an_update_of_a_key_are_refused(db: FakeDynamo) -> None:
    refused("ValidationException", db.put_item, "when using expressions", TableName=T, Item=item(),
            ExpressionAttributeValues={":x": s("")})  # fmt: skip
    refused("ValidationException", db.update_item, "part of the key", TableName=T, Key=key(),
            UpdateExpression="SET SK = :x", ExpressionAttributeValues={":x": s("b")})  # fmt: skip


# -- transactions


def test_a_transaction_is_written_whole_or_not_at_all_and_says_which_item_failed(db: FakeDynamo) -> None:
    db.put_item(TableName=T, Item=item(sk="head", seq=n(1)))
    steps = [
        put(Item=item(sk="event"), ConditionExpression="attribute_not_exists(PK)"),
        {"Update": {"TableName": T, "Key": key(sk="head"), "UpdateExpression": "SET seq = :new",
                    "ConditionExpression": "seq = :old", "ExpressionAttributeValues": {":new": n(2), ":old": n(1)}}},
        {"ConditionCheck": {"TableName": T, "Key": key(sk="TOMBSTONE"),
                            "ConditionExpression": "attribute_not_exists(PK)"}},
    ]  # fmt: skip
    db.transact_write_items(TransactItems=steps)
    assert stand(db, sk="head")["seq"] == n(2)
    error = refused("TransactionCanceledException", db.transact_write_items, TransactItems=steps)
    assert lost(error) == ["ConditionalCheckFailed", "ConditionalCheckFailed", "None"]
    assert "[ConditionalCheckFailed, ConditionalCheckFailed, None]" in str(error)
    assert len(db.dump(T)) == 2


def test_a_transaction_has_at_most_100_items_4_megabytes_and_one_operation_on_each(db: FakeDynamo) -> None:
    def several(many: int, size: int = 1) -> list[Any]:
        return [put(Item=item(sk=f"{i:03d}", x=s("x" * size))) for i in range(many)]

    refused("ValidationException", db.transact_write_items, "100", TransactItems=several(101))
    refused("ValidationException", db.transact_write_items, "4 MB", TransactItems=several(12, 360 * KB))
    refused("ValidationException", db.transact_write_items, "on one item", TransactItems=several(1) * 2)
    refused("ValidationException", db.transact_write_items, "Item size", TransactItems=several(1, 400 * KB))
    refused("ResourceNotFoundException", db.transact_write_items, TransactItems=[put("fit-none", Item=item())])
    assert db.dump(T) == []
    db.transact_write_items(TransactItems=several(100))
    db.transact_write_items(TransactItems=several(11, 360 * KB))
    assert len(db.dump(T)) == 100


def test_a_request_token_makes_a_retry_after_a_lost_answer_count_once() -> None:
    answers = iter([True, False])
    db = FakeDynamo(lambda: 0.0, lose=lambda _: next(answers, False))
    db.make_table(T)
    asked = {"TransactItems": [put(Item=item(), ConditionExpression="attribute_not_exists(PK)")]}
    with pytest.raises(ReadTimeoutError):
        db.transact_write_items(ClientRequestToken="one", **asked)
    db.transact_write_items(ClientRequestToken="one", **asked)
    refused("TransactionCanceledException", db.transact_write_items, ClientRequestToken="two", **asked)
    refused("IdempotentParameterMismatchException", db.transact_write_items, ClientRequestToken="one",
            TransactItems=[put(Item=item(sk="other"))])  # fmt: skip


def test_of_many_threads_that_put_one_item_one_wins(db: FakeDynamo) -> None:
    won: list[int] = []

    def race(who: int) -> None:
        try:
            db.transact_write_items(
                TransactItems=[
                    put(Item=item(), ConditionExpression="attribute_not_exists(PK)"),
                    put(Item=item(sk=f"{who}")),
                ]
            )
        except ClientError:
            return
        won.append(who)

    threads = [threading.Thread(target=race, args=(who,)) for who in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert len(db.dump(T)) == 2


def test_somebody_else_may_act_just_before_a_request(db: FakeDynamo) -> None:
    def first(operation: str) -> None:
        db.before = None
        assert operation == "PutItem"
        db.put_item(TableName=T, Item=item(x=s("theirs")))

    db.before = first
    refused("ConditionalCheckFailedException", db.put_item, TableName=T, Item=item(x=s("ours")),
            ConditionExpression="attribute_not_exists(PK)")  # fmt: skip
    assert stand(db)["x"] == s("theirs")


# -- batches


def test_a_batch_has_at_most_25_items_and_each_once(db: FakeDynamo) -> None:
    def several(many: int) -> dict[str, Any]:
        return {T: [{"PutRequest": {"Item": item(sk=f"{i:03d}")}} for i in range(many)]}

    refused("ValidationException", db.batch_write_item, "Too many items", RequestItems=several(26))
    refused("ValidationException", db.batch_write_item, "duplicates", RequestItems={T: several(1)[T] * 2})
    assert db.batch_write_item(RequestItems=several(25)) == {"UnprocessedItems": {}}
    assert db.batch_write_item(
        RequestItems={T: [{"DeleteRequest": {"Key": key(sk=f"{i:03d}")}} for i in range(25)]}
    ) == {"UnprocessedItems": {}}
    assert db.dump(T) == []


def test_what_a_batch_has_no_room_for_comes_back_and_all_of_it_is_an_error(db: FakeDynamo) -> None:
    busy = {"b"}
    db.throttle = lambda _, __, at: "ProvisionedThroughputExceededException" if at[1] in busy else None
    requests = [{"PutRequest": {"Item": item(sk=sk)}} for sk in "abc"]
    assert db.batch_write_item(RequestItems={T: requests}) == {"UnprocessedItems": {T: [requests[1]]}}
    assert [one["SK"]["S"] for one in db.dump(T)] == ["a", "c"]
    busy |= {"a", "c"}
    refused("ProvisionedThroughputExceededException", db.batch_write_item, RequestItems={T: requests})
