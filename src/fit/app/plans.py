"""Which plan a word means, and what it holds: the questions every other room asks of planning."""

from __future__ import annotations

from fit.kernel import json_text
from fit.kernel.errors import NotFound
from fit.kernel.exercises import normal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.app.house import House

_NEAREST = 3


def plan_named(house: House, name: str, kind: str | None = None) -> dict[str, Any]:
    """The plan of this id, else of this name, else of the only name that begins so; live plans come first.

    The row of v_templates with `exercises` and `items` read. Raises NotFound, with the nearest three.
    """
    return plan_by_id(house, _meant(names(house, kind), name))


def archived_named(house: House, name: str) -> str:
    """The id that brings a plan back: of the archived one of this name, even beside a live one; else of the live."""
    rows = names(house)
    gone = [row for row in rows if row["archived"]]
    try:
        return _meant(gone, name)
    except NotFound:
        return _meant(rows, name)


def names(house: House, kind: str | None = None) -> list[dict[str, Any]]:
    """`aggregate_id`, `name`, `normal` and `archived` of every plan, without what is in it."""
    where = {"kind": kind} if kind else {}
    columns = "aggregate_id, name, normal, archived"
    found: list[dict[str, Any]] = house.views.find("v_templates", where, order="normal, aggregate_id", columns=columns)
    return found


def _meant(rows: list[dict[str, Any]], name: str) -> str:
    key = normal(name)
    if any(row["aggregate_id"] == name.strip() for row in rows):
        return name.strip()
    for archived in (False, True):
        mine = [row for row in rows if bool(row["archived"]) == archived]
        begun = [row for row in mine if row["normal"] == key][:1] or [
            row for row in mine if key and (row["normal"].startswith(key) or _begins(row, name))
        ]
        if len(begun) == 1:
            return str(begun[0]["aggregate_id"])
        if begun:
            many = ", ".join([row["name"] for row in begun[:_NEAREST]])
            raise NotFound(f'"{name}" may be {len(begun)} plans', f"did you mean {many}?")
    raise NotFound(f'no plan called "{name}"', _hint(key, [row for row in rows if not row["archived"]]))


def plan_by_id(house: House, template_id: str) -> dict[str, Any]:
    """Raises NotFound for an id of no plan."""
    rows = _rows(house, {"aggregate_id": template_id})
    if not rows:
        raise NotFound(f"no plan {template_id}", "fit plan list shows all")
    return rows[0]


def live_plans(house: House, kind: str | None = None) -> list[dict[str, Any]]:
    """What is not archived, by name."""
    return _rows(house, {"archived": 0} | ({"kind": kind} if kind else {}))


def all_plans(house: House) -> list[dict[str, Any]]:
    """Archived ones too, by name."""
    return _rows(house, {})


def taken(house: House, name: str, but: str = "") -> str | None:
    """The live plan that answers to exactly this name, other than the plan `but`."""
    rows = house.views.find("v_templates", {"normal": normal(name), "archived": 0}, columns="aggregate_id, name")
    return next((row["name"] for row in rows if row["aggregate_id"] != but), None)


def _rows(house: House, where: dict[str, Any]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = house.views.find("v_templates", where, order="normal, aggregate_id")
    for row in rows:
        row["exercises"], row["items"] = json_text.read(row["exercises"]), json_text.read(row["items"])
        row["archived"], row["by_hand"] = bool(row["archived"]), bool(row["by_hand"])
    return rows


def _begins(row: dict[str, Any], name: str) -> bool:
    """Whether this is the beginning of an id, long enough to be meant as one."""
    return len(name) >= 8 and str(row["aggregate_id"]).startswith(name.lower())


def _hint(key: str, rows: list[dict[str, Any]]) -> str:
    if not rows:
        return 'make one: fit plan create workout "Upper A" -e "bench 3x8@40 rest 90"'
    from rapidfuzz.fuzz import WRatio

    near = sorted(rows, key=lambda row: -WRatio(key, row["normal"]))[:_NEAREST]
    return f"did you mean {', '.join([row['name'] for row in near])}?"
