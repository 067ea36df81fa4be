"""The rules of a week."""

from __future__ import annotations

from fit.kernel.messages import Decider
from fit.kernel.record import Record
from fit.scheduling.commands import CreateSchedule
from fit.scheduling.events import ScheduleCreated, ScheduleEvent


class Week(Record):
    created: bool = False


def evolve(week: Week, event: ScheduleEvent) -> Week:
    return week.but(created=True)


def decide(command: CreateSchedule, week: Week) -> list[ScheduleEvent]:
    return [] if week.created else [ScheduleCreated(created_at=command.at)]


decider = Decider(initial=Week(), evolve=evolve, decide=decide)
