"""Events as items of a table, and back."""

from __future__ import annotations

from fit.adapters.aws import keys
from fit.adapters.aws.codec import weight
from fit.adapters.aws.dynamo import MOST_ITEM_BYTES, TooLarge
from fit.kernel import json_text
from fit.kernel.messages import Envelope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

# Of an aggregate's id as JSON, which is part of sort keys: these end at 1,024 bytes, those of partitions at 2,048.
_MOST_ID_BYTES = 900


def of_event(user: str, e: Envelope, via: str) -> dict[str, Any]:
    """`via`: the request that brought it. Raises TooLarge for what no item can hold."""
    item = {
        **e.fields(), "bases": ",".join(e.bases), "via": via, "user": user,
        keys.PK: keys.aggregate(e.domain, user, e.aggregate_id), keys.SK: keys.event(e.hlc, e.device_id, e.seq),
        "chain": keys.chain(user, e.domain, e.device_id), "twins": keys.twins(user, e.key) if e.key else None,
    }  # fmt: skip
    named = len(json_text.write(e.aggregate_id).encode("utf-8", "replace"))
    if weight(item) > MOST_ITEM_BYTES or named > _MOST_ID_BYTES:
        raise TooLarge(f"event {e.seq} of device {e.device_id} in {e.domain} is too long to be kept here", "fit events")
    return item


def event_of(item: Mapping[str, Any]) -> Envelope:
    given: dict[str, Any] = {name: item.get(name) for name in Envelope._names}
    given["bases"] = tuple(item["bases"].split(",")) if item.get("bases") else ()
    return Envelope(**given)
