"""A pinned plan is shown as it was in one of its versions."""

from __future__ import annotations

from fit.app import fold
from fit.kernel.errors import NotFound
from fit.planning.views import fold_template

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from fit.app.house import House
    from fit.app.schedule import Row


def pinned(house: House, latest: Row, pin: str) -> Row:
    """The row as it was after the event `pin`, archived or not as it is now, with `latest_version` and
    `latest_version_id`. A version that was taken back leaves the plan as it is."""
    for row in versions(house, latest["aggregate_id"]):
        if row["version_id"] == pin:
            return {
                **latest, **row, "archived": latest["archived"], "latest_version": latest["version"],
                "latest_version_id": latest["version_id"],
            }  # fmt: skip
    return latest


def version_id(house: House, plan: Row, version: int) -> str:
    """The id of the event that made a version of this number."""
    known = {row["version"]: row["version_id"] for row in versions(house, plan["aggregate_id"])}
    if version not in known:
        raise NotFound(f"{plan['name']} has no version {version}", f"it has 1 to {plan['version']}")
    return str(known[version])


def versions(house: House, template_id: str) -> Iterator[Row]:
    """Each version in turn, as a row of v_templates."""
    row = None
    for stored in house.store.log.load("planning", template_id).events:
        told = fold.told_of(stored)
        if told is None or told.event.NAME == "ExerciseProgressionUpdated":
            continue
        row = fold_template(row, told, None)
        if row is not None:
            yield row.fields()
