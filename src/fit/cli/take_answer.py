"""The answer to supplements that were taken."""

from __future__ import annotations

from fit.app import supplements
from fit.cli.answer import Answer, Line
from fit.cli.door import writing_house

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def taken(words: Sequence[str] | None, at: str | None = None, note: str | None = None, due: bool = False) -> Answer:
    """Store the doses, and answer."""
    done = supplements.take(writing_house(), [word.replace("\u2212", "-") for word in words or ()], at, note, due)
    shapes = [supplements.shape(told) for told in done.told]
    lines = [Line(text=_line(shape)) for shape in shapes]
    if not lines:
        lines = [Line(text="Nothing is due now.", style="dim")]
    return Answer(
        shape={
            "taken": shapes, "warnings": list(done.warnings), "correlation_id": done.outcome.correlation_id,
            "event_ids": done.outcome.event_ids,
        },
        text=tuple(lines), warnings=done.warnings,
    )  # fmt: skip


def _line(shape: dict[str, object]) -> str:
    """`creatine 5g  08:00`."""
    dose = f" {shape['typed']}" if shape["typed"] else ""
    note = f'  "{shape["note"]}"' if shape["note"] else ""
    return f"{shape['supplement']}{dose}  {str(shape['taken_at'])[11:16]}{note}"
