"""The rules of a week: plans that exist, on days that come, each once."""

from __future__ import annotations

from fit.kernel import days
from fit.kernel.errors import NotFound, Rejected, Unreadable
from fit.kernel.messages import Decider
from fit.kernel.never import assert_never
from fit.kernel.record import Record
from fit.scheduling.commands import (
    AssignPlan,
    ChangeEntry,
    ClearDays,
    CreateSchedule,
    FollowPlan,
    RemoveEntry,
    ScheduleCommandKind,
)
from fit.scheduling.entries import FOREVER, Entry, mask, names, updated
from fit.scheduling.events import ScheduleCreated, ScheduleEvent, ScheduleUpdated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MOST_WEEKS = 52


class Week(Record):
    created: bool = False
    entries: dict[str, Entry] = {}  # noqa: RUF012 - never changed in place


def evolve(week: Week, event: ScheduleEvent) -> Week:
    match event:
        case ScheduleCreated():
            return week.but(created=True)
        case ScheduleUpdated():
            entries = dict(week.entries)
            entry = updated(entries.pop(event.entry_id, None), event)
            return week.but(entries=entries if entry is None else {**entries, event.entry_id: entry})
        case _:
            return assert_never(event)


def decide(command: ScheduleCommandKind, week: Week) -> list[ScheduleEvent]:
    match command:
        case CreateSchedule():
            return [] if week.created else [ScheduleCreated(created_at=command.at)]
        case AssignPlan():
            return _assign(command, week)
        case ClearDays():
            return _clear(command, week)
        case ChangeEntry():
            return _change(command, week)
        case RemoveEntry():
            entry = _known(week, command.entry_id)
            return [_without(entry, mask(command.days) if command.days else entry.days, command.at)]
        case FollowPlan():
            return _follow(command, week)
        case _:
            return assert_never(command)


def _assign(ask: AssignPlan, week: Week) -> list[ScheduleEvent]:
    if ask.archived:
        raise Rejected(f"{ask.name} is archived", "plan with one that is not: fit plan list")
    bits = mask(ask.days)
    if not bits:
        raise Unreadable("no weekday was named", "as in fit schedule assign monday NAME")
    starts = _first(ask, bits)
    if ask.until is not None and ask.until < starts:
        raise Unreadable(f"it ends ({ask.until}) before it starts ({starts})", "give --until a later date")
    same = _same(ask, week, bits, starts)
    said: dict[str, Any] = {"time": ask.time, "every": ask.every, "until": ask.until, "pin": ask.pin}
    said = {n: v for n, v in said.items() if v is not None}
    if same is not None:
        before = {"time": same.at, "every": same.every, "until": same.ends, "pin": same.pin}
        new = {n: v for n, v in said.items() if before[n] != v}
        if "every" in new:
            new["starts"] = starts
        return [ScheduleUpdated(entry_id=same.entry_id, at=ask.at, change="changed", changes=new)] if new else []
    said = {"kind": ask.kind, "template_id": ask.template_id, "days": list(names(bits)), **said}
    if ask.starts is not None or ask.every is not None:
        said["starts"] = starts
    event = ScheduleUpdated(
        entry_id=ask.entry_id, at=ask.at, change="assigned", changes=said, template_id=ask.template_id,
        template_version=ask.template_version,
    )  # fmt: skip
    return [event]


def _first(ask: AssignPlan, bits: int) -> str:
    """The day it starts: the first of its weekdays, so that every second week is counted from one that it is in."""
    if ask.every is not None and not 1 <= ask.every <= MOST_WEEKS:
        raise Unreadable(f"every {ask.every} weeks is no rhythm", f"from 1 to {MOST_WEEKS}, as in --every 2w")
    starts = ask.starts or (ask.at[:10] if ask.every is not None else days.week_start(ask.at[:10]))
    if ask.until is not None and ask.until < starts:
        return starts
    first = next(day for n in range(7) if bits >> days.weekday(day := days.add_days(starts, n)) & 1)
    if ask.until is not None and first > ask.until:
        raise Rejected(f"there is no {' or '.join(names(bits))} from {starts} to {ask.until}", "give it more days")
    return first


def _same(ask: AssignPlan, week: Week, bits: int, starts: str) -> Entry | None:
    """The entry that is meant to change. A workout stands once on a day; a meal or supplement once at a time."""
    today = ask.at[:10]
    for entry in week.entries.values():
        if entry.template_id != ask.template_id or entry.days != bits or entry.ends < today:
            continue
        if entry.kind != "workout" and entry.at != ask.time:
            continue
        if entry.ends < starts or (ask.until is not None and ask.until < entry.starts):
            continue
        if ask.starts is not None and starts != entry.starts:
            until = "" if entry.ends == FOREVER else f" to {entry.ends}"
            raise Rejected(
                f"{ask.name} is on {' and '.join(names(bits))} already, from {entry.starts}{until}",
                "fit schedule clear takes it off first",
            )
        return entry
    return None


def _clear(ask: ClearDays, week: Week) -> list[ScheduleEvent]:
    bits, today = mask(ask.days), ask.at[:10]
    found = [
        entry
        for entry in week.entries.values()
        if entry.days & bits and entry.ends >= today and ask.template_id in (None, entry.template_id)
    ]
    if not found:
        what = f"{ask.name} is not" if ask.name else "nothing is"
        raise Rejected(f"{what} planned on {' or '.join(ask.days)}", "fit schedule week shows what is planned")
    return [_without(entry, bits, ask.at) for entry in found]


def _without(entry: Entry, bits: int, at: str) -> ScheduleUpdated:
    """The entry without some of its days, from today on: what was planned in the past stays planned there."""
    today = at[:10]
    left = entry.days & ~bits
    changes: dict[str, Any] | None = {"days": list(names(left))} if left else {"until": days.add_days(today, -1)}
    change = "cleared"
    if not left and max(entry.starts, entry.said_at[:10]) >= today:
        change, changes = "removed", None
    return ScheduleUpdated(
        entry_id=entry.entry_id, at=at, change=change, changes=changes, template_id=entry.template_id
    )


def _change(ask: ChangeEntry, week: Week) -> list[ScheduleEvent]:
    entry = _known(week, ask.entry_id)
    changes = dict(ask.changes)
    change = "kept" if "kept" in changes else "changed"
    if "kept" in changes:
        changes["kept"] = list(dict.fromkeys([*entry.kept, *changes["kept"]]))
        if tuple(changes["kept"]) == entry.kept:
            del changes["kept"]
    if not changes:
        return []
    return [
        ScheduleUpdated(
            entry_id=entry.entry_id, at=ask.at, change=change, changes=changes, template_id=entry.template_id
        )
    ]  # fmt: skip


def _known(week: Week, entry_id: str) -> Entry:
    if entry_id not in week.entries:
        raise NotFound(f"there is no entry {entry_id} in the week", "see fit schedule week")
    return week.entries[entry_id]


def _follow(ask: FollowPlan, week: Week) -> list[ScheduleEvent]:
    today = ask.at[:10]
    return [
        ScheduleUpdated(
            entry_id=entry.entry_id, at=ask.at, change="plan", template_id=ask.template_id,
            template_version=ask.template_version, before_minutes=ask.before_minutes, after_minutes=ask.after_minutes,
        )
        for entry in week.entries.values()
        if entry.template_id == ask.template_id and entry.pin is None and entry.ends >= today
        and entry.template_version != ask.template_version
    ]  # fmt: skip


decider = Decider(initial=Week(), evolve=evolve, decide=decide)
