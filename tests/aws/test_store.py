"""One store on a table that others write to as well: what it saw holds until its end, or it decides again."""

from __future__ import annotations

from typing import Any

import pytest

from aws.cloud import Cloud
from aws.mischief import USER, before, bodies, chain, forged, items, killed_everywhere, push, sealed
from aws.tables import stand_in
from aws.test_flows import _views_are_those_of_one_log as views_are_those_of_one_log
from fit.adapters.aws import keys
from fit.adapters.aws.codec import weight
from fit.adapters.aws.dynamo import MOST_BYTES, TooLarge, batches, check, put
from fit.adapters.aws.items import of_event
from fit.adapters.aws.store import AwsStore
from fit.app import fold
from fit.app.ports import Born, Collided
from fit.kernel.errors import Storage
from replicas import AGGREGATE, NOON, say, weighed

BENCH = {"exercise": "bench", "sets": "3x8@50"}


# -- two at once


@pytest.mark.parametrize("when", range(1, 25))
@pytest.mark.parametrize("other", [BENCH, {"exercise": "squat", "sets": "3x5@80", "at": "yesterday 18:00"}])
def test_of_two_commands_at_once_both_are_done_once(when: int, other: dict[str, Any]) -> None:
    cloud = Cloud()
    cloud.command("execution", "LogSets", exercise="row", sets="3x8@40")
    asked = [0]

    def quicker(_: str) -> None:
        asked[0] += 1
        if asked[0] == when:
            cloud.client.before = None
            cloud.command("execution", "LogSets", "other", **other)

    with before(cloud, quicker):
        first = cloud.command("execution", "LogSets", "one", **BENCH)
    assert cloud.command("execution", "LogSets", "one", **BENCH) == first
    cloud.pump()
    done = [i for i in items(cloud, "execution") if i.get("event_type") == "ExerciseCompleted"]
    assert len(done) == (3 if asked[0] >= when else 2)
    views_are_those_of_one_log(cloud)


@pytest.mark.parametrize("when", range(1, 25))
def test_one_command_asked_twice_at_once_is_done_once_and_answered_alike(when: int) -> None:
    cloud = Cloud()
    asked, answers = [0], []

    def quicker(_: str) -> None:
        asked[0] += 1
        if asked[0] == when:
            cloud.client.before = None
            answers.append(cloud.command("execution", "LogSets", "one", **BENCH))

    with before(cloud, quicker):
        answers.append(cloud.command("execution", "LogSets", "one", **BENCH))
    assert all(answer == answers[0] for answer in answers)
    assert len([i for i in items(cloud, "execution") if i.get("event_type") == "ExerciseCompleted"]) == 1


def test_killed_at_any_write_and_asked_again_a_command_is_done_once() -> None:
    cloud = Cloud()
    for _ in killed_everywhere(cloud, lambda: cloud.command("execution", "LogSets", "one", **BENCH)):
        cloud.command("execution", "LogSets", "one", **BENCH)
        assert len([i for i in items(cloud, "execution") if i.get("event_type") == "ExerciseCompleted"]) == 1


def test_of_two_transactions_that_saw_the_same_the_second_is_refused_whole() -> None:
    table = stand_in()
    one, two = (AwsStore(table, "execution", USER) for _ in range(2))
    with pytest.raises(Collided):
        _write(one, lambda: _write(two))
    with one.writing():
        assert len(one.log.load("execution", AGGREGATE).events) == 1
        _weigh(one, 80)
    assert [i["seq"] for i in _events(table)] == [1, 2]


def test_rows_that_rest_on_what_somebody_else_has_changed_are_not_stored() -> None:
    """They share no event: one folds a device's, the other decides in another aggregate."""
    cloud = Cloud()
    events = chain(1)
    push(cloud, events)
    store = AwsStore(cloud.tables["execution"], "execution", USER)
    with pytest.raises(Collided):
        _write(store, lambda: cloud.deliver("execution", bodies(events)[0]))


def test_a_note_is_not_taken_away_from_whoever_is_about_to_need_it() -> None:
    """One leaves a note before its rows; another finds it, folds what there is yet (nothing), and the note goes."""
    table = stand_in()
    one, two = (AwsStore(table, "execution", USER) for _ in range(2))

    def seen_to() -> None:
        table.put({"PK": one.partition, "SK": keys.dirty("execution", "not yet")})
        with two.writing():
            fold.catch_up(two, "execution")

    with pytest.raises(Collided):
        _write(one, seen_to)


def test_the_desk_kept_between_transactions_never_hides_what_others_did() -> None:
    cloud = Cloud()
    table = cloud.tables["execution"]
    one, two = (AwsStore(table, "execution", USER) for _ in range(2))
    for n in range(6):
        here, there = (one, two) if n % 2 else (two, one)
        with here.writing():
            _weigh(here, 80 + n)
        with there.reading():
            assert len(there.log.load("execution", AGGREGATE).events) == n + 1
            assert [row["value"] for row in there.views.find("v_body", {})] == [80 + n]
    events = chain(2)
    push(cloud, events)
    cloud.deliver("execution", bodies(events)[0])
    for store in (one, two):
        with store.reading():
            assert len(store.views.find("v_body", {})) == 3
            assert store.heads[events[0].device_id, "execution"].seq == 2


def test_a_transaction_that_fails_leaves_nothing_on_the_desk() -> None:
    store = AwsStore(stand_in(), "execution", USER)
    with store.writing():
        _weigh(store, 80)
    with pytest.raises(ZeroDivisionError):
        _write(store, lambda: 1 / 0)
    with store.reading():
        assert [row["value"] for row in store.views.find("v_body", {})] == [80]
        assert len(store.log.load("execution", AGGREGATE).events) == 1


# -- the clock


def test_what_is_said_on_top_of_an_event_comes_after_it_though_that_came_a_moment_ago_and_from_tomorrow() -> None:
    cloud = Cloud()
    phone_events = _from_tomorrow()
    store = AwsStore(cloud.tables["execution"], "execution", USER)
    with store.writing():
        push(cloud, phone_events)  # this transaction has begun, and does not know the new head
        (told,) = _weigh(store, 80)
    assert told.bases == (phone_events[0].event_id,)
    assert told.hlc > phone_events[0].hlc


def _from_tomorrow() -> Any:
    from fit.adapters.sqlite.store import memory_store

    return say(memory_store(NOON), weighed(90), seconds=NOON + 86400)


# -- how much a transaction holds


@pytest.mark.parametrize(("size", "count"), [(10, 98), (10, 99), (MOST_BYTES // 4, 4), (MOST_BYTES // 4, 9)])
def test_batches_hold_all_and_none_is_too_much_for_a_transaction(size: int, count: int) -> None:
    steps = [put({"PK": "p", "SK": f"{n:04}", "row": "x" * size}) for n in range(count)]
    found = list(batches(steps, 98))
    assert [step for some in found for step in some] == steps
    assert all(len(some) <= 98 and sum(step.weight for step in some) <= MOST_BYTES for some in found)
    assert len(found) <= 1 + count * (size + 30) // (MOST_BYTES - size) + count // 99


@pytest.mark.parametrize("text", ["plain", "\U0001f600ü", "", "\x00"])
def test_an_item_is_never_heavier_than_it_is_said_to_be(text: str) -> None:
    from aws.fake_dynamo_values import size
    from fit.adapters.aws.codec import typed

    item = {"PK": text + "p", "SK": text, "n": 12345678901234567890, "b": text.encode(), "t": True, "gone": None}
    assert weight(item) >= size(typed(item))


def test_rows_of_many_megabytes_are_stored_in_more_than_one_transaction() -> None:
    cloud = Cloud()
    store = AwsStore(cloud.tables["execution"], "execution", USER)
    from fit.app import catalog

    (view,) = [v for v in catalog.views("execution") if v.name == "v_body"]
    with store.writing():
        _weigh(store, 80)
        (row,) = store.views.rows(view, AGGREGATE)
        store.views.put(view, {(AGGREGATE, f"m{n}"): row.but(metric=f"m{n}", typed="x" * 390_000) for n in range(25)})
    assert len([i for i in items(cloud, "execution") if "row" in i]) == 26
    assert [i for i in items(cloud, "execution") if i["SK"].startswith("DIRTY#")] == []


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ({"data": "x" * 400_000}, True), ({"data": "x" * 409_600}, False), ({"data": "ü" * 204_800}, False),
        ({"bases": tuple(f"{n:064}" for n in range(6_000))}, True),
        ({"bases": tuple(f"{n:064}" for n in range(6_400))}, False),
        ({"aggregate_id": "a" * 800}, True), ({"aggregate_id": "a" * 1000}, False),
        ({"aggregate_id": "\x00" * 200}, False), ({"aggregate_id": "ü" * 700}, False),
        ({"key": "\U0001f600" * 300}, True),
    ],
)  # fmt: skip
def test_what_no_item_can_hold_is_refused_before_it_is_tried(said: dict[str, Any], fits: bool) -> None:
    (e,) = forged(1, **said)
    table = stand_in()
    if not fits:
        with pytest.raises(TooLarge):
            of_event(USER, e, "via")
        return
    table.put(of_event(USER, e, "via"))
    with pytest.raises(TooLarge):  # and where it was not foreseen, it is not taken for a busy table
        table.put({**of_event(USER, e, "via"), "more": "x" * 410_000})
    with pytest.raises(TooLarge):
        table.transact([
            check("p", "s", "attribute_not_exists(PK)"), put({"PK": "p", "SK": "x" * 1025}),
        ])  # fmt: skip


def test_what_a_table_refuses_for_another_reason_is_no_matter_of_size() -> None:
    with pytest.raises(Storage):
        stand_in().put({"PK": "p", "SK": ""})


# -- keys


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("execution", "u", "a#b"), ("execution", "u", "a")),
        (("execution", "u", "VIEW#v_body"), ("planning", "u", "VIEW#v_body")),
        (("execution", "u", ""), ("execution", "u", "#")),
        (("execution", "u", "x"), ("execution", "u1", "x")),
    ],
)
def test_different_places_have_different_keys(one: tuple[str, str, str], two: tuple[str, str, str]) -> None:
    assert keys.aggregate(*one) != keys.aggregate(*two)


def test_a_user_whose_id_could_be_read_as_another_and_an_aggregate_is_nobody() -> None:
    with pytest.raises(ValueError, match="user"):
        AwsStore(stand_in(), "execution", "ada#x")
    with pytest.raises(ValueError, match="user"):
        AwsStore(stand_in(), "execution", "")


def test_rows_of_one_aggregate_are_told_from_those_of_one_whose_name_goes_on() -> None:
    names = ["a", "a,", 'a"', "a]", "ab", "", "a\\", "ü" * 500]
    for one in names:
        begins = keys.rows_of(one)
        assert [name for name in names if keys.row(name, ("k",)).startswith(begins)] == [one]
    long = {keys.row("a", ("k" * 2000 + str(n),)) for n in range(9)}
    assert len(long) == 9
    assert all(len(name.encode()) <= 1024 and name.startswith(keys.rows_of("a")) for name in long)


def test_a_look_at_the_aggregate_with_no_name_is_no_look_at_all_of_them() -> None:
    cloud = Cloud()
    events = chain(2)
    push(cloud, events)
    cloud.deliver("execution", bodies(events)[0])
    store = AwsStore(cloud.tables["execution"], "execution", USER)
    with store.reading():
        assert store.views.find("v_body", {"aggregate_id": ""}) == []
        assert len(store.views.find("v_body", {})) == 2


def test_another_users_log_does_not_exist() -> None:
    table = stand_in()
    ada, bob = AwsStore(table, "execution", "ada"), AwsStore(table, "execution", "ad")
    with ada.writing():
        _weigh(ada, 80)
    with bob.writing():
        assert bob.heads == {}
        assert bob.log.load("execution", AGGREGATE).events == ()
        assert bob.views.find("v_body", {}) == []
        (born,) = _weigh(bob, 90)
    assert born.seq == 1
    assert ada.device_id != bob.device_id


# -- the index of keys


def test_of_two_events_of_one_key_in_two_aggregates_one_counts_and_the_other_goes() -> None:
    cloud = Cloud()
    data = '{"metric":"weight","value":80,"typed":"80","unit":"kg","measured_at":"2026-11-23T12:00:00+01:00"}'
    late = sealed(forged(1, device="late", key="k", aggregate_id="body:b", data=data)[0].but(hlc="0" * 15 + "9"))
    early = forged(1, device="early", key="k", aggregate_id="body:a", data=data)
    for events in ([late], early):
        push(cloud, events)
        cloud.deliver("execution", bodies(events)[0])
    assert [row["aggregate_id"] for row in cloud.view("execution", "body")] == ["body:a"]


def test_a_twin_that_the_index_showed_too_late_is_still_seen_when_its_aggregate_is() -> None:
    cloud, seconds = Cloud(), [0.0]
    cloud.client.clock, cloud.client.gsi_lag = (lambda: seconds[0]), 5.0
    data = '{"metric":"weight","value":80,"typed":"80","unit":"kg","measured_at":"2026-11-23T12:00:00+01:00"}'
    early = forged(1, key="k", aggregate_id="body:a", data=data)
    push(cloud, early)
    cloud.deliver("execution", bodies(early)[0])
    store = AwsStore(cloud.tables["execution"], "execution", USER)
    with store.writing():
        born = Born(event=weighed(80), correlation_id="c", causation_id=None, key="k", seconds=NOON)
        store.log.append("execution", "body:b", (), [born])
        fold.catch_up(store, "execution")
        assert store.log.dirty() == []
        store.log.load("execution", "body:a")
        assert store.log.dirty() == [("execution", "body:b")]


# -- words of these tests


def _weigh(store: Any, kg: float) -> Any:
    heads = store.log.load("execution", AGGREGATE).heads
    born = Born(event=weighed(kg), correlation_id=f"c-{kg}", causation_id=None, key=None, seconds=NOON)
    told = store.log.append("execution", AGGREGATE, heads, [born])
    fold.catch_up(store, "execution")
    return told


def _write(store: Any, meanwhile: Any = lambda: None) -> None:
    with store.writing():
        _weigh(store, 81)
        meanwhile()


def _events(table: Any) -> list[dict[str, Any]]:
    from fit.adapters.aws.codec import plain

    found = [plain(item) for item in table.client.dump(table.name)]
    return sorted([i for i in found if i["SK"].startswith(keys.EVENT)], key=lambda i: int(i["seq"]))
