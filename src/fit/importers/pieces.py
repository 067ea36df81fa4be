"""A file piece by piece: what was read since the piece before, in values that another process can be handed."""

from __future__ import annotations

import marshal
from collections import Counter

from fit.importers.entries import entries, mark_of
from fit.importers.found import Flagged, FoundFood, FoundMeal, FoundMeasure, FoundSet, FoundWorkout, Skipped
from fit.importers.registry import Format
from fit.importers.units import Judge, UnitVerdict
from fit.kernel.quick import quicken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, BinaryIO

    from fit.importers.entries import Mark

_FIRST = 100
"""Sessions in the first piece: enough to guess the unit by."""
_AT_ONCE = 250
_MOST_SHAPES = 20_000
HEAD = ("started", "line", "name", "date_only", "duration_seconds", "note", "kcal")


class Piece:
    """`rows` are (kind, key, when, what) for the spool; `shapes` are those that came to the list which workouts' sets
    are numbers of. `verdict`: on all that was read so far, in the first piece and in the last one."""

    __slots__ = ("_verdict", "at", "flagged", "last", "rows", "shapes", "unread")

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, bytes]] = []
        self.shapes: list[tuple[Any, ...]] = []
        self.unread: list[dict[str, Any]] = []
        self.flagged: list[dict[str, Any]] = []
        self.at = 0
        self.last = False
        self._verdict: tuple[Any, ...] | None = None

    @property
    def verdict(self) -> UnitVerdict | None:
        said = self._verdict
        return None if said is None else UnitVerdict(**dict(zip(UnitVerdict._names, said, strict=True)))

    def judged(self, verdict: UnitVerdict) -> None:
        self._verdict = verdict._values()

    def values(self) -> tuple[Any, ...]:
        """All of it, plain."""
        return self.rows, self.shapes, self.unread, self.flagged, self.at, self.last, self._verdict

    @classmethod
    def of(cls, values: tuple[Any, ...]) -> Piece:
        piece = cls()
        piece.rows, piece.shapes, piece.unread, piece.flagged, piece.at, piece.last, piece._verdict = values
        return piece


def pieces(format: Format, stream: BinaryIO) -> Iterator[Piece]:
    """All of a file. Unreadable where it breaks off."""
    quicken((FoundSet, FoundWorkout, FoundFood, FoundMeal, FoundMeasure))
    shapes = Shapes()
    piece, most, known = Piece(), _FIRST, 0
    for one in format.read(stream):
        if isinstance(one, FoundWorkout):
            _workout(piece.rows, one, shapes)
        elif isinstance(one, Skipped):
            piece.unread.append(_shape(one))
        elif isinstance(one, Flagged):
            piece.flagged.append({"line": one.line, "reason": one.reason})
        elif isinstance(one, FoundMeasure):
            _measure(piece.rows, one)
        else:
            _meal(piece.rows, one)
        if len(piece.rows) >= most:
            if most == _FIRST:
                piece.judged(shapes.verdict())
            most = _AT_ONCE
            piece.at, piece.shapes, known = stream.tell(), shapes.all[known:], len(shapes.all)
            yield piece
            piece = Piece()
    piece.at, piece.shapes, piece.last = stream.tell(), shapes.all[known:], True
    piece.judged(shapes.verdict())
    yield piece


def _workout(rows: list[tuple[str, str, str, bytes]], one: FoundWorkout, shapes: Shapes) -> None:
    if one.body_weight is not None:
        value, unit = one.body_weight
        _measure(rows, FoundMeasure(at=one.started, metric="weight", value=value, unit=unit, line=one.line))
    lines = one.lines or tuple([each.line for each in one.sets])
    sets = shapes.numbers(one.sets, bool(one.lines))
    head = tuple([getattr(one, name) for name in HEAD])
    part = head, entries(sets, lines, shapes.all, shapes.mark)
    rows.append(("workout", one.key, one.started, marshal.dumps(part)))


def _measure(rows: list[tuple[str, str, str, bytes]], one: FoundMeasure) -> None:
    rows.append(("measures", one.at[:10], one.at, marshal.dumps(one._values())))


def _meal(rows: list[tuple[str, str, str, bytes]], one: FoundMeal) -> None:
    items = [item._values() for item in one.items]
    at = f"{one.day}T{one.time or '12:00'}"
    rows.append(("meals", one.day, at, marshal.dumps(one.but(items=items)._values())))


def _shape(one: Skipped) -> dict[str, Any]:
    shape: dict[str, Any] = {"line": one.line, "reason": one.reason}
    if one.column is not None:
        shape["column"] = one.column
    if one.value is not None:
        shape["value"] = one.value
    return shape


class Shapes:
    """Sets that are alike are one shape, whatever their line; a set is its number in `all`. Where there are too many, a
    set is its own values."""

    def __init__(self) -> None:
        self.all: list[tuple[Any, ...]] = []
        self.marks: list[Mark] = []
        self._same: dict[Mark, Mark] = {}
        self._numbers: dict[tuple[Any, ...], int] = {}
        self._shared: dict[int, tuple[FoundSet, int]] = {}
        self._counts: Counter[int] = Counter()
        self._judge = Judge()

    def numbers(self, sets: tuple[FoundSet, ...], shared: bool) -> list[Any]:
        """`shared`: the same values may come again, and need not be looked at then."""
        if shared:
            known = self._shared
            found: list[Any] = [one[1] if (one := known.get(id(each))) else self._number(each, True) for each in sets]
        else:
            found = [self._number(each, False) for each in sets]
        if len(self.all) < _MOST_SHAPES:
            self._counts.update(found)
        else:
            self._count(found)
        return found

    @property
    def mark(self) -> Callable[[Any], Mark]:
        """What tells a set's mark, for `entries`."""
        if len(self.all) < _MOST_SHAPES:
            return self.marks.__getitem__
        return lambda one: self.marks[one] if type(one) is int else mark_of(one)

    def _count(self, found: list[Any]) -> None:
        self._counts.update([one for one in found if type(one) is int])
        for one in found:
            if type(one) is not int:
                self._judge.weigh(one[4], one[5])

    def _number(self, one: FoundSet, shared: bool) -> int | tuple[Any, ...]:
        values = (one if one.planned is None else one.but(planned=one.planned._values()))._values()
        values = (values[0], 0, *values[2:])
        number = self._numbers.get(values)
        if number is None:
            if len(self.all) >= _MOST_SHAPES:
                return values
            number = self._numbers[values] = len(self.all)
            self.all.append(values)
            mark = mark_of(values)
            self.marks.append(self._same.setdefault(mark, mark))  # one value each: they are compared in no time
        if shared and len(self._shared) < _MOST_SHAPES:
            self._shared[id(one)] = one, number  # kept, so that no other value can have its id
        return number

    def verdict(self) -> UnitVerdict:
        """On every set so far."""
        for number, times in self._counts.items():
            self._judge.weigh(self.all[number][4], self.all[number][5], times)
        self._counts.clear()
        return self._judge.verdict()
