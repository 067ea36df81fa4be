"""Where a figure comes from: its inputs, its formula and source, and what was left out and why."""

from __future__ import annotations

from fit.analytics import muscles, periods
from fit.analytics.records import TYPES
from fit.app import explain_sets as behind
from fit.app import stats_records
from fit.app.stats import Figures, Lift, Span
from fit.app.stats_strength import points
from fit.app.stats_trend import METRICS, series
from fit.kernel import days, estimates
from fit.kernel.errors import NotFound, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FORMULAS = {
    "weight": ("the heaviest working set; of assisted moves the least assistance", ""),
    "reps": ("the most reps in one working set, for each weight", ""),
    "volume": ("load × reps of one working set", ""),
    "session_volume": ("the sum of load × reps of a session's working sets", ""),
    "duration": ("the longest working set", ""),
    "distance": ("the farthest working set", ""),
    "speed": ("distance ÷ time of one working set", ""),
    "sets": ("the number of working sets", muscles.SOURCE),
}


def e1rm_formula(name: str) -> tuple[str, str]:
    """The formula of the profile in words, and its source."""
    said = (estimates.FORMULAS[name].__doc__ or "").strip()
    formula, _, source = said.rpartition(", ")
    most = estimates.MOST_REPS
    return f"{formula}, the best of the working sets of 1 to {most} reps; a single is its own maximum", source


def record(figures: Figures, words: str, type: str) -> dict[str, Any]:
    """Raises NotFound where there is no such record yet."""
    periods.choose("record", type, TYPES)
    lift = figures.lifts(words)[0]
    held = [one for one in stats_records.records(figures, [lift])[0].bests if one.type == type]
    if not held:
        raise NotFound(f"there is no {type} record of {lift.name}", "fit stats records shows those there are")
    best = held[0]
    found = behind.rows(figures, lift, [best.workout_id])
    if type == "e1rm":
        formula, source = e1rm_formula(figures.formula)
        inputs, excluded = behind.judged(found, behind.e1rm_of(figures.formula), behind.no_e1rm)
    else:
        formula, source = _FORMULAS[type]
        inputs, excluded = behind.judged(found, _value(type), behind.no_volume)
    return {
        "figure": f"{type} record of {lift.name}", "exercise_id": lift.id, "value": best.value, "unit": _unit(type),
        "date": best.date, "workout_id": best.workout_id, "formula": formula, "source": source, "inputs": inputs,
        "excluded": excluded, "event_ids": _ids(inputs),
        "note": "of equal sets the earliest holds the record",
    }  # fmt: skip


def trend(figures: Figures, words: str, period: str, metric: str = "e1rm") -> dict[str, Any]:
    """One point of a trend; `period` is `2026-W47`, `2026-11` or a day. Raises NotFound for a period without one."""
    periods.choose("metric", metric, tuple(METRICS))
    lift = figures.lifts(words)[0]
    by, start = period_of(period)
    until = periods.last(start, by)
    whole = series(figures, [lift], metric, by, Span(since=start, until=until))[0]
    if not whole.points:
        raise NotFound(f"{lift.name} has no {metric} in {period}", f"fit stats trend {lift.id} shows where it has")
    inputs, excluded, formula, source = _sets_of(figures, lift, start, until, metric)
    return {
        "figure": f"{METRICS[metric][1]} of {lift.name} in {period}", "exercise_id": lift.id,
        "value": whole.points[0].value, "unit": _unit(metric), "period": period, "start": start, "formula": formula,
        "source": source, "inputs": inputs, "excluded": excluded, "event_ids": _ids(inputs),
        "note": "the slope is least squares over the points, ± half its 95 % interval",
    }  # fmt: skip


def volume(figures: Figures, period: str) -> dict[str, Any]:
    """Of all lifts in a period."""
    by, start = period_of(period)
    inputs, excluded, formula, source = _sets_of(figures, None, start, periods.last(start, by), "volume")
    return {
        "figure": f"volume of {period}", "value": round(sum([one["value"] for one in inputs]), 6), "unit": "kg",
        "period": period, "start": start, "formula": formula, "source": source, "inputs": inputs, "excluded": excluded,
        "event_ids": _ids(inputs),
    }  # fmt: skip


def strength_points(figures: Figures, today: str) -> dict[str, Any]:
    found = points(figures, Span(), today)
    inputs = [{"name": one["exercise"], "value": one["kg"], "from": one["weight_kg"], "reps": one["reps"],
               "day": one["date"], "workout_id": one["workout_id"]} for one in found.lifts]  # fmt: skip
    inputs += [
        {"name": "body weight", "value": found.body_weight_kg},
        {"name": "sex", "value": found.sex},
    ]
    ids = [
        row["event_id"]
        for one in found.lifts
        if one["workout_id"]
        for row in behind.rows(figures, figures.lifts(one["exercise_id"])[0], [one["workout_id"]])
        if not row["voided"]
    ]
    return {
        "figure": "strength points", "value": found.dots, "unit": "DOTS",
        "values": {"dots": found.dots, "wilks": found.wilks, "ipf_gl": found.ipf_gl, "total_kg": found.total_kg},
        "formula": "DOTS 500T/(ax⁴+bx³+cx²+dx+e), Wilks 500T/(a+bx+...+fx⁵), IPF GL 100T/(A−B·e^(−Cx));"
        " T the total of squat, bench press and deadlift in kg, x the body weight in kg",
        "source": "DOTS: Konertz 2019; Wilks: Wilks 1994; IPF GL: IPF 2020, classic full power",
        "inputs": inputs, "excluded": [{"name": name, "why": "not known yet"} for name in found.missing],
        "event_ids": list(dict.fromkeys(ids)),
        "note": f"the lifts are estimated one-rep maxes by {figures.formula}",
    }  # fmt: skip


def _sets_of(
    figures: Figures, lift: Lift | None, since: str, until: str, metric: str
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], str, str]:
    found = behind.rows(figures, lift, behind.workouts_between(figures, lift, since, until))
    found = [row for row in found if since <= row["day"] <= until]
    if metric == "e1rm":
        inputs, excluded = behind.judged(found, behind.e1rm_of(figures.formula), behind.no_e1rm)
        return inputs, excluded, *e1rm_formula(figures.formula)
    kind = "session_volume" if metric == "volume" else metric
    formula, source = _FORMULAS[kind]
    inputs, excluded = behind.judged(found, _value(kind), behind.no_volume)
    return inputs, excluded, formula.replace("a session's", "the"), source


def _value(type: str) -> Any:
    """What one set counts for a figure."""
    return {
        "weight": lambda row: row["weight_kg"],
        "reps": lambda row: row["reps"],
        "volume": behind.volume_of,
        "session_volume": behind.volume_of,
        "duration": lambda row: row["one"].duration_seconds,
        "distance": lambda row: row["one"].distance_m,
        "speed": lambda row: (
            round(row["one"].distance_m / row["one"].duration_seconds, 6)
            if row["one"].distance_m and row["one"].duration_seconds
            else None
        ),
        "sets": lambda _: 1,
    }[type]


def _unit(type: str) -> str:
    return {"reps": "reps", "sets": "sets", "duration": "s", "distance": "m", "speed": "m/s"}.get(type, "kg")


def _ids(rows: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys([row["event_id"] for row in rows]))


def period_of(text: str) -> tuple[str, str]:
    """(day, week or month; its first day) of `2026-11-20`, `2026-W47` or `2026-11`."""
    year, _, rest = text.upper().partition("-")
    if len(year) == 4 and year.isdigit():
        if rest[:1] == "W" and rest[1:].isdigit() and 1 <= int(rest[1:]) <= 53:
            start = days.add_days(days.week_start(f"{year}-01-04"), 7 * (int(rest[1:]) - 1))
            if days.iso_week(start) == f"{year}-W{int(rest[1:]):02}":
                return "week", start
        elif len(rest) == 2 and rest.isdigit() and 1 <= int(rest) <= 12:
            return "month", f"{year}-{rest}-01"
        elif len(text) == 10:
            return "day", days.add_days(text, 0)
    raise Unreadable(f'"{text}" is no week, month or day', "as in 2026-W47, 2026-11 or 2026-11-20")
