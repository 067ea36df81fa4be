"""Where the lifter's own figures come from: body weight and its trend, energy, and the streak."""

from __future__ import annotations

from fit.analytics import energy as burnt
from fit.analytics.body_trend import SMOOTHING
from fit.app.nutrition import energy as energy_of
from fit.app.stats import Span
from fit.app.stats_body import body as body_of
from fit.app.stats_plan import streak as streak_of
from fit.kernel import days
from fit.kernel.errors import NotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House


def body(house: House, day: str | None) -> dict[str, Any]:
    """The trend on a day, or the latest. Raises NotFound without a weigh-in."""
    points = body_of(house, Span(until=day)).points
    if not points:
        raise NotFound("there is no weigh-in yet", "begin with: fit body weight 81.2")
    last = points[-1]
    before = points[-2] if len(points) > 1 else None
    inputs = [{"day": p.date, "value": p.weight_kg, "trend_kg": p.trend_kg} for p in points[-28:]]
    note = "the first weigh-in begins the trend"
    if before:
        note = f"from {before.trend_kg} kg on {before.date}; days between lie on the line between their neighbours"
    return {
        "figure": f"body weight trend on {last.date}", "value": last.trend_kg, "unit": "kg",
        "formula": f"T₀ = W₀, Tₙ = Tₙ₋₁ + {SMOOTHING}(Wₙ − Tₙ₋₁), a step for every day",
        "source": "John Walker, The Hacker's Diet", "inputs": inputs, "excluded": [],
        "event_ids": _measured(house, [p.date for p in points[-28:]]), "note": note,
    }  # fmt: skip


def _measured(house: House, dates: list[str]) -> list[str]:
    return [
        stored.envelope.event_id
        for day in dates
        for stored in house.store.log.load("execution", f"body:{day}").events
        if '"metric":"weight"' in stored.envelope.event_data
    ]


def energy(house: House, today: str) -> dict[str, Any]:
    """What was burnt a day, by food and scale, beside the formula for rest; `value` None says why not in `note`."""
    whole = energy_of(house, today, "moderate")
    found = whole["adaptive"]
    since = found["since"]
    eaten = house.views.find("v_nutrition_days", {"day >=": since, "day <=": today}, order="day", columns="day, kcal")
    kept = [one for one in eaten if one["kcal"] >= burnt.LEAST_KCAL]
    return {
        "figure": f"energy a day from {since} to {today}", "value": found["kcal"], "unit": "kcal",
        "low": found["low"], "high": found["high"], "confidence": found["confidence"],
        "formula": f"mean intake − trend change a day × {burnt.KCAL_PER_KG:.0f} kcal/kg, over {burnt.WINDOW_DAYS} days",
        "source": "energy balance; at rest by Mifflin and St Jeor 1990",
        "at_rest_kcal": whole["at_rest_kcal"],
        "inputs": [{"name": "mean intake", "value": found["intake_kcal"], "days": found["days_logged"]},
                   {"name": "trend change kg", "value": found["trend_change_kg"], "days": found["span_days"]},
                   *[{"day": one["day"], "name": "eaten", "value": round(one["kcal"], 1)} for one in kept]],
        "excluded": [{"day": one["day"], "name": "eaten", "value": round(one["kcal"], 1),
                      "why": f"under {burnt.LEAST_KCAL:.0f} kcal: a day that was not logged whole"}
                     for one in eaten if one["kcal"] < burnt.LEAST_KCAL],
        "event_ids": _eaten(house, [one["day"] for one in kept]),
        "note": found["reason"],
    }  # fmt: skip


def _eaten(house: House, dates: list[str]) -> list[str]:
    """The meals of these days."""
    if not dates:
        return []
    rows = house.views.find("v_meals", {"day >=": dates[0], "day <=": dates[-1]}, order="day", columns="day, event_id")
    return [row["event_id"] for row in rows if row["day"] in dates]


def streak(house: House, today: str) -> dict[str, Any]:
    found = streak_of(house, today)
    where = {"status <>": "discarded", "sets >": 0, "day <=": today, "day >=": found["since"] or days.week_start(today)}
    rows = house.views.find("v_workouts", where, order="day", columns="aggregate_id, day")
    inputs = [
        {"day": row["day"], "workout_id": row["aggregate_id"], "value": days.iso_week(row["day"])} for row in rows
    ]
    gone = house.views.find("v_workouts", {"status": "discarded"}, order="day", columns="aggregate_id, day")
    return {
        "figure": "streak", "value": found["weeks"], "unit": "weeks",
        "formula": "unbroken ISO weeks in which no scheduled day was missed; without a schedule, weeks with at least "
        f"{found['weekly_goal']} workouts; the running week never breaks it",
        "source": f"counted by the {found['basis']}", "inputs": inputs,
        "excluded": [{"day": row["day"], "workout_id": row["aggregate_id"], "why": "discarded"} for row in gone],
        "event_ids": [], "note": f"since {found['since']}" if found["since"] else "no week is kept yet",
    }  # fmt: skip
