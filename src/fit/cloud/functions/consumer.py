"""The function that listens for its context: messages of its queue, one lifter's after the other."""

from __future__ import annotations

import functools
import os
import time

from aws_lambda_powertools.utilities.batch import SqsFifoPartialProcessor, process_partial_response

from fit.cloud import messages
from fit.cloud.consuming import Consumer
from fit.cloud.failing import reason
from fit.cloud.functions.observing import correlated, count, logger, traced
from fit.cloud.hearing import kept
from fit.kernel import clock
from fit.kernel.errors import Storage, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

    from fit.adapters.aws.dynamo import Table

_MOST_LETTERS = 300_000
_SECONDS = 8.0  # that a message may take; whoever is cut off in the middle does it all again


@traced
def handler(event: Mapping[str, Any], context: Any) -> Any:
    """What could not be done for now is reported by itself; the other lifters' messages go on."""
    processor = SqsFifoPartialProcessor(skip_group_on_error=True)
    # When all fail, powertools would raise, and the log would hold its words instead of ours.
    processor.raise_on_entire_batch_failure = False
    return process_partial_response(event=dict(event), record_handler=_one, processor=processor, context=context)


def _one(record: SQSRecord, lambda_context: Any) -> None:
    own, seconds = os.environ["FIT_DOMAIN"], clock.now(os.environ)
    if (left := _left(lambda_context)) < _SECONDS:
        logger().info("left for another time", extra={"domain": own, "seconds": round(left, 1)})
        raise Storage("too little time is left for this message", "it comes again")
    try:
        said = messages.unpack(record.body)
    except Unreadable as error:
        _keep_unreadable(own, record, error, seconds)
        return
    with correlated(said.via):
        began = time.perf_counter()
        try:
            told = _erase(own, said, seconds) if isinstance(said, messages.Erase) else _hear(own, said, seconds, record)
        except Exception as error:
            logger().warning("tried again later", extra={"domain": own, "about": reason(error)})
            raise
        logger().info(
            "heard", extra={"domain": own, **told, "ms": round((time.perf_counter() - began) * 1000, 1)}
        )  # fmt: skip


def _left(context: Any) -> float:
    """Seconds until Lambda ends this call."""
    milliseconds: float = getattr(context, "get_remaining_time_in_millis", lambda: float("inf"))()
    return milliseconds / 1000


def _hear(own: str, said: messages.Stretch, seconds: float, record: SQSRecord) -> dict[str, Any]:
    from fit.adapters.aws.store import AwsStore

    store = AwsStore(_table(), own, said.user, said.via, kept(own))
    try:
        heard = Consumer(store, seconds).hear(said)
    finally:
        store.close()
    count("Parked", heard.parked)
    count("Quarantined", heard.quarantined)
    if heard.folded:
        sent = float(record.attributes.sent_timestamp or seconds * 1000)
        count("Lag", max(0.0, clock.now(os.environ) * 1000 - sent))
    about = {"of": said.domain, "device_id": said.device, "first": said.first, "last": said.last}
    return {**about, **heard.fields(), "user_id": said.user}


def _erase(own: str, said: messages.Erase, seconds: float) -> dict[str, Any]:
    from fit.adapters.aws.logs import erase

    gone = erase(_table(), own, said.user, seconds)
    count("Erased", gone)
    return {"erased": gone, "user_id": said.user}


def _keep_unreadable(own: str, record: SQSRecord, error: Unreadable, seconds: float) -> None:
    from fit.adapters.aws import keys

    logger().warning("put into quarantine", extra={"domain": own, "about": reason(error)})
    count("Quarantined")
    _table().put({
        keys.PK: f"DOMAIN#{own}#UNREADABLE", keys.SK: keys.quarantine(record.message_id), "reason": error.message,
        "body": record.body[:_MOST_LETTERS], "at": clock.utc(seconds),
    })  # fmt: skip


@functools.cache
def _table() -> Table:
    from fit.adapters.aws.clients import client
    from fit.adapters.aws.dynamo import Table

    return Table(client("dynamodb"), os.environ["FIT_TABLE"])
