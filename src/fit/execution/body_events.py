"""What the scale and the tape said. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.kernel.messages import Event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class BodyMeasured(Event):
    """`metric`: weight (kg), waist and other lengths (cm), fat (percent). `typed` and `unit` as written."""

    NAME: ClassVar[str] = "BodyMeasured"
    VERSION: ClassVar[int] = 1
    metric: str
    value: float
    typed: str
    unit: str
    measured_at: str
    note: str | None = None
