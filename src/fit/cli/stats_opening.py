"""What every `fit stats` begins with: the log, figures that are up to date, the days asked for."""

from __future__ import annotations

from fit.app.rollups import is_current
from fit.app.stats import Span, prepare
from fit.cli.door import options, progress_bar, reading_house
from fit.kernel import days
from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.app.house import House


def opened(since: str | None, until: str | None, figures: bool = True) -> tuple[House, Span]:
    """The log, with its figures up to date where they are wanted, and the days asked for."""
    house = reading_house()
    if figures and not is_current(house.store):
        events = house.store.log.head()
        with progress_bar("summing up the log", events) as progress:
            prepare(house, lambda share: progress(round(share * events)))
    if since is None and until is None:
        return house, Span()
    zone = house.settings().zone
    first = days.read_day(since, house.seconds, zone) if since else None
    last = days.read_day(until, house.seconds, zone) if until else None
    if first and last and first > last:
        raise Unreadable(f"{first} is after {last}", "--since names the first day, --until the last")
    return house, Span(since=first, until=last)


def today(house: House) -> str:
    """The lifter's day, or the day that `--as-of` names."""
    zone = house.settings().zone
    as_of = options().as_of
    return days.read_day(as_of, house.seconds, zone) if as_of else house.now(zone).day
