"""Whatever a stream makes of the order of events, each queue gets each chain whole."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aws.fake_dynamo import FakeDynamo
from aws.fake_queues import FakeQueues
from aws.tables import make_table
from cloud.envelopes import run
from fit.adapters.aws import items, keys
from fit.adapters.aws.codec import typed
from fit.adapters.aws.queues import Queues
from fit.app.catalog import DOMAINS
from fit.cloud import relaying
from fit.cloud.hearing import HEARERS
from fit.cloud.messages import Erase, Stretch, unpack
from fit.kernel.messages import Envelope

OWN = "execution"
Record = dict[str, Any]
Chain = tuple[str, str]


def told(item: dict[str, Any], number: int = 0, name: str = "INSERT") -> Record:
    """What a stream tells of an item."""
    image = typed(item)
    keys_of = {k: image[k] for k in (keys.PK, keys.SK)}
    return {"eventName": name, "dynamodb": {"SequenceNumber": str(number), "Keys": keys_of, "NewImage": image}}


def tombstone(user: str, own: str = "identity") -> dict[str, Any]:
    return {keys.PK: keys.user(own, user), keys.SK: keys.TOMBSTONE, "via": "cor-bye"}


def records(*some: tuple[str, list[Envelope], str]) -> list[Record]:
    """(user, events, via)s, numbered in their order."""
    found = [items.of_event(user, e, via) for user, events, via in some for e in events]
    return [told(item, number) for number, item in enumerate(found, 1)]


def stretches(records: list[Record]) -> list[Stretch]:
    return [out.message for out in relaying.batch(OWN, records).outgoing if isinstance(out.message, Stretch)]


def spans(records: list[Record]) -> list[tuple[str, str, int, int, str]]:
    return [(s.user, s.device, s.first, s.last, s.via) for s in stretches(records)]


def queues(client: Any, own: str = OWN) -> Queues:
    return Queues(client, {name: f"https://queues/{name}" for name in HEARERS[own]}, pause=lambda _: None)


def arrived(client: FakeQueues, hearer: str) -> dict[Chain, list[Envelope]]:
    """By chain, without what came twice, in the order of its numbers."""
    found: dict[Chain, dict[int, Envelope]] = {}
    for message in client.arrived.get(f"https://queues/{hearer}", ()):
        said = unpack(message["MessageBody"])
        assert isinstance(said, Stretch)
        assert message["MessageGroupId"] == said.user
        for e in said.events:
            assert found.setdefault((said.user, said.device), {}).setdefault(e.seq, e) == e
    return {chain: [events[seq] for seq in sorted(events)] for chain, events in found.items()}


@st.composite
def streams(draw: st.DrawFn) -> tuple[dict[Chain, list[Envelope]], list[list[Record]]]:
    """A table's chains, and batches of records of them: out of order, doubled, interleaved."""
    dice = random.Random(draw(st.integers(0, 10**6)))
    table = {
        (user, device): run(draw(st.integers(1, 20)), device=device)
        for user in draw(st.sets(st.sampled_from(["ann", "bo", "cy"]), min_size=1))
        for device in draw(st.sets(st.sampled_from(["phone", "laptop"]), min_size=1))
    }
    told_of = records(*[(user, [e], f"v{dice.randrange(3)}") for (user, _), some in table.items() for e in some])
    told_of += [one for one in told_of if dice.random() < 0.3]
    if draw(st.booleans()):
        dice.shuffle(told_of)
    most = draw(st.integers(1, 30))
    return table, [told_of[at : at + most] for at in range(0, len(told_of), most)]


@given(streams())
def test_every_queue_gets_what_the_table_holds(stream: tuple[dict[Chain, list[Envelope]], list[list[Record]]]) -> None:
    table, batches = stream
    client = FakeQueues()
    for some in batches:
        assert relaying.send(queues(client), HEARERS[OWN], relaying.batch(OWN, some).outgoing) == []
    for hearer in HEARERS[OWN]:
        assert arrived(client, hearer) == table


@given(streams(), st.integers(0, 10**6))
def test_what_could_not_be_sent_comes_again_and_arrives(
    stream: tuple[dict[Chain, list[Envelope]], list[list[Record]]], seed: int
) -> None:
    """As Lambda does it: all from the first record on that was reported is tried again."""
    table, batches = stream
    dice = random.Random(seed)
    bad = [0.9]
    client = FakeQueues(lambda _: "InternalError" if dice.random() < bad[0] else "")
    for some in batches:
        waiting = some
        while waiting:
            unsent = {n for out in relaying.send(queues(client), HEARERS[OWN], relaying.batch(OWN, waiting).outgoing)
                      for n in out.numbers}  # fmt: skip
            first = next((n for n, one in enumerate(waiting) if one["dynamodb"]["SequenceNumber"] in unsent), None)
            waiting = waiting[first:] if first is not None else []
            bad[0] *= 0.7
    for hearer in HEARERS[OWN]:
        assert arrived(client, hearer) == table


@given(streams())
def test_within_a_batch_each_chain_goes_in_its_order_and_nothing_twice(
    stream: tuple[dict[Chain, list[Envelope]], list[list[Record]]],
) -> None:
    for some in stream[1]:
        seen: dict[Chain, int] = {}
        for s in stretches(some):
            assert s.first > seen.get((s.user, s.device), 0)
            seen[s.user, s.device] = s.last


def test_one_request_is_one_stretch_whoever_wrote_in_between() -> None:
    ann, bo = run(4), run(2, device="tablet")
    some = records(("ann", ann[:2], "v1"), ("bo", bo, "v2"), ("ann", ann[2:], "v1"))
    assert spans(some) == [("ann", ann[0].device_id, 1, 4, "v1"), ("bo", "tablet", 1, 2, "v2")]


def test_each_request_keeps_its_own_correlation() -> None:
    events = run(4)
    some = records(("ann", events[:2], "v1"), ("ann", events[2:], "v2"))
    assert [(first, last, via) for _, _, first, last, via in spans(some)] == [(1, 2, "v1"), (3, 4, "v2")]


def test_a_gap_parts_two_stretches() -> None:
    events = run(5)
    assert [(s.first, s.last) for s in stretches(records(("ann", events[:2] + events[3:], "v")))] == [(1, 2), (4, 5)]


def test_a_stretch_names_all_records_it_came_from() -> None:
    some = records(("ann", run(2), "v"))
    (out,) = relaying.batch(OWN, [some[1], some[0], told(items.of_event("ann", run(1)[0], "v"), 9)]).outgoing
    assert sorted(out.numbers) == ["1", "2", "9"]


@pytest.mark.parametrize(
    "odd",
    [
        told(items.of_event("ann", run(1, domain="planning")[0], "v")),  # a copy of another context's event
        told(items.of_event("ann", run(1)[0], "v"), name="MODIFY"),
        told({keys.PK: keys.user(OWN, "ann"), keys.SK: keys.head(OWN, "phone"), "seq": 3}),
        told(tombstone("ann", own=OWN)),
        told({keys.PK: keys.view(OWN, "ann", "v_body"), keys.SK: "[1]", "row": "{}"}),
        {"eventName": "REMOVE", "dynamodb": {"SequenceNumber": "1", "Keys": typed(
            {keys.PK: keys.aggregate(OWN, "ann", "bench"), keys.SK: "EVENT#1#phone#000000000001"}
        )}},
    ],
)  # fmt: skip
def test_all_else_in_a_table_concerns_nobody(odd: Record) -> None:
    found = relaying.batch(OWN, [odd])
    assert (found.outgoing, found.odd) == ((), ())


@pytest.mark.parametrize("missing", ["seq", "hash", "event_data", "user", "device_id"])
def test_a_damaged_item_is_named_and_holds_nobody_up(missing: str) -> None:
    item = items.of_event("bo", run(1)[0], "v")
    del item[missing]
    found = relaying.batch(OWN, [told(item, 7), *records(("ann", run(2), "v"))])
    assert found.odd == ("7",)
    assert [out.numbers for out in found.outgoing] == [("1", "2")]


def test_the_end_of_an_account_goes_to_everybody_behind_all_events() -> None:
    joined = run(2, domain="identity")
    some = [told(tombstone("ann"), 8), *records(("ann", joined, "v")), told(tombstone("ann"), 9, "MODIFY")]
    found = relaying.batch("identity", some)
    assert [out.message for out in found.outgoing][1:] == [Erase(user="ann", via="cor-bye")]
    assert found.outgoing[1].numbers == ("8", "9")
    client = FakeQueues()
    assert relaying.send(queues(client, "identity"), HEARERS["identity"], found.outgoing) == []
    assert {url: len(some) for url, some in client.arrived.items()} == {f"https://queues/{name}": 2 for name in DOMAINS}


def test_what_one_hearer_does_not_take_still_reaches_the_others() -> None:
    class Picky(FakeQueues):
        def send_message_batch(self, *, QueueUrl: str, Entries: list[dict[str, Any]]) -> dict[str, Any]:
            self.refuse = lambda group: "!No" if QueueUrl.endswith("planning") and group == "ann" else ""
            return super().send_message_batch(QueueUrl=QueueUrl, Entries=Entries)

    client = Picky()
    found = relaying.batch(OWN, records(("ann", run(2), "v"), ("bo", run(2), "v")))
    unsent = relaying.send(queues(client), HEARERS[OWN], found.outgoing)
    assert unsent == [found.outgoing[0]]
    assert {chain[0] for chain in arrived(client, "planning")} == {"bo"}
    assert {chain[0] for chain in arrived(client, "analytics")} == {"ann", "bo"}


def test_a_real_stream_is_read_as_it_is() -> None:
    """As the stand-in for DynamoDB tells it, with heads and rows in between."""
    fake = FakeDynamo()
    table = make_table(fake, "fit-test")
    events = run(3)
    for e in events:
        table.put(items.of_event("ann", e, "v1"))
        table.put({keys.PK: keys.user(OWN, "ann"), keys.SK: keys.head(OWN, e.device_id), "seq": e.seq})
    (said,) = stretches(fake.stream("fit-test"))
    assert (said.user, said.via, list(said.events)) == ("ann", "v1", events)
