"""What of a session's sets is one entry, and what names it: the same for the same file, wherever it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from fit.importers.sessions import OWN
from fit.kernel import ids

MOST_SETS = 100

Entry = tuple[str, int, str | None, bool, str, list[Any], list[int]]
"""(exercise as in the file; number of its first set among the session's of that exercise, from 1; when it was, where
the file says it; were all of them planned only; its key; the sets, and their lines). Plain, to be marshalled."""


def workout_id_of(key: str) -> str:
    """The same for the same start and name, on every device, from every export; a session of ours is itself again."""
    return key[len(OWN) :] if key.startswith(OWN) else ids.key("imported workout", key)


def key_of(workout_id: str, foreign: str, number: int) -> str:
    return ids.key(workout_id, foreign, number)


def entries(
    workout_id: str, parts: Iterable[tuple[Sequence[Any], Sequence[int]]], shape: Callable[[Any], tuple[Any, ...]]
) -> list[Entry]:
    """Neighbours of one exercise and moment are one entry. `parts` are (sets, their lines); `shape` gives the values of
    a set, in the order of FoundSet."""
    found: list[Entry] = []
    counts: dict[str, int] = {}
    foreign: str | None = None
    at: str | None = None
    sets: list[Any] = []
    lines: list[int] = []
    left = True

    def end() -> None:
        if foreign is not None:
            number = counts.get(foreign, 0) + 1
            counts[foreign] = counts.get(foreign, 0) + len(sets)
            found.append((foreign, number, at, left, key_of(workout_id, foreign, number), sets, lines))

    for some, where in parts:
        for one, line in zip(some, where, strict=True):
            values = shape(one)
            if values[0] != foreign or values[18] != at or len(sets) == MOST_SETS:
                end()
                foreign, at, sets, lines, left = values[0], values[18], [], [], True
            sets.append(one)
            lines.append(line)
            left = left and values[17]
    end()
    return found
