"""The week in lines that fit a narrow terminal."""

from __future__ import annotations

from fit.cli.answer import Line
from fit.cli.columns import folded, room
from fit.cli.plan_day import head, off_text
from fit.cli.wording import day_name
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.schedule import DayPlan

WEEK_COLUMNS = ("day", "date", "at", "kind", "plan", "version", "minutes", "source")


def week_lines(plans: Sequence[DayPlan], today: str) -> list[Line]:
    columns = room()
    lines = [Line(text=f"Week {days.iso_week(plans[3].day)}", style="strong")]
    for plan in plans:
        title = day_name(plan.day) + ("  today" if plan.day == today else "")
        if not (plan.due or plan.off or plan.archived):
            lines.append(Line(text=f"{title}  -", style="dim"))
            continue
        lines.append(Line(text=title, style="strong"))
        lines += [Line(text=one) for due in plan.due for one in folded("  " + head(due), columns)]
        lines += [Line(text=one, style="dim") for off in plan.off for one in folded("  " + off_text(off), columns)]
        lines += [
            Line(text=f"  {due.name} is archived: fit schedule conflicts", style="warn") for due in plan.archived
        ]
    return lines


def week_rows(plans: Sequence[DayPlan]) -> list[tuple[Any, ...]]:
    return [
        (
            days.WEEKDAYS[days.weekday(plan.day)], plan.day, due.at, due.kind, due.name, due.plan["version"],
            due.plan["estimated_minutes"], due.source,
        )
        for plan in plans
        for due in plan.due
    ]  # fmt: skip


def entry_text(name: str, entry: dict[str, Any]) -> str:
    """`Upper A: monday at 18:00, every 2 weeks, from 2026-11-23 until 2026-12-31`."""
    said = "every day" if len(entry["days"]) == 7 else ", ".join(entry["days"])
    said += f" at {entry['at']}" if entry["at"] else ""
    if entry["every_weeks"] > 1:
        said += f", every {entry['every_weeks']} weeks from {entry['from']}"
    elif entry["said_from"]:
        said += f", from {entry['from']}"
    return f"{name}: {said}" + (f", until {entry['until']}" if entry["until"] else "")
