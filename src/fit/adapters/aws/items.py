"""Events as items of a table, and back."""

from __future__ import annotations

from fit.adapters.aws import keys
from fit.adapters.aws.dynamo import MOST_ITEM_BYTES, TooLarge
from fit.kernel.messages import Envelope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_ROOM = 8 * 1024  # for the names and the keys of an item, beside what is measured


def of_event(user: str, e: Envelope, via: str) -> dict[str, Any]:
    """`via`: the request that brought it. Raises TooLarge for what no item can hold."""
    if len(e.event_data.encode("utf-8", "replace")) + 37 * len(e.bases) > MOST_ITEM_BYTES - _ROOM:
        raise TooLarge(f"event {e.seq} of device {e.device_id} in {e.domain} is too long to be kept here", "fit events")
    return {
        **e.fields(), "bases": ",".join(e.bases), "via": via, "user": user,
        keys.PK: keys.aggregate(e.domain, user, e.aggregate_id), keys.SK: keys.event(e.hlc, e.device_id, e.seq),
        "chain": keys.chain(user, e.domain, e.device_id), "twins": keys.twins(user, e.key) if e.key else None,
    }  # fmt: skip


def event_of(item: Mapping[str, Any]) -> Envelope:
    given: dict[str, Any] = {name: item.get(name) for name in Envelope._names}
    given["bases"] = tuple(item["bases"].split(",")) if item.get("bases") else ()
    return Envelope(**given)
