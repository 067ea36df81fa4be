"""How the lifter's own figures look: strength for their weight, and the body's weight."""

from __future__ import annotations

from fit.app.stats_body import shape as body_shape
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import options
from fit.cli.show import on_terminal
from fit.cli.stats_text import in_unit, narrow, number, plus_minus, short, spark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.stats_body import Body
    from fit.app.stats_strength import Strength

_ON_SCREEN = 26
_NEXT = {
    "squat": "fit log squat 5@100", "bench-press": "fit log bench 5@80", "deadlift": "fit log deadlift 5@120",
    "body weight": "fit body weight 81.2", "sex": "fit profile set --sex male",
}  # fmt: skip


def strength(found: Strength, unit: str) -> Answer:
    column = "Best" if found.basis == "singles" else "e1RM"
    rows = [
        (
            short(one["exercise"], 14) if narrow() else one["exercise"], number(in_unit(one["kg"], unit)),
            "-" if one["weight_kg"] is None
            else f"{one['reps'] or '-'} x {number(in_unit(one['weight_kg'], unit), 2)}",
            one["date"] or "-",
        )
        for one in found.lifts
    ]  # fmt: skip
    columns: tuple[str, ...] = ("Lift", f"{column} {unit}", "Set", "On")
    if narrow():
        columns, rows = (*columns[:2], columns[3]), [(*row[:2], row[3]) for row in rows]  # type: ignore[misc] # fewer
    text: list[Line | Table] = [Table(columns=columns, rows=tuple(rows), right=(f"{column} {unit}", "Set"))]
    if found.basis == "e1rm" and any(one["rep_maxes"] for one in found.lifts):
        names = [n for one in found.lifts if one["rep_maxes"] for n in one["rep_maxes"]]
        reps = tuple(dict.fromkeys(names))
        maxes = [
            (short(one["exercise"], 9) if narrow() else one["exercise"],
             *[number(in_unit(one["rep_maxes"][n], unit), 0 if narrow() else 1) for n in reps])
            for one in found.lifts if one["rep_maxes"]
        ]  # fmt: skip
        columns = ("For reps", *reps)
        text.append(Table(columns=columns, rows=tuple(maxes), right=reps))
    if found.total_kg is not None:
        weight = f" at {number(in_unit(found.body_weight_kg, unit))} {unit}" if found.body_weight_kg else ""
        text.append(Line(text=f"total {number(in_unit(found.total_kg, unit))} {unit}{weight}", style="strong"))
    if found.dots is not None:
        for name, value in (("DOTS", found.dots), ("Wilks", found.wilks), ("IPF GL", found.ipf_gl)):
            text.append(Line(text=f"{name:7} {number(value, 2)}"))
        basis = "the heaviest weights lifted" if found.basis == "singles" else "estimated one-rep maxes"
        text.append(Line(text=f"from {basis}", style="dim"))
    if found.missing:
        text.append(Line(text=f"For points these are missing: {', '.join(found.missing)}.", style="warn"))
        text.append(Line(text=f"Next: {_NEXT[found.missing[0]]}", style="dim"))
    return Answer(shape=found.fields(), text=tuple(text))


def body(found: Body, unit: str, plot: bool = False) -> Answer:
    line = found.line
    text: list[Line | Table]
    if not found.points:
        text = [Line(text="No weigh-in yet. Begin with: fit body weight 81.2", style="dim")]
    else:
        shown = found.points[-_ON_SCREEN:] if on_terminal(options()) else found.points
        rows = [
            (p.date, number(in_unit(p.weight_kg, unit), 2), number(in_unit(p.trend_kg, unit), 2)) for p in shown
        ]
        columns = ("Day", f"Weight {unit}", f"Trend {unit}")
        text = [Table(columns=columns, rows=tuple(rows), right=columns[1:])]
        if len(shown) < len(found.points):
            text.append(Line(text=f"the last {len(shown)} of {len(found.points)}; --json has them all", style="dim"))
        text.append(Line(text=spark([p.trend_kg for p in found.points], 36 if narrow() else 60)))
        if plot:
            from fit.cli.plot import plot as draw

            names = {"weight": "weight_kg", "trend": "trend_kg"}
            curves = [
                (name, [(p.date, in_unit(getattr(p, column), unit) or 0.0) for p in found.points])
                for name, column in names.items()
            ]
            text = [Line(text=one) for one in draw(curves, f"body weight {unit}").splitlines()]
        if line.slope_per_week is not None:
            slope, low, high = (
                in_unit(v, unit) for v in (line.slope_per_week, line.slope_low, line.slope_high)
            )
            text.append(Line(text=f"trend per week {plus_minus(slope, low, high)} {unit}"))
    columns = ("date", "weight_kg", "trend_kg")
    rows_csv = [(p.date, p.weight_kg, p.trend_kg) for p in found.points]
    return Answer(shape=body_shape(found), text=tuple(text), csv=(columns, rows_csv))
