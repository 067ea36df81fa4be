"""When a workout ends with sets left out, progressions judge what was done: a miss is a miss."""

from __future__ import annotations

from fit.planning.raising import done_for, stepped
from fit.policies.raise_target_on_milestone import move

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told

AFTER = ("growing_lines",)


def react(told: Told, growing_lines: Any) -> list[Any]:  # noqa: ARG001 - the session's sets say it all
    """Exercises with all their sets have been judged at the last of them."""
    return [
        command
        for found in growing_lines
        for command in move(
            found, stepped(found.line, done_for(found.line, found.sets), found.rounding, found.typed, over=True)
        )
    ]
