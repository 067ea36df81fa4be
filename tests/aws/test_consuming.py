"""Consumers under bad luck: whatever dies, comes twice, late or broken, the views are those of one log in the end."""

from __future__ import annotations

import random
from typing import Any

import pytest

from aws.cloud import Cloud
from aws.device import Device
from aws.mischief import (
    as_one_log_has_them,
    before,
    bodies,
    chain,
    forged,
    items,
    killed_everywhere,
    narrow,
    notes,
    planned,
    push,
    requests,
    rows,
    trained,
)
from aws.test_flows import _views_are_those_of_one_log as views_are_those_of_one_log
from fit.adapters.sqlite.store import memory_store
from fit.app import catalog
from fit.kernel.messages import chain_hash
from replicas import NOON, restore, void

# -- what dies and is delivered again


def test_killed_at_any_request_and_delivered_again_nothing_is_lost() -> None:
    cloud = Cloud()
    events = chain(5)
    push(cloud, events)
    (body,) = bodies(events)
    for _ in killed_everywhere(cloud, lambda: cloud.deliver("analytics", body)):
        cloud.deliver("analytics", body)
        assert len(rows(cloud, "analytics", "v_body")) == 5
        cloud.deliver("execution", body)
        as_one_log_has_them(cloud, "analytics")


def test_killed_while_it_drains_it_leaves_nothing_parked() -> None:
    cloud = Cloud()
    events = chain(3)
    push(cloud, events)
    first, second, third = (bodies([e])[0] for e in events)
    cloud.deliver("analytics", third)
    cloud.deliver("analytics", second)
    assert len(notes(cloud, "analytics", "PENDING#")) == 2
    for _ in killed_everywhere(cloud, lambda: cloud.deliver("analytics", first)):
        cloud.deliver("analytics", first)
        assert notes(cloud, "analytics", "PENDING#") == []
        assert len(rows(cloud, "analytics", "v_body")) == 3


def test_more_rows_than_a_transaction_holds_are_all_there_though_it_was_killed_at_any_write(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Twenty workouts with body-weight lifts, and then a weigh-in before all of them."""
    cloud, weighing = trained()
    narrow(monkeypatch)
    for n in killed_everywhere(cloud, lambda: cloud.deliver("analytics", weighing)):
        cloud.deliver("analytics", weighing)
        assert notes(cloud, "analytics", "DIRTY#") == [], f"killed at write {n}"
        as_one_log_has_them(cloud, "analytics")


def test_a_weigh_in_that_two_hundred_workouts_rest_on() -> None:
    cloud, weighing = trained(200)
    cloud.deliver("analytics", weighing)
    as_one_log_has_them(cloud, "analytics")
    assert notes(cloud, "analytics", "DIRTY#") == []


@pytest.mark.parametrize("when", range(1, 12))
def test_two_who_hear_the_same_at_once_fold_it_once(when: int) -> None:
    cloud = Cloud()
    events = chain(4)
    push(cloud, events)
    (body,) = bodies(events)
    cloud.deliver("analytics", bodies(events[:1])[0])
    asked = [0]

    def quicker(_: str) -> None:
        asked[0] += 1
        if asked[0] == when:
            cloud.client.before = None
            cloud.deliver("analytics", body)

    with before(cloud, quicker):
        cloud.deliver("analytics", body)
    assert notes(cloud, "analytics", "QUARANTINE#") == []
    assert notes(cloud, "analytics", "PENDING#") == []
    as_one_log_has_them(cloud, "analytics")


@pytest.mark.parametrize("when", range(1, 8))
def test_what_it_waits_for_comes_just_before_it_is_parked(when: int) -> None:
    cloud = Cloud()
    events = chain(2)
    push(cloud, events)
    first, second = (bodies([e])[0] for e in events)
    asked = [0]

    def quicker(_: str) -> None:
        asked[0] += 1
        if asked[0] == when:
            cloud.client.before = None
            cloud.deliver("analytics", first)

    with before(cloud, quicker):
        cloud.deliver("analytics", second)
    if asked[0] < when:
        cloud.deliver("analytics", first)
    assert notes(cloud, "analytics", "PENDING#") == []
    assert len(rows(cloud, "analytics", "v_body")) == 2


def test_stretches_in_any_order_and_more_than_once() -> None:
    chance = random.Random(7)
    events = chain(30)
    for _ in range(5):
        cloud = Cloud()
        push(cloud, events)
        cuts = sorted(chance.sample(range(1, 30), 6))
        said = [bodies(events[a:b])[0] for a, b in zip([0, *cuts], [*cuts, 30], strict=True)]
        said += [bodies(events[3:17])[0], bodies(events[10:30])[0]]
        chance.shuffle(said)
        for body in said:
            cloud.deliver("analytics", body)
        assert notes(cloud, "analytics", "PENDING#") == []
        as_one_log_has_them(cloud, "analytics")


# -- a busy table, and answers that are lost


def test_a_table_that_refuses_every_second_request_and_loses_every_answer_once_loses_nothing() -> None:
    turn = {"asked": 0, "lost": 0}

    def asked(_: str) -> None:
        turn["asked"] += 1

    def throttle(*_: Any) -> str | None:
        return "ThrottlingException" if turn["asked"] % 2 else None

    def lose(operation: str) -> bool:
        turn["lost"] += operation != "PutItem"
        return operation != "PutItem" and bool(turn["lost"] % 2)

    cloud = planned()
    cloud.client.throttle, cloud.client.lose, cloud.client.before = throttle, lose, asked
    cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50")
    cloud.pump()
    cloud.client.throttle = cloud.client.lose = cloud.client.before = None
    assert cloud.view("planning", "templates")[0]["version"] == 2
    views_are_those_of_one_log(cloud)


def test_the_answer_to_a_mark_alone_is_lost() -> None:
    """What concerns nothing here leaves one write without a token."""
    cloud = Cloud()
    events = forged(3, event_type="GoalsChanged", domain="profile", aggregate_id="me")
    cloud.deliver("planning", bodies(events[:1])[0])
    lost = [True]
    cloud.client.lose = lambda operation: operation == "PutItem" and bool(lost and lost.pop())
    cloud.deliver("planning", bodies(events[1:2])[0])
    cloud.deliver("planning", bodies(events[2:])[0])
    assert lost == []
    assert notes(cloud, "planning", "QUARANTINE#") == []
    (mark,) = [i for i in items(cloud, "planning") if i["SK"].startswith("MARK#profile")]
    assert mark["seq"] == 3


# -- what counts


def test_an_event_of_another_context_that_has_the_same_key_and_came_first_takes_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cloud = Cloud()
    ours = forged(
        1, domain="analytics", device="two", key="k", event_type="RecommendationGenerated", aggregate_id="r",
        hlc="0001" + "0" * 12,
        data='{"kind":"deload","text":"x","evidence":{},"generated_at":"2026-11-23T12:00:00+01:00"}',
    )
    theirs = forged(
        1, domain="planning", device="one", key="k", event_type="WorkoutTemplateCreated", aggregate_id="t",
        data='{"template_id":"t","name":"A","exercises":[],"created_at":"2026-11-23T12:00:00+01:00"}',
    )
    push(cloud, ours)
    cloud.deliver("analytics", bodies(ours)[0])
    assert len(rows(cloud, "analytics", "v_recommendations")) == 1
    cloud.deliver("analytics", bodies(theirs)[0])
    assert notes(cloud, "analytics", "QUARANTINE#") == []
    assert rows(cloud, "analytics", "v_recommendations") == []
    monkeypatch.setitem(catalog.FINGERPRINTS, "analytics", "of another fit")
    cloud.deliver("analytics", bodies(theirs)[0])
    assert rows(cloud, "analytics", "v_recommendations") == []


def test_who_answers_comes_after_what_is_answered_though_a_phone_was_an_hour_ahead() -> None:
    cloud = planned()
    phone = Device(cloud)
    phone.pull()
    cloud.now += 3600
    phone.do("execution", "LogSets", {"exercise": "squat", "sets": "3x5@60"})
    phone.push()
    cloud.now -= 3600
    cloud.pump()
    cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50")
    cloud.pump()
    events = {
        i["event_id"]: i for d in catalog.DOMAINS for i in items(cloud, d) if i["SK"].startswith("EVENT#")
    }  # fmt: skip
    pairs = [(events[e["causation_id"]], e) for e in events.values() if e.get("causation_id") in events]
    assert any(e["domain"] == "planning" for _, e in pairs)
    assert all(cause["hlc"] < e["hlc"] for cause, e in pairs)


@pytest.mark.parametrize("order", ["CV", "VC", "C,V", "V,C"])
def test_nobody_reacts_to_what_was_taken_back_and_who_did_takes_that_back(order: str) -> None:
    cloud = planned()
    phone = Device(cloud)
    said = cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50")
    cloud.relay()
    queue = cloud.queues["planning"]
    caused = list(queue)
    queue.clear()
    phone.pull()
    where = {"aggregate": said["aggregate_id"], "domain": "execution", "seconds": cloud.now + 5, "correlation": "v"}
    void(phone.store, said["correlation_id"], **where)
    phone.push()
    cloud.relay()
    voids = list(queue)
    queue.clear()
    for body in [*caused, *voids] if order.replace(",", "") == "CV" else [*voids, *caused]:
        cloud.deliver("planning", body)
        if "," in order:
            cloud.pump()
    cloud.pump()
    assert cloud.view("planning", "templates")[0]["exercises"][0]["weight_kg"] == 40
    views_are_those_of_one_log(cloud)
    if order.replace(",", "") == "CV":
        restore(phone.store, said["correlation_id"], **{**where, "seconds": cloud.now + 9, "correlation": "r"})
        phone.push()
        cloud.pump()
        assert cloud.view("planning", "templates")[0]["exercises"][0]["weight_kg"] == 50
        views_are_those_of_one_log(cloud)


# -- how much it takes


def test_twice_the_history_takes_twice_the_requests() -> None:
    asked = []
    for days in (150, 300):
        cloud = Cloud()
        events = chain(days)
        said = [body for at in range(0, days, 50) for body in bodies(events[at : at + 50])]
        asked.append(requests(cloud, lambda: [cloud.deliver("analytics", body) for body in said]))  # noqa: B023
    assert asked[1] < 2.1 * asked[0]


def test_another_user_with_the_same_ids_sees_nothing() -> None:
    cloud = Cloud()
    events = chain(3)
    push(cloud, events)
    cloud.deliver("analytics", bodies(events)[0])
    assert rows(cloud, "analytics", "v_body", "bob") == []
    push(cloud, events[:1], user="bob")
    cloud.deliver("analytics", bodies(events[:1], "bob")[0])
    assert len(rows(cloud, "analytics", "v_body", "bob")) == 1
    as_one_log_has_them(cloud, "analytics")
    as_one_log_has_them(cloud, "analytics", "bob")


def test_a_plan_with_a_long_history_takes_no_more_requests_than_one_with_a_short_one() -> None:
    """Each of its events has a key, and a key may have a twin anywhere."""
    cloud, asked = planned(), []
    for n in range(9):
        cloud.now += 7 * 86400
        cloud.command("execution", "LogSets", exercise="bench", sets=f"3x8@{45 + 5 * n}")
        asked.append(requests(cloud, cloud.pump))
    assert cloud.view("planning", "templates")[0]["version"] == 10
    assert asked[-1] - asked[4] <= 12


@pytest.mark.parametrize("together", [True, False])
def test_which_of_two_twins_counts_is_known_to_whoever_looks_at_one_of_them_later(together: bool) -> None:
    cloud = Cloud()
    data = '{"metric":"weight","value":80,"typed":"80","unit":"kg","measured_at":"2026-11-23T12:00:00+01:00"}'
    first, late = forged(2, data=data, key="k", aggregate_id="body:a")
    late = late.but(aggregate_id="body:b")
    late = late.but(hash=chain_hash(first.hash, late))
    push(cloud, [first, late])
    more = void(memory_store(NOON), "nothing", aggregate="body:b", correlation="v")
    push(cloud, more)
    for consumer in ("execution", "analytics"):
        for events in [[first, late]] if together else [[first], [late]]:
            cloud.deliver(consumer, bodies(events)[0])
        cloud.deliver(consumer, bodies(more)[0])
        as_one_log_has_them(cloud, consumer)
