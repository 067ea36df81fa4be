"""What was read waits in a temporary file, session by session: years of sets must not fill the memory."""

from __future__ import annotations

import marshal
import sqlite3

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, Self


class Group:
    """All that a file holds of one session, or of one day's meals or measurements: `kind` and the `parts` in order.

    A workout's part is (head, its entries), the head in the order of `pieces.HEAD`; each of the entries' sets is its
    number in `Spool.shapes`, or its own values, in the order of FoundSet but without its line. Of the others each part
    is the values of their record.
    """

    __slots__ = ("key", "kind", "parts")

    def __init__(self, kind: str, key: str, parts: list[Any]) -> None:
        self.kind, self.key, self.parts = kind, key, parts


class Spool:
    """Rows of (kind, key, when, what). A name of "" is SQLite's own temporary file, gone when it is closed."""

    def __enter__(self) -> Self:
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.execute("pragma cache_size = -8000")
        self._db.execute("pragma journal_mode = off")
        self._db.execute("create table found (n integer primary key, kind text, key text, at text, what blob)")
        self._db.execute("begin")
        self.shapes: list[tuple[Any, ...]] = []
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def add(self, rows: Sequence[tuple[str, str, str, bytes]], shapes: Sequence[tuple[Any, ...]]) -> None:
        self.shapes += shapes
        self._db.executemany("insert into found (kind, key, at, what) values (?, ?, ?, ?)", rows)

    def groups(self) -> Iterator[Group]:
        """Oldest first, however the file was sorted; the parts of a torn session together, in the file's order."""
        self._db.execute("create index if not exists found_key on found (kind, key)")
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
