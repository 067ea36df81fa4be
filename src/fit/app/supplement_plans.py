"""Which supplements the plans want on a day, and which of them were taken."""

from __future__ import annotations

from fit.app import plans
from fit.app.schedule import Due, day_plans
from fit.execution.supplement_notation import Frequency, read_frequency
from fit.kernel import days, json_text
from fit.kernel.exercises import normal
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.house import House

# The hour by which a word for a time has come; a word that is no time has always come.
_HOURS = {
    "morning": 5, "waking": 5, "breakfast": 5, "noon": 11, "lunch": 11, "afternoon": 13, "evening": 17, "dinner": 17,
    "supper": 17, "night": 20, "bed": 20, "bedtime": 20,
}  # fmt: skip
EVENING = 18
_WAKING = (6.0, 22.0)


class Wanted(Record):
    """A supplement plan on a day: how often it is wanted, and when it was taken (ISO times); `at` are the times that
    the schedule or the plan names, `timing` the plan's word for it."""

    day: str
    template_id: str
    name: str
    dose: str | None
    times: int
    frequency: Frequency
    at: tuple[str, ...] = ()
    timing: str | None = None
    taken: tuple[str, ...] = ()

    @property
    def missing(self) -> int:
        return max(self.times - len(self.taken), 0)

    def by(self, hour: float) -> int:
        """How many doses should have been taken by that hour of the day."""
        if self.at:
            come = sum([int(one[:2]) + int(one[3:5]) / 60 <= hour for one in self.at])
            return come + (self.times - len(self.at) if come == len(self.at) else 0)
        if hour < min([_HOURS[word] for word in (self.timing or "").lower().split() if word in _HOURS], default=0):
            return 0
        start, end = _WAKING
        return min(self.times, max(1, 1 + int((hour - start) / (end - start) * self.times)))


def due_supplements(house: House, day: str) -> list[Wanted]:
    """What is wanted on a local day, taken or not: what is scheduled, and plans outside the schedule by their
    frequency."""
    return wanted_on(house, day, day)


def supplement_shapes(house: House, day: str) -> list[dict[str, Any]]:
    """What the plans want on a local day, as scripts read it; `late` where it was not taken by evening."""
    late = day <= _last_over(house)
    return [
        {
            "plan": one.name, "plan_id": one.template_id, "dose": one.dose, "at": one.at[0] if one.at else None,
            "timing": one.timing, "times": one.times, "taken": list(one.taken), "missing": one.missing,
            "late": late and one.missing > 0,
        }
        for one in due_supplements(house, day)
    ]  # fmt: skip


def wanted_on(house: House, first: str, last: str) -> list[Wanted]:
    """All that is wanted from `first` to `last`, day by day."""
    rows = plans.live_plans(house, "supplement")
    if not rows:
        return []
    entries = house.views.find("v_schedule", {"kind": "supplement"}, columns="template_id")
    scheduled = {row["template_id"] for row in entries}
    taken = _taken(house, first, last)
    trained = {
        row["day"]
        for row in house.views.find("v_workouts", {"day >=": first, "day <=": last, "sets >": 0}, columns="day")
    }
    read = [(row, item_of(row), read_frequency(item_of(row).get("frequency"))) for row in rows]
    found: list[Wanted] = []
    for plan in day_plans(house, first, last):
        training = plan.day in trained or any(due.kind == "workout" for due in plan.due)
        for row, item, frequency in read:
            mine = taken.get((plan.day, row["aggregate_id"]), []) + taken.get((plan.day, row["normal"]), [])
            made = plan.day >= row["created_at"][:10] or bool(mine)
            if not made:
                continue
            due = [one for one in plan.due if one.template_id == row["aggregate_id"]]
            free = row["aggregate_id"] not in scheduled
            if due or (free and _falls_on(house, row, frequency, plan.day, training)):
                found.append(_wanted(row, item, frequency, plan.day, due, tuple(sorted(mine))))
    return found


def adherence(house: House, first: str | None, last: str) -> list[dict[str, Any]]:
    """Per supplement plan: doses wanted and taken on these days; one too many on a day makes up for no other, and a day
    that is not over wants no more than it got. `first` None is the day of the first plan."""
    made = [row["created_at"][:10] for row in plans.live_plans(house, "supplement")]
    since = max(first or min(made), min(made)) if made else last
    if not made or since > last:
        return []
    sums: dict[str, dict[str, Any]] = {}
    over = _last_over(house)
    for one in wanted_on(house, since, last):
        row = sums.setdefault(one.template_id, {"plan": one.name, "planned": 0, "taken": 0})
        taken = one.times - one.missing
        row["planned"] += one.times if one.day <= over else taken
        row["taken"] += taken
    return [{**row, "pct": round(100 * row["taken"] / row["planned"], 1)} for row in sums.values() if row["planned"]]


def plan_for(house: House, name: str) -> dict[str, Any] | None:
    """The live supplement plan of that name."""
    key = normal(name)
    return next((row for row in plans.live_plans(house, "supplement") if row["normal"] == key), None)


def item_of(row: dict[str, Any]) -> dict[str, Any]:
    """Dose, frequency and timing of a row of v_templates."""
    items = row["items"] if not isinstance(row["items"], str) else json_text.read(row["items"])
    return dict(items[0]) if items else {}


def _last_over(house: House) -> str:
    """The last day that has come to its evening."""
    now = house.now(house.settings().zone)
    return now.day if int(now.iso[11:13]) >= EVENING else days.add_days(now.day, -1)


def _wanted(
    row: dict[str, Any], item: dict[str, Any], frequency: Frequency, day: str, due: list[Due], taken: tuple[str, ...]
) -> Wanted:
    times = max(len(due), frequency.times if frequency.hours is None or not due else 1)
    at = tuple(sorted({one.at for one in due if one.at} or _time(row["timing"])))
    return Wanted(
        day=day, template_id=row["aggregate_id"], name=row["name"], dose=item.get("dose"), times=times,
        frequency=frequency, at=at, timing=row["timing"], taken=taken,
    )  # fmt: skip


def _falls_on(house: House, row: dict[str, Any], frequency: Frequency, day: str, training: bool) -> bool:
    if frequency.on == "none":
        return False
    if frequency.on != "all":
        return training == (frequency.on == "training")
    if frequency.days == 1:
        return True
    before = house.views.find(
        "v_supplements", {"normal": row["normal"], "day <": day}, order="day desc", limit=1, columns="day"
    )
    return not before or days.days_between(before[0]["day"], day) >= frequency.days


def _time(timing: str | None) -> set[str]:
    return {timing} if timing and timing[:1].isdigit() else set()


def _taken(house: House, first: str, last: str) -> dict[tuple[str, str], list[str]]:
    """(day, plan's id, or the name where it was taken for no plan) → when."""
    found: dict[tuple[str, str], list[str]] = {}
    rows: Sequence[dict[str, Any]] = house.views.find(
        "v_supplements", {"day >=": first, "day <=": last}, columns="day, at, normal, template_id"
    )
    for row in rows:
        found.setdefault((row["day"], row["template_id"] or row["normal"]), []).append(row["at"])
    return found
