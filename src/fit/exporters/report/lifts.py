"""Lifts on the page: how each one goes, and the records it holds."""

from __future__ import annotations

from fit.exporters.report.charts import Chart, draw
from fit.exporters.report.pieces import badge, empty, folded, section, table
from fit.exporters.report.words import data, date, name, number, signed, weight
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

LARGE = 9
"""So many lifts are shown at once; the others wait behind a line to be opened."""
_RECENT_DAYS = 60
_FIRST = ("squat", "bench-press", "deadlift", "overhead-press")
_RECORDS = {
    "weight": "Heaviest", "e1rm": "Best e1RM", "reps": "Most reps", "volume": "Best set",
    "session_volume": "Best session", "duration": "Longest", "distance": "Farthest", "speed": "Fastest",
}  # fmt: skip


def trends(found: dict[str, Any]) -> str:
    unit, known = found["unit"], [one for one in found["stats"]["trend"]["series"] if one["points"]]
    title, lead = "Strength, lift by lift", f"Estimated one-rep max ({found['formula'].title()}), the best of each week"
    if not known:
        return section("trend", title, empty("No trend yet. Log a lift with its weight:", "fit log bench 3x8@50"))
    latest = max(one["points"][-1]["start"] for one in known)
    recent = days.add_days(latest, -_RECENT_DAYS)
    known.sort(key=lambda one: (one["points"][-1]["start"] < recent, _place(one), -len(one["points"])))
    cards = [_card(one, unit) for one in known]
    body = f'<div class="cards">{"".join(cards[:LARGE])}</div>'
    if more := cards[LARGE:]:
        said = f"{len(more)} more lift{'s' if len(more) > 1 else ''}"
        body += folded(said, f'<div class="cards">{"".join(more)}</div>')
    return section("trend", title, body, f"{lead}, and the straight line through it. ± holds 95&nbsp;%.")


def _place(one: dict[str, Any]) -> int:
    """The lifts that everybody asks about come first."""
    return _FIRST.index(one["exercise_id"]) if one["exercise_id"] in _FIRST else len(_FIRST)


def _card(one: dict[str, Any], unit: str) -> str:
    points = one["points"]
    curve = [(p["start"], weight(p["value"], unit) or 0.0) for p in points]
    last, slope = points[-1]["value"], one["slope_per_week"]
    shown = number(weight(last, unit))
    moved = "" if slope is None else f", {signed(weight(slope, unit), 2)} {unit} a week"
    label = (
        f"{one['exercise']}: estimated one-rep max by week, {number(curve[0][1])} {unit} in {points[0]['period']}, "
        f"{shown} {unit} in {points[-1]['period']}{moved}"
    )
    chart = draw(Chart(label=label, curve=curve, line=_line(curve, weight(slope, unit))))
    facts = []
    if one["change_pct"] is not None:
        facts.append(data(one["change_pct"], f"{signed(one['change_pct'])}&nbsp;%", "change_pct"))
    if slope is not None:
        wide = ""
        if one["slope_low"] is not None:
            half = weight((one["slope_high"] - one["slope_low"]) / 2, unit)
            wide = f"&nbsp;±{number(half, 2 if (half or 0) >= 0.01 else 4)}"
        said = f"{signed(weight(slope, unit), 2)}{wide} {unit}/week"
        facts.append(data(slope, said, "slope_per_week"))
    behind = table(
        "Figures behind the chart", ("Week", f"#e1RM {unit}"),
        ((p["period"], data(p["value"], number(weight(p["value"], unit)))) for p in reversed(points)),
    )  # fmt: skip
    return (
        f'<article class="card lift"><header><h3>{name(one["exercise"])}</h3>{_standing(one)}</header>'
        f'<p class="big">{data(last, shown, "last")} <small>{unit}</small></p>'
        f'<p class="facts">{" · ".join(facts) or "one week so far"}</p>{chart}'
        f"{folded(f'{len(points)} week' + ('s' if len(points) > 1 else ''), behind)}</article>\n"
    )


def _line(curve: Sequence[tuple[str, float]], slope: float | None) -> list[tuple[str, float]]:
    """The least-squares line goes through the middle of its points with the slope that is told."""
    if slope is None:
        return []
    numbers = [days.number(day) for day, _ in curve]
    middle, mean = sum(numbers) / len(numbers), sum(v for _, v in curve) / len(curve)
    return [(day, mean + slope / 7 * (days.number(day) - middle)) for day in (curve[0][0], curve[-1][0])]


def _standing(one: dict[str, Any]) -> str:
    match one["standing"]:
        case "plateau":
            return badge(f"plateau for {number(one['weeks_since_best'], 0)} weeks", "warn")
        case "falling":
            return badge("falling", "bad")
        case "rising":
            return badge("rising", "good")
    return ""


def records(found: dict[str, Any]) -> str:
    unit, every = found["unit"], found["stats"]["records"]["records"]
    if not every:
        return section("records", "Records", empty("No records yet. Begin with:", "fit log bench 3x8@50"))
    by_lift: dict[str, list[dict[str, Any]]] = {}
    for one in every:
        by_lift.setdefault(one["exercise_id"], []).append(one)
    first = [_best_of(mine, unit, found) for mine in by_lift.values()]
    columns = ("Lift", "#Best", f"#e1RM {unit}", f"#~Best session {unit}", "~Latest record")
    body = table("The records of each lift", columns, first, "records")
    rows = (
        (name(r["exercise"]), _RECORDS[r["type"]], data(r["value"], said(r, unit), r["type"]), date(r["date"]))
        for r in every
    )
    body += folded(f"All {len(every)} records", table("Every record", ("Lift", "Record", "#Best", "On"), rows))
    return section("records", "Records", body, "Of all time. Warm-ups count in none of them.")


def _best_of(mine: list[dict[str, Any]], unit: str, found: dict[str, Any]) -> tuple[str, ...]:
    best: dict[str, dict[str, Any]] = {}
    for one in mine:
        best.setdefault(one["type"], one)
    order = ("weight", "distance", "duration", "speed", "reps", "volume", "session_volume", "e1rm")
    main = next(best[kind] for kind in order if kind in best)
    if main["type"] == "weight" and not main["value"] and "reps" in best:
        main = best["reps"]
    latest = max(one["date"] for one in mine)
    fresh = latest >= days.add_days(found["today"], -28)
    e1rm, session = (best.get(kind) for kind in ("e1rm", "session_volume"))
    return (
        name(mine[0]["exercise"]) + (" " + badge("new", "good") if fresh else ""),
        f'{data(main["value"], said(main, unit), main["type"])}<br><small>{date(main["date"])}</small>',
        data(e1rm["value"], number(weight(e1rm["value"], unit)), "e1rm") if e1rm else "–",
        data(session["value"], number(weight(session["value"], unit), 0), "session_volume") if session else "–",
        date(latest),
    )  # fmt: skip


def said(one: dict[str, Any], unit: str) -> str:
    """A record in words: `8 × 100 kg`, `1:30`, `5 km`."""
    value, reps = one["value"], one["reps"]
    heavy = f"{number(weight(one['weight_kg'], unit), 2)}&nbsp;{unit}" if one["weight_kg"] else "bw"
    match one["type"]:
        case "weight":
            shown = f"{number(weight(value, unit), 2)}&nbsp;{unit}" if value else "bw"
            return f"{reps}&nbsp;×&nbsp;{shown}" if reps else shown
        case "reps":
            return f"{number(reps, 0)}&nbsp;×&nbsp;{heavy}"
        case "duration":
            minutes, seconds = divmod(round(value), 60)
            hours, minutes = divmod(minutes, 60)
            return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        case "distance":
            return f"{number(value / 1000, 2)}&nbsp;km" if value >= 1000 else f"{number(value)}&nbsp;m"
        case "speed":
            return f"{number(value * 3.6)}&nbsp;km/h"
    return f"{number(weight(value, unit))}&nbsp;{unit}"
