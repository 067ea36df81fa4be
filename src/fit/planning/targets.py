"""What one set of a plan asks for, what one set gave, and whether the one met the other."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

NOISE = 0.05
"""Kilograms that are no difference: a weight typed in pounds and kept in kilograms is off by less."""


class Target(Record):
    """One planned set: `reps` to `reps_max`, on to failure if `amrap`; at a weight, a percent of the best, an RPE."""

    reps: int
    reps_max: int | None = None
    amrap: bool = False
    weight_kg: float | None = None
    percent: float | None = None
    rpe: float | None = None


class Done(Record):
    """One working set as performed; `target_reps` is None for a set beyond the plan."""

    reps: int
    weight_kg: float | None = None
    target_reps: int | None = None
    rpe: float | None = None
    amrap: bool = False
    skipped: bool = False


def heaviest(targets: tuple[Target, ...]) -> float | None:
    """The top planned weight, or None where no set has one."""
    return max((t.weight_kg for t in targets if t.weight_kg is not None), default=None)


def pairs(targets: tuple[Target, ...], done: tuple[Done, ...]) -> list[tuple[Target, Done]]:
    """Each planned set with what was done for it, in order."""
    return list(zip(targets, [d for d in done if d.target_reps is not None], strict=False))


def verdict(targets: tuple[Target, ...], done: tuple[Done, ...]) -> Literal["met", "missed", "open"]:
    """`missed`: a set that was tried fell short in reps or weight. `open`: sets were left out, so nobody can say."""
    tried = [(t, d) for t, d in pairs(targets, done) if not d.skipped]
    if any(d.reps < (d.target_reps or 0) or _lighter(t, d) for t, d in tried):
        return "missed"
    return "met" if targets and len(tried) == len(targets) else "open"


def default_raise(targets: tuple[Target, ...], done: tuple[Done, ...]) -> float | None:
    """Without a scheme: the lightest working weight that met all planned reps, where it is above the plan's lightest.

    None: no raise. Sets of different weights rise together, by what every one of them was lifted above its target;
    sets that follow a share of the best or an RPE have no weight to raise.
    """
    if verdict(targets, done) != "met" or any(t.weight_kg is None and (t.percent or t.rpe) for t in targets):
        return None
    weights = [d.weight_kg for _, d in pairs(targets, done) if d.weight_kg is not None]
    planned = [t.weight_kg for t in targets if t.weight_kg is not None]
    if len(weights) < len(targets):
        return None
    if len(planned) < len(targets):
        return None if planned else min(weights)
    more = min(w - p for w, p in zip(weights, planned, strict=True))
    return min(planned) + more if more > NOISE else None


def with_weight(targets: tuple[Target, ...], weight_kg: float) -> tuple[Target, ...]:
    """The same sets, moved together so that the lightest has this weight."""
    planned = [t.weight_kg for t in targets if t.weight_kg is not None]
    more = weight_kg - min(planned) if planned else 0.0
    return tuple(
        t.but(weight_kg=weight_kg if t.weight_kg is None else t.weight_kg + more, percent=None) for t in targets
    )


def _lighter(target: Target, done: Done) -> bool:
    if target.weight_kg is None or done.weight_kg is None:
        return False
    return done.weight_kg < target.weight_kg - NOISE
