"""What time it is, and in which order things happened: the only room that asks the clock."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# A hybrid logical clock is one 64-bit number, written as 16 hexadecimal digits: 48 bits of milliseconds since 1970
# and 16 bits that count within a millisecond. Text of fixed width sorts as the number does.
_COUNTER_BITS = 16


def now(environ: Mapping[str, str]) -> float:
    """Unix seconds. `FIT_NOW` (an ISO time with its offset, or seconds) holds the clock still for examples and tests."""
    if fixed := environ.get("FIT_NOW"):
        try:
            return float(fixed)
        except ValueError:
            from fit.kernel.days import epoch

            return epoch(fixed)
    return time.time()


def utc(seconds: float) -> str:
    """`2026-11-23T17:30:00.123Z`: when something was recorded."""
    whole = int(seconds // 1)
    millis = int((seconds - whole) * 1000)
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(whole))}.{millis:03d}Z"


def tick(last: str, seconds: float) -> str:
    """The reading after `last`: the wall clock where it is ahead, one more than `last` where it is not."""
    wall = max(int(seconds * 1000), 0) << _COUNTER_BITS
    return f"{max(wall, int(last or '0', 16) + 1):016x}"


def wall_of(hlc: str) -> float:
    """Unix seconds of a reading."""
    return (int(hlc, 16) >> _COUNTER_BITS) / 1000
