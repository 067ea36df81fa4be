"""What of a session's sets is one entry: the same for the same file, wherever it is read."""

from __future__ import annotations

from fit.importers.sessions import OWN
from fit.kernel import ids

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    # (exercise as in the file; number of its first set among the session's of that exercise, from 1; when it was, where
    # the file says it; were all of them planned only; the sets, and their lines; its key). Plain, to be marshalled.
    Entry = tuple[str, int, str | None, bool, list[Any], list[int], str]

MOST_SETS = 100


def workout_id_of(key: str) -> str:
    """The same for the same start and name, on every device, from every export; a session of ours is itself again."""
    return key[len(OWN) :] if key.startswith(OWN) else ids.key("imported workout", key)


def entries(
    parts: Iterable[tuple[Sequence[Any], Sequence[int]]], shapes: Sequence[tuple[Any, ...]], key_of: Callable[..., str]
) -> list[Entry]:
    """Neighbours of one exercise are one entry, where the file does not part them. `parts` are (sets, their lines); a
    set is its values, in the order of FoundSet, or its number in `shapes`. `key_of`: `ids.keys` of the workout's id."""
    found: list[Entry] = []
    counts: dict[str, int] = {}
    foreign: str | None = None
    at: str | None = None
    mark: str | None = None
    sets: list[Any] = []
    lines: list[int] = []
    left = True

    def end() -> None:
        if foreign is not None:
            before = counts.get(foreign, 0)
            counts[foreign] = before + len(sets)
            found.append((foreign, before + 1, at, left, sets, lines, key_of(foreign, before + 1)))

    for some, where in parts:
        for one, line in zip(some, where, strict=True):
            values = shapes[one] if type(one) is int else one
            if values[0] != foreign or values[18] != at or values[19] != mark or len(sets) == MOST_SETS:
                end()
                foreign, at, mark, left = values[0], values[18], values[19], True
                sets, lines = [one], [line]
            else:
                sets.append(one)
                lines.append(line)
            if left and not values[17]:
                left = False
    end()
    return found
