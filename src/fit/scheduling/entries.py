"""What stands in a week: which plan on which weekdays, and what one single day does differently."""

from __future__ import annotations

from fit.kernel import days
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from fit.scheduling.events import DayPlanChanged, ScheduleUpdated

FOREVER = "9999-12-31"
EVERY_DAY = 0b1111111


class Entry(Record):
    """A plan's place in the week. `days` has bit 0 for Monday to bit 6 for Sunday; `at` is `18:00`; weeks of `every`
    are counted from that of `starts`; `pin` names a version's event; `kept` the conflicts the lifter lives with."""

    entry_id: str
    kind: str
    template_id: str
    days: int
    said_at: str
    starts: str
    ends: str = FOREVER
    at: str | None = None
    every: int = 1
    pin: str | None = None
    template_version: int | None = None
    kept: tuple[str, ...] = ()


class Day(Record):
    """What a date does differently. `off`: entry id → why, reason, to; `extra`: id → what stands there this once."""

    day: str
    off: dict[str, Any] = {}  # noqa: RUF012 - never changed in place
    extra: dict[str, Any] = {}  # noqa: RUF012 - never changed in place


def mask(names: Iterable[str]) -> int:
    """The bits of weekdays; a name that is none has no bit."""
    return sum(1 << n for n, name in enumerate(days.WEEKDAYS) if name in set(names))


def names(bits: int) -> tuple[str, ...]:
    return tuple([name for n, name in enumerate(days.WEEKDAYS) if bits >> n & 1])


def occurs(bits: int, starts: str, ends: str, every: int, day: str) -> bool:
    """Whether the week, before any change of that one day, has an entry of these fields on it."""
    if not (starts <= day <= ends and bits >> days.weekday(day) & 1):
        return False
    return every == 1 or days.days_between(days.week_start(starts), days.week_start(day)) // 7 % every == 0


def updated(entry: Entry | None, event: ScheduleUpdated) -> Entry | None:
    """The entry after an event; what another device removed stays removed."""
    said = event.changes or {}
    if event.change == "removed":
        return None
    if event.change == "assigned":
        entry = Entry(
            entry_id=event.entry_id, kind=said.get("kind", "workout"), template_id=said.get("template_id", ""), days=0,
            said_at=event.at, starts=days.week_start(event.at[:10]),
        )  # fmt: skip
    if entry is None:
        return None
    new: dict[str, Any] = {}
    for name, value in said.items():
        if name == "days":
            new["days"] = mask(value)
        elif name == "time":
            new["at"] = value
        elif name == "until":
            new["ends"] = value or FOREVER
        elif name == "kept":
            new["kept"] = tuple(value)
        elif name == "every":
            new["every"] = max(int(value or 1), 1)
        elif name in ("starts", "pin"):
            new[name] = value
    if event.template_version is not None:
        new["template_version"] = event.template_version
    return entry.but(**new)


def changed(day: Day | None, event: DayPlanChanged) -> Day:
    day = day or Day(day=event.date)
    off, extra = dict(day.off), dict(day.extra)
    for name in event.on or ():
        off.pop(name, None)
    for name in event.removed or ():
        extra.pop(name, None)
        off.pop(name, None)
    for name in event.off or ():
        off[name] = {"why": event.change, "reason": event.reason, "to": event.moved_to}
    for once in event.added or ():
        extra[once.id] = {**once.fields(), "said_at": event.at}
    for name, change in (event.changes or {}).items():
        if name in extra:
            extra[name] = {**extra[name], **change}
    return day.but(off=off, extra=extra)
