"""Kept figures are what a rebuild would give, whatever happened to the log in between."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Mapping
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fit.adapters.sqlite.bulk import Bulk
from fit.adapters.sqlite.store import memory_store
from fit.analytics.rollups import ROLLUPS
from fit.app import importing, rebuild, rollups
from fit.app.amend import Change, amend
from fit.app.house import House
from fit.app.log import Asked, log
from fit.app.naming import merge
from fit.app.undo import redo, undo
from fit.execution.body_decider import Measure
from fit.execution.events import ExerciseCompleted, SetDone
from fit.kernel import days, ids, notation
from fit.kernel.errors import Rejected
from fit.kernel.messages import Event, data_of

START = 1_767_000_000.0


def house() -> House:
    return House(memory_store(START), START)


def lift(home: House, words: str, day: str) -> None:
    at = days.read_when(day, START, "UTC")
    log(home, lambda _, known: [Asked(entry=notation.read_line(words, known=known.known), at=at)])


def weigh(home: House, kg: float, day: str) -> None:
    with home.command() as road:
        road.run(
            Measure(metric="weight", value=kg, typed=f"{kg:g}", unit="kg", measured_at=f"{day}T07:00:00+00:00",
                    latest_day="2026-12-31")
        )  # fmt: skip


def kept(home: House) -> dict[str, list[dict[str, Any]]]:
    return {v.name: home.views.find(v.name, {}, order="1, 2") for v in ROLLUPS}


def bring(home: House, exercise_id: str, reps: int, kg: float, day: str) -> None:
    """An import of one session, which comes in bulk beside the ordinary road; twice is once."""
    done = SetDone(reps=reps, weight_kg=kg, typed=f"{kg:g}", unit="kg")
    event = ExerciseCompleted(
        exercise_id=exercise_id, name=exercise_id, performed_at=f"{day}T18:00:00+00:00", sets=(done, done),
        actual_sets=2, actual_reps=(reps, reps), actual_weight_kg=kg, actual_rest_seconds=None,
    )  # fmt: skip
    key = ids.key("import", day, exercise_id, str(reps), str(kg))

    def make(counted: Mapping[str, int]) -> list[tuple[str, Event, str]]:
        return [] if key in counted else [(key, event, data_of(event))]

    batch = importing.Batch(domain="execution", aggregate_id=f"imported-{day}", make=make)
    importing.bring(home, Bulk(home.store), lambda: [batch])


def correct(home: House, reps: int, kg: float, day: str | None) -> None:
    change = Change(
        entry=notation.read_sets(f"2x{reps}@{kg:g}"), at=None if day is None else days.read_when(day, START, "UTC")
    )
    amend(home, None, lambda _: change)


DAYS = st.integers(0, 70).map(lambda n: days.add_days("2025-10-01", n))
STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("lift"), st.sampled_from(("bench", "squat", "pullup")), st.integers(1, 14), st.integers(8, 40), DAYS
        ),
        st.tuples(st.just("weigh"), st.integers(70, 90), DAYS),
        st.tuples(
            st.just("bring"), st.sampled_from(("bench-press", "squat")), st.integers(1, 14), st.integers(8, 40), DAYS
        ),
        st.tuples(st.just("amend"), st.integers(1, 14), st.integers(8, 40), st.one_of(st.none(), DAYS)),
        st.tuples(st.just("merge"), st.permutations(("bench", "squat", "pullup"))),
        st.just(("undo",)),
        st.just(("redo",)),
        st.just(("read",)),
    ),
    min_size=1,
    max_size=16,
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_figures_caught_up_in_any_steps_are_those_of_a_rebuild(steps: list[tuple[Any, ...]]) -> None:
    home = house()
    for step in steps:
        home.seconds += 60
        match step:
            case ("lift", exercise, reps, weight, day):
                lift(home, f"{exercise} 2x{reps}@{weight * 2.5}", day)
            case ("weigh", kg, day):
                weigh(home, kg, day)
            case ("bring", exercise, reps, weight, day):
                bring(home, exercise, reps, weight * 2.5, day)
            case ("amend", reps, weight, day):
                with contextlib.suppress(Rejected):  # nothing to correct
                    correct(home, reps, weight * 2.5, day)
            case ("merge", names):
                with contextlib.suppress(Rejected):  # merged already
                    merge(home, names[0], names[1])
            case ("undo",):
                with contextlib.suppress(Rejected):  # nothing left to take back
                    undo(home)
            case ("redo",):
                with contextlib.suppress(Rejected):  # nothing to bring back
                    redo(home)
            case ("read",):
                home.ready()
                rollups.ready(home)
    home.ready()
    rollups.ready(home)
    caught_up = kept(home)
    rebuild.rebuild(home.store)
    assert kept(home) == caught_up


def test_a_formula_of_the_lifter_is_the_one_that_figures_are_kept_in() -> None:
    from fit.profile.commands import UpdateProfile

    home = house()
    lift(home, "bench 5@100", "2025-11-03")
    rollups.ready(home)
    assert home.views.find("r_lifts", {})[0]["last_kg"] == 116.7
    with home.command() as road:
        road.run(UpdateProfile(at="2025-11-03T10:00:00+00:00", changes={"formula": "brzycki"}))
    home.ready()
    rollups.ready(home)
    assert home.views.find("r_lifts", {})[0]["last_kg"] == 112.5


def test_a_reader_who_cannot_store_anything_sees_the_same_figures() -> None:
    import os

    from fit.adapters.sqlite import engine
    from fit.adapters.sqlite.store import SqliteStore, open_store

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "fit.db")
        home = House(open_store(path, START), START)
        lift(home, "bench 5@100", "2025-11-03")
        rollups.ready(home)
        lift(home, "bench 5@110", "2025-11-10")
        reader = House(SqliteStore(path, engine.connect(path, "ro"), writable=False), START)
        reader.ready()
        rollups.ready(reader)
        assert reader.views.find("r_lifts", {})[0]["last_kg"] == 128.3
        assert home.views.find("r_lifts", {})[0]["last_kg"] == 116.7
        rollups.ready(home)
        assert kept(home) == kept(reader)
