"""Words of the tests that try to lose, double or wedge something in the cloud."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from aws.cloud import Cloud
from cloud.envelopes import run
from fit.adapters.aws.codec import plain
from fit.adapters.sqlite.store import memory_store
from fit.cloud import messages
from fit.cloud.wire import shown
from fit.kernel.messages import Envelope, chain_hash, chain_start
from replicas import NOON, say, weighed

USER = "ada"


class Killed(BaseException):
    """Nobody catches what happens to a process."""


def chain(days: int, first: int = 1, store: Any = None) -> list[Envelope]:
    """A device's weigh-ins, one a day, each in an aggregate of its own."""
    store = store or memory_store(NOON)
    return [
        e
        for n in range(first, first + days)
        for e in say(store, weighed(70 + n / 10, f"2026-{1 + n // 28:02}-{1 + n % 28:02}"),
                     aggregate=f"body:2026-{1 + n // 28:02}-{1 + n % 28:02}", seconds=NOON + n)
    ]  # fmt: skip


def forged(count: int, **said: Any) -> list[Envelope]:
    """A chain of a device that says what it likes; see `run`."""
    return run(count, **said)


def sealed(e: Envelope) -> Envelope:
    """As the first of its chain."""
    return e.but(hash=chain_hash(chain_start(e.device_id, e.domain), e))


def push(cloud: Cloud, events: Sequence[Envelope], expect: int = 200, user: str = USER) -> Any:
    said = {"events": [shown(e) for e in events]}
    return cloud.ask("POST", f"/v1/{events[0].domain}/events", said, user=user, expect=expect, via="sync")


def bodies(events: Sequence[Envelope], user: str = USER) -> list[str]:
    return messages.pack(user, events, "sync")


def items(cloud: Cloud, domain: str) -> list[dict[str, Any]]:
    return [plain(item) for item in cloud.client.dump(cloud.tables[domain].name)]


def notes(cloud: Cloud, domain: str, begins: str) -> list[str]:
    return [item["SK"] for item in items(cloud, domain) if item["SK"].startswith(begins)]


@contextmanager
def before(cloud: Cloud, do: Callable[[str], object]) -> Iterator[None]:
    cloud.client.before = do
    try:
        yield
    finally:
        cloud.client.before = None


def kill_at(n: int) -> Callable[[str], object]:
    """The n-th write is never made."""
    left = [n]

    def act(operation: str) -> None:
        left[0] -= operation not in ("GetItem", "Query")
        if left[0] < 0:
            raise Killed

    return act


def requests(cloud: Cloud, do: Callable[[], object]) -> int:
    asked = [0]

    def count(_: str) -> None:
        asked[0] += 1

    with before(cloud, count):
        do()
    return asked[0]


def killed_everywhere(cloud: Cloud, do: Callable[[], object]) -> Iterator[int]:
    """`do` is begun from the same tables again and again, and cut off at its first write, its second, and so on; yields
    after each of these, and a last time when it ran to its end."""
    tables = cloud.client._tables
    kept = copy.deepcopy(tables)
    n, whole = 0, False
    while not whole:
        tables.clear()
        tables.update(copy.deepcopy(kept))
        try:
            with before(cloud, kill_at(n)):
                do()
            whole = True
        except Killed:
            pass
        yield n
        n += 1
