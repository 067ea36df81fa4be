"""Goals: what the lifter wants to reach, and how far they have come."""

from __future__ import annotations

from fit.app.exercises import Exercises
from fit.app.facts import best_of, body_weight_on
from fit.kernel import days, json_text
from fit.kernel.errors import Unreadable
from fit.kernel.quantities import decimal, plain, read_weight
from fit.profile.commands import ChangeGoal, UpdateProfile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.house import House

_KINDS = {
    "weight": "weight", "body weight": "weight", "bodyweight": "weight", "workouts": "workouts", "kcal": "kcal",
    "calories": "kcal", "protein": "protein",
}  # fmt: skip
_UNITS = {"workouts": ("", "a week"), "kcal": ("", "kcal"), "protein": ("", "g")}
_HINT = "as in fit goal set bench 100kg, weight 78kg, workouts 4, kcal 2400 or protein 160g"


def set_goal(house: House, words: Sequence[str], by: str | None) -> tuple[str, Outcome]:
    """Set or change one goal from `bench 100kg`, `weight 78kg`, `workouts 4` ...; its key comes back.

    The workouts a week are the profile's weekly goal too: there is one figure, said in two places.
    """
    with house.command() as road:
        settings = house.settings()
        now = house.now(settings.zone)
        key, goal = _read(words, settings.unit, Exercises(house.views))
        if by is not None:
            goal["by"] = days.read_day(by, house.seconds, settings.zone, future=True)
        kept = goals_of(house).get(key)
        started = {"since": kept["since"], "start": kept.get("start")} if kept else None
        goal |= started or {"since": now.day, "start": _begun(house, goal, now.day)}
        road.run(ChangeGoal(at=now.iso, key=key, goal=goal))
        if key == "workouts":
            road.run(UpdateProfile(at=now.iso, changes={"weekly_goal": goal["target"]}))
        return key, road.outcome


def drop_goal(house: House, words: Sequence[str]) -> tuple[str, Outcome]:
    with house.command() as road:
        key, _ = _named(words, Exercises(house.views))
        at = house.now(house.settings().zone).iso
        road.run(ChangeGoal(at=at, key=key, goal=None))
        if key == "workouts":
            road.run(UpdateProfile(at=at, changes={"weekly_goal": None}))
        return key, road.outcome


def goals_of(house: House) -> dict[str, dict[str, Any]]:
    """Goal → its fields as in GoalsChanged; kcal and protein are under `kcal` and `protein`."""
    rows = house.views.find("v_goals", {}, limit=1, columns="goals")
    found: dict[str, dict[str, Any]] = json_text.read(rows[0]["goals"]) if rows else {}
    if "workouts" in found:
        profile = house.views.find("v_profile", {}, limit=1, columns="weekly_goal")
        target = profile[0]["weekly_goal"]
        found["workouts"] |= {"target": target, "typed": plain(target)}
    return found


def goal_shapes(house: House, today: str) -> list[dict[str, Any]]:
    """Every goal with its progress, in the shape of `fit goal list --json`; figures of lifts and body in kg."""
    return [_shape(house, key, goal, today) for key, goal in goals_of(house).items()]


def current(house: House, goal: dict[str, Any], today: str) -> float | None:
    """How far it has come: the best lift, the latest weigh-in, this week's sessions, today's food; None if unknown."""
    match goal["kind"]:
        case "lift":
            return best_of(house.store, goal["exercise_id"]).weight_kg
        case "weight":
            return body_weight_on(house.store, today)
        case "workouts":
            first = house.views.find("v_profile", {}, limit=1, columns="week_start")
            week = days.week_start(today, days.WEEKDAYS.index(first[0]["week_start"]) if first else 0)
            where = {"day >=": week, "day <=": today, "status <>": "discarded", "sets >": 0}
            return float(house.views.find("v_workouts", where, columns="count(*) as n")[0]["n"])
    return _eaten(house, goal["kind"], today)


def _begun(house: House, goal: dict[str, Any], today: str) -> float | None:
    """Where it begins; a day's or a week's goal begins from nothing every time."""
    return current(house, goal, today) if goal["kind"] in ("lift", "weight") else None


def _start(house: House, goal: dict[str, Any]) -> float | None:
    """Where it began; a body weight that nobody knew then, at the first weigh-in since."""
    start: float | None = goal.get("start")
    if start is not None or goal["kind"] != "weight":
        return start
    where = {"metric": "weight", "day >=": goal["since"]}
    rows = house.views.find("v_body", where, order="day", limit=1, columns="value")
    return rows[0]["value"] if rows else None


def _eaten(house: House, kind: str, today: str) -> float | None:
    column = {"kcal": "kcal", "protein": "protein_g"}[kind]
    rows = house.views.find("v_nutrition_days", {"day": today}, columns=f"sum({column}) as eaten")
    return float(rows[0]["eaten"] or 0)


def _shape(house: House, key: str, goal: dict[str, Any], today: str) -> dict[str, Any]:
    now, target, start = current(house, goal, today), goal["target"], _start(house, goal)
    by = goal.get("by")
    return {
        "id": key,
        "kind": goal["kind"],
        "exercise_id": goal.get("exercise_id"),
        "name": goal["name"],
        "target": target,
        "typed": goal["typed"],
        "unit": goal.get("unit"),
        "by": by,
        "days_left": days.days_between(today, by) if by else None,
        "since": goal["since"],
        "start": start,
        "current": now,
        "e1rm_kg": _estimate(house, goal),
        "progress_pct": progress(goal["kind"], start, now, target),
        "reached": reached(goal["kind"], start, now, target),
    }


def _estimate(house: House, goal: dict[str, Any]) -> float | None:
    best = best_of(house.store, goal["exercise_id"]).e1rm_kg if goal["kind"] == "lift" else None
    return None if best is None else round(best, 1)


def reached(kind: str, start: float | None, now: float | None, target: float) -> bool:
    """Body weight is reached from the side it came from; more is better everywhere else."""
    if now is None:
        return False
    down = kind == "weight" and start is not None and start > target
    return now <= target + 1e-6 if down else now >= target - 1e-6


def progress(kind: str, start: float | None, now: float | None, target: float) -> float | None:
    """Percent of the way from where it began, from 0 to 100; of a day's or a week's goal, the share that is done."""
    if now is None:
        return None
    if reached(kind, start, now, target):
        return 100.0
    begun = start if start is not None else 0.0
    way = target - begun
    return 0.0 if abs(way) < 1e-6 else round(min(max((now - begun) / way, 0.0), 1.0) * 100, 1)


def _read(words: Sequence[str], unit: str, known: Exercises) -> tuple[str, dict[str, Any]]:
    """The goal's key, and its fields as far as the words tell."""
    parts = " ".join(words).replace("\u2212", "-").split()
    size = 2 if len(parts) > 2 and not any(sign.isdigit() for sign in parts[-1]) else 1
    if len(parts) <= size:
        raise Unreadable("a goal is a name and a figure", _HINT)
    key, goal = _named(parts[:-size], known)
    figure = "".join(parts[-size:])
    if goal["kind"] in ("lift", "weight"):
        weight = read_weight(figure, unit)
        lift = known.by_id(goal.get("exercise_id", ""))
        signless = lift is None or lift.kind == "weighted"
        if weight.value < 0 and signless:
            raise Unreadable(f'"{figure}" is no goal for {goal["name"]}: a weight has no sign', _HINT)
        return key, {**goal, "target": weight.kg, "typed": weight.typed, "unit": weight.unit}
    said = decimal(figure.lower().removesuffix(_UNITS[goal["kind"]][1]).strip())
    if said is None or (goal["kind"] == "workouts" and "." in said):
        raise Unreadable(f'"{figure}" is no goal for {goal["name"]}', _HINT)
    target = int(said) if "." not in said else float(said)
    return key, {**goal, "target": target, "typed": plain(target), "unit": _UNITS[goal["kind"]][1]}


def _named(words: Sequence[str], known: Exercises) -> tuple[str, dict[str, Any]]:
    name = " ".join(words).strip().casefold()
    if name in _KINDS:
        return _KINDS[name], {"kind": _KINDS[name], "name": "body weight" if _KINDS[name] == "weight" else _KINDS[name]}
    exercise = known.resolve(name)
    return f"lift:{exercise.id}", {"kind": "lift", "exercise_id": exercise.id, "name": exercise.name}
