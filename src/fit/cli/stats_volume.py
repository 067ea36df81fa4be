"""How volume and muscles look: a line a week, a line a muscle."""

from __future__ import annotations

from fit.analytics.muscles import SOURCE
from fit.app import stats_volume
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import options
from fit.cli.show import on_terminal
from fit.cli.stats_text import in_unit, narrow, number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.stats_volume import Balance

_ON_SCREEN = 26
_NOTHING = Line(text="Nothing trained in these days. Begin with: fit log bench 3x8@50", style="dim")


def volume(found: Sequence[dict[str, Any]], by: str, unit: str) -> Answer:
    shown = found[-_ON_SCREEN:] if on_terminal(options()) else found
    most = max([one["volume_kg"] or 0 for one in found], default=0)
    room = 10 if narrow() else 30
    rows = []
    for one in shown:
        bar = "#" * round((one["volume_kg"] or 0) / most * room) if most else ""
        volume = number(in_unit(one["volume_kg"], unit), 0)
        rows.append((one["period"], volume, str(one["sets"]), bar))
    column = f"Volume {unit}"
    table = Table(columns=(by.capitalize(), column, "Sets", ""), rows=tuple(rows), right=(column, "Sets"))
    text: list[Line | Table] = [table] if found else [_NOTHING]
    if len(shown) < len(found):
        text.append(Line(text=f"the last {len(shown)} of {len(found)}; --json has them all", style="dim"))
    columns = ("period", "start", "volume_kg", "sets", "reps")
    return Answer(
        shape=stats_volume.volume_shape(found, by), text=tuple(text),
        csv=(columns, [tuple(one[n] for n in columns) for one in found]),
    )  # fmt: skip


def muscles(found: Balance) -> Answer:
    low, high = found.band
    rows = [
        (one.muscle, number(one.mean), number(one.this_week), _band(one.mean, low, high), _WORD[one.judged])
        for one in found.muscles
    ]
    columns: tuple[str, ...] = ("Muscle", "Mean", "This week", "", "")
    if narrow():
        columns, rows = ("Muscle", "Mean", ""), [(row[0], row[1], row[4]) for row in rows]  # type: ignore[misc] # fewer
    text: list[Line | Table] = [_NOTHING]
    if found.muscles:
        weeks = f"{found.full_weeks} full week{'s' if found.full_weeks != 1 else ''}"
        text = [
            Table(columns=columns, rows=tuple(rows), right=("Mean", "This week")),
            Line(text=f"mean of {weeks}; aim {low:g} to {high:g}", style="dim"),
            Line(text=SOURCE, style="dim"),
        ]
    flat = [(week, muscle, n) for week, sets in found.weeks.items() for muscle, n in sorted(sets.items())]
    return Answer(shape=stats_volume.shape(found), text=tuple(text), csv=(("week", "muscle", "sets"), flat))


_WORD = {"below": "below", "within": "ok", "above": "above"}


def _band(sets: float, low: float, high: float) -> str:
    """Sets as a bar, with the ends of the band marked."""
    top = max(high * 1.25, 1)
    cells = ["#" if n < round(sets / top * 20) else "." for n in range(20)]
    for end in (low, high):
        cells[min(round(end / top * 20), 19)] = "|"
    return "".join(cells)
