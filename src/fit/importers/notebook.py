"""A plain notebook: a date on a line, then what was lifted, one exercise a line."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from fit.importers import date_lines
from fit.importers.cells import Bad
from fit.importers.found import Flagged, Found, FoundSet, Skipped
from fit.importers.sessions import Sessions, key_of
from fit.importers.text import encoding_of, lines_of
from fit.kernel.errors import FitError, Unreadable
from fit.kernel.notation import SetSpec, never, read_line

_LONGEST = 2000
_BULLET = re.compile(r"^[*•·–—+-]\s+")


def sniff(head: bytes) -> bool:
    """The first line that says anything is a whole date."""
    said = _first(head)
    return said is not None and _is_date(said)


def lacks_date(head: bytes) -> bool:
    """Whether it begins with what was lifted, and nobody knows when."""
    said = _first(head)
    try:
        return said is not None and bool(read_line(_BULLET.sub("", said), unit="kg", known=never).sets)
    except FitError:
        return False


def _first(head: bytes) -> str | None:
    """The first line that is no comment."""
    try:
        for row in lines_of(io.BytesIO(head)):
            said = row.strip("\ufeff \t\r\n")
            if said and (said[0] != "#" or _is_date(said)):
                return said
    except Unreadable:
        pass
    return None


def _is_date(said: str) -> bool:
    try:
        return date_lines.read(said, "") is not None
    except Bad:
        return False


def read(stream: BinaryIO, known: Callable[[str], bool] = never) -> Iterator[Found]:
    """A session per date line. `known` tells names of exercises from sets (`21s 3x21@20`).

    A weight without a suffix has no unit here: the profile or `--unit` says it."""
    if encoding_of(stream) == "cp1252":
        yield Flagged(line=1, reason="not UTF-8: read as Windows-1252 (latin-1); look at accented names")
    sessions, day, dated = Sessions(), "", False
    for line, row in enumerate(lines_of(stream), start=1):
        said = row.strip("\ufeff \t\r\n")
        if not said:
            continue
        try:
            found = date_lines.read(said, day)
        except Bad as bad:
            yield from sessions.finished()
            dated = False
            yield Skipped(line=line, column=bad.column, value=said, reason=bad.reason)
            continue
        if found is not None:
            yield from sessions.finished()
            day, dated = found.started[:10], True
            sessions.begin(
                line, key=key_of(found.started, found.name), started=found.started, line=line, date_only=found.bare,
                name=found.name,
            )  # fmt: skip
            continue
        if said[0] == "#":
            continue
        if not dated:
            yield Skipped(line=line, column="date", value=said[:_LONGEST], reason="no readable date above it")
            continue
        try:
            sessions.sets.extend(_sets(_BULLET.sub("", said), line, known))
        except Bad as bad:
            yield Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason)
        except FitError as wrong:
            column, reason = None, wrong.message
            if date_lines.may_be(said):
                yield from sessions.finished()
                dated, column, reason = False, "date", "not a date we can read; write it as in 2026-11-20"
            yield Skipped(line=line, column=column, value=said, reason=reason)
    yield from sessions.finished()


def _sets(said: str, line: int, known: Callable[[str], bool]) -> list[FoundSet]:
    if len(said) > _LONGEST:
        raise Bad(None, said[:80], "too long for an entry")
    entry = read_line(said, unit="kg", known=known)
    if entry.delta or any(one.percent for one in entry.sets):
        raise Bad(None, said, "a weight relative to another day; write the weight itself")
    # What reads as kg in one reading and as lb in the other had no suffix.
    other = read_line(said, unit="lb", known=known)
    found = [_found(entry.words, line, *pair) for pair in zip(entry.sets, other.sets, strict=True)]
    return [found[0].but(note=entry.note), *found[1:]] if entry.note else found


def _found(exercise: str, line: int, one: SetSpec, again: SetSpec) -> FoundSet:
    weight = one.weight
    unit = weight.unit if weight and weight.value and again.weight and again.weight.unit == weight.unit else None
    return FoundSet(
        exercise=exercise,
        line=line,
        kind=one.kind,
        reps=one.reps,
        weight=abs(weight.value) if weight and weight.value else None,
        unit=unit,
        assisted=weight is not None and weight.value < 0,
        distance_m=one.distance.metres if one.distance else None,
        distance=one.distance.value if one.distance else None,
        distance_unit=one.distance.unit if one.distance else None,
        seconds=one.seconds,
        rpe=one.rpe,
        rest_seconds=one.rest,
    )
