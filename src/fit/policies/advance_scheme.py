"""When all planned sets of an exercise are done, its progression says what comes next."""

from __future__ import annotations

from fit.planning.raising import done_for, stepped
from fit.policies.raise_target_on_milestone import move

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told

AFTER = ("planned_line",)


def react(told: Told, planned_line: Any) -> list[Any]:  # noqa: ARG001 - the session's sets say it all
    found = planned_line
    if found is None:
        return []
    return move(found, stepped(found.line, done_for(found.line, found.sets), found.rounding, found.typed))
