"""Whatever is logged, undone, backdated or pulled, in whatever order: views that caught up equal views folded anew."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fit.adapters.sqlite.store import memory_store
from fit.app import fold
from fit.app.execute import Road
from fit.app.facts import FACTS
from fit.execution.body_decider import Measure
from fit.execution.commands import FinishWorkout, LogSets, StartWorkout
from fit.execution.events import SetDone
from fit.kernel.errors import Rejected
from fit.kernel.messages import Envelope, Restored, Voided
from replicas import NOON, caught_up, give, rebuilt

DAYS = ("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23")
HOURS = ("00:10", "08:00", "23:50")
LATEST = "2026-11-24"

devices = st.integers(0, 1)
days = st.sampled_from(DAYS)
logs = st.tuples(
    st.just("log"), devices, st.sampled_from((*DAYS, "w-1")), days, st.sampled_from(HOURS),
    st.sampled_from(("bench-press", "pull-up", "squat")), st.integers(1, 12), st.sampled_from((None, 0.0, 10.0, 60.0)),
    st.sampled_from((None, None, "twin")),
)  # fmt: skip
steps = st.lists(
    st.one_of(
        logs,
        logs,
        st.tuples(st.just("weigh"), devices, days, st.sampled_from(HOURS), st.integers(60, 90)),
        st.tuples(st.just("void"), devices, st.integers(0, 9)),
        st.tuples(st.just("restore"), devices, st.integers(0, 9)),
        st.tuples(st.just("start"), devices, days, st.sampled_from(HOURS)),
        st.tuples(st.just("finish"), devices, st.sampled_from((*DAYS, "w-1"))),
        st.tuples(st.just("send"), devices, st.integers(1, 6)),
        st.tuples(st.just("fold"), devices),
    ),
    max_size=24,
)


class Two:
    """Two devices of one lifter, one with a clock that is an hour behind."""

    def __init__(self) -> None:
        self.stores = (memory_store(NOON), memory_store(NOON))
        self.born: tuple[list[Envelope], list[Envelope]] = ([], [])
        self.sent = [0, 0]
        self.clock = [NOON, NOON - 3600]
        self.n = 0

    def step(self, what: str, who: int, *rest: Any) -> None:
        store = self.stores[who]
        self.clock[who] += 1
        if what == "send":
            batch = self.born[who][self.sent[who] : self.sent[who] + rest[0]]
            give(self.stores[1 - who], batch)
            self.sent[who] += len(batch)
        elif what == "fold":
            caught_up(store)
        else:
            self.n += 1
            with store.writing():
                for domain in fold.behind(store):
                    fold.catch_up(store, domain)
                road = Road(store, self.clock[who], FACTS, correlation_id=f"c-{self.n}")
                try:
                    getattr(self, f"_{what}")(road, *rest)
                except Rejected:
                    return
                self.born[who].extend(
                    [s.envelope for s in sorted(store.log.of_correlation(f"c-{self.n}"), key=lambda s: s.position)]
                )

    def _log(
        self, road: Road, workout: str, day: str, hour: str, exercise: str, reps: int, kg: float | None, key: str | None
    ) -> None:
        body = exercise == "pull-up" or None
        sets = (SetDone(reps=reps, weight_kg=kg, bodyweight=body), SetDone(kind="warmup", reps=reps, weight_kg=kg))
        road.run(
            LogSets(
                workout_id=workout, exercise_id=exercise, name=exercise, performed_at=f"{day}T{hour}:00+01:00",
                sets=sets, latest_day=LATEST,
            ),
            key=key,
        )  # fmt: skip

    def _weigh(self, road: Road, day: str, hour: str, kg: int) -> None:
        at = f"{day}T{hour}:00+01:00"
        road.run(Measure(metric="weight", value=float(kg), typed=str(kg), unit="kg", measured_at=at, latest_day=LATEST))

    def _start(self, road: Road, day: str, hour: str) -> None:
        road.run(StartWorkout(workout_id="w-1", started_at=f"{day}T{hour}:00+01:00", name="Upper A"))

    def _finish(self, road: Road, workout: str) -> None:
        road.run(FinishWorkout(workout_id=workout, at=f"{LATEST}T00:30:00+01:00"))

    def _void(self, road: Road, back: int) -> None:
        self._turn(road, Voided, back)

    def _restore(self, road: Road, back: int) -> None:
        self._turn(road, Restored, back)

    def _turn(self, road: Road, kind: Any, back: int) -> None:
        """Of any command of either device, known here or not."""
        target = f"c-{max(self.n - 1 - back, 0)}"
        born = [e for both in self.born for e in both if e.correlation_id == target and e.event_type != kind.NAME]
        for aggregate_id in dict.fromkeys(e.aggregate_id for e in born):
            road.record("execution", aggregate_id, [kind(targets=(target,), by="undo")])


@pytest.fixture(params=[2, 3, 5000], ids=lambda n: f"batches of {n}")
def _small_batches(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fold, "BATCH", request.param)


@pytest.mark.usefixtures("_small_batches")
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
def test_views_that_caught_up_equal_views_folded_anew(steps: list[tuple[Any, ...]]) -> None:
    two = Two()
    for step in steps:
        two.step(*step)
    for store in two.stores:
        assert caught_up(store) == rebuilt(store)


@pytest.mark.usefixtures("_small_batches")
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, first=st.booleans())
def test_devices_that_hold_the_same_events_show_the_same(steps: list[tuple[Any, ...]], first: bool) -> None:
    two = Two()
    for step in steps:
        two.step(*step)
    for who in (0, 1) if first else (1, 0):
        two.step("send", who, 10_000)
    assert caught_up(two.stores[0]) == caught_up(two.stores[1])


@pytest.mark.usefixtures("_small_batches")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps, cut=st.integers(0, 24))
def test_a_fold_of_all_is_the_fold_of_the_rest_from_the_fold_of_the_beginning(
    steps: list[tuple[Any, ...]], cut: int
) -> None:
    """The same events with a fold in between, and without one."""
    with_pause, without = Two(), Two()
    for n, step in enumerate(steps):
        with_pause.step(*step)
        if n == cut:
            caught_up(with_pause.stores[0])
            caught_up(with_pause.stores[1])
        if step[0] != "fold":
            without.step(*step)
    for paused, straight in zip(with_pause.stores, without.stores, strict=True):
        assert _but_ids(caught_up(paused)) == _but_ids(caught_up(straight))


def _but_ids(rows: dict[str, Any]) -> dict[str, Any]:
    """Rows without the ids that each run makes for itself."""
    return {name: rows[name] for name in ("v_body", "v_workouts", "v_lifts")}
