"""What policies may know beyond the event itself: each fact by its name, read in the same transaction."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from fit.kernel.messages import Told


class Best(Record):
    """The best of one exercise so far; None where there is none. `formula` is the profile's, that e1RM goes by."""

    weight_kg: float | None = None
    e1rm_kg: float | None = None
    bare_reps: int | None = None
    longest_s: float | None = None
    farthest_m: float | None = None
    fastest_ms: float | None = None
    formula: str = "epley"


_BESTS = Best._names[:-1]
_ANY = -1e9  # said so that SQLite sees that an index of what is not null has the answer


def best_of(store: Any, exercise_id: str) -> Best:
    """Over all sessions, and over what was merged into the exercise."""
    from fit.app.exercises import same_as

    found: dict[str, Any] = {}
    for one in same_as(store, exercise_id):
        for name in _BESTS:
            asked = {"exercise_id": one, f"{name} >": _ANY}
            rows = store.views.find("v_lifts", asked, columns=f"max({name}) as best")
            best = rows[0]["best"]
            if best is not None and (name not in found or best > found[name]):
                found[name] = best
    formula = formula_of(store)
    if formula != "epley" and "e1rm_kg" in found:
        found["e1rm_kg"] = _best_by(store, exercise_id, formula)
    return Best(**found, formula=formula)


def formula_of(store: Any) -> str:
    rows = store.views.find("v_profile", {}, limit=1, columns="formula")
    return rows[0]["formula"] if rows else "epley"


def _best_by(store: Any, exercise_id: str, formula: str) -> float | None:
    """kg: the best estimate by a formula that sessions are not summed up in."""
    from fit.analytics.lift_figures import e1rm
    from fit.app.exercises import same_as
    from fit.kernel import json_text

    sets = [
        best
        for one in same_as(store, exercise_id)
        for row in store.views.find("v_lifts", {"exercise_id": one, "e1rm_kg >": _ANY}, columns="best_sets")
        for best in json_text.read(row["best_sets"])
    ]
    return e1rm(sets, formula)


def best_before(store: Any, told: Told) -> Best:
    return best_of(store, told.event.exercise_id)


def body_weight_on(store: Any, day: str) -> float | None:
    """kg: the latest weigh-in up to that day's end."""
    rows = store.views.find(
        "v_body", {"metric": "weight", "day <=": day}, order="day desc", limit=1, columns="value"
    )
    return rows[0]["value"] if rows else None


def body_weight(store: Any, told: Told) -> float | None:
    return body_weight_on(store, told.event.performed_at[:10])


def planned_line(store: Any, told: Told) -> Any:
    """The planned exercise that the event is about; asked only of what counts against a plan."""
    from fit.app.plan_facts import planned_line

    return planned_line(store, told)


def growing_lines(store: Any, told: Told) -> Any:
    """The exercises of the session's plan that grow by a scheme."""
    from fit.app.plan_facts import growing_lines

    return growing_lines(store, told)


def plan_row(store: Any, told: Told) -> dict[str, Any] | None:
    """Version and minutes of the plan that the event is about; None where there is none."""
    rows = store.views.find("v_templates", {"aggregate_id": told.aggregate_id}, columns="version, estimated_minutes")
    return rows[0] if rows else None


def standing(store: Any, told: Told) -> tuple[bool, list[str]]:
    """Whether the plan stands in the week from that day on, and the dates on which it stands once."""
    plan, today = told.aggregate_id, told.event.updated_at[:10]
    weekly = store.views.find("v_schedule", {"template_id": plan, "ends >=": today}, limit=1, columns="entry_id")
    dates = store.views.find("v_day_changes", {"day >=": today, "extra like": f"%{plan}%"}, order="day", columns="day")
    return bool(weekly), [row["day"] for row in dates]


def earlier_sets(store: Any, told: Told) -> tuple[Any, ...]:
    """The sets of a planned exercise that its session had before this entry; an entry without a plan asks for none."""
    if not told.event.planned:
        return ()
    from fit.app import fold

    found: list[Any] = []
    for stored in store.log.load("execution", told.aggregate_id).events:
        if stored.envelope.event_type == "ExerciseCompleted" and stored.envelope.event_id != told.event_id:
            before = fold.told_of(stored)
            if before is not None and before.event.exercise_id == told.event.exercise_id:
                found += before.event.sets
    return tuple(found)


def streak(store: Any, told: Told) -> Any:
    """The unbroken weeks with the workout that was just done, and without it."""
    from fit.app.streaks import with_and_without

    return with_and_without(store, told)


def lifts_of_workout(store: Any, told: Told) -> Any:
    from fit.app.progress_facts import lifts_of_workout

    return lifts_of_workout(store, told)


def periods_gone_by(store: Any, told: Told) -> Any:
    from fit.app.progress_facts import periods_gone_by

    return periods_gone_by(store, told)


def week_to_judge(store: Any, told: Told) -> Any:
    from fit.app.advice_facts import week_to_judge

    return week_to_judge(store, told)


FACTS: Mapping[str, Callable[[Any, Told], Any]] = {
    "best": best_before,
    "body_weight": body_weight,
    "earlier": earlier_sets,
    "streak": streak,
    "lifts_of_workout": lifts_of_workout,
    "periods_gone_by": periods_gone_by,
    "week_to_judge": week_to_judge,
    "planned_line": planned_line,
    "growing_lines": growing_lines,
    "plan_was": plan_row,
    "plan_is": plan_row,
    "standing": standing,
}
