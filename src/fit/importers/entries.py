"""What of a session's sets is one entry: the same for the same file, wherever it is read."""

from __future__ import annotations

from itertools import groupby

from fit.importers.sessions import OWN
from fit.kernel import ids

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    # (exercise as in the file; number of its first set among the session's of that exercise, from 1; when it was, where
    # the file says it; were all of them planned only; the sets, and their lines). Plain, to be marshalled.
    Entry = tuple[str, int, str | None, bool, list[Any], list[int]]
    Mark = tuple[str, str | None, str | None]

MOST_SETS = 100


def workout_id_of(key: str) -> str:
    """The same for the same start and name, on every device, from every export; a session of ours is itself again."""
    return key[len(OWN) :] if key.startswith(OWN) else ids.key("imported workout", key)


def mark_of(values: Sequence[Any]) -> Mark:
    """What sets of one entry have in common, of the values of a FoundSet."""
    return values[0], values[18], values[19]


def entries(
    sets: Sequence[Any], lines: Sequence[int], shapes: Sequence[tuple[Any, ...]], mark: Callable[[Any], Mark]
) -> list[Entry]:
    """Neighbours of one exercise are one entry, where the file does not part them. Each of the `sets` is its values, in
    the order of FoundSet, or its number in `shapes`; `mark` gives the mark of either."""
    found: list[Entry] = []
    counts: dict[str, int] = {}
    end = 0
    for (foreign, at, _), alike in groupby(sets, mark):
        run = list(alike)
        begin, end = end, end + len(run)
        for first in range(begin, end, MOST_SETS):
            last = min(first + MOST_SETS, end)
            some = run if last - first == len(run) else run[first - begin : last - begin]
            left = True
            for one in some:
                if not (shapes[one] if type(one) is int else one)[17]:
                    left = False
                    break
            number = counts.get(foreign, 0) + 1
            counts[foreign] = number + len(some) - 1
            found.append((foreign, number, at, left, some, list(lines[first:last])))
    return found
