"""Advice as it stands, and the lifter's answer to it."""

from __future__ import annotations

from fit.analytics import lift_figures
from fit.analytics.advice import LASTS, subject
from fit.analytics.recommendation_commands import AcceptRecommendation, DismissRecommendation
from fit.app.exercises import Exercises
from fit.app.plans import plan_by_id
from fit.app.rollups import lift_rows
from fit.kernel import days, json_text
from fit.kernel.errors import NotFound
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.house import House

    Row = dict[str, Any]


class Answered(Record):
    """The recommendation after the lifter's answer, and what that led to."""

    row: dict[str, Any]
    outcome: Outcome


def listed(house: House, all_: bool = False, today: str | None = None) -> list[Row]:
    """Those that hold today, newest first; `all_`: those that were answered and those that are past too.

    An open one is `past` when a newer one is about the same, when its days are over, or when the lift has moved on.
    """
    known, formula = Exercises(house.views), house.settings().formula
    today = today or house.now(house.settings().zone).day
    found, newer = [], set()
    for row in map(_read, house.views.find("v_recommendations", {}, order="generated_at desc, aggregate_id")):
        about = subject(row["kind"], row["exercise_id"], (row["changes"] or {}) | row["evidence"])
        if row["status"] == "open":
            age = days.days_between(row["generated_at"][:10], today)
            if about in newer or age > LASTS.get(row["kind"], age) or _outdone(house, known, formula, row):
                row["status"] = "past"
        newer.add(about)
        if all_ or row["status"] == "open":
            found.append(row)
    return found


def _outdone(house: House, known: Exercises, formula: str, row: Row) -> bool:
    """Whether the lift that stood still has had a better day since."""
    best, since = row["evidence"].get("best_kg"), row["evidence"].get("best_day")
    if row["kind"] not in ("plateau", "hold") or best is None or since is None:
        return False
    ids = known.same_as(row["exercise_id"])
    rows = lift_rows(house.views, ids, days.add_days(since, 7), "", sets=formula != "epley")
    better = lift_figures.figure(rows, "e1rm_kg", formula)
    return better is not None and round(better, 1) > best


def named(house: House, part: str | None) -> Row:
    """The one whose id begins so; without a word the only open one. Raises NotFound."""
    rows = listed(house, all_=part is not None)
    if part is None:
        if len(rows) == 1:
            return rows[0]
        many = f"there are {len(rows)} recommendations" if rows else "there is no open recommendation"
        raise NotFound(many, "fit recommend list shows them with their ids")
    begun = [row for row in rows if part and row["aggregate_id"].startswith(part.strip().lower())]
    if len(begun) != 1:
        many = f'"{part}" begins {len(begun)} ids' if begun else f"no recommendation {part}"
        raise NotFound(many, "fit recommend list --all shows them with their ids")
    return begun[0]


def accept(house: House, part: str | None) -> Answered:
    """The plan changes as advised, unless it has moved on since. Raises Rejected."""
    with house.command() as road:
        row = named(house, part)
        road.run(
            AcceptRecommendation(recommendation_id=row["aggregate_id"], at=_now(house), outdated=_outdated(house, row))
        )
        return Answered(row=named(house, row["aggregate_id"]), outcome=road.outcome)


def dismiss(house: House, part: str | None) -> Answered:
    with house.command() as road:
        row = named(house, part)
        road.run(DismissRecommendation(recommendation_id=row["aggregate_id"], at=_now(house)))
        return Answered(row=named(house, row["aggregate_id"]), outcome=road.outcome)


def _outdated(house: House, row: Row) -> str | None:
    """What has happened to the plan since the advice was given."""
    changes = row["changes"]
    if not changes or row["status"] not in ("open", "past"):
        return None
    try:
        plan = plan_by_id(house, changes["template_id"])
    except NotFound:
        return "the plan that this is about is gone"
    if plan["archived"]:
        return f"{plan['name']} is archived"
    for id in changes["exercises"]:
        line = next((one for one in plan["exercises"] if one["id"] == id), None)
        if line is None:
            return f"{plan['name']} has no {row['exercise_id']} any more"
        if line["weight_kg"] != row["evidence"].get("old_weight_kg"):
            return f"{plan['name']} has moved on: {line['name']} is at {line['weight_kg']} kg by now"
    return None


def _read(row: Row) -> Row:
    changes = row["changes"]
    changes = None if changes is None else json_text.read(changes)
    return {**row, "evidence": json_text.read(row["evidence"]), "changes": changes}


def _now(house: House) -> str:
    return house.now(house.settings().zone).iso
