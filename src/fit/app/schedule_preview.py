"""What a change of a plan's duration would do to the week; nothing is stored."""

from __future__ import annotations

from fit.kernel import json_text
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.house import House

EVERY_DAY = "every day"


class Change(Record):
    """`day` is a weekday, `every day`, or a date where the plan stands only once."""

    day: str
    kind: str
    before_minutes: int | None
    after_minutes: int

    @property
    def text(self) -> str:
        before = "?" if self.before_minutes is None else f"{self.before_minutes}min"
        day = self.day if self.day == EVERY_DAY else self.day.capitalize()
        return f"This will affect {day}'s {self.kind} ({before} → {self.after_minutes}min)"


def preview(house: House, template_id: str, minutes: int) -> list[Change]:
    """The days from today on that would take another time; none where the plan stands nowhere or takes that long."""
    rows = house.views.find("v_templates", {"aggregate_id": template_id}, limit=1)
    before = rows[0]["estimated_minutes"] if rows else None
    if not rows or before == minutes:
        return []
    kind = rows[0]["kind"]
    return [
        Change(day=day, kind=kind, before_minutes=before, after_minutes=minutes)
        for day in stands_on(house, template_id)
    ]


def stands_on(house: House, template_id: str) -> list[str]:
    """The weekdays on which a plan stands and follows its changes, then the coming dates on which it stands once."""
    from fit.scheduling.entries import EVERY_DAY as ALL
    from fit.scheduling.entries import names

    today = house.now(house.settings().zone).day
    live = {"template_id": template_id, "ends >=": today, "pin is": None}
    rows = house.views.find("v_schedule", live, columns="days")
    bits = 0
    for row in rows:
        bits |= row["days"]
    weekly = [EVERY_DAY] if bits == ALL else list(names(bits))
    return weekly + once_on(house, template_id, today)


def once_on(house: House, template_id: str, today: str) -> list[str]:
    """The dates from today on where a plan stands only once, and follows its changes."""
    found = []
    for row in house.views.find("v_day_changes", {"day >=": today, "extra like": f"%{template_id}%"}, order="day"):
        off = json_text.read(row["off"])
        extra = json_text.read(row["extra"])
        if any(o["template_id"] == template_id and not o["pin"] and id not in off for id, o in extra.items()):
            found.append(row["day"])
    return found
