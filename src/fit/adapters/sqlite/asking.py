"""Free questions to the log: SQLite itself refuses whatever is not reading."""

from __future__ import annotations

from fit.adapters.sqlite import engine
from fit.kernel.errors import Rejected, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# https://www.sqlite.org/c3ref/c_alter_table.html
_SELECT, _READ, _FUNCTION, _RECURSIVE, _PRAGMA = 21, 20, 31, 33, 19
_OK, _DENY = 0, 1
_PRAGMAS_THAT_READ = ("table_info", "table_xinfo", "table_list", "index_list", "index_info", "compile_options")


def ask(db: engine.Connection, query: str) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """(columns, rows) of one SELECT. Raises Rejected for anything that would write, Unreadable for what is no SQL."""
    if not query.strip():
        raise Unreadable("there is no query", 'as in fit sql "select * from events limit 5"')
    refused: list[int] = []

    def allow(action: int, first: str | None, second: str | None, *_: object) -> int:
        reads = action in (_SELECT, _READ, _RECURSIVE) or (
            action == _FUNCTION and (second or "").lower() != "load_extension"
        )
        if reads or (action == _PRAGMA and (first or "").lower() in _PRAGMAS_THAT_READ):
            return _OK
        refused.append(action)
        return _DENY

    db.set_authorizer(allow)
    try:
        cursor = db.execute(query)
        rows = [tuple([_cell(cell) for cell in row]) for row in cursor]
        return tuple([column[0] for column in cursor.description or ()]), rows
    except (engine.Error, Warning) as error:  # Warning: sqlite3.Warning of Python 3.11, for two statements
        if refused or "cannot modify" in str(error):  # a view: SQLite says so before it asks us
            raise Rejected("fit sql only reads", "every change is a command; fit --help lists them") from error
        raise Unreadable(f"SQLite says: {error}", "docs/sql.md names the tables and columns") from error
    finally:
        db.set_authorizer(None)


def _cell(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value
