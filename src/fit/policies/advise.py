"""At the end of a week the figures give advice, each piece once for the same evidence."""

from __future__ import annotations

from fit.analytics import advice
from fit.analytics.recommendation_commands import Recommend
from fit.kernel import ids

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import Told

AFTER = ("week_to_judge",)


def react(told: Told, week_to_judge: advice.Week | None) -> list[Recommend]:
    """`week_to_judge`: None for a month."""
    if week_to_judge is None:
        return []
    return [
        Recommend(
            recommendation_id=ids.key("recommendation", one.kind, *one.same), at=told.event.analyzed_at, kind=one.kind,
            text=one.text, evidence=one.evidence, exercise_id=one.exercise_id,
        )
        for one in advice.of_week(week_to_judge)
    ]  # fmt: skip
