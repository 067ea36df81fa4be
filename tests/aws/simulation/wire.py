"""boto3's own client in front of the stand-in: what it does on both sides of a request is part of a function's time."""

from __future__ import annotations

import io
import json
import statistics
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse
from botocore.config import Config
from botocore.exceptions import ClientError

from aws.simulation.metered import MeteredDynamo

_CALLS = {
    "GetItem": "get_item", "Query": "query", "PutItem": "put_item", "DeleteItem": "delete_item",
    "UpdateItem": "update_item", "BatchWriteItem": "batch_write_item", "TransactWriteItems": "transact_write_items",
}  # fmt: skip


def through_boto(stand_in: MeteredDynamo) -> Any:
    """A client that validates, signs, serializes and parses; only the network and DynamoDB are not there. The
    stand-in's `seconds` hold all that would happen beyond the network."""
    client = boto3.client(
        "dynamodb", region_name="us-east-1", aws_access_key_id="nobody", aws_secret_access_key="nothing",
        config=Config(retries={"total_max_attempts": 1}),
    )  # fmt: skip

    def answer(request: Any, **_: Any) -> AWSResponse:
        began, before = stand_in.stopwatch(), stand_in.seconds
        name = request.headers["X-Amz-Target"]
        name = (name.decode() if isinstance(name, bytes) else name).partition(".")[2]
        status = 200
        try:
            said = getattr(stand_in, _CALLS[name])(**json.loads(request.body))
        except ClientError as error:
            status = 400
            code = error.response["Error"]["Code"]
            said = {"__type": f"com.amazonaws.dynamodb.v20120810#{code}", "message": error.response["Error"]["Message"]}
            said |= {"CancellationReasons": error.response.get("CancellationReasons", [])}
        raw: Any = _Raw(json.dumps(said).encode())
        stand_in.seconds = before + stand_in.stopwatch() - began
        return AWSResponse(request.url, status, {"content-type": "application/x-amz-json-1.0"}, raw)

    client.meta.events.register("before-send.dynamodb", answer)
    return client


class _Raw(io.BytesIO):
    def stream(self, **_: Any) -> Any:
        yield self.read()


def milliseconds(rounds: int = 40) -> tuple[float, float]:
    """Of boto3 on this machine: for any request, and for each item of a transaction beside it."""
    stand_in = MeteredDynamo()
    stand_in.make_table("boto")
    client = through_boto(stand_in)
    item = {f"a{n}": {"S": "x" * 40} for n in range(18)}
    took: dict[int, list[float]] = {1: [], 51: []}
    for n in range(rounds):
        for size in took:
            steps = [
                {"Put": {"TableName": "boto", "Item": {"PK": {"S": f"{n} {size}"}, "SK": {"S": str(m)}, **item},
                         "ConditionExpression": "attribute_not_exists(PK)"}}
                for m in range(size)
            ]  # fmt: skip
            began, own = stand_in.stopwatch(), stand_in.seconds
            client.transact_write_items(TransactItems=steps)
            took[size].append((stand_in.stopwatch() - began - (stand_in.seconds - own)) * 1e3)
    one, many = (statistics.median(took[size]) for size in took)
    each = (many - one) / 50
    return one - each, each
