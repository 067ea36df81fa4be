"""Where a transaction works: an empty log in memory with the tables of every view, laid out as it asks."""

from __future__ import annotations

from fit.adapters.sqlite import engine, schema
from fit.app import catalog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sqlite3 import Connection

    from fit.kernel.messages import View

_laid: list[bytes] = []


def views() -> dict[str, tuple[str, View]]:
    """Name → context and view."""
    return {view.name: (domain, view) for domain in catalog.DOMAINS for view in catalog.views(domain)}


def desk() -> Connection:
    """Made once a process; every other one is a copy of it."""
    db = engine.connect(":memory:")
    if _laid:
        db.deserialize(_laid[0])
        return db
    from fit.adapters.sqlite.views import SqliteViews

    for statement in schema.statements(schema.LOG):
        if not statement.startswith("create trigger"):  # what is on a desk may be put elsewhere on it
            db.execute(statement)
    db.execute("insert into meta values ('hlc', '')")
    SqliteViews(db).reset([view for _, view in views().values()])
    _laid.append(db.serialize())
    return db
