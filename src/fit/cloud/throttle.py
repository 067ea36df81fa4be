"""How often somebody may ask: a bucket of tokens each, refilled as time goes by."""

from __future__ import annotations

import threading
import time

from fit.cloud.errors import TooMany
from fit.kernel.record import Record

_MOST_BUCKETS = 10_000


class Rate(Record):
    """So many at once, and so many a second after that."""

    burst: float
    per_second: float


# A first sync of a long log is a thousand pushes on end.
DEVICE = Rate(burst=1000, per_second=100)


def a_minute(times: int) -> Rate:
    return Rate(burst=times, per_second=times / 60)


class Throttle:
    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._one = threading.Lock()
        self._buckets: dict[str, tuple[float, float]] = {}  # name → (left, when)

    def take(self, name: str) -> None:
        """Raises TooMany where the bucket is empty."""
        now = time.monotonic()
        with self._one:
            left, when = self._buckets.pop(name, (self._rate.burst, now))
            left = min(self._rate.burst, left + (now - when) * self._rate.per_second)
            self._buckets[name] = (left - 1 if left >= 1 else left, now)
            if len(self._buckets) > _MOST_BUCKETS:
                del self._buckets[next(iter(self._buckets))]  # whoever asked longest ago
        if left < 1:
            after = max(1, round((1 - left) / self._rate.per_second))
            raise TooMany("too many requests", "try again in a moment", after=after)
