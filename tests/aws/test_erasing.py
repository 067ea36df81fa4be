"""An account that is gone is gone: nothing is found of it in any table, and nothing is stored of it again."""

from __future__ import annotations

from typing import Any

import pytest

from aws.cloud import Cloud
from aws.mischief import USER, bodies, chain, items, killed_everywhere, push
from fit.adapters.aws.logs import erase
from fit.app.catalog import DOMAINS
from fit.cloud import messages
from fit.kernel.errors import Storage


def _lived(**dynamo: Any) -> Cloud:
    cloud = Cloud(**dynamo)
    for user in (USER, "bob"):
        cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50", user=user)
        cloud.command("execution", "EatMeal", meal="lunch rice 200g", user=user)
    push(cloud, chain(3))
    cloud.pump()
    return cloud


def _erase(cloud: Cloud, domain: str) -> int:
    return erase(cloud.tables[domain], domain, USER, cloud.now, lambda _: None)


def _of(cloud: Cloud, domain: str, user: str = USER) -> list[tuple[str, str]]:
    """All that is in a table of a user, by what any of its values says."""
    return [(i["PK"], i["SK"]) for i in items(cloud, domain) if any(user in str(v).split("#") for v in i.values())]


def test_nothing_is_left_but_the_tombstone_and_others_keep_what_is_theirs() -> None:
    cloud = _lived()
    others = {domain: _of(cloud, domain, "bob") for domain in DOMAINS}
    assert sum(bool(_of(cloud, domain)) for domain in DOMAINS) > 2
    for domain in DOMAINS:
        _erase(cloud, domain)
        assert _of(cloud, domain) == [(f"DOMAIN#{domain}#USER#{USER}", "TOMBSTONE")]
        assert _of(cloud, domain, "bob") == others[domain]


def test_killed_at_any_write_and_begun_again_nothing_is_left() -> None:
    cloud = _lived()
    for _ in killed_everywhere(cloud, lambda: _erase(cloud, "execution")):
        _erase(cloud, "execution")
        assert [sk for _, sk in _of(cloud, "execution")] == ["TOMBSTONE"]


def test_what_the_index_does_not_show_yet_is_waited_for() -> None:
    seconds = [0.0]
    cloud = Cloud()
    cloud.client.clock, cloud.client.gsi_lag = (lambda: seconds[0]), 2.0
    push(cloud, chain(3))
    with pytest.raises(Storage):
        _erase(cloud, "execution")
    seconds[0] = 3.0
    with pytest.raises(Storage):  # the index still shows what is gone
        _erase(cloud, "execution")
    seconds[0] = 6.0
    _erase(cloud, "execution")
    assert [sk for _, sk in _of(cloud, "execution")] == ["TOMBSTONE"]


def test_an_index_that_shows_all_but_the_latest_does_not_leave_it_behind() -> None:
    seconds = [0.0]
    cloud = Cloud()
    cloud.client.clock, cloud.client.gsi_lag = (lambda: seconds[0]), 2.0
    events = chain(3)
    push(cloud, events[:2])
    seconds[0] = 2.5
    push(cloud, events[2:])
    for when in (3.0, 4.0, 5.0, 8.0, 12.0, 16.0):
        seconds[0] = when
        try:
            _erase(cloud, "execution")
        except Storage:
            continue
    assert [sk for _, sk in _of(cloud, "execution")] == ["TOMBSTONE"]


def test_a_table_that_lost_an_event_is_emptied_all_the_same_an_hour_later() -> None:
    cloud = Cloud()
    events = chain(3)
    push(cloud, events)
    table = cloud.tables["execution"]
    (lost,) = [i for i in items(cloud, "execution") if i.get("seq") == 2 and i["SK"].startswith("EVENT#")]
    table.delete(lost["PK"], lost["SK"])
    with pytest.raises(Storage):
        _erase(cloud, "execution")
    cloud.now += 3601
    _erase(cloud, "execution")
    assert [sk for _, sk in _of(cloud, "execution")] == ["TOMBSTONE"]


@pytest.mark.parametrize("which", ["next", "gap", "first", "broken", "known"])
def test_messages_that_come_after_the_end_leave_nothing(which: str) -> None:
    cloud = Cloud()
    events = chain(4)
    push(cloud, events[:3])
    (body,) = bodies(events[:1])
    cloud.deliver("analytics", body)
    _erase(cloud, "analytics")
    said = {
        "next": [events[1]], "gap": [events[2]], "first": [events[0]], "known": [events[0]],
        "broken": [events[0].but(event_data="no JSON", hash=_hash(events[0].but(event_data="no JSON")))],
    }[which]  # fmt: skip
    (body,) = messages.pack(USER, said, "sync")
    cloud.deliver("analytics", body)
    assert [sk for _, sk in _of(cloud, "analytics")] == ["TOMBSTONE"]


def _hash(e: Any) -> str:
    from fit.kernel.messages import chain_hash, chain_start

    return chain_hash(chain_start(e.device_id, e.domain), e)


def test_no_command_no_push_and_no_look_stores_anything_after_the_end() -> None:
    cloud = _lived()
    for domain in DOMAINS:
        _erase(cloud, domain)
    cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50", expect=404)
    push(cloud, chain(2), expect=404)
    assert cloud.view("execution", "lifts") == []
    assert [_of(cloud, domain) for domain in DOMAINS] == [[(f"DOMAIN#{d}#USER#{USER}", "TOMBSTONE")] for d in DOMAINS]


def test_a_message_under_way_while_the_account_ends_leaves_nothing() -> None:
    cloud = Cloud()
    events = chain(3)
    push(cloud, events)
    first, rest = bodies(events[:1])[0], bodies(events[1:])[0]
    cloud.deliver("analytics", first)
    writes = [0]
    for at in range(1, 12):
        cloud = Cloud()
        cloud.deliver("analytics", first)
        asked = [0]

        def act(_: str, cloud: Cloud = cloud, asked: list[int] = asked, at: int = at) -> None:
            asked[0] += 1
            if asked[0] == at:
                cloud.client.before = None
                _erase(cloud, "analytics")
                writes[0] += 1

        cloud.client.before = act
        cloud.deliver("analytics", rest)
        cloud.client.before = None
        if asked[0] >= at:
            assert [sk for _, sk in _of(cloud, "analytics")] == ["TOMBSTONE"], f"ended before request {at}"
    assert writes[0] > 3
