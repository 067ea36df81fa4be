"""When all planned sets of an exercise are done, its progression says what comes next."""

from __future__ import annotations

from fit.kernel.errors import Unreadable
from fit.planning.progression import read_scheme
from fit.planning.raising import done_for, stepped
from fit.policies.raise_target_on_milestone import move

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told

AFTER = ("planned_line",)


def react(told: Told, planned_line: Any) -> list[Any]:  # noqa: ARG001 - the session's sets say it all
    if planned_line is None or not planned_line.line["progression"]:
        return []
    found, line = planned_line, planned_line.line
    try:
        scheme = read_scheme(line["progression"])
    except Unreadable:  # written by a newer fit: what nobody here understands stays as it is
        return []
    return move(found, stepped(line, scheme, done_for(line, found.sets), found.rounding, found.typed))
