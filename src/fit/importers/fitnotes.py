"""FitNotes: sets by day (Android and iOS), and the body tracker."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from fit.importers.cells import MOST_METRES, Bad, amount, count, load, metres, seconds, unit_of
from fit.importers.dates import stamp
from fit.importers.found import Flagged, Found, FoundSet, Skipped
from fit.importers.sessions import Sessions, key_of, nothing_done
from fit.importers.text import Table, header_of
from fit.importers.units import on_kilo_grid, on_pound_step


def sniff(head: bytes) -> bool:
    header = header_of(head)
    return {"date", "exercise", "category", "reps"} <= header and any(name.startswith("weight") for name in header)


def read(stream: BinaryIO) -> Iterator[Found]:
    """A session per day: the file has no times and no names."""
    table = Table(stream)
    table.need("FitNotes", "date", "exercise", "category", "reps")
    yield from table.encoding_flag()
    yield from _Rows(table).read()


class _Rows:
    def __init__(self, table: Table) -> None:
        self.table, self.sessions = table, Sessions()
        self.recovered: set[str] = set()
        place = table.place
        self.date, self.exercise, self.reps, self.time = place("date"), place("exercise"), place("reps"), place("time")
        self.weight, self.unit = place("weight"), place("weight unit")
        self.kilos, self.pounds = place("weight (kg)", "weight (kgs)"), place("weight (lbs)", "weight (lb)")
        self.far, self.far_unit = place("distance"), place("distance unit")
        self.note, self.kind = place("comment", "notes"), place("kind")

    def read(self) -> Iterator[Found]:
        for line, cells in self.table:
            try:
                yield from self._row(line, cells)
            except Bad as bad:
                yield Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason)
        yield from self.sessions.finished()

    def _row(self, line: int, cells: list[str]) -> Iterator[Found]:
        if len(cells) > self.table.width:
            cells = self._unshifted(line, cells)
            name = cells[self.exercise]
            if "," in name and name not in self.recovered:
                # Said once for each name: it stands in every set of the exercise.
                self.recovered.add(name)
                yield Flagged(line=line, reason=f"commas without quotes: read as the exercise {name!r}")
        day = stamp(cells[self.date])[0][:10]
        if self.sessions.turn(day):
            yield from self.sessions.finished()
            self.sessions.begin(day, key=key_of(day, None), started=day, line=line, date_only=True)
        found = self._set(line, cells)
        if found is None:
            yield nothing_done(line)
        else:
            self.sessions.sets.append(found)

    def _unshifted(self, line: int, cells: list[str]) -> list[str]:
        """As it was meant: the name takes as many of the extra cells as make the rest fit, the comment the others."""
        extra = len(cells) - self.table.width
        last = self.table.width - 1
        for in_name in range(extra, -1, -1):
            after = self.exercise + 1 + in_name
            tail = cells[after:]
            row = [*cells[: self.exercise], ", ".join(cells[self.exercise : after]), *tail]
            if self.note == last:
                row[last:] = [", ".join(row[last:]).strip(", ")]
            elif any(row[last + 1 :]):
                continue
            row = row[: self.table.width]
            try:
                if self._set(line, row) is not None:
                    return row
            except Bad:
                continue
        raise Bad("Exercise", cells[self.exercise], "commas without quotes: the columns cannot be told apart")

    def _set(self, line: int, cells: list[str]) -> FoundSet | None:
        """None where nothing was done."""
        exercise = cells[self.exercise]
        if not exercise:
            raise Bad("Exercise", "", "no exercise")
        weight, unit = self._weight(cells)
        reps = count(self._cell(cells, self.reps)) or None
        took = seconds(self._cell(cells, self.time), "Time")
        far = amount(self._cell(cells, self.far), "Distance", MOST_METRES, self.table.thousands) or None
        far_unit = self._cell(cells, self.far_unit)
        if far_unit:
            metres(1.0, far_unit)  # a word that is no unit means that the columns have shifted
        if reps is None and took is None and far is None:
            return None
        return FoundSet(
            exercise=exercise,
            line=line,
            kind=_kind(self._cell(cells, self.kind)),
            reps=reps,
            weight=abs(weight) if weight else None,
            unit=unit if weight else None,
            assisted=weight is not None and (weight < 0 or self.sessions.helped(exercise)),
            distance_m=metres(far, far_unit) if far_unit else None,
            distance=far,
            distance_unit=far_unit or None if far else None,
            seconds=took,
            note=self._cell(cells, self.note) or None,
        )

    def _weight(self, cells: list[str]) -> tuple[float | None, str | None]:
        """iOS writes both units; the one that was typed is the one that stands on its own grid."""
        if self.weight >= 0:
            unit = unit_of(self._cell(cells, self.unit))
            return load(cells[self.weight], "Weight", unit, self.table.thousands), unit
        kilos = load(self._cell(cells, self.kilos), "Weight (kg)", "kg", self.table.thousands)
        pounds = load(self._cell(cells, self.pounds), "Weight (lbs)", "lb", self.table.thousands)
        if kilos is None or (pounds is not None and on_pound_step(pounds) and not on_kilo_grid(kilos)):
            return pounds, "lb"
        return kilos, "kg"

    @staticmethod
    def _cell(cells: list[str], at: int) -> str:
        return cells[at] if at >= 0 else ""


def _kind(said: str) -> str:
    said = said.casefold()
    for word, kind in (("warm", "warmup"), ("drop", "drop"), ("fail", "failure")):
        if word in said:
            return kind
    return "working"
