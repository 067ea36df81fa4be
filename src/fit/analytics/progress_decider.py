"""The rules of looking back: a workout is summed up when it ends, a week and a month once they are over."""

from __future__ import annotations

from fit.analytics.progress_events import ProgressCalculated, ProgressEvent, TrendAnalyzed
from fit.kernel import ids
from fit.kernel.messages import Decider
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar


class PublishProgress(Record):
    DOMAIN: ClassVar[str] = "analytics"
    ROOM: ClassVar[str] = "progress_decider"
    progress: ProgressCalculated

    @property
    def aggregate_id(self) -> str:
        return f"progress:{self.progress.workout_id}"


class AnalyzeTrend(Record):
    DOMAIN: ClassVar[str] = "analytics"
    ROOM: ClassVar[str] = "progress_decider"
    trend: TrendAnalyzed

    @property
    def aggregate_id(self) -> str:
        return f"trend:{self.trend.period}"

    @property
    def once(self) -> str:
        """Whichever device says it: a period is analysed once."""
        return ids.key("TrendAnalyzed", self.trend.period)


def evolve(said: tuple[ProgressEvent, ...], event: ProgressEvent) -> tuple[ProgressEvent, ...]:
    return (*said, event)


def decide(ask: PublishProgress | AnalyzeTrend, said: tuple[ProgressEvent, ...]) -> list[ProgressEvent]:
    if isinstance(ask, AnalyzeTrend):
        return [] if said else [ask.trend]
    return [ask.progress]


decider = Decider(initial=(), evolve=evolve, decide=decide)
