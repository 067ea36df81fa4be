"""What a planner may ask of the week, and of one day in it."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar

    from fit.scheduling.events import Once


class ScheduleCommand(Record):
    """`at`: local time with offset."""

    DOMAIN: ClassVar[str] = "scheduling"
    at: str

    @property
    def aggregate_id(self) -> str:
        return "week"


class CreateSchedule(ScheduleCommand):
    pass


class AssignPlan(ScheduleCommand):
    """Put a plan on weekdays. `time` is `18:00`, `every` counts weeks, `pin` names a version's event; `archived` and
    `template_version` are what planning says of the plan now."""

    entry_id: str
    kind: str
    template_id: str
    name: str
    days: tuple[str, ...]
    archived: bool = False
    template_version: int | None = None
    time: str | None = None
    every: int | None = None
    starts: str | None = None
    until: str | None = None
    pin: str | None = None


class ClearDays(ScheduleCommand):
    """Take plans off these weekdays from today on; `template_id` None for all of them. `name` is for the answer."""

    days: tuple[str, ...]
    template_id: str | None = None
    name: str | None = None


class ChangeEntry(ScheduleCommand):
    """`changes` as in ScheduleUpdated; `kept` adds to what was kept before."""

    entry_id: str
    changes: dict[str, Any]


class RemoveEntry(ScheduleCommand):
    """Take an entry out of the week from today on, or only off some of its weekdays."""

    entry_id: str
    days: tuple[str, ...] | None = None


class FollowPlan(ScheduleCommand):
    """A plan has a new version: its entries follow."""

    template_id: str
    template_version: int
    before_minutes: int | None = None
    after_minutes: int | None = None


class DayCommand(Record):
    """`day` is the date it is about, `at` local time with offset."""

    DOMAIN: ClassVar[str] = "scheduling"
    ROOM: ClassVar[str] = "day_decider"
    at: str
    day: str

    @property
    def aggregate_id(self) -> str:
        return self.day


class SkipDay(DayCommand):
    """`due`: the ids of what stands on that day."""

    due: tuple[str, ...]
    reason: str | None = None


class ClearDay(DayCommand):
    due: tuple[str, ...]


class MoveAway(DayCommand):
    due: tuple[str, ...]
    to: str


class MoveHere(DayCommand):
    """`moved`: what comes from the date `since`."""

    moved: tuple[Once, ...]
    since: str


class AddOnce(DayCommand):
    """`brings_back`: entries of that plan which stand on the day but were taken off it."""

    once: Once
    name: str
    archived: bool = False
    brings_back: tuple[str, ...] = ()


class ChangeOnce(DayCommand):
    id: str
    changes: dict[str, Any]


class FollowPlanOnDay(DayCommand):
    template_id: str
    template_version: int
    before_minutes: int | None = None
    after_minutes: int | None = None


ScheduleCommandKind = CreateSchedule | AssignPlan | ClearDays | ChangeEntry | RemoveEntry | FollowPlan
DayCommandKind = SkipDay | ClearDay | MoveAway | MoveHere | AddOnce | ChangeOnce | FollowPlanOnDay
