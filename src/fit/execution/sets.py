"""What a set amounts to: its load, its volume, its estimate; warm-ups count in none of them."""

from __future__ import annotations

from fit.kernel import estimates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

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


def best_e1rm(sets: Sequence[SetDone], body_weight_kg: float | None) -> float | None:
    """kg, by Epley; the highest of the working sets of 1 to 12 reps."""
    found = [
        e
        for s in sets
        if is_working(s) and s.reps and (load := load_kg(s, body_weight_kg)) is not None
        if (e := estimates.e1rm(load, s.reps)) is not None
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
