"""What holds for one store of the log holds for all: nothing that was appended is lost, changed or counted twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from aws.tables import stand_in
from fit.adapters.sqlite.store import memory_store, open_store
from fit.app.ports import Born
from fit.kernel import clock
from fit.kernel.errors import Sequence
from fit.kernel.messages import Envelope, chain_hash, chain_start
from replicas import AGGREGATE, NOON, give, live, restore, say, void, weighed

Make = Callable[[], Any]


@pytest.fixture(params=["file", "memory", "dynamo"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Makes stores of one kind, each a device of its own."""
    made: list[Any] = []
    table = stand_in() if request.param == "dynamo" else None

    def one() -> Any:
        if table is not None:
            from fit.adapters.aws.store import AwsStore

            made.append(AwsStore(table, "execution", f"user {len(made)}"))
        elif request.param == "memory":
            made.append(memory_store(NOON))
        else:
            made.append(open_store(str(tmp_path / f"device {len(made)}" / "fit.db"), NOON))
        return made[-1]

    yield one
    for store in made:
        store.close()


@pytest.fixture
def store(make: Make) -> Any:
    return make()


# -- appending and loading


def test_what_was_appended_loads_in_the_same_order(store: Any) -> None:
    first, second = say(store, weighed(80), weighed(81))
    (third,) = say(store, weighed(82))
    loaded = store.log.load("execution", AGGREGATE).events
    assert [s.envelope for s in loaded] == [first, second, third]
    assert all(s.live for s in loaded)


def test_an_aggregate_that_nobody_touched_is_empty(store: Any) -> None:
    history = store.log.load("execution", "nothing")
    assert (history.events, history.heads) == ((), ())


def test_numbers_are_dense_in_every_domain(store: Any) -> None:
    for domain in ("execution", "planning", "execution", "planning", "execution"):
        say(store, weighed(), domain=domain)
    assert [e.seq for e in _all(store, "execution")] == [1, 2, 3]
    assert [e.seq for e in _all(store, "planning")] == [1, 2]


def test_every_hash_continues_the_chain_of_its_device_and_domain(store: Any) -> None:
    for n in range(4):
        say(store, weighed(80 + n), weighed(90 + n), aggregate=f"body:2026-11-0{n + 1}")
    events = sorted([e for n in range(4) for e in _all(store, "execution", f"body:2026-11-0{n + 1}")], key=_seq)
    previous = chain_start(events[0].device_id, "execution")
    for event in events:
        assert event.hash == chain_hash(previous, event)
        previous = event.hash


def test_a_rolled_back_append_leaves_neither_event_nor_number(store: Any) -> None:
    with pytest.raises(ZeroDivisionError), store.writing():
        _append_one(store, seconds=NOON / 0 if _append_one(store) else 0)
    (kept,) = say(store, weighed())
    assert kept.seq == 1
    assert live(store) == [kept.event_id]


def test_the_bases_of_an_event_are_the_heads_that_the_decision_saw(store: Any) -> None:
    first, second = say(store, weighed(80), weighed(81))
    (third,) = say(store, weighed(82))
    assert (first.bases, second.bases, third.bases) == ((), (first.event_id,), (second.event_id,))
    assert store.log.load("execution", AGGREGATE).heads == (third.event_id,)


def test_two_devices_that_did_not_know_of_each_other_leave_two_heads_and_the_next_event_joins_them(make: Make) -> None:
    here, there = make(), make()
    (mine,), (theirs,) = say(here, weighed(80)), say(there, weighed(81))
    give(here, [theirs])
    assert set(store_heads(here)) == {mine.event_id, theirs.event_id}
    (joined,) = say(here, weighed(82))
    assert set(joined.bases) == {mine.event_id, theirs.event_id}
    assert store_heads(here) == (joined.event_id,)


def test_arrival_order_is_kept_beside_fold_order(make: Make) -> None:
    here, there = make(), make()
    (early,) = say(there, weighed(79), seconds=NOON - 3600)
    (mine,) = say(here, weighed(80))
    give(here, [early])
    assert live(here) == [early.event_id, mine.event_id]
    assert [a.event_id for a in here.log.arrived("execution", 0, 10)] == [mine.event_id, early.event_id]


# -- the clock


@pytest.mark.parametrize("wall", [NOON - 10 * 365 * 86400, 0.0, NOON + 50 * 365 * 86400, 253_402_300_799.0])
def test_readings_rise_whatever_the_wall_clock_says(store: Any, wall: float) -> None:
    seen = [e.hlc for seconds in (NOON, NOON, wall, wall, NOON) for e in say(store, weighed(), seconds=seconds)]
    assert seen == sorted(set(seen))
    assert {len(hlc) for hlc in seen} == {16}


def test_an_event_sorts_after_every_event_it_has_seen(make: Make) -> None:
    here, ahead = make(), make()
    (theirs,) = say(ahead, weighed(), seconds=NOON + 9e8)
    give(here, [theirs])
    (mine,) = say(here, weighed(81), domain="planning")
    assert mine.hlc > theirs.hlc


# -- what counts once


def test_of_one_key_the_first_in_fold_order_counts(make: Make) -> None:
    here, there = make(), make()
    (late,) = say(here, weighed(80), key="k", seconds=NOON)
    (early,) = say(there, weighed(80), key="k", seconds=NOON - 60)
    assert live(here) == [late.event_id]
    give(here, [early])
    assert live(here) == [early.event_id]


def test_a_silent_twin_keeps_its_place_in_its_chain(make: Make) -> None:
    here, there = make(), make()
    say(there, weighed(80), key="k", seconds=NOON - 60)
    twin = say(there, weighed(80), key="k")
    assert live(there) != [twin[0].event_id]
    assert [e.seq for e in _all(there, "execution")] == [1, 2]
    assert give(here, _all(there, "execution")) == 2


def test_voiding_the_first_of_a_key_lets_the_second_count_until_it_is_restored(store: Any) -> None:
    (first,) = say(store, weighed(80), key="k", correlation="one")
    (second,) = say(store, weighed(80), key="k", correlation="two")
    assert live(store)[:1] == [first.event_id]
    void(store, "one")
    assert second.event_id in live(store)
    assert first.event_id not in live(store)
    restore(store, "one")
    assert first.event_id in live(store)
    assert second.event_id not in live(store)


def test_twins_in_two_aggregates_are_told_to_both(make: Make) -> None:
    """A view of the aggregate that loses its event must be folded anew, though nothing arrived in it."""
    here, there = make(), make()
    say(here, weighed(80), key="k", aggregate="body:a")
    (early,) = say(there, weighed(80), key="k", aggregate="body:b", seconds=NOON - 60)
    with here.writing():
        here.log.take_dirty("execution")
        here.log.receive([early])
        assert here.log.take_dirty("execution") == ["body:a"]
    assert live(here, "body:a") == []


def test_twins_in_two_domains_are_told_to_both(make: Make) -> None:
    here, there = make(), make()
    say(here, weighed(80), key="k", domain="planning")
    (early,) = say(there, weighed(80), key="k", seconds=NOON - 60)
    give(here, [early])
    assert here.log.dirty_domains() == {"planning"}


# -- voided and restored


def test_a_voided_command_no_longer_counts_and_a_restored_one_does(store: Any) -> None:
    one = say(store, weighed(80), weighed(81), correlation="one")
    (other,) = say(store, weighed(82), correlation="two")
    void(store, "one")
    assert set(live(store)) & {e.event_id for e in one} == set()
    assert other.event_id in live(store)
    restore(store, "one")
    assert {e.event_id for e in one} <= set(live(store))


def test_a_single_event_can_be_voided(store: Any) -> None:
    first, second = say(store, weighed(80), weighed(81))
    void(store, first.event_id)
    assert first.event_id not in live(store)
    assert second.event_id in live(store)


def test_a_void_touches_its_own_aggregate_alone(store: Any) -> None:
    say(store, weighed(80), correlation="one")
    (elsewhere,) = say(store, weighed(81), correlation="one", aggregate="body:2026-11-24")
    void(store, "one")
    assert live(store, "body:2026-11-24") == [elsewhere.event_id]


def test_a_void_may_arrive_before_what_it_voids(make: Make) -> None:
    here, there, other = make(), make(), make()
    (target,) = say(here, weighed(80), correlation="one")
    give(there, [target])
    voided = void(there, "one")
    give(other, voided)
    give(other, [target])
    assert target.event_id not in live(other)


@pytest.mark.parametrize("swapped", [False, True])
def test_of_a_void_and_a_restore_the_later_in_fold_order_holds_however_they_arrive(make: Make, swapped: bool) -> None:
    here, a, b = make(), make(), make()
    (target,) = say(here, weighed(80), correlation="one")
    voided = void(a, "one", seconds=NOON + 10)
    restored = restore(b, "one", seconds=NOON + 20)
    for envelopes in (restored, voided) if swapped else (voided, restored):
        give(here, envelopes)
    assert target.event_id in live(here)


def test_voids_are_never_voided_themselves(store: Any) -> None:
    (target,) = say(store, weighed(80), correlation="one")
    (voided,) = void(store, "one", correlation="two")
    void(store, "two", correlation="three")
    assert target.event_id not in live(store)
    assert store.log.find(voided.event_id).live


def test_a_void_written_in_words_of_a_newer_fit_is_kept_and_voids_nothing(make: Make) -> None:
    here, there = make(), make()
    (target,) = say(here, weighed(80), correlation="one")
    (voided,) = void(there, "one")
    foreign = _sealed(voided.but(event_version=2, event_data='{"targets":["one"],"from_set":3}'))
    give(here, [foreign])
    assert target.event_id in live(here)
    assert _all(here, "execution")[-1] == foreign


# -- events of other devices


def test_receiving_the_same_events_again_adds_nothing(make: Make) -> None:
    here, there = make(), make()
    sent = say(there, weighed(80), weighed(81), weighed(82))
    assert give(here, sent) == 3
    assert give(here, sent) == 0
    assert give(here, sent[:2]) == 0
    assert [e.event_id for e in _all(here, "execution")] == [e.event_id for e in sent]


def test_events_arrive_as_they_were_born(make: Make) -> None:
    here, there = make(), make()
    sent = say(there, weighed(80), weighed(81), key="k", cause="x")
    give(here, sent)
    assert _all(here, "execution") == sent


def test_a_gap_is_refused_and_names_what_was_expected(make: Make) -> None:
    here, there = make(), make()
    sent = say(there, weighed(80), weighed(81), weighed(82))
    with pytest.raises(Sequence) as refused:
        give(here, [sent[0], sent[2]])
    assert (refused.value.expected, refused.value.actual) == (2, 3)
    assert live(here) == []


def test_a_fork_is_refused_and_names_both_sides(make: Make) -> None:
    here, there = make(), make()
    (sent,) = say(there, weighed(80))
    give(here, [sent])
    with pytest.raises(Sequence, match="two different events") as refused:
        give(here, [_sealed(sent.but(event_data=sent.event_data.replace("80", "90")))])
    assert (refused.value.expected, refused.value.actual) == (2, 1)
    assert _all(here, "execution") == [sent]


@pytest.mark.parametrize(
    "change",
    [
        {"event_data": "{}"}, {"hlc": "0" * 16}, {"bases": ("x",)}, {"timestamp": "2020-01-01T00:00:00.000Z"},
        {"key": "other"}, {"causation_id": "x"}, {"correlation_id": "y"}, {"event_id": "z"}, {"event_type": "Voided"},
        {"event_version": 2}, {"aggregate_id": "body:2020-01-01"}, {"hash": "0" * 64},
    ],
)  # fmt: skip
def test_a_changed_event_is_refused(make: Make, change: dict[str, Any]) -> None:
    here, there = make(), make()
    (sent,) = say(there, weighed(80))
    with pytest.raises(Sequence, match="does not continue"):
        give(here, [sent.but(**change)])
    assert give(here, [sent]) == 1


@pytest.mark.parametrize("hlc", ["f" * 16, "1" * 15, "1" * 17, "A" * 16, "", "not a clock read"])
def test_a_reading_that_no_clock_can_follow_is_refused(make: Make, hlc: str) -> None:
    here, there = make(), make()
    (sent,) = say(there, weighed(80))
    with pytest.raises(Sequence, match="clock"):
        give(here, [_sealed(sent.but(hlc=hlc))])
    say(here, weighed(81))


def test_an_event_with_the_id_of_another_is_refused(make: Make) -> None:
    here, there = make(), make()
    (mine,), (theirs,) = say(here, weighed(80)), say(there, weighed(81))
    with pytest.raises(Sequence, match="the id of another"):
        give(here, [_sealed(theirs.but(event_id=mine.event_id))])


def test_event_types_that_nobody_knows_yet_are_kept_and_forwarded(make: Make) -> None:
    here, middle, there = make(), make(), make()
    (sent,) = say(there, weighed(80))
    unknown = _sealed(sent.but(event_type="SleepMeasured", event_version=7, event_data='{"hours": 8, "x":  [1e3]}'))
    assert give(middle, [unknown]) == 1
    assert give(here, _all(middle, "execution")) == 1
    assert _all(here, "execution") == [unknown]


def test_a_chain_that_was_received_can_be_told_apart_from_ones_own(make: Make) -> None:
    here, there = make(), make()
    (theirs,) = say(there, weighed(80))
    give(here, [theirs])
    (mine,) = say(here, weighed(81))
    assert (mine.seq, theirs.seq) == (1, 1)
    assert mine.device_id != theirs.device_id
    assert here.log.heads() == {f"{mine.device_id}/execution": 1, f"{theirs.device_id}/execution": 1}


# -- words of these tests


def store_heads(store: Any) -> tuple[str, ...]:
    heads: tuple[str, ...] = store.log.load("execution", AGGREGATE).heads
    return heads


def _append_one(store: Any, seconds: float = NOON) -> list[Envelope]:
    born = Born(event=weighed(), correlation_id="c", causation_id=None, key=None, seconds=seconds)
    written: list[Envelope] = store.log.append("execution", AGGREGATE, (), [born])
    return written


def _all(store: Any, domain: str, aggregate: str = AGGREGATE) -> list[Envelope]:
    """Every event of an aggregate, those that do not count among them, in arrival order."""
    return [s.envelope for s in sorted(store.log.of_aggregate(domain, aggregate), key=lambda s: s.position)]


def _seq(e: Envelope) -> int:
    return e.seq


def _sealed(e: Envelope) -> Envelope:
    """The event with the hash that its device would have given it as the first of its chain."""
    assert e.seq == 1
    return e.but(hash=chain_hash(chain_start(e.device_id, e.domain), e))


def test_the_clock_of_these_tests_is_noon_in_berlin() -> None:
    assert clock.utc(NOON) == "2026-11-23T11:00:00.000Z"
