"""What a lifter does in a month, on a phone and a laptop that meet in the cloud, or through an app that asks it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from aws.simulation.stack import Stack
from fit.adapters.http.transport import HttpTransport
from fit.adapters.sqlite.store import memory_store
from fit.app.house import House
from fit.app.sync import sync
from fit.cloud.asking import offers
from fit.kernel.messages import Envelope

DAY, HOUR = 86400.0, 3600.0
TRAINED = (0, 1, 3, 5)  # days of the week
PLANS = {
    "Upper A": ("bench 3x8@{}", "barbell row 3x8@{}", "overhead press 3x8@{}", "pulldown 3x10@{}", "curl 3x10@{}"),
    "Lower A": ("squat 3x5@{}", "deadlift 3x5@{}", "leg press 3x10@{}", "leg curl 3x10@{}", "calf raise 3x12@{}"),
}
MEALS = (
    "breakfast oats 80g milk 250ml", "lunch rice 200g chicken breast 150g", "snack banana 120g",
    "dinner rice 250g egg 150g",
)  # fmt: skip
DOSES = ("creatine 5g", "magnesium 300mg")


class Wire:
    """The client of a device, as fit.adapters.http has one."""

    def __init__(self, stack: Stack, token: str) -> None:
        self.url, self._stack, self._token = "https://fit.example.org", stack, token

    def call(self, method: str, path: str, body: Any = None, *, query: Any = None, device: str = "") -> Any:  # noqa: ARG002 - the device's name is for logs
        return self._stack.ask(self._token, method, path, body, query)


class OneByOne(HttpTransport):
    """What a client would cost that gave each event a request of its own."""

    def push(self, events: Sequence[Envelope]) -> None:
        for e in events:
            super().push([e])


class Device:
    def __init__(self, stack: Stack, token: str, store: Any = None, batched: bool = True) -> None:
        self._stack = stack
        self.store = store or memory_store(stack.now)
        wire: Any = Wire(stack, token)
        self._transport = HttpTransport(wire) if batched else OneByOne(wire)

    @property
    def house(self) -> House:
        return House(self.store, self._stack.now)

    def do(self, domain: str, command: str, **fields: Any) -> None:
        offer = next(o for o in offers(domain) if o.name == command)
        offer.do(self.house, offer.body(command_id="c", **fields))

    def sync(self) -> None:
        sync(self.house, self._transport)
        self._stack.counted["syncs"] += 1
        self._stack.pump()


class App:
    """Instead of a device: every command and every look is a request."""

    def __init__(self, stack: Stack, token: str) -> None:
        self._stack, self._token, self._asked = stack, token, 0

    def do(self, domain: str, command: str, **fields: Any) -> None:
        self._asked += 1
        body = {"command_id": f"app-{self._asked}", **fields}
        self._stack.ask(self._token, "POST", f"/v1/{domain}/commands/{command}", body)
        self._stack.counted["commands"] += 1
        self._stack.pump()

    def look(self, domain: str, view: str, **query: str) -> list[dict[str, Any]]:
        said = self._stack.ask(self._token, "GET", f"/v1/{domain}/views/{view}", None, query)
        rows: list[dict[str, Any]] = said["rows"]
        return rows

    def sync(self) -> None:
        """It has nothing of its own to bring; it shows today's plan and what was done."""
        self.look("scheduling", "schedule")
        self.look("execution", "workouts", limit="10")


def begin(stack: Stack, number: int, how: str) -> tuple[Any, Device | None]:
    """An account, and what a lifter does first. `how`: `batched`, `singly`, or `app`."""
    admitted = stack.accounts.register(f"lifter {number}", "phone", True)
    assert admitted is not None
    where: Any = App(stack, admitted.token) if how == "app" else Device(stack, admitted.token, None, how == "batched")
    for name, lines in PLANS.items():
        exercises = [line.format(40 + 5 * n) for n, line in enumerate(lines)]
        where.do("planning", "CreateTemplate", kind="workout", name=name, exercises=exercises)
    rows = where.look("planning", "templates") if how == "app" else where.house.views.find("v_templates", {})
    plans = {row["name"]: row["aggregate_id"] for row in rows}
    for name, days in (("Upper A", ["monday", "thursday"]), ("Lower A", ["tuesday", "saturday"])):
        where.do("scheduling", "AssignPlan", template_id=plans[name], days=days, time="18:00")
    where.sync()
    laptop = None if how == "app" else Device(stack, admitted.token)
    if laptop is not None:
        laptop.sync()
    return where, laptop


def day(stack: Stack, where: Any, laptop: Device | None, midnight: float, weekday: int, chance: random.Random) -> None:
    """`where`: what is in the lifter's pocket."""
    sometimes = chance.uniform(0, 600)

    def at(hour: float) -> None:
        stack.now = midnight + hour * HOUR + sometimes

    week = (midnight - 1.7e9) / DAY / 7
    at(7)
    if chance.random() < 0.5:
        where.do("execution", "Measure", measures=f"weight {80 + chance.uniform(-1, 1):.1f}")
    for hour, meal, dose in ((7.5, MEALS[0], DOSES[0]), (12.5, MEALS[1], None), (16, MEALS[2], None)):
        at(hour)
        where.do("execution", "EatMeal", meal=meal)
        if dose:
            where.do("execution", "TakeSupplement", supplement=dose)
        at(hour + 0.3)
        where.sync()
    if weekday in TRAINED:
        at(18)
        lines = PLANS["Upper A" if weekday in (0, 3) else "Lower A"]
        where.do("execution", "StartWorkout")
        for n, line in enumerate((*lines, *(("dip 3x8",) if chance.random() < 0.5 else ()))):
            at(18.1 + 0.15 * n)
            words = line.format(40 + 5 * n + (2.5 * int(week) if chance.random() < 0.4 else 0))
            exercise, _, sets = words.rpartition(" ")
            where.do("execution", "LogSets", exercise=exercise, sets=sets)
        at(19.2)
        where.do("execution", "FinishWorkout")
    at(19.5)
    where.do("execution", "EatMeal", meal=MEALS[3])
    where.do("execution", "TakeSupplement", supplement=DOSES[1])
    at(20)
    where.sync()
    if laptop is not None:
        at(21)
        laptop.sync()
