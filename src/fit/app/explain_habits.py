"""Where the figures of habits come from: sets per muscle, days of food, plans kept, and goals."""

from __future__ import annotations

from fit.analytics import muscles, nutrition, periods
from fit.analytics.adherence import SETS
from fit.app import explain_sets as behind
from fit.app import fold
from fit.app.explain import period_of
from fit.app.nutrition import eaten
from fit.app.stats import Figures, Span
from fit.app.stats_goals import BACK_DAYS, goals
from fit.app.stats_periods import by_lift
from fit.app.stats_plan import adherence as adherence_of
from fit.app.stats_volume import balance
from fit.execution.food_events import MealConsumed
from fit.kernel import days
from fit.kernel.errors import NotFound, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def muscle(figures: Figures, name: str, period: str | None, today: str) -> dict[str, Any]:
    """Hard sets of a muscle in a week, or the mean of the full weeks that `fit stats muscles` shows."""
    shares = {lift.id: muscles.of_exercise(figures.known.by_id(lift.id)) for lift in figures.lifts()}
    if not shares:
        raise NotFound("nothing was trained yet", "begin with: fit log bench 3x8@50")
    wanted = " ".join(name.lower().replace("-", " ").split())
    periods.choose("muscle trained", wanted, sorted({one for share in shares.values() for one in share}))
    if period:
        by, start = period_of(period)
        if by != "week":
            raise Unreadable(f'"{period}" is no week', "as in 2026-W47")
        starts = [start]
    else:
        running = days.week_start(today)
        starts = [days.add_days(running, -7 * n) for n in range(balance(figures, Span(), today).full_weeks, 0, -1)]
    inputs: list[dict[str, Any]] = []
    ids: list[str] = []
    for lift in figures.lifts():
        share = shares[lift.id].get(wanted)
        rows = by_lift(figures, [lift], "week", Span(), ("hard_sets",))[lift.id] if share else {}
        for start in starts:
            sets = rows.get((start, periods.name(start, "week")), {}).get("hard_sets") or 0
            if share and sets:
                said = f"{lift.name}, {sets} sets × {share:g}"
                inputs.append({"day": start, "exercise_id": lift.id, "name": said, "value": sets * share})
                ids += _events(figures, lift, start)
    total = sum([float(one["value"]) for one in inputs])
    weeks = period or f"{len(starts)} full weeks"
    return {
        "figure": f"hard sets of {wanted}, {weeks}", "muscle": wanted, "unit": "sets a week",
        "value": round(total / len(starts), 2) if starts else None,
        "formula": f"working sets × {muscles.DIRECT:g} where the muscle is trained, × {muscles.INDIRECT:g} where it "
        "helps" + ("" if period else "; the mean of the full weeks, a week without training counting as none"),
        "source": "Pelland et al. 2024", "inputs": sorted(inputs, key=lambda one: one["day"]), "excluded": [],
        "event_ids": list(dict.fromkeys(ids)), "note": "warm-ups do not count" if starts else "no full week yet",
    }  # fmt: skip


def _events(figures: Figures, lift: Any, start: str) -> list[str]:
    until = days.add_days(start, 6)
    found = behind.rows(figures, lift, behind.workouts_between(figures, lift, start, until))
    counted, _ = behind.judged([row for row in found if start <= row["day"] <= until], lambda _: 1, lambda _: "")
    return [row["event_id"] for row in counted]


def food(figures: Figures, period: str) -> dict[str, Any]:
    """The average day of a week, month or day, as `fit stats nutrition` shows it; raises NotFound for an empty one."""
    by, start = period_of(period)
    until = periods.last(start, by)
    found = eaten(figures.house, Span(since=start, until=until), by)
    if not found["periods"]:
        raise NotFound(f"nothing was eaten in {period}", "fit stats nutrition shows when something was")
    one = found["periods"][0]
    rows = figures.views.find("v_meals", {"day >=": start, "day <=": until}, order="at, entry_id")
    inputs = [
        {"day": row["day"], "name": row["meal"], "value": row["kcal"], "protein_g": row["protein_g"],
         "entry_id": row["entry_id"], "event_id": row["event_id"]}
        for row in rows
    ]  # fmt: skip
    said = ", ".join([f"{word} days {one[word]['days']}" for word in ("training", "rest")])
    return {
        "figure": f"food of an average day in {period}", "value": one["kcal"], "unit": "kcal", "period": period,
        "start": start, "values": {name: one[name] for name in nutrition.HELD}, "days": one["days"],
        "training": one["training"], "rest": one["rest"], "met": one["met"], "goal": found["goal"],
        "formula": "the sum of what was eaten ÷ the days that something was logged on; a training day has a session",
        "source": "each food's own, kept with the meal: fit meal show --json", "inputs": inputs,
        "excluded": _taken_back(figures, {row["event_id"] for row in rows}, start, until),
        "event_ids": [row["event_id"] for row in rows],
        "note": f"days with food {one['days']}, {said}; days without food are left out",
    }  # fmt: skip


def _taken_back(figures: Figures, held: set[str], since: str, until: str) -> list[dict[str, Any]]:
    found = []
    for n in range(days.days_between(since, until) + 1):
        for stored in figures.house.store.log.every("execution", f"meals:{days.add_days(since, n)}"):
            told = fold.told_of(stored)
            if told is not None and isinstance(told.event, MealConsumed) and told.event_id not in held:
                kcal = round(sum([item.kcal for item in told.event.items]), 2)
                found.append({"event_id": told.event_id, "day": told.event.consumed_at[:10], "name": told.event.meal,
                              "value": kcal, "why": "taken back or corrected"})  # fmt: skip
    return found


def kept(figures: Figures, period: str, today: str) -> dict[str, Any]:
    """Sets done of those planned in a week, month or day, as `fit stats adherence` shows them."""
    by, start = period_of(period)
    until = periods.last(start, by)
    found = adherence_of(figures.house, by, Span(since=start, until=until), today)
    if not found:
        raise NotFound(f"nothing was planned in {period}", "fit stats adherence shows when something was")
    one = found[0][2]
    columns = f"aggregate_id, day, name, {', '.join(SETS)}"
    rows = figures.views.find("v_kept", {"day >=": start, "day <=": until}, order="day, aggregate_id", columns=columns)
    inputs = [
        {"day": row["day"], "workout_id": row["aggregate_id"], **{name: row[name] for name in SETS},
         "name": f"{row['done'] + row['short']} of {row['asked']} sets", "value": row["done"] + row["short"]}
        for row in rows
    ]  # fmt: skip
    planned = {row["aggregate_id"] for row in rows}
    where = {"day >=": start, "day <=": until, "sets >": 0}
    done = figures.views.find("v_workouts", where, columns="aggregate_id, day")
    sets = behind.rows(figures, None, planned)
    others = [
        {"day": row["day"], "workout_id": row["aggregate_id"], "why": "no plan asked for it"}
        for row in done
        if row["aggregate_id"] not in planned
    ]
    return {
        "figure": f"adherence in {period}", "value": one.adherence_pct, "unit": "%", "period": period, "start": start,
        "values": one.shape(), "formula": "sets done, short ones too, ÷ sets planned in the sessions that were begun",
        "source": "", "inputs": inputs, "excluded": others,
        "event_ids": list(dict.fromkeys([one["event_id"] for one in sets if not one["voided"]])),
        "note": f"{one.skipped} skipped, {one.swapped} swapped, {one.missed} missed, {one.short} short; "
        f"workouts are counted apart: {one.kept} of {one.due} that were due",
    }  # fmt: skip


def goal(figures: Figures, words: str, today: str) -> dict[str, Any]:
    """Where a goal stands and when it is going to be reached. Raises NotFound."""
    found = goals(figures, today)
    key = words.strip().lower()
    one = next((g for g in found if key in (g["id"], g["kind"], str(g["name"]).lower())), None)
    if one is None and found:
        ids = figures.lifts(words)[0].ids
        one = next((g for g in found if g["exercise_id"] in ids), None)
    if one is None:
        said = ", ".join([g["name"] for g in found])
        raise NotFound(f'there is no goal "{words}"', f"goals are {said}" if said else "fit goal set bench 100kg")
    what = {
        "lift": "the heaviest working set", "weight": "the latest weigh-in, and its trend for what is expected",
        "workouts": "this week's sessions",
    }.get(one["kind"], "what was eaten today")  # fmt: skip
    line = f"; expected where the least-squares line of the last {BACK_DAYS // 7} weeks reaches the target"
    names = ("target", "current", "trend", "start", "slope_per_week", "progress_pct", "expected", "earliest", "by")
    return {
        "figure": f"goal {one['name']} {one['typed']}", "value": one["current"],
        "unit": {"lift": "kg", "weight": "kg", "workouts": "workouts", "protein": "g"}.get(one["kind"], "kcal"),
        "formula": what + (line if one["kind"] in ("lift", "weight") else ""), "source": "", "goal_id": one["id"],
        "inputs": [{"name": name.replace("_", " "), "value": one[name]} for name in names if one.get(name) is not None],
        "excluded": [], "event_ids": _measured(figures, one, today),
        "note": {True: "on course", False: "at risk", None: "nothing can be said of its course"}[one["on_course"]],
    }  # fmt: skip


def _measured(figures: Figures, one: dict[str, Any], today: str) -> list[str]:
    """The events that the current figure rests on."""
    if one["kind"] == "lift":
        lift = figures.named(one["exercise_id"], figures.known.same_as(one["exercise_id"]))
        wheres = [{"exercise_id": id, "weight_kg": one["current"]} for id in lift.ids]
        held = [row["aggregate_id"] for where in wheres
                for row in figures.views.find("v_lifts", where, columns="aggregate_id")]  # fmt: skip
        sets = behind.rows(figures, lift, held)
        found = [row["event_id"] for row in sets if row["weight_kg"] == one["current"] and not row["voided"]]
    elif one["kind"] == "weight":
        from fit.app.explain_person import body

        found = body(figures.house, today)["event_ids"][-1:]
    elif one["kind"] == "workouts":
        found = []
    else:
        found = [row["event_id"] for row in figures.views.find("v_meals", {"day": today}, columns="event_id")]
    return list(dict.fromkeys(found))
