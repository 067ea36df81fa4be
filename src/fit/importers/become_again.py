"""What a file has more of a session that the log knows: how many sets by their number, which by what they say."""

from __future__ import annotations

from collections import Counter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from fit.execution.events import SetDone
    from fit.importers.entries import Entry

_BEYOND = 20
"""Keys behind the last of the file: it may have lost rows since."""


def missing(
    entries: Sequence[Entry], done: Callable[[Entry], Sequence[SetDone | None]], key_of: Callable[..., str],
    counted: Mapping[str, int], stored: Mapping[str, Sequence[SetDone]],
) -> list[Entry]:  # fmt: skip
    """The entries with the sets alone that are new, each under a key that nothing has yet, and those left out whole.

    `done` tells what each set of an entry is, None where it is not taken; `counted` how many sets stand under a key,
    `stored` which. As many are new as the file has more than the log, so one that was corrected here stays known; they
    are those that the log has not, the last ones where it has even fewer: a row may have been mended anywhere.
    """
    lengths: Counter[str] = Counter()
    for foreign, _, _, _, sets, _ in entries:
        lengths[foreign] += len(sets)
    more: Counter[str] = Counter()
    here: dict[str, Counter[Any]] = {}
    for foreign, length in lengths.items():
        keys = [key for n in range(1, length + _BEYOND) if (key := key_of(foreign, n)) in counted]
        more[foreign] = -sum([counted[key] for key in keys])
        here[foreign] = Counter([_said(one) for key in keys for one in stored.get(key, ())])
    unknown: dict[str, list[tuple[int, int]]] = {foreign: [] for foreign in lengths}
    for at, entry in enumerate(entries):
        foreign = entry[0]
        for n, one in enumerate(() if entry[3] else done(entry)):
            if one is None:
                continue
            more[foreign] += 1
            if here[foreign][_said(one)]:
                here[foreign][_said(one)] -= 1
            else:
                unknown[foreign].append((at, n))
    chosen = {each for foreign, some in unknown.items() if more[foreign] > 0 for each in some[-more[foreign] :]}
    found: list[Entry] = []
    taken = set(counted)
    for at, entry in enumerate(entries):
        foreign, number, when, left, sets, lines = entry
        which = [n for n in range(len(sets)) if (at, n) in chosen]
        if left:
            found.append(entry)
        elif which:
            number += which[0]
            while (key := key_of(foreign, number)) in taken:
                number += 1
            taken.add(key)
            found.append((foreign, number, when, False, [sets[n] for n in which], [lines[n] for n in which]))
    return found


def _said(one: SetDone) -> tuple[Any, ...]:
    """What a set is known by."""
    return one.kind, one.reps, one.weight_kg, one.duration_seconds, one.distance_m
