"""The first workout that ends in a new week or month lets the one before be looked at, once."""

from __future__ import annotations

from fit.analytics.progress_decider import AnalyzeTrend

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.analytics.progress_events import TrendAnalyzed
    from fit.kernel.messages import Told

AFTER = ("periods_gone_by",)


def react(_: Told, periods_gone_by: tuple[TrendAnalyzed, ...]) -> list[AnalyzeTrend]:
    return [AnalyzeTrend(trend=one) for one in periods_gone_by]
