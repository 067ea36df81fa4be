"""A workout in lines that fit a phone's terminal."""

from __future__ import annotations

from fit.cli.answer import Line
from fit.cli.columns import beside, folded, room
from fit.cli.wording import day_name, sets_text
from fit.kernel.quantities import say_duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def workout_lines(shape: dict[str, Any]) -> list[Line]:
    minutes = f", {shape['minutes']} min" if shape["minutes"] is not None else ""
    status = "" if shape["status"] == "open" else f" ({'done' if shape['status'] == 'executed' else shape['status']})"
    head = f"{shape['name'] or 'Free workout'}{minutes}{status}"
    lines = [Line(text=one, style="strong") for one in folded(head, room())]
    names = [(f"{one['superset']}: " if one["superset"] else "") + one["name"] for one in shape["exercises"]]
    rows = []
    for name, one in zip(names, shape["exercises"], strict=True):
        count = f"{one['done_sets']}/{one['planned_sets']}" if one["planned_sets"] else str(one["done_sets"])
        done = sets_text(one["sets"]) if one["sets"] else ""
        said = "skipped" if one["skipped"] and not one["sets"] else done
        style = "dim" if one["skipped"] else "good" if one["done_sets"] >= one["planned_sets"] > 0 else ""
        rows.append((name, f"{count.rjust(3)}  {said}".rstrip(), "", style))
    lines += beside(rows)
    for one in shape["swaps"]:
        lines.append(Line(text=f"  {one['new_name']} in place of {one['name']}{_why(one)}", style="dim"))
    for one in shape["skips"]:
        lines.append(Line(text=f"  skipped {one['name']}{_why(one)}", style="dim"))
    return lines + next_lines(shape["next"])


COLUMNS = (
    "exercise_id", "exercise", "n", "planned_reps", "planned_weight_kg", "reps", "weight_kg", "rpe", "duration_seconds",
    "distance_m", "kind", "skipped",
)  # fmt: skip


def set_rows(shape: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Planned and done side by side, a set a row."""
    rows = []
    for one in shape["exercises"]:
        for n in range(max(one["planned_sets"], one["done_sets"])):
            target = one["targets"][n] if n < one["planned_sets"] else {}
            done = one["sets"][n] if n < one["done_sets"] else {}
            planned = target.get("reps"), target.get("weight_kg")
            figures = [done.get(name) for name in ("reps", "weight_kg", "rpe", "duration_seconds", "distance_m")]
            kind = done.get("kind") or target.get("kind")
            rows.append((one["id"], one["name"], n + 1, *planned, *figures, kind, one["skipped"]))
    return rows


def next_lines(up: dict[str, Any] | None) -> list[Line]:
    if up is None:
        return []
    rest = f", rest {say_duration(up['rest_seconds'])}" if up["rest_seconds"] else ""
    columns = room()
    head = f"next: {up['exercise']['name']}, set {up['set']} of {up['of']}: {up['text']}{rest}"
    lines = [Line(text=one) for one in folded(head, columns)]
    if up["notes"]:
        lines.append(Line(text=f"  {up['notes']}", style="dim"))
    if up["last_time"]:
        before = f"  last time ({day_name(up['last_time']['date'])}): {sets_text(up['last_time']['sets'])}"
        lines += [Line(text=one, style="dim") for one in folded(before, columns)]
    return lines


def _why(one: dict[str, Any]) -> str:
    return f": {one['reason']}" if one["reason"] else ""
