"""Rows become sessions: what is the same in every table of sets."""

from __future__ import annotations

from fit.importers.cells import LONGEST_SESSION
from fit.importers.found import Flagged, FoundSet, FoundWorkout, Skipped
from fit.importers.months import bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# A longer session is handed on in pieces, under one key, so that no file can fill the memory.
MOST_SETS = 2000
# Before the id of a session or meal of ours: whoever has it already knows it, whatever its start and name.
OWN = "fit "

# "Assisted" in the languages that trackers are used in.
_HELPED = tuple(
    bare(word)
    for word in (
        *("assist", "asist", "unterstützt", "yardımlı", "destekli", "wspomag", "avustett"),
        *("помощ", "ассист", "гравитрон", "辅助", "アシスト", "보조", "어시스트"),
    )
)


def helped(exercise: str) -> bool:
    """Does the name say that the weight is help?"""
    name = bare(exercise)
    return any(word in name for word in _HELPED)


def key_of(started: str, name: str | None) -> str:
    """Session start and name: what makes an import of the same session the same, in any export."""
    return f"{started} {name}" if name else started


class Sessions:
    """Gathers consecutive rows of one session; gives a session when its last row has gone by."""

    def __init__(self) -> None:
        self.sets: list[FoundSet] = []
        self.lines: list[int] = []  # of the sets, from whoever fills it
        self._head: dict[str, Any] | None = None
        self._mark: object = None
        self._helped: dict[str, bool] = {}

    def turn(self, mark: object) -> bool:
        """True when the next row belongs to another session (take `finished`, then `begin`)."""
        return self._head is None or mark != self._mark or len(self.sets) >= MOST_SETS

    def begin(self, mark: object, **head: Any) -> None:
        self._mark, self._head, self.sets, self.lines = mark, head, [], []

    def finished(self) -> Iterator[FoundWorkout]:
        """The session so far, if it has sets."""
        if self._head is not None and self.sets:
            yield FoundWorkout(sets=tuple(self.sets), lines=tuple(self.lines), **self._head)
        self._head, self.sets, self.lines = None, [], []

    def learn(self, **head: Any) -> None:
        """What a later row says of the whole session, where the first rows were silent."""
        if self._head is not None:
            for name, value in head.items():
                if value and not self._head.get(name):
                    self._head[name] = value

    def add_note(self, text: str) -> None:
        """To whatever the session says already."""
        if self._head is not None:
            before = self._head.get("note")
            self._head["note"] = f"{before}; {text}" if before else text

    def helped(self, exercise: str) -> bool:
        """As `helped`, remembered: a lifter has some dozens of exercises and some thousand sets of each."""
        known = self._helped.get(exercise)
        if known is None:
            if len(self._helped) > 10_000:
                self._helped.clear()
            known = self._helped[exercise] = helped(exercise)
        return known


def nothing_done(line: int) -> Skipped:
    return Skipped(line=line, column="Reps", value=None, reason="no reps, no time, no distance: nothing was done")


def odd_effort(line: int, said: str) -> tuple[Flagged, ...]:
    """A flag where an RPE was said that is none; the set is kept without it."""
    if not said or not said.strip("0.,"):
        return ()
    return (Flagged(line=line, reason=f"RPE {said!r} is not between 1 and 10; the set is kept without it"),)


def session_length(seconds: float | None, line: int) -> tuple[float | None, Flagged | None]:
    """A length that can be, or a flag: a timer that nobody stopped says nothing of the session."""
    if seconds is None or 0 <= seconds <= LONGEST_SESSION:
        return seconds or None, None
    if seconds < 0:
        return None, Flagged(line=line, reason="the session ends before it starts; its length is left out")
    hours = f"{seconds / 3600:.0f} h"
    return None, Flagged(line=line, reason=f"a timer left running for {hours}; the sets are kept, the length is not")
