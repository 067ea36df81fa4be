"""Kept figures are what a rebuild would give, whatever happened to the log in between."""

from __future__ import annotations

import contextlib
import tempfile
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fit.adapters.sqlite.store import memory_store
from fit.analytics.rollups import ROLLUPS
from fit.app import rebuild, rollups
from fit.app.house import House
from fit.app.log import Asked, log
from fit.app.undo import undo
from fit.execution.body_decider import Measure
from fit.kernel import days, notation
from fit.kernel.errors import Rejected

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


DAYS = st.integers(0, 70).map(lambda n: days.add_days("2025-10-01", n))
STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("lift"), st.sampled_from(("bench", "squat", "pullup")), st.integers(1, 14), st.integers(8, 40), DAYS
        ),
        st.tuples(st.just("weigh"), st.integers(70, 90), DAYS),
        st.just(("undo",)),
        st.just(("read",)),
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
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
            case ("undo",):
                with contextlib.suppress(Rejected):  # nothing left to take back
                    undo(home)
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
