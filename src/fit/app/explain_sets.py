"""The sets behind a figure: which count, which do not and why, each with the event it came from."""

from __future__ import annotations

from fit.app import fold
from fit.app.facts import body_weight_on
from fit.app.stats import Figures, Lift
from fit.execution import sets as worth
from fit.execution.events import ExerciseCompleted
from fit.execution.writing import written
from fit.kernel import days, estimates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from fit.execution.events import SetDone


def rows(figures: Figures, lift: Lift | None, workouts: Iterable[str]) -> list[dict[str, Any]]:
    """Every set of a lift (None: of all) in these sessions, taken back ones too: {event_id, entry_id, workout_id, day,
    n, set, kind, reps, weight_kg, load_kg, rpe, voided} and the set itself under `one`."""
    found = []
    for workout_id in sorted(set(workouts)):
        for stored in figures.house.store.log.every("execution", workout_id):
            told = fold.told_of(stored)
            if told is None or not isinstance(told.event, ExerciseCompleted):
                continue
            event = told.event
            if lift is not None and event.exercise_id not in lift.ids:
                continue
            day = event.performed_at[:10]
            body = body_weight_on(figures.house.store, day) if any(s.bodyweight for s in event.sets) else None
            for n, one in enumerate(event.sets, 1):
                found.append(
                    {
                        "event_id": told.event_id,
                        "entry_id": event.entry_id or told.event_id,
                        "exercise_id": event.exercise_id,
                        "workout_id": workout_id,
                        "day": day,
                        "n": n,
                        "set": written([one]),
                        "reps": one.reps,
                        "weight_kg": one.weight_kg,
                        "load_kg": worth.load_kg(one, body),
                        "voided": not stored.live,
                        "one": one,
                    }
                )
    return found


def judged(
    found: list[dict[str, Any]], value: Callable[[dict[str, Any]], float | None], why: Callable[[dict[str, Any]], str]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """(inputs with their `value`, excluded with `why`); `why` is asked where a working set has no value."""
    inputs, excluded = [], []
    for row in found:
        one: SetDone = row["one"]
        plain = {name: said for name, said in row.items() if name not in ("one", "voided")}
        reason = "taken back or corrected" if row["voided"] else "a warm-up" if not worth.is_working(one) else ""
        worked_out = None if reason else value(row)
        if worked_out is None:
            excluded.append({**plain, "why": reason or why(row)})
        else:
            inputs.append({**plain, "value": worked_out})
    return inputs, excluded


def e1rm_of(formula: str) -> Callable[[dict[str, Any]], float | None]:
    def value(row: dict[str, Any]) -> float | None:
        found = estimates.e1rm(row["load_kg"], row["reps"], formula)
        return None if found is None else round(found, 2)

    return value


def no_e1rm(row: dict[str, Any]) -> str:
    if not row["reps"]:
        return "no reps"
    if row["reps"] > estimates.MOST_REPS:
        return f"more than {estimates.MOST_REPS} reps tell of endurance"
    return "no load is known" if row["load_kg"] is None else "no load"


def volume_of(row: dict[str, Any]) -> float | None:
    if row["load_kg"] is None or not row["reps"]:
        return None
    return float(round(row["load_kg"] * row["reps"], 6))


def no_volume(row: dict[str, Any]) -> str:
    return "no reps" if not row["reps"] else "no load is known"


def workouts_between(figures: Figures, lift: Lift | None, since: str, until: str) -> list[str]:
    """Sessions that have, or had before something was taken back, sets in these days."""
    where: dict[str, Any] = {"day >=": since, "day <=": until}
    found = [row["aggregate_id"] for row in figures.views.find("v_workouts", where, columns="aggregate_id")]
    if lift is not None:
        found += [
            row["aggregate_id"]
            for one in lift.ids
            for row in figures.views.find("v_lifts", {"exercise_id": one, **where}, columns="aggregate_id")
        ]
    # A day's free session is called by its date, also when all of it was taken back.
    return found + [days.add_days(since, n) for n in range(days.days_between(since, until) + 1)]
