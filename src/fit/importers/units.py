"""Kilograms or pounds: what the numbers say, whatever the column is called."""

from __future__ import annotations

from fit.importers.cells import LB, METRES
from fit.kernel.record import Record

# Half a pound is the finest step of pound plates and machines, a quarter of a kilogram that of metric ones.
_POUND_STEP = 0.5
_KILO_STEP = 0.25
_NEAR_POUND = 0.02
_MOST_REMEMBERED = 20_000
_NEAR_KILO = _NEAR_POUND * LB
_ROUNDING = 0.005
_FAR = 100
# Of what was typed in kilograms, a quarter lies near half pounds; of what was typed in pounds, most does.
_CAN_BE = 0.5


class UnitVerdict(Record):
    """`unit`: kg, lb, mixed, or None (no weights, or no unit). `must_ask`: there are weights that no unit goes with.
    `weights`: how many there are, `in_kg` and `in_lb` how many the file writes in each.

    `kg_is_lb`: the kg column holds pounds that were converted (`lb_is_kg`: the other way round).
    `pound_share`, `kilo_share`: of the weights under a kg column, those on a 0.5-lb step and on a 0.25-kg grid."""

    unit: str | None
    evidence: str
    weights: int = 0
    in_kg: int = 0
    in_lb: int = 0
    pound_share: float = 0.0
    kilo_share: float = 0.0
    kg_is_lb: bool = False
    lb_is_kg: bool = False
    must_ask: bool = False


def snap(kg: float) -> float | None:
    """The half-pound step within 0.02 lb of a weight in kg: 13.6077711 → 30.0; None where there is none."""
    return _snapped(kg / LB, _POUND_STEP, _NEAR_POUND)


def snap_to_kilos(lb: float) -> float | None:
    """The quarter-kilogram step that a weight in lb was converted from: 220.46 → 100.0; None where there is none."""
    return _snapped(lb * LB, _KILO_STEP, _NEAR_KILO)


def _snapped(value: float, step: float, near: float) -> float | None:
    on_step = round(value / step) * step
    return on_step if abs(value - on_step) <= near else None


def on_kilo_grid(kg: float) -> bool:
    return abs(kg - round(kg / _KILO_STEP) * _KILO_STEP) <= _ROUNDING


def on_pound_step(lb: float) -> bool:
    return abs(lb - round(lb / _POUND_STEP) * _POUND_STEP) <= _ROUNDING


class Judge:
    """Hears every weight of a file, and keeps only counts."""

    def __init__(self) -> None:
        self._written: dict[str | None, int] = {"kg": 0, "lb": 0, None: 0}
        self._pounds: dict[str | None, int] = {"kg": 0, "lb": 0, None: 0}  # on half pounds, of each
        self._kilos: dict[str | None, int] = {"kg": 0, "lb": 0, None: 0}  # on quarter kilograms, of each
        self._known: dict[tuple[float, str | None], tuple[bool, bool]] = {}

    def weigh(self, weight: float | None, unit: str | None, times: int = 1) -> None:
        if not weight:
            return
        pounds, kilos = self._known.get((weight, unit)) or self._judged(weight, unit)
        self._written[unit] += times
        self._pounds[unit] += times * pounds
        self._kilos[unit] += times * kilos

    def _judged(self, weight: float, unit: str | None) -> tuple[bool, bool]:
        """(on half pounds, on quarter kilograms), remembered: a file has many weights, and few of them differ."""
        found = False, False
        if unit == "kg":
            found = snap(weight) is not None, on_kilo_grid(weight)
        elif unit == "lb":
            found = on_pound_step(weight), snap_to_kilos(weight) is not None
        if len(self._known) < _MOST_REMEMBERED:
            self._known[weight, unit] = found
        return found

    def verdict(self) -> UnitVerdict:
        kg, lb, unsaid = self._written["kg"], self._written["lb"], self._written[None]
        kg_is_lb, lb_is_kg = self._pounds["kg"] > self._kilos["kg"], self._kilos["lb"] > self._pounds["lb"]
        said = []
        for unit, many, typed in (("kg", kg, "lb" if kg_is_lb else "kg"), ("lb", lb, "kg" if lb_is_kg else "lb")):
            if many:
                pounds, kilos = self._pounds[unit] / many, self._kilos[unit] / many
                counts = f"{pounds:.2f} on half pounds, {kilos:.2f} on quarter kilograms"
                said.append(f"{many} weights in {unit} ({counts}): typed in {typed}")
        if unsaid:
            said.append(f"{unsaid} weights without a unit")
        return UnitVerdict(
            unit=None if unsaid else _typed_in(kg, lb, kg_is_lb, lb_is_kg),
            evidence="; ".join(said) or "no weights",
            weights=kg + lb + unsaid,
            in_kg=kg,
            in_lb=lb,
            pound_share=self._pounds["kg"] / kg if kg else 0.0,
            kilo_share=self._kilos["kg"] / kg if kg else 0.0,
            kg_is_lb=kg_is_lb,
            lb_is_kg=lb_is_kg,
            must_ask=unsaid > 0,
        )


def told(before: UnitVerdict, unit: str) -> UnitVerdict:
    """The verdict when the lifter says it (`--unit lb`): weights without a unit are in it. Those with one keep it; that
    a column of kilograms holds pounds is believed where half of its numbers can be pounds."""
    kg_is_lb, lb_is_kg = before.kg_is_lb, before.lb_is_kg
    if not before.must_ask:
        kg_is_lb = unit == "lb" and (kg_is_lb or before.pound_share >= _CAN_BE)
        lb_is_kg = unit == "kg" and lb_is_kg
    found = unit if before.must_ask or not before.weights else _typed_in(before.in_kg, before.in_lb, kg_is_lb, lb_is_kg)
    use = "" if found == unit else " is for weights without a unit"
    return before.but(
        unit=found, evidence=f"--unit {unit}{use}; {before.evidence}", kg_is_lb=kg_is_lb, lb_is_kg=lb_is_kg,
        must_ask=False,
    )  # fmt: skip


def alike(one: UnitVerdict, other: UnitVerdict) -> bool:
    """Whether weights become the same by either; never where the other leaves it to be asked."""
    return not other.must_ask and (one.unit, one.kg_is_lb, one.lb_is_kg) == (other.unit, other.kg_is_lb, other.lb_is_kg)


def _typed_in(in_kg: int, in_lb: int, kg_is_lb: bool, lb_is_kg: bool) -> str | None:
    """What unit the lifter typed: kg, lb, mixed, or None where there are no weights."""
    typed = {u for u, n in (("lb" if kg_is_lb else "kg", in_kg), ("kg" if lb_is_kg else "lb", in_lb)) if n}
    return typed.pop() if len(typed) == 1 else "mixed" if typed else None


def typed(weight: float, unit: str | None, by: UnitVerdict) -> tuple[float, str | None]:
    """A weight in the unit it was typed in; one off the step stays as the file has it."""
    if unit is None:
        return weight, by.unit if by.unit in ("kg", "lb") else None
    if unit == "kg" and by.kg_is_lb:
        pounds = snap(weight)
        return (weight, unit) if pounds is None else (pounds, "lb")
    if unit == "lb" and by.lb_is_kg:
        kilos = snap_to_kilos(weight)
        return (weight, unit) if kilos is None else (kilos, "kg")
    return weight, unit


def unsaid_distance(value: float, unit: str | None) -> tuple[float, str]:
    """(metres, unit) of a distance without one: nobody runs 100 km in a gym, so that is metres; else km, miles with
    lb."""
    far = "m" if value >= _FAR else "mi" if unit == "lb" else "km"
    return round(value * METRES[far], 6), far
