"""What was read waits in a temporary file, session by session: years of sets must not fill the memory."""

from __future__ import annotations

import marshal
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, Self

from fit.importers.found import Found, FoundMeal, FoundMeasure, FoundSet, FoundWorkout

_AT_ONCE = 500
_MOST_SHAPES = 20_000
_OTHER_WORKOUT = ("started", "line", "name", "date_only", "duration_seconds", "note", "kcal")


class Group:
    """All that a file holds of one session, or of one day's meals or measurements: `kind` and the `parts` in order.

    A workout's part is (head, sets, lines), the head in the order of `HEAD`; each set is its number in `Spool.shapes`,
    or itself, in the order of FoundSet but without its line. Of the others each part is (fields,), in the order of
    their record.
    """

    __slots__ = ("key", "kind", "parts")

    def __init__(self, kind: str, key: str, parts: list[Any]) -> None:
        self.kind, self.key, self.parts = kind, key, parts


HEAD = _OTHER_WORKOUT


class Spool:
    """Rows of (kind, key, when, what). A name of "" is SQLite's own temporary file, gone when it is closed."""

    def __enter__(self) -> Self:
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.execute("pragma cache_size = -8000")
        self._db.execute("pragma journal_mode = off")
        self._db.execute("create table found (n integer primary key, kind text, key text, at text, what blob)")
        self._db.execute("begin")
        self._waiting: list[tuple[str, str, str, bytes]] = []
        self.shapes: list[tuple[Any, ...]] = []
        self._numbers: dict[tuple[Any, ...], int] = {}
        self._shared: dict[int, tuple[FoundSet, int]] = {}
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def keep(self, found: Iterable[Found]) -> Iterator[Found]:
        """Hands on what goes by, and keeps what is to be stored."""
        for one in found:
            if isinstance(one, FoundWorkout):
                self._workout(one)
            elif isinstance(one, FoundMeasure):
                self._add("measures", one.at[:10], one.at, one._values())
            elif isinstance(one, FoundMeal):
                items = [item._values() for item in one.items]
                self._add("meals", one.day, f"{one.day}T{one.time or '12:00'}", one.but(items=items)._values())
            if len(self._waiting) >= _AT_ONCE:
                self._flush()
            yield one
        self._flush()
        self._db.execute("create index found_key on found (kind, key)")

    def _workout(self, one: FoundWorkout) -> None:
        if one.body_weight is not None:
            value, unit = one.body_weight
            weighed = FoundMeasure(at=one.started, metric="weight", value=value, unit=unit, line=one.line)
            self._add("measures", weighed.at[:10], weighed.at, weighed._values())
        if one.lines:
            shared = self._shared
            sets = [found[1] if (found := shared.get(id(each))) else self._shape(each, True) for each in one.sets]
            lines = one.lines
        else:
            sets = [self._shape(each, False) for each in one.sets]
            lines = tuple([each.line for each in one.sets])
        self._add("workout", one.key, one.started, (tuple([getattr(one, name) for name in HEAD]), sets, lines))

    def _shape(self, one: FoundSet, shared: bool) -> int | tuple[Any, ...]:
        """Its number among the shapes that are kept in memory; where there are too many, the set itself. `shared`: the
        same value may come again, and need not be looked at then."""
        values = (one if one.planned is None else one.but(planned=one.planned._values()))._values()
        values = (values[0], 0, *values[2:])
        number = self._numbers.get(values)
        if number is None:
            if len(self.shapes) >= _MOST_SHAPES:
                return values
            number = self._numbers[values] = len(self.shapes)
            self.shapes.append(values)
        if shared and len(self._shared) < _MOST_SHAPES:
            self._shared[id(one)] = one, number  # kept, so that no other value can have its id
        return number

    def _add(self, kind: str, key: str, at: str, what: Any) -> None:
        self._waiting.append((kind, key, at, marshal.dumps(what)))

    def _flush(self) -> None:
        self._db.executemany("insert into found (kind, key, at, what) values (?, ?, ?, ?)", self._waiting)
        self._waiting.clear()

    def groups(self) -> Iterator[Group]:
        """Oldest first, however the file was sorted; the parts of a torn session together, in the file's order."""
        rows = self._db.execute(
            "select kind, key, what from (select n, kind, key, what, min(at) over (partition by kind, key) as began,"
            " min(n) over (partition by kind, key) as first from found) order by began, first, n"
        )
        group: Group | None = None
        for kind, key, what in rows:
            part = marshal.loads(what)
            if group is not None and group.kind == kind and group.key == key:
                group.parts.append(part)
                continue
            if group is not None:
                yield group
            group = Group(kind, key, [part])
        if group is not None:
            yield group

    def count(self) -> int:
        """How many groups there are."""
        (found,) = self._db.execute("select count(*) from (select distinct kind, key from found)").fetchone()
        return int(found)
