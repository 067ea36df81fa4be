"""The consumer's function: what there is no time for comes again, by itself and in its order."""

from __future__ import annotations

from typing import Any

import pytest

from cloud.envelopes import run
from fit.cloud.functions import consumer
from fit.cloud.messages import pack


class Context:
    """Lambda's, with so many milliseconds left at each look."""

    function_name = "fit-dev-planning-consumer"
    aws_request_id = "r"

    def __init__(self, *left: int) -> None:
        self._left = list(left)

    def get_remaining_time_in_millis(self) -> int:
        return self._left.pop(0)


def event(*users: str) -> dict[str, Any]:
    records = [
        {
            "messageId": f"m{n}", "body": pack(user, run(1), "v")[0], "receiptHandle": "h", "eventSource": "aws:sqs",
            "attributes": {"MessageGroupId": user, "SentTimestamp": "0"}, "messageAttributes": {},
            "eventSourceARN": "arn:aws:sqs:eu-central-1:1:q.fifo", "awsRegion": "eu-central-1", "md5OfBody": "",
        }
        for n, user in enumerate(users)
    ]  # fmt: skip
    return {"Records": records}


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whose messages were heard."""
    users: list[str] = []

    def hear(_own: str, said: Any, *_: Any) -> dict[str, Any]:
        users.append(said.user)
        return {}

    monkeypatch.setenv("FIT_DOMAIN", "planning")
    monkeypatch.setattr(consumer, "_hear", hear)
    return users


def test_what_there_is_no_time_for_is_left_for_another_time(heard: list[str]) -> None:
    said = consumer.handler(event("ann", "ann", "bob"), Context(29_000, 7_000, 6_000))
    assert heard == ["ann"]
    assert said == {"batchItemFailures": [{"itemIdentifier": "m1"}, {"itemIdentifier": "m2"}]}


def test_with_time_enough_everything_is_heard(heard: list[str]) -> None:
    assert consumer.handler(event("ann", "bob"), Context(29_000, 9_000)) == {"batchItemFailures": []}
    assert heard == ["ann", "bob"]
