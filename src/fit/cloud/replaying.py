"""All that a table holds, sent once more to those who hear it: for a consumer that is new, or has lost something."""

from __future__ import annotations

from fit.adapters.aws import chains
from fit.cloud import relaying
from fit.cloud.messages import MOST_EVENTS, Erase, Stretch, cut, erase_body
from fit.cloud.relaying import Outgoing
from fit.kernel.errors import Remote, Unreadable
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from fit.adapters.aws.chains import Found, Place
    from fit.adapters.aws.dynamo import Table
    from fit.adapters.aws.queues import Queues
    from fit.kernel.messages import Envelope

_AT_ONCE = 10
# Seconds that must be left for ten more messages to be sent, though queues be slow.
_ROOM = 15.0


class Replay(Record):
    """`user`: only theirs. `at`: the place where the last answer ended, its chain sent up to event `seq`, or with
    `seq` None to its end. `id` makes the messages new to the queues, and is the correlation id of all of them."""

    id: str
    user: str | None
    hearers: tuple[str, ...]
    at: Place | None = None
    seq: int | None = None


class _Next(Record):
    """A message that may go, and how far all is sent with it; without one a place where nothing is left to send."""

    out: Outgoing | None
    at: Place
    seq: int | None


def read(asked: Any, hearers: Iterable[str], otherwise: str) -> Replay:
    """The request for a replay; `otherwise`: its id if it names none. Raises Unreadable."""
    if not isinstance(asked, dict):
        raise Unreadable("the replay is no object")
    user, only, known = asked.get("user"), asked.get("only"), tuple(hearers)
    if user is not None and not (isinstance(user, str) and user and "#" not in user):
        raise Unreadable("that is no user's id")
    if only is not None and not (isinstance(only, list) and all(each in known for each in only)):
        raise Unreadable("only: one of them does not listen here", f"those who do: {', '.join(known)}")
    name = asked.get("id") or otherwise
    if not isinstance(name, str) or len(name) > 80:
        raise Unreadable("that is no id of a replay")
    at, seq = _cursor(asked.get("after"))
    chosen = known if only is None else tuple(each for each in known if each in only)
    return Replay(id=name, user=user, hearers=chosen, at=at, seq=seq)


def replay(
    table: Table, queues: Queues, own: str, asked: Replay, left: Callable[[], float] = lambda: 1e9
) -> Iterator[tuple[list[Outgoing], Mapping[str, Any] | None]]:
    """What was sent, and from where to go on (None at the end), until fewer seconds are `left` than are needed.
    Raises Remote where nothing at all could be sent."""
    some: list[_Next] = []
    began = False
    for step in _steps(table, own, asked):
        some.append(step)
        if len(some) < _AT_ONCE:
            continue
        began = _send(queues, asked, some, began)
        if not began:
            return
        yield _told(some)
        some = []
        if left() < _ROOM:
            return
    if _send(queues, asked, some, began):
        yield [step.out for step in some if step.out], None


def _send(queues: Queues, asked: Replay, some: list[_Next], began: bool) -> bool:
    """False where the rest must wait for another invocation."""
    unsent = relaying.send(queues, asked.hearers, [step.out for step in some if step.out], asked.id)
    if unsent and not began:
        raise Remote("the queues do not take the messages", "try again later")
    return not unsent


def _told(some: list[_Next]) -> tuple[list[Outgoing], Mapping[str, Any]]:
    last = some[-1]
    return [step.out for step in some if step.out], {"at": list(last.at), "seq": last.seq}


def _steps(table: Table, own: str, asked: Replay) -> Iterator[_Next]:
    for found, after in _places(table, own, asked):
        if found.user is not None and found.device is not None:
            for run in _runs(chains.events(table, own, found.user, found.device, after)):
                for stretch, body in cut(found.user, run, asked.id):
                    yield _Next(out=Outgoing(message=stretch, body=body), at=found.place, seq=stretch.last)
        out = None
        if found.user is not None and found.device is None and own == "identity":
            out = Outgoing(message=Erase(user=found.user, via=asked.id), body=erase_body(found.user, asked.id))
        yield _Next(out=out, at=found.place, seq=None)


def _places(table: Table, own: str, asked: Replay) -> Iterator[tuple[Found, int]]:
    """From where the last invocation ended; with each the number of the event behind which to go on."""
    if asked.at is not None and asked.seq is not None and (found := chains.at(own, asked.at)):
        yield found, asked.seq
    if asked.user is None:
        found_ones = chains.of_all(table, own, asked.at)
    else:
        behind = asked.at[1] if asked.at else ""
        found_ones = (f for f in chains.of_user(table, own, asked.user) if f.place[1] > behind)
    for found in found_ones:
        yield found, 0


def _runs(events: Iterable[Envelope]) -> Iterator[list[Envelope]]:
    run: list[Envelope] = []
    for e in events:
        if run and (e.seq != run[-1].seq + 1 or len(run) == MOST_EVENTS):
            yield run
            run = []
        run.append(e)
    if run:
        yield run


def _cursor(after: Any) -> tuple[Place | None, int | None]:
    match after:
        case None:
            return None, None
        case {"at": [str(pk), str(sk)], "seq": int() | None as seq}:
            return (pk, sk), seq
        case _:
            raise Unreadable("that is not where a replay ended")


def events_in(some: Iterable[Outgoing]) -> int:
    return sum(len(out.message.events) for out in some if isinstance(out.message, Stretch))
