"""The best a lifter has done: heaviest, best estimate, most reps at a weight, best set and session, and the like."""

from __future__ import annotations

from fit.analytics.lift_figures import RECORDS
from fit.kernel import estimates
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

TYPES = ("weight", "e1rm", "reps", "volume", "session_volume", "duration", "distance", "speed")
REP_MAXES = tuple(range(1, 13))


class Best(Record):
    """A record as it was set first. `value`: kg (volume: load × reps), reps, seconds, metres or metres a second."""

    type: str
    value: float
    reps: int | None
    weight_kg: float | None
    date: str
    workout_id: str


class RepMax(Record):
    """The heaviest weight lifted for at least so many reps, and what the best e1RM lets one expect."""

    reps: int
    weight_kg: float | None
    date: str | None
    workout_id: str | None
    estimated_kg: float | None


def records(rep_bests: Sequence[Sequence[Any]], bests: Mapping[str, Sequence[Any]]) -> list[Best]:
    """All records of a lift in the order of TYPES, the most reps at each weight from the heaviest down."""
    found = {name: _best(name, bests[name]) for name in RECORDS if name in bests}
    reps = [
        Best(type="reps", value=reps, reps=reps, weight_kg=weight, date=day, workout_id=workout)
        for reps, weight, day, workout in rep_bests
    ]
    return [one for name in TYPES for one in (reps if name == "reps" else [found[name]] if name in found else [])]


def _best(name: str, best: Sequence[Any]) -> Best:
    value, day, workout, reps, weight = best
    shown = round(value, 1) if name == "e1rm" else round(value, 6)
    return Best(type=name, value=shown, reps=reps, weight_kg=weight, date=day, workout_id=workout)


def rep_maxes(rep_bests: Sequence[Sequence[Any]], e1rm_kg: float | None, formula: str) -> list[RepMax]:
    """For 1 to 12 reps; a set of eight is also a set of five."""
    found = []
    for wanted in REP_MAXES:
        best = next((s for s in rep_bests if s[0] >= wanted), None)
        expected = estimates.rep_max(e1rm_kg, wanted, formula)
        found.append(
            RepMax(
                reps=wanted, weight_kg=best[1] if best else None, date=best[2] if best else None,
                workout_id=best[3] if best else None,
                estimated_kg=None if expected is None else round(expected, 1),
            )
        )  # fmt: skip
    return found
