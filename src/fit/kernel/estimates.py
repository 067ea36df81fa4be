"""What a set is worth: its estimated one-rep max, its volume, and the nearest weight the plates allow."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_REPS = 12
"""Above this the formulas guess at endurance, not at strength: no estimate."""

KG_PLATES = (25.0, 20.0, 15.0, 10.0, 5.0, 2.5, 1.25)
LB_PLATES = (45.0, 35.0, 25.0, 10.0, 5.0, 2.5)
KG_BAR = 20.0
LB_BAR = 45.0

_TOO_HEAVY = 10_000.0
"""No bar carries it, whatever the unit: keeps the arithmetic small on absurd input."""


# One function per formula: the 1RM as a multiple of the weight lifted for `r` reps.
# The docstring is data: the formula and its source as `fit explain` says them.
def _epley(r: int) -> float:
    """w × (1 + r/30), Epley 1985"""
    return 1 + r / 30


def _brzycki(r: int) -> float:
    """36w / (37 − r), Brzycki 1993"""
    return 36 / (37 - r)


def _lombardi(r: int) -> float:
    """w × r^0.10, Lombardi 1989"""
    return float(r**0.10)


def _oconner(r: int) -> float:
    """w × (1 + 0.025r), O'Conner et al. 1989"""
    return 1 + 0.025 * r


def _lander(r: int) -> float:
    """100w / (101.3 − 2.67123r), Lander 1985"""
    return 100 / (101.3 - 2.67123 * r)


def _mayhew(r: int) -> float:
    """100w / (52.2 + 41.9e^(−0.055r)), Mayhew et al. 1992"""
    from math import exp

    return 100 / (52.2 + 41.9 * exp(-0.055 * r))


def _wathan(r: int) -> float:
    """100w / (48.8 + 53.8e^(−0.075r)), Wathan 1994"""
    from math import exp

    return 100 / (48.8 + 53.8 * exp(-0.075 * r))


FORMULAS: dict[str, Callable[[int], float]] = {
    "epley": _epley,
    "brzycki": _brzycki,
    "lombardi": _lombardi,
    "oconner": _oconner,
    "lander": _lander,
    "mayhew": _mayhew,
    "wathan": _wathan,
}


def _factor(reps: int, formula: str) -> float:
    """1RM / weight; a single is its own maximum in every formula."""
    if formula not in FORMULAS:
        from fit.kernel.errors import Unreadable

        raise Unreadable(f"no e1RM formula is called {formula!r}", f"one of {', '.join(FORMULAS)}")
    return 1.0 if reps == 1 else FORMULAS[formula](reps)


def e1rm(weight: float | None, reps: int | None, formula: str = "epley") -> float | None:
    """The one-rep max that `reps` at `weight` stand for, in the weight's unit; None where no formula can tell."""
    if weight is None or reps is None or not 0 < weight < _TOO_HEAVY or not 1 <= reps <= MOST_REPS:
        return None
    return weight * _factor(reps, formula)


def rep_max(one_rm: float | None, reps: int, formula: str = "epley") -> float | None:
    """The weight that a lifter of this 1RM does `reps` with: `e1rm` backwards."""
    if one_rm is None or not 0 < one_rm < _TOO_HEAVY or not 1 <= reps <= MOST_REPS:
        return None
    return one_rm / _factor(reps, formula)


def rpe_share(reps: int, rpe: float) -> float:
    """The share of the 1RM that `reps` at this RPE are (a fit of the RTS chart over x, reps left and done before)."""
    x = (10 - rpe) + (reps - 1)
    if x <= 0:
        return 1.0  # the fit says 0.99967 here; a single with nothing left is the maximum itself
    if x >= 16:
        return 0.50
    if x <= 2.92:
        return (0.347619 * x * x - 4.60714 * x + 99.9667) / 100
    return (97.0955 - 2.64249 * x) / 100


def e1rm_rpe(weight: float | None, reps: int | None, rpe: float | None) -> float | None:
    """The one-rep max that a set short of failure stands for; None without weight, above 12 reps, off the RPE scale."""
    if weight is None or reps is None or rpe is None:
        return None
    if not 0 < weight < _TOO_HEAVY or not 1 <= reps <= MOST_REPS or not 1 <= rpe <= 10:
        return None
    return weight / rpe_share(reps, rpe)


def set_volume(load: float | None, reps: int | None) -> float:
    """Load × reps; nothing for a set without a load or without reps (time, distance), or assisted past body weight."""
    return load * reps if load and reps and load > 0 and reps > 0 else 0.0


def round_to_step(weight: float, step: float = 2.5) -> float:
    """The nearest multiple of `step` (dumbbells, machines, belts); a tie goes down; assisted weights stay negative."""
    if not -_TOO_HEAVY < weight < _TOO_HEAVY:
        return 0.0 if weight != weight else _TOO_HEAVY if weight > 0 else -_TOO_HEAVY
    if not 1e-6 <= step < _TOO_HEAVY:  # a finer step is none: its multiples are finer than what is kept of a weight
        return weight
    return round(-((0.5 - round(weight / step, 6)) // 1) * step, 6) + 0.0  # minus the floor of the minus is the ceiling


def round_to_plates(
    weight: float, bar: float = KG_BAR, plates: Sequence[float] = KG_PLATES, counted: bool = False
) -> float:
    """The nearest weight the bar can be loaded to with pairs of `plates`; a tie goes down; never less than the bar.

    All three in one unit, kg or lb. `counted`: each entry is one pair the lifter owns (`(20, 20, 10)` is two pairs
    of 20 and one of 10); otherwise there are enough pairs of each.
    """
    weight, own = min(weight, _TOO_HEAVY), _thousandths(plates)
    if not own or not weight > bar:  # also what is not a number
        return bar
    side, unit = round((weight - bar) * 500, 3), _gcd(own)  # thousandths of the unit, one side
    most = min(int(side) + max(own), int((_TOO_HEAVY - bar) * 500)) // unit
    sums = _reachable([p // unit for p in own], most, counted)
    target = int(side) // unit
    below = (sums & ((2 << target) - 1)).bit_length() - 1
    above = sums >> (target + 1)
    best = below
    if above:
        higher = target + 1 + (above & -above).bit_length() - 1
        if higher * unit - side < side - below * unit:
            best = higher
    return bar + best * unit / 500


def plates_per_side(
    total: float, bar: float = KG_BAR, plates: Sequence[float] = KG_PLATES, counted: bool = False
) -> tuple[float, ...] | None:
    """The plates on each end of the bar, heaviest first, or None where `total` cannot be loaded exactly."""
    if not bar <= total <= _TOO_HEAVY:
        return None
    own = sorted(_thousandths(plates), reverse=True)
    left, side = round((total - bar) * 500), []
    if abs((total - bar) * 500 - left) > 0.001:
        return None
    kinds = list(dict.fromkeys(own))
    for at, plate in enumerate(kinds):
        lighter = [p for p in own if p < plate] if counted else kinds[at + 1 :]
        rest = _reachable(lighter, left, counted)
        most = min(left // plate, own.count(plate)) if counted else left // plate
        for n in range(most, -1, -1):
            if rest >> (left - n * plate) & 1:
                side += [plate / 1000] * n
                left -= n * plate
                break
    return None if left else tuple(side)


def _thousandths(plates: Sequence[float]) -> list[int]:
    return [round(p * 1000) for p in plates if 0.0005 < p < _TOO_HEAVY]


def _gcd(numbers: list[int]) -> int:
    found = 0
    for n in numbers:
        while n:
            found, n = n, found % n
    return found


def _reachable(plates: list[int], most: int, counted: bool) -> int:
    """Bit n is set where n can be made of these plates; a whole number as a set is what makes this quick."""
    sums, mask = 1, (2 << most) - 1
    for plate in plates:
        sums |= sums << plate & mask
        doubled = plate
        while not counted and doubled * 2 <= most:
            doubled *= 2
            sums |= sums << doubled & mask
    return sums
