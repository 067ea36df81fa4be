"""How the week was laid out. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.kernel.messages import Event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class ScheduleCreated(Event):
    NAME: ClassVar[str] = "ScheduleCreated"
    VERSION: ClassVar[int] = 1
    created_at: str


EVENTS = (ScheduleCreated,)

ScheduleEvent = ScheduleCreated
