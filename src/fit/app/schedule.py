"""What is planned on a day: the week's entries, less what that day skips or moves, and what stands there once."""

from __future__ import annotations

from fit.kernel import days, json_text
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House

    Row = dict[str, Any]


class Due(Record):
    """A plan on a date. `plan` is its row of v_templates, of the pinned version where `pin` names one; `at` is `18:00`;
    `source` is week, once or moved, `of` the week's entry that was moved; `kept` names conflicts lived with."""

    entry_id: str
    day: str
    kind: str
    template_id: str
    plan: Row
    at: str | None = None
    source: str = "week"
    pin: str | None = None
    moved_from: str | None = None
    of: str | None = None
    kept: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return str(self.plan["name"])

    @property
    def minutes(self) -> int:
        return int(self.plan["estimated_minutes"] or 0)


class Off(Record):
    """What stands on a date but does not happen. `why` is skipped, cleared or moved_away; `to` the date it went to."""

    entry_id: str
    template_id: str
    name: str
    why: str
    reason: str | None = None
    to: str | None = None


class DayPlan(Record):
    """One date. `archived` holds what would be due if its plan were not archived."""

    day: str
    due: tuple[Due, ...] = ()
    off: tuple[Off, ...] = ()
    archived: tuple[Due, ...] = ()


def entries_on(house: House, day: str) -> list[Due]:
    """What is due on a local date, in order of time; what has no time comes last."""
    return list(day_plan(house, day).due)


def workouts_on(house: House, day: str) -> list[tuple[str, Row]]:
    """(entry id, row of v_templates) of each workout due on a local date. Two look-ups where there is none."""
    return [(due.entry_id, due.plan) for due in day_plan(house, day).due if due.kind == "workout"]


def day_plan(house: House, day: str) -> DayPlan:
    return day_plans(house, day, day)[0]


def week(house: House, day: str) -> list[DayPlan]:
    """The seven days around a date, from the weekday on which the lifter's week starts."""
    profile = house.views.find("v_profile", {}, limit=1, columns="week_start")
    starts = profile[0]["week_start"] if profile else "monday"
    first = days.week_start(day, days.WEEKDAYS.index(starts))
    return day_plans(house, first, days.add_days(first, 6))


def day_plans(house: House, first: str, last: str) -> list[DayPlan]:
    """Each date from `first` to `last`, inclusive."""
    where: Row = {"ends >=": first, "starts <=": last}
    if first == last:
        where["days &"] = 1 << days.weekday(first)
    entries = house.views.find("v_schedule", where)
    changes = {row["day"]: row for row in house.views.find("v_day_changes", {"day >=": first, "day <=": last})}
    dates = [days.add_days(first, n) for n in range(days.days_between(first, last) + 1)]
    if not entries and not changes:
        return [DayPlan(day=day) for day in dates]
    plans = Plans(house)
    return [_on(day, entries, changes.get(day), plans) for day in dates]


class Plans:
    """Rows of v_templates, each asked for once."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._known: dict[tuple[str, str | None], Row | None] = {}

    def get(self, template_id: str, pin: str | None) -> Row | None:
        key = template_id, pin
        if key not in self._known:
            rows = self._house.views.find("v_templates", {"aggregate_id": template_id})
            row = rows[0] if rows else None
            if row is not None and pin is not None and pin != row["version_id"]:
                from fit.app.schedule_pins import pinned

                row = pinned(self._house, row, pin)
            self._known[key] = row
        return self._known[key]


def _on(day: str, entries: list[Row], changes: Row | None, plans: Plans) -> DayPlan:
    from fit.scheduling.entries import occurs

    off: Row = json_text.read(changes["off"]) if changes else {}
    extra: Row = json_text.read(changes["extra"]) if changes else {}
    bit = 1 << days.weekday(day)
    there = [
        (row["entry_id"], row, "week")
        for row in entries
        if row["days"] & bit and row["starts"] <= day <= row["ends"]
        and (row["every"] == 1 or occurs(row["days"], row["starts"], row["ends"], row["every"], day))
    ]
    there += [
        (id, {**once, "at": once["time"]}, "moved" if once["moved_from"] else "once") for id, once in extra.items()
    ]
    if not there:
        return DayPlan(day=day)
    due: list[Due] = []
    archived: list[Due] = []
    gone: list[Off] = []
    for id, row, source in sorted(there, key=lambda one: (one[1]["said_at"], one[0])):
        plan = plans.get(row["template_id"], row["pin"])
        if plan is None:  # its creation was taken back, or has not arrived from another device yet
            continue
        if id in off:
            gone.append(Off(entry_id=id, template_id=row["template_id"], name=plan["name"], **off[id]))
            continue
        one = Due(
            entry_id=id, day=day, kind=row["kind"], template_id=row["template_id"], plan=plan,
            at=row["at"] or timing(plan), source=source, pin=row["pin"], moved_from=row.get("moved_from"),
            of=row.get("of"), kept=_kept(row.get("kept")),
        )  # fmt: skip
        (archived if plan["archived"] else due).append(one)
    due.sort(key=lambda one: (one.at or "99:99", one.name.casefold()))
    return DayPlan(day=day, due=tuple(due), off=tuple(gone), archived=tuple(archived))


def timing(plan: Row) -> str | None:
    """A meal or a dose has a time of its own, unless it is a word."""
    return plan["timing"] if ":" in (plan["timing"] or "") else None


def _kept(value: Any) -> tuple[str, ...]:
    return tuple(json_text.read(value) if isinstance(value, str) else value or ())
