"""Hevy: a row per set, newest session first, months in the language of the app."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from fit.importers.cells import (
    METRES,
    MOST_METRES,
    Bad,
    amount,
    count,
    effort,
    load,
    metres,
    seconds,
    unguarded,
    unit_of,
)
from fit.importers.dates import EARLIEST, stamp
from fit.importers.found import Flagged, Found, FoundSet, Skipped
from fit.importers.months import Months
from fit.importers.sessions import Sessions, key_of, nothing_done, odd_effort, session_length
from fit.importers.text import Table, header_of

_KINDS = {
    "": "working", "normal": "working", "working": "working", "warmup": "warmup", "warm_up": "warmup",
    "dropset": "drop", "drop_set": "drop", "drop": "drop", "failure": "failure",
}  # fmt: skip
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*([AaPp])?\.?\s*(?:[Mm]\.?)?\s*$", re.ASCII)
_YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)", re.ASCII)
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?![\d月월])", re.ASCII)
_FILLER = re.compile(r"(?:^|\s)(?:de|del|d'|年|г\.?|р\.?)(?=\s|$)")


def sniff(head: bytes) -> bool:
    return {"start_time", "exercise_title", "set_index"} <= header_of(head)


def read(stream: BinaryIO) -> Iterator[Found]:
    """Two passes: first the month words, which decide the language together, then the sets."""
    months = Months(_month_words(stream))
    stream.seek(0)
    table = Table(stream)
    table.need("Hevy", "start_time", "exercise_title", "set_index")
    yield from table.encoding_flag()
    if months.rivals:
        reason = f"month names read as {months.language!r}; {', '.join(months.rivals)} would read some differently"
        yield Flagged(line=1, reason=reason)
    yield from _Rows(table, months).read()


def _month_words(stream: BinaryIO) -> set[str]:
    table = Table(stream)
    table.need("Hevy", "start_time", "exercise_title", "set_index")
    places = [at for at in (table.place("start_time"), table.place("end_time")) if at >= 0]
    words: set[str] = set()
    last = ""
    for _, cells in table:
        for at in places:
            if cells[at] != last:
                last = cells[at]
                parts = _parts(last)
                # A file of other things than dates must not fill the memory with them.
                if parts and parts[1] and len(words) < 200:
                    words.add(parts[1])
    return words


def _parts(text: str) -> tuple[tuple[int, int, int, int, int], str] | None:
    """`8 Apr 2026, 16:50` → ((2026, 8, 16, 50, 0), `Apr`)."""
    text = " ".join(text.split())
    time = _TIME.search(text)
    year = _YEAR.search(text)
    if not time or not year:
        return None
    hour = int(time[1])
    if time[4]:
        hour = hour % 12 + (12 if time[4] in "pP" else 0)
    rest = text[: time.start()].replace(year[1], " ", 1)
    day = _DAY.search(rest)
    if not day:
        return None
    word = _FILLER.sub(" ", rest[: day.start()] + " " + rest[day.end() :]).strip(" ,.-")
    return (int(year[1]), int(day[1]), hour, int(time[2]), int(time[3] or 0)), word


class _Rows:
    def __init__(self, table: Table, months: Months) -> None:
        self.table, self.months, self.sessions = table, months, Sessions()
        place = table.place
        self.title, self.start, self.end, self.about = (
            place(name) for name in ("title", "start_time", "end_time", "description")
        )
        self.exercise, self.superset, self.note = place("exercise_title"), place("superset_id"), place("exercise_notes")
        self.kind, self.reps, self.rpe = place("set_type"), place("reps"), place("rpe")
        self.seconds = place("duration_seconds")
        self.weight, self.unit = self._measured("weight_", ("kg", "kgs", "lbs", "lb"))
        self.far, self.far_unit = self._measured("distance_", tuple(METRES))
        self.told: tuple[str, str] = ("", "")

    def _measured(self, what: str, units: tuple[str, ...]) -> tuple[int, str]:
        for name, at in self.table.columns.items():
            if name.startswith(what) and name.removeprefix(what) in units:
                return at, name.removeprefix(what)
        return -1, ""

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
        mark = tuple([cells[at] for at in (self.title, self.start, self.end, self.about) if at >= 0])
        if self.sessions.turn(mark):
            yield from self._begin(mark, line, cells)
        found = self._set(line, cells)
        if found is None:
            yield nothing_done(line)
        else:
            self.sessions.sets.append(found)
            if found.rpe is None:
                yield from odd_effort(line, self._cell(cells, self.rpe))

    def _begin(self, mark: tuple[str, ...], line: int, cells: list[str]) -> Iterator[Found]:
        started = self._when(cells[self.start], "start_time")  # first: a row without a date ends no session
        yield from self.sessions.finished()
        length, flag = None, None
        ended = self._cell(cells, self.end)
        if ended:
            try:
                took = datetime.fromisoformat(self._when(ended, "end_time")) - datetime.fromisoformat(started)
                length, flag = session_length(took.total_seconds(), line)
            except (Bad, TypeError):  # unreadable, or only one of the two has a zone
                flag = Flagged(line=line, reason=f"end_time {ended!r} is not a date; the session's length is left out")
        if flag:
            yield flag
        name = unguarded(self._cell(cells, self.title)) or None
        self.told = ("", "")
        self.sessions.begin(
            mark,
            key=key_of(started, name),
            started=started,
            line=line,
            name=name,
            duration_seconds=length,
            note=unguarded(self._cell(cells, self.about)) or None,
        )

    def _when(self, text: str, column: str) -> str:
        parts = _parts(text)
        if parts is None or not parts[1]:
            return stamp(text, column)[0]
        (year, day, hour, minute, second), word = parts
        month = self.months.number(word)
        if month is None:
            try:
                return stamp(text, column)[0]
            except Bad:
                raise Bad(column, text, f"{word!r} is no month in any language we know") from None
        try:
            when = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the file has no zone
        except ValueError:
            raise Bad(column, text, "no such date") from None
        if year < EARLIEST:
            raise Bad(column, text, f"before {EARLIEST}")
        return when.isoformat()

    def _set(self, line: int, cells: list[str]) -> FoundSet | None:
        """None where nothing was done."""
        exercise = unguarded(cells[self.exercise])
        if not exercise:
            raise Bad("exercise_title", "", "no exercise")
        said = self._cell(cells, self.kind)
        kind = _KINDS.get(said.casefold())
        if kind is None:
            raise Bad("set_type", said, "not a kind of set")
        weight = load(self._cell(cells, self.weight), f"weight_{self.unit}", unit_of(self.unit), self.table.thousands)
        reps = count(self._cell(cells, self.reps), "reps") or None
        took = seconds(self._cell(cells, self.seconds), "duration_seconds")
        far = (
            amount(self._cell(cells, self.far), f"distance_{self.far_unit}", MOST_METRES, self.table.thousands) or None
        )
        if reps is None and took is None and far is None:
            return None
        effort_said = self._cell(cells, self.rpe)
        return FoundSet(
            exercise=exercise,
            line=line,
            kind=kind,
            reps=reps,
            weight=abs(weight) if weight else None,
            unit=unit_of(self.unit) if weight else None,
            assisted=weight is not None and (weight < 0 or self.sessions.helped(exercise)),
            distance_m=metres(far, self.far_unit),
            distance=far,
            distance_unit=self.far_unit if far else None,
            seconds=took,
            rpe=effort(effort_said) if effort_said else None,
            superset=self._cell(cells, self.superset) or None,
            note=self._first_time(exercise, unguarded(self._cell(cells, self.note))),
        )

    def _first_time(self, exercise: str, note: str) -> str | None:
        """The exercise's note stands in each of its rows; its first set keeps it."""
        if not note or self.told == (exercise, note):
            return None
        self.told = (exercise, note)
        return note

    @staticmethod
    def _cell(cells: list[str], at: int) -> str:
        return cells[at] if at >= 0 else ""
