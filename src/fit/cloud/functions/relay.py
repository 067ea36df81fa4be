"""The function between a table and the queues of those who hear its context: it sends on what was stored."""

from __future__ import annotations

import functools
import json
import os

from fit.cloud import relaying, replaying
from fit.cloud.functions.observing import correlated, count, logger, traced
from fit.cloud.messages import Stretch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from fit.adapters.aws.queues import Queues
    from fit.cloud.relaying import Outgoing


@traced
def handler(event: Mapping[str, Any], context: Any) -> dict[str, Any]:
    """A batch of a table's stream, of which only what was not sent is to come again; or `{"replay": {...}}`."""
    own, hearers = os.environ["FIT_DOMAIN"], tuple(_urls())
    if "replay" in event:
        return _replay(own, hearers, event["replay"], context)
    found = relaying.batch(own, event["Records"])
    for number in found.odd:
        # To try it again would hold up everybody behind it, and change nothing.
        logger().error("no event", extra={"domain": own, "sequence_number": number})
        count("Quarantined")
    unsent = relaying.send(_queues(), hearers, found.outgoing)
    _tell(own, "relayed", [out for out in found.outgoing if out not in unsent])
    _tell(own, "tried again later", unsent, "WARNING")
    return {"batchItemFailures": [{"itemIdentifier": number} for out in unsent for number in out.numbers]}


def _replay(own: str, hearers: Iterable[str], asked: Any, context: Any) -> dict[str, Any]:
    from fit.adapters.aws.clients import client
    from fit.adapters.aws.dynamo import Table

    table = Table(client("dynamodb"), os.environ["FIT_TABLE"])
    request = replaying.read(asked, hearers, otherwise=getattr(context, "aws_request_id", "replay"))
    milliseconds = getattr(context, "get_remaining_time_in_millis", lambda: float("inf"))
    sent, following = 0, None
    for some, following in replaying.replay(table, _queues(), own, request, lambda: milliseconds() / 1000):  # noqa: B007
        _tell(own, "relayed", some)
        sent += replaying.events_in(some)
    return {"sent": sent, "next": following}


def _tell(own: str, what: str, some: Iterable[Outgoing], level: str = "INFO") -> None:
    for out in some:
        said = out.message
        about: dict[str, Any] = {"domain": own, "user_id": said.user}
        if isinstance(said, Stretch):
            about |= {"device_id": said.device, "first": said.first, "last": said.last, "events": len(said.events)}
        else:
            about["erase"] = True
        with correlated(said.via or None):
            (logger().info if level == "INFO" else logger().warning)(what, extra=about)
        if level == "INFO":
            count("Relayed", about.get("events", 0))


@functools.cache
def _urls() -> dict[str, str]:
    found: dict[str, str] = json.loads(os.environ["FIT_QUEUE_URLS"])
    return found


@functools.cache
def _queues() -> Queues:
    from fit.adapters.aws.clients import client
    from fit.adapters.aws.queues import Queues

    return Queues(client("sqs"), _urls())
