"""How trends look: a line a lift, or a line a week for one lift."""

from __future__ import annotations

from fit.app import stats_trend
from fit.app.stats import Figures
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import options
from fit.cli.stats_opening import opened
from fit.cli.stats_text import in_unit, narrow, number, per_cent, plus_minus, short, signed, spark, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from fit.app.stats import Span
    from fit.app.stats_trend import Series

_ROWS_ON_SCREEN = 26


def run(
    asked: str, metric: str = "e1rm", by: str = "week", since: str | None = None, until: str | None = None,
    plot: bool = False, png: str | None = None,
) -> Answer:  # fmt: skip
    """`fit stats trend`, whichever door it came through."""
    stats_trend.check(metric, by)
    house, span = opened(since, until)
    with house.store.reading():
        figures = Figures(house)
        if not (asked or plot or png) and _sums_suffice(metric, by, span):
            found = stats_trend.totals(figures)
        else:
            found = stats_trend.series(figures, figures.lifts(asked), metric, by, span)
    said = answer(found, metric, by, figures.unit, asked, span)
    return _drawn(said, found, metric, by, figures.unit, plot, png) if plot or png else said


def _drawn(
    said: Answer, found: Sequence[Series], metric: str, by: str, unit: str, plot: bool, png: str | None
) -> Answer:
    """The same answer with a curve in place of the table, or with a picture in a file."""
    weighs = metric != "sets"
    curves = [
        (one.lift.name, [(p.start, (in_unit(p.value, unit) if weighs else p.value) or 0.0) for p in one.points or ()])
        for one in found
    ]
    name = f"{curves[0][0]}: " if len(curves) == 1 else ""
    title = f"{name}{_what(metric, unit)} by {by}"
    if png:
        from fit.cli.png import save

        save(curves, title, png)
        said = said.but(shape=said.shape | {"png": png}, text=(*said.text, Line(text=f"drawn to {png}", style="good")))
    if plot and any(one.n for one in found):
        from fit.cli.plot import plot as draw

        told = [line for line in said.text if isinstance(line, Line) and line.style != "dim"]
        said = said.but(text=(*[Line(text=line) for line in draw(curves, title).splitlines()], *told))
    return said


def _sums_suffice(metric: str, by: str, span: Span) -> bool:
    """Whether no single point is going to be shown: a table of all lifts needs only what is kept of each."""
    return metric == "e1rm" and by == "week" and span.whole and not (options().json or options().csv)


def answer(
    found: Sequence[Series], metric: str, by: str, unit: str, asked: str, span: Span | None = None
) -> Answer:
    found = found if asked else [one for one in found if one.n]
    text: list[Line | Table]
    if not any(one.n for one in found):
        text = [_nothing(found, metric, asked, span)]
    elif asked:
        text = _one_lift(found[0], metric, by, unit)
    else:
        text = [_all_lifts(found, metric, unit)]
        if not narrow():
            text.append(Line(text=f"{_what(metric, unit)}, by {by}; ± holds 95 %", style="dim"))
    whole = all(one.points is not None for one in found)
    shape = stats_trend.shape(found, metric, by) if whole else None
    return Answer(shape=shape, text=tuple(text), csv=(_COLUMNS, _csv_rows(found, metric)))


def _nothing(found: Sequence[Series], metric: str, asked: str, span: Span | None) -> Line:
    if span is not None and not span.whole:
        name = f" of {found[0].lift.name}" if asked else ""
        return Line(text=f"No {stats_trend.METRICS[metric][1]}{name} in these days.", style="dim")
    if asked:
        name, others = found[0].lift.name, ", ".join(m for m in stats_trend.METRICS if m != metric)
        said = f"No {stats_trend.METRICS[metric][1]} of {name} yet; try --metric with {others}, or log some."
        return Line(text=said, style="dim")
    return Line(text="No trend yet. Log a lift with its weight: fit log bench 3x8@50", style="dim")


def _all_lifts(found: Sequence[Series], metric: str, unit: str) -> Table:
    weighs = metric != "sets"
    # What the other columns leave at 80 holds a name cut short, and eight bars.
    name_room, bars = (40, 16) if width() >= 110 else (22, 8)
    rows: list[tuple[str, ...]] = []
    for one in found:
        last, slope = (in_unit(v, unit) if weighs else v for v in (one.last, one.slope_per_week))
        low, high = (in_unit(v, unit) if weighs else v for v in (one.slope_low, one.slope_high))
        if narrow():
            name = short(one.lift.name, 13)
            rows.append((name, number(last), signed(slope), spark(one.spark, 8)))
        else:
            rows.append(
                (
                    short(one.lift.name, name_room), number(last), per_cent(one.change_pct),
                    plus_minus(slope, low, high), spark(one.spark, bars), _standing(one, name_room < 40),
                )
            )  # fmt: skip
    if narrow():
        return Table(columns=("Lift", "Last", "/week", "Trend"), rows=tuple(rows), right=("Last", "/week"))
    return Table(
        columns=("Lift", "Last", "Change", "Per week", "Trend", ""), rows=tuple(rows),
        right=("Last", "Change", "Per week"),
    )  # fmt: skip


def _one_lift(one: Series, metric: str, by: str, unit: str) -> list[Line | Table]:
    weighs = metric != "sets"
    points = one.points or ()
    shown = points[-_ROWS_ON_SCREEN:] if narrow() or _on_screen() else points
    values = [p.value for p in points]
    bars = _bars(values)[len(points) - len(shown) :]
    table = Table(
        columns=(by.capitalize(), _what(metric, unit) if not narrow() else metric, ""),
        rows=tuple(
            [
                (p.period, number(in_unit(p.value, unit) if weighs else p.value), bar)
                for p, bar in zip(shown, bars, strict=True)
            ]
        ),
        right=(_what(metric, unit) if not narrow() else metric,),
        title=f"{one.lift.name}: {_what(metric, unit)}",
    )
    slope, low, high = (
        in_unit(v, unit) if weighs else v for v in (one.slope_per_week, one.slope_low, one.slope_high)
    )
    said: list[Line | Table] = [table]
    if len(shown) < len(points):
        said.append(Line(text=f"the last {len(shown)} of {len(points)}; --json has them all", style="dim"))
    if slope is not None:
        said.append(Line(text=f"per week {plus_minus(slope, low, high)}, change {per_cent(one.change_pct)}"))
    if word := _standing(one):
        said.append(Line(text=word, style="warn" if "plateau" in word or "falling" in word else "good"))
    return said


def _on_screen() -> bool:
    from fit.cli.show import on_terminal

    return on_terminal(options())


def _bars(values: Sequence[float]) -> list[str]:
    """Each value as a bar from nothing to the greatest, or from the least where they are close together."""
    low, high = min(values), max(values)
    floor = low - (high - low) * 0.25 if high > low else low - 1
    room = 12 if narrow() else 24
    return ["#" * max(round((v - floor) / (high - floor) * room), 1) for v in values]


def _what(metric: str, unit: str) -> str:
    return {"e1rm": f"e1RM {unit}", "weight": unit, "volume": f"volume {unit}", "sets": "sets"}[metric]


def _standing(one: Series, brief: bool = False) -> str:
    if one.standing == "plateau":
        weeks = number(one.weeks_since_best, 0)
        return f"plateau {weeks}w" if brief else f"plateau for {weeks} weeks"
    return "" if one.standing == "unknown" else one.standing


_COLUMNS = ("exercise_id", "exercise", "metric", "period", "start", "value")


def _csv_rows(found: Sequence[Series], metric: str) -> Iterator[tuple[Any, ...]]:
    for one in found:
        for p in one.points or ():
            yield one.lift.id, one.lift.name, metric, p.period, p.start, p.value
