"""The clocks of a named time zone, as in `Europe/Berlin`; only loaded where the profile names one."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

# The calendar's first and last days have no room for an offset.
_FIRST, _LAST = datetime(1, 1, 3, tzinfo=UTC).timestamp(), datetime(9999, 12, 29, tzinfo=UTC).timestamp()


def offsets(zone: str) -> Callable[[float], int]:
    """Seconds east of Greenwich at a Unix time. Unreadable for a zone that nobody knows."""
    try:
        rules = ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise Unreadable(f'there is no time zone "{zone}"', "write it as in Europe/Berlin") from None

    def offset(at: float) -> int:
        inside = min(max(at, _FIRST), _LAST)
        shift = datetime.fromtimestamp(inside, UTC).astimezone(rules).utcoffset()
        return 0 if shift is None else shift.days * 86400 + shift.seconds

    return offset
