"""From what a table's stream tells to messages for everybody who hears it: chains in order, nothing twice."""

from __future__ import annotations

from fit.adapters.aws import items, keys
from fit.adapters.aws.codec import plain
from fit.adapters.aws.queues import Message, Unsent
from fit.cloud.messages import Erase, Stretch, cut, dedup, erase_body
from fit.kernel.messages import Envelope
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from fit.adapters.aws.queues import Queues

    Chain = tuple[str, str]  # user, device


_NEEDED = tuple(name for name in Envelope._names if name not in ("key", "causation_id"))


class Outgoing(Record):
    """A message, and the numbers of the stream's records that it came from."""

    message: Stretch | Erase
    body: str
    numbers: tuple[str, ...] = ()


class Batch(Record):
    """What a batch of records comes to. `odd`: the numbers of those that are no event though they should be one."""

    outgoing: tuple[Outgoing, ...]
    odd: tuple[str, ...] = ()


class _Heard(Record):
    e: Envelope
    via: str
    numbers: tuple[str, ...]


def batch(own: str, records: Iterable[Mapping[str, Any]]) -> Batch:
    """Records may come in any order and more than once. Ends of accounts come last, behind all that was before."""
    chains: dict[Chain, dict[int, _Heard]] = {}
    ends: dict[str, Outgoing] = {}
    odd = []
    for record in records:
        said = record["dynamodb"]
        number = said["SequenceNumber"]
        try:
            key = plain(said["Keys"])
            if record["eventName"] == "INSERT" and _of_event(own, key):
                _hear(chains, plain(said["NewImage"]), number)
            elif (user := _ended(own, key)) and record["eventName"] != "REMOVE":
                via = str(plain(said["NewImage"]).get("via", ""))
                numbers = (*ends[user].numbers, number) if user in ends else (number,)
                ends[user] = Outgoing(message=Erase(user=user, via=via), body=erase_body(user, via), numbers=numbers)
        except (KeyError, TypeError, ValueError):
            odd.append(number)
    found = [out for (user, _), heard in chains.items() for out in _stretches(user, heard)]
    return Batch(outgoing=(*found, *ends.values()), odd=tuple(odd))


def send(queues: Queues, hearers: Iterable[str], some: Sequence[Outgoing], replay: str = "") -> list[Outgoing]:
    """To all hearers; answers those that did not reach every one of them, which are to be sent again."""
    known = {dedup(out.message, replay): out for out in some}
    messages = [Message(group=out.message.user, dedup=name, body=out.body) for name, out in known.items()]
    unsent: dict[str, Outgoing] = {}
    for hearer in hearers:
        try:
            queues.send(hearer, messages)
        except Unsent as error:
            unsent |= {message.dedup: known[message.dedup] for message in error.messages}
    return list(unsent.values())


def _of_event(own: str, key: Mapping[str, Any]) -> bool:
    """A table also holds copies of others' events; those are told by their own tables."""
    pk, sk = key[keys.PK], key[keys.SK]
    return bool(pk.startswith(keys.user(own, "")) and sk.startswith(keys.EVENT))


def _ended(own: str, key: Mapping[str, Any]) -> str:
    """The user whose account is gone, if identity says so: every other context has heard it from there."""
    partition = keys.user("identity", "")
    if own != "identity" or key[keys.SK] != keys.TOMBSTONE or not key[keys.PK].startswith(partition):
        return ""
    return str(key[keys.PK][len(partition) :])


def _hear(chains: dict[Chain, dict[int, _Heard]], item: dict[str, Any], number: str) -> None:
    e = items.event_of(item)
    if missing := [name for name in _NEEDED if getattr(e, name) is None]:
        raise ValueError(f"an event without {missing[0]}")
    heard = chains.setdefault((item["user"], e.device_id), {})
    before = heard[e.seq].numbers if e.seq in heard else ()
    heard[e.seq] = _Heard(e=e, via=item.get("via", ""), numbers=(*before, number))


def _stretches(user: str, heard: Mapping[int, _Heard]) -> Iterator[Outgoing]:
    for run in _runs([heard[seq] for seq in sorted(heard)]):
        for stretch, body in cut(user, [one.e for one in run], run[0].via):
            numbers = [n for seq in range(stretch.first, stretch.last + 1) for n in heard[seq].numbers]
            yield Outgoing(message=stretch, body=body, numbers=tuple(numbers))


def _runs(some: Sequence[_Heard]) -> Iterator[list[_Heard]]:
    """Without a gap, and of one request each."""
    run: list[_Heard] = []
    for one in some:
        if run and (one.e.seq != run[-1].e.seq + 1 or one.via != run[-1].via):
            yield run
            run = []
        run.append(one)
    if run:
        yield run
