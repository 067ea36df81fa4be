"""Sets as a lifter would write them down again: `3x8@50kg rest 90`."""

from __future__ import annotations

from fit.kernel.notation_write import Entry, SetSpec
from fit.kernel.quantities import Distance, Weight, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from fit.execution.events import SetDone


def spec_of(one: SetDone) -> SetSpec:
    """The set as notation; an assisted machine's weight becomes `bw-20`."""
    weight = None
    if one.typed is not None and one.unit is not None:
        value = float(one.typed)
        if one.bodyweight and (one.weight_kg or 0) < 0 < value:
            value = -value
        weight = Weight(value=value, unit=one.unit, typed=plain(value)) if value or not one.bodyweight else None
    distance = None
    if one.distance_typed is not None and one.distance_unit is not None:
        distance = Distance(value=float(one.distance_typed), unit=one.distance_unit, typed=one.distance_typed)
    return SetSpec(
        reps=one.reps, weight=weight, bodyweight=bool(one.bodyweight), rpe=one.rpe, kind=one.kind,
        seconds=one.duration_seconds, distance=distance, rest=one.rest_seconds,
    )  # fmt: skip


def written(sets: Sequence[SetDone]) -> str:
    return str(Entry(words="", sets=tuple([spec_of(one) for one in sets])))
