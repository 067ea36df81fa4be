"""What the figures said. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.analytics.progress_events import PROGRESS_EVENTS
from fit.analytics.recommendation_events import RECOMMENDATION_EVENTS

EVENTS = (*PROGRESS_EVENTS, *RECOMMENDATION_EVENTS)
