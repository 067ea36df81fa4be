"""What travels on the queues: stretches of one device's history, packed small, and the news that an account is gone."""

from __future__ import annotations

import zlib
from binascii import a2b_base64, b2a_base64
from itertools import pairwise

from fit.cloud.hearing import HEARS
from fit.kernel import json_text
from fit.kernel.errors import Unreadable
from fit.kernel.messages import Envelope, sha256_hex
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

MOST_EVENTS = 99
# Of `packed`; a message may be as long as 1 MiB, so one event that is longer than this still finds its way alone.
MOST_PACKED = 180 * 1024
MOST_UNPACKED = 16 * 1024 * 1024
_GZIP = 31  # zlib's window bits that mean gzip, with no time in its header: equal events pack to equal bytes
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-")


class Stretch(Record):
    """`first` to `last` of one chain, without a gap. `via`: the correlation id of the request that brought them."""

    user: str
    domain: str
    device: str
    first: int
    last: int
    via: str
    events: tuple[Envelope, ...]


class Erase(Record):
    """The account is gone, and what is kept of it goes too."""

    user: str
    via: str


def pack(user: str, envelopes: Sequence[Envelope], via: str) -> list[str]:
    """Message bodies for a contiguous run of one chain."""
    return [body for _, body in cut(user, envelopes, via)]


def cut(user: str, envelopes: Sequence[Envelope], via: str) -> Iterator[tuple[Stretch, str]]:
    """The stretches of a contiguous run of one chain, none longer than a message may be, each with its body."""
    _continues(envelopes)
    for at in range(0, len(envelopes), MOST_EVENTS):
        yield from _halved(user, tuple(envelopes[at : at + MOST_EVENTS]), via)


def erase_body(user: str, via: str) -> str:
    return json_text.write({"kind": "erase", "user": user, "via": via})


def unpack(body: str) -> Stretch | Erase:
    """Raises Unreadable with the reason: what is on a queue may come from anybody who can write to it."""
    try:
        said = json_text.read(body)
    except ValueError:
        raise Unreadable("the message is no JSON") from None
    if not isinstance(said, dict):
        raise Unreadable("the message is no object")
    user, via = _id(said, "user"), said.get("via")
    if not isinstance(via, str) or len(via) > 200:
        raise Unreadable("the message does not say via which request it came")
    match said.get("kind"):
        case "erase":
            return Erase(user=user, via=via)
        case "events":
            return _stretch(said, user, via)
        case _:
            raise Unreadable("the message is of an unknown kind")


def dedup(message: Stretch | Erase, replay: str = "") -> str:
    """The same for the same events of the same user, wherever they were cut out of the stream; `replay` makes them new.

    The user is part of it, since a queue may look for duplicates in all of its groups alike.
    """
    again = f"/{replay}" if replay else ""
    match message:
        case Erase():
            return sha256_hex(f"erase/{message.user}{again}")
        case Stretch():
            chain = f"{message.user}/{message.domain}/{message.device}"
            return sha256_hex(f"{chain}/{message.first}-{message.last}/{message.events[-1].hash}{again}")


def _halved(user: str, events: tuple[Envelope, ...], via: str) -> Iterator[tuple[Stretch, str]]:
    plain = json_text.write([e.fields() for e in events]).encode()
    alone = len(events) == 1
    packed = _packed(plain) if alone or len(plain) <= MOST_UNPACKED else ""
    if not alone and not 0 < len(packed) <= MOST_PACKED:
        half = len(events) // 2
        yield from _halved(user, events[:half], via)
        yield from _halved(user, events[half:], via)
        return
    first, last = events[0], events[-1]
    stretch = Stretch(
        user=user, domain=first.domain, device=first.device_id, first=first.seq, last=last.seq, via=via, events=events
    )
    said = stretch.fields()
    del said["events"]
    yield stretch, json_text.write({"kind": "events", **said, "packed": packed})


def _packed(plain: bytes) -> str:
    packer = zlib.compressobj(wbits=_GZIP)
    return b2a_base64(packer.compress(plain) + packer.flush(), newline=False).decode()


def _continues(events: Sequence[Envelope]) -> None:
    for before, e in pairwise(events):
        if (before.device_id, before.domain, before.seq + 1) != (e.device_id, e.domain, e.seq):
            raise ValueError(f"{e.domain} {e.seq} does not continue {before.domain} {before.seq}")


def _stretch(said: dict[str, Any], user: str, via: str) -> Stretch:
    domain, device = said.get("domain"), _id(said, "device")
    if not isinstance(domain, str) or domain not in HEARS:
        raise Unreadable("the message is of an unknown context")
    first, last = said.get("first"), said.get("last")
    if type(first) is not int or type(last) is not int or not 1 <= first <= last < first + MOST_EVENTS:
        raise Unreadable("the message does not say which events it holds")
    events = _events(said.get("packed"))
    if [e.seq for e in events] != list(range(first, last + 1)):
        raise Unreadable(f"the message does not hold the events {first} to {last} that it names")
    for e in events:
        if (e.domain, e.device_id) != (domain, device):
            raise Unreadable(f"event {e.seq} in the message is of another chain")
    return Stretch(user=user, domain=domain, device=device, first=first, last=last, via=via, events=events)


def _events(packed: Any) -> tuple[Envelope, ...]:
    from pydantic import ValidationError

    from fit.cloud.wire import WireEvent

    found = _unpacked(packed)
    if not isinstance(found, list) or len(found) > MOST_EVENTS:
        raise Unreadable(f"the message holds no list of at most {MOST_EVENTS} events")
    try:
        return tuple([WireEvent.model_validate(fields).envelope() for fields in found])
    except ValidationError as error:
        where = ".".join(str(part)[:40] for part in error.errors(include_input=False)[0]["loc"][:2])
        raise Unreadable(f"the message holds what is no event ({where or 'no object'})") from None


def _unpacked(packed: Any) -> Any:
    if not isinstance(packed, str):
        raise Unreadable("the message holds no events")
    unpacker = zlib.decompressobj(wbits=_GZIP)
    try:
        plain = unpacker.decompress(a2b_base64(packed, strict_mode=True), MOST_UNPACKED + 1)
    except (ValueError, zlib.error):
        raise Unreadable("the events in the message are damaged") from None
    if len(plain) > MOST_UNPACKED:
        raise Unreadable(f"the message unpacks to more than {MOST_UNPACKED} bytes")
    if not unpacker.eof or unpacker.unused_data:
        raise Unreadable("the events in the message end too early or too late")
    try:
        return json_text.read(plain.decode())
    except ValueError:
        raise Unreadable("the events in the message are no JSON") from None


def _id(said: dict[str, Any], name: str) -> str:
    found = said.get(name)
    if isinstance(found, str) and 0 < len(found) <= 64 and _LETTERS.issuperset(found):
        return found
    raise Unreadable(f"the message names no {name}")
