"""The rules of advice: the same evidence speaks once, and the lifter answers once."""

from __future__ import annotations

from fit.analytics.recommendation_commands import (
    AcceptRecommendation,
    DismissRecommendation,
    Recommend,
    RecommendationCommandKind,
)
from fit.analytics.recommendation_events import (
    RecommendationAccepted,
    RecommendationDismissed,
    RecommendationEvent,
    RecommendationGenerated,
)
from fit.kernel.errors import NotFound, Rejected
from fit.kernel.messages import Decider
from fit.kernel.never import assert_never
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Advice(Record):
    """`status`: none, open, accepted or dismissed."""

    status: str = "none"
    kind: str = ""
    text: str = ""
    exercise_id: str | None = None
    changes: dict[str, Any] | None = None


def evolve(advice: Advice, event: RecommendationEvent) -> Advice:
    match event:
        case RecommendationGenerated():
            return Advice(
                status="open", kind=event.kind, text=event.text, exercise_id=event.exercise_id, changes=event.changes
            )
        case RecommendationAccepted():
            return advice.but(status="accepted")
        case RecommendationDismissed():
            return advice.but(status="dismissed")
        case _:
            assert_never(event)


def decide(command: RecommendationCommandKind, advice: Advice) -> list[RecommendationEvent]:
    match command:
        case Recommend():
            if advice.status != "none":
                return []
            return [
                RecommendationGenerated(
                    kind=command.kind, text=command.text, evidence=command.evidence, generated_at=command.at,
                    exercise_id=command.exercise_id, changes=command.changes,
                )
            ]  # fmt: skip
        case AcceptRecommendation():
            _must_be_open(advice)
            if command.outdated:
                raise Rejected(command.outdated, "fit recommend dismiss takes it off the list")
            return [
                RecommendationAccepted(
                    kind=advice.kind, text=advice.text, accepted_at=command.at, exercise_id=advice.exercise_id,
                    changes=advice.changes,
                )
            ]  # fmt: skip
        case DismissRecommendation():
            _must_be_open(advice)
            return [
                RecommendationDismissed(
                    kind=advice.kind, text=advice.text, dismissed_at=command.at, exercise_id=advice.exercise_id
                )
            ]
        case _:
            assert_never(command)


def _must_be_open(advice: Advice) -> None:
    if advice.status == "none":
        raise NotFound("there is no such recommendation", "fit recommend list shows them")
    if advice.status != "open":
        raise Rejected(f"this recommendation was {advice.status} already", "fit undo takes that back")


decider = Decider(initial=Advice(), evolve=evolve, decide=decide)
