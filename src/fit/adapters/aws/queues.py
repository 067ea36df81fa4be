"""The queues that contexts hear each other by: messages sent in batches, each user's in their order."""

from __future__ import annotations

import random
import time

from fit.kernel.errors import Remote
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html
MOST_ENTRIES = 10
MOST_BYTES = 1024 * 1024  # of a message, and of a batch
_TRIES = 8
# A request that is refused with one of these is refused for ever; all else may pass.
_LASTING = frozenset((
    "AccessDenied", "AccessDeniedException", "AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist",
    "InvalidAddress", "InvalidClientTokenId", "InvalidSecurity", "SignatureDoesNotMatch", "UnsupportedOperation",
    "AWS.SimpleQueueService.UnsupportedOperation", "InvalidParameterValue", "MissingParameter",
))  # fmt: skip


class Message(Record):
    """`group`: whose messages keep their order. `dedup`: what is sent twice within five minutes arrives once."""

    group: str
    dedup: str
    body: str


class Unsent(Remote):
    """`messages` did not reach the queue, in their order; all others did."""

    def __init__(self, messages: Sequence[Message], why: str) -> None:
        super().__init__(f"{len(messages)} messages could not be sent ({why})", "they can be sent again")
        self.messages = tuple(messages)


class Queues:
    """`client` is boto3's low-level client of SQS; `urls`: consuming context → its queue; `pause` waits seconds."""

    def __init__(
        self, client: Any, urls: Mapping[str, str], pause: Callable[[float], None] = time.sleep
    ) -> None:
        self.urls = urls
        self._client, self._pause = client, pause

    def send(self, domain: str, messages: Sequence[Message]) -> None:
        """Raises Unsent. No message overtakes an earlier one of its group: a batch holds one of each group, since of
        those in a batch any may fail, and behind one that cannot be sent its group's later ones stay too."""
        waiting = list(messages)
        kept: dict[int, Message] = {}  # given up, by where they stand among `messages`
        places = list(range(len(waiting)))
        tries: dict[int, int] = {}
        why = ""
        while places:
            batch = _batch(messages, places)
            failed = self._failed(domain, [messages[n] for n in batch])
            sent = {n for at, n in enumerate(batch) if at not in failed}
            lost = set()
            for at, (code, lasting) in failed.items():
                n, why = batch[at], code
                tries[n] = tries.get(n, 0) + 1
                if lasting or tries[n] == _TRIES:
                    lost.add(messages[n].group)
            kept |= {n: messages[n] for n in places if messages[n].group in lost and n not in sent}
            places = [n for n in places if n not in sent and n not in kept]
            if places and failed:
                # https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter (full jitter)
                most = max(tries.get(n, 0) for n in batch)
                self._pause(random.uniform(0, min(2.0, 0.02 * 2**most)))
        if kept:
            raise Unsent([kept[n] for n in sorted(kept)], why)

    def _failed(self, domain: str, batch: Sequence[Message]) -> dict[int, tuple[str, bool]]:
        """Those of the batch that were not taken, by number: the reason, and whether it will last."""
        from botocore.exceptions import BotoCoreError, ClientError  # type: ignore[import-untyped]  # has no types

        if size(batch[0]) > MOST_BYTES:
            return {0: ("MessageTooLong", True)}
        entries = [
            {"Id": str(n), "MessageBody": m.body, "MessageGroupId": m.group, "MessageDeduplicationId": m.dedup}
            for n, m in enumerate(batch)
        ]
        try:
            said = self._client.send_message_batch(QueueUrl=self.urls[domain], Entries=entries)
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            return dict.fromkeys(range(len(batch)), (code, code in _LASTING))
        except BotoCoreError as error:  # connections that break: what has arrived is known by its `dedup`
            return {n: (type(error).__name__, False) for n in range(len(batch))}
        return {int(f["Id"]): (f["Code"], f["SenderFault"]) for f in said.get("Failed", ())}


def size(message: Message) -> int:
    return len(message.body.encode())


def _batch(messages: Sequence[Message], places: Sequence[int]) -> list[int]:
    """The places of the first message of as many groups as one request takes; one that is too long goes alone."""
    found: list[int] = []
    seen: set[str] = set()
    room = MOST_BYTES
    for n in places:
        message = messages[n]
        if message.group in seen:
            continue
        seen.add(message.group)
        if found and size(message) > room:
            continue
        found.append(n)
        room -= size(message)
        if len(found) == MOST_ENTRIES:
            break
    return found
