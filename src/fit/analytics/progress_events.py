"""What a workout came to, and how a week or month went. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.kernel.messages import Event
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class LiftProgress(Record):
    """One exercise of a workout, and the session of it before; figures in kg, None where there is none. `records` names
    the records it set."""

    exercise_id: str
    hard_sets: int
    reps: int
    weight_kg: float | None = None
    e1rm_kg: float | None = None
    volume_kg: float | None = None
    before_day: str | None = None
    before_weight_kg: float | None = None
    before_e1rm_kg: float | None = None
    before_volume_kg: float | None = None
    records: tuple[str, ...] = ()


class ProgressCalculated(Event):
    """The totals of a workout as they were when it ended; what the log says today stands in the views."""

    NAME: ClassVar[str] = "ProgressCalculated"
    VERSION: ClassVar[int] = 1
    PARTS: ClassVar[dict[str, type[Record]]] = {"exercises": LiftProgress}
    workout_id: str
    day: str
    calculated_at: str
    hard_sets: int
    total_duration_minutes: int
    exercises: tuple[LiftProgress, ...]
    volume_kg: float | None = None
    name: str | None = None
    template_id: str | None = None


class LiftTrend(Record):
    """One lift in the period: its figures, the change of e1RM since the last period with one, and where its trend of
    the twelve weeks before stands."""

    exercise_id: str
    sessions: int
    hard_sets: int
    standing: str
    weeks_since_best: float
    e1rm_kg: float | None = None
    volume_kg: float | None = None
    change_pct: float | None = None
    slope_per_week: float | None = None
    best_kg: float | None = None
    best_day: str | None = None


class TrendAnalyzed(Event):
    """`by`: week or month. Hard sets per muscle are those of the period itself."""

    NAME: ClassVar[str] = "TrendAnalyzed"
    VERSION: ClassVar[int] = 1
    PARTS: ClassVar[dict[str, type[Record]]] = {"lifts": LiftTrend}
    by: str
    period: str
    start: str
    analyzed_at: str
    sessions: int
    hard_sets: int
    lifts: tuple[LiftTrend, ...]
    muscles: dict[str, float]
    volume_kg: float | None = None


PROGRESS_EVENTS = (ProgressCalculated, TrendAnalyzed)

ProgressEvent = ProgressCalculated | TrendAnalyzed
