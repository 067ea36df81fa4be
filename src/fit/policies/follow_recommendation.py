"""A recommendation that was accepted changes the plan it is about."""

from __future__ import annotations

from fit.planning.commands import UpdateTemplate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import Told


def react(told: Told) -> list[UpdateTemplate]:
    changes = told.event.changes or {}
    if "template_id" not in changes:
        return []
    return [
        UpdateTemplate(
            template_id=changes["template_id"], at=told.event.accepted_at, changes={"exercises": changes["exercises"]},
            reason="AnalyticsRecommendation", why=told.event.text,
        )
    ]  # fmt: skip
