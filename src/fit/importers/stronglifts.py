"""StrongLifts: a row per exercise, its sets side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from fit.importers.cells import Bad, amount, count, load, number, seconds, unit_of
from fit.importers.dates import clock, stamp
from fit.importers.found import Found, FoundSet, Skipped
from fit.importers.sessions import Sessions, key_of, nothing_done, session_length
from fit.importers.text import Table, header_of

_SET = re.compile(r"set (\d{1,3}) \((.+)\)$")
_BODY = re.compile(r"body ?weight \((\w+)\)$")
_TIMES = re.compile(r"(\d{1,2})\s*[×xX*]\s*(\S+)$")


def sniff(head: bytes) -> bool:
    header = header_of(head)
    return {"exercise", "workout name"} <= header and any(name.startswith("sets×") for name in header)


def read(stream: BinaryIO) -> Iterator[Found]:
    table = Table(stream)
    table.need("StrongLifts", "exercise", "workout name", "sets×reps")
    yield from table.encoding_flag()
    yield from _Rows(table).read()


class _Rows:
    def __init__(self, table: Table) -> None:
        self.table, self.sessions = table, Sessions()
        # n → what of it (reps, time, kg, lb) → where it stands; each column has its own unit.
        self.places: dict[int, dict[str, int]] = {}
        self.body, self.body_unit, self.date = -1, "", -1
        for name, at in table.columns.items():
            if match := _SET.match(name):
                self.places.setdefault(int(match[1]), {})[match[2]] = at
            elif match := _BODY.match(name):
                self.body, self.body_unit = at, match[1]
            elif name.startswith("date"):
                self.date = at
        if self.date < 0:
            table.need("StrongLifts", "date (yyyy/mm/dd)")

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
        at_start = self._cell(cells, "start time (h:mm)")
        mark = (cells[self.date], self._cell(cells, "workout"), self._cell(cells, "workout name"), at_start)
        if self.sessions.turn(mark):
            yield from self._begin(mark, at_start, line, cells)
        sets = self._sets(line, cells)
        if not sets:
            yield nothing_done(line)
        self.sessions.sets.extend(sets)

    def _begin(self, mark: tuple[str, ...], at_start: str, line: int, cells: list[str]) -> Iterator[Found]:
        day, bare = stamp(cells[self.date])
        hour = clock(at_start, "Start Time")
        if hour:
            day, bare = f"{day[:10]}T{hour}" + ("" if len(hour) > 5 else ":00"), False
        hours = amount(self._cell(cells, "duration (hours)"), "Duration (hours)", 10_000, self.table.thousands)
        length, flag = session_length(round(hours * 3600, 3) if hours else None, line)
        name = mark[2] or None
        weight = load(cells[self.body], "Body Weight", unit_of(self.body_unit)) if self.body >= 0 else None
        # All that may be wrong with the row comes first: a bad row ends no session.
        yield from self.sessions.finished()
        if flag:
            yield flag
        self.sessions.begin(
            mark,
            key=key_of(day, name),
            started=day,
            line=line,
            name=name,
            date_only=bare,
            duration_seconds=length,
            body_weight=(weight, unit_of(self.body_unit)) if weight else None,
            program=self._cell(cells, "program name") or None,
        )

    def _sets(self, line: int, cells: list[str]) -> list[FoundSet]:
        exercise = self._cell(cells, "exercise")
        if not exercise:
            raise Bad("Exercise", "", "no exercise")
        pattern = self._cell(cells, "sets×reps")
        note = self._cell(cells, "notes") or None
        if pattern.casefold() == "skipped":
            return [FoundSet(exercise=exercise, line=line, note=note, skipped=True)]
        asked = _asked(pattern)
        sets = []
        for n in sorted(self.places):
            one = self._one(exercise, line, cells, self.places[n], n <= asked)
            if one:
                sets.append(one)
        if not any(each.reps or each.seconds for each in sets):
            sets = self._timed(exercise, line, cells) or sets
        if sets and note:
            sets[0] = sets[0].but(note=note)
        return sets

    def _one(self, exercise: str, line: int, cells: list[str], places: dict[str, int], asked: bool) -> FoundSet | None:
        """A set; a skipped one where 0 reps stand for a set that was asked for; None where the column is unused."""
        reps, took, weight, unit = None, None, None, None
        for what, at in places.items():
            if what == "reps":
                reps = count(cells[at], "Reps") or None
            elif what.startswith(("time", "sec", "h:mm", "m:ss")):
                took = seconds(cells[at], "Time")
            else:
                unit = unit_of(what)
                weight = load(cells[at], "Weight", unit, self.table.thousands)
        done = bool(reps or took)
        if not done and not asked:
            return None
        return FoundSet(
            exercise=exercise,
            line=line,
            reps=reps,
            weight=abs(weight) if weight else None,
            unit=unit if weight else None,
            assisted=weight is not None and (weight < 0 or self.sessions.helped(exercise)),
            seconds=took,
            skipped=not done,
        )

    def _timed(self, exercise: str, line: int, cells: list[str]) -> list[FoundSet]:
        """`10×1:00`, `1:00/0:45/-`: sets by the clock have no columns of their own."""
        pattern = self._cell(cells, "sets×time")
        match = _TIMES.match(pattern)
        spans = [match[2]] * int(match[1]) if match else pattern.split("/") if pattern else []
        took = [seconds("" if span.strip() == "-" else span.strip(), "Sets×Time") for span in spans[:100]]
        return [FoundSet(exercise=exercise, line=line, seconds=one, skipped=one is None) for one in took]


def _asked(pattern: str) -> int:
    """How many sets `5/5/5/5/-` or `5×5` speak of; 0 where it says nothing."""
    match = _TIMES.match(pattern)
    if match:
        return int(match[1])
    parts = pattern.split("/")
    return len(parts) if len(parts) > 1 or _is_number(pattern) else 0


def _is_number(text: str) -> bool:
    try:
        return number(text) >= 0
    except ValueError:
        return False
