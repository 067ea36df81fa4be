"""Messages reach their queue once and each user's in their order, whatever the queue refuses on the way."""

from __future__ import annotations

import random
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fit.adapters.aws.queues
from aws.fake_queues import FakeQueues
from fit.adapters.aws.queues import MOST_BYTES, Message, Queues, Unsent

URL = "https://queues/planning.fifo"


def message(group: str, n: int, letters: int = 0) -> Message:
    return Message(group=group, dedup=f"{group}-{n}", body=f"{group} {n} ".ljust(letters, "x"))


def queues(client: Any, waits: list[float] | None = None) -> Queues:
    return Queues(client, {"planning": URL}, pause=(waits if waits is not None else []).append)


def bodies(client: FakeQueues, group: str = "") -> list[str]:
    return [m["MessageBody"].strip("x ") for m in client.arrived.get(URL, ()) if group in ("", m["MessageGroupId"])]


def test_messages_of_different_users_share_requests_of_ten() -> None:
    client = FakeQueues()
    queues(client).send("planning", [message(f"u{n}", n) for n in range(23)])
    assert client.requests == [10, 10, 3]
    assert len(bodies(client)) == 23


def test_a_request_holds_no_more_than_it_may() -> None:
    client = FakeQueues()
    queues(client).send("planning", [message(f"u{n}", n, MOST_BYTES // 3) for n in range(7)])
    assert client.requests == [3, 3, 1]


def test_the_largest_message_goes_alone() -> None:
    client = FakeQueues()
    queues(client).send("planning", [message("a", 1), message("b", 1, MOST_BYTES), message("c", 1)])
    assert client.requests == [2, 1]


def test_nothing_to_send_is_no_request() -> None:
    client = FakeQueues()
    queues(client).send("planning", [])
    assert client.requests == []


SENT = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([0, 40, 100])), max_size=25)


@given(SENT, st.integers(0, 10**6), st.sampled_from([0.0, 0.3, 0.6]))
def test_no_message_overtakes_another_of_its_user(sent: list[tuple[str, int]], seed: int, bad: float) -> None:
    """Refusals of entries, of whole requests, and answers that are lost after all had arrived."""
    dice = random.Random(seed)
    client = FakeQueues(
        lambda _: "ServiceUnavailable" if dice.random() < bad else "",
        lambda: dice.choice(["lost", "ThrottlingException"]) if dice.random() < bad / 2 else "",
        most_bytes=100,
    )
    messages = [message(group, n, letters) for n, (group, letters) in enumerate(sent)]
    left: tuple[Message, ...] = ()
    with patch.object(fit.adapters.aws.queues, "MOST_BYTES", 100):
        try:
            queues(client).send("planning", messages)
        except Unsent as error:
            left = error.messages
    for group in "abcd":
        arrived = bodies(client, group)
        wanted = [m.body.strip("x ") for m in messages if m.group == group]
        given_up = [m.body.strip("x ") for m in left if m.group == group]
        # Of the first that is given up only the answer may have been lost.
        assert wanted in (arrived + given_up, arrived + given_up[1:])


def test_what_is_refused_for_a_while_is_sent_later_and_later() -> None:
    left = [3]
    waits: list[float] = []

    def refuse(_: str) -> str:
        left[0] -= 1
        return "InternalError" if left[0] >= 0 else ""

    client = FakeQueues(refuse)
    queues(client, waits).send("planning", [message("a", 1), message("a", 2)])
    assert bodies(client) == ["a 1", "a 2"]
    assert len(waits) == 3
    assert all(0 <= wait <= 2 for wait in waits)


def test_one_user_whose_messages_fail_does_not_hold_up_the_others() -> None:
    client = FakeQueues(lambda group: "InternalError" if group == "a" else "")
    messages = [message("a", 1), message("b", 1), message("a", 2), message("b", 2)]
    with pytest.raises(Unsent, match=r"2 messages .*InternalError") as raised:
        queues(client).send("planning", messages)
    assert bodies(client) == ["b 1", "b 2"]
    assert raised.value.messages == (messages[0], messages[2])
    assert raised.value.code == "remote"


def test_a_message_that_will_never_be_taken_is_not_tried_again() -> None:
    client = FakeQueues(lambda group: "!InvalidMessageContents" if group == "a" else "")
    with pytest.raises(Unsent):
        queues(client).send("planning", [message("a", 1), message("b", 1)])
    assert client.requests == [2]
    assert bodies(client) == ["b 1"]


def test_a_message_that_no_queue_takes_is_not_even_tried() -> None:
    client = FakeQueues()
    large = message("a", 2, MOST_BYTES + 1)
    with pytest.raises(Unsent, match="MessageTooLong") as raised:
        queues(client).send("planning", [message("a", 1), large, message("a", 3), message("b", 1)])
    assert raised.value.messages == (large, message("a", 3))
    assert bodies(client) == ["a 1", "b 1"]


def test_a_queue_that_is_not_there_is_not_asked_again() -> None:
    client = FakeQueues(fail=lambda: "AWS.SimpleQueueService.NonExistentQueue")
    with pytest.raises(Unsent) as raised:
        queues(client).send("planning", [message("a", 1), message("b", 1)])
    assert client.requests == [2]
    assert len(raised.value.messages) == 2
