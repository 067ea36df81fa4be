"""The rules of a dose: what a person may swallow at once, on a day that has come."""

from __future__ import annotations

from fit.execution.decider import EARLIEST_DAY
from fit.execution.food_events import SupplementTaken
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.messages import Decider
from fit.kernel.names import is_name
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

# Unit → the most of it that anybody takes at once; beyond it somebody typed g for mg.
POSSIBLE = {"kg": 0.5, "g": 500.0, "mg": 200_000.0, "mcg": 1_000_000.0, "IU": 1_000_000.0, "ml": 2000.0, "l": 2.0}
POSSIBLE_PIECES = 100.0


class TakeSupplement(Record):
    """One dose. `latest_day`: the last day that may be logged, a day from today."""

    DOMAIN: ClassVar[str] = "execution"
    ROOM: ClassVar[str] = "supplement_decider"
    supplement: str
    taken_at: str
    latest_day: str
    dose: float | None = None
    unit: str | None = None
    typed: str | None = None
    active: bool = True
    note: str | None = None
    template_id: str | None = None

    @property
    def aggregate_id(self) -> str:
        return f"supplements:{self.taken_at[:10]}"


def decide(ask: TakeSupplement, _: None) -> list[SupplementTaken]:
    if not ask.active:
        raise Rejected("this user is deactivated and logs nothing", "fit identity activate")
    day = ask.taken_at[:10]
    if not EARLIEST_DAY <= day <= ask.latest_day:
        raise Rejected(f"nothing was taken on {day}", f"a day from {EARLIEST_DAY} on that has come")
    if not is_name(ask.supplement):
        raise Unreadable("that is no name for a supplement", "one line, as in creatine or vitamin d3")
    if ask.dose is not None:
        most = POSSIBLE.get(ask.unit or "", POSSIBLE_PIECES)
        if not 0 < ask.dose <= most:
            raise Rejected(
                f"{ask.typed} of {ask.supplement} at once is impossible",
                f"more than nothing and up to {most:g} {ask.unit} is believed",
            )
    return [
        SupplementTaken(
            supplement=ask.supplement, taken_at=ask.taken_at, dose=ask.dose, unit=ask.unit, typed=ask.typed,
            note=ask.note, template_id=ask.template_id,
        )
    ]  # fmt: skip


def evolve(_: None, __: object) -> None:
    """A dose stands alone: one too many is warned of, not refused."""


decider = Decider(initial=None, evolve=evolve, decide=decide)
