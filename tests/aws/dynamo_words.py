"""Words in which tests talk to DynamoDB, real or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

T = "fit-test-execution"
KB = 1024


def s(text: str) -> dict[str, str]:
    return {"S": text}


def n(number: float | str) -> dict[str, str]:
    return {"N": str(number)}


def item(pk: str = "user", sk: str = "a", **more: Any) -> dict[str, Any]:
    return {"PK": s(pk), "SK": s(sk), **more}


def key(pk: str = "user", sk: str = "a") -> dict[str, Any]:
    return {"PK": s(pk), "SK": s(sk)}


def put(of: str = T, **asked: Any) -> dict[str, Any]:
    return {"Put": {"TableName": of, **asked}}


def refused(code: str, ask: Callable[..., Any], match: str | None = None, **asked: Any) -> ClientError:
    with pytest.raises(ClientError, match=match) as caught:
        ask(**asked)
    assert caught.value.response["Error"]["Code"] == code
    return caught.value


def lost(error: ClientError) -> list[str]:
    return [reason["Code"] for reason in error.response["CancellationReasons"]]


def stand(db: Any, pk: str = "user", sk: str = "a") -> Any:
    return db.get_item(TableName=T, Key=key(pk, sk), ConsistentRead=True).get("Item")


def sorts(db: Any, condition: str = "PK = :pk", **more: Any) -> list[str]:
    values = {":pk": s("user"), **more.pop("values", {})}
    found = db.query(TableName=T, KeyConditionExpression=condition, ExpressionAttributeValues=values, **more)
    return [one["SK"]["S"] for one in found["Items"]]
