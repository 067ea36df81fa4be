"""Plans come from a file, all or none, and go into one; the same file twice changes nothing."""

from __future__ import annotations

from fit.app import plan_lines, plan_toml, plans
from fit.app.exercises import Exercises
from fit.app.foods import own_foods
from fit.app.plan_changes import in_plan
from fit.app.plan_making import make
from fit.kernel.errors import FitError, Rejected, Unreadable
from fit.kernel.exercises import normal
from fit.kernel.record import Record
from fit.planning.commands import UpdateTemplate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.execute import Outcome, Road
    from fit.app.house import House
    from fit.app.plan_toml import Written

    Row = dict[str, Any]


class Read(Record):
    """What a file did: each plan as it is now, with `created`, `changed` or `same`."""

    plans: tuple[tuple[dict[str, Any], str], ...]
    outcome: Outcome


def import_plans(house: House, text: str) -> Read:
    """A plan of a known name gets a new version, if anything differs; the others are made."""
    found = plan_toml.read(text)
    if not found:
        raise Unreadable("there is no plan in this file", "fit plan export shows how plans are written")
    with house.command() as road:
        done, seen = [], set()
        for written in found:
            if normal(written.name) in seen:
                raise Unreadable(f"{written.where.of('name')}{written.name} is there twice", "give one another name")
            seen.add(normal(written.name))
            named = [row for row in plans.live_plans(house) if row["normal"] == normal(written.name)]
            done.append(_store(house, road, written, named[0] if named else None))
        return Read(plans=tuple(done), outcome=road.outcome)


def edit_plan(house: House, template_id: str, text: str, expected: int) -> Read:
    """The one plan of an edited text, as a new version of the plan that was opened at version `expected`."""
    found = plan_toml.read(text)
    if len(found) != 1:
        raise Unreadable(f"there are {len(found)} plans in the text", "edit one at a time; fit plan import takes many")
    with house.command() as road:
        row = plans.plan_by_id(house, template_id)
        done = _store(house, road, found[0], row, expected)
        return Read(plans=(done,), outcome=road.outcome)


def _store(house: House, road: Road, written: Written, row: Row | None, expected: int | None = None) -> tuple[Row, str]:
    fields = _fields(house, written)
    try:
        return _decided(house, road, written, fields, row, expected)
    except Rejected as error:
        raise plan_toml.placed(error, written.where.of("name")) from None


def _decided(
    house: House, road: Road, written: Written, fields: Row, row: Row | None, expected: int | None
) -> tuple[Row, str]:
    if row is None:
        return make(house, road, written.kind, written.name, **fields).plan, "created"
    if row["kind"] != written.kind:
        raise Rejected(f"{row['name']} is a {row['kind']} plan", f"give the {written.kind} another name")
    told = road.run(
        UpdateTemplate(
            template_id=row["aggregate_id"], at=house.now(house.settings().zone).iso, expected=expected,
            changes=_changes(house, row, written, fields),
            taken=plans.taken(house, written.name, but=row["aggregate_id"]),
        )
    )  # fmt: skip
    return plans.plan_by_id(house, row["aggregate_id"]), "changed" if told else "same"


def _fields(house: House, written: Written) -> Row:
    """What `make` takes."""
    keys, where = written.keys, written.where
    try:
        timing = plan_lines.read_timing(keys.get("at"))
    except FitError as error:
        raise plan_toml.placed(error, where.of("at")) from None
    if written.kind == "workout":
        return {"exercises": _exercises(house, written), "minutes": keys.get("minutes")}
    if written.kind == "meal":
        items: list[Row] = []
        for text in keys.get("ingredients", ()):
            try:
                items += plan_lines.read_ingredients([text], own_foods(house.views))
            except FitError as error:
                raise plan_toml.placed(error, where.of("ingredients", text)) from None
        return {"items": tuple(items), "timing": timing}
    item = {"name": written.name, "timing": timing}
    for key in ("dose", "frequency"):
        try:
            item[key] = plan_lines.read_words(keys.get(key))
        except FitError as error:
            raise plan_toml.placed(error, where.of(key)) from None
    return {"items": (item,), "timing": timing}


def _exercises(house: House, written: Written) -> tuple[Row, ...]:
    settings, known = house.settings(), Exercises(house.views)
    found: list[Row] = []
    for text in written.keys.get("exercises", ()):
        try:
            found.append(plan_lines.read_exercise(text, settings, known))
        except FitError as error:
            raise plan_toml.placed(error, written.where.of("exercises", text)) from None
    for name, scheme in written.keys.get("progression", {}).items():
        try:
            line = in_plan({"exercises": found}, known.resolve(name), known)
            if line is None:
                raise Unreadable(f"{name} is not among the exercises", "its name stands in exercises = [...] as well")
            line["progression"] = plan_lines.read_progression(scheme, settings)
        except FitError as error:
            raise plan_toml.placed(error, written.where.of(name)) from None
    return tuple(found)


def _changes(house: House, row: Row, written: Written, fields: Row) -> Row:
    if written.kind == "supplement":
        item = fields["items"][0]
        return {"name": written.name, **{n: item[n] for n in ("dose", "frequency", "timing")}}
    if written.kind == "meal":
        return {"name": written.name, "items": list(fields["items"]), "timing": fields["timing"]}
    known = Exercises(house.views)
    lines = {}
    for line in fields["exercises"]:
        old = next((one["id"] for one in row["exercises"] if one["id"] in known.same_as(line["id"])), line["id"])
        lines[old] = {**line, "id": old}
    gone = {one["id"]: None for one in row["exercises"] if one["id"] not in lines}
    return {
        "name": written.name, "estimated_duration_minutes": fields["minutes"], "exercises": {**gone, **lines},
        "order": list(lines),
    }  # fmt: skip
