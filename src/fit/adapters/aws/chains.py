"""The chains that a context's table holds, one user's or everybody's, and their events to be read again."""

from __future__ import annotations

from fit.adapters.aws import items, keys
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from fit.adapters.aws.dynamo import Table
    from fit.kernel.messages import Envelope

Place = tuple[str, str]  # PK, SK


class Found(Record):
    """What lies at a place: a user's chain; with `device` None the mark that the user is gone; with `user` None too
    nothing, a page ends there."""

    place: Place
    user: str | None = None
    device: str | None = None


def of_user(table: Table, own: str, user: str) -> Iterator[Found]:
    """In the order of their places."""
    partition = keys.user(own, user)
    for begins in (keys.head(own, ""), keys.TOMBSTONE):
        for item in table.query(partition, begins):
            if found := at(own, (item[keys.PK], item[keys.SK])):
                yield found


def of_all(table: Table, own: str, after: Place | None = None) -> Iterator[Found]:
    """In an order of DynamoDB's own; `after`: behind which place in it. Reads the whole table, page by page."""
    for found_items, place in table.scan(after):
        for item in found_items:
            if found := at(own, (item[keys.PK], item[keys.SK])):
                yield found
        if place is not None:
            yield Found(place=place)


def at(own: str, place: Place) -> Found | None:
    """What a place must be by its name; None for all that is not one of `own`'s chains, or the mark of an end."""
    partition, head = keys.user(own, ""), keys.head(own, "")
    pk, sk = place
    if not pk.startswith(partition):
        return None
    user = pk[len(partition) :]
    if sk == keys.TOMBSTONE:
        return Found(place=place, user=user)
    return Found(place=place, user=user, device=sk[len(head) :]) if sk.startswith(head) else None


def events(table: Table, own: str, user: str, device: str, after: int) -> Iterator[Envelope]:
    """Of an index that can lag: what it does not show yet is on its way out of the stream."""
    for item in table.query(keys.chain(user, own, device), index=keys.CHAIN, after=after):
        yield items.event_of(item)
