"""Some lifters' months, run in full through the real code, and what one of them costs on average."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field

from aws.simulation.life import DAY, HOUR, Device, begin, day
from aws.simulation.metered import Work
from aws.simulation.prices import CALL_BYTES, REQUEST_BYTES, TRACED, Month, memory, vcpus
from aws.simulation.stack import Stack

MONDAY = 1_795_388_400.0  # 2026-11-23 00:00 in Berlin
MONTH = 30.0
API = ("heads", "push", "pull", "commands", "views")

# Milliseconds that DynamoDB and SQS take to answer, beside what waits for throttled units: no page of AWS promises more
# than "single-digit milliseconds", so these are assumptions; a transaction asks twice, its items beside each other.
ANSWERS = {
    "GetItem": 3.0, "Query": 4.0, "PutItem": 5.0, "DeleteItem": 5.0, "UpdateItem": 5.0, "BatchWriteItem": 10.0,
    "TransactWriteItems": 12.0, "SendMessageBatch": 10.0,
}  # fmt: skip
ANSWERS_EACH = 0.15  # for each item of a transaction


@dataclass(frozen=True)
class Boto:
    """boto3's own milliseconds on this machine: a request, and each item of a transaction."""

    request: float
    item: float


@dataclass
class Bundle:
    """What one sync, or one command of an app, sets going: requests one after the other, and what comes after each."""

    requests: list[Work] = field(default_factory=list)
    relays: list[Work] = field(default_factory=list)
    consumers: list[Work] = field(default_factory=list)


@dataclass
class Sample:
    """`users` for `days` together. `kinds` and `tables`: write units; `operations`: (table, operation) → units."""

    how: str
    users: int
    days: float
    stack: Stack
    month: Month
    bundles: list[Bundle]
    kinds: Counter[str]
    reads: Counter[str]
    events: float
    items: float


def waits(work: Work) -> float:
    """Milliseconds that a call waits for others, unthrottled."""
    return sum(ANSWERS[a.operation] + ANSWERS_EACH * _items(a.operation, len(a.charges)) for a in work.asked)


def computes(work: Work, boto: Boto) -> float:
    """Milliseconds of its own, on the share of a processor that its memory buys."""
    own = work.seconds * 1e3
    own += sum(boto.request + boto.item * _items(a.operation, len(a.charges)) for a in work.asked)
    return own / vcpus(work.function)


def _items(operation: str, charges: int) -> int:
    return charges if operation == "TransactWriteItems" else 0


def live(how: str, users: int, days: int, boto: Boto, choosy: bool = True) -> Sample:
    """`how`: `batched`, `singly` (each event a request of its own), or `app` (every command a request)."""
    stack = Stack(MONDAY + 6 * HOUR, choosy)
    lifters = [(begin(stack, n, how), random.Random(n)) for n in range(users)]
    _forget(stack)
    held = stored(stack)
    for number in range(days):
        for (where, laptop), chance in lifters:
            day(stack, where, laptop, MONDAY + number * DAY, number % 7, chance)
    return measured(how, stack, users, days, boto, held)


def bring(store: object, events: int, boto: Boto) -> Sample:
    """One lifter's first sync, with a history of so many events; `days` is a month."""
    stack = Stack(MONDAY + 6 * HOUR)
    admitted = stack.accounts.register("newcomer", "laptop", True)
    assert admitted is not None
    _forget(stack)
    Device(stack, admitted.token, store).sync()
    sample = measured("first sync", stack, 1, MONTH, boto, 0)
    assert sample.events >= events * 0.9
    return sample


def _forget(stack: Stack) -> None:
    """Beginnings are not what a month is made of."""
    for counter in (stack.client.written, stack.client.read, stack.client.items, stack.counted, stack.sqs.requests):
        counter.clear()
    stack.client.works.clear()
    stack.client.units.clear()


def stored(stack: Stack) -> int:
    return sum(stack.client.stored_bytes(table.name) for table in stack.tables.values())


def measured(how: str, stack: Stack, users: int, days: float, boto: Boto, held: int) -> Sample:
    client, scale = stack.client, MONTH / days / users
    works = client.works
    billed = sum((waits(w) + computes(w, boto)) / 1e3 * memory(w.function) / 1024 for w in works)
    grown = (stored(stack) - held) * scale
    requests = stack.counted["requests"]
    amounts = {
        "writes": client.written.total(), "reads": client.read.total(), "requests": requests,
        "invocations": len(works), "compute": billed, "queues": stack.sqs.requests.total(),
        "logs": CALL_BYTES * len(works) + REQUEST_BYTES * requests, "traces": TRACED * len(works),
        "traffic": stack.counted["bytes out"] + 500 * requests,
    }  # fmt: skip
    month = Month({name: amount * scale for name, amount in amounts.items()} | {"storage": grown, "pitr": grown})
    return Sample(
        how=how, users=users, days=days, stack=stack, month=month, bundles=list(_bundles(works)),
        kinds=_by(client.written, 2), reads=_by(client.read, 2),
        events=sum(n for (_, kind), n in client.items.items() if kind == "own event") * scale,
        items=client.items.total() * scale,
    )  # fmt: skip


def _by(found: Counter[tuple[str, str, str]], place: int) -> Counter[str]:
    summed: Counter[str] = Counter()
    for key, amount in found.items():
        summed[key[place]] += amount
    return summed


def _bundles(works: list[Work]) -> list[Bundle]:
    found: list[Bundle] = []
    for work in works:
        asks = work.function in API or work.function == "authorizer"
        if asks and (not found or found[-1].relays or found[-1].consumers or _far(found[-1], work)):
            found.append(Bundle())
        kind = "requests" if asks else "relays" if work.function == "relay" else "consumers"
        getattr(found[-1], kind).append(work)
    return found


def _far(bundle: Bundle, work: Work) -> bool:
    return bool(bundle.requests) and work.at != bundle.requests[0].at
