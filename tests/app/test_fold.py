"""Views follow the log in steps of any size, and whatever arrives late is folded in its place."""

from __future__ import annotations

from typing import Any

import pytest

from fit.adapters.sqlite.store import memory_store
from fit.app import catalog, fold
from fit.app.execute import Road
from fit.app.facts import FACTS
from fit.app.rebuild import catch_up_in_steps, rebuild
from fit.execution.body_decider import Measure
from fit.execution.commands import LogSets
from fit.execution.events import SetDone
from fit.kernel.errors import Storage
from replicas import NOON, caught_up, give, rebuilt, rows, say, void, weighed


@pytest.fixture
def store() -> Any:
    made = memory_store(NOON)
    caught_up(made)
    return made


def _log(store: Any, workout: str, day: str, exercise: str = "pull-up", correlation: str = "c", **more: Any) -> None:
    road = Road(store, more.pop("seconds", NOON), FACTS, correlation_id=correlation)
    sets = (SetDone(reps=5, weight_kg=10.0, bodyweight=True),)
    road.run(
        LogSets(
            workout_id=workout, exercise_id=exercise, name=exercise, performed_at=f"{day}T12:00:00+01:00", sets=sets,
            latest_day="2026-11-24",
        )
    )  # fmt: skip


def _weigh(store: Any, day: str, kg: float) -> None:
    Road(store, NOON, FACTS).run(
        Measure(
            metric="weight", value=kg, typed=f"{kg:g}", unit="kg", measured_at=f"{day}T07:00:00+01:00",
            latest_day="2026-11-24",
        )
    )  # fmt: skip


def _volume(store: Any, workout: str) -> Any:
    (row,) = store.views.find("v_lifts", {"aggregate_id": workout})
    return row["volume_kg"]


def test_an_aggregate_that_is_refolded_before_all_its_events_had_their_turn_counts_them_once(
    store: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A weigh-in refolds a session whose later sets lie beyond the batch: they used to be folded twice."""
    with store.writing():
        _weigh(store, "2026-11-22", 80)
        for _ in range(5):
            _log(store, "2026-11-23", "2026-11-23")
    expected = rows(store)
    monkeypatch.setattr(fold, "BATCH", 3)
    assert rebuilt(store) == expected


def test_a_session_past_midnight_weighs_with_each_of_its_days(store: Any) -> None:
    with store.writing():
        _log(store, "w-1", "2026-11-20")
        _log(store, "w-1", "2026-11-22")
        assert _volume(store, "w-1") is None
        _weigh(store, "2026-11-22", 80)
        assert _volume(store, "w-1") == 5 * 90.0
    assert rows(store) == rebuilt(store)


def test_a_weigh_in_counts_from_its_day_to_the_next_one(store: Any) -> None:
    with store.writing():
        for day in ("2026-11-20", "2026-11-21", "2026-11-23"):
            _log(store, day, day)
        _weigh(store, "2026-11-23", 90)
        _weigh(store, "2026-11-21", 80)
        assert [_volume(store, d) for d in ("2026-11-20", "2026-11-21", "2026-11-23")] == [None, 450.0, 500.0]


def test_what_another_aggregate_made_a_twin_is_folded_anew_though_nothing_arrived_there(store: Any) -> None:
    other = memory_store(NOON)
    say(store, weighed(80, "2026-11-21"), aggregate="body:2026-11-21", key="k")
    caught_up(store)
    (early,) = say(other, weighed(70, "2026-11-20"), aggregate="body:2026-11-20", key="k", seconds=NOON - 60)
    give(store, [early])
    assert [row[2] for row in caught_up(store)["v_body"]] == ["2026-11-20"]


def test_a_domain_whose_events_count_differently_is_behind_though_nothing_arrived(store: Any) -> None:
    say(store, weighed(), key="k", domain="planning")
    caught_up(store)
    other = memory_store(NOON)
    (early,) = say(other, weighed(), key="k", seconds=NOON - 60)
    give(store, [early])
    with store.writing():
        fold.catch_up(store, "execution")
        store.views.advance(store.views.checkpoint("planning").position, store.log.head())
        assert fold.behind(store) == {"planning": 0}
        fold.catch_up(store, "planning")
        assert fold.behind(store) == {}


def test_views_of_an_older_fit_are_folded_anew(store: Any) -> None:
    say(store, weighed())
    shown = caught_up(store)
    with store.writing():
        store.views.move("execution", store.views.checkpoint("execution").but(version="older"))
        store.db.execute("delete from v_body")
        assert fold.behind(store)["execution"] == store.log.head()
    assert caught_up(store) == shown


def test_a_void_takes_rows_away_and_a_late_event_finds_its_place(store: Any) -> None:
    say(store, weighed(80), correlation="one")
    assert caught_up(store)["v_body"]
    void(store, "one")
    assert caught_up(store)["v_body"] == []
    other = memory_store(NOON)
    give(store, say(other, weighed(70), seconds=NOON - 60))
    assert [row[4] for row in caught_up(store)["v_body"]] == [70.0]


def test_an_event_whose_data_is_no_event_at_all_is_damage(store: Any) -> None:
    say(store, weighed())
    store.db.execute("drop trigger events_never_change")
    for data in ("{broken", "[]", "{}", "5", '{"sets":3}'):
        store.db.execute("update events set event_data = ?", [data])
        with pytest.raises(Storage, match="cannot be read"):
            caught_up(store)


def test_catching_up_in_steps_and_rebuilding_come_to_the_same(store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with store.writing():
        for n in range(12):
            _log(store, f"2026-11-{n % 3 + 20}", f"2026-11-{n % 3 + 20}", exercise=("pull-up", "dip")[n % 2])
            _weigh(store, f"2026-11-{n % 4 + 19}", 80 + n)
    expected = rows(store)
    monkeypatch.setattr(fold, "BATCH", 4)
    heard: list[int] = []
    rebuild(store, heard.append)
    assert rows(store) == expected
    assert heard
    with store.writing():
        for domain in catalog.DOMAINS:
            fold.reset(store, domain)
    catch_up_in_steps(store)
    assert rows(store) == expected
    assert fold.behind(store) == {}
