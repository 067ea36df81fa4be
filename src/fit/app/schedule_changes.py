"""Laying out the week, and changing single days of it; each is one command that `fit undo` takes back."""

from __future__ import annotations

from fit.app.schedule import day_plan
from fit.kernel import days, ids
from fit.kernel.errors import Rejected
from fit.scheduling.commands import AddOnce, AssignPlan, ClearDay, ClearDays, MoveAway, MoveHere, SkipDay
from fit.scheduling.events import Once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from fit.app.execute import Road
    from fit.app.house import House
    from fit.app.schedule import Due, Row


def assign(
    house: House, road: Road, plan: Row, weekdays: Sequence[tuple[str, ...]], *, time: str | None = None,
    every: int | None = None, starts: str | None = None, until: str | None = None, pin: str | None = None,
) -> list[str]:  # fmt: skip
    """Put a plan on weekdays, one entry for each group of them; the ids of the entries that stand there now."""
    at = _now(house)
    for group in weekdays:
        late = _out_of_step(group, weekdays, starts or at[:10], every or 1)
        road.run(
            AssignPlan(
                at=at, entry_id=ids.uuid7(house.seconds), kind=plan["kind"], template_id=plan["aggregate_id"],
                name=plan["name"], archived=bool(plan["archived"]), template_version=plan["version"], days=group,
                time=time, every=every, starts=late or starts, until=until, pin=pin,
            )
        )  # fmt: skip
    from fit.scheduling.entries import mask

    standing = house.views.find("v_schedule", {"template_id": plan["aggregate_id"], "ends >=": at[:10]})
    asked = {mask(group) for group in weekdays}
    standing.sort(key=lambda row: (row["days"], row["at"] or ""))
    return [row["entry_id"] for row in standing if row["days"] in asked]


def _out_of_step(
    group: tuple[str, ...], weekdays: Sequence[tuple[str, ...]], since: str, every: int
) -> str | None:
    """Weekdays said together fall into the same weeks, counted from the first of them that comes: the day on which
    `group` begins where that is not its next."""
    coming = {days.WEEKDAYS[days.weekday(day)]: day for day in [days.add_days(since, n) for n in range(7)]}
    first = min(coming[name] for one in weekdays for name in one)
    mine = min(coming[name] for name in group)
    in_step = every == 1 or days.week_start(mine) == days.week_start(first)
    return None if in_step else days.add_days(mine, 7 * (every - 1))


def assign_once(
    house: House, road: Road, plan: Row, day: str, time: str | None = None, pin: str | None = None
) -> None:
    """Put a plan on one date; what the week has there of the same plan comes back, if it was skipped."""
    back = [off.entry_id for off in day_plan(house, day).off if off.template_id == plan["aggregate_id"]]
    once = Once(
        id=ids.uuid7(house.seconds), kind=plan["kind"], template_id=plan["aggregate_id"], time=time, pin=pin
    )
    road.run(
        AddOnce(
            at=_now(house), day=day, once=once, name=plan["name"], archived=bool(plan["archived"]),
            brings_back=tuple(back) if time is None else (),
        )
    )  # fmt: skip


def clear(house: House, road: Road, weekdays: tuple[str, ...], plan: Row | None = None) -> None:
    """Take one plan, or all, off weekdays, from today on."""
    template_id, name = (plan["aggregate_id"], plan["name"]) if plan else (None, None)
    road.run(ClearDays(at=_now(house), days=weekdays, template_id=template_id, name=name))


def clear_date(house: House, road: Road, day: str, plan: Row | None = None) -> list[Due]:
    """Take one plan, or all, off a date; what was taken off comes back."""
    there = day_plan(house, day)
    gone = [due for due in (*there.due, *there.archived) if plan is None or due.template_id == plan["aggregate_id"]]
    if plan is not None and not gone:
        raise Rejected(f"{plan['name']} is not planned on {day}", "fit schedule week shows what is planned")
    road.run(ClearDay(at=_now(house), day=day, due=tuple([due.entry_id for due in gone])))
    return gone


def skip(house: House, road: Road, day: str, reason: str | None = None) -> list[Due]:
    """All of a date does not happen."""
    gone = day_plan(house, day).due
    road.run(SkipDay(at=_now(house), day=day, due=tuple([due.entry_id for due in gone]), reason=reason))
    return list(gone)


def move(house: House, road: Road, day: str, to: str) -> list[Due]:
    """All of a date happens on another one."""
    gone = day_plan(house, day).due
    move_some(house, road, day, to, gone)
    return list(gone)


def move_some(house: House, road: Road, day: str, to: str, gone: Sequence[Due]) -> None:
    at = _now(house)
    road.run(MoveAway(at=at, day=day, due=tuple([due.entry_id for due in gone]), to=to))
    moved = tuple([_moved(house, due) for due in gone])
    road.run(MoveHere(at=at, day=to, moved=moved, since=day))


def _moved(house: House, due: Due) -> Once:
    return Once(
        id=ids.uuid7(house.seconds), kind=due.kind, template_id=due.template_id, time=due.at, pin=due.pin,
        of=due.entry_id if due.source == "week" else due.of, moved_from=due.moved_from or due.day,
    )  # fmt: skip


def _now(house: House) -> str:
    return house.now(house.settings().zone).iso
