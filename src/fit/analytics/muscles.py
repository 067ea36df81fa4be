"""Hard sets per muscle and week: a working set counts whole for what it trains, and half for what helps."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

DIRECT, INDIRECT = 1.0, 0.5
SOURCE = "working sets, direct 1, indirect 0.5 (Pelland et al. 2024)"
BAND = (10.0, 20.0)
"""Sets a week that most lifters grow on; the lifter may set another."""
WEEKS = 4
"""The mean that is set against the band is of so many full weeks."""


def shares(primary: Iterable[str], secondary: Iterable[str]) -> dict[str, float]:
    """What one working set of an exercise counts for each muscle."""
    return {**dict.fromkeys(secondary, INDIRECT), **dict.fromkeys(primary, DIRECT)}


def sets_by_muscle(sets: Iterable[tuple[Mapping[str, float], float]]) -> dict[str, float]:
    """Muscle → hard sets, of (shares of an exercise, its working sets)."""
    found: dict[str, float] = {}
    for share, n in sets:
        for muscle, part in share.items():
            found[muscle] = found.get(muscle, 0.0) + part * n
    return found


def mean(weeks: Mapping[str, Mapping[str, float]], last: Sequence[str]) -> dict[str, float]:
    """Muscle → mean sets of these weeks; a week without training counts as none."""
    found: dict[str, float] = {}
    for week in last:
        for muscle, sets in weeks.get(week, {}).items():
            found[muscle] = found.get(muscle, 0.0) + sets
    return {muscle: sets / len(last) for muscle, sets in found.items()} if last else {}


def judged(sets: float, band: tuple[float, float] = BAND) -> str:
    """below, within or above."""
    return "below" if sets < band[0] else "above" if sets > band[1] else "within"


def of_exercise(exercise: Any) -> dict[str, float]:
    return shares(exercise.primary, exercise.secondary) if exercise is not None else {}
