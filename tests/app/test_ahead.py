"""What an import folds while it is prepared is what folding its events from the log would have come to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fit.adapters.sqlite import bulk, engine
from fit.adapters.sqlite.bulk import Bulk
from fit.adapters.sqlite.store import memory_store
from fit.app import ahead, fold, importing
from fit.app.house import House
from fit.execution.events import ExerciseCompleted, SetDone, WorkoutCompleted, WorkoutStarted
from fit.kernel import ids
from fit.kernel.messages import Event, data_of
from replicas import NOON, caught_up, rebuilt, rows, say, void, weighed


def lifted(exercise_id: str, day: str, kg: float) -> ExerciseCompleted:
    done = SetDone(reps=5, weight_kg=kg, bodyweight=exercise_id == "pull-up" or None)
    return ExerciseCompleted(
        exercise_id=exercise_id, name=exercise_id, performed_at=f"{day}T18:00:00+01:00", sets=(done,), actual_sets=1,
        actual_reps=(5,), actual_weight_kg=kg,
    )  # fmt: skip


def session(day: str, *exercise_ids: str, kg: float = 20.0) -> importing.Batch:
    at = f"{day}T18:00:00+01:00"
    end = WorkoutCompleted(
        completed_at=at, total_duration_minutes=0, completed_exercises=exercise_ids, skipped_exercises=()
    )
    return batch(f"w-{day}", WorkoutStarted(started_at=at), *[lifted(one, day, kg) for one in exercise_ids], end)


def weigh_in(day: str, kg: float) -> importing.Batch:
    return batch(f"body:{day}", weighed(kg, day))


def batch(aggregate_id: str, *events: Event) -> importing.Batch:
    def make(counted: Mapping[str, int]) -> list[tuple[str, Event, str]]:
        keyed = [(ids.key(aggregate_id, n), event, data_of(event)) for n, event in enumerate(events)]
        return [one for one in keyed if one[0] not in counted]

    return importing.Batch(domain="execution", aggregate_id=aggregate_id, make=make)


@pytest.fixture
def house() -> Iterator[House]:
    made = House(memory_store(NOON), NOON)
    yield made
    made.store.close()


def bring(house: House, *batches: importing.Batch) -> None:
    importing.bring(house, Bulk(house.store), lambda: batches)


def folded_from_the_log(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many events each fold of a batch read back from the log, from here on."""
    read: list[int] = []
    plain = fold._fold_batch

    def spy(store: Any, domain: str, arrived: Any, *more: Any) -> list[str]:
        read.append(len(arrived))
        return plain(store, domain, arrived, *more)

    monkeypatch.setattr(fold, "_fold_batch", spy)
    return read


DAYS = st.integers(1, 9).map(lambda n: f"2026-11-0{n}")
BATCHES = st.lists(
    st.one_of(
        st.builds(session, DAYS, st.sampled_from(("squat", "pull-up")), kg=st.sampled_from((0.0, 20.0))),
        st.builds(weigh_in, DAYS, st.sampled_from((70.0, 80.0))),
    ),
    max_size=8, unique_by=lambda one: one.aggregate_id,
)  # fmt: skip


@given(BATCHES, BATCHES, st.integers(1, 30), st.integers(1, 5), st.integers(1, 3))
def test_views_after_imports_are_those_of_a_rebuild(
    first: Any, second: Any, waiting: int, step: int, parts: int
) -> None:
    house = House(memory_store(NOON), NOON)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ahead, "_WAITING", waiting)
        patch.setattr(ahead, "_STEP", step)
        patch.setattr(ahead, "_PARTS", parts)
        for batches in (first, second, first):
            bring(house, *batches)
            assert fold.behind(house.store) == {}
            assert rows(house.store) == rebuilt(house.store)
    house.store.close()


def test_what_was_not_indexed_while_it_was_filled_is_indexed_afterwards(house: House) -> None:
    with house.command():
        pass
    before = _indexes(house)
    for day in ("2026-11-01", "2026-11-02"):
        bring(house, session(day, "squat"))
        assert _indexes(house) == before
    assert any("v_lifts" in name for name in before)


def _indexes(house: House) -> list[str]:
    found = house.store.db.execute("select sql from sqlite_schema where type = 'index' and sql is not null order by 1")
    return [row[0] for row in found]


def test_sessions_that_are_new_are_not_read_back(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    with house.command():
        pass
    read = folded_from_the_log(monkeypatch)
    bring(house, session("2026-11-01", "squat"), session("2026-11-02", "squat"))
    assert sum(read) == 0
    assert len(house.views.find("v_lifts", {})) == 2


def test_weigh_ins_that_come_along_count_for_the_sessions_before_and_after_them(house: House) -> None:
    bring(house, session("2026-11-02", "pull-up"), weigh_in("2026-11-02", 80.0), session("2026-11-03", "pull-up"))
    assert [row["volume_kg"] for row in house.views.find("v_lifts", {}, order="day")] == [500.0, 500.0]


def test_who_logs_between_the_steps_folds_the_rest_and_nothing_counts_twice(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for bound in ("_WAITING", "_STEP", "_PARTS"):
        monkeypatch.setattr(ahead, bound, 1)
    days = [f"2026-11-0{n}" for n in range(1, 7)]
    slept: list[float] = []

    def meanwhile(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 2:
            say(house.store, lifted("squat", "2026-11-03", 60.0), aggregate="w-2026-11-03", correlation="other")
            caught_up(house.store)
        if len(slept) == 3:
            (first,) = house.store.log.load("execution", "w-2026-11-05").events[:1]
            void(house.store, first.envelope.correlation_id, aggregate="w-2026-11-05")

    monkeypatch.setattr("fit.app.ahead.time.sleep", meanwhile)
    bring(house, *[session(day, "squat", "bench-press") for day in days])
    assert rows(house.store) == rebuilt(house.store)
    assert sum(row["sets"] for row in house.views.find("v_workouts", {"aggregate_id": "w-2026-11-03"})) == 3


def test_what_was_voided_between_the_steps_does_not_count(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    for bound in ("_WAITING", "_STEP", "_PARTS"):
        monkeypatch.setattr(ahead, bound, 1)
    voided: list[Any] = []

    def meanwhile(_: float) -> None:
        if not voided:
            event = house.store.log.load("execution", "w-2026-11-02").events[0].envelope
            voided.extend(void(house.store, event.correlation_id, aggregate="w-2026-11-02"))

    monkeypatch.setattr("fit.app.ahead.time.sleep", meanwhile)
    bring(house, *[session(f"2026-11-0{n}", "squat") for n in range(1, 4)])
    assert voided
    assert rows(house.store) == rebuilt(house.store)
    assert house.views.find("v_lifts", {"aggregate_id": "w-2026-11-02"}) == []


def test_nothing_is_asked_of_a_log_that_is_busy(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """While SQLite appends in a thread, a question would wait until it has ended, and the folding with it."""
    say(house.store, weighed(80.0, "2026-11-01"))
    caught_up(house.store)
    finish, views = ahead.Ahead.finish, type(house.store.views)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("asked")

    def watched(self: ahead.Ahead) -> None:
        with monkeypatch.context() as patched:
            patched.setattr(views, "find", refuse)
            patched.setattr(views, "get", refuse)
            finish(self)

    monkeypatch.setattr(ahead.Ahead, "finish", watched)
    read = folded_from_the_log(monkeypatch)
    bring(house, session("2026-11-02", "pull-up", "squat", kg=0.0), session("2026-10-30", "pull-up", kg=0.0))
    assert sum(read) == 0
    assert rows(house.store) == rebuilt(house.store)


def test_when_ctrl_c_comes_too_late_all_is_stored_and_whoever_reads_next_folds_it(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(*_: object) -> None:
        raise KeyboardInterrupt

    told: list[bool] = []
    with monkeypatch.context() as patched:
        patched.setattr(ahead.Ahead, "store", pressed)
        batches = [session("2026-11-01", "squat")]
        importing.bring(house, Bulk(house.store), lambda: batches, stored=lambda: told.append(True))
    assert told == [True]
    assert "execution" in fold.behind(house.store)
    caught_up(house.store)
    assert len(house.views.find("v_lifts", {})) == 1


def test_ctrl_c_while_folding_takes_it_back_until_it_is_committed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    appending, events = bulk.Appending, lambda: len(house.store.log.load("execution", "w-2026-11-01").events)

    def pressed(_: ahead.Ahead) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ahead.Ahead, "finish", pressed)
    monkeypatch.setattr(appending, "_append", lambda _: None)  # it has not come to that yet
    with pytest.raises(KeyboardInterrupt):
        bring(house, session("2026-11-01", "squat"))
    assert events() == 0
    monkeypatch.undo()
    monkeypatch.setattr(engine, "SERIALIZED", False)  # it has happened, before anything is folded
    monkeypatch.setattr(ahead.Ahead, "finish", pressed)
    bring(house, session("2026-11-01", "squat", "pull-up"))
    assert events() == 4
    caught_up(house.store)
    assert rows(house.store) == rebuilt(house.store)


def test_ctrl_c_among_events_that_were_known_already_is_no_success(house: House) -> None:
    bring(house, session("2026-11-01", "squat"), session("2026-11-02", "squat"))
    all_ = [one.envelope for one in house.store.log.load("execution", "w-2026-11-01").events]
    all_ += [one.envelope for one in house.store.log.load("execution", "w-2026-11-02").events]
    other = House(memory_store(NOON), NOON)
    importing.take_in(other, lambda: all_[:3])
    read: list[int] = []

    def broken_off() -> Iterator[Any]:
        read.append(1)
        yield from all_[: 2 if len(read) > 1 else None]
        if len(read) > 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        importing.take_in(other, broken_off)
    assert importing.take_in(other, lambda: all_) == (len(all_) - 3, 3)
    other.store.close()


def test_what_an_import_has_folded_costs_no_step_of_its_own(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    with house.command():
        pass
    begun: list[int] = []
    plain = house.store.writing

    def writing() -> Any:
        begun.append(1)
        return plain()

    monkeypatch.setattr(house.store, "writing", writing)
    bring(house, session("2026-11-01", "squat"))
    assert len(begun) == 3  # the command, the events, the rows
    assert fold.behind(house.store) == {}
