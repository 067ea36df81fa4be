"""Where the week does not work out: plans that overlap, days too full, plans archived or changed under a pin."""

from __future__ import annotations

from fit.app.schedule import day_plans
from fit.kernel import days
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from fit.app.house import House
    from fit.app.schedule import DayPlan, Due

# Two months: every rhythm of one to four weeks meets every other one in them.
AHEAD = 8 * 7


class Conflict(Record):
    """`kind`: overlap, budget, archived or pinned. `due` is the one that a choice changes, `other` what it overlaps.

    `key` is what is remembered when the lifter lives with it; `minutes` over the budget, of overlap, else 0.
    """

    kind: str
    day: str
    due: Due
    key: str
    choices: tuple[str, ...]
    other: Due | None = None
    minutes: int = 0
    budget: int | None = None


def conflicts(house: House, today: str, minutes: Mapping[str, int] | None = None) -> list[Conflict]:
    """Those of the coming weeks, the first date of each, in order of date. `minutes`: plan id → the duration it would
    have, for a preview."""
    profile = house.views.find("v_profile", {}, limit=1, columns="day_minutes")
    budget = profile[0]["day_minutes"] if profile else None
    found: dict[tuple[str, ...], Conflict] = {}
    for plan in day_plans(house, today, days.add_days(today, AHEAD - 1)):
        for conflict in _of_day(plan, budget, minutes or {}):
            if conflict.key not in conflict.due.kept:
                found.setdefault((conflict.kind, conflict.due.entry_id, conflict.key), conflict)
    return list(found.values())


def new_conflicts(house: House, today: str, template_id: str, minutes: int) -> list[Conflict]:
    """What would clash that does not clash today, if a plan took this long."""
    before = {(c.kind, c.due.entry_id, c.key) for c in conflicts(house, today)}
    after = conflicts(house, today, {template_id: minutes})
    return [c for c in after if (c.kind, c.due.entry_id, c.key) not in before]


def starts_at(due: Due) -> int:
    """Minutes since midnight."""
    hours, _, minutes = (due.at or "0:0").partition(":")
    return int(hours) * 60 + int(minutes)


def lasts(due: Due, minutes: Mapping[str, int]) -> int:
    """Minutes; a pinned entry does not follow its plan."""
    return due.minutes if due.pin else minutes.get(due.template_id, due.minutes)


def _of_day(plan: DayPlan, budget: int | None, minutes: Mapping[str, int]) -> Iterator[Conflict]:
    timed = [due for due in plan.due if due.at and lasts(due, minutes)]
    for n, one in enumerate(timed):
        for two in timed[n + 1 :]:
            over = starts_at(one) + lasts(one, minutes) - starts_at(two)
            if over > 0:
                # What stands there this once gives way to the week, else the later to the earlier.
                due, other = (one, two) if two.source == "week" != one.source else (two, one)
                yield Conflict(
                    kind="overlap", day=plan.day, due=due, other=other, minutes=over, key=f"overlap:{other.entry_id}",
                    choices=("keep", "move", "clear"),
                )  # fmt: skip
    total = sum(lasts(due, minutes) for due in plan.due)
    long = [due for due in plan.due if lasts(due, minutes)]
    if budget is not None and total > budget and long:
        once = [due for due in long if due.source != "week"]
        due = (once or long)[-1]
        yield Conflict(
            kind="budget", day=plan.day, due=due, minutes=total, budget=budget, key=f"budget:{total}>{budget}",
            choices=("keep", "move", "clear"),
        )  # fmt: skip
    for due in plan.archived:
        yield Conflict(kind="archived", day=plan.day, due=due, key="archived", choices=("keep", "clear"))
    for due in plan.due:
        if due.pin and (latest := due.plan.get("latest_version_id", due.pin)) != due.pin:
            yield Conflict(
                kind="pinned", day=plan.day, due=due, key=f"version:{latest}", choices=("keep", "unpin", "clear")
            )


def conflict_text(conflict: Conflict) -> str:
    """One sentence."""
    due, other = conflict.due, conflict.other
    day = days.WEEKDAYS[days.weekday(conflict.day)].capitalize() + " " + conflict.day
    match conflict.kind:
        case "overlap" if other is not None:
            return f"{day}: {other.name} ({other.at}) and {due.name} ({due.at}) overlap by {conflict.minutes} min"
        case "budget":
            return f"{day}: {conflict.minutes} min planned, {conflict.budget} min to spend"
        case "archived":
            return f"{day}: {due.name} is archived"
    return f"{day}: {due.name} is pinned to version {due.plan['version']}, there is a version {_latest(due)}"


def _latest(due: Due) -> Any:
    return due.plan.get("latest_version")


def conflict_shape(conflict: Conflict, n: int | None = None) -> dict[str, Any]:
    named = [due for due in (conflict.other, conflict.due) if due is not None]
    shape: dict[str, Any] = {} if n is None else {"n": n}
    return {
        **shape, "kind": conflict.kind, "day": days.WEEKDAYS[days.weekday(conflict.day)], "date": conflict.day,
        "text": conflict_text(conflict), "minutes": conflict.minutes, "choices": list(conflict.choices),
        "entries": [
            {"entry_id": due.entry_id, "plan": {"id": due.template_id, "name": due.name}, "at": due.at} for due in named
        ],
    }  # fmt: skip
