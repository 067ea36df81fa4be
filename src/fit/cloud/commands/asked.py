"""What every command over the wire has in common: an id, so that asking twice does it once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import AfterValidator, Field

from fit.cloud.wire import Id, Strict
from fit.kernel import days
from fit.kernel.errors import Unreadable
from fit.kernel.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable

    from fit.app.house import House


class Command(Strict):
    """`command_id`: a retry gets the first answer. `expected_version`: how many events the caller has seen of what the
    command changes; where there are more by now, it is refused."""

    command_id: Id
    expected_version: Annotated[int, Field(ge=0, le=2**53)] | None = None


class Offer(Record):
    """`do` decides by the rules of `fit` itself, in a house whose command this is."""

    name: str
    body: type[Command]
    do: Callable[[House, Any], object]


def _whole(text: str) -> str:
    """Without what no log should hold: halves of characters, and control characters."""
    if not text.isprintable():
        raise ValueError("letters, figures and signs on one line")
    return text


def _date(text: str) -> str:
    try:
        days.read_day(text, 0.0, "UTC")
    except Unreadable as error:
        raise ValueError(error.message) from None
    return text


Words = Annotated[str, Field(min_length=1, max_length=300), AfterValidator(_whole)]
Note = Annotated[str, Field(max_length=1000), AfterValidator(_whole)]
Date = Annotated[str, Field(pattern=r"^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$"), AfterValidator(_date)]
Time = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
Figure = Annotated[float, Field(ge=0, le=100_000, allow_inf_nan=False)]


def now(house: House) -> str:
    """Local time with offset, as commands want it."""
    return house.now(house.settings().zone).iso
