"""Days and sets in the words of people."""

from __future__ import annotations

from fit.execution.events import SetDone
from fit.execution.writing import written
from fit.kernel import days

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


def day_name(day: str) -> str:
    """`Mon 2026-11-23`."""
    return f"{days.WEEKDAYS[days.weekday(day)][:3].capitalize()} {day}"


def sets_text(shapes: Sequence[dict[str, Any]]) -> str:
    """The sets of a JSON shape, as notation."""
    names = SetDone._names
    return written([SetDone(**{n: v for n, v in shape.items() if n in names and v is not None}) for shape in shapes])
