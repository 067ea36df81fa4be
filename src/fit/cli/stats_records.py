"""How records look: a line a lift; for one lift each record with its day, and its rep maxes."""

from __future__ import annotations

from fit.app import stats_records
from fit.cli.answer import Answer, Line, Table
from fit.cli.stats_text import in_unit, narrow, number, short

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.analytics.records import Best, RepMax
    from fit.app.stats_records import Held

_NAMES = {
    "weight": "Heaviest", "e1rm": "Best e1RM", "reps": "Most reps", "volume": "Best set",
    "session_volume": "Best session", "duration": "Longest", "distance": "Farthest", "speed": "Fastest",
}  # fmt: skip


def answer(held: Sequence[Held], maxes: Sequence[RepMax] | None, unit: str, asked: str) -> Answer:
    shape: dict[str, Any] = {"records": stats_records.shape(held)}
    if maxes is not None:
        shape["rep_maxes"] = [one.fields() for one in maxes]
    held = [one for one in held if one.bests]
    text: list[Line | Table]
    if not held:
        first = f"No record of {asked} yet." if asked else "No records yet. Begin with: fit log bench 3x8@50"
        text = [Line(text=first, style="dim")]
    elif asked:
        text = [_one_lift(held[0], unit)]
        if maxes:
            text.append(_rep_maxes(maxes, unit))
    else:
        text = [_all_lifts(held, unit)]
    rows = [tuple(record[name] for name in _COLUMNS) for record in shape["records"]]
    return Answer(shape=shape, text=tuple(text), csv=(_COLUMNS, rows))


_COLUMNS = ("exercise_id", "exercise", "type", "value", "reps", "weight_kg", "date", "workout_id")


def _all_lifts(held: Sequence[Held], unit: str) -> Table:
    rows: list[tuple[str, ...]] = []
    for one in held:
        best = {b.type: b for b in one.bests}
        main = [b for name in ("weight", "e1rm") if (b := best.get(name))]
        other = next((best[name] for name in ("distance", "duration", "speed", "reps") if name in best), None)
        latest = max(b.date for b in one.bests)
        heaviest = said(best["weight"], unit) if "weight" in best else said(other, unit) if other else "-"
        e1rm = number(in_unit(best["e1rm"].value, unit)) if "e1rm" in best else "-"
        if narrow():
            rows.append((short(one.lift.name, 15), heaviest, e1rm))
        else:
            day = (main[0] if main else other or one.bests[0]).date
            volume = number(in_unit(best["session_volume"].value, unit), 0) if "session_volume" in best else "-"
            rows.append((one.lift.name, heaviest, day, e1rm, volume, latest))
    if narrow():
        return Table(columns=("Lift", "Best", "e1RM"), rows=tuple(rows), right=("Best", "e1RM"))
    columns = ("Lift", "Best", "On", "e1RM", "Session", "Latest record")
    return Table(columns=columns, rows=tuple(rows), right=("Best", "e1RM", "Session"))


def _one_lift(held: Held, unit: str) -> Table:
    rows = [(_NAMES[b.type], said(b, unit), b.date) for b in held.bests]
    return Table(columns=("Record", "Best", "On"), rows=tuple(rows), right=("Best",), title=held.lift.name)


def _rep_maxes(maxes: Sequence[RepMax], unit: str) -> Table:
    rows = [
        (str(m.reps), number(in_unit(m.weight_kg, unit), 2), m.date or "-", number(in_unit(m.estimated_kg, unit)))
        for m in maxes
    ]
    columns = ("Reps", f"Lifted {unit}", "On", "Expected")
    return Table(columns=columns, rows=tuple(rows), right=("Reps", f"Lifted {unit}", "Expected"), title="Rep maxes")


def said(best: Best, unit: str) -> str:
    """A record in words: `8 x 100 kg`, `1:30`, `5 km`."""
    weight = None if best.weight_kg is None else _weight(best.weight_kg, unit)
    match best.type:
        case "weight":
            heavy = _weight(best.value, unit)
            return f"{best.reps} x {heavy}" if best.reps else heavy
        case "reps":
            return f"{best.reps} x {weight}"
        case "duration":
            minutes, seconds = divmod(round(best.value), 60)
            hours, minutes = divmod(minutes, 60)
            return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        case "distance":
            return f"{number(best.value / 1000, 2)} km" if best.value >= 1000 else f"{number(best.value)} m"
        case "speed":
            return f"{number(best.value * 3.6, 1)} km/h"
    value = f"{number(in_unit(best.value, unit), 1)} {unit}"
    return f"{value} ({best.reps} x {weight})" if best.reps and weight else value


def _weight(kg: float, unit: str) -> str:
    """`62.5 kg`; `bw` for the body alone."""
    return f"{number(in_unit(kg, unit), 2)} {unit}" if kg else "bw"
