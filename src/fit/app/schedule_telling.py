"""Planned days as scripts read them (shared/cli.md): one shape for `plan show monday` and the week."""

from __future__ import annotations

from fit.kernel import days, json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.house import House
    from fit.app.schedule import DayPlan, Due, Off

_EXERCISE = ("id", "name", "sets", "reps", "weight_kg", "rest_seconds", "notes")


def day_shape(plan: DayPlan) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "day": days.WEEKDAYS[days.weekday(plan.day)],
        "date": plan.day,
        "entries": [due_shape(due) for due in plan.due],
    }
    if plan.off:
        shape["off"] = [off_shape(off) for off in plan.off]
    return shape


def week_shape(plans: Sequence[DayPlan]) -> dict[str, Any]:
    """A week is the ISO week of its middle day, whichever day it starts on."""
    return {"week": days.iso_week(plans[3].day), "days": [day_shape(plan) for plan in plans]}


def due_shape(due: Due) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "kind": due.kind,
        "plan": {"id": due.template_id, "name": due.name, "version": due.plan["version"]},
        "at": due.at,
        "duration_minutes": due.plan["estimated_minutes"],
        "exercises": [_exercise(one) for one in listed(due.plan["exercises"])],
    }
    if due.kind != "workout":
        shape["items"] = listed(due.plan["items"])
    shape |= {"entry_id": due.entry_id, "source": due.source}
    if due.moved_from:
        shape["moved_from"] = due.moved_from
    if due.pin:
        shape["pinned"] = True
    return shape


def off_shape(off: Off) -> dict[str, Any]:
    return {
        "plan": {"id": off.template_id, "name": off.name}, "why": off.why, "reason": off.reason, "to": off.to,
        "entry_id": off.entry_id,
    }  # fmt: skip


def listed(column: Any) -> list[Any]:
    """A JSON column of v_templates."""
    if column is None:
        return []
    return list(json_text.read(column)) if isinstance(column, str) else list(column)


def _exercise(one: dict[str, Any]) -> dict[str, Any]:
    shape = {name: one.get(name) for name in _EXERCISE}
    shape["targets"] = [_target(target, one) for target in one.get("targets") or ()]
    if one.get("superset"):
        shape["superset"] = one["superset"]
    return shape


def _target(target: dict[str, Any], of: dict[str, Any]) -> dict[str, Any]:
    """One planned set; what goes without saying is left out behind the first six."""
    named = {
        "reps": target.get("reps"), "reps_max": target.get("reps_max"), "amrap": bool(target.get("amrap")),
        "weight_kg": target.get("weight_kg"), "percent": target.get("percent"), "rpe": target.get("rpe"),
    }  # fmt: skip
    usual = {"kind": "working", "unit": "kg", "bodyweight": False, "rest_seconds": of.get("rest_seconds")}
    odd = {n: v for n, v in target.items() if n not in named and v is not None and v != usual.get(n)}
    if "unit" not in odd:
        odd.pop("typed", None)
    return {**named, **odd}


def done_on(house: House, plan: DayPlan) -> set[str]:
    """The ids of the planned exercises that were logged that day."""
    ids = {one["id"] for due in plan.due if due.kind == "workout" for one in listed(due.plan["exercises"])}
    return {id for id in ids if house.views.find("v_lifts", {"exercise_id": id, "day": plan.day}, limit=1)}


def entry_shape(row: dict[str, Any]) -> dict[str, Any]:
    """An entry of the week, from its row of v_schedule. `said_from`: whether it starts later than at once."""
    from fit.scheduling.entries import FOREVER, names

    return {
        "entry_id": row["entry_id"], "kind": row["kind"], "days": list(names(row["days"])), "at": row["at"],
        "every_weeks": row["every"], "from": row["starts"], "until": None if row["ends"] == FOREVER else row["ends"],
        "said_from": row["starts"] > row["said_at"][:10], "pinned": row["pin"] is not None,
    }  # fmt: skip
