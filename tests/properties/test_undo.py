"""Undo is exact: whatever was done, each step back shows the log as it was before, each step forth as it was after."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fit.adapters.sqlite.store import open_store
from fit.app import catalog
from fit.app.amend import Change, amend
from fit.app.house import House
from fit.app.log import Asked, log
from fit.app.naming import add, merge, rename
from fit.app.undo import redo, undo
from fit.kernel import days, notation
from fit.kernel.errors import Rejected
from fit.profile.commands import UpdateProfile

START = days.epoch("2026-11-23T12:00:00+00:00")
DAY = 86400.0


def _log(line: str, back: int) -> Callable[[House], Any]:
    def run(house: House) -> Any:
        at = days.local(house.seconds - back * DAY, "UTC")
        return log(house, lambda settings, known: [Asked(entry=notation.read_line(line), at=at)])  # noqa: ARG005

    return run


def _amend(sets: str) -> Callable[[House], Any]:
    return lambda house: amend(house, None, lambda settings: Change(entry=notation.read_sets(sets)))  # noqa: ARG005


def _profile(goal: int) -> Callable[[House], Any]:
    def run(house: House) -> Any:
        with house.command() as road:
            road.run(UpdateProfile(at=house.now("UTC").iso, changes={"weekly_goal": goal}))
            if not road.outcome.told:
                raise Rejected("nothing changed")  # such a command leaves nothing to undo

    return run


def _own(name: str) -> Callable[[House], Any]:
    return lambda house: add(
        house, name, kind="weighted", equipment="none", primary=["glutes"], secondary=[], aliases=[]
    )


def _nothing(house: House) -> None:
    """The first command of all makes the user; that is no step to undo."""
    with house.command():
        pass


COMMANDS = st.one_of(
    st.builds(
        _log, st.sampled_from(["bench 3x8@50", "bench 2x5@60", "squat 5x5@100", "pull up 3x8", "run 5km 25:30"]),
        st.integers(0, 9),
    ),
    st.builds(_amend, st.sampled_from(["2x8@55", "1x3@70", "3x5"])),
    st.builds(_profile, st.integers(1, 5)),
    st.builds(_own, st.sampled_from(["Atlas Toss", "Stone Flip"])),
    st.just(lambda house: merge(house, "Atlas Toss", "deadlift")),
    st.just(lambda house: rename(house, "bench", "Flat Bench")),
)  # fmt: skip


class Log:
    """A log in memory of the machine, and what its views show."""

    def __init__(self, folder: str) -> None:
        self.path = str(Path(folder) / "fit.db")
        self.ticks = 0

    def house(self) -> House:
        self.ticks += 1
        seconds = START + self.ticks
        return House(open_store(self.path, seconds), seconds)

    def run(self, command: Callable[[House], Any]) -> bool:
        """Whether the command was let through."""
        from fit.kernel.errors import FitError

        house = self.house()
        try:
            command(house)
        except FitError:
            return False
        finally:
            house.store.close()
        return True

    def shown(self) -> dict[str, list[tuple[Any, ...]]]:
        """Once time has closed the sessions of days gone by."""
        self.run(_nothing)
        house = self.house()
        found = {
            view.name: sorted(house.store.db.execute(f"select * from {view.name}").fetchall(), key=repr)
            for domain in catalog.DOMAINS
            for view in catalog.views(domain)
        }
        house.store.close()
        return found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(commands=st.lists(COMMANDS, min_size=1, max_size=8))
def test_every_step_back_and_forth_shows_what_was_there(commands: list[Callable[[House], Any]]) -> None:
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        it = Log(folder)
        it.run(_nothing)
        states = [it.shown()]
        for command in commands:
            if it.run(command):
                states.append(it.shown())
        for before in reversed(states[:-1]):
            assert it.run(undo)
            assert it.shown() == before
        assert not it.run(undo)
        for after in states[1:]:
            assert it.run(redo)
            assert it.shown() == after
        assert not it.run(redo)
