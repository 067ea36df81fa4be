"""What the profile shows today: every field with its default."""

from __future__ import annotations

from fit.kernel.messages import View
from fit.kernel.record import Record
from fit.profile.events import ProfileCreated, ProfileUpdated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import Told


class ProfileRow(Record):
    """`unit` kg or lb; `zone` an IANA name, None for the system's; `week_start` a weekday; `weekly_goal` workouts a
    week; `bar` and `plates` in `unit`; `progression` auto, suggest or off; `height_cm`; `born` a day."""

    name: str | None = None
    born: str | None = None
    sex: str | None = None
    height_cm: float | None = None
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
    return row.but(**{n: defaults[n] if v is None else tuple(v) if isinstance(v, list) else v for n, v in known.items()})


VIEWS = (View(name="v_profile", version=1, row=ProfileRow, of=(ProfileCreated, ProfileUpdated), fold=fold_profile),)
