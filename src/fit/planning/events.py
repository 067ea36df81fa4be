"""What a planner's log knows. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.planning.exercise_events import EXERCISE_EVENTS
from fit.planning.template_events import TEMPLATE_EVENTS

EVENTS = (*EXERCISE_EVENTS, *TEMPLATE_EVENTS)
