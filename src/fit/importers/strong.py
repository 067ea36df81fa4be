"""Strong: five generations of one table, a row per set."""

from __future__ import annotations

import re

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
    worded_seconds,
)
from fit.importers.dates import stamp
from fit.importers.found import Flagged, Found, FoundSet, Skipped
from fit.importers.sessions import MOST_SETS, Sessions, key_of, nothing_done, odd_effort, session_length
from fit.importers.text import Table, header_of, place_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

_KINDS = {
    "": "working", "w": "warmup", "warm_up": "warmup", "warmup": "warmup", "warm up": "warmup",
    "d": "drop", "drop": "drop", "drop_set": "drop", "dropset": "drop", "drop set": "drop",
    "f": "failure", "failure": "failure",
}  # fmt: skip
_MOST_REMEMBERED = 20_000
_NAMED_UNIT = re.compile(r"(?:(weight|distance) \()?([a-z]+)\)?$")


def sniff(head: bytes) -> bool:
    return {"date", "workout name", "exercise name", "set order"} <= header_of(head)


def read(stream: BinaryIO) -> Iterator[Found]:
    """Every session, in the file's order."""
    table = Table(stream)
    table.need("Strong", "date", "workout name", "exercise name", "set order")
    yield from table.encoding_flag()
    yield from _Rows(table).read()


class _Rows:
    def __init__(self, table: Table) -> None:
        self.table, self.sessions = table, Sessions()
        place = table.place
        self.date, self.name, self.exercise = place("date"), place("workout name"), place("exercise name")
        self.order, self.reps, self.rpe = place("set order"), place("reps"), place("rpe")
        self.weight, self.weight_unit, said = self._measured("weight", ("kg", "kgs", "lb", "lbs"))
        self.weight_said = unit_of(said) if said else None
        self.far, self.far_unit, self.far_said = self._measured("distance", tuple(METRES))
        self.seconds, self.notes, self.all_notes = place("seconds"), place("notes"), place("workout notes")
        self.length = place("duration (sec)", "duration", "workout duration")
        # The current export (its sessions are numbered) writes the lifter's own weight on body-weight moves.
        self.own_weight = place("workout #") >= 0
        self.rest_follows = False
        self.exercise_note: tuple[str, str] | None = None
        read = (self.exercise, self.order, self.reps, self.rpe, self.weight, self.weight_unit, self.far, self.far_unit)
        self.begins = min([at for at in (*read, self.seconds, self.notes, self.all_notes) if at >= 0])
        # Rows that are alike but for their session: what they came to, by their text from the first column on that is
        # not the session's. `prefix` is what stands before that in the session at hand, None where nobody knows.
        self.alike: dict[str, FoundSet | tuple[str, str]] = {}
        self.prefix: str | None = None
        self.apart = max(self.date, self.name) < self.begins
        self.rested: dict[tuple[int, str], tuple[FoundSet, FoundSet]] = {}

    def _measured(self, what: str, units: tuple[str, ...]) -> tuple[int, int, str | None]:
        """Where a quantity stands, where its unit stands, and the unit that the column's own name says."""
        for name, at in self.table.columns.items():
            match = _NAMED_UNIT.match(name)
            if match and match[1] in (None, what) and match[2] in units:
                return at, -1, match[2]
        return self.table.place(what), self.table.place(f"{what} unit"), None

    def read(self) -> Iterator[Found]:
        width, sessions, date, name = self.table.width, self.sessions, self.date, self.name
        mark: tuple[str, str] | None = None
        for line, cells in self.table.knowing(self._skim):
            try:
                if len(cells) > width and (shifted := self.table.too_long(line, cells)):
                    self.rest_follows = False
                    yield shifted
                    continue
                at = (cells[date], cells[name])
                if at != mark or len(sessions.sets) >= MOST_SETS:
                    yield from self._begin(at, line, cells)
                    mark = at
                yield from self._row(line, cells)
            except Bad as bad:
                self.rest_follows = False
                yield Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason)
        yield from self._finished()

    def _skim(self, number: int, texts: Iterator[str]) -> tuple[int, str | None]:
        """Keeps rows of the session at hand that are like some before: most are."""
        prefix, sets, lines = self.prefix, self.sessions.sets, self.sessions.lines
        if prefix is None:
            return number + 1, next(texts, None)
        alike, rested, behind, follows = self.alike.get, self.rested, len(prefix), self.rest_follows
        for text in texts:
            number += 1
            like = alike(text[behind:]) if text.startswith(prefix) else None
            if type(like) is FoundSet and len(sets) < MOST_SETS:
                sets.append(like)
                lines.append(number)
                follows = True
            elif type(like) is tuple and follows and (before := sets[-1]).exercise == like[0]:
                known = rested.get((id(before), like[1]))
                sets[-1] = known[1] if known is not None else self._rested(before, like[1])
                follows = False
            else:
                self.rest_follows = follows
                return number, text
        return number, None

    def _remember(self, found: FoundSet | tuple[str, str]) -> None:
        text, prefix = self.table.text, self.prefix
        if text is None or prefix is None or len(self.alike) >= _MOST_REMEMBERED:
            return
        if text.startswith(prefix) and text.endswith(("\n", "\r")):
            self.alike[text[len(prefix) :]] = found

    def _row(self, line: int, cells: list[str]) -> Iterable[Found]:
        """What to say of the row; its set joins the session, and is remembered where nothing else is to be said."""
        order = cells[self.order].casefold()
        if order == "rest timer":
            rest = unguarded(cells[self.exercise]), self._cell(cells, self.seconds)
            flags = self._rest(line, *rest)  # raises Bad for what is no time
            self._remember(rest)
            return flags
        if order == "note":
            self._note(cells)
            return ()
        self.rest_follows = False
        found = self._set(order, line, cells)
        if found is None:
            return (nothing_done(line),)
        self.sessions.sets.append(found)
        self.sessions.lines.append(line)
        self.rest_follows = True
        flags = () if found.rpe is not None else odd_effort(line, self._cell(cells, self.rpe))
        if self.all_notes >= 0 and cells[self.all_notes]:
            self.sessions.learn(note=unguarded(cells[self.all_notes]))
        elif not flags:
            self._remember(found)
        return flags

    def _begin(self, mark: tuple[str, str], line: int, cells: list[str]) -> Iterator[Found]:
        started, bare = stamp(cells[self.date])  # first: a row without a date ends no session
        yield from self._finished()
        text = cells[self.length] if self.length >= 0 else ""
        length, flag = session_length(_length(text), line)
        if flag:
            yield flag
        name = unguarded(cells[self.name]) or None
        self.rest_follows, self.exercise_note = False, None
        row = self.table.text
        end = place_of(row, self.table.delimiter, self.begins) if row is not None and self.apart else -1
        self.prefix = row[:end] if row is not None and end > 0 else None
        self.sessions.begin(
            mark,
            key=key_of(started, name),
            started=started,
            line=line,
            name=name,
            date_only=bare,
            duration_seconds=length,
        )

    def _finished(self) -> Iterator[Found]:
        self._place_note()
        if self.exercise_note:  # of an exercise without sets
            self.sessions.add_note(": ".join(self.exercise_note))
            self.exercise_note = None
        yield from self.sessions.finished()

    def _rest(self, line: int, exercise: str, text: str) -> Iterable[Found]:
        follows, sets = self.rest_follows, self.sessions.sets
        self.rest_follows = False
        if follows and sets[-1].exercise == exercise:
            sets[-1] = self._rested(sets[-1], text)
        elif seconds(text):
            return (Flagged(line=line, reason="a rest that follows no set; left out"),)
        return ()

    def _rested(self, before: FoundSet, text: str) -> FoundSet:
        """The set with the rest after it, remembered: the same sets are followed by the same rests."""
        known = self.rested.get((id(before), text))
        if known is not None:
            return known[1]
        rest = seconds(text)
        if not rest:
            return before
        after = before.but(rest_seconds=round(rest))
        if len(self.rested) < _MOST_REMEMBERED:
            self.rested[id(before), text] = before, after  # it keeps its id for as long as it is kept here
        return after

    def _note(self, cells: list[str]) -> None:
        """A row of its own for the exercise's note: it goes to the exercise's first set, whichever row comes first."""
        self._place_note()
        if self.exercise_note:
            self.sessions.add_note(": ".join(self.exercise_note))
        text = unguarded(self._cell(cells, self.notes))
        self.exercise_note = (unguarded(cells[self.exercise]), text) if text else None
        self._place_note()

    def _place_note(self) -> None:
        if self.exercise_note:
            exercise, text = self.exercise_note
            sets = self.sessions.sets
            for at, each in enumerate(sets):
                if each.exercise == exercise:
                    sets[at] = each.but(note=f"{text}; {each.note}" if each.note else text)
                    self.exercise_note = None
                    return

    def _set(self, order: str, line: int, cells: list[str]) -> FoundSet | None:
        """None where nothing was done."""
        kind = "working" if order.isdigit() else _KINDS.get(order)
        if kind is None:
            raise Bad("Set Order", cells[self.order], "not a kind of set")
        exercise = unguarded(cells[self.exercise])
        if not exercise:
            raise Bad("Exercise Name", "", "no exercise")
        text = self._cell(cells, self.weight)
        unit = self.weight_said or (text and unit_of(self._cell(cells, self.weight_unit))) or None
        weight = load(text, "Weight", unit, self.table.thousands)
        reps = count(cells[self.reps]) if self.reps >= 0 else None
        text = self._cell(cells, self.seconds)
        took = seconds(text) if text and text != "0" else None
        text = self._cell(cells, self.far)
        far = amount(text, "Distance", MOST_METRES, self.table.thousands) if text and text != "0" else None
        if not reps and took is None and not far:
            return None
        far_unit = (self.far_said or self._cell(cells, self.far_unit) or None) if far else None
        text = self._cell(cells, self.rpe)
        # All fields are named: a record is made in half the time when it need not look for defaults.
        return FoundSet(
            exercise=exercise,
            line=line,
            kind=kind,
            reps=reps or None,
            weight=abs(weight) if weight else None,
            unit=unit if weight else None,
            assisted=weight is not None and (weight < 0 or self.sessions.helped(exercise)),
            own_weight=self.own_weight and weight is not None,
            distance_m=metres(far, far_unit) if far_unit else None,
            distance=far or None,
            distance_unit=far_unit,
            seconds=took,
            rpe=effort(text) if text else None,
            rest_seconds=None,
            superset=None,
            note=unguarded(self._cell(cells, self.notes)) or None,
            planned=None,
            skipped=False,
            at=None,
            entry=None,
            given_up=False,
        )

    @staticmethod
    def _cell(cells: list[str], at: int) -> str:
        return cells[at] if at >= 0 else ""


def _length(text: str) -> float | None:
    """A session's length: seconds, or `1h 6m`; what it cannot be is left out, never worth the sets."""
    if not text:
        return None
    try:
        return float(text) if text.isdigit() and len(text) < 9 else worded_seconds(text)
    except ValueError:
        return None
