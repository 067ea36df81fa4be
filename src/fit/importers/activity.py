"""One run, ride or swim, whatever watch it comes from: a session of one set."""

from __future__ import annotations

import re

from fit.importers.cells import MOST_METRES, MOST_SECONDS, Bad
from fit.importers.dates import stamp
from fit.importers.found import FoundSet, FoundWorkout
from fit.importers.sessions import key_of

_WORDS = re.compile(r"[\s_-]+")


def session(
    *, sport: str, started: str, seconds: float, metres: float, kcal: float, line: int, note: str | None = None
) -> FoundWorkout:
    """Bad where neither time nor distance is known."""
    at, bare = stamp(started, "start")
    exercise = _WORDS.sub(" ", sport).strip().title() if sport.isascii() else sport.strip()
    if not exercise or exercise == "Generic":
        exercise = "Other"
    took = round(seconds, 3) if 0 < seconds <= MOST_SECONDS else None
    far = round(metres, 3) if 0 < metres <= MOST_METRES else None
    if took is None and far is None:
        raise Bad(None, None, "no time and no distance: nothing was done")
    only = FoundSet(
        exercise=exercise, line=line, seconds=took, distance_m=far, distance=far, distance_unit="m" if far else None
    )
    return FoundWorkout(
        key=key_of(at, exercise),
        started=at,
        line=line,
        sets=(only,),
        name=exercise,
        date_only=bare,
        duration_seconds=took,
        note=note or None,
        kcal=kcal if 0 < kcal < 1e6 else None,
    )
