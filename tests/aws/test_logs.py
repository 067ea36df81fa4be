"""Push and pull against a table: any cut, any order, any limit; nothing lost, nothing twice, nothing of others."""

from __future__ import annotations

import random
from typing import Any

import pytest

from aws.cloud import Cloud, Refused
from aws.device import Device
from aws.mischief import USER, before, bodies, chain, forged, items, killed_everywhere, push, sealed
from fit.adapters.aws.dynamo import TooLarge
from fit.adapters.aws.logs import AwsLogs
from fit.adapters.http.transport import HttpTransport
from fit.kernel.errors import Sequence
from fit.kernel.messages import Envelope, chain_hash


def _events(cloud: Cloud, domain: str = "execution") -> list[dict[str, Any]]:
    found = [i for i in items(cloud, domain) if i["SK"].startswith("EVENT#")]
    return sorted(found, key=lambda i: (i["device_id"], i["seq"]))


def _receive(cloud: Cloud, events: list[Envelope], domain: str = "execution") -> int:
    with AwsLogs(cloud.tables[domain], domain, lambda: cloud.now, pause=lambda _: None).open(USER) as log:
        return log.receive(events)


# -- push


def test_any_parts_of_a_history_in_any_order_that_has_no_gap_are_taken_once() -> None:
    chance = random.Random(3)
    mine, yours = chain(40), chain(40)
    for _ in range(10):
        cloud, reached, new = Cloud(), [0, 0], 0
        while reached != [40, 40]:
            batch = []
            for n, events in enumerate((mine, yours)):
                first = chance.randint(0, reached[n])
                reached[n] = max(reached[n], min(40, first + chance.randint(0, 12)))
                batch += [e for e in events[first : reached[n]] for _ in range(chance.choice((1, 1, 2)))]
            if batch:
                new += push(cloud, batch[:99])["accepted"]
                reached = [max([i["seq"] for i in _events(cloud) if i["device_id"] == c[0].device_id], default=0)
                           for c in (mine, yours)]  # fmt: skip
        assert new == 80
        assert [i["hash"] for i in _events(cloud)] == [
            e.hash for c in sorted((mine, yours), key=lambda c: c[0].device_id) for e in c
        ]


@pytest.mark.parametrize("order", [[3, 4, 1], [1, 3, 4], [4, 1, 2], [3, 3, 4, 3, 4], [1, 2, 3, 4, 1, 2, 3]])
def test_what_is_known_may_stand_anywhere_in_a_batch(order: list[int]) -> None:
    cloud = Cloud()
    events = chain(4)
    push(cloud, events[:3] if order[0] == 4 else events[:2])
    assert _receive(cloud, [events[n - 1] for n in order]) == len({n for n in order if n > (3 if order[0] == 4 else 2)})
    assert [i["seq"] for i in _events(cloud)] == [1, 2, 3, 4]


@pytest.mark.parametrize("when", range(1, 8))
@pytest.mark.parametrize("parts", [(0, 5), (0, 3), (2, 5)])
def test_two_pushes_of_one_chain_at_once_leave_it_whole(when: int, parts: tuple[int, int]) -> None:
    cloud = Cloud()
    events = chain(5)
    push(cloud, events[:2])
    asked: list[int] = [0]
    accepted: list[int] = []

    def quicker(_: str) -> None:
        asked[0] += 1
        if asked[0] == when:
            cloud.client.before = None
            accepted.append(push(cloud, events[slice(*parts)])["accepted"])

    with before(cloud, quicker):
        accepted.append(push(cloud, events)["accepted"])
    assert [i["hash"] for i in _events(cloud)] == [e.hash for e in events]
    assert sum(accepted) == 3


@pytest.mark.parametrize("when", range(1, 8))
@pytest.mark.parametrize("known", [0, 1])
def test_of_two_forks_pushed_at_once_one_is_refused(when: int, known: int) -> None:
    cloud = Cloud()
    events = chain(2)
    one, fork = events[:1], [sealed(events[0].but(event_data='{"other":1}', hlc=events[0].hlc[:-1] + "f"))]
    if known:
        push(cloud, events[:1])
        one, fork = events[1:], [_next(events[0], '{"other":1}')]
    asked, refused = [0], [0]

    def quicker(_: str) -> None:
        asked[0] += 1
        if asked[0] == when:
            cloud.client.before = None
            _or_refused(cloud, fork, refused)

    with before(cloud, quicker):
        _or_refused(cloud, one, refused)
    if asked[0] < when:
        _or_refused(cloud, fork, refused)
    assert refused == [1]
    assert len(_events(cloud)) == 1 + known


def _or_refused(cloud: Cloud, events: list[Envelope], refused: list[int]) -> None:
    try:
        push(cloud, events)
    except Refused as error:
        refused[0] += error.status == 409


def test_killed_at_any_write_and_pushed_again_a_long_push_is_whole() -> None:
    cloud = Cloud()
    events = chain(99)
    for _ in killed_everywhere(cloud, lambda: push(cloud, events)):
        push(cloud, events)
        assert [i["hash"] for i in _events(cloud)] == [e.hash for e in events]
        assert cloud.ask("GET", "/v1/execution/heads")["heads"][0]["seq"] == 99


def test_a_push_goes_through_a_table_that_loses_every_answer_once() -> None:
    cloud = Cloud()
    lost: list[str] = []

    def lose(operation: str) -> bool:
        lost.append(operation)
        return True  # the second time of asking is answered from memory, and not lost

    cloud.client.lose = lose
    events = chain(99)
    assert push(cloud, events)["accepted"] == 99
    assert len(lost) == 2
    assert [i["seq"] for i in _events(cloud)] == list(range(1, 100))


@pytest.mark.parametrize("change", ["gap", "fork", "changed", "fork among known", "changed among known"])
def test_what_does_not_continue_its_chain_is_refused_and_nothing_of_the_batch_is_stored(change: str) -> None:
    cloud = Cloud()
    events, other = chain(5), chain(2)
    push(cloud, events[:2])
    bad = {
        "gap": [*events[2:3], *events[4:]],
        "fork": [events[2], _next(events[2], '{"other":1}'), events[4]],
        "changed": [events[2], events[3].but(event_data='{"other":1}'), events[4]],
        "fork among known": [events[0], _next(events[0], '{"other":1}'), *events[2:]],
        "changed among known": [events[0], events[1].but(event_data='{"other":1}', hash="0" * 64), *events[2:]],
    }[change]
    with pytest.raises(Sequence):
        _receive(cloud, [*other, *bad])
    assert len(_events(cloud)) == 2


def _next(e: Envelope, data: str) -> Envelope:
    fork = e.but(seq=e.seq + 1, event_data=data, event_id=f"fork-{e.seq}", hlc=e.hlc[:-1] + "f")
    return fork.but(hash=chain_hash(e.hash, fork))


@pytest.mark.parametrize(("length", "status"), [(379_900, 200), (380_000, 200), (380_001, 400)])
def test_the_longest_event_there_may_be_is_taken_and_a_longer_one_is_not(length: int, status: int) -> None:
    cloud = Cloud()
    push(cloud, forged(1, data="x" * length), expect=status)
    assert len(_events(cloud)) == (status == 200)


def test_an_event_that_no_item_can_hold_is_too_large_and_nothing_of_its_batch_is_stored() -> None:
    cloud = Cloud()
    push(cloud, forged(1, data="ü" * 300_000), expect=413)
    push(cloud, forged(1, aggregate_id="ü" * 1000), expect=413)
    push(cloud, forged(1, bases=tuple(f"{n:064}" for n in range(9_000))), expect=413)
    assert items(cloud, "execution") == []
    with pytest.raises(TooLarge):
        _receive(cloud, [*chain(3), *forged(1, data="ü" * 300_000)])
    assert items(cloud, "execution") == []


@pytest.mark.parametrize("count", [97, 98, 99])
@pytest.mark.parametrize("length", [10, 30_000])
def test_a_whole_batch_is_taken_in_as_many_transactions_as_it_needs(count: int, length: int) -> None:
    cloud = Cloud()
    events = forged(count, data="x" * length)
    push(cloud, events)
    assert [i["seq"] for i in _events(cloud)] == list(range(1, count + 1))


def test_long_bases_count_among_the_bytes_of_a_transaction() -> None:
    cloud = Cloud()
    events = forged(15, bases=tuple(f"{n:064}" for n in range(5_800)))
    assert _receive(cloud, events) == 15


@pytest.mark.parametrize("data", ['{"name":"\\ud800"}', '{"name":"\U0001f600"}', "", "\x00", '{"a":1e999}'])
def test_odd_characters_are_kept_as_they_were_born_and_stop_nothing(data: str) -> None:
    cloud = Cloud()
    events = forged(2, data=data)
    push(cloud, events)
    assert [i["event_data"] for i in _events(cloud)] == [data, data]
    for consumer in ("execution", "analytics"):
        cloud.deliver(consumer, bodies(events)[0])
        assert [i["seq"] for i in items(cloud, consumer) if i["SK"].startswith("MARK#")] == [2]


def test_half_a_character_is_refused_and_is_no_bug_of_ours() -> None:
    (e,) = forged(1)
    with pytest.raises(Refused) as refused:
        push(Cloud(), [e.but(event_data="\ud800")])
    assert refused.value.status in (400, 422)


# -- pull


def test_a_lagging_index_is_waited_for_and_more_is_never_denied() -> None:
    seconds = [0.0]
    cloud = Cloud()
    cloud.client.clock, cloud.client.gsi_lag = (lambda: seconds[0]), 5.0
    events = chain(3)
    push(cloud, events[:2])
    with pytest.raises(Refused) as refused:
        cloud.ask("GET", "/v1/execution/events")
    assert refused.value.status == 503
    seconds[0] = 6.0
    push(cloud, events[2:])
    said = cloud.ask("GET", "/v1/execution/events")
    assert ([e["seq"] for e in said["events"]], said["more"]) == ([1, 2], True)
    seconds[0] = 12.0
    said = cloud.ask("GET", "/v1/execution/events", after=f"{events[0].device_id}:2")
    assert ([e["seq"] for e in said["events"]], said["more"]) == ([3], False)


def test_the_client_gets_all_of_it_from_a_cloud_whose_index_lags() -> None:
    seconds = [0.0]
    cloud = Cloud()
    cloud.client.clock, cloud.client.gsi_lag = (lambda: seconds[0]), 3.0
    events = chain(30)
    for at in range(0, 30, 5):
        push(cloud, events[at : at + 5])
        seconds[0] += 1.0

    class Client:
        url = "https://cloud"

        def call(self, method: str, path: str, body: Any = None, *, query: Any = None, device: str = "") -> Any:  # noqa: ARG002
            for _ in range(9):
                seconds[0] += 0.5
                try:
                    return cloud.ask(method, path, body, **(query or {}))
                except Refused as refused:
                    if refused.status != 503:
                        raise
            raise AssertionError("never")

    client: Any = Client()
    found = [e for part in HttpTransport(client).pull((events[0].device_id, "execution"), 0) for e in part]
    assert found == events


def test_a_gap_in_the_index_ends_a_page_before_it() -> None:
    seconds = [0.0]
    cloud = Cloud()
    cloud.client.clock = lambda: seconds[0]
    events = chain(4)
    push(cloud, events[:1])
    cloud.client.gsi_lag = 9.0
    push(cloud, events[1:2])
    cloud.client.gsi_lag = 0.0
    index = cloud.client._tables["fit-test-execution"].indexes["chain"]
    late = list(index._waiting)
    index._waiting.clear()
    push(cloud, events[2:])
    said = cloud.ask("GET", "/v1/execution/events")
    assert ([e["seq"] for e in said["events"]], said["more"]) == ([1], True)
    index._waiting.extend(late)
    seconds[0] = 10.0
    assert len(cloud.ask("GET", "/v1/execution/events")["events"]) == 4


def test_whoever_is_behind_by_thousands_gets_all_in_pages() -> None:
    cloud = Cloud()
    events = chain(230)
    for at in range(0, 230, 99):
        push(cloud, events[at : at + 99])
    got: list[int] = []
    more = True
    while more:
        said = cloud.ask("GET", "/v1/execution/events", after=f"{events[0].device_id}:{len(got)}", limit=50)
        got += [e["seq"] for e in said["events"]]
        more = said["more"]
    assert got == list(range(1, 231))


# -- others


def test_the_same_chain_pushed_by_two_users_is_two_chains() -> None:
    cloud = Cloud()
    events = chain(3)
    push(cloud, events)
    push(cloud, events[:1], user="bob")
    assert cloud.ask("GET", "/v1/execution/heads", user="bob")["heads"][0]["seq"] == 1
    assert len(cloud.ask("GET", "/v1/execution/events", user="bob")["events"]) == 1
    assert cloud.ask("GET", "/v1/execution/events", user="carl")["events"] == []


def test_a_view_that_cannot_be_folded_for_now_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is folded in memory in the cloud; the answer is 503, not a bug."""
    from fit.app import catalog

    cloud = Cloud()
    push(cloud, chain(2))
    cloud.command("execution", "Measure", measures="weight 80")
    monkeypatch.setitem(catalog.FINGERPRINTS, "execution", "of another fit")

    def busy(operation: str, *_: Any) -> str | None:
        return "ThrottlingException" if operation.startswith("Transact") else None

    cloud.client.throttle = busy
    with pytest.raises(Refused) as refused:
        cloud.view("execution", "body")
    assert refused.value.status == 503


def test_a_device_syncs_with_a_cloud_that_is_busy_half_of_the_time() -> None:
    cloud = Cloud()
    turn = [0]

    def count(_: str) -> None:
        turn[0] += 1

    cloud.client.before, cloud.client.throttle = count, lambda *_: "ThrottlingException" if turn[0] % 2 else None
    one, two = Device(cloud), Device(cloud)
    one.do("execution", "LogSets", {"exercise": "bench", "sets": "3x8@50"})
    one.push()
    cloud.pump()
    two.pull()
    assert two.store.chains.heads() == one.store.chains.heads()
