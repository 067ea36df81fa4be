"""The versions of a plan, what each changed and why, and how two of them differ."""

from __future__ import annotations

from fit.app import fold
from fit.kernel.errors import NotFound
from fit.kernel.record import Record
from fit.planning.line_text import written
from fit.planning.views import fold_template

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House

    Row = dict[str, Any]


class Version(Record):
    """A plan as it was after one event, as a row of v_templates; `why` where a weight moved."""

    row: dict[str, Any]
    at: str
    changes: tuple[dict[str, Any], ...]
    why: tuple[str, ...]


def versions(house: House, template_id: str) -> list[Version]:
    """From the first on; folded from the plan's events."""
    row, before, why, found = None, None, [], []
    for stored in house.store.log.load("planning", template_id).events:
        told = fold.told_of(stored)
        if told is None:
            continue
        if told.event.NAME == "ExerciseProgressionUpdated":
            why.append(told.event.progression_reason + (f": {told.event.why}" if told.event.why else ""))
            continue
        row = fold_template(row, told, None)
        if row is None:
            continue
        now = row.fields()
        changes = tuple(differences(before, now)) if before else ()
        found.append(Version(row=now, at=row.updated_at, changes=changes, why=tuple(why)))
        before, why = now, []
    return found


def version(house: House, row: Row, number: int) -> Row:
    """The plan as that version had it."""
    for one in versions(house, row["aggregate_id"]):
        if one.row["version"] == number:
            return one.row
    raise NotFound(f"{row['name']} has no version {number}", f"it has 1 to {row['version']}: fit plan history")


def differences(old: Row, new: Row) -> list[dict[str, Any]]:
    """`what`, `before` and `after` as text, one for each thing that differs; None where there is nothing."""
    before, after = _told(old), _told(new)
    both = {line["id"] for line in old["exercises"]} & {line["id"] for line in new["exercises"]}
    before["order"], after["order"] = _order(old, both), _order(new, both)
    return [
        {"what": what, "before": before.get(what), "after": after.get(what)}
        for what in dict.fromkeys([*before, *after])
        if before.get(what) != after.get(what)
    ]


def _order(row: Row, ids: set[str]) -> str:
    return ", ".join([line["name"] for line in row["exercises"] if line["id"] in ids])


def _told(row: Row) -> dict[str, str | None]:
    minutes = row["estimated_minutes"]
    said: dict[str, str | None] = {
        "name": row["name"],
        "archived": "yes" if row["archived"] else None,
        "duration": None if minutes is None else f"{minutes} min" + ("" if row["by_hand"] else " (estimated)"),
        "timing": row["timing"],
    }
    for line in row["exercises"]:
        said[line["name"]] = " ".join([
            part for part in (
                f"{line['superset']}:" if line["superset"] else "", written(line),
                f"[{line['progression']}]" if line["progression"] else "",
                f'"{line["notes"]}"' if line["notes"] else "",
            ) if part
        ])  # fmt: skip
    for item in row["items"]:
        if "food" in item:
            said[item["food"]] = item["typed"]
        else:
            said |= {"dose": item.get("dose"), "frequency": item.get("frequency")}
    return said
