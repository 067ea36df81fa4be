"""What a set amounts to: its load, its volume, its estimate; warm-ups count in none of them."""

from __future__ import annotations

from fit.kernel import estimates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from typing import Any

    from fit.execution.events import SetDone


def load_kg(one: SetDone, body_weight_kg: float | None) -> float | None:
    """What counts as lifted: the weight, or the body's weight plus what was added. None while that is not known."""
    if one.bodyweight:
        return None if body_weight_kg is None else max(body_weight_kg + (one.weight_kg or 0.0), 0.0)
    return one.weight_kg


def is_working(one: SetDone) -> bool:
    return one.kind != "warmup"


def heaviest_working(sets: Sequence[SetDone]) -> float | None:
    return max([s.weight_kg for s in sets if is_working(s) and s.weight_kg is not None], default=None)


def best_e1rm(sets: Sequence[SetDone], body_weight_kg: float | None, formula: str = "epley") -> float | None:
    """kg; the highest of the working sets of 1 to 12 reps."""
    found = [
        e
        for s in sets
        if is_working(s) and s.reps and (load := load_kg(s, body_weight_kg)) is not None
        if (e := estimates.e1rm(load, s.reps, formula)) is not None
    ]
    return max(found, default=None)


def volume_kg(sets: Sequence[SetDone], body_weight_kg: float | None) -> float | None:
    """Load times reps over the working sets; None where no set has a load."""
    found = [
        load * s.reps
        for s in sets
        if is_working(s) and s.reps and (load := load_kg(s, body_weight_kg)) is not None
    ]
    return sum(found) if found else None


def unbeaten(entries: Collection[tuple[Any, ...]]) -> tuple[tuple[Any, ...], ...]:
    """Of (reps, weight, load) those that no other equals in all three, lightest first; 0 stands for no reps.

    From these follow the heaviest weight, the best e1RM by any formula, the most reps at each weight and the best set.
    A set of more than 12 reps stands for no e1RM, so it outdoes no set that does.
    """
    if len(entries) < 2:
        return tuple(entries)
    kept: list[tuple[Any, ...]] = []
    for new in entries:
        for old in kept:
            if _outdoes(old, new):
                break
        else:
            kept = [old for old in kept if not _outdoes(new, old)]
            kept.append(new)
    return tuple(sorted(kept, key=lambda e: (e[1], -e[0], e[2] or 0.0)) if len(kept) > 1 else kept)


def _outdoes(a: tuple[Any, ...], b: tuple[Any, ...]) -> bool:
    if a[0] < b[0] or a[1] < b[1] or a[0] > estimates.MOST_REPS >= b[0] > 0:
        return False
    return b[2] is None or (a[2] is not None and a[2] >= b[2])
