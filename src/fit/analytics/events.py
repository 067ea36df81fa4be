"""What the figures said. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.analytics.recommendation_events import RECOMMENDATION_EVENTS

EVENTS = (*RECOMMENDATION_EVENTS,)
