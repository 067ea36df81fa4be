"""What analytics shows."""

from __future__ import annotations

from fit.analytics.progress_views import PROGRESS_VIEWS
from fit.analytics.recommendation_events import (
    RECOMMENDATION_EVENTS,
    RecommendationAccepted,
    RecommendationDismissed,
    RecommendationGenerated,
)
from fit.kernel.messages import View
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told


class RecommendationRow(Record):
    """One piece of advice. `status`: open, accepted or dismissed."""

    kind: str
    text: str
    generated_at: str
    evidence: dict[str, Any]
    status: str = "open"
    exercise_id: str | None = None
    changes: dict[str, Any] | None = None
    decided_at: str | None = None


def fold_recommendation(row: RecommendationRow | None, told: Told, _: object) -> RecommendationRow | None:
    match told.event:
        case RecommendationGenerated() as e:
            return RecommendationRow(
                kind=e.kind, text=e.text, generated_at=e.generated_at, evidence=e.evidence, exercise_id=e.exercise_id,
                changes=e.changes,
            )
        case RecommendationAccepted() as e:
            return row.but(status="accepted", decided_at=e.accepted_at) if row else None
        case RecommendationDismissed() as e:
            return row.but(status="dismissed", decided_at=e.dismissed_at) if row else None
    return row


VIEWS = (
    View(
        name="v_recommendations", version=1, row=RecommendationRow, fold=fold_recommendation, of=RECOMMENDATION_EVENTS,
        indexes=("status",),
    ),
    *PROGRESS_VIEWS,
)  # fmt: skip
