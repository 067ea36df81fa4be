"""Strong's own table, current generation: leaving must be as easy as coming."""

from __future__ import annotations

from collections.abc import Iterator

from fit.app import exporting
from fit.app.house import House
from fit.app.import_facts import UNNAMED
from fit.exporters.csv_cells import named, number, table

COLUMNS = (
    "Workout #", "Date", "Workout Name", "Duration (sec)", "Exercise Name", "Set Order", "Weight (kg)", "Reps", "RPE",
    "Distance (meters)", "Seconds", "Notes", "Workout Notes",
)  # fmt: skip
_KINDS = {"warmup": "WARM_UP", "failure": "FAILURE", "drop": "D"}


def lines(house: House) -> Iterator[str]:
    return table(COLUMNS, _rows(house), delimiter=";", quoted=True)


def _rows(house: House) -> Iterator[tuple[str, ...]]:
    for n, session in enumerate(exporting.sessions(house), 1):
        row = session.row
        at = (row["started_at"] or session.entries[0].event.performed_at)[:19].replace("T", " ")
        name = row["name"] or UNNAMED
        length = str(row["minutes"] * 60) if row["minutes"] else ""
        counts: dict[str, int] = {}
        for told, exercise in zip(session.entries, session.names, strict=True):
            for first, one in enumerate(told.event.sets):
                counts[exercise] = counts.get(exercise, 0) + 1
                order = _KINDS.get(one.kind, str(counts[exercise]))
                head = (str(n), at, name, length, named(exercise, one))
                yield (
                    *head, order, _weight(one.weight_kg), _of(one.reps), _of(one.rpe), _of(one.distance_m),
                    _of(one.duration_seconds), (told.event.note or "") if first == 0 else "", session.note or "",
                )  # fmt: skip
                if one.rest_seconds is not None:
                    yield (*head, "Rest Timer", "", "", "", "", str(one.rest_seconds), "", "")


def _weight(kg: float | None) -> str:
    """Help is a positive number there, as weight is."""
    return "" if not kg else number(abs(kg))


def _of(value: float | None) -> str:
    return "" if value is None else number(value)
