"""Read models as plain tables in the same file: whatever is here can be thrown away and folded again."""

from __future__ import annotations

from fit.adapters.sqlite import engine
from fit.app.ports import Checkpoint
from fit.kernel import json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from sqlite3 import Connection
    from typing import Any

    from fit.kernel.messages import View

_TYPES = {"str": "text", "float": "real", "int": "integer", "bool": "integer"}
_asked: dict[type, dict[str, str]] = {}
_JSON = (tuple, dict, list)


class SqliteViews:
    kept: frozenset[str] | None = None  # the names of the views that are kept here, where it is not all of them

    def __init__(self, db: Connection) -> None:
        self._db = db
        self.in_memory = False  # views are folded into temporary tables: see shadow.py

    def find(
        self, view: str, where: Mapping[str, Any], *, order: str = "", limit: int = 0, columns: str = "*"
    ) -> list[dict[str, Any]]:
        """Rows as dicts. A key of `where` is a column, with an operator behind it where it is not `=`."""
        tests = [f"{name}{'' if ' ' in name else ' ='} ?" for name in where]
        text = f"select {columns} from {view}" + (f" where {' and '.join(tests)}" if tests else "")
        text += (f" order by {order}" if order else "") + (f" limit {limit}" if limit else "")
        cursor = self._db.execute(text, list(where.values()))
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def get(self, view: View, aggregate_id: str, key: Sequence[Any]) -> Any:
        names = view.row._names
        row = self._db.execute(
            f"select {', '.join(names)} from {view.name} where {_identity(view)}", [aggregate_id, *key]
        ).fetchone()
        return None if row is None else view.row._of(_from_row(view, row))

    def rows(self, view: View, aggregate_id: str) -> list[Any]:
        """All rows of an aggregate, in the order of their key."""
        names = view.row._names
        order = f" order by {', '.join(view.key)}" if view.key else ""
        found = self._db.execute(
            f"select {', '.join(names)} from {view.name} where aggregate_id = ?{order}", [aggregate_id]
        )
        return [view.row._of(_from_row(view, row)) for row in found]

    def put(self, view: View, rows: Mapping[tuple[Any, ...], Any]) -> None:
        """`rows`: (aggregate id, *key) → row, or None where the row is to go."""
        gone = [key for key, row in rows.items() if row is None]
        here = self.laid_out(view, {key: row for key, row in rows.items() if row is not None} if gone else rows)
        if gone:
            self._mark(view, f"where {_identity(view)}", gone)
            self._db.executemany(f"delete from {view.name} where {_identity(view)}", gone)
        self.put_laid_out(view, here)
        if view.marks:
            self.mark_stale({mark for row in rows.values() if row is not None for mark in view.marks(row)})

    def laid_out(self, view: View, rows: Mapping[tuple[Any, ...], Any]) -> list[tuple[Any, ...]]:
        """Rows as `put` has them, none of them None, as they stand in the table."""
        values = [(key[0], *row._values()) for key, row in rows.items()]
        for at in _loose(view):
            values = [
                (*row[:at], json_text.write(row[at]), *row[at + 1 :]) if type(row[at]) in _JSON else row
                for row in values
            ]
        return values

    def put_laid_out(self, view: View, rows: Sequence[tuple[Any, ...]]) -> None:
        if rows:
            columns = ("aggregate_id", *view.row._names)
            into = f"insert or replace into {view.name} ({', '.join(columns)})"
            engine.insert(self._db, into, len(columns), rows)

    def drop(self, view: View, aggregate_id: str) -> None:
        self._mark(view, "where aggregate_id = ?", [(aggregate_id,)])
        self._db.execute(f"delete from {view.name} where aggregate_id = ?", [aggregate_id])

    def _mark(self, view: View, where: str, keys: Iterable[tuple[Any, ...]]) -> None:
        """What was computed from rows that are about to go is stale."""
        if not view.marks:
            return
        names = view.row._names
        marks: set[tuple[str, str]] = set()
        for key in keys:
            for row in self._db.execute(f"select {', '.join(names)} from {view.name} {where}", key):
                marks.update(view.marks(view.row._of(_from_row(view, row))))
        self.mark_stale(marks)

    def mark_stale(self, marks: Iterable[tuple[str, str]]) -> None:
        self._db.executemany("insert or ignore into stale values (?, ?)", sorted(marks))

    def take_stale(self, kind: str, most: int = 0) -> list[str]:
        """What is stale of a kind, at most so many where given; it counts as seen to."""
        keys = [
            row[0]
            for row in self._db.execute("select key from stale where kind = ? order by key limit ?", [kind, most or -1])
        ]
        if keys:
            self._db.execute("delete from stale where kind = ? and key between ? and ?", [kind, keys[0], keys[-1]])
        return keys

    def stale(self, kind: str) -> int:
        """How much of a kind is stale."""
        return int(self._db.execute("select count(*) from stale where kind = ?", [kind]).fetchone()[0])

    def any_stale(self, kind: str) -> bool:
        return self._db.execute("select 1 from stale where kind = ? limit 1", [kind]).fetchone() is not None

    def reset(self, views: Sequence[View]) -> None:
        for view in views:
            schema = "temp" if self.in_memory else "main"
            self._db.execute(f"drop table if exists {schema}.{view.name}")
            self._db.execute(_table(view, schema))
            self._index(view, schema)

    def _index(self, view: View, schema: str) -> None:
        for index in view.indexes:
            columns, _, which = index.partition(" where ")
            only = f" where {which}" if which else ""
            self._db.execute(f"create index {schema}.{_index_name(view, columns)} on {view.name} ({columns}){only}")

    def without_indexes(self, views: Sequence[View]) -> list[View]:
        """Those of the views that hold nothing yet, without their indexes until `indexed`: made of many rows last,
        they take half the time. Ask for both in one transaction: nobody else sees the views without them."""
        empty = [v for v in views if self._db.execute(f"select 1 from {v.name} limit 1").fetchone() is None]
        for view in empty:
            for index in view.indexes:
                self._db.execute(f"drop index main.{_index_name(view, index.partition(' where ')[0])}")
        return empty

    def indexed(self, views: Sequence[View]) -> None:
        for view in views:
            self._index(view, "main")

    def checkpoint(self, domain: str) -> Checkpoint:
        row = self._db.execute("select position, version, hlc from checkpoints where domain = ?", [domain]).fetchone()
        return Checkpoint(position=row[0], version=row[1], hlc=row[2]) if row else Checkpoint()

    def checkpoints(self) -> dict[str, Checkpoint]:
        rows = self._db.execute("select domain, position, version, hlc from checkpoints")
        return {row[0]: Checkpoint(position=row[1], version=row[2], hlc=row[3]) for row in rows}

    def advance(self, before: int, head: int) -> None:
        """Views that had folded all events up to `before` have nothing to fold in those up to `head`."""
        self._db.execute("update checkpoints set position = ? where position = ?", [head, before])

    def move(self, domain: str, checkpoint: Checkpoint) -> None:
        self._db.execute(
            "insert or replace into checkpoints values (?, ?, ?, ?)",
            [domain, checkpoint.position, checkpoint.version, checkpoint.hlc],
        )


def _index_name(view: View, columns: str) -> str:
    return f"{view.name}_{columns.replace(', ', '_')}"


def _identity(view: View) -> str:
    return " and ".join(f"{name} = ?" for name in ("aggregate_id", *view.key))


def _column_type(annotation: str) -> str:
    return _TYPES.get(annotation.split(" | ")[0], "text")


def _annotations(view: View) -> dict[str, str]:
    found = _asked.get(view.row)
    if found is None:
        # `inspect`, which would ask more politely, costs as much as opening the log.
        bodies = [vars(cls).get("__annotations__", {}) for cls in reversed(view.row.__mro__)]
        found = _asked[view.row] = {name: kind for body in bodies for name, kind in body.items()}
    return found


def _table(view: View, schema: str) -> str:
    kinds = _annotations(view)
    columns = ["aggregate_id text not null", *[f"{n} {_column_type(kinds[n])}" for n in view.row._names]]
    key = ", ".join(("aggregate_id", *view.key))
    return f"create table {schema}.{view.name} ({', '.join(columns)}, primary key ({key})) strict, without rowid"


def _loose(view: View) -> list[int]:
    """Where a row laid out may hold what stands there as JSON."""
    kinds = _annotations(view)
    return [at for at, name in enumerate(view.row._names, 1) if kinds[name].split(" | ")[0] not in _TYPES]


def _from_row(view: View, row: Sequence[Any]) -> list[Any]:
    kinds = _annotations(view)
    values = []
    for name, value in zip(view.row._names, row, strict=True):
        kind = kinds[name]
        if value is not None and kind.startswith(("tuple", "dict")):
            read = json_text.read(value)
            value = tuple(read) if kind.startswith("tuple") else read
        elif kind.startswith("bool"):
            value = bool(value)
        values.append(value)
    return values
