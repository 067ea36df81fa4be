"""What an entry counts against: the running workout, else the plan of that day, else the day's own session."""

from __future__ import annotations

from fit.execution.events import Planned
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.house import House
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
    rows = house.views.find("v_workouts", {"status": "open", "started": 1}, order="day desc", limit=1)
    return rows[0]["aggregate_id"] if rows else None


def counts_against(house: House, exercise_id: str, at: Moment, sets: int) -> Against:
    workout = running(house)
    return Against(workout_id=workout or at.day)
