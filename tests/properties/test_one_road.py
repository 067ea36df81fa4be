"""What a road remembers of an aggregate is what the log says of it, whatever came in between; and thousands of commands
in one transaction are the same commands one by one."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fit.adapters.sqlite.store import memory_store
from fit.app import fold
from fit.app.execute import Road
from fit.app.facts import FACTS
from fit.execution.body_decider import Measure
from fit.execution.commands import DiscardWorkout, FinishWorkout, LogSets, SkipExercise, StartWorkout
from fit.execution.events import SetDone
from fit.kernel.errors import Rejected
from fit.kernel.messages import Decider, Restored, Voided
from replicas import NOON

DAYS = ("2026-11-22", "2026-11-23")
PLACES = (*DAYS, "w-1")
LATEST = "2026-11-24"

logs = st.builds(
    lambda place, day, exercise, reps, kg, key: (
        LogSets(
            workout_id=place, exercise_id=exercise, name=exercise, performed_at=f"{day}T08:00:00+01:00",
            sets=(SetDone(reps=reps, weight_kg=kg),), latest_day=LATEST,
        ),
        key,
    ),
    st.sampled_from(PLACES), st.sampled_from(DAYS), st.sampled_from(("bench-press", "squat")), st.integers(1, 12),
    st.sampled_from((None, 10.0, 60.0, 62.5)), st.sampled_from((None, None, None, "twin")),
)  # fmt: skip
others = st.one_of(
    st.builds(StartWorkout, workout_id=st.just("w-1"), started_at=st.just("2026-11-23T07:00:00+01:00")),
    st.builds(FinishWorkout, workout_id=st.sampled_from(PLACES), at=st.just("2026-11-23T09:00:00+01:00")),
    st.builds(DiscardWorkout, workout_id=st.just("w-1"), at=st.just("2026-11-23T09:30:00+01:00")),
    st.builds(
        SkipExercise, workout_id=st.sampled_from(PLACES), exercise_id=st.just("row"), name=st.just("Row"),
        at=st.just("2026-11-23T08:30:00+01:00"),
    ),
    st.builds(
        Measure, metric=st.just("weight"), value=st.sampled_from((80.0, 81.0)), typed=st.just("80"), unit=st.just("kg"),
        measured_at=st.just("2026-11-23T06:00:00+01:00"), latest_day=st.just(LATEST),
    ),
).map(lambda command: (command, None))  # fmt: skip
commands = st.one_of(logs, logs, others)


def _empty(seconds: float = NOON) -> Any:
    """A log with nothing in it, and views to match."""
    store = memory_store(seconds)
    with store.writing():
        for domain in fold.behind(store):
            fold.catch_up(store, domain)
    return store


class Watched(Road):
    """Compares what it remembers with what the log says whenever it is asked."""

    def _state(self, decider: Any, place: tuple[str, str]) -> Any:
        known = super()._state(decider, place)
        history = self.store.log.load(*place)
        state = decider.initial
        for stored in history.events:
            told = fold.told_of(stored)
            state = state if told is None else decider.evolve(state, told.event)
        assert known.state == state
        assert known.heads == history.heads
        return known


def _run(road: Road, asked: tuple[Any, str | None]) -> None:
    try:
        road.run(*asked)
    except Rejected:
        return


def _record(road: Road, kind: Any, back: int, told: list[Any]) -> None:
    """Void or restore one of the events so far, wherever it is."""
    if told:
        one = told[-1 - back % len(told)]
        road.record("execution", one.aggregate_id, [kind(targets=(one.event_id,), by="undo")])


between = st.one_of(
    st.tuples(st.just("run"), commands),
    st.tuples(st.just("run"), commands),
    st.tuples(st.just("run"), commands),
    st.tuples(st.just("another road"), commands),
    st.tuples(st.just("a guest"), commands),
    st.tuples(st.sampled_from(("void", "restore")), st.integers(0, 5)),
    st.tuples(st.sampled_from(("another voids", "another restores")), st.integers(0, 5)),
)


@settings(max_examples=150)
@given(steps=st.lists(between, max_size=20))
def test_what_a_road_remembers_is_what_the_log_says(steps: list[tuple[str, Any]]) -> None:
    store, guest = _empty(), _empty(NOON + 3600)  # whose clock is an hour ahead
    with store.writing():
        road = Watched(store, NOON, FACTS)
        for n, (what, given_) in enumerate(steps):
            another = Watched(store, NOON + n, FACTS)
            if what == "run":
                _run(road, given_)
            elif what == "another road":
                _run(another, given_)
            elif what == "a guest":
                with guest.writing():
                    there = Road(guest, NOON + 3600 + n, FACTS)
                    _run(there, given_)
                    born = [s.envelope for s in guest.log.of_correlation(there.correlation_id)]
                _arrive(store, born)
            else:
                who = another if what.startswith("another") else road
                _record(who, Voided if "void" in what else Restored, given_, list(road.outcome.told))


def _arrive(store: Any, born: list[Any]) -> None:
    store.log.receive(born)
    for domain in fold.behind(store):
        fold.catch_up(store, domain)


def _chronicle(store: Any) -> list[tuple[Any, ...]]:
    """The whole log but for the ids that are new every time: each is named by where it stands."""
    rows = store.db.execute(
        "select event_id, correlation_id, domain, aggregate_id, event_type, event_data, bases, causation_id,"
        " key is null, position in (select position from dead) from events order by position"
    ).fetchall()
    where = {row[0]: n for n, row in enumerate(rows)}
    return [
        (*row[2:6], [where[base] for base in row[6].split(",") if base], where.get(row[7]), *row[8:]) for row in rows
    ]


@settings(max_examples=80)
@given(asked=st.lists(commands, max_size=25))
def test_many_commands_in_one_transaction_are_the_same_one_by_one(asked: list[tuple[Any, str | None]]) -> None:
    together, apart = _empty(), _empty()
    with together.writing():
        road = Road(together, NOON, FACTS)
        for one in asked:
            _run(road, one)
    for one in asked:
        with apart.writing():
            _run(Road(apart, NOON, FACTS), one)
    assert _chronicle(together) == _chronicle(apart)


def test_a_road_reads_an_aggregate_once_however_often_it_changes_it(monkeypatch: Any) -> None:
    store = _empty()
    read: list[tuple[str, ...]] = []
    load = type(store.log).load

    def counted(self: Any, *place: str) -> Any:
        read.append(place)
        return load(self, *place)

    monkeypatch.setattr(type(store.log), "load", counted)
    with store.writing():
        road = Road(store, NOON, FACTS)
        for kg in range(50, 60):
            for command in (_lift("squat", float(kg)), _lift("bench-press", float(kg))):
                road.run(command)
    assert len([told for told in road.outcome.told if told.event.NAME == "ProgressMilestoneReached"]) > 9
    assert read == [("execution", "2026-11-23")]


def test_who_decides_by_other_rules_sees_a_state_of_its_own() -> None:
    counting: Any = Decider(initial=0, evolve=lambda n, _: n + 1, decide=lambda _, n: [])  # noqa: ARG005
    store = _empty()
    with store.writing():
        road = Watched(store, NOON, FACTS)
        for times in (1, 2):
            road.run(_lift("squat", 50.0))
            assert road._state(counting, ("execution", "2026-11-23")).state == times


def _lift(exercise: str, kg: float) -> LogSets:
    return LogSets(
        workout_id="2026-11-23", exercise_id=exercise, name=exercise, performed_at="2026-11-23T08:00:00+01:00",
        sets=(SetDone(reps=8, weight_kg=kg),), latest_day=LATEST,
    )  # fmt: skip
