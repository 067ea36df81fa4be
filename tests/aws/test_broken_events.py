"""What no table can hold and what is no event's data at all stops nothing that is good behind it."""

from __future__ import annotations

import random
from typing import Any

import pytest

from aws.cloud import Cloud
from aws.mischief import (
    as_one_log_has_them,
    bodies,
    chain,
    forged,
    items,
    notes,
    planned,
    push,
    rows,
)
from fit.app import catalog
from fit.kernel.errors import NotFound

# -- too much


def test_long_events_come_in_as_many_transactions_as_they_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fit.adapters.aws.dynamo._is_too_large", lambda _: False)  # none is even tried that is
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
    for length, there, quarantined in ((2_000, 1, 0), (379_000, 1, 1)):
        events = forged(1, device=f"d{length}", data=data % ("y" * length), aggregate_id="body:2026-11-23")
        cloud.deliver("analytics", bodies(events)[0])
        assert len(rows(cloud, "analytics", "v_body")) == there
        assert cloud.heard["analytics"].quarantined == quarantined
    more = chain(2)
    push(cloud, more)
    cloud.deliver("analytics", bodies(more)[0])
    assert len(rows(cloud, "analytics", "v_body")) == 3
    again = forged(1, device="another", data=data % ("y" * 2_000), aggregate_id="body:2026-11-23")
    cloud.deliver("analytics", bodies(again)[0])
    assert len(rows(cloud, "analytics", "v_body")) == 3


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
    cloud = planned()
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
        assert len(rows(cloud, consumer, "v_body")) == 2
    cloud.command("execution", "Measure", measures="weight 81", at="2026-11-23 13:00")
    marks = [i["seq"] for i in items(cloud, "analytics") if i["SK"].startswith("MARK#")]
    assert marks == [1, 1, 1]


def test_views_see_what_a_policy_could_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    cloud = Cloud()
    monkeypatch.setattr("fit.policies.publish_progress.react", lambda *_, **__: 1 / 0)
    cloud.command("execution", "LogSets", exercise="bench", sets="3x8@50")
    cloud.command("execution", "FinishWorkout")
    cloud.pump()
    assert len(notes(cloud, "analytics", "QUARANTINE#")) == 1
    assert len(rows(cloud, "analytics", "v_workouts")) == 1
    as_one_log_has_them(cloud, "analytics")
