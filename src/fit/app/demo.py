"""A year of one lifter, told day by day through the ordinary use cases: the same year every time."""

from __future__ import annotations

import random

from fit.app import body, goals, meals, plan_making, profiles, schedule_changes, supplements
from fit.app.house import House
from fit.app.log import Asked, log
from fit.kernel import days, notation
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

WEEKS = 52
_SEED = 1896  # the year of the first Olympic weightlifting
_DELOAD_EVERY = 8
_MISSED = (29, 30)  # a fortnight with the flu


class Lift(Record):
    """One line of a plan: sets of reps, from so many kg upwards by `step` every `every` weeks; `body`: on top of the
    body's weight."""

    words: str
    sets: int
    reps: int
    kg: float
    step: float
    every: int = 2
    rest: int = 120
    body: bool = False


_PLANS: tuple[tuple[str, int, int, tuple[Lift, ...]], ...] = (
    ("Upper A", 0, 60, (
        Lift(words="bench press", sets=4, reps=6, kg=70, step=2.5, every=4, rest=150),
        Lift(words="barbell row", sets=4, reps=8, kg=60, step=2.5, every=5),
        Lift(words="overhead press", sets=3, reps=8, kg=40, step=2.5, every=5),
        Lift(words="pull up", sets=3, reps=8, kg=0, step=2.5, every=6, body=True),
        Lift(words="dumbbell curl", sets=3, reps=12, kg=12, step=2, every=10, rest=60),
    )),
    ("Lower A", 1, 70, (
        Lift(words="squat", sets=4, reps=6, kg=90, step=2.5, every=3, rest=180),
        Lift(words="romanian deadlift", sets=3, reps=8, kg=80, step=5, every=8, rest=150),
        Lift(words="leg press", sets=3, reps=12, kg=140, step=10, every=7, rest=90),
        Lift(words="standing calf raise", sets=4, reps=15, kg=50, step=5, every=6, rest=60),
    )),
    ("Upper B", 3, 60, (
        Lift(words="overhead press", sets=4, reps=5, kg=45, step=2.5, every=8, rest=150),
        Lift(words="lat pulldown", sets=3, reps=10, kg=55, step=5, every=6, rest=90),
        Lift(words="incline dumbbell press", sets=3, reps=10, kg=24, step=2, every=6, rest=90),
        Lift(words="dip", sets=3, reps=10, kg=0, step=2.5, every=5, body=True),
    )),
    ("Lower B", 4, 65, (
        Lift(words="deadlift", sets=3, reps=5, kg=110, step=5, every=4, rest=210),
        Lift(words="front squat", sets=3, reps=6, kg=65, step=2.5, every=5, rest=150),
        Lift(words="leg curl", sets=3, reps=12, kg=40, step=5, every=8, rest=60),
    )),
)  # fmt: skip
_BREAKFASTS = (("oats 80g", "milk 250ml", "banana 120g"), ("egg 150g", "bread 80g", "butter 10g"))
_LUNCHES = (("chicken 180g", "rice 220g", "broccoli 150g"), ("salmon 150g", "potato 300g", "spinach 80g"))
_DINNERS = (("beef 180g", "pasta 220g", "tomato 150g"), ("tofu 200g", "rice 200g", "carrot 100g"))
_NOTES = ("felt strong", "slept badly", "bar speed was good", "rushed, short on time", "new shoes")


def year(store: Any, until: float, progress: Callable[[int], None]) -> dict[str, int]:
    """Tell the year that ends the day before `until` (Unix seconds); what it came to."""
    telling = _Year(store, until)
    telling.begin()
    for n in range(telling.days):
        telling.day(n)
        progress(n + 1)
    return telling.told


class _Year:
    def __init__(self, store: Any, until: float) -> None:
        self._store = store
        self._dice = random.Random(_SEED)
        today = House(store, until).now(None).day
        self._first = days.week_start(days.add_days(today, -WEEKS * 7))
        self._until = until
        self.days = days.days_between(self._first, today)
        self.told = {"workouts": 0, "sets": 0, "meals": 0, "measurements": 0}

    def _house(self, day: str, clock: str) -> House:
        """The house at a moment of that day."""
        return House(self._store, days.epoch(days.read_when(f"{day} {clock}", self._until, None).iso))

    def begin(self) -> None:
        house = self._house(self._first, "08:00")
        profiles.change_profile(house, {"name": "Sam", "height": "178", "sex": "male", "born": "1991-04-12"})
        for name, weekday, minutes, lifts in _PLANS:
            plan = plan_making.create_workout(house, name, [_line(lift) for lift in lifts], minutes).plan
            with house.command() as road:
                schedule_changes.assign(house, road, plan, [(days.WEEKDAYS[weekday],)], time="18:00")
        plan_making.create_meal(house, "Training breakfast", _BREAKFASTS[0], "08:00")
        plan_making.create_supplement(house, "creatine", "5g", "daily", "08:00")
        body.measure(house, ["83.4"], None, None)
        goals.set_goal(house, ["bench", "110kg"], None)
        goals.set_goal(house, ["weight", "80kg"], None)
        goals.set_goal(house, ["workouts", "4"], None)

    def day(self, n: int) -> None:
        day, week = days.add_days(self._first, n), n // 7
        ill = week in _MISSED
        self._morning(day, n, ill)
        if ill:
            return
        weekday = n % 7
        for _, planned, _, lifts in _PLANS:
            if planned == weekday and self._dice.random() > 0.04:
                self._train(day, week, lifts)
        if weekday == 6 and self._dice.random() < 0.5:
            self._run(day, week)

    def _morning(self, day: str, n: int, ill: bool) -> None:
        if n % 2 == 0 or self._dice.random() < 0.3:
            kg = 83.4 - 3.2 * n / (WEEKS * 7) + self._dice.gauss(0, 0.35) - (0.8 if ill else 0)
            body.measure(self._house(day, "07:10"), [f"{kg:.1f}"], None, None)
            self.told["measurements"] += 1
        if ill:
            return
        for name, clock, choices in (
            ("breakfast", "07:45", _BREAKFASTS), ("lunch", "12:30", _LUNCHES), ("dinner", "20:15", _DINNERS),
        ):  # fmt: skip
            if self._dice.random() < 0.72:
                words = [name, *self._dice.choice(choices)]
                meals.log_meal(self._house(day, clock), words, None, None)
                self.told["meals"] += 1
        if self._dice.random() < 0.8:
            supplements.take(self._house(day, "08:00"), ["creatine", "5g"], None, None)

    def _train(self, day: str, week: int, lifts: tuple[Lift, ...]) -> None:
        minute, entries = 18 * 60 + self._dice.randint(0, 20), []
        for lift in lifts:
            entries.append((minute, _done(lift, week, self._dice)))
            minute += lift.sets * (40 + lift.rest) // 60 + 2
        if self._dice.random() < 0.2:
            entries[0] = (entries[0][0], f'{entries[0][1]} "{self._dice.choice(_NOTES)}"')
        self._log(day, minute, entries)

    def _run(self, day: str, week: int) -> None:
        km = round(5 + self._dice.random() * 3, 1)
        pace = 345 - week * 0.5 + self._dice.gauss(0, 6)
        seconds = round(km * pace)
        self._log(day, 10 * 60, [(9 * 60 + 30, f"run {km:g}km {seconds // 60}:{seconds % 60:02}")])

    def _log(self, day: str, last: int, entries: list[tuple[int, str]]) -> None:
        house = self._house(day, f"{last // 60:02}:{last % 60:02}")

        def read(settings: Any, known: Any) -> list[Asked]:
            return [
                Asked(
                    entry=notation.read_line(text, unit=settings.unit, known=known.known),
                    at=days.read_when(f"{day} {at // 60:02}:{at % 60:02}", house.seconds, settings.zone),
                )
                for at, text in entries
            ]

        logged = log(house, read)
        self.told["workouts"] += 1
        self.told["sets"] += sum(len(told.event.sets) for told in logged.outcome.told if hasattr(told.event, "sets"))


def _kg(lift: Lift, week: int) -> float:
    """What is on the bar that week: a step every few weeks, less after the flu, three fifths when deloading."""
    trained = week - (4 if week > _MISSED[1] else 0)
    kg = lift.kg + lift.step * (max(trained, 0) // lift.every)
    if (week + 1) % _DELOAD_EVERY == 0 and not lift.body:
        kg = round(kg * 0.6 / 2.5) * 2.5
    return kg


def _line(lift: Lift) -> str:
    return f"{lift.words} {lift.sets}x{lift.reps}@{_load(lift, lift.kg)} rest {lift.rest}"


def _load(lift: Lift, kg: float) -> str:
    return (f"bw+{kg:g}" if kg else "bw") if lift.body else f"{kg:g}"


def _done(lift: Lift, week: int, dice: random.Random) -> str:
    """What was done of it: a step is hard in its first week, and some days are bad."""
    kg = _kg(lift, week)
    hard = week % lift.every == 0 and week > 0
    reps = [lift.reps] * lift.sets
    for n in range(lift.sets):
        if dice.random() < (0.30 if hard else 0.08) * (n + 1) / lift.sets:
            reps[n] = max(1, reps[n] - dice.randint(1, 2))
    warm = f"w:8@{round(kg * 0.5 / 2.5) * 2.5:g} " if not lift.body and kg >= 60 else ""
    effort = f" rpe{dice.choice(('7', '7.5', '8', '8.5', '9'))}" if dice.random() < 0.5 else ""
    return f"{lift.words} {warm}{','.join(map(str, reps))}@{_load(lift, kg)}{effort} rest {lift.rest}"
