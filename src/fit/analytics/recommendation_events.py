"""Advice, and what became of it. These names are on disk: never rename, only upcast."""

from __future__ import annotations

from fit.kernel.messages import Event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class RecommendationGenerated(Event):
    """`evidence`: the figures and ids it rests on. `changes`: what accepting it does, as `template_id` and `exercises`
    of a plan's update; None for advice that changes no plan."""

    NAME: ClassVar[str] = "RecommendationGenerated"
    VERSION: ClassVar[int] = 1
    kind: str
    text: str
    evidence: dict[str, Any]
    generated_at: str
    exercise_id: str | None = None
    changes: dict[str, Any] | None = None


class RecommendationAccepted(Event):
    NAME: ClassVar[str] = "RecommendationAccepted"
    VERSION: ClassVar[int] = 1
    kind: str
    text: str
    accepted_at: str
    exercise_id: str | None = None
    changes: dict[str, Any] | None = None


class RecommendationDismissed(Event):
    NAME: ClassVar[str] = "RecommendationDismissed"
    VERSION: ClassVar[int] = 1
    kind: str
    text: str
    dismissed_at: str
    exercise_id: str | None = None


RECOMMENDATION_EVENTS = (RecommendationGenerated, RecommendationAccepted, RecommendationDismissed)

RecommendationEvent = RecommendationGenerated | RecommendationAccepted | RecommendationDismissed
