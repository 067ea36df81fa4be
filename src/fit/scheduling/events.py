"""How the week was laid out. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.kernel.messages import Event
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class Once(Record):
    """A plan on one date alone. `of` is the entry of the week that was moved here, `moved_from` the date it stood on;
    `time` is `18:00`, `pin` a version's event id."""

    id: str
    kind: str
    template_id: str
    time: str | None = None
    pin: str | None = None
    of: str | None = None
    moved_from: str | None = None


class ScheduleCreated(Event):
    NAME: ClassVar[str] = "ScheduleCreated"
    VERSION: ClassVar[int] = 1
    created_at: str


class ScheduleUpdated(Event):
    """One entry of the week. `change`: assigned, changed, cleared (its days, or from a day on), removed, kept (a
    conflict) or plan (a new version of what it names).

    `changes`: field → new value, of kind, template_id, days (weekday names), time, every (weeks), starts, until, pin,
    kept. Minutes are those of the plan before and after.
    """

    NAME: ClassVar[str] = "ScheduleUpdated"
    VERSION: ClassVar[int] = 1
    entry_id: str
    at: str
    change: str
    changes: dict[str, Any] | None = None
    template_id: str | None = None
    template_version: int | None = None
    before_minutes: int | None = None
    after_minutes: int | None = None


class DayPlanChanged(Event):
    """One date, without touching the week. `change`: skipped, cleared, moved_away, moved_here, added, brought_back,
    changed, or plan (a new version of what stands there).

    `off` and `on`: entries that do not happen, or happen again; `added` and `removed`: what stands there this once;
    `changes`: id → field → new value of those.
    """

    NAME: ClassVar[str] = "DayPlanChanged"
    VERSION: ClassVar[int] = 1
    PARTS: ClassVar[dict[str, type[Record]]] = {"added": Once}
    date: str
    at: str
    change: str
    off: tuple[str, ...] | None = None
    on: tuple[str, ...] | None = None
    added: tuple[Once, ...] | None = None
    removed: tuple[str, ...] | None = None
    changes: dict[str, Any] | None = None
    reason: str | None = None
    moved_to: str | None = None
    moved_from: str | None = None
    template_id: str | None = None
    template_version: int | None = None
    before_minutes: int | None = None
    after_minutes: int | None = None


EVENTS = (ScheduleCreated, ScheduleUpdated, DayPlanChanged)

ScheduleEvent = ScheduleCreated | ScheduleUpdated
