"""Words of the tests that try to lose, double or wedge something in the cloud."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from aws.cloud import Cloud
from aws.test_flows import _row
from cloud.envelopes import run
from fit.adapters.aws import keys
from fit.adapters.aws.codec import plain
from fit.adapters.aws.items import event_of
from fit.adapters.sqlite.store import memory_store
from fit.app import catalog
from fit.app.house import House
from fit.cloud import messages
from fit.cloud.asking import offers
from fit.cloud.hearing import kept
from fit.cloud.wire import shown
from fit.kernel.messages import Envelope, chain_hash, chain_start
from replicas import NOON, rebuilt, say, weighed

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


def planned() -> Cloud:
    cloud = Cloud()
    plan = cloud.command("planning", "CreateTemplate", kind="workout", name="Upper A", exercises=["bench 3x8@40"])
    cloud.pump()
    cloud.command("scheduling", "AssignPlan", template_id=plan["aggregate_id"], days=["monday"], time="18:00")
    cloud.pump()
    return cloud


def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes thousands of rows otherwise."""
    monkeypatch.setattr("fit.adapters.aws.store._ROOM", 12)
    monkeypatch.setattr("fit.adapters.aws.store._MOST_NOTES", 4)


def trained(count: int = 20) -> tuple[Cloud, str]:
    """Days of pull-ups that analytics has heard of, and the message of a weigh-in before them."""
    cloud, phone = Cloud(), memory_store(NOON)
    (offer,) = [o for o in offers("execution") if o.name == "LogSets"]
    for n in range(count):
        day = f"{2024 + n // 112}-{1 + n % 112 // 28:02}-{1 + n % 28:02}"
        offer.do(House(phone, NOON), offer.body(command_id="c", exercise="pullup", sets="3x8", at=f"{day} 18:00"))
    (device,) = {device for device, _ in phone.chains.heads()}
    for at in range(0, phone.chains.heads()[device, "execution"][0], 99):
        events = phone.chains.after((device, "execution"), at, 99)
        push(cloud, events)
        cloud.deliver("analytics", bodies(events)[0])
    weighing = say(memory_store(NOON), weighed(80, "2024-01-01"), aggregate="body:2024-01-01", seconds=NOON + 9999)
    push(cloud, weighing)
    return cloud, bodies(weighing)[0]


def lose_rows(cloud: Cloud, domain: str, view: str) -> None:
    for item in rows(cloud, domain, view):
        cloud.tables[domain].delete(item["PK"], item["SK"])


def rows(cloud: Cloud, domain: str, view: str, user: str = USER) -> list[dict[str, Any]]:
    return [i for i in items(cloud, domain) if i[keys.PK] == keys.view(domain, user, view) and "row" in i]


def as_one_log_has_them(cloud: Cloud, domain: str, user: str = USER) -> None:
    """The views that a context keeps of execution's events are those of all events that execution has."""
    chains: dict[str, list[Envelope]] = {}
    for item in items(cloud, "execution"):
        if item[keys.SK].startswith(keys.EVENT) and item["domain"] == "execution" and item["user"] == user:
            chains.setdefault(item["chain"], []).append(event_of(item))
    whole = memory_store(NOON)
    with whole.writing():
        for events in chains.values():
            whole.log.receive(sorted(events, key=lambda e: e.seq))
    expected = rebuilt(whole)
    for view in catalog.views("execution"):
        if view.name in kept(domain):
            found = [_row(view, item) for item in rows(cloud, domain, view.name, user)]
            assert sorted(found, key=repr) == expected[view.name], view.name
