"""Whatever is asked of plans: folding twice, undoing and redoing all of it gives the same state."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fit.adapters.sqlite.store import open_store
from fit.app import plan_changes, plan_making, plans
from fit.app.house import House
from fit.app.plan_changes import Wanted
from fit.app.plan_history import versions
from fit.app.rebuild import rebuild
from fit.app.undo import redo, undo
from fit.kernel.errors import FitError

NAMES = ("Upper", "Lower", "Push")
LINES = ("bench 3x8@40 rest 90", "squat 5x5@100", "row 3x8-12@50", "pull up 3x8", "plank 3x60s", "run 5km")
SETS = ("3x8@50", "3x10", "5x5@60 rest 120", "+2.5 3x8", "0x8", "3x60s")
SCHEMES = ("linear +2.5kg", "double +2.5kg 8-12", "531", "none")

names = st.sampled_from(NAMES)
words = st.sampled_from([line.split(" ", 1)[0] for line in LINES])
steps = st.one_of(
    st.tuples(st.just("create"), names, st.lists(st.sampled_from(LINES), min_size=1, max_size=3)),
    st.tuples(st.just("set"), names, words, st.sampled_from(SETS)),
    st.tuples(st.just("remove"), names, words),
    st.tuples(st.just("duration"), names, st.sampled_from([None, 20, 45, 5000])),
    st.tuples(st.just("rename"), names, names),
    st.tuples(st.just("archive"), names, st.booleans()),
    st.tuples(st.just("progression"), names, words, st.sampled_from(SCHEMES)),
)


def do(house: House, step: tuple[Any, ...]) -> None:
    match step:
        case "create", name, lines:
            plan_making.create_workout(house, name, lines)
        case "set", name, exercise, sets:
            plan_changes.change(house, name, plan_changes.setting(house, [exercise, *sets.split()], Wanted()))
        case "remove", name, exercise:
            plan_changes.change(house, name, plan_changes.setting(house, [exercise], Wanted(remove=True)))
        case "duration", name, minutes:
            plan_changes.change(house, name, lambda _: {"estimated_duration_minutes": minutes})
        case "rename", name, new:
            plan_changes.change(house, name, lambda _: {"name": new}, called=new)
        case "archive", name, away:
            plan_changes.change(house, name, lambda _: {"archived": away})
        case "progression", name, exercise, scheme:
            plan_changes.change(house, name, plan_changes.growing(house, [exercise], scheme))


def state(house: House) -> list[dict[str, Any]]:
    return plans.all_plans(house)


@given(asked=st.lists(steps, max_size=12))
@settings(max_examples=40, deadline=None)
def test_any_commands_folded_twice_voided_and_redone_give_the_same_state(asked: list[tuple[Any, ...]]) -> None:
    with TemporaryDirectory() as place:
        house = House(open_store(str(Path(place) / "fit.db"), 1_795_000_000.0), 1_795_000_000.0)
        with house.command():  # the first run is nobody's to undo
            pass
        first = house.store.log.head()
        done = 0
        for step in asked:
            before = house.store.log.head()
            try:
                do(house, step)
            except FitError:
                assert house.store.log.head() == before
                continue
            done += house.store.log.head() > before
        now = state(house)
        for row in now:
            made = versions(house, row["aggregate_id"])
            assert [one.row["version"] for one in made] == list(range(1, row["version"] + 1))
            assert made[-1].row["exercises"] == tuple(row["exercises"])
            assert made[-1].row["version_id"] == row["version_id"]
        live = [row["normal"] for row in now if not row["archived"]]
        assert len(live) == len(set(live))
        rebuild(house.store)
        assert state(house) == now
        assert (done > 0) == (house.store.log.head() > first)
        if done:
            undo(house, done)
            assert state(house) == []
            redo(house, done)
            assert state(house) == now
        house.store.close()
