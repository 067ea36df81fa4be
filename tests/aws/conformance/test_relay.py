"""From a real table through its real stream into a real queue: what the relay makes of what AWS hands it."""

from __future__ import annotations

import random

import pytest

from aws.conformance.subjects import Db
from aws.conformance.test_sqs import Queue
from cloud.envelopes import run
from fit.adapters.aws import items, keys
from fit.adapters.aws.dynamo import Table
from fit.adapters.aws.queues import Queues
from fit.cloud import relaying, replaying
from fit.cloud.messages import Erase, Stretch, unpack
from fit.kernel.messages import Envelope


@pytest.fixture
def queue(db: Db, request: pytest.FixtureRequest) -> Queue:
    return Queue(request.getfixturevalue("ministack" if db.name == "fake" else db.name).client("sqs"))


def received(queue: Queue) -> dict[tuple[str, str], list[Envelope]]:
    found: dict[tuple[str, str], dict[int, Envelope]] = {}
    for body in queue.drained():
        said = unpack(body)
        assert isinstance(said, Stretch)
        found.setdefault((said.user, said.device), {}).update({e.seq: e for e in said.events})
    return {chain: [events[seq] for seq in sorted(events)] for chain, events in found.items()}


def test_what_is_stored_arrives_and_a_replay_brings_it_again(db: Db, queue: Queue) -> None:
    table, queues = Table(db.client, db.table), Queues(queue.client, {"planning": queue.url})
    held = {(user, device): run(30, device=device) for user in ("ann", "bo") for device in ("phone", "laptop")}
    stored = [(user, e) for (user, _), events in held.items() for e in events]
    random.Random(1).shuffle(stored)
    for user, e in stored:
        table.put(items.of_event(user, e, "cor-1"), "attribute_not_exists(PK)")
    for (user, device), events in held.items():
        table.put({keys.PK: keys.user("execution", user), keys.SK: keys.head("execution", device), "seq": len(events)})
    records = db.stream()
    for at in range(0, len(records), 50):
        assert relaying.send(queues, ["planning"], relaying.batch("execution", records[at : at + 50]).outgoing) == []
    assert received(queue) == held
    asked = replaying.read({"user": None, "id": "again"}, ["planning"], "")
    assert list(replaying.replay(table, queues, "execution", asked))[-1][1] is None
    assert received(queue) == held


def test_a_tombstone_becomes_the_news_that_an_account_is_gone(db: Db, queue: Queue) -> None:
    Table(db.client, db.table).put({keys.PK: keys.user("identity", "ann"), keys.SK: keys.TOMBSTONE, "via": "cor-1"})
    found = relaying.batch("identity", db.stream()).outgoing
    assert relaying.send(Queues(queue.client, {"planning": queue.url}), ["planning"], found) == []
    assert [unpack(body) for body in queue.drained()] == [Erase(user="ann", via="cor-1")]
