"""Our own table, as `fit export --csv` wrote it: sets with what was planned, foods and measurements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from fit.importers.cells import MOST_METRES, MOST_SECONDS, Bad, amount, count, effort, load, unguarded
from fit.importers.dates import stamp
from fit.importers.found import Found, FoundFood, FoundMeal, FoundMeasure, FoundSet, FoundTarget, Skipped
from fit.importers.sessions import OWN, Sessions, key_of, nothing_done
from fit.importers.text import Table, header_of
from fit.kernel import exercises

_NEEDED = ("record", "at", "session", "exercise_id", "planned_reps", "metric", "food_id")
_KINDS = ("working", "warmup", "drop", "failure")


def sniff(head: bytes) -> bool:
    return set(_NEEDED) <= header_of(head)


def read(stream: BinaryIO) -> Iterator[Found]:
    table = Table(stream)
    table.need("fit", *_NEEDED)
    yield from table.encoding_flag()
    yield from _Rows(table).read()


class _Row(dict[str, str]):
    """Cells by column; what an older or newer fit has no column for is empty."""

    def __missing__(self, name: str) -> str:
        return ""


class _Rows:
    def __init__(self, table: Table) -> None:
        self.table, self.sessions = table, Sessions()
        self.meal: tuple[str, FoundMeal] | None = None

    def read(self) -> Iterator[Found]:
        for line, cells in self.table:
            places = self.table.columns.items()
            row = _Row({name: unguarded(cells[at]) for name, at in places if at < len(cells)})
            try:
                if shifted := self.table.too_long(line, cells):
                    yield shifted
                elif row["record"] in ("set", "planned set"):
                    yield from self._set(line, row)
                elif row["record"] == "measure":
                    yield self._measure(line, row)
                elif row["record"] == "food":
                    yield self._food(line, row)
                else:
                    raise Bad("record", row["record"], "neither set, food nor measure")
            except Bad as bad:
                yield Skipped(line=line, column=bad.column, value=bad.value, reason=bad.reason)
        yield from self.sessions.finished()

    def _set(self, line: int, row: dict[str, str]) -> Iterator[Found]:
        if self.sessions.turn(row["session"]):
            started, bare = stamp(row["started_at"] or row["at"], "started_at")
            yield from self.sessions.finished()
            name = row["workout"] or None
            key = f"{OWN}{row['session']}" if row["session"] else key_of(started, name)
            self.sessions.begin(
                row["session"], key=key, started=started, line=line, name=name, date_only=bare,
                duration_seconds=amount(row["duration_seconds_session"], "duration_seconds_session", MOST_SECONDS),
                note=row["workout_note"] or None,
            )  # fmt: skip
        done = row["record"] == "set"
        if done and not (row["reps"] or row["duration_seconds"] or row["distance_m"]):
            yield nothing_done(line)
            return
        unit = row["unit"] or None
        if unit not in ("kg", "lb", None):
            raise Bad("unit", unit, "not a unit of weight")
        typed = row["typed"] or row["weight_kg"]
        kg = load(row["weight_kg"], "weight_kg", "kg", self.table.thousands)
        weight = load(typed, "typed", unit or "kg", self.table.thousands) if row["weight_kg"] else None
        kind = row["kind"] or row["planned_kind"] or "working"
        if kind not in _KINDS:
            raise Bad("kind", kind, "not a kind of set")
        self.sessions.sets.append(
            FoundSet(
                exercise=_exercise(row), line=line, kind=kind,
                reps=count(row["reps"], "reps") or None if done else None, weight=abs(weight) if weight else None,
                unit=(unit or "kg") if weight else None, assisted=kg is not None and kg < 0,
                distance_m=amount(row["distance_m"], "distance_m", MOST_METRES) or None,
                distance=amount(row["distance_typed"], "distance_typed", MOST_METRES) or None,
                distance_unit=row["distance_unit"] or None,
                seconds=amount(row["duration_seconds"], "duration_seconds", MOST_SECONDS) or None,
                rpe=effort(row["rpe"]), rest_seconds=count(row["rest_seconds"], "rest_seconds"),
                superset=row["superset"] or None, note=row["note"] or None, planned=self._planned(row),
                skipped=not done, at=stamp(row["at"], "at")[0], entry=row["entry_id"] or None,
                given_up=row["skipped"] == "yes",
            )
        )  # fmt: skip

    def _planned(self, row: dict[str, str]) -> FoundTarget | None:
        if not any(value for name, value in row.items() if name.startswith("planned_")):
            return None
        said = row["planned_typed"] or row["planned_weight_kg"]
        weight = (load(said, "planned_typed", row["planned_unit"] or "kg") or 0.0) if said else None
        return FoundTarget(
            reps=count(row["planned_reps"], "planned_reps"),
            reps_max=count(row["planned_reps_max"], "planned_reps_max"), weight=weight,
            unit=(row["planned_unit"] or "kg") if weight else None,
            rpe=effort(row["planned_rpe"]), amrap=row["planned_amrap"] == "yes",
            percent=amount(row["planned_percent"], "planned_percent", 1000.0),
            seconds=amount(row["planned_duration_seconds"], "planned_duration_seconds", MOST_SECONDS),
            distance_m=amount(row["planned_distance_m"], "planned_distance_m", MOST_METRES),
            rest_seconds=count(row["planned_rest_seconds"], "planned_rest_seconds"),
        )  # fmt: skip

    def _measure(self, line: int, row: dict[str, str]) -> FoundMeasure:
        value = amount(row["value_typed"] or row["value"], "value_typed", 1e6)
        if value is None or not row["metric"]:
            raise Bad("value_typed", row["value_typed"], "no value")
        at, _ = stamp(row["at"], "at")
        return FoundMeasure(
            at=at, metric=row["metric"], value=value, unit=row["value_unit"] or None, line=line,
            note=row["note"] or None, key=row["entry_id"] or None,
        )  # fmt: skip

    def _food(self, line: int, row: dict[str, str]) -> FoundMeal:
        at, _ = stamp(row["at"], "at")
        food = FoundFood(
            name=row["food"] or row["food_id"], grams=amount(row["grams"], "grams", 1e6),
            kcal=amount(row["kcal"], "kcal", 1e6), protein_g=amount(row["protein_g"], "protein_g", 1e6),
            carbs_g=amount(row["carbs_g"], "carbs_g", 1e6), fat_g=amount(row["fat_g"], "fat_g", 1e6),
            fibre_g=amount(row["fibre_g"], "fibre_g", 1e6), food_id=row["food_id"] or None,
            typed=row["food_typed"] or None, source=row["food_source"] or None,
        )  # fmt: skip
        return FoundMeal(
            key=f"{OWN}{row['entry_id']}" if row["entry_id"] else f"{at} {row['meal']}",
            day=at[:10], line=line, items=(food,), meal=row["meal"] or None,
            time=at[11:] or None, note=row["note"] or None,
        )  # fmt: skip


def _exercise(row: dict[str, str]) -> str:
    """Its name; its id where that is the catalogue's, and the name is the lifter's own for it."""
    name, known = row["exercise"], exercises.by_id(row["exercise_id"])
    return name if name and (known is None or exercises.find(name) == known) else row["exercise_id"]
