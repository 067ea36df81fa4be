"""Reads a fixture and sorts what was found."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from fit.importers.found import Flagged, Found, FoundMeal, FoundMeasure, FoundWorkout, Skipped
from fit.importers.units import Judge, UnitVerdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO


class Read:
    """Everything a reader gave, by kind."""

    def __init__(
        self, reader: Callable[[BinaryIO], Iterator[Found]], text: str | bytes, encoding: str = "utf-8"
    ) -> None:
        data = text if isinstance(text, bytes) else text.encode(encoding)
        self.all = list(reader(io.BytesIO(data)))
        self.workouts = [one for one in self.all if isinstance(one, FoundWorkout)]
        self.meals = [one for one in self.all if isinstance(one, FoundMeal)]
        self.measures = [one for one in self.all if isinstance(one, FoundMeasure)]
        self.skipped = [one for one in self.all if isinstance(one, Skipped)]
        self.flagged = [one for one in self.all if isinstance(one, Flagged)]
        self.sets = [each for one in self.workouts for each in one.sets]


def verdict(found: Iterable[object]) -> UnitVerdict:
    """On the weights of sessions."""
    judge = Judge()
    for one in found:
        if isinstance(one, FoundWorkout):
            for each in one.sets:
                judge.weigh(each.weight, each.unit)
    return judge.verdict()
