"""The known words that look most like a mistyped one.

Written out, since a typo may cost at most a third more than a name: importing rapidfuzz costs as much as starting
Python, and the comparing has ended here before that import has.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# Only what shares the most pairs of letters is compared letter by letter, and nobody's food has a longer name.
_COMPARED = 40
_LONGEST = 40


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """The words most alike, nearest first; none that shares no two letters in a row."""
    word = word[:_LONGEST]
    padded = f" {word} "
    pairs = {padded[at : at + 2] for at in range(len(padded) - 1)}
    shared = []
    for other in known:
        space = f" {other} "
        hits = sum([pair in space for pair in pairs])
        if hits:
            shared.append((hits / (len(pairs) + len(space)), other))
    shared.sort(reverse=True)
    unlike = [(slips(word, other) / max(len(word), len(other), 1), other) for _, other in shared[:_COMPARED]]
    # Equally unlike, a beginning in common weighs more: people know how a word starts.
    unlike.sort(key=lambda pair: (pair[0], pair[1][:1] != word[:1], pair[1]))
    return [other for _, other in unlike]


def slips(one: str, other: str) -> int:
    """How many letters are missing, too many, wrong or swapped with their neighbour (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                best = min(best, earlier[j - 2] + 1)
            row.append(best)
    return row[-1]
