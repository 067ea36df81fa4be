"""Consumers under bad luck: whatever dies, comes twice, late or broken, the views are those of one log in the end."""

from __future__ import annotations

import random
from typing import Any

import pytest

from aws.cloud import Cloud
from aws.device import Device
from aws.mischief import USER, before, bodies, chain, forged, items, killed_everywhere, notes, push, requests
from aws.test_flows import _row
from aws.test_flows import _views_are_those_of_one_log as views_are_those_of_one_log
from fit.adapters.aws import keys
from fit.adapters.aws.items import event_of
from fit.adapters.sqlite.store import memory_store
from fit.app import catalog
from fit.app.house import House
from fit.cloud.asking import offers
from fit.cloud.hearing import kept
from fit.kernel.errors import NotFound, Storage
from fit.kernel.messages import Envelope
from replicas import NOON, rebuilt, restore, say, void, weighed

# -- what dies and is delivered again


def test_killed_at_any_request_and_delivered_again_nothing_is_lost() -> None:
    cloud = Cloud()
    events = chain(5)
    push(cloud, events)
    (body,) = bodies(events)
    for _ in killed_everywhere(cloud, lambda: cloud.deliver("analytics", body)):
        cloud.deliver("analytics", body)
        assert len(_rows(cloud, "analytics", "v_body")) == 5
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
        assert len(_rows(cloud, "analytics", "v_body")) == 3


def test_more_rows_than_a_transaction_holds_are_all_there_though_it_was_killed_at_any_write(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Twenty workouts with body-weight lifts, and then a weigh-in before all of them."""
    cloud, weighing = _trained()
    _narrow(monkeypatch)
    for n in killed_everywhere(cloud, lambda: cloud.deliver("analytics", weighing)):
        cloud.deliver("analytics", weighing)
        assert notes(cloud, "analytics", "DIRTY#") == [], f"killed at write {n}"
        as_one_log_has_them(cloud, "analytics")


def test_a_weigh_in_that_two_hundred_workouts_rest_on() -> None:
    cloud, weighing = _trained(200)
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
    assert len(_rows(cloud, "analytics", "v_body")) == 2


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

    cloud = _planned()
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


# -- too much


def test_long_events_come_in_as_many_transactions_as_they_need() -> None:
    cloud = Cloud()
    data = '{"metric":"weight","value":80,"typed":"80","unit":"kg","measured_at":"2026-11-23T12:00:00+01:00","x":"%s"}'
    events = forged(20, data=data % ("x" * 379_000), aggregate_id="body:2026-11-23")
    for body in bodies(events):
        cloud.deliver("analytics", body)
    assert cloud.heard["analytics"].folded == 20
    assert notes(cloud, "analytics", "QUARANTINE#") == []


def test_an_event_that_cannot_be_packed_smaller_is_parked_too() -> None:
    cloud = Cloud()
    letters = [chr(n) for n in range(32, 127) if chr(n) not in '"\\']
    data = "".join(random.Random(1).choices(letters, k=379_900))
    events = forged(2, data=f'{{"x":"{data}"}}', event_type="Unheard", aggregate_id="body:2026-11-23")
    first, second = (bodies([e])[0] for e in events)
    assert len(second) > 400 * 1024
    cloud.deliver("analytics", second)
    assert cloud.heard["analytics"].parked == 1
    cloud.deliver("analytics", first)
    assert notes(cloud, "analytics", "PENDING#") == []
    assert cloud.heard["analytics"].folded == 2


def test_a_row_that_no_table_can_hold_stops_nothing_behind_it() -> None:
    cloud = Cloud()
    data = '{"metric":"%s","value":80,"typed":"80","unit":"kg","measured_at":"2026-11-23T12:00:00+01:00"}'
    for length, rows, quarantined in ((2_000, 1, 0), (379_000, 1, 1)):
        events = forged(1, device=f"d{length}", data=data % ("y" * length), aggregate_id="body:2026-11-23")
        cloud.deliver("analytics", bodies(events)[0])
        assert len(_rows(cloud, "analytics", "v_body")) == rows
        assert cloud.heard["analytics"].quarantined == quarantined
    more = chain(2)
    push(cloud, more)
    cloud.deliver("analytics", bodies(more)[0])
    assert len(_rows(cloud, "analytics", "v_body")) == 3
    again = forged(1, device="another", data=data % ("y" * 2_000), aggregate_id="body:2026-11-23")
    cloud.deliver("analytics", bodies(again)[0])
    assert len(_rows(cloud, "analytics", "v_body")) == 3


# -- what is wrong with an event


@pytest.mark.parametrize("data", ["no JSON", "[]", "3", '{"metric":"weight"}', '{"metric":[],"value":{},"typed":1}'])
def test_a_bad_event_is_put_aside_and_the_good_ones_around_it_are_folded(
    data: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    cloud = Cloud()
    bad = forged(3, data=data, aggregate_id="body:2026-01-01")
    good = chain(4)
    push(cloud, good[:3])
    cloud.deliver("analytics", bodies(good[:2])[0])
    cloud.deliver("analytics", bodies(bad)[0])
    cloud.deliver("analytics", bodies(good[2:3])[0])
    assert cloud.heard["analytics"].quarantined == 3
    assert len(notes(cloud, "analytics", "QUARANTINE#")) == 3
    as_one_log_has_them(cloud, "analytics")
    monkeypatch.setitem(catalog.FINGERPRINTS, "execution", "of another fit")
    push(cloud, good[3:])
    cloud.deliver("analytics", bodies(good[3:])[0])
    assert cloud.heard["analytics"].quarantined == 3
    as_one_log_has_them(cloud, "analytics")


def test_what_a_bug_put_aside_is_folded_when_it_is_sent_again_to_a_better_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    cloud = Cloud()
    events = chain(3)
    push(cloud, events)
    with monkeypatch.context() as patched:
        patched.setattr("fit.app.catalog.rippled", lambda *_: 1 / 0)
        cloud.deliver("analytics", bodies(events)[0])
    assert len(notes(cloud, "analytics", "LEFT#")) == 3
    cloud.deliver("analytics", bodies(events)[0])
    assert notes(cloud, "analytics", "LEFT#") == notes(cloud, "analytics", "QUARANTINE#") == []
    as_one_log_has_them(cloud, "analytics")


@pytest.mark.parametrize("error", [ValueError("x"), NotFound("no such plan")])
def test_a_policy_that_raises_leaves_its_event_folded_and_the_next_one_answered(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    cloud = _planned()
    with monkeypatch.context() as patched:

        def fails(*_: Any, **__: Any) -> None:
            raise error

        patched.setattr("fit.policies.raise_target_on_milestone.react", fails)
        cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50")
        cloud.pump()
    assert len(notes(cloud, "planning", "QUARANTINE#")) == 1
    cloud.now += 60
    cloud.command("execution", "LogSets", exercise="bench", sets="3x8@60")
    cloud.pump()
    assert cloud.view("planning", "templates")[0]["exercises"][0]["weight_kg"] == 60
    assert notes(cloud, "planning", "PENDING#") == []


@pytest.mark.parametrize("aggregate_id", ["VIEW#v_body", "", "#", "a#b", "FOLDED", "\U0001f600" * 100, "'\\\"["])
def test_whatever_an_aggregate_is_called_its_rows_are_its_own(aggregate_id: str) -> None:
    cloud = Cloud()
    data = '{"metric":"weight","value":%d,"typed":"80","unit":"kg","measured_at":"2026-11-23T12:00:00+01:00"}'
    odd = forged(1, data=data % 80, aggregate_id=aggregate_id)
    push(cloud, odd)
    plain = chain(2)
    push(cloud, plain)
    for consumer in ("execution", "analytics"):
        cloud.deliver(consumer, bodies(odd)[0])
        cloud.deliver(consumer, bodies(plain)[0])
        as_one_log_has_them(cloud, consumer)
        assert notes(cloud, consumer, "QUARANTINE#") == []
    assert len(cloud.view("execution", "body")) == 3
    cloud.command("execution", "Measure", measures="weight 81")


def test_two_chains_with_an_event_of_one_id_wedge_nobody() -> None:
    cloud = Cloud()
    data = '{"metric":"weight","value":80,"typed":"80","unit":"kg","measured_at":"2026-11-23T12:00:00+01:00"}'
    for device in ("one", "two"):
        events = forged(2, device=device, data=data, aggregate_id="body:2026-11-23", event_id="same")
        push(cloud, events[:1])
        cloud.deliver("execution", bodies(events[:1])[0])
        cloud.deliver("analytics", bodies(events[:1])[0])
    more = chain(1)
    push(cloud, more)
    for consumer in ("execution", "analytics"):
        cloud.deliver(consumer, bodies(more)[0])
        assert notes(cloud, consumer, "PENDING#") == []
        assert len(_rows(cloud, consumer, "v_body")) == 2
    cloud.command("execution", "Measure", measures="weight 81", at="2026-11-23 13:00")
    marks = [i["seq"] for i in items(cloud, "analytics") if i["SK"].startswith("MARK#")]
    assert marks == [1, 1, 1]


# -- what counts


def test_an_event_of_another_context_that_has_the_same_key_and_came_first_takes_its_place() -> None:
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
    assert len(_rows(cloud, "analytics", "v_recommendations")) == 1
    cloud.deliver("analytics", bodies(theirs)[0])
    assert notes(cloud, "analytics", "QUARANTINE#") == []
    assert _rows(cloud, "analytics", "v_recommendations") == []


def test_who_answers_comes_after_what_is_answered_though_a_phone_was_an_hour_ahead() -> None:
    cloud = _planned()
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
    cloud = _planned()
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


# -- an upgrade


def test_views_of_another_fit_are_folded_anew_though_killed_at_any_write(monkeypatch: pytest.MonkeyPatch) -> None:
    cloud, weighing = _trained(12)
    _lose_rows(cloud, "analytics", "v_lifts")
    monkeypatch.setitem(catalog.FINGERPRINTS, "execution", "of another fit")
    _narrow(monkeypatch)
    for _ in killed_everywhere(cloud, lambda: cloud.deliver("analytics", weighing)):
        cloud.deliver("analytics", weighing)
        assert notes(cloud, "analytics", "DIRTY#") == []
        as_one_log_has_them(cloud, "analytics")


def test_whoever_looks_first_folds_what_another_fit_left_in_steps_and_may_be_killed_at_any_write(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cloud = Cloud()
    events = chain(10)
    push(cloud, events)
    cloud.deliver("execution", bodies(events)[0])
    _lose_rows(cloud, "execution", "v_body")
    monkeypatch.setitem(catalog.FINGERPRINTS, "execution", "of another fit")
    monkeypatch.setattr("fit.app.fold.BATCH", 3)
    for _ in killed_everywhere(cloud, lambda: cloud.view("execution", "body")):
        assert len(cloud.view("execution", "body")) == 10


def test_an_upgrade_waits_for_an_index_that_does_not_show_all_that_was_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    for consumer in ("analytics", "execution"):
        seconds = [0.0]
        cloud = Cloud()
        cloud.client.clock, cloud.client.gsi_lag = (lambda: seconds[0]), 1.0  # noqa: B023 - of this round
        events = chain(3)
        push(cloud, events)
        cloud.deliver(consumer, bodies(events[:2])[0])
        with monkeypatch.context() as patched:
            patched.setitem(catalog.FINGERPRINTS, "execution", "of another fit")
            with pytest.raises(Storage):
                cloud.deliver(consumer, bodies(events[2:])[0])
            seconds[0] = 2.0
            cloud.deliver(consumer, bodies(events[2:])[0])
            as_one_log_has_them(cloud, consumer)


def test_events_that_nobody_knew_are_folded_after_an_upgrade(monkeypatch: pytest.MonkeyPatch) -> None:
    cloud = Cloud()
    events = chain(4)
    push(cloud, events)
    known = catalog.events("execution")
    with monkeypatch.context() as patched:
        patched.setitem(catalog._kinds, "execution", {n: k for n, k in known.items() if n != "BodyMeasured"})
        patched.setattr("fit.cloud.consuming.copied", lambda *_: frozenset(("Voided", "Restored")))
        for consumer in ("analytics", "execution"):
            cloud.deliver(consumer, bodies(events[:3])[0])
            assert _rows(cloud, consumer, "v_body") == []
    monkeypatch.setitem(catalog.FINGERPRINTS, "execution", "of another fit")
    for consumer in ("analytics", "execution"):
        cloud.deliver(consumer, bodies(events[3:])[0])
        as_one_log_has_them(cloud, consumer)


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
    assert _rows(cloud, "analytics", "v_body", "bob") == []
    push(cloud, events[:1], user="bob")
    cloud.deliver("analytics", bodies(events[:1], "bob")[0])
    assert len(_rows(cloud, "analytics", "v_body", "bob")) == 1
    as_one_log_has_them(cloud, "analytics")
    as_one_log_has_them(cloud, "analytics", "bob")


# -- words of these tests


def _planned() -> Cloud:
    cloud = Cloud()
    plan = cloud.command("planning", "CreateTemplate", kind="workout", name="Upper A", exercises=["bench 3x8@40"])
    cloud.pump()
    cloud.command("scheduling", "AssignPlan", template_id=plan["aggregate_id"], days=["monday"], time="18:00")
    cloud.pump()
    return cloud


def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes thousands of rows otherwise."""
    monkeypatch.setattr("fit.adapters.aws.store._ROOM", 12)
    monkeypatch.setattr("fit.adapters.aws.store._MOST_NOTES", 4)


def _trained(count: int = 20) -> tuple[Cloud, str]:
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


def _lose_rows(cloud: Cloud, domain: str, view: str) -> None:
    for item in _rows(cloud, domain, view):
        cloud.tables[domain].delete(item["PK"], item["SK"])


def _rows(cloud: Cloud, domain: str, view: str, user: str = USER) -> list[dict[str, Any]]:
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
            rows = [_row(view, item) for item in _rows(cloud, domain, view.name, user)]
            assert sorted(rows, key=repr) == expected[view.name], view.name
