"""The answer to advice."""

from __future__ import annotations

from fit.app import recommendations
from fit.cloud.commands.asked import Command, Offer
from fit.cloud.wire import Id


class Answer(Command):
    recommendation_id: Id


OFFERS = (
    Offer(
        name="AcceptRecommendation", body=Answer,
        do=lambda house, ask: recommendations.accept(house, ask.recommendation_id),
    ),
    Offer(
        name="DismissRecommendation", body=Answer,
        do=lambda house, ask: recommendations.dismiss(house, ask.recommendation_id),
    ),
)  # fmt: skip
