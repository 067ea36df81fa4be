"""One file on its way into the log: read once, judged as a whole, then turned into events session by session."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO

from fit.app.importing import Batch
from fit.execution.events import WORKOUT_EVENTS, SetDone
from fit.importers import own_csv, units
from fit.importers.become import Sessions, workout_id_of
from fit.importers.become_body import Meals, Measures
from fit.importers.found import (
    Flagged,
    Found,
    FoundFood,
    FoundMeal,
    FoundMeasure,
    FoundSet,
    FoundWorkout,
    Skipped,
)
from fit.importers.names import Names
from fit.importers.registry import STDIN, Format
from fit.importers.spool import Group, Spool
from fit.importers.when import When
from fit.kernel import ids
from fit.kernel.messages import data_of
from fit.kernel.quick import quicken
from fit.planning.exercise_events import ExerciseAdded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.import_facts import Here
    from fit.app.importing import New

    Make = Callable[[Mapping[str, int]], list[New]]

_ZIP_GROWS = 20
_TELL = 1 << 10


class Tally:
    """What an import came to; `known` counts the workouts that were there already."""

    def __init__(self) -> None:
        self.workouts = self.sets = self.known = self.foods = self.measures = 0
        self.skipped: list[dict[str, Any]] = []


class Intake:
    """Use it inside `with spool`. `progress` hears the bytes that have been read."""

    def __init__(self, format: Format, spool: Spool) -> None:
        self.format = format
        self.tally = Tally()
        self.flagged: list[dict[str, Any]] = []
        self.verdict = units.UnitVerdict(unit=None, evidence="no weights")
        self._spool = spool
        self._unread: list[dict[str, Any]] = []

    def read(self, stream: BinaryIO, progress: Callable[[int], None]) -> None:
        """Reads it all, keeps it beside, and weighs what its numbers say. Unreadable where it breaks off."""
        quicken((FoundSet, FoundWorkout, FoundFood, FoundMeal, FoundMeasure))
        quicken((SetDone, *WORKOUT_EVENTS))
        self.verdict = units.verdict(self._spool.keep(self._noted(self.format.read(stream), stream, progress)))
        if self.format.name == own_csv.NAME:  # it says what was typed
            self.verdict = self.verdict.but(kg_is_lb=False, lb_is_kg=False)

    def _noted(self, found: Iterator[Found], stream: BinaryIO, progress: Callable[[int], None]) -> Iterator[Found]:
        for n, one in enumerate(found):
            if isinstance(one, Skipped):
                self._unread.append(_shape(one))
            elif isinstance(one, Flagged):
                self.flagged.append({"line": one.line, "reason": one.reason})
            if n % _TELL == 0:
                progress(stream.tell())
            yield one

    @property
    def size(self) -> int:
        return self._spool.count()

    def batches(
        self, names: Names, when: When, latest_day: str, usual_unit: str, at: str, here: Here
    ) -> Iterator[Batch]:
        """Every session, day of meals and day of measurements, then the exercises that are new. Asked again, it counts
        anew."""
        tally = self.tally = Tally()
        tally.skipped += self._unread

        def skip(line: int, why: str) -> None:
            tally.skipped.append({"line": line, "reason": why})

        sessions = Sessions(names, self.verdict, when, skip, here.body_weight, self._spool.shapes, self.format.ours)
        measures = Measures(when, latest_day, usual_unit, skip)
        meals = Meals(when, latest_day, self.format.title, skip)
        for group in self._spool.groups():
            if group.kind == "workout":
                make = self._session(sessions, group, tally, here)
                yield Batch(domain="execution", aggregate_id=workout_id_of(group), make=make)
            elif group.kind == "measures":
                yield Batch(
                    domain="execution", aggregate_id=f"body:{group.key}", make=self._measured(measures, group, tally)
                )
            else:
                yield Batch(
                    domain="execution", aggregate_id=f"meals:{group.key}", make=self._eaten(meals, group, tally)
                )
        for exercise_id in sorted(names.new):
            yield self._exercise(names, exercise_id, at)

    @staticmethod
    def _session(sessions: Sessions, group: Group, tally: Tally, here: Here) -> Make:
        def make(counted: Mapping[str, int]) -> list[New]:
            if not counted and sessions.is_there(group, here):
                tally.known += 1
                return []
            new, sets = sessions.events(group, counted)
            if counted:
                tally.known += 1
            elif new:
                tally.workouts += 1
            tally.sets += sets
            return new

        return make

    @staticmethod
    def _measured(measures: Measures, group: Group, tally: Tally) -> Make:
        def make(counted: Mapping[str, int]) -> list[New]:
            new = measures.events(group, counted)
            tally.measures += len(new)
            return new

        return make

    @staticmethod
    def _eaten(meals: Meals, group: Group, tally: Tally) -> Make:
        def make(counted: Mapping[str, int]) -> list[New]:
            new, foods = meals.events(group, counted)
            tally.foods += foods
            return new

        return make

    @staticmethod
    def _exercise(names: Names, exercise_id: str, at: str) -> Batch:
        def make(counted: Mapping[str, int]) -> list[New]:
            one = names.new[exercise_id]
            key = ids.key("imported exercise", exercise_id)
            if key in counted:
                return []
            added = ExerciseAdded(name=one.name, at=at, kind=one.kind)
            return [(key, added, data_of(added))]

        return Batch(domain="planning", aggregate_id=f"exercise:{exercise_id}", make=make)


def _shape(one: Skipped) -> dict[str, Any]:
    shape: dict[str, Any] = {"line": one.line, "reason": one.reason}
    if one.column is not None:
        shape["column"] = one.column
    if one.value is not None:
        shape["value"] = one.value
    return shape


def bytes_of(path: str) -> int:
    """About how many bytes will be read: what is zipped grows; of what is piped nobody knows."""
    if path == STDIN:
        return 0
    size = os.path.getsize(path)
    with open(path, "rb") as file:
        return size * _ZIP_GROWS if file.read(2) == b"PK" else size
