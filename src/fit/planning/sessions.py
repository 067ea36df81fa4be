"""The sets that a progression asks for where it stands now, and where it begins for this lifter."""

from __future__ import annotations

from fit.kernel.estimates import rep_max, rpe_share
from fit.kernel.never import assert_never
from fit.planning.schemes import ByRpe, Double, FiveThreeOne, Gzclp, Linear, kilos, of_kilos
from fit.planning.targets import Target, heaviest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from fit.planning.schemes import Scheme

    Rounding = Callable[[float], float]
    Targets = tuple[Target, ...]

ENDLESS = float("inf")

WEEKS = {
    1: ((65, 5), (75, 5), (85, 5)),
    2: ((70, 3), (80, 3), (90, 3)),
    3: ((75, 5), (85, 3), (95, 1)),
    4: ((40, 5), (50, 5), (60, 5)),
}
"""5/3/1: percent of the training max and reps of each set; the last set of weeks 1 to 3 goes on to failure."""

LADDERS = {1: ((4, 3), (5, 2), (9, 1)), 2: ((3, 10), (3, 8), (3, 6)), 3: ((2, 15),)}
"""GZCLP: sets and reps of each stage; tiers 1 and 3 add one set of the same reps to failure."""

RESTART = 0.85
"""The share of a new 5RM, or of the weight tier 2 gave up at, that a GZCLP ladder begins again with."""


def targets_of(scheme: Scheme, targets: Targets, rounding: Rounding) -> Targets:
    """The sets this state of the scheme asks for, at the weight that `targets` have."""
    match scheme:
        case Linear():
            return targets
        case Double():
            return tuple(t.but(reps=scheme.least, reps_max=scheme.most) for t in targets)
        case FiveThreeOne():
            best = None if scheme.training_max is None else kilos(scheme.training_max, scheme.unit)
            sets = WEEKS[min(max(scheme.week, 1), 4)]
            return tuple(
                Target(
                    reps=reps,
                    amrap=scheme.week < 4 and n == len(sets),
                    weight_kg=None if best is None else loadable(rounding, best * share / 100),
                )
                for n, (share, reps) in enumerate(sets, 1)
            )
        case Gzclp():
            return rungs(scheme, heaviest(targets))
        case ByRpe():
            return tuple(t.but(rpe=scheme.rpe, percent=None) for t in targets)
        case _:
            return assert_never(scheme)


def begin(scheme: Scheme, targets: Targets, one_rm_kg: float | None, rounding: Rounding) -> tuple[Scheme, Targets]:
    """The first session of a scheme for a lifter of this 1RM (None: unknown, and weights wait for the first log).

    5/3/1 takes 0.9 of it as training max; the others begin at 85 % of what the reps allow, as a GZCLP restart does.
    """
    known = one_rm_kg if one_rm_kg is not None and 0 < one_rm_kg < ENDLESS else None
    if isinstance(scheme, FiveThreeOne) and scheme.training_max is None:
        scheme = scheme.but(training_max=training_max(known, scheme.unit))
    sets = targets_of(scheme, targets, rounding)
    if known is None or isinstance(scheme, FiveThreeOne):
        return scheme, sets
    if isinstance(scheme, ByRpe):
        return scheme, tuple(at_rpe(t, known, scheme.rpe, rounding) for t in sets)
    wanting = (t.weight_kg is None and not (isinstance(scheme, Gzclp) and scheme.testing) for t in sets)
    weights = (rep_max(known, min(max(t.reps_max or t.reps, 1), 12)) for t in sets)
    return scheme, tuple(
        t.but(weight_kg=loadable(rounding, RESTART * w), percent=None) if want and w is not None else t
        for t, want, w in zip(sets, wanting, weights, strict=True)
    )


def loadable(rounding: Rounding, kg: float) -> float:
    """What the plates allow; below zero only where assistance was meant, and never something that is no number."""
    rounded = rounding(kg)
    if not -ENDLESS < rounded < ENDLESS:
        rounded = kg if -ENDLESS < kg < ENDLESS else 0.0
    return rounded if kg < 0 else max(rounded, 0.0)


def training_max(one_rm_kg: float | None, unit: str) -> float | None:
    """0.9 of the 1RM in the scheme's unit, to a tenth: nobody loads it, so it needs no plates."""
    return None if one_rm_kg is None else round(of_kilos(0.9 * one_rm_kg, unit), 1) or None


def at_rpe(target: Target, one_rm_kg: float, rpe: float, rounding: Rounding) -> Target:
    share = rpe_share(target.reps, rpe)
    return target.but(weight_kg=loadable(rounding, one_rm_kg * share), percent=None, rpe=rpe)


def rungs(scheme: Gzclp, weight_kg: float | None) -> Targets:
    """The sets of this stage; the test is one set of five, at whatever the day allows."""
    if scheme.testing:
        return (Target(reps=5),)
    ladder = LADDERS[min(max(scheme.tier, 1), 3)]
    sets, reps = ladder[min(max(scheme.stage, 1), len(ladder)) - 1]
    row = (Target(reps=reps, weight_kg=weight_kg),) * sets
    return row if scheme.tier == 2 else (*row, Target(reps=reps, amrap=True, weight_kg=weight_kg))
