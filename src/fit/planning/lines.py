"""One exercise of a plan: its sets, rests and the way it grows, as a plain dict that lies in the log and in views."""

from __future__ import annotations

from fit.kernel.quantities import KG_PER_LB
from fit.planning.targets import Target

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# `weight_kg` is the added load where `bodyweight` holds; `typed` and `unit` as the lifter wrote it. Seconds and metres.
SET: dict[str, Any] = {
    "kind": "working", "reps": None, "reps_max": None, "amrap": False, "weight_kg": None, "typed": None, "unit": None,
    "bodyweight": False, "percent": None, "rpe": None, "duration_seconds": None, "distance_m": None,
    "distance_typed": None, "distance_unit": None, "rest_seconds": None,
}  # fmt: skip
# `sets` counts working sets, `reps` are the first one's, `weight_kg` the heaviest one's, `rest_seconds` the first rest.
EXERCISE: dict[str, Any] = {
    "id": "", "name": "", "sets": 0, "reps": None, "weight_kg": None, "rest_seconds": None, "notes": None,
    "superset": None, "progression": None, "targets": [],
}  # fmt: skip
_LOAD = ("weight_kg", "typed", "unit", "bodyweight", "percent", "rpe")


def filled(line: dict[str, Any]) -> dict[str, Any]:
    """With every key, as views show it."""
    known = {n: line.get(n, default) for n, default in EXERCISE.items()}
    return {**known, "targets": [{n: one.get(n, d) for n, d in SET.items()} for one in known["targets"] or []]}


def bare(line: dict[str, Any]) -> dict[str, Any]:
    """Without what is as usual, as the log keeps it."""
    said = {n: v for n, v in line.items() if v is not None}
    if "targets" in said:
        said["targets"] = bare_sets(said["targets"])
    return said


def bare_sets(targets: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{n: v for n, v in one.items() if n in SET and v is not None and v != SET[n]} for one in targets]


def line(id: str, name: str, targets: Sequence[dict[str, Any]], **rest: Any) -> dict[str, Any]:
    """An exercise of these sets; `rest`: notes, superset, progression."""
    return filled({"id": id, "name": name, "targets": list(targets), **summary(targets), **rest})


def summary(targets: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What the sets come to: the fields of an exercise that follow from them."""
    full = [{**SET, **one} for one in targets]
    work = working(full) or full
    return {
        "sets": len(work),
        "reps": work[0]["reps"] if work else None,
        "weight_kg": max([s["weight_kg"] for s in work if s["weight_kg"] is not None], default=None),
        "rest_seconds": next((s["rest_seconds"] for s in work if s["rest_seconds"] is not None), None),
    }


def working(targets: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [s for s in targets if s.get("kind", "working") != "warmup"]


def targets_of(line: dict[str, Any]) -> tuple[Target, ...]:
    """The working sets as progressions see them; of a timed or measured set, seconds or metres stand for its reps."""
    return tuple([
        Target(
            reps=amount(s) or 0, reps_max=s["reps_max"], amrap=bool(s["amrap"]), weight_kg=s["weight_kg"],
            percent=s["percent"], rpe=s["rpe"],
        )
        for s in working(filled(line)["targets"])
    ])  # fmt: skip


def amount(one: dict[str, Any]) -> int | None:
    """Reps, or whole seconds, or whole metres."""
    for name in ("reps", "duration_seconds", "distance_m"):
        if one.get(name) is not None:
            return int(one[name])
    return None


def with_targets(line: dict[str, Any], targets: Sequence[Target], typed: Any) -> dict[str, Any]:
    """The exercise with these working sets in place of its own; warm-ups, rests and notes stay.

    `typed(kg)` gives what a lifter would write for a weight: (text, unit).
    """
    full = filled(line)
    warm = [s for s in full["targets"] if s["kind"] == "warmup"]
    before = working(full["targets"]) or [dict(SET)]
    sets = [_like(before[min(n, len(before) - 1)], one, typed) for n, one in enumerate(targets)]
    return {**full, "targets": warm + sets, **summary(sets)}


def _like(before: dict[str, Any], one: Target, typed: Any) -> dict[str, Any]:
    said = {**before, "reps_max": one.reps_max, "amrap": one.amrap, "percent": one.percent, "rpe": one.rpe}
    if before["duration_seconds"] is None and before["distance_m"] is None:
        said["reps"] = one.reps
    if one.weight_kg != before["weight_kg"]:
        text, unit = (None, None) if one.weight_kg is None else typed(one.weight_kg)
        # What is written down is the truth, so that a plan's file reads back as the same plan.
        kg = None if text is None else float(text) * (KG_PER_LB if unit == "lb" else 1)
        said |= {"weight_kg": kg, "typed": text, "unit": unit}
    return said


def kept(before: dict[str, Any], sets: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """New sets that keep the loads and rests of the old ones where they name none."""
    old = filled(before)["targets"] or [dict(SET)]
    work = working(old) or old
    names_load = any(s.get(n) for s in sets for n in ("typed", "percent", "rpe", "bodyweight"))
    names_rest = any(s.get("rest_seconds") is not None for s in sets)
    found, n = [], 0
    for one in sets:
        mine = {**SET, **one}
        like = work[min(n, len(work) - 1)] if mine["kind"] != "warmup" else dict(SET)
        n += mine["kind"] != "warmup"
        if not names_load:
            mine |= {name: like[name] for name in _LOAD}
        elif mine["rpe"] is None and like["weight_kg"] is not None and mine["percent"] is None:
            mine["rpe"] = like["rpe"]
        if not names_rest:
            mine["rest_seconds"] = like["rest_seconds"]
        found.append(mine)
    return found
