"""`fit plan history` and `diff`: how a plan came to be what it is."""

from __future__ import annotations

import typer

from fit.app import plan_history, plans
from fit.cli.answer import Answer, Line, Table
from fit.cli.complete import plan_names
from fit.cli.door import joined, reading_house
from fit.cli.plan_words import plan_shape
from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def history(words: list[str] = typer.Argument(help="The plan.", autocompletion=plan_names)) -> Answer:
    """All versions of a plan: when, what changed, and why."""
    house = reading_house()
    with house.store.reading():
        row = plans.plan_named(house, joined(words))
        found = plan_history.versions(house, row["aggregate_id"])
    lines = [Line(text=row["name"], style="strong")]
    for one in found:
        made = "" if one.changes else "  made"
        lines.append(Line(text=f"  {one.row['version']}  {one.at[:16].replace('T', ' ')}{made}"))
        lines += [Line(text=f"     {change_text(change)}") for change in one.changes]
        lines += [Line(text=f"     {why}", style="dim") for why in one.why]
    shapes = [
        {
            "version": one.row["version"], "version_id": one.row["version_id"], "at": one.at,
            "changes": list(one.changes), "reasons": list(one.why),
        }
        for one in found
    ]  # fmt: skip
    columns = ("version", "at", "what", "before", "after")
    cells = [
        (one.row["version"], one.at, c["what"], c["before"], c["after"])
        for one in found
        for c in one.changes or ({"what": "made", "before": None, "after": None},)
    ]
    shape = {"id": row["aggregate_id"], "name": row["name"], "versions": shapes}
    return Answer(shape=shape, text=tuple(lines), csv=(columns, cells))


def diff(
    words: list[str] = typer.Argument(metavar="NAME V1 V2", help='"Upper A" 1 2', autocompletion=plan_names),
) -> Answer:
    """What differs between two versions of a plan."""
    if len(words) < 3 or not (words[-1].isdigit() and words[-2].isdigit()):
        raise Unreadable("which two versions?", 'as in fit plan diff "Upper A" 1 2')
    first, second = int(words[-2]), int(words[-1])
    house = reading_house()
    with house.store.reading():
        row = plans.plan_named(house, joined(words[:-2]))
        old, new = (plan_history.version(house, row, number) for number in (first, second))
    found = plan_history.differences(old, new)
    rows = tuple([(c["what"], c["before"] or "-", c["after"] or "-") for c in found])
    table = Table(columns=("what", f"version {first}", f"version {second}"), rows=rows, title=row["name"])
    text: tuple[Line | Table, ...] = (table,) if found else (Line(text="no difference", style="dim"),)
    shape = {"id": row["aggregate_id"], "name": row["name"], "from": first, "to": second, "changes": found}
    return Answer(shape=shape | {"before": _held(old, row), "after": _held(new, row)}, text=text)


def _held(version: dict[str, Any], row: dict[str, Any]) -> dict[str, Any]:
    return plan_shape({**version, "aggregate_id": row["aggregate_id"]})


def change_text(change: dict[str, Any]) -> str:
    if change["before"] is None:
        return f"{change['what']}: {change['after']}" + ("" if change["what"] == "archived" else " (new)")
    if change["after"] is None:
        return f"{change['what']}: {change['before']} (gone)"
    return f"{change['what']}: {change['before']} → {change['after']}"
