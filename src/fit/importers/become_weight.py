"""Whose weight it is, and what was typed: a weight of somebody else's file in our words."""

from __future__ import annotations

from fit.importers import units
from fit.importers.cells import METRES
from fit.importers.units import UnitVerdict
from fit.kernel import exercises
from fit.kernel.quantities import HEAVIEST_KG, Weight, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_REMEMBERED = 20_000
# Nobody adds this much to a pull-up, and hardly anybody weighs less.
_OWN_WEIGHT_KG = 40.0
_DISTANCES = {1.0: "m", 1000.0: "km", METRES["mi"]: "mi"}


class Refused(Exception):
    """A row that no rule lets in, and why."""


class Weights:
    """`usual` is the profile's unit. `body_weight(day)` is what is known of the lifter's own, in kg."""

    def __init__(self, verdict: UnitVerdict, usual: str, body_weight: Callable[[str], float | None]) -> None:
        self._units, self._usual, self._body_weight = verdict, usual, body_weight
        self._known: dict[tuple[float, str | None], tuple[float, str, str]] = {}

    def of(
        self, foreign: str, body: bool, weight: float | None, unit: str | None, assisted: bool, own_weight: bool,
        moment: str,
    ) -> tuple[float | None, str | None, str | None]:  # fmt: skip
        """(kg, typed, unit) as a set of ours has them: help is negative, on body-weight moves nothing is 0."""
        if weight is None:
            return (0.0, None, None) if body else (None, None, None)
        kg, typed, typed_unit = self.settled(weight, unit)
        if kg > HEAVIEST_KG:
            raise Refused(f"{typed} {typed_unit} is impossible")
        if body and own_weight and not assisted and self._is_own(foreign, kg, moment):
            return 0.0, None, None
        return (-kg, f"-{typed}", typed_unit) if assisted else (kg, typed, typed_unit)

    def _is_own(self, foreign: str, kg: float, moment: str) -> bool:
        """Whether a weight on a body-weight move is the lifter's own, which some exports write there."""
        if "weighted" in exercises.normal(foreign):
            return False
        known = self._body_weight(moment[:10])
        return kg >= _OWN_WEIGHT_KG if known is None else abs(kg - known) <= known * 0.15

    def settled(self, weight: float, unit: str | None) -> tuple[float, str, str]:
        """(kg, typed, unit) of a weight that is no help."""
        found = self._known.get((weight, unit))
        if found is None:
            value, said = units.typed(weight, unit, self._units)
            typed = Weight(value=value, unit=said or "kg", typed=plain(value))
            found = typed.kg, typed.typed, typed.unit
            if len(self._known) < _MOST_REMEMBERED:
                self._known[weight, unit] = found
        return found

    def distance(self, metres: float | None, far: float | None, unit: str | None) -> tuple[float, str, str] | None:
        """(metres, typed, unit); None where there is none. Without a unit it goes with the weights, or the profile."""
        if metres is None:
            if far is None:
                return None
            metres, said = units.unsaid_distance(far, self._units.unit or self._usual)
            return metres, plain(far), said
        named = _DISTANCES.get(METRES.get((unit or "").casefold(), 0.0))
        return (metres, plain(far), named) if named and far is not None else (metres, plain(metres), "m")
