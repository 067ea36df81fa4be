"""The rules of one date: what is skipped, moved, added or cleared there, without touching the week."""

from __future__ import annotations

from fit.kernel.errors import NotFound, Rejected
from fit.kernel.messages import Decider
from fit.kernel.never import assert_never
from fit.scheduling.commands import (
    AddOnce,
    ChangeOnce,
    ClearDay,
    DayCommandKind,
    FollowPlanOnDay,
    MoveAway,
    MoveHere,
    SkipDay,
)
from fit.scheduling.entries import Day, changed
from fit.scheduling.events import DayPlanChanged

_SEE = "fit schedule week shows what is planned"


def decide(command: DayCommandKind, day: Day) -> list[DayPlanChanged]:
    match command:
        case SkipDay():
            _something(command.due, command.day)
            return [
                DayPlanChanged(
                    date=command.day, at=command.at, change="skipped", off=command.due, reason=command.reason
                )
            ]
        case ClearDay():
            return [_off(command, day, "cleared", None)]
        case MoveAway():
            if command.to == command.day:
                raise Rejected(f"{command.day} is the day it is on", "move it to another one")
            return [_off(command, day, "moved_away", command.to)]
        case MoveHere():
            return [_moved_here(command)]
        case AddOnce():
            return _add(command, day)
        case ChangeOnce():
            return _change(command, day)
        case FollowPlanOnDay():
            return _follow(command, day)
        case _:
            return assert_never(command)


def _something(due: tuple[str, ...], day: str) -> None:
    if not due:
        raise Rejected(f"nothing is planned on {day}", _SEE)


def _off(ask: ClearDay | MoveAway, day: Day, change: str, to: str | None) -> DayPlanChanged:
    """What stood there this once is gone, what the week has there does not happen."""
    _something(ask.due, ask.day)
    off = tuple([one for one in ask.due if one not in day.extra])
    removed = tuple([one for one in ask.due if one in day.extra])
    return DayPlanChanged(
        date=ask.day, at=ask.at, change=change, off=off or None, removed=removed or None, moved_to=to
    )


def _moved_here(ask: MoveHere) -> DayPlanChanged:
    """What comes back to the day it was moved from simply happens again."""
    home = tuple([once.of for once in ask.moved if once.moved_from == ask.day and once.of])
    added = tuple([once for once in ask.moved if once.of not in home])
    return DayPlanChanged(
        date=ask.day, at=ask.at, change="moved_here", on=home or None, added=added or None, moved_from=ask.since
    )


def _add(ask: AddOnce, day: Day) -> list[DayPlanChanged]:
    if ask.archived:
        raise Rejected(f"{ask.name} is archived", "plan with one that is not: fit plan list")
    once = ask.once
    back = tuple([one for one in ask.brings_back if one in day.off])
    if back:
        return [DayPlanChanged(date=ask.day, at=ask.at, change="brought_back", on=back)]
    for id, there in day.extra.items():
        if there["template_id"] != once.template_id or id in day.off:
            continue
        if there["time"] == once.time:
            return []
        if once.kind == "workout":
            return _change(ChangeOnce(at=ask.at, day=ask.day, id=id, changes={"time": once.time}), day)
    return [DayPlanChanged(date=ask.day, at=ask.at, change="added", added=(once,))]


def _change(ask: ChangeOnce, day: Day) -> list[DayPlanChanged]:
    if ask.id not in day.extra:
        raise NotFound(f"there is no entry {ask.id} on {ask.day}", _SEE)
    there = day.extra[ask.id]
    changes = dict(ask.changes)
    if "kept" in changes:
        changes["kept"] = list(dict.fromkeys([*there.get("kept", ()), *changes["kept"]]))
    changes = {n: v for n, v in changes.items() if there.get(n) != v}
    if not changes:
        return []
    return [DayPlanChanged(date=ask.day, at=ask.at, change="changed", changes={ask.id: changes})]


def _follow(ask: FollowPlanOnDay, day: Day) -> list[DayPlanChanged]:
    mine = [
        id
        for id, there in day.extra.items()
        if there["template_id"] == ask.template_id and not there["pin"] and id not in day.off
    ]
    if not mine:
        return []
    return [
        DayPlanChanged(
            date=ask.day, at=ask.at, change="plan", template_id=ask.template_id, template_version=ask.template_version,
            before_minutes=ask.before_minutes, after_minutes=ask.after_minutes,
        )
    ]  # fmt: skip


decider = Decider(initial=Day(day=""), evolve=changed, decide=decide)
