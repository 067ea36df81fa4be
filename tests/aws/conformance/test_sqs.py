"""What our adapters rely on when they send to SQS FIFO queues, and Lambda when it takes from them."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from fit.adapters.aws.queues import Message, Queues

MiB = 1024 * 1024
_COUNT = itertools.count(1)
# As src/infra makes them, but for the time that a message stays hidden.
OURS = {
    "FifoQueue": "true", "ContentBasedDeduplication": "false", "DeduplicationScope": "messageGroup",
    "FifoThroughputLimit": "perMessageGroupId", "MaximumMessageSize": str(MiB),
}  # fmt: skip


class Queue:
    def __init__(self, client: Any, **attributes: str) -> None:
        self.client = client
        asked = {**OURS, "VisibilityTimeout": "30", **attributes}
        self.url = client.create_queue(QueueName=f"fit-conformance-{next(_COUNT)}.fifo", Attributes=asked)["QueueUrl"]

    @property
    def arn(self) -> str:
        said = self.client.get_queue_attributes(QueueUrl=self.url, AttributeNames=["QueueArn"])
        return str(said["Attributes"]["QueueArn"])

    def send(self, body: str, group: str = "ann", dedup: str = "") -> dict[str, Any]:
        said: dict[str, Any] = self.client.send_message(
            QueueUrl=self.url, MessageBody=body, MessageGroupId=group, MessageDeduplicationId=dedup or f"d-{body[:50]}"
        )
        return said

    def receive(self, most: int = 10, **more: Any) -> list[dict[str, Any]]:
        said = self.client.receive_message(
            QueueUrl=self.url, MaxNumberOfMessages=most, MessageSystemAttributeNames=["All"], **more
        )
        return list(said.get("Messages", []))

    def bodies(self, most: int = 10) -> list[str]:
        return [message["Body"] for message in self.receive(most)]

    def delete(self, messages: list[dict[str, Any]]) -> None:
        for message in messages:
            self.client.delete_message(QueueUrl=self.url, ReceiptHandle=message["ReceiptHandle"])

    def drained(self) -> list[str]:
        """All that comes, taken and deleted until nothing does."""
        found: list[str] = []
        while messages := self.receive():
            found += [message["Body"] for message in messages]
            self.delete(messages)
        return found


def _come(ask: Callable[[], list[Any]]) -> list[Any]:
    """What comes within a while; nothing if nothing does."""
    until = time.monotonic() + 30
    while not (found := ask()) and time.monotonic() < until:
        time.sleep(0.1)
    return found


def entry(number: int, body: str, group: str = "ann") -> dict[str, Any]:
    return {"Id": str(number), "MessageBody": body, "MessageGroupId": group, "MessageDeduplicationId": f"d-{number}"}


def refused(code: str, ask: Any, **asked: Any) -> None:
    """By the name of the shape, or as SQS said it before it spoke JSON (x-amzn-query-error)."""
    with pytest.raises(ClientError) as raised:
        ask(**asked)
    assert code in raised.value.response["Error"]["Code"]


# -- order


def test_messages_of_a_group_come_in_the_order_they_were_sent(sqs: Any) -> None:
    queue = Queue(sqs)
    for number in range(25):
        queue.send(f"{number:02d}", "ann" if number % 2 else "bo")
    found = queue.drained()
    assert sorted(found) == [f"{number:02d}" for number in range(25)]
    assert [body for body in found if int(body) % 2] == [f"{number:02d}" for number in range(1, 25, 2)]


def test_entries_of_a_batch_keep_their_order(sqs: Any) -> None:
    queue = Queue(sqs)
    sqs.send_message_batch(QueueUrl=queue.url, Entries=[entry(number, f"{number}") for number in range(10)])
    assert queue.drained() == [f"{number}" for number in range(10)]


def test_a_group_waits_while_one_of_its_messages_is_being_worked_on_and_others_do_not(sqs: Any) -> None:
    queue = Queue(sqs)
    queue.send("1")
    queue.send("2")
    (first,) = queue.receive(1)
    assert first["Body"] == "1"
    assert queue.bodies() == []
    queue.send("b", "bo")
    assert queue.bodies() == ["b"]
    queue.delete([first])
    assert queue.bodies() == ["2"]


def test_a_group_waits_for_the_last_of_those_that_were_taken_together(sqs: Any) -> None:
    """As when a batch is done in part."""
    queue = Queue(sqs)
    queue.send("1")
    queue.send("2")
    taken = queue.receive()
    assert [message["Body"] for message in taken] == ["1", "2"]
    queue.send("3")
    queue.delete(taken[:1])
    assert queue.bodies() == []
    queue.delete(taken[1:])
    assert queue.bodies() == ["3"]


def test_sequence_numbers_rise_and_attributes_say_whose_a_message_is(sqs: Any) -> None:
    queue = Queue(sqs)
    numbers = [int(queue.send(body)["SequenceNumber"]) for body in "abcdefghij"]
    assert numbers == sorted(set(numbers))
    said = queue.receive(1)[0]["Attributes"]
    assert (said["MessageGroupId"], said["MessageDeduplicationId"], int(said["SequenceNumber"])) == (
        "ann", "d-a", numbers[0],
    )  # fmt: skip
    assert said["ApproximateReceiveCount"] == "1"
    assert abs(int(said["SentTimestamp"]) / 1000 - time.time()) < 60


# -- duplicates


def test_what_was_sent_twice_arrives_once_and_both_were_accepted(sqs: Any) -> None:
    queue = Queue(sqs)
    assert all(queue.send(body, dedup="same")["MessageId"] for body in "ab")
    assert queue.drained() == ["a"]


def test_a_duplicate_in_one_batch_arrives_once(sqs: Any) -> None:
    queue = Queue(sqs)
    twice = [{**entry(1, "a"), "Id": name} for name in ("x", "y")]
    assert len(sqs.send_message_batch(QueueUrl=queue.url, Entries=twice)["Successful"]) == 2
    assert queue.drained() == ["a"]


def test_a_duplicate_is_known_after_the_message_was_deleted(sqs: Any) -> None:
    queue = Queue(sqs)
    queue.send("a", dedup="same")
    queue.delete(queue.receive())
    queue.send("a", dedup="same")
    assert queue.bodies() == []


def test_duplicates_count_by_group_where_the_queue_says_so(sqs: Any) -> None:
    queue = Queue(sqs)
    queue.send("a", "ann", dedup="same")
    queue.send("b", "bo", dedup="same")
    assert sorted(queue.drained()) == ["a", "b"]


def test_duplicates_count_by_queue_where_it_says_that(sqs: Any) -> None:
    queue = Queue(sqs, DeduplicationScope="queue", FifoThroughputLimit="perQueue")
    queue.send("a", "ann", dedup="same")
    queue.send("b", "bo", dedup="same")
    assert queue.drained() == ["a"]


# -- what is not deleted


def test_a_message_that_is_not_deleted_comes_again_before_those_behind_it(sqs: Any) -> None:
    queue = Queue(sqs, VisibilityTimeout="1")
    queue.send("1")
    queue.send("2")
    assert queue.bodies(1) == ["1"]
    time.sleep(1.3)
    again = queue.receive(1)
    assert [(m["Body"], m["Attributes"]["ApproximateReceiveCount"]) for m in again] == [("1", "2")]


def test_a_message_can_be_given_back_at_once(sqs: Any) -> None:
    queue = Queue(sqs)
    queue.send("1")
    (first,) = queue.receive(1)
    sqs.change_message_visibility(QueueUrl=queue.url, ReceiptHandle=first["ReceiptHandle"], VisibilityTimeout=0)
    assert queue.bodies() == ["1"]


def test_a_message_that_nobody_can_take_ends_in_the_dead_letter_queue_and_frees_its_group(sqs: Any) -> None:
    dead = Queue(sqs)
    queue = Queue(sqs, RedrivePolicy=json.dumps({"deadLetterTargetArn": dead.arn, "maxReceiveCount": 2}))
    queue.send("poison")
    queue.send("good")
    for _ in range(2):
        (poison,) = _come(lambda: queue.receive(1))
        assert poison["Body"] == "poison"
        sqs.change_message_visibility(QueueUrl=queue.url, ReceiptHandle=poison["ReceiptHandle"], VisibilityTimeout=0)
    # The move happens when somebody asks, and the group may need another moment.
    assert _come(queue.drained) == ["good"]
    (message,) = _come(dead.receive)
    assert (message["Body"], message["Attributes"]["MessageGroupId"]) == ("poison", "ann")


# -- limits


def test_a_message_may_have_a_mebibyte_and_no_more(sqs: Any) -> None:
    queue = Queue(sqs)
    queue.send("x" * MiB)
    assert [len(body) for body in queue.drained()] == [MiB]
    refused("InvalidParameterValue", queue.send, body="x" * (MiB + 1))


def test_a_batch_may_have_a_mebibyte_and_no_more(sqs: Any) -> None:
    queue = Queue(sqs)
    half = "x" * (MiB // 2)
    said = sqs.send_message_batch(QueueUrl=queue.url, Entries=[entry(1, half), entry(2, half)])
    assert len(said["Successful"]) == 2
    refused("BatchRequestTooLong", sqs.send_message_batch, QueueUrl=queue.url,
            Entries=[entry(3, half), entry(4, half), entry(5, "x")])  # fmt: skip


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        pytest.param([entry(k, f"{k}") for k in range(11)], "TooManyEntriesInBatchRequest", id="eleven"),
        pytest.param([], "EmptyBatchRequest", id="none"),
        pytest.param([entry(1, "a"), entry(1, "b")], "BatchEntryIdsNotDistinct", id="same_ids"),
        pytest.param([{**entry(1, "a"), "Id": "a#b"}], "InvalidBatchEntryId", id="odd_id"),
    ],
)
def test_a_batch_that_makes_no_sense_is_refused(sqs: Any, entries: list[dict[str, Any]], code: str) -> None:
    refused(code, sqs.send_message_batch, QueueUrl=Queue(sqs).url, Entries=entries)


def test_a_message_needs_a_group_and_an_id_to_be_known_by(sqs: Any) -> None:
    asked = {"QueueUrl": Queue(sqs).url, "MessageBody": "a"}
    refused("MissingParameter", sqs.send_message, **asked, MessageDeduplicationId="d")
    refused("InvalidParameterValue", sqs.send_message, **asked, MessageGroupId="g")


def test_letters_that_xml_does_not_know_are_refused(sqs: Any) -> None:
    refused("InvalidMessageContents", Queue(sqs).send, body="a\u0001b", dedup="d")


def test_a_queue_that_is_not_there_is_named(sqs: Any) -> None:
    missing = Queue(sqs).url + "-not"
    refused("NonExistentQueue", sqs.send_message, QueueUrl=missing, MessageBody="a", MessageGroupId="g")


# -- ours


def test_our_queues_send_everything_each_user_in_order_and_nothing_twice(sqs: Any) -> None:
    queue = Queue(sqs)
    messages = [
        Message(group=f"u{number % 3}", dedup=f"{number}", body=f"{number:03d}".ljust(60_000, "x"))
        for number in range(40)
    ]
    ours = Queues(sqs, {"planning": queue.url})
    for _ in range(2):
        ours.send("planning", messages)
    found = [int(body[:3]) for body in queue.drained()]
    assert sorted(found) == list(range(40))
    for user in range(3):
        assert [number for number in found if number % 3 == user] == list(range(user, 40, 3))
