"""What was planned and what was done: week by week, and set by set."""

from __future__ import annotations

from fit.analytics import periods
from fit.analytics.adherence import SETS, Adherence, together
from fit.app.schedule import day_plans
from fit.execution import kept
from fit.kernel import days
from fit.kernel.errors import NotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.house import House
    from fit.app.stats import Span


def adherence(house: House, by: str, span: Span, today: str) -> list[tuple[str, str, Adherence]]:
    """(period, its first day, what came of it), in order, without periods that planned nothing."""
    found: dict[str, list[dict[str, int]]] = {}
    where = {**({"day >=": span.since} if span.since else {}), **({"day <=": span.until} if span.until else {})}
    for row in house.views.find("v_kept", where, columns=f"day, {', '.join(SETS)}"):
        found.setdefault(periods.start(row["day"], by), []).append(row)
    for day, counts in _workouts(house, span, today).items():
        found.setdefault(periods.start(day, by), []).append(counts)
    return [(periods.name(start, by), start, together(parts)) for start, parts in sorted(found.items())]


def shape(
    found: Sequence[tuple[str, str, Adherence]], by: str, supplements: Sequence[dict[str, Any]] = ()
) -> dict[str, Any]:
    """What `--json` prints. `supplements`: per plan, doses wanted and taken."""
    return {
        "by": by,
        f"{by}s": [{"period": period, "start": start, **one.shape()} for period, start, one in found],
        "total": together([one.fields() for _, _, one in found]).shape(),
        "supplements": list(supplements),
    }


def _workouts(house: House, span: Span, today: str) -> dict[str, dict[str, int]]:
    """Day → workouts that the schedule asked for up to today, and what came of them. A workout counts as kept when
    there was a session on its day; one of today that is still to come is not due yet."""
    first, changed = (
        house.views.find(view, where, columns=f"min({column}) as first")[0]["first"]
        for view, where, column in (("v_schedule", {"kind": "workout"}, "starts"), ("v_day_changes", {}, "day"))
    )
    begins = [day for day in (first, changed) if day]
    if not begins:
        return {}
    since, until = max(min(begins), span.since or ""), min(today, span.until or today)
    if since > until:
        return {}
    where = {"status <>": "discarded", "sets >": 0, "day >=": since, "day <=": until}
    trained = {row["day"] for row in house.views.find("v_workouts", where, columns="day")}
    found = {}
    for plan in day_plans(house, since, until):
        due = [one for one in plan.due if one.kind == "workout" and (plan.day < today or plan.day in trained)]
        left_out = sum([off.why == "skipped" for off in plan.off])
        if due or left_out:
            here = len(due) if plan.day in trained else 0
            found[plan.day] = {
                "due": len(due), "kept": here, "workouts_missed": len(due) - here, "left_out": left_out,
                "moved": sum([one.source == "moved" for one in due]),
            }  # fmt: skip
    return found


def compare(house: House, wanted: str | None) -> dict[str, Any] | None:
    """The session of a day (or of this id), or the latest, against its plan; None where nothing was ever planned.

    Raises NotFound for a day without a planned session.
    """
    rows = house.views.find("v_kept", {"day": wanted} if wanted else {}, order="day desc, aggregate_id desc", limit=1)
    if not rows:
        if wanted is None:
            return None
        raise NotFound(f"no session with a plan on {wanted}", "fit stats compare shows the latest one")
    row = house.views.get(kept.VIEW, rows[0]["aggregate_id"], ())
    sums = together([rows[0]])
    return {
        "workout_id": rows[0]["aggregate_id"],
        "date": row.day,
        "name": row.name,
        "template_id": row.template_id,
        "exercises": kept.compared(row),
        **{name: getattr(sums, name) for name in SETS},
        "adherence_pct": sums.adherence_pct,
        "met_pct": sums.met_pct,
    }


def streak(house: House, today: str) -> dict[str, Any]:
    """The unbroken weeks up to today, and what the running week still asks for."""
    from fit.app.streaks import streak_on

    found = streak_on(house.store, today)
    profile = house.views.find("v_profile", {}, limit=1, columns="weekly_goal")
    monday = days.week_start(today)
    where = {"status <>": "discarded", "sets >": 0, "day >=": monday, "day <=": today}
    done = house.views.find("v_workouts", where, columns="count(*) as n")[0]["n"]
    week = day_plans(house, monday, days.add_days(monday, 6))
    plans = [one.day for one in week for due in one.due if due.kind == "workout"]
    return {
        "weeks": found.weeks,
        "since": found.since,
        "basis": "schedule" if house.views.find("v_schedule", {"kind": "workout"}, limit=1) else "weekly goal",
        "weekly_goal": profile[0]["weekly_goal"] if profile else 3,
        "this_week": {"done": done, "scheduled": plans},
    }
