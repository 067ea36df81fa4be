"""The full screen, driven by a pilot."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from conftest import Fit

pytest.importorskip("textual", reason="the live view is an extra: pip install fitness-tracker[live]")

from textual.widgets import Static

from fit.cli.opening import open_house
from fit.cli.workout_live import LiveWorkout


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def running(fit: Fit) -> Fit:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 2x8@40 rest 90", "-e", "row 1x10@30")
    fit("workout", "start", "Upper A")
    return fit


def drive(steps: Callable[[LiveWorkout, Any, Clock], Awaitable[None]]) -> LiveWorkout:
    clock = Clock()
    live = LiveWorkout(open_house, clock)

    async def run() -> None:
        async with live.run_test() as pilot:
            await pilot.pause()
            await steps(live, pilot, clock)

    asyncio.run(run())
    return live


def shown(live: LiveWorkout, name: str) -> str:
    return str(live.query_one(f"#{name}", Static).render())


def test_one_key_accepts_the_target_and_the_rest_runs(running: Fit) -> None:
    async def steps(live: LiveWorkout, pilot: Any, clock: Clock) -> None:
        assert "Bench Press, set 1 of 2: 8@40kg" in shown(live, "next")
        await pilot.press("space")
        assert "set 2 of 2" in shown(live, "next")
        assert shown(live, "rest") == "rest 1:30"
        clock.now = 91.0
        live._tick()
        assert shown(live, "rest") == "rest is over"

    drive(steps)
    assert running("workout", "status", "--json").json["workout"]["exercises"][0]["done_sets"] == 1


def test_a_set_can_be_typed_and_nonsense_is_said(running: Fit) -> None:
    async def steps(live: LiveWorkout, pilot: Any, _: Clock) -> None:
        await pilot.press("i", *"8", "at", *"5", "enter")
        await pilot.press("i", *"what", "enter")
        await pilot.pause()
        assert shown(live, "said")

    drive(steps)
    (one,) = running("workout", "status", "--json").json["workout"]["exercises"][0]["sets"]
    assert (one["reps"], one["weight_kg"]) == (8, 5.0)


def test_skip_then_finish_ends_the_workout_and_the_view(running: Fit) -> None:
    async def steps(live: LiveWorkout, pilot: Any, _: Clock) -> None:
        await pilot.press("f")
        assert "nothing was logged" in shown(live, "said")
        await pilot.press("s")
        await pilot.press("space")
        assert "All sets are done" in shown(live, "next")
        await pilot.press("f")

    live = drive(steps)
    assert live.shape["status"] == "executed"
    assert running("workout", "status", "--json").json["workout"] is None


def test_leaving_leaves_it_running(running: Fit) -> None:
    async def steps(_: LiveWorkout, pilot: Any, __: Clock) -> None:
        await pilot.press("q")

    drive(steps)
    assert running("workout", "status", "--json").json["workout"]["status"] == "open"


def test_a_tick_after_the_screen_has_gone_is_quiet(running: Fit) -> None:
    async def steps(live: LiveWorkout, pilot: Any, _: Clock) -> None:
        await pilot.press("space")
        await live.query("#rest").remove()
        live._tick()

    drive(steps)
    assert running("workout", "status", "--json").json["workout"]["status"] == "open"
