"""What may be asked about advice."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class RecommendationCommand(Record):
    """The id is made of the evidence, so that the same evidence says it once. `at`: local time with offset."""

    DOMAIN: ClassVar[str] = "analytics"
    ROOM: ClassVar[str] = "recommendation_decider"
    recommendation_id: str
    at: str

    @property
    def aggregate_id(self) -> str:
        return self.recommendation_id


class Recommend(RecommendationCommand):
    kind: str
    text: str
    evidence: dict[str, Any]
    exercise_id: str | None = None
    changes: dict[str, Any] | None = None


class AcceptRecommendation(RecommendationCommand):
    """`outdated` says how the plan has moved on since, where it has."""

    outdated: str | None = None


class DismissRecommendation(RecommendationCommand):
    pass


RecommendationCommandKind = Recommend | AcceptRecommendation | DismissRecommendation
