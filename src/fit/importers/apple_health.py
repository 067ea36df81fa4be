"""Apple Health's export: body weight, workouts and food out of gigabytes of heartbeats."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

from fit.importers.apple_food import NUTRIENTS, Plate
from fit.importers.cells import MOST_METRES, MOST_SECONDS, Bad, amount, metres
from fit.importers.dates import stamp
from fit.importers.found import Found, FoundMeasure, FoundSet, FoundWorkout, Skipped
from fit.importers.measures import measure
from fit.importers.sessions import key_of, session_length
from fit.importers.xml import elements

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesImpl

_BODY = {
    "HKQuantityTypeIdentifierBodyMass": "weight",
    "HKQuantityTypeIdentifierBodyFatPercentage": "fat",
    "HKQuantityTypeIdentifierWaistCircumference": "waist",
    "HKQuantityTypeIdentifierLeanBodyMass": "lean body mass",
}
_SPAN = {"s": 1.0, "sec": 1.0, "min": 60.0, "hr": 3600.0, "h": 3600.0}
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def sniff(head: bytes) -> bool:
    return b"<HealthData" in head[:65536]


def read(stream: BinaryIO) -> Iterator[Found]:
    """Measurements and workouts as they come, food at the end (its records are spread over the file)."""
    with Plate() as plate:
        health = _Health(plate)
        for _ in elements(stream, health.begin, health.end):
            while health.found:
                yield health.found.popleft()
        yield from plate.meals()


class _Health:
    def __init__(self, plate: Plate) -> None:
        self.plate = plate
        self.found: deque[Found] = deque()
        self.meal = 0  # the Correlation we are in; 0 is none
        self.meals = 0
        self.food_record = False
        self.workout: dict[str, str] | None = None
        self.line = 0

    def begin(self, name: str, attributes: AttributesImpl, line: int) -> None:
        if name == "Record":
            kind = attributes.get("type", "")
            if kind in _BODY:
                self._try(line, lambda: self._measure(_BODY[kind], dict(attributes), line))
            elif kind in NUTRIENTS:
                self.food_record = self._try(line, lambda: self.plate.add(dict(attributes), line, self.meal))
        elif name == "Correlation":
            if attributes.get("type") == "HKCorrelationTypeIdentifierFood":
                self.meals += 1
                self.meal = self.meals
        elif name == "MetadataEntry":
            if attributes.get("key") == "HKFoodType" and (self.food_record or self.meal):
                self.plate.name(attributes.get("value", ""), self.meal, self.food_record)
        elif name == "Workout":
            self.workout, self.line = dict(attributes), line
        elif name == "WorkoutStatistics" and self.workout is not None:
            self._statistics(attributes)

    def end(self, name: str, text: str) -> None:
        del text  # everything is in attributes
        if name == "Record":
            self.food_record = False
        elif name == "Correlation":
            self.meal = 0
        elif name == "Workout" and self.workout is not None:
            workout, self.workout = self.workout, None
            self._try(self.line, lambda: self._session(workout, self.line))

    def _try(self, line: int, keep: Callable[[], None]) -> bool:
        try:
            keep()
        except Bad as bad:
            self.found.append(Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason))
            return False
        return True

    def _measure(self, name: str, said: dict[str, str], line: int) -> None:
        if self.meal:
            return
        at = stamp(said.get("startDate", ""), "startDate")[0]
        text, unit = said.get("value", ""), said.get("unit", "")
        metric, value, known = measure(name, text, unit)
        if metric == "fat" and value <= 1:
            value = round(value * 100, 4)  # Apple writes 21 % as 0.21
        self.found.append(FoundMeasure(at=at, metric=metric, value=value, unit=known, line=line))

    def _statistics(self, attributes: AttributesImpl) -> None:
        """Exports since iOS 16 keep a workout's distance and energy in elements of their own."""
        assert self.workout is not None
        kind, total, unit = attributes.get("type", ""), attributes.get("sum", ""), attributes.get("unit", "")
        if "Distance" in kind and total:
            self.workout.setdefault("totalDistance", total)
            self.workout.setdefault("totalDistanceUnit", unit)
        elif kind.endswith("ActiveEnergyBurned") and total:
            self.workout.setdefault("totalEnergyBurned", total)
            self.workout.setdefault("totalEnergyBurnedUnit", unit)

    def _session(self, said: dict[str, str], line: int) -> None:
        started = stamp(said.get("startDate", ""), "startDate")[0]
        exercise = _HUMP.sub(" ", said.get("workoutActivityType", "").removeprefix("HKWorkoutActivityType"))
        if not exercise:
            raise Bad("workoutActivityType", "", "no activity")
        took = self._took(said, started)
        length, flag = session_length(took, line)
        if flag:
            self.found.append(flag)
        far = amount(said.get("totalDistance", ""), "totalDistance", MOST_METRES)
        far_unit = said.get("totalDistanceUnit", "")
        only = FoundSet(
            exercise=exercise,
            line=line,
            seconds=length,
            distance_m=metres(far, far_unit, "totalDistanceUnit"),
            distance=far or None,
            distance_unit=far_unit if far else None,
        )
        if only.seconds is None and only.distance_m is None:
            raise Bad("duration", said.get("duration"), "no time and no distance: nothing was done")
        kcal = energy(said.get("totalEnergyBurned", ""), said.get("totalEnergyBurnedUnit", "kcal"))
        self.found.append(
            FoundWorkout(
                key=key_of(started, exercise),
                started=started,
                line=line,
                sets=(only,),
                name=exercise,
                duration_seconds=length,
                kcal=kcal or None,
            )
        )

    def _took(self, said: dict[str, str], started: str) -> float | None:
        factor = _SPAN.get(said.get("durationUnit", "min"))
        took = amount(said.get("duration", ""), "duration", MOST_SECONDS)
        if took and factor:
            return round(took * factor, 1)
        if not said.get("endDate"):
            return None
        ended = stamp(said["endDate"], "endDate")[0]
        try:
            return (datetime.fromisoformat(ended) - datetime.fromisoformat(started)).total_seconds()
        except TypeError:  # only one of the two has a zone
            return None


def energy(text: str, unit: str) -> float | None:
    """kcal of a number in kcal, Cal or kJ."""
    value = amount(text, "totalEnergyBurned", 1e6)
    if value is None or unit.casefold() not in ("kj", "j"):
        return value
    return round(value / (4.184 if unit.casefold() == "kj" else 4184.0), 2)
