"""`fit take`: what was taken, how much of it and when; a dose too many is stored, and said."""

from __future__ import annotations

from fit.app.supplement_plans import due_supplements, item_of, plan_for
from fit.execution.supplement_decider import TakeSupplement
from fit.execution.supplement_notation import Dose, read_dose, read_doses, read_frequency
from fit.kernel import days
from fit.kernel.errors import Unreadable
from fit.kernel.exercises import normal
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome, Road
    from fit.app.house import House, Settings
    from fit.kernel.messages import Told


class Taken(Record):
    """The doses that a command stored, and what is to be said of them."""

    told: tuple[Told, ...]
    warnings: tuple[str, ...]
    outcome: Outcome


def take(house: House, words: Sequence[str], at: str | None, note: str | None, due: bool = False) -> Taken:
    """Store each dose, or with `due` all that the plans want by now and have not got; all or nothing."""
    if due and words:
        raise Unreadable("--due takes what the plan wants, and nothing else", "leave out the names, or --due")
    doses = () if due else read_doses(words)
    with house.command() as road:
        settings = house.settings()
        when = days.read_when("today" if at is None else at, house.seconds, settings.zone)
        asked = _due(house, when) if due else [(dose, plan_for(house, dose.name)) for dose in doses]
        told: list[Told] = []
        warnings: list[str] = []
        for dose, plan in asked:
            warnings += _double(house, plan, when.iso)
            told += _store(house, road, settings, dose, plan, when.iso, note)
        return Taken(told=tuple(told), warnings=tuple(warnings), outcome=road.outcome)


def shape(told: Told) -> dict[str, Any]:
    event = told.event
    return {
        "entry_id": told.event_id, "supplement": event.supplement, "taken_at": event.taken_at, "dose": event.dose,
        "unit": event.unit, "typed": event.typed, "note": event.note, "plan_id": event.template_id,
    }  # fmt: skip


def _store(
    house: House, road: Road, settings: Settings, dose: Dose, plan: dict[str, Any] | None, at: str, note: str | None
) -> list[Told]:
    if dose.dose is None and plan is not None:
        dose = _planned(dose.name, item_of(plan).get("dose"))
    return road.run(
        TakeSupplement(
            supplement=plan["name"] if plan is not None else _called(house, dose.name), taken_at=at, dose=dose.dose,
            unit=dose.unit, typed=dose.typed, note=note, template_id=plan["aggregate_id"] if plan is not None else None,
            latest_day=house.latest_day(settings.zone), active=settings.active,
        )
    )  # fmt: skip


def _due(house: House, when: days.Moment) -> list[tuple[Dose, dict[str, Any] | None]]:
    """What should have been taken by that time of the day, once each however often it was missed."""
    hour = int(when.iso[11:13]) + int(when.iso[14:16]) / 60
    found: list[tuple[Dose, dict[str, Any] | None]] = []
    for one in due_supplements(house, when.day):
        if not one.missing or len(one.taken) >= one.by(hour):
            continue
        if one.frequency.hours is not None and one.frequency.too_soon(one.taken, when.iso):
            continue
        found.append((_planned(one.name, one.dose), plan_for(house, one.name)))
    return found


def _planned(name: str, dose: str | None) -> Dose:
    """A plan's dose; one that is no figure and unit stays in its words."""
    read = read_dose(dose) if dose else None
    return Dose(name=name, dose=read[0] if read else None, unit=read[1] if read else None, typed=dose)


def _double(house: House, plan: dict[str, Any] | None, at: str) -> list[str]:
    if plan is None:
        return []
    frequency = read_frequency(item_of(plan).get("frequency"))
    first = days.add_days(at[:10], -max(frequency.days, 1))
    last = days.add_days(at[:10], max(frequency.days, 1))
    rows = house.views.find(
        "v_supplements", {"normal": normal(plan["name"]), "day >=": first, "day <=": last}, order="at", columns="at"
    )
    why = frequency.too_soon([row["at"] for row in rows], at)
    if why is None:
        return []
    latest = rows[-1]["at"]
    said = latest[11:16] if latest[:10] == at[:10] else latest[:16].replace("T", " ")
    return [f"{plan['name']} was taken at {said} already, {why}; stored all the same, `fit undo` takes it back"]


def _called(house: House, name: str) -> str:
    """As it was called the last time, so that one supplement has one name."""
    rows = house.views.find(
        "v_supplements", {"normal": normal(name)}, order="day desc, at desc", limit=1, columns="name"
    )
    return str(rows[0]["name"]) if rows else name
