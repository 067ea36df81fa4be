"""Reading what cannot be stored: tables in memory that stand before those of the file, under the same names."""

from __future__ import annotations

from fit.adapters.sqlite import liveness, schema
from fit.adapters.sqlite.event_log import COLUMNS, envelope_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from fit.adapters.sqlite.engine import Connection
    from fit.adapters.sqlite.views import SqliteViews
    from fit.kernel.messages import View

# SQLite looks a bare name up among the temporary tables first: every query and fold works on the shadow unchanged.
_BOOKKEEPING = ("checkpoints", "dirty", "stale")
_LOG = ("meta", "events", "voids", "dead")


def shadow_views(db: Connection, views: SqliteViews, which: Sequence[View]) -> None:
    """Views and their bookkeeping, as they are now, in memory."""
    if not views.in_memory:
        db.execute("pragma temp_store = memory")
        _tables(db, _BOOKKEEPING)
        for name in _BOOKKEEPING:
            db.execute(f"insert into temp.{name} select * from main.{name}")
        views.in_memory = True
    for view in which:
        there = db.execute("select 1 from main.sqlite_schema where type = 'table' and name = ?", [view.name]).fetchone()
        if not there:
            continue
        (shape,) = db.execute("select sql from main.sqlite_schema where name = ?", [view.name]).fetchone()
        _, _, rest = shape.partition(" ")  # CREATE
        db.execute(f"create temp {rest}")
        db.execute(f"insert into temp.{view.name} select * from main.{view.name}")


def shadow_log(db: Connection, views: SqliteViews, until: str) -> None:
    """The log as it was recorded up to `until` (UTC, as in `timestamp`), with no views yet."""
    db.execute("pragma temp_store = memory")
    _tables(db, (*_LOG, *_BOOKKEEPING))
    views.in_memory = True
    db.execute("insert into temp.meta select * from main.meta")
    rows = db.execute(f"select position, {COLUMNS} from main.events where timestamp <= ? order by position", [until])
    insert = f"insert into temp.events (position, {COLUMNS}) values ({','.join('?' * 16)})"
    for row in rows.fetchall():
        db.execute(insert, row)
        liveness.judge(db, row[0], envelope_of(row[1:]))


def _tables(db: Connection, names: Sequence[str]) -> None:
    for statement in schema.statements(schema.LOG):
        words = statement.split()
        if words[:2] == ["create", "table"] and words[2] in names:
            db.execute(statement.replace("create table", "create temp table", 1))
        elif words[1] in ("index", "unique") and words[words.index("on") + 1] in names:
            db.execute(statement.replace("index ", "index temp.", 1))
