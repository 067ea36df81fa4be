"""Tables as src/infra makes them, on whatever stands in for DynamoDB."""

from __future__ import annotations

from typing import Any

from fit.adapters.aws import keys
from fit.adapters.aws.dynamo import Table


def make_table(client: Any, name: str) -> Table:
    def key(hashed: str, ranged: str) -> list[dict[str, str]]:
        return [{"AttributeName": hashed, "KeyType": "HASH"}, {"AttributeName": ranged, "KeyType": "RANGE"}]

    names = {keys.PK, keys.SK, *[n for pair in keys.INDEXES.values() for n in pair]}
    client.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST", KeySchema=key(keys.PK, keys.SK),
        AttributeDefinitions=[{"AttributeName": n, "AttributeType": "N" if n == "seq" else "S"} for n in sorted(names)],
        GlobalSecondaryIndexes=[
            {"IndexName": index, "KeySchema": key(*pair),
             "Projection": {"ProjectionType": "ALL" if index == keys.CHAIN else "KEYS_ONLY"}}
            for index, pair in keys.INDEXES.items()
        ],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
    )  # fmt: skip
    return Table(client, name, pause=lambda _: None)


def stand_in() -> Table:
    """A table in this process."""
    from aws.fake_dynamo import FakeDynamo

    return make_table(FakeDynamo(), "fit-test")
