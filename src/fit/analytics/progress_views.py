"""What was said of workouts when they ended, and of weeks and months when they were over."""

from __future__ import annotations

from fit.analytics.progress_events import ProgressCalculated, TrendAnalyzed
from fit.kernel.messages import View
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told


class ProgressRow(Record):
    workout_id: str
    day: str
    hard_sets: int
    minutes: int
    volume_kg: float | None
    exercises: tuple[dict[str, Any], ...]


class TrendRow(Record):
    by_: str
    period: str
    start: str
    sessions: int
    hard_sets: int
    volume_kg: float | None
    lifts: tuple[dict[str, Any], ...]
    muscles: dict[str, Any]


def fold_progress(_: ProgressRow | None, told: Told, __: object) -> ProgressRow:
    e: ProgressCalculated = told.event
    return ProgressRow(
        workout_id=e.workout_id, day=e.day, hard_sets=e.hard_sets, minutes=e.total_duration_minutes,
        volume_kg=e.volume_kg, exercises=tuple([one.fields() for one in e.exercises]),
    )  # fmt: skip


def fold_trend(_: TrendRow | None, told: Told, __: object) -> TrendRow:
    e: TrendAnalyzed = told.event
    return TrendRow(
        by_=e.by, period=e.period, start=e.start, sessions=e.sessions, hard_sets=e.hard_sets, volume_kg=e.volume_kg,
        lifts=tuple([one.fields() for one in e.lifts]), muscles=e.muscles,
    )  # fmt: skip


PROGRESS_VIEWS = (
    View(name="v_progress", version=1, row=ProgressRow, fold=fold_progress, of=(ProgressCalculated,), indexes=("day",)),
    View(name="v_trends", version=1, row=TrendRow, fold=fold_trend, of=(TrendAnalyzed,), indexes=("by_, start",)),
)
