"""What time it is, and in which order things happened: the only room that asks the clock."""

from __future__ import annotations

import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# A hybrid logical clock is one 64-bit number, written as 16 hexadecimal digits: 48 bits of milliseconds since 1970
# and 16 bits that count within a millisecond. Text of fixed width sorts as the number does.
_COUNTER_BITS = 16
# The end of the year 9999: a wall clock beyond it is broken, and readings must never outgrow their 16 digits.
_LAST_MILLISECOND = 253_402_300_799_999


def now(environ: Mapping[str, str]) -> float:
    """Unix seconds. `FIT_NOW` (an ISO time with its offset, or seconds) holds the clock still for examples and tests.

    Raises Unreadable where it says no time that a calendar knows.
    """
    if fixed := environ.get("FIT_NOW"):
        return _fixed(fixed)
    return time.time()


def _fixed(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        from fit.kernel.days import epoch

        try:
            seconds = epoch(text)
        except ValueError:
            seconds = -1.0
    if 0 <= seconds * 1000 <= _LAST_MILLISECOND:
        return seconds
    from fit.kernel.errors import Unreadable

    raise Unreadable(f"FIT_NOW is no time: {text[:40]!r}", "as in 2026-11-23T18:30:00+01:00, or leave it out")


def utc(seconds: float) -> str:
    """`2026-11-23T17:30:00.123Z`: when something was recorded."""
    whole = int(seconds // 1)
    millis = int((seconds - whole) * 1000)
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(whole))}.{millis:03d}Z"


def tick(last: str, seconds: float) -> str:
    """The reading after `last`: the wall clock where it is ahead, one more than `last` where it is not."""
    wall = min(max(int(seconds * 1000), 0), _LAST_MILLISECOND) << _COUNTER_BITS
    return f"{max(wall, int(last or '0', 16) + 1):016x}"


def readings(last: str, seconds: float) -> Iterator[str]:
    """As `tick` again and again at one moment."""
    value = int(tick(last, seconds), 16)
    while True:
        yield f"{value:016x}"
        value += 1


def is_reading(hlc: str) -> bool:
    """Whether a foreign text is a clock reading that others can follow: 16 small hexadecimal digits, of a year that
    leaves room above it."""
    return len(hlc) == 16 and not hlc.strip("0123456789abcdef") and int(hlc, 16) >> _COUNTER_BITS <= _LAST_MILLISECOND


def wall_of(hlc: str) -> float:
    """Unix seconds of a reading."""
    return (int(hlc, 16) >> _COUNTER_BITS) / 1000
