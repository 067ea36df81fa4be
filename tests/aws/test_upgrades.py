"""Another fit finds the read models of the one before it: they are folded anew, whatever happens meanwhile."""

from __future__ import annotations

import pytest

from aws.cloud import Cloud
from aws.mischief import (
    USER,
    as_one_log_has_them,
    bodies,
    chain,
    killed_everywhere,
    lose_rows,
    narrow,
    notes,
    push,
    rows,
    trained,
)
from fit.adapters.aws import keys
from fit.adapters.sqlite.store import memory_store
from fit.app import catalog
from fit.kernel.errors import Storage
from replicas import AGGREGATE, NOON, say, void, weighed


def test_views_of_another_fit_are_folded_anew_though_killed_at_any_write(monkeypatch: pytest.MonkeyPatch) -> None:
    cloud, weighing = trained(12)
    lose_rows(cloud, "analytics", "v_lifts")
    monkeypatch.setitem(catalog.FINGERPRINTS, "execution", "of another fit")
    narrow(monkeypatch)
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
    lose_rows(cloud, "execution", "v_body")
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
            assert rows(cloud, consumer, "v_body") == []
    monkeypatch.setitem(catalog.FINGERPRINTS, "execution", "of another fit")
    for consumer in ("analytics", "execution"):
        cloud.deliver(consumer, bodies(events[3:])[0])
        as_one_log_has_them(cloud, consumer)


def test_a_note_about_an_aggregate_in_which_something_was_taken_back_goes_when_it_is_folded() -> None:
    """What lies on the desk as it was folded makes nothing dirty, or the note would never go."""
    cloud = Cloud()
    phone = memory_store(NOON)
    say(phone, weighed(80), correlation="one")
    void(phone, "one", correlation="two")
    (chain_,) = phone.chains.heads()
    events = phone.chains.after(chain_, 0, 9)
    push(cloud, events)
    cloud.deliver("execution", bodies(events)[0])
    cloud.tables["execution"].put({"PK": keys.user("execution", USER), "SK": keys.dirty("execution", AGGREGATE)})
    cloud.deliver("execution", bodies(events)[0])
    assert notes(cloud, "execution", "DIRTY#") == []
    assert rows(cloud, "execution", "v_body") == []
