"""What a sceptic asks of the log: every event in the order it arrived, and what the file itself says of its health."""

from __future__ import annotations

from fit.adapters.sqlite.engine import Error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from sqlite3 import Connection
    from typing import Any

    from fit.kernel.messages import View

# In the order that `header_hash` reads them, with where the event lies before and what it must come to behind.
_LINK = (
    "position, device_id, domain, seq, event_id, key, aggregate_id, bases, event_type, event_version, event_data,"
    " timestamp, correlation_id, causation_id, hlc, hash"
)


class SqliteInspection:
    """Questions that only `fit events verify` and `fit doctor` ask. Nothing here changes the log."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def links(self, after: int = 0) -> Iterator[tuple[Any, ...]]:
        """(position, header fields in the order of `header_hash`, hash) of all that arrived after a position."""
        return iter(self._db.execute(f"select {_LINK} from events where position > ? order by position", [after]))

    def link_before(self, device_id: str, domain: str, seq: int) -> tuple[str, str] | None:
        """(hash, clock reading) of the event before this one in its chain."""
        found: tuple[str, str] | None = self._db.execute(
            "select hash, hlc from events where device_id = ? and domain = ? and seq = ?", [device_id, domain, seq - 1]
        ).fetchone()
        return found

    def hlc_of(self, event_id: str) -> str | None:
        found = self._db.execute("select hlc from events where event_id = ?", [event_id]).fetchone()
        return str(found[0]) if found else None

    def clock(self) -> str:
        """The highest clock reading that this log has given or seen."""
        found = self._db.execute("select value from meta where name = 'hlc'").fetchone()
        return str(found[0]) if found else ""

    def latest(self) -> tuple[str, str] | None:
        """(timestamp, hlc) of the latest arrival."""
        found: tuple[str, str] | None = self._db.execute(
            "select timestamp, hlc from events order by position desc limit 1"
        ).fetchone()
        return found

    def damage(self, whole: bool) -> list[str]:
        """What SQLite finds wrong with its pages and, when asked for the `whole`, with its indexes."""
        try:
            rows = self._db.execute(f"pragma {'integrity' if whole else 'quick'}_check(20)").fetchall()
        except Error as error:
            return [str(error)]
        return [str(row[0]) for row in rows if row[0] != "ok"]

    def aggregates(self, domain: str, most: int) -> list[str]:
        """Those that changed last."""
        rows = self._db.execute(
            "select distinct aggregate_id from (select aggregate_id from events where domain = ?"
            " order by position desc limit ?)",
            [domain, most],
        )
        return [row[0] for row in rows]

    def drift(self, view: View, among: Sequence[str] | None = None) -> int:
        """How many rows of a view in the file differ from the shadow's; of these aggregates alone where given."""
        names = ", ".join(("aggregate_id", *view.row._names))
        here = self._db.execute("select 1 from main.sqlite_schema where type = 'table' and name = ?", [view.name])
        if here.fetchone() is None:
            (missing,) = self._db.execute(f"select count(*) from temp.{view.name}").fetchone()
            return int(missing)
        where, values = "", []
        if among is not None:
            where, values = f" where aggregate_id in ({','.join('?' * len(among))})", list(among)
        differing = 0
        for one, other in (("main", "temp"), ("temp", "main")):
            (count,) = self._db.execute(
                f"select count(*) from (select {names} from {one}.{view.name}{where}"
                f" except select {names} from {other}.{view.name}{where})",
                values * 2,
            ).fetchone()
            differing = max(differing, int(count))
        return differing
