"""The rules of a measure: what a body can be."""

from __future__ import annotations

from fit.execution.body_events import BodyMeasured
from fit.execution.decider import EARLIEST_DAY
from fit.kernel.errors import Rejected
from fit.kernel.messages import Decider
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

# What has been measured on living people, with room to spare: (least, most) in the metric's unit.
POSSIBLE = {"weight": (20.0, 350.0), "fat": (2.0, 75.0)}
POSSIBLE_LENGTH = (10.0, 300.0)


class Measure(Record):
    """One measure of a day. `latest_day`: the last day that may be measured, a day from today."""

    DOMAIN: ClassVar[str] = "execution"
    ROOM: ClassVar[str] = "body_decider"
    metric: str
    value: float
    typed: str
    unit: str
    measured_at: str
    latest_day: str
    active: bool = True
    note: str | None = None

    @property
    def aggregate_id(self) -> str:
        return f"body:{self.measured_at[:10]}"


def decide(ask: Measure, _: None) -> list[BodyMeasured]:
    if not ask.active:
        raise Rejected("this user is deactivated and logs nothing", "fit identity activate")
    day = ask.measured_at[:10]
    if not EARLIEST_DAY <= day <= ask.latest_day:
        raise Rejected(f"{day} cannot be measured", f"a day from {EARLIEST_DAY} on that has come")
    least, most = POSSIBLE.get(ask.metric, POSSIBLE_LENGTH)
    if not least <= ask.value <= most:
        raise Rejected(
            f"{ask.metric} {ask.typed}{ask.unit} is impossible", f"between {least:g} and {most:g} is believed"
        )
    return [
        BodyMeasured(
            metric=ask.metric, value=ask.value, typed=ask.typed, unit=ask.unit, measured_at=ask.measured_at,
            note=ask.note,
        )
    ]  # fmt: skip


def evolve(_: None, __: object) -> None:
    """A measure stands alone: no rule rests on those before it."""


decider = Decider(initial=None, evolve=evolve, decide=decide)
