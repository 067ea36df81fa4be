"""What an entry counts against: the running workout, else the plan of that day, else the day's own session."""

from __future__ import annotations

from fit.kernel import days
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House
    from fit.execution.events import Planned
    from fit.kernel.days import Moment


class Against(Record):
    """`workout_id` is the local day for a free session."""

    workout_id: str
    template_id: str | None = None
    template_version: str | None = None
    planned: tuple[Planned, ...] | None = None
    superset: str | None = None


def running(house: House) -> str | None:
    """The workout that was started and not finished."""
    row = _running(house)
    return row["aggregate_id"] if row else None


def counts_against(house: House, exercise_id: str, at: Moment, sets: int) -> Against:
    """A plan asks for all its sets of an exercise, however few of them (`sets`) an entry holds."""
    row = _running(house)
    # What is said to have been done before the workout began is not of it.
    if row is not None and days.epoch(at.iso) >= days.epoch(row["started_at"]):
        from fit.app.session import asked_by

        return asked_by(house, row["aggregate_id"], exercise_id)
    if sets and _something_due(house, at.day):
        from fit.app.exercises import same_as
        from fit.app.schedule import workouts_on

        same = same_as(house.store, exercise_id)
        for _, plan in workouts_on(house, at.day):
            line = next((one for one in lines_of(plan) if one["id"] in same), None)
            if line is not None:
                return _of_plan(house, at.day, plan, line)
    return Against(workout_id=at.day)


def _running(house: House) -> dict[str, Any] | None:
    where = {"status": "open", "started": 1}
    rows = house.views.find("v_workouts", where, order="day desc", limit=1, columns="aggregate_id, started_at")
    return rows[0] if rows else None


def _something_due(house: House, day: str) -> bool:
    """Whether it is worth asking the schedule; most lifters who only log have none."""
    where = {"ends >=": day, "starts <=": day, "days &": 1 << days.weekday(day), "kind": "workout"}
    return bool(
        house.views.find("v_schedule", where, limit=1, columns="1")
        or house.views.find("v_day_changes", {"day": day}, limit=1, columns="1")
    )


def lines_of(plan: dict[str, Any]) -> list[dict[str, Any]]:
    """The exercises of a row of v_templates, be they read already or not."""
    found: Any = plan["exercises"]
    if isinstance(found, str):
        from fit.kernel import json_text

        found = json_text.read(found)
    return list(found)


def _of_plan(house: House, day: str, plan: dict[str, Any], line: dict[str, Any]) -> Against:
    from fit.app.session import weighed
    from fit.execution.asked import planned_exercise

    asked = weighed(house, planned_exercise(line))
    return Against(
        workout_id=day, template_id=plan["aggregate_id"], template_version=plan["version_id"], planned=asked.targets,
        superset=asked.superset,
    )  # fmt: skip
