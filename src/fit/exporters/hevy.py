"""Hevy's own table, newest session first as the app writes it."""

from __future__ import annotations

from collections.abc import Iterator

from fit.app import exporting
from fit.app.house import House
from fit.app.import_facts import UNNAMED
from fit.exporters.csv_cells import named, number, table
from fit.kernel import days

COLUMNS = (
    "title", "start_time", "end_time", "description", "exercise_title", "superset_id", "exercise_notes", "set_index",
    "set_type", "weight_kg", "reps", "distance_km", "duration_seconds", "rpe",
)  # fmt: skip
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_KINDS = {"working": "normal", "drop": "dropset"}


def lines(house: House) -> Iterator[str]:
    return table(COLUMNS, _rows(house), quoted=True)


def _rows(house: House) -> Iterator[tuple[str, ...]]:
    for session in reversed(list(exporting.sessions(house))):
        row = session.row
        started = row["started_at"] or session.entries[0].event.performed_at
        ended = row["completed_at"] or row["last_at"] or started
        if days.epoch(ended) < days.epoch(started):
            ended = started
        notes: dict[str, dict[str, None]] = {}  # one for an exercise, in each of its rows
        for told, exercise in zip(session.entries, session.names, strict=True):
            if told.event.note:
                notes.setdefault(exercise, {})[told.event.note] = None
        supersets: dict[str, int] = {}
        counts: dict[str, int] = {}
        for told, exercise in zip(session.entries, session.names, strict=True):
            group = told.event.superset
            superset = "" if group is None else str(supersets.setdefault(group, len(supersets)))
            for one in told.event.sets:
                index = counts[exercise] = counts.get(exercise, -1) + 1
                yield (
                    row["name"] or UNNAMED, _when(started), _when(ended), session.note or "", named(exercise, one),
                    superset, "; ".join(notes.get(exercise, ())), str(index), _KINDS.get(one.kind, one.kind),
                    "" if not one.weight_kg else number(abs(one.weight_kg)), _of(one.reps),
                    "" if one.distance_m is None else number(round(one.distance_m / 1000, 6)),
                    _of(one.duration_seconds), _of(one.rpe),
                )  # fmt: skip


def _when(iso: str) -> str:
    """`8 Apr 2026, 16:50`."""
    return f"{int(iso[8:10])} {_MONTHS[int(iso[5:7]) - 1]} {iso[:4]}, {iso[11:16]}"


def _of(value: float | None) -> str:
    return "" if value is None else number(value)
