"""The lifter on the page: weight with its trend, food, goals, and the figures of the head line."""

from __future__ import annotations

from fit.exporters.report.charts import Chart, draw
from fit.exporters.report.pieces import badge, empty, folded, section, table
from fit.exporters.report.words import data, date, name, number, signed, weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LATEST = 400
"""Weigh-ins in the table behind the chart; all of them are in the figures at the end of the page."""


def summary(found: dict[str, Any]) -> str:
    stats, unit = found["stats"], found["unit"]
    weeks, streak, strong = stats["volume"]["weeks"], stats["streak"], stats["strength"]
    total = sum(one["volume_kg"] or 0 for one in weeks)
    tiles = [
        ("Workouts", data(found["workouts"], number(found["workouts"]), "workouts"), ""),
        ("Working sets", number(sum(one["sets"] for one in weeks)), ""),
        ("Lifted", number((weight(total, unit) or 0) / 1000), "t" if unit == "kg" else "1000 lb"),
        ("Streak", data(streak["weeks"], str(streak["weeks"]), "streak"), "week" + "s" * (streak["weeks"] != 1)),
    ]
    if strong["total_kg"] is not None:
        total = strong["total_kg"]
        tiles.append(("Total, e1RM", data(total, number(weight(total, unit)), "total_kg"), unit))
    if strong["dots"] is not None:
        tiles.append(("DOTS", data(strong["dots"], number(strong["dots"]), "dots"), ""))
    if points := stats["body"]["points"]:
        trend = points[-1]["trend_kg"]
        tiles.append(("Body weight", data(trend, number(weight(trend, unit)), "trend_kg"), unit))
    cells = [
        f"<div><dt>{what}</dt><dd>{said}{f' <small>{of}</small>' if of else ''}</dd></div>" for what, said, of in tiles
    ]
    return f'<section aria-label="In short"><dl class="tiles">{"".join(cells)}</dl></section>\n'


def body(found: dict[str, Any]) -> str:
    unit, weighed = found["unit"], found["stats"]["body"]
    points = weighed["points"]
    if not points:
        return section("body", "Body weight", empty("No weigh-in yet. Begin with:", "fit body weight 81.2"))
    cloud, curve = ([(p["date"], weight(p[n], unit) or 0.0) for p in points] for n in ("weight_kg", "trend_kg"))
    slope = weighed["slope_per_week"]
    said = "" if slope is None else f"{signed(weight(slope, unit), 2)} {unit} a week"
    label = f"Body weight: trend {number(curve[-1][1])} {unit} on {points[-1]['date']}" + (f", {said}" if said else "")
    rows = (
        (date(p["date"]), data(p["weight_kg"], number(weight(p["weight_kg"], unit), 2)),
         data(p["trend_kg"], number(weight(p["trend_kg"], unit), 2))) for p in points[: -_LATEST - 1 : -1]
    )  # fmt: skip
    behind = table("Weigh-ins, latest first", ("Day", f"#Weight {unit}", f"#Trend {unit}"), rows)
    shown = f"{len(points)} weigh-in{'s' if len(points) > 1 else ''}"
    if len(points) > _LATEST:
        shown = f"The latest {_LATEST} of {shown}"
    lead = "Dots are weigh-ins, the line is the trend behind their ups and downs"
    moved = f": {data(slope, said, 'slope_per_week')}." if said else "."
    chart = draw(Chart(label=label, cloud=cloud, curve=curve, tall=True))
    return section("body", "Body weight", f'<div class="card">{chart}{folded(shown, behind)}</div>', lead + moved)


def food(found: dict[str, Any]) -> str:
    eaten = found["stats"]["nutrition"]
    weeks, goal, mean = eaten["periods"], eaten["goal"], eaten["mean"]
    if not weeks:
        nothing = empty("Nothing eaten yet. Log it with:", "fit meal log lunch rice 200g")
        return section("nutrition", "Nutrition", nothing)
    cards = []
    for column, title, unit in (("kcal", "Energy", "kcal"), ("protein_g", "Protein", "g")):
        curve = [(one["start"], one[column]) for one in weeks if one[column] is not None]
        want = goal.get(column)
        aim = "" if want is None else f", goal {number(want, 0)} {unit}"
        label = f"{title} of an average day, by week: {number(mean[column], 0)} {unit} in the mean{aim}"
        met = ""
        if want is not None:
            met = f"goal {number(want, 0)}, met on {mean['met'][column]} of {mean['days']} days"
        cards.append(
            f'<article class="card"><header><h3>{title}</h3></header><p class="big">'
            f"{data(mean[column], number(mean[column], 0), column)} <small>{unit} a day</small></p>"
            f'<p class="facts">{met}</p>{draw(Chart(label=label, curve=curve, level=want))}</article>'
        )
    columns = ("Week", "#Days", "#kcal", "#Protein g", "#~Carbs g", "#~Fat g", "#~Training kcal", "#~Rest kcal")
    rows = (
        (one["period"], str(one["days"]),
         *[data(one[n], number(one[n], 0)) for n in ("kcal", "protein_g", "carbs_g", "fat_g")],
         *[data(one[kind]["kcal"], number(one[kind]["kcal"], 0)) for kind in ("training", "rest")])
        for one in reversed(weeks)
    )  # fmt: skip
    behind = folded("All weeks", table("An average day of each week", columns, rows))
    return section("nutrition", "Nutrition", f'<div class="cards">{"".join(cards)}</div>{behind}',
                   f"An average day of each week, over the {mean['days']} days with food logged.")  # fmt: skip


def goals(found: dict[str, Any]) -> str:
    every = found["stats"]["goals"]["goals"]
    if not every:
        return ""
    rows = []
    for one in every:
        heavy = one["kind"] in ("lift", "weight")
        now, target = (weight(v, found["unit"]) if heavy else v for v in (one["current"], one["target"]))
        unit = found["unit"] if heavy else {"protein": "g"}.get(one["kind"], "")
        word, kind = "", "plain"
        if one["reached"]:
            word, kind = "reached", "good"
        elif one["on_course"] is not None:
            word, kind = ("on course", "good") if one["on_course"] else ("at risk", "warn")
        share = one["progress_pct"] or 0
        bar = f'<div class="track" aria-hidden="true"><i class="bar good" style="width:{share:.0f}%"></i></div>'
        rows.append(
            (name(one["name"]), bar, data(one["current"], number(now), "current"),
             f"{data(one['target'], number(target), 'target')} {unit}",
             date(one["by"]) if one["by"] else "–", date(one["expected"]) if one["expected"] else "–",
             badge(word, kind) if word else "–")
        )  # fmt: skip
    columns = ("Goal", "~The way there", "#Now", "#Goal", "~By", "~Expected", "Course")
    return section("goals", "Goals", table("Goals and how far they are", columns, rows, "balance"))
