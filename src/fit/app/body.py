"""`fit body`: what the scale and the tape said, and the trend behind the scale."""

from __future__ import annotations

from fit.execution.body_decider import Measure
from fit.execution.body_notation import metric_named, read_measures
from fit.kernel import days
from fit.kernel.quantities import plain
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome
    from fit.app.house import House
    from fit.kernel.messages import Told

# A body that changes by more than this share within so many days has rather been typed in the wrong unit.
_SUSPICIOUS, _WITHIN_DAYS = 0.1, 30


class Noted(Record):
    """The measures that a command stored; `trend_kg` is the weight's trend on their day."""

    told: tuple[Told, ...]
    trend_kg: float | None
    warnings: tuple[str, ...]
    outcome: Outcome


def measure(house: House, words: Sequence[str], at: str | None, note: str | None) -> Noted:
    """Store each measure; all or nothing."""
    with house.command() as road:
        settings = house.settings()
        when = days.read_when("today" if at is None else at, house.seconds, settings.zone)
        told: list[Told] = []
        warnings: list[str] = []
        for one in read_measures(words, settings.unit):
            if one.metric == "weight":
                warnings += _suspicious(house, one.value, when.day)
            told += road.run(
                Measure(
                    metric=one.metric, value=one.value, typed=one.typed, unit=one.unit, measured_at=when.iso,
                    latest_day=house.latest_day(settings.zone), active=settings.active, note=note,
                )
            )  # fmt: skip
        trend = trend_kg(house, when.day)
        return Noted(told=tuple(told), trend_kg=trend, warnings=tuple(warnings), outcome=road.outcome)


def shape(told: Told) -> dict[str, Any]:
    event = told.event
    return {
        "entry_id": told.event_id, "metric": event.metric, "value": event.value, "typed": event.typed,
        "unit": event.unit, "measured_at": event.measured_at, "note": event.note,
    }  # fmt: skip


def latest(house: House) -> dict[str, Any]:
    """The last of every measure, the weight's first; `change` since the first one."""
    found = []
    names = {row["metric"] for row in house.views.find("v_body", {}, columns="distinct metric")}
    for name in sorted(names, key=lambda name: (name != "weight", name != "fat", name)):
        last = house.views.find("v_body", {"metric": name}, order="day desc", limit=1)[0]
        first = house.views.find("v_body", {"metric": name}, order="day", limit=1)[0]
        found.append({**_row(last), "change": round(last["value"] - first["value"], 4), "since": first["day"]})
    return {"measures": found, "trend_kg": trend_kg(house)}


def listed(house: House, words: str, since: str | None, until: str | None) -> list[dict[str, Any]]:
    """The measures of these days (inclusive), oldest first; of one kind where `words` name it."""
    where: dict[str, Any] = {"metric": metric_named(words)} if words else {}
    zone = house.settings().zone
    if since:
        where["day >="] = days.read_day(since, house.seconds, zone)
    if until:
        where["day <="] = days.read_day(until, house.seconds, zone)
    return [_row(row) for row in house.views.find("v_body", where, order="day, metric")]


def weights(house: House) -> list[tuple[int, float]]:
    """(day number, kg) of every weigh-in, the last of a day, in order."""
    rows = house.views.find("v_body", {"metric": "weight"}, order="day", columns="day, value")
    return [(days.number(row["day"]), row["value"]) for row in rows]


def trend_kg(house: House, day: str | None = None) -> float | None:
    """The weight's trend on a day; the latest where none is named."""
    from fit.analytics.body_trend import body_trend

    last = None if day is None else days.number(day)
    points = body_trend([one for one in weights(house) if last is None or one[0] <= last])
    return round(points[-1].trend_kg, 2) if points else None


def _row(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "metric": row["metric"], "date": row["day"], "measured_at": row["at"], "value": row["value"],
        "typed": row["typed"], "unit": row["unit"],
    }  # fmt: skip


def _suspicious(house: House, kg: float, day: str) -> list[str]:
    rows = house.views.find(
        "v_body", {"metric": "weight", "day <": day, "day >=": days.add_days(day, -_WITHIN_DAYS)}, order="day desc",
        limit=1,
    )  # fmt: skip
    if not rows or abs(kg - rows[0]["value"]) <= _SUSPICIOUS * rows[0]["value"]:
        return []
    before = plain(round(rows[0]["value"], 1))
    return [
        f"{plain(round(kg, 1))} kg after {before} kg on {rows[0]['day']}; stored all the same, `fit undo` takes it back"
    ]
