"""An exercise of a plan as a lifter writes it, `A: Bench Press 3x8@40kg rest 90`, and read back from it."""

from __future__ import annotations

from fit.kernel.errors import Unreadable
from fit.kernel.notation_write import Entry, SetSpec
from fit.kernel.quantities import Distance, Weight, plain
from fit.planning.lines import SET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.exercises import Exercise


def sets_of(entry: Entry, exercise: Exercise, before: float | None = None) -> list[dict[str, Any]]:
    """The sets that an entry plans. `before` is the planned weight (kg) that a `+2.5` moves; Unreadable without one."""
    moved = None
    if entry.delta is not None:
        if before is None:
            raise Unreadable(
                f"there is no planned weight of {exercise.name} to change", "write the weight itself, as in 3x8@50"
            )
        unit = entry.delta.unit
        kg = before + entry.delta.kg
        value = round(kg / Weight(value=1, unit=unit, typed="1").kg, 4)
        moved = Weight(value=value, unit=unit, typed=plain(value))
    return [_set(spec, exercise, moved) for spec in entry.sets]


def _set(spec: SetSpec, exercise: Exercise, moved: Weight | None) -> dict[str, Any]:
    weight = spec.weight or (moved if spec.percent is None else None)
    body = spec.bodyweight or exercise.kind in ("bodyweight", "assisted")
    kg = weight.kg if weight is not None else 0.0 if body else None
    if weight is not None and exercise.kind == "assisted" and not spec.bodyweight:
        kg = -abs(weight.kg)  # the plate of an assisting machine is help
    distance = spec.distance
    return {
        **SET,
        "kind": spec.kind,
        "reps": spec.reps,
        "reps_max": spec.reps_max,
        "amrap": spec.amrap,
        "weight_kg": kg,
        "typed": weight.typed if weight is not None else None,
        "unit": weight.unit if weight is not None else None,
        "bodyweight": body,
        "percent": spec.percent,
        "rpe": spec.rpe,
        "duration_seconds": spec.seconds,
        "distance_m": distance.metres if distance is not None else None,
        "distance_typed": distance.typed if distance is not None else None,
        "distance_unit": distance.unit if distance is not None else None,
        "rest_seconds": spec.rest,
    }


def written(line: dict[str, Any], rests: bool = True) -> str:
    """The sets alone, as notation."""
    specs = tuple([_spec(one if rests else {**one, "rest_seconds": None}) for one in line["targets"]])
    return str(Entry(words="", sets=specs))


def whole(line: dict[str, Any]) -> str:
    """The line as a plan file holds it: superset, name, sets, rests and note."""
    specs = tuple([_spec(one) for one in line["targets"]])
    return str(Entry(words=line["name"], sets=specs, superset=line["superset"], note=line["notes"]))


def _spec(said: dict[str, Any]) -> SetSpec:
    one = {**SET, **said}
    return SetSpec(
        reps=one["reps"], reps_max=one["reps_max"], amrap=bool(one["amrap"]), weight=_weight(one),
        bodyweight=bool(one["bodyweight"]), percent=one["percent"], rpe=one["rpe"], kind=one["kind"],
        seconds=one["duration_seconds"], distance=_distance(one), rest=one["rest_seconds"],
    )  # fmt: skip


def _weight(one: dict[str, Any]) -> Weight | None:
    if one["weight_kg"] is None or one["percent"] is not None:
        return None
    if one["typed"] is None or one["unit"] is None:
        value, unit = round(one["weight_kg"], 4), "kg"
    else:
        value, unit = float(one["typed"]), one["unit"]
    if one["bodyweight"]:
        if not value:
            return None
        value = -abs(value) if one["weight_kg"] < 0 else value
    return Weight(value=value, unit=unit, typed=plain(value))


def _distance(one: dict[str, Any]) -> Distance | None:
    if one["distance_typed"] is None:
        return None
    return Distance(value=float(one["distance_typed"]), unit=one["distance_unit"], typed=one["distance_typed"])


