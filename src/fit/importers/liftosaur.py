"""Liftosaur: what the program asked and what was done, set by set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from fit.importers.cells import Bad, count, effort, load, unit_of
from fit.importers.dates import stamp
from fit.importers.found import Found, FoundSet, FoundTarget, Skipped
from fit.importers.sessions import Sessions, key_of, odd_effort
from fit.importers.text import Table, header_of

_NEEDED = ("workout datetime", "exercise", "required reps", "completed reps")
_RANGE = re.compile(r"(\d{1,4})\s*[-–]\s*(\d{1,4})$", re.ASCII)
_YES = ("1", "true", "yes")


def sniff(head: bytes) -> bool:
    return set(_NEEDED) <= header_of(head)


def read(stream: BinaryIO) -> Iterator[Found]:
    table = Table(stream)
    table.need("Liftosaur", *_NEEDED)
    yield from table.encoding_flag()
    yield from _Rows(table).read()


class _Rows:
    def __init__(self, table: Table) -> None:
        self.table, self.sessions = table, Sessions()
        self.told: tuple[str, str] = ("", "")

    def _cell(self, cells: list[str], name: str) -> str:
        at = self.table.columns.get(name, -1)
        return cells[at] if at >= 0 else ""

    def read(self) -> Iterator[Found]:
        for line, cells in self.table:
            try:
                yield from self._row(line, cells)
            except Bad as bad:
                yield Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason)
        yield from self.sessions.finished()

    def _row(self, line: int, cells: list[str]) -> Iterator[Found]:
        shifted = self.table.too_long(line, cells)
        if shifted:
            yield shifted
            return
        when, day = self._cell(cells, "workout datetime"), self._cell(cells, "day name")
        if self.sessions.turn((when, day)):
            started, bare = stamp(when, "Workout DateTime")  # first: a row without a date ends no session
            yield from self.sessions.finished()
            program = self._cell(cells, "program") or None
            name = day or None
            self.told = ("", "")
            self.sessions.begin(
                (when, day),
                key=key_of(started, name),
                started=started,
                line=line,
                name=name,
                date_only=bare,
                program=program,
            )
        found = self._set(line, cells)
        self.sessions.sets.append(found)
        if found.rpe is None and not found.skipped:
            yield from odd_effort(line, self._cell(cells, "completed rpe"))

    def _set(self, line: int, cells: list[str]) -> FoundSet:
        exercise = self._cell(cells, "exercise")
        if not exercise:
            raise Bad("Exercise", "", "no exercise")
        planned = self._planned(cells)
        reps = count(self._cell(cells, "completed reps"), "Completed Reps") or None
        weight, unit = self._weight(cells, "completed")
        if reps and weight is None and not self._cell(cells, "completed weight value"):
            # Older exports say the weight of a finished set only where it differs from the plan.
            weight, unit = planned.weight, planned.unit
        return FoundSet(
            exercise=exercise,
            line=line,
            kind="warmup" if self._cell(cells, "is warmup set?").casefold() in _YES else "working",
            reps=reps,
            weight=abs(weight) if weight and reps else None,
            unit=unit if weight and reps else None,
            assisted=bool(reps) and weight is not None and (weight < 0 or self.sessions.helped(exercise)),
            rpe=effort(self._cell(cells, "completed rpe")) if reps else None,
            note=self._first_time(exercise, self._cell(cells, "notes")),
            planned=planned,
            skipped=reps is None,
        )

    def _weight(self, cells: list[str], which: str) -> tuple[float | None, str | None]:
        title = which.capitalize()
        unit = unit_of(self._cell(cells, f"{which} weight unit"), f"{title} Weight Unit")
        text = self._cell(cells, f"{which} weight value")
        return load(text, f"{title} Weight Value", unit, self.table.thousands), unit

    def _planned(self, cells: list[str]) -> FoundTarget:
        said = self._cell(cells, "required reps")
        span = _RANGE.match(said)
        low, high = (int(span[1]), int(span[2])) if span else (count(said, "Required Reps") or None, None)
        weight, unit = self._weight(cells, "required")
        return FoundTarget(
            reps=low,
            reps_max=high,
            weight=weight,
            unit=unit if weight else None,
            rpe=effort(self._cell(cells, "required rpe")),
            amrap=self._cell(cells, "is amrap?").casefold() in _YES,
        )

    def _first_time(self, exercise: str, note: str) -> str | None:
        """The exercise's note stands in each of its rows; its first set keeps it."""
        if not note or self.told == (exercise, note):
            return None
        self.told = (exercise, note)
        return note
