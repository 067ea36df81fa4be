"""A stand-in for boto3's SQS client, in memory: FIFO queues that refuse, lose answers, and forget what came twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from botocore.exceptions import ClientError, ReadTimeoutError

MOST_BYTES = 1024 * 1024


class FakeQueues:
    """`refuse(group)`: asked for each entry; the code of a refusal that may pass, `!code` of one that lasts, or "".
    `fail()`: asked for each request; the code it is refused with as a whole, `lost` where only the answer is, or ""."""

    def __init__(
        self, refuse: Callable[[str], str] = lambda _: "", fail: Callable[[], str] = lambda: "",
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self.refuse, self.fail, self.most_bytes = refuse, fail, most_bytes
        self.arrived: dict[str, list[dict[str, Any]]] = {}
        self.requests: list[int] = []

    def send_message_batch(self, *, QueueUrl: str, Entries: list[dict[str, Any]]) -> dict[str, Any]:
        assert 1 <= len(Entries) <= 10
        assert sum(len(entry["MessageBody"].encode()) for entry in Entries) <= self.most_bytes
        assert len({entry["Id"] for entry in Entries}) == len(Entries)
        self.requests.append(len(Entries))
        code = self.fail()
        if code and code != "lost":
            raise ClientError({"Error": {"Code": code, "Message": code}}, "SendMessageBatch")
        queue = self.arrived.setdefault(QueueUrl, [])
        failed = []
        for entry in Entries:
            assert {"MessageGroupId", "MessageDeduplicationId"} <= set(entry)
            said = self.refuse(entry["MessageGroupId"])
            if said:
                failed.append({"Id": entry["Id"], "Code": said.lstrip("!"), "SenderFault": said.startswith("!")})
            elif all(entry["MessageDeduplicationId"] != known["MessageDeduplicationId"] for known in queue):
                queue.append(entry)
        if code:
            raise ReadTimeoutError(endpoint_url=QueueUrl)
        return {"Successful": [], "Failed": failed} if failed else {"Successful": []}
