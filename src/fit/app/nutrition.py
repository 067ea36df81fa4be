"""`fit stats nutrition` and `fit stats energy`: days of food beside goals, training and the scale."""

from __future__ import annotations

from fit.analytics import nutrition, periods
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.analytics.nutrition import FoodPeriod, Mean
    from fit.app.house import House
    from fit.app.stats import Span

_COLUMNS = "day, kcal, protein_g, carbs_g, fat_g, fibre_g"


def eaten(house: House, span: Span, by: str) -> dict[str, Any]:
    """Average days of each period, as scripts read them; Unreadable for a period there is not."""
    from fit.app.meal_days import goal_of

    periods.check(by)
    where = _between(span)
    rows = house.views.find("v_nutrition_days", where, order="day", columns=_COLUMNS)
    sessions = house.views.find(
        "v_workouts", {**where, "sets >": 0, "status <>": "discarded"}, columns="distinct day"
    )
    trained, goal = {row["day"] for row in sessions}, goal_of(house)
    found = nutrition.by_period(rows, trained, by, goal)
    return {
        "by": by, "goal": goal, "periods": [_shape(one) for one in found],
        "mean": _shape(nutrition.together(rows, trained, goal)),
    }  # fmt: skip


def energy(house: House, today: str, activity: str) -> dict[str, Any]:
    """What the body burns: by formula from the profile, and by what the scale made of the food."""
    from fit.analytics import energy as burning
    from fit.app.body import weights
    from fit.app.facts import body_weight_on
    from fit.app.meal_days import goal_of
    from fit.app.profiles import profile_of

    name = " ".join(activity.replace("-", " ").lower().split())
    periods.choose("activity", name, tuple(burning.ACTIVITY))
    profile, weight = profile_of(house), body_weight_on(house.store, today)
    age = _years(profile.born, today) if profile.born else None
    rest = burning.at_rest(weight, profile.height_cm, age, profile.sex)
    rows = house.views.find("v_nutrition_days", {"day <=": today}, order="day", columns="day, kcal")
    until = days.number(today)
    adaptive = burning.adaptive([(days.number(row["day"]), row["kcal"]) for row in rows], weights(house), until)
    known = {"sex": profile.sex, "born": profile.born, "height": profile.height_cm, "weight": weight}
    return {
        "date": today, "weight_kg": weight, "height_cm": profile.height_cm, "age": age, "sex": profile.sex,
        "missing": [what for what, value in known.items() if value is None],
        "at_rest_kcal": _rounded(rest), "activity": name, "factor": burning.ACTIVITY[name],
        "estimated_kcal": _rounded(None if rest is None else rest * burning.ACTIVITY[name]),
        "by_activity": {one: _rounded(None if rest is None else rest * f) for one, f in burning.ACTIVITY.items()},
        "adaptive": {
            "kcal": _rounded(adaptive.kcal), "low": _rounded(adaptive.low), "high": _rounded(adaptive.high),
            "confidence": adaptive.confidence, "reason": adaptive.reason,
            "since": days.add_days(today, adaptive.since - until), "until": today,
            "days_logged": adaptive.days_logged, "days_ignored": adaptive.days_ignored,
            "weigh_ins": adaptive.weigh_ins, "span_days": adaptive.span_days,
            "intake_kcal": _rounded(adaptive.intake_kcal),
            "trend_change_kg": None if adaptive.trend_change_kg is None else round(adaptive.trend_change_kg, 3),
        },
        "goal": goal_of(house),
    }  # fmt: skip


def _between(span: Span) -> dict[str, Any]:
    where: dict[str, Any] = {}
    if span.since:
        where["day >="] = span.since
    if span.until:
        where["day <="] = span.until
    return where


def _shape(one: FoodPeriod) -> dict[str, Any]:
    return {
        "period": one.period, "start": one.start, **_mean(one.all), "training": _mean(one.training),
        "rest": _mean(one.rest), "met": one.met,
    }  # fmt: skip


def _mean(one: Mean) -> dict[str, Any]:
    return one.fields()


def _years(born: str, today: str) -> int:
    return int(today[:4]) - int(born[:4]) - (today[5:] < born[5:])


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
