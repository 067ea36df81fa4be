"""The hashes of thousands of events of one command, in half of the time: what they share is written once."""

from __future__ import annotations

from fit.kernel.messages import HASH_FORMAT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from fit.kernel.messages import Event

    # A key, an event, and its data as the bytes it will have.
    New = tuple[str, Event, str]
    # domain, number, event id, key, aggregate id, bases, type, version, data, clock reading, hash
    Linked = tuple[str, int, str, str, str, str, str, int, str, str, str]
    Link = Callable[[str, int, str, str, Iterable[New], Iterator[str], Iterator[str]], list[Linked]]


def linker(device_id: str, domain: str, timestamp: str, correlation_id: str) -> Link:
    """(hash before, number before, aggregate id, the first one's bases, events, ids, clock readings) → the events with
    their links, each based on the one before. The hashes are those of `messages.header_hash`, for events that no other
    has caused."""
    from hashlib import sha256  # OpenSSL takes as long to load as ten hashes of the other, and then a quarter

    whose = f"{len(device_id)}:{device_id}{len(domain)}:{domain}"
    which = f"{len(timestamp)}:{timestamp}{len(correlation_id)}:{correlation_id}-"
    front = HASH_FORMAT
    kinds: dict[type[Event], tuple[str, int, str]] = {}

    def link(
        previous: str, seq: int, aggregate_id: str, bases: str, new: Iterable[New], ids: Iterator[str],
        readings: Iterator[str],
    ) -> list[Linked]:  # fmt: skip
        whom = f"{len(aggregate_id)}:{aggregate_id}"
        rows: list[Linked] = []
        for (key, event, data), event_id, hlc in zip(new, ids, readings, strict=False):
            known = kinds.get(type(event))
            if known is None:
                name, version = event.NAME, event.VERSION
                said = f"{len(name)}:{name}{len(str(version))}:{version}{which}"
                known = kinds[type(event)] = name, version, said
            kind, version, said = known
            seq += 1
            no = str(seq)
            previous = sha256(
                f"{front}{previous}{whose}{len(no)}:{no}{len(event_id)}:{event_id}{len(key)}:{key}"
                f"{whom}{len(bases)}:{bases}{said}{len(hlc)}:{hlc}{sha256(data.encode()).hexdigest()}".encode()
            ).hexdigest()
            rows.append((domain, seq, event_id, key, aggregate_id, bases, kind, version, data, hlc, previous))
            bases = event_id
        return rows

    return link
