"""The relay's function: a stream's batches go out, what fails comes again, and all can be sent once more."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aws.fake_dynamo import FakeDynamo
from aws.fake_queues import FakeQueues
from aws.tables import make_table
from cloud.envelopes import run
from fit.adapters.aws import clients, items, keys
from fit.adapters.aws.dynamo import Table
from fit.adapters.aws.queues import Queues
from fit.cloud import replaying
from fit.cloud.functions import observing, relay
from fit.cloud.hearing import HEARERS
from fit.cloud.messages import Erase, Stretch, unpack
from fit.kernel.errors import Remote, Unreadable
from fit.kernel.messages import Envelope

OWN = "execution"
URLS = {name: f"https://queues/{name}" for name in HEARERS[OWN]}


def fill(table: Table, user: str, events: list[Envelope], via: str = "v1") -> None:
    for e in events:
        table.put(items.of_event(user, e, via))
    last = events[-1]
    table.put({
        keys.PK: keys.user(OWN, user), keys.SK: keys.head(OWN, last.device_id), "seq": last.seq, "hash": last.hash,
        "hlc": last.hlc,
    })  # fmt: skip


def received(client: FakeQueues, hearer: str = "planning") -> dict[tuple[str, str], list[Envelope]]:
    found: dict[tuple[str, str], list[Envelope]] = {}
    for message in client.arrived.get(URLS[hearer], ()):
        said = unpack(message["MessageBody"])
        assert isinstance(said, Stretch)
        found.setdefault((said.user, said.device), []).extend(said.events)
    return found


class Cloud:
    """A table, queues, and the relay between them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.dynamo, self.sqs = FakeDynamo(), FakeQueues()
        self.table = make_table(self.dynamo, "fit-execution")
        self._capsys = capsys
        for name, value in {
            "FIT_DOMAIN": OWN, "FIT_TABLE": "fit-execution", "FIT_QUEUE_URLS": json.dumps(URLS),
            "POWERTOOLS_SERVICE_NAME": "execution-relay", "POWERTOOLS_METRICS_NAMESPACE": "fit",
        }.items():  # fmt: skip
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(clients, "client", {"dynamodb": self.dynamo, "sqs": self.sqs}.__getitem__)
        monkeypatch.setattr(relay, "_queues", lambda: Queues(self.sqs, URLS, pause=lambda _: None))

    def __call__(self, event: dict[str, Any], seconds: Callable[[], float] = lambda: 60.0) -> Any:
        class Context:
            aws_request_id = "req-1"

            @staticmethod
            def get_remaining_time_in_millis() -> int:
                return int(seconds() * 1000)

        return relay.handler(event, Context())

    def batch(self) -> Any:
        return self({"Records": self.dynamo.stream("fit-execution")})

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._capsys.readouterr().out.splitlines()]


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Cloud]:
    caches = (relay._urls, observing.logger, observing.metrics)
    for cache in caches:
        cache.cache_clear()
    yield Cloud(monkeypatch, capsys)
    for cache in caches:
        cache.cache_clear()


def test_a_batch_goes_out_to_all_who_hear_it(cloud: Cloud) -> None:
    events = run(120)
    fill(cloud.table, "ann", events)
    assert cloud.batch() == {"batchItemFailures": []}
    for hearer in HEARERS[OWN]:
        assert received(cloud.sqs, hearer) == {("ann", events[0].device_id): events}


def test_each_stretch_is_told_with_its_correlation_and_counted(cloud: Cloud) -> None:
    fill(cloud.table, "ann", run(2), "cor-7")
    cloud.batch()
    told, figures = cloud.lines()
    assert (told["message"], told["correlation_id"], told["domain"]) == ("relayed", "cor-7", "execution")
    assert (told["first"], told["last"], told["events"], told["user_id"]) == (1, 2, 2, "ann")
    assert figures["Relayed"] == [2]


def test_only_what_was_not_sent_comes_again(cloud: Cloud) -> None:
    fill(cloud.table, "ann", run(2))
    fill(cloud.table, "bo", run(2))
    cloud.sqs.refuse = lambda group: "InternalError" if group == "bo" else ""
    numbers = [one["dynamodb"]["SequenceNumber"] for one in cloud.dynamo.stream("fit-execution")]
    said = cloud.batch()
    assert [one["itemIdentifier"] for one in said["batchItemFailures"]] == numbers[3:5]
    assert [(line["level"], line["message"]) for line in cloud.lines()[:2]] == [
        ("INFO", "relayed"), ("WARNING", "tried again later"),
    ]  # fmt: skip
    cloud.sqs.refuse = lambda _: ""
    assert cloud.batch() == {"batchItemFailures": []}
    assert set(received(cloud.sqs)) == {("ann", run(1)[0].device_id), ("bo", run(1)[0].device_id)}
    assert len(cloud.sqs.arrived[URLS["planning"]]) == 2


def test_an_item_that_is_no_event_is_told_and_passed_over(cloud: Cloud) -> None:
    item = items.of_event("ann", run(1)[0], "v")
    del item["hash"]
    cloud.table.put(item)
    assert cloud.batch() == {"batchItemFailures": []}
    told, figures = cloud.lines()
    assert (told["level"], told["message"]) == ("ERROR", "no event")
    assert figures["Quarantined"] == [1]


def test_a_user_is_replayed_to_those_who_were_named(cloud: Cloud) -> None:
    mine, others = run(150), run(3, device="tablet")
    for user in ("ann", "bo"):
        fill(cloud.table, user, mine)
        fill(cloud.table, user, others)
    said = cloud({"replay": {"user": "ann", "after": None, "only": ["planning"], "id": "r1"}})
    assert said == {"sent": 153, "next": None}
    assert received(cloud.sqs) == {("ann", mine[0].device_id): mine, ("ann", "tablet"): others}
    assert set(cloud.sqs.arrived) == {URLS["planning"]}
    assert {line.get("correlation_id") for line in cloud.lines()[:-1]} == {"r1"}


def test_a_replay_is_no_duplicate_of_what_was_sent_before_but_of_itself(cloud: Cloud) -> None:
    fill(cloud.table, "ann", run(3))
    cloud.batch()
    for replay in ("r1", "r1", "r2"):
        cloud({"replay": {"user": "ann", "after": None, "only": None, "id": replay}})
    assert len(cloud.sqs.arrived[URLS["planning"]]) == 3


def test_everybody_is_replayed_without_a_user(cloud: Cloud) -> None:
    for n in range(30):
        fill(cloud.table, f"user-{n}", run(n + 1))
        cloud.table.put(items.of_event(f"user-{n}", run(1, domain="planning")[0], "v"))  # a copy: planning's to send
    assert cloud({"replay": {"user": None, "id": "r1"}}) == {"sent": 465, "next": None}
    assert {user: len(some) for (user, _), some in received(cloud.sqs).items()} == {
        f"user-{n}": n + 1 for n in range(30)
    }


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xy"), st.integers(1, 60)), max_size=4),
       st.booleans(), st.sampled_from([1, 2, 5]))  # fmt: skip
def test_a_replay_that_stops_for_want_of_time_goes_on_where_it_was(
    chains: list[tuple[str, str, int]], one: bool, at_once: int
) -> None:
    with patch.multiple(replaying, MOST_EVENTS=7, _AT_ONCE=at_once):
        _stopping_and_going_on(chains, one)


def _stopping_and_going_on(chains: list[tuple[str, str, int]], one: bool) -> None:
    dynamo, sqs = FakeDynamo(), FakeQueues()
    table = make_table(dynamo, "t")
    held = {(user, device): run(n, device=device) for user, device, n in chains}
    for (user, _), events in held.items():
        fill(table, user, events)
    cursor, answers = None, 0
    while cursor is not None or not answers:
        asked = replaying.read({"user": "a" if one else None, "after": cursor, "id": "r"}, URLS, "")
        before = cursor
        for _, cursor in replaying.replay(table, Queues(sqs, URLS), OWN, asked, lambda: 0.0):  # noqa: B007
            pass
        cursor = json.loads(json.dumps(cursor))
        assert cursor is None or cursor != before
        answers += 1
    assert received(sqs) == {chain: events for chain, events in held.items() if not one or chain[0] == "a"}


def test_a_gap_in_the_index_parts_stretches_and_stops_nothing(cloud: Cloud) -> None:
    events = run(5)
    fill(cloud.table, "ann", [*events[:2], *events[3:]])
    assert cloud({"replay": {"user": "ann", "id": "r1"}}) == {"sent": 4, "next": None}


def test_the_ends_of_accounts_are_replayed_by_identity_alone(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    for own in ("identity", OWN):
        cloud.table.put({keys.PK: keys.user(own, "ann"), keys.SK: keys.TOMBSTONE})
        monkeypatch.setenv("FIT_DOMAIN", own)
        for user in ("ann", None):
            assert cloud({"replay": {"user": user, "id": f"r-{user}"}}) == {"sent": 0, "next": None}
    found = [unpack(one["MessageBody"]) for one in cloud.sqs.arrived[URLS["planning"]]]
    assert found == [Erase(user="ann", via="r-ann"), Erase(user="ann", via="r-None")]


def test_queues_that_stop_taking_messages_end_a_replay_where_it_was() -> None:
    dynamo, sqs = FakeDynamo(), FakeQueues()
    table = make_table(dynamo, "t")
    events = run(1500)
    fill(table, "ann", events)
    asked = replaying.read({"user": "ann", "id": "r"}, ["planning"], "")
    sqs.refuse = lambda _: "" if len(sqs.requests) <= 10 else "!Full"
    told = list(replaying.replay(table, Queues(sqs, URLS, lambda _: None), OWN, asked))
    assert [following and following["seq"] for _, following in told] == [990]
    sqs.refuse = lambda _: "!Full"
    with pytest.raises(Remote):
        list(replaying.replay(table, Queues(sqs, URLS, lambda _: None), OWN, asked))


@pytest.mark.parametrize(
    "asked",
    [
        None, [], {"user": 7}, {"user": ""}, {"user": "a#b"}, {"only": ["nobody"]}, {"only": "planning"},
        {"only": [["planning"]]}, {"id": 7}, {"id": "r" * 81}, {"after": 7}, {"after": {"at": ["a"], "seq": 1}},
        {"after": {"at": ["a", "b"]}}, {"after": {"at": ["a", "b"], "seq": "1"}},
    ],
)  # fmt: skip
def test_a_request_that_makes_no_sense_is_refused(asked: Any) -> None:
    with pytest.raises(Unreadable):
        replaying.read(asked, URLS, "req-1")


def test_to_import_it_loads_nothing_that_is_heavy() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, fit.cloud.functions.relay; print(sorted(sys.modules))"],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": "src"},
    ).stdout  # fmt: skip
    for heavy in ("aws_lambda_powertools", "boto3", "botocore", "pydantic", "inspect", "sqlite3"):
        assert f"'{heavy}'" not in loaded
