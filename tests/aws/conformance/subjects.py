"""What is asked: a table of ours, wherever it stands."""

from __future__ import annotations

import itertools
from typing import Any

from aws.fake_dynamo import FakeDynamo
from aws.fake_dynamo_tables import schema

_COUNT = itertools.count(1)


class Db:
    """A table of ours on one of the stand-ins, and its stream."""

    def __init__(self, name: str, client: Any, streams: Any) -> None:
        self.name, self.client, self._streams = name, client, streams
        self.table = f"fit-conformance-{next(_COUNT)}"
        client.create_table(**schema(self.table))

    def stream(self) -> list[dict[str, Any]]:
        """All records so far."""
        if isinstance(self.client, FakeDynamo):
            return self.client.stream(self.table)
        arn = self.client.describe_table(TableName=self.table)["Table"]["LatestStreamArn"]
        found: list[dict[str, Any]] = []
        for shard in self._streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]:
            at = self._streams.get_shard_iterator(
                StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
            )["ShardIterator"]
            while at:
                page = self._streams.get_records(ShardIterator=at)
                found += page["Records"]
                at = page.get("NextShardIterator") if page["Records"] else None
        return found
