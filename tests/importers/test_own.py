"""Our own files, read as strangers' are."""

from __future__ import annotations

import io
import json

import pytest

from fit.exporters.csv_cells import table
from fit.exporters.csv_rows import COLUMNS
from fit.importers import own_csv, own_json
from fit.importers.found import FoundMeal, FoundMeasure, FoundTarget, FoundWorkout
from fit.kernel.errors import Unreadable

EVENT = {
    "device_id": "d", "domain": "execution", "seq": 1, "event_id": "e", "key": None, "aggregate_id": "body:2026-04-08",
    "bases": [], "event_type": "BodyMeasured", "event_version": 1, "event_data": '{"metric":"weight"}',
    "timestamp": "2026-04-08T07:00:00.000Z", "correlation_id": "c", "causation_id": None, "hlc": "0" * 16, "hash": "h",
}  # fmt: skip
EVENTS = json.dumps(EVENT) + "\n" + json.dumps(EVENT | {"seq": 2, "event_id": "f", "bases": ["e"]}) + "\n"


def _row(**cells: str) -> tuple[str, ...]:
    return tuple([cells.get(name, "") for name in COLUMNS])


_AT = "2026-04-08T18:00:00+02:00"
_SET = {
    "record": "set", "at": _AT, "session": "2026-04-08", "started_at": _AT,
    "exercise_id": "bench-press", "exercise": "Bench Press", "set": "1", "kind": "working", "reps": "8",
    "weight_kg": "61.2349699", "typed": "135", "unit": "lb", "planned_reps": "8", "planned_weight_kg": "60",
}  # fmt: skip
ROWS = "".join(
    table(
        COLUMNS,
        [
            _row(**_SET, note="=1+1"),
            _row(**{**_SET, **dict.fromkeys(("reps", "weight_kg", "typed", "unit"), ""), "record": "planned set"}),
            _row(record="measure", at=_AT, metric="weight", value_typed="81.4", value_unit="kg"),
            _row(record="food", at=_AT, meal="lunch", food="Rice", grams="200", kcal="260"),
        ],
    )
)


def test_a_set_of_ours_is_what_was_typed_beside_what_was_planned() -> None:
    workout, measure, meal = own_csv.read(io.BytesIO(ROWS.encode()))
    found = {type(one): one for one in (workout, measure, meal)}
    sets = found[FoundWorkout].sets  # type: ignore[attr-defined] # the union of all that can be found
    assert [(s.reps, s.weight, s.unit, s.note, s.skipped) for s in sets] == [
        (8, 135.0, "lb", "=1+1", False), (None, None, None, None, True),
    ]  # fmt: skip
    assert sets[0].planned == FoundTarget(reps=8, weight=60.0, unit="kg")
    assert found[FoundMeasure].value == 81.4  # type: ignore[attr-defined]
    assert found[FoundMeal].items[0].kcal == 260.0  # type: ignore[attr-defined]


def test_events_are_taken_as_they_are() -> None:
    first, second = own_json.envelopes(io.BytesIO(EVENTS.encode()))
    assert (first.event_data, first.bases, second.bases) == ('{"metric":"weight"}', (), ("e",))


@pytest.mark.parametrize(
    "change",
    [{"seq": "1"}, {"seq": 0}, {"bases": "e"}, {"bases": [1]}, {"event_data": {}}, {"hash": None}, {"key": 5},
     {"event_id": "\ud800"}],
)  # fmt: skip
def test_a_line_that_is_no_event_is_named(change: dict[str, object]) -> None:
    text = EVENTS + json.dumps(EVENT | change) + "\n"
    with pytest.raises(Unreadable, match="line 3"):
        list(own_json.envelopes(io.BytesIO(text.encode())))
