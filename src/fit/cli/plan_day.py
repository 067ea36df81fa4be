"""`fit plan show`: a plan, or what to do on a day, each exercise with its sets and rests."""

from __future__ import annotations

from fit.app.schedule import day_plan
from fit.app.schedule_telling import day_shape, done_on, listed
from fit.cli.answer import Answer, Line
from fit.cli.columns import beside, folded, room
from fit.cli.door import reading_house
from fit.cli.schedule_words import is_day, read_date
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House
    from fit.app.schedule import DayPlan, Due, Off


def shown(text: str) -> Answer:
    """`fit plan show`, whichever door it came through."""
    if is_day(text):
        return day_answer(text)
    from fit.app.plans import plan_named
    from fit.cli.plan_words import plan_lines, plan_shape

    house = reading_house()
    with house.store.reading():
        row = plan_named(house, text)
    return Answer(shape=plan_shape(row), text=tuple(plan_lines(row)), csv=(_PLAN_COLUMNS, _plan_rows(row)))


def day_answer(text: str) -> Answer:
    """What is planned on the day that the words name; a bare weekday is the next one, today included."""
    house = reading_house()
    with house.store.reading():
        zone = house.settings().zone
        day = read_date(text, house.seconds, zone)
        plan = day_plan(house, day)
        done = done_on(house, plan) if day <= house.now(zone).day else set()
        supplements = _supplements(house, day)
    shape = day_shape(plan)
    if supplements:
        shape["supplements"] = supplements
    for entry in shape["entries"] if done else ():
        entry["done"] = [one["id"] for one in entry["exercises"] if one["id"] in done]
    return Answer(shape=shape, text=tuple(_lines(plan, done, supplements)), csv=(_COLUMNS, _rows(shape)))


def _supplements(house: House, day: str) -> list[dict[str, Any]]:
    """What plans want taken that day; where there is no such plan, one look tells."""
    if not house.views.find("v_templates", {"archived": 0, "kind": "supplement"}, limit=1, columns="aggregate_id"):
        return []
    from fit.app.supplement_plans import supplement_shapes

    return supplement_shapes(house, day)


def _dose_line(one: dict[str, Any]) -> Line:
    """`08:00  creatine 5g`, and whether it was taken; by evening, that it was not."""
    at = f"{one['at']}  " if one["at"] else ""
    name = f"{at}{one['plan']}" + (f" {one['dose']}" if one["dose"] else "")
    if not one["missing"]:
        return Line(text=f"{name}, taken", style="dim")
    so_far = f", {len(one['taken'])} of {one['times']} taken" if one["taken"] else ""
    if one["late"]:
        return Line(text=f"{name}{so_far or ', not taken'}", style="warn")
    return Line(text=f"{name}{so_far}", style="good")


_COLUMNS = ("date", "at", "plan", "version", "exercise_id", "exercise", "sets", "reps", "weight_kg", "rest_seconds")


_PLAN_COLUMNS = (
    "plan", "version", "kind", "exercise_id", "exercise", "sets", "reps", "weight_kg", "rest_seconds", "item",
)  # fmt: skip


def _plan_rows(row: dict[str, Any]) -> list[tuple[Any, ...]]:
    """An exercise, a food or a dose a row."""
    head = row["name"], row["version"], row["kind"]
    lines = [
        (*head, one["id"], one["name"], one["sets"], one["reps"], one["weight_kg"], one["rest_seconds"], None)
        for one in row["exercises"]
    ]
    return lines + [(*head, None, None, None, None, None, None, item_text(one)) for one in row["items"]]


def _rows(shape: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (
            shape["date"], entry["at"], entry["plan"]["name"], entry["plan"]["version"], one["id"], one["name"],
            one["sets"], one["reps"], one["weight_kg"], one["rest_seconds"],
        )
        for entry in shape["entries"]
        for one in entry["exercises"] or [dict.fromkeys(("id", "name", "sets", "reps", "weight_kg", "rest_seconds"))]
    ]  # fmt: skip


def _lines(plan: DayPlan, done: set[str], supplements: list[dict[str, Any]]) -> list[Line]:
    lines = [Line(text=f"{days.WEEKDAYS[days.weekday(plan.day)].capitalize()} {plan.day}", style="strong")]
    for due in plan.due:
        lines += due_lines(due, done)
    scheduled = {due.template_id for due in plan.due}
    lines += [_dose_line(one) for one in supplements if one["late"] or one["plan_id"] not in scheduled]
    lines += [Line(text=off_text(off), style="dim") for off in plan.off]
    lines += [
        Line(text=f"{due.name} is archived: fit schedule conflicts", style="warn") for due in plan.archived
    ]
    if len(lines) == 1:
        lines.append(Line(text="Nothing planned. Plan it with:", style="dim"))
        weekday = days.WEEKDAYS[days.weekday(plan.day)]
        lines.append(Line(text=f'fit schedule assign {weekday} "Upper A"', style="dim"))
    return lines


def due_lines(due: Due, done: set[str]) -> list[Line]:
    """A plan of a day, and beneath it what it holds."""
    lines = [Line(text=one, style="good") for one in folded(head(due), room())]
    if due.kind != "workout":
        return lines + [Line(text=f"  {item_text(item)}") for item in listed(due.plan["items"])]
    from fit.planning.line_text import written

    rows = []
    for one in listed(due.plan["exercises"]):
        name = (f"{one['superset']}: " if one.get("superset") else "") + one["name"]
        sets = written(one) + (f'  "{one["notes"]}"' if one.get("notes") else "")
        mark, style = ("  done", "dim") if one["id"] in done else ("", "")
        rows.append((name, sets, mark, style))
    return lines + beside(rows)


def head(due: Due) -> str:
    """`18:00  Upper A  v2, 45 min`."""
    facts = [f"v{due.plan['version']}" + (" (pinned)" if due.pin else "")]
    if due.plan["estimated_minutes"]:
        facts.append(f"{due.plan['estimated_minutes']} min")
    if due.kind != "workout":
        facts.append(due.kind)
    if due.moved_from:
        facts.append(f"moved from {due.moved_from}")
    return (f"{due.at}  " if due.at else "") + f"{due.name}  {', '.join(facts)}"


def off_text(off: Off) -> str:
    """`Upper A: skipped, ill`."""
    what = {"skipped": "skipped", "cleared": "cleared", "moved_away": f"moved to {off.to}"}.get(off.why, off.why)
    return f"{off.name}: {what}" + (f", {off.reason}" if off.reason else "")


def item_text(item: dict[str, Any]) -> str:
    """A food of a meal as typed, or a supplement's dose, how often and when."""
    said = [item.get(name) for name in ("typed", "dose", "frequency", "timing")]
    return ", ".join([str(one) for one in said if one]) or str(item.get("food") or item.get("name") or "")
