"""Work on the page: volume by week, hard sets per muscle, and the year as a calendar."""

from __future__ import annotations

from fit.exporters.report.charts import Chart, draw
from fit.exporters.report.pieces import badge, empty, folded, section, table
from fit.exporters.report.words import MONTHS, data, date, month, number, weight
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_JUDGED = {"below": ("below", "warn"), "within": ("ok", "good"), "above": ("above", "warn")}
_CELL, _STEP, _TOP, _LEFT = 11, 13, 16, 26
_HALF = 27
_STATES = {
    "kept": "planned workout kept", "missed": "planned workout missed", "skipped": "planned workout skipped",
    "free": "trained without a plan",
}  # fmt: skip


def volume(found: dict[str, Any]) -> str:
    unit, weeks = found["unit"], found["stats"]["volume"]["weeks"]
    if not weeks:
        return section("volume", "Volume", empty("Nothing trained in these days. Begin with:", "fit log bench 3x8@50"))
    bars = [(one["start"], weight(one["volume_kg"], unit) or 0.0) for one in weeks]
    mean = sum(v for _, v in bars) / len(bars)
    label = f"Volume by week, {len(bars)} weeks of training, {number(mean, 0)} {unit} in the mean of them"
    rows = (
        (w["period"], data(w["volume_kg"], number(weight(w["volume_kg"], unit), 0)), data(w["sets"], number(w["sets"])),
         data(w["reps"], number(w["reps"]))) for w in reversed(weeks)
    )  # fmt: skip
    behind = table("Volume by week", ("Week", f"#Volume {unit}", "#Sets", "#Reps"), rows)
    body = f'<div class="card">{draw(Chart(label=label, bars=bars, tall=True))}{folded("All weeks", behind)}</div>'
    return section("volume", "Volume", body, f"Load × reps of working sets, {unit} by week.")


def muscles(found: dict[str, Any]) -> str:
    balance = found["stats"]["muscles"]
    low, high = balance["band"]["low"], balance["band"]["high"]
    if not balance["muscles"]:
        nothing = empty("Nothing trained in these days. Begin with:", "fit log bench 3x8@50")
        return section("muscles", "Muscle balance", nothing)
    top = max(high * 1.25, *[max(one["mean"], one["this_week"]) for one in balance["muscles"]], 1)
    rows = []
    for one in balance["muscles"]:
        word, kind = _JUDGED[one["judged"]]
        bar = (
            f'<div class="track" aria-hidden="true"><i class="band" style="left:{low / top:.1%};'
            f'width:{(high - low) / top:.1%}"></i><i class="bar" style="width:{one["mean"] / top:.1%}"></i></div>'
        )
        rows.append(
            (one["muscle"], bar, data(one["mean"], number(one["mean"]), "mean"),
             data(one["this_week"], number(one["this_week"]), "this_week"), badge(word, kind))
        )  # fmt: skip
    n = balance["full_weeks"]
    lead = (
        f"Hard sets a week, the mean of {n} full week{'s' if n != 1 else ''} before this one: direct 1, indirect 0.5 "
        f"(Pelland et al. 2024). The shaded band is {low:g} to {high:g} sets."
    )
    columns = ("Muscle", "Sets a week", "#Mean", "#~This week", "")
    return section("muscles", "Muscle balance", table("Hard sets per muscle", columns, rows, "balance"), lead)


def calendar(found: dict[str, Any]) -> str:
    year = found["calendar"]
    sets = {one["start"]: one["sets"] for one in year["volume"]["days"]}
    plans = {one["start"]: one for one in year["adherence"]["days"]}
    if not sets and not plans:
        nothing = empty("No sessions in this year yet. Begin with:", "fit log bench 3x8@50")
        return section("calendar", "The year, day by day", nothing)
    first, most = days.week_start(year["since"]), max(sets.values(), default=1)
    weeks = days.days_between(first, year["until"]) // 7 + 1
    halves = [range(weeks)] if weeks <= _HALF else [range(weeks - _HALF + 1), range(weeks - _HALF + 1, weeks)]
    total = year["adherence"]["total"]
    planned = f", {total['kept']} of {total['due']} planned workouts kept" if total["due"] else ""
    label = f"{len(sets)} days of training from {date(year['since'])} to {date(year['until'])}{planned}"
    drawn = "".join([_grid(first, half, year, sets, plans, most) for half in halves])
    key = "".join([f'<i class="cell l{n}"></i>' for n in range(5)])
    legend = (
        f'<p class="legend" aria-hidden="true">rest {key} many sets'
        f' <i class="cell missed">×</i> missed <i class="cell skipped">–</i> skipped</p>'
    )
    body = f'<div class="card"><div class="year" role="img" aria-label="{label}">{drawn}</div>{legend}'
    return section(
        "calendar", "The year, day by day", f"{body}{folded('Month by month', _months(sets, plans))}</div>",
        f"{label}.{_kept(found)}",
    )  # fmt: skip


def _kept(found: dict[str, Any]) -> str:
    total = found["stats"]["adherence"]["total"]
    if total["adherence_pct"] is None:
        return ""
    done, full = (data(total[n], f"{number(total[n])}&nbsp;%", n) for n in ("adherence_pct", "met_pct"))
    return f" Of all planned sets {done} were done, {full} with all reps and weight."


def _state(day: str, sets: dict[str, int], plans: dict[str, Any]) -> str:
    plan = plans.get(day)
    if plan and plan["workouts_missed"]:
        return "missed"
    if plan and plan["due"]:
        return "kept"
    if day in sets:
        return "free"
    return "skipped" if plan and plan["left_out"] else ""


def _grid(
    first: str, weeks: range, year: dict[str, Any], sets: dict[str, int], plans: dict[str, Any], most: int
) -> str:
    parts, before = [], ""
    for place, week in enumerate(weeks):
        monday = days.add_days(first, 7 * week)
        if monday[:7] != before and int(monday[8:]) <= (14 if place == 0 else 7):
            parts.append(f'<text x="{_LEFT + place * _STEP}" y="11">{MONTHS[int(monday[5:7]) - 1]}</text>')
        before = monday[:7]
        for n in range(7):
            day = days.add_days(monday, n)
            if not year["since"] <= day <= year["until"]:
                continue
            done, state = sets.get(day, 0), _state(day, sets, plans)
            level = 0 if not done else min(int(done / most * 4 - 1e-9) + 1, 4)
            said = ", ".join([w for w in (f"{done} sets" if done else "", _STATES.get(state, "")) if w]) or "rest"
            x, y = _LEFT + place * _STEP, _TOP + n * _STEP
            mark = state if state in ("missed", "skipped") and not done else ""
            parts.append(
                f'<rect class="l{level}{" " + mark if mark else ""}" x="{x}" y="{y}" width="{_CELL}" height="{_CELL}"'
                f' rx="2"><title>{date(day)}: {said}</title></rect>'
            )
            if mark == "missed":
                parts.append(f'<path class="cross" d="M{x + 3} {y + 3}l5 5m0-5l-5 5"/>')
            elif mark:
                parts.append(f'<path class="cross" d="M{x + 3} {y + 5.5}h5"/>')
    names = "".join(
        [f'<text x="0" y="{_TOP + n * _STEP + 9}">{word}</text>' for n, word in ((0, "Mon"), (2, "Wed"), (4, "Fri"))]
    )
    wide, high = _LEFT + _HALF * _STEP, _TOP + 7 * _STEP
    return f'<svg viewBox="0 0 {wide} {high}" aria-hidden="true">{names}{"".join(parts)}</svg>'


def _months(sets: dict[str, int], plans: dict[str, Any]) -> str:
    found: dict[str, list[int]] = {}
    for day in sorted({*sets, *plans}, reverse=True):
        plan = plans.get(day, {})
        row = found.setdefault(day[:7], [0, 0, 0, 0, 0])
        new = (day in sets, sets.get(day, 0), plan.get("due", 0), plan.get("kept", 0), plan.get("left_out", 0))
        found[day[:7]] = [a + b for a, b in zip(row, new, strict=True)]
    rows = ((month(f"{name}-01"), *[str(n) for n in row]) for name, row in found.items())
    columns = ("Month", "#Days", "#Sets", "#Planned", "#Kept", "#Skipped")
    return table("Training month by month", columns, rows)
