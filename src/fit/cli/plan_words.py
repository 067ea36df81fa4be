"""Plans as people and scripts read them."""

from __future__ import annotations

from fit.app.telling import progression_shape
from fit.cli.answer import Line
from fit.cli.columns import beside, folded, room
from fit.planning.line_text import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from fit.app.execute import Outcome


def plan_shape(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": row["aggregate_id"], "name": row["name"], "kind": row["kind"], "version": row["version"],
        "version_id": row["version_id"], "archived": row["archived"], "duration_minutes": row["estimated_minutes"],
        "by_hand": row["by_hand"], "exercises": row["exercises"], "items": row["items"], "timing": row["timing"],
        "created_at": row["created_at"], "updated_at": row["updated_at"],
    }  # fmt: skip


def written_shape(row: dict[str, Any], outcome: Outcome) -> dict[str, Any]:
    """A plan after a command: with what moved, and the events."""
    return {
        **plan_shape(row), "changed": bool(outcome.told), "progressions": [
            progression_shape(t.event) for t in outcome.told if t.event.NAME == "ExerciseProgressionUpdated"
        ],
        "correlation_id": outcome.correlation_id, "event_ids": outcome.event_ids,
    }  # fmt: skip


def plan_lines(row: dict[str, Any]) -> list[Line]:
    """The plan on a screen: its name and version, then one line for each exercise or ingredient."""
    about = [row["kind"], f"version {row['version']}"]
    if row["estimated_minutes"] is not None:
        about.append(f"{row['estimated_minutes']} min" if row["by_hand"] else f"about {row['estimated_minutes']} min")
    if row["kind"] == "meal" and row["timing"]:
        about.append(row["timing"])
    if row["archived"]:
        about.append("archived")
    columns = room()
    name = [Line(text=one, style="strong") for one in folded(row["name"], columns)]
    return [*name, *[Line(text=one, style="dim") for one in folded("  " + ", ".join(about), columns)], *_content(row)]


def _content(row: dict[str, Any]) -> list[Line]:
    if row["kind"] == "workout":
        return exercise_lines(row["exercises"])
    if row["kind"] == "meal":
        return [Line(text=f"  {item['typed']}{_grams(item)}") for item in row["items"]]
    return [Line(text="  " + dose_text(item)) for item in row["items"]]


def exercise_lines(exercises: Sequence[dict[str, Any]]) -> list[Line]:
    rows = []
    for e in exercises:
        name = (f"{e['superset']}: " if e["superset"] else "") + e["name"]
        grows = f"  [{e['progression']}]" if e["progression"] else ""
        note = f'  "{e["notes"]}"' if e["notes"] else ""
        rows.append((name, f"{written(e)}{grows}{note}", "", ""))
    return beside(rows)


def shell_word(name: str) -> str:
    """A name as a shell takes it whole."""
    if any(sign in name for sign in '"$`\\!'):
        return "'" + name.replace("'", "'\"'\"'") + "'"
    return f'"{name}"'


def dose_text(item: dict[str, Any]) -> str:
    """`5g daily at 08:00`."""
    timing = item.get("timing")
    at = None if not timing else f"at {timing}" if timing[:1].isdigit() else timing
    return " ".join([part for part in (item.get("dose"), item.get("frequency"), at) if part]) or "-"


def _grams(item: dict[str, Any]) -> str:
    return "" if item["grams"] is None else f"  ({item['food']}, {item['grams']:g} g)"


def progression_line(one: dict[str, Any], unit: str = "kg") -> Line:
    """`Upper A: bench-press 40 → 50 kg`."""
    from fit.cli.logging_words import change_text

    if one["new_weight_kg"] is None:
        return Line(text=f"  {one['plan']}: {one['exercise']} → no weight", style="good")
    change = change_text(one["old_weight_kg"], one["new_weight_kg"], unit)
    return Line(text=f"  {one['plan']}: {one['exercise']} {change}", style="good")
