"""How long a workout takes, when nobody has said so."""

from __future__ import annotations

from fit.planning.lines import SET, working

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

REP_SECONDS = 4
REST_SECONDS = 120
METRES_A_SECOND = 2.5
ARRIVE_SECONDS = 600
SET_UP_SECONDS = 240
STEP = 5


def estimated_minutes(exercises: Sequence[dict[str, Any]]) -> int | None:
    """To the nearest five minutes; None without exercises.

    Each set: 4 s a rep (of a range, the most), or its own time, or its distance at 2.5 m/s; then its rest, 2 minutes
    where none is named. Around it, our own round figures: 10 minutes to warm up where anything is lifted, and 4 minutes
    an exercise to set up and ramp up (a timed or measured one needs none).
    """
    if not exercises:
        return None
    seconds = 0.0
    for exercise in exercises:
        sets = [{**SET, **one} for one in exercise["targets"]]
        lifted = any(one["reps"] for one in sets)
        seconds += SET_UP_SECONDS if lifted else 0
        single = len(working(sets)) == 1 and not lifted
        seconds += sum([_work(one) + (0 if single else _rest(one, exercise)) for one in sets])
    if any(one.get("reps") for exercise in exercises for one in exercise["targets"]):
        seconds += ARRIVE_SECONDS
    return max(STEP, round(seconds / 60 / STEP) * STEP)


def _work(one: dict[str, Any]) -> float:
    if one["duration_seconds"] is not None:
        return float(one["duration_seconds"])
    if one["distance_m"] is not None:
        return float(one["distance_m"]) / METRES_A_SECOND
    return float((one["reps_max"] or one["reps"] or 0) * REP_SECONDS)


def _rest(one: dict[str, Any], exercise: dict[str, Any]) -> float:
    for rest in (one["rest_seconds"], exercise.get("rest_seconds")):
        if rest is not None:
            return float(rest)
    return REST_SECONDS
