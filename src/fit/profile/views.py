"""What the profile shows today: every field with its default."""

from __future__ import annotations

from fit.kernel.messages import View
from fit.kernel.record import Record
from fit.profile.events import GoalsChanged, ProfileCreated, ProfileUpdated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from fit.kernel.messages import Told


class ProfileRow(Record):
    """`unit` kg or lb; `zone` an IANA name, None for the system's; `week_start` a weekday; `weekly_goal` workouts a
    week; `bar` and `plates` in `unit`; `progression` auto, suggest or off; `height_cm` with what was
    typed beside it; `born` a day; `day_minutes` the most that training may take on one day."""

    name: str | None = None
    born: str | None = None
    sex: str | None = None
    height_cm: float | None = None
    height_typed: str | None = None
    unit: str = "kg"
    zone: str | None = None
    week_start: str = "monday"
    weekly_goal: int = 3
    bar: float | None = None
    plates: tuple[float, ...] | None = None
    progression: str = "auto"
    day_minutes: int | None = None
    formula: str = "epley"


def fold_profile(row: ProfileRow | None, told: Told, _: object) -> ProfileRow:
    row = row or ProfileRow()
    known = {n: v for n, v in (told.event.changes or {}).items() if n in ProfileRow._names}
    defaults = ProfileRow._defaults
    return row.but(**{n: defaults[n] if v is None else _frozen(v) for n, v in known.items()})


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


class GoalsRow(Record):
    """`goals`: goal → its fields as in GoalsChanged, in the order they were first set."""

    goals: dict[str, Any] = {}  # noqa: RUF012 - never changed in place


def fold_goals(row: GoalsRow | None, told: Told, _: object) -> GoalsRow | None:
    goals = {**(row.goals if row else {}), **told.event.changes}
    kept = {key: goal for key, goal in goals.items() if goal is not None}
    return GoalsRow(goals=kept) if kept else None


VIEWS = (
    View(name="v_profile", version=1, row=ProfileRow, of=(ProfileCreated, ProfileUpdated), fold=fold_profile),
    View(name="v_goals", version=1, row=GoalsRow, of=(GoalsChanged,), fold=fold_goals),
)
