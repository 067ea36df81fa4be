"""What a planner may ask of the week."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class CreateSchedule(Record):
    DOMAIN: ClassVar[str] = "scheduling"
    at: str

    @property
    def aggregate_id(self) -> str:
        return "week"


ScheduleCommand = CreateSchedule
