"""Read models in DynamoDB: a transaction lays the rows it asks for on its desk, and stores those it changed."""

from __future__ import annotations

from fit.adapters.aws import keys
from fit.adapters.sqlite.views import SqliteViews
from fit.kernel import json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from sqlite3 import Connection
    from typing import Any

    from fit.adapters.aws.store import AwsStore
    from fit.kernel.messages import View

# Computed from other rows when somebody asks (fit.analytics.rollups): not worth a place in the table.
_COMPUTED = "r_"


class AwsViews(SqliteViews):
    def __init__(self, db: Connection, store: AwsStore, views: Mapping[str, tuple[str, View]]) -> None:
        super().__init__(db)
        self._store = store
        self._views = views
        self.kept = store.kept
        self._whole: set[str] = set()
        self._parts: set[tuple[str, str | None]] = set()
        # (view, aggregate id, *key) → the row, or None where it is gone.
        self.changed: dict[tuple[Any, ...], Any] = {}

    # -- reading

    def find(
        self, view: str, where: Mapping[str, Any], *, order: str = "", limit: int = 0, columns: str = "*"
    ) -> list[dict[str, Any]]:
        self._fetch(view, where.get("aggregate_id"))
        return super().find(view, where, order=order, limit=limit, columns=columns)

    def get(self, view: View, aggregate_id: str, key: Sequence[Any]) -> Any:
        self._fetch(view.name, aggregate_id)
        return super().get(view, aggregate_id, key)

    def rows(self, view: View, aggregate_id: str) -> list[Any]:
        self._fetch(view.name, aggregate_id)
        return super().rows(view, aggregate_id)

    def _fetch(self, name: str, aggregate_id: str | None) -> None:
        """Lay the rows of a view, or those of one aggregate in it, on the desk."""
        if name.startswith(_COMPUTED) or name in self._whole or (name, aggregate_id) in self._parts:
            return
        domain, view = self._views[name]
        if self.kept is not None and name not in self.kept:
            raise LookupError(f"{self._store.own} keeps no {name}")
        if aggregate_id is None:
            self._whole.add(name)
        else:
            self._parts.add((name, aggregate_id))
            if self._store.log.is_new(domain, aggregate_id):
                return
        partition = keys.view(self._store.own, self._store.user_id, name)
        begins = keys.ROW if aggregate_id is None else keys.rows_of(aggregate_id)
        names = ("aggregate_id", *view.row._names)
        lay = f"insert or ignore into {name} ({', '.join(names)}) values ({','.join('?' * len(names))})"
        for item in self._store.table.query(partition, begins):
            row, key = json_text.read(item["row"]), json_text.read(item.get("key") or item[keys.SK])
            if (name, *key) not in self.changed:
                self._db.execute(lay, [key[0], *[_column(row.get(column)) for column in names[1:]]])

    # -- writing

    def put(self, view: View, rows: Mapping[tuple[Any, ...], Any]) -> None:
        if not view.name.startswith(_COMPUTED):
            for key, row in rows.items():
                if row is None and view.marks:
                    self._fetch(view.name, key[0])  # what goes marks what was computed from it
                self.changed[view.name, *key] = row
        super().put(view, rows)

    def drop(self, view: View, aggregate_id: str) -> None:
        self._fetch(view.name, aggregate_id)
        self._gone(view, "where aggregate_id = ?", [aggregate_id])
        super().drop(view, aggregate_id)

    def reset(self, views: Sequence[View]) -> None:
        for domain in {self._views[view.name][0] for view in views if not view.name.startswith(_COMPUTED)}:
            self._store.log.lay_all(domain)  # they are folded from the first event on
        for view in views:
            if not view.name.startswith(_COMPUTED):
                self._fetch(view.name, None)
                self._gone(view, "", [])
        super().reset(views)

    def _gone(self, view: View, where: str, values: Iterable[Any]) -> None:
        columns = ", ".join(("aggregate_id", *view.key))
        for key in self._db.execute(f"select {columns} from {view.name} {where}", list(values)).fetchall():
            self.changed[view.name, *key] = None


def _column(value: Any) -> Any:
    return json_text.write(value) if isinstance(value, list | dict) else value
