"""A file is opened and its reader on its way before what is done with it has been loaded: both take their time."""

from __future__ import annotations

from fit.adapters.aside import aside
from fit.importers import registry
from fit.importers.pieces import Piece, pieces
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import WEIGHT_UNITS
from fit.kernel.quick import collect_seldom

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from fit.cli.answer import Answer
    from fit.cli.options import Options

_LARGE = 1_000_000
"""Bytes that are worth a process of their own."""


def opened(
    file: str, dry_run: bool, unit: str | None, mapping: str | None, zone: str | None, options: Options | None = None,
    stored: Callable[[], None] = lambda: None,
) -> Answer:  # fmt: skip
    """What came of the file. `options`: the global ones, where nobody has begun with them yet. `stored` is called when
    nothing takes it back any more."""
    if unit is not None and unit.casefold() not in WEIGHT_UNITS:
        raise Unreadable(f'there is no unit "{unit}"', "--unit kg, or --unit lb")
    collect_seldom()
    with registry.opened(file) as (format, stream):
        size = registry.size_of(file)
        worth = format.oldest_first and size >= _LARGE
        with aside(lambda: map(Piece.values, pieces(format, stream)), worth) as found:
            from fit.cli import door
            from fit.cli.import_run import Asked, bring, whole_log

            if options is not None:
                door.begin(options)
            if format.name == registry.WHOLE_LOG:
                return whole_log(stream, dry_run, stored)
            return bring(format, map(Piece.of, found), size, Asked(dry_run, unit, zone, _wins(mapping), stored))


def _wins(mapping: str | None) -> dict[str, str] | None:
    if not mapping:
        return None
    from fit.importers.name_map import read_map

    return read_map(mapping)
