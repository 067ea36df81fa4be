"""When it was, where the lifter was: a file without zones is in the lifter's own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

EARLIEST_DAY = "1950-01-01"


class When:
    """`zone` names the lifter's time zone, None for this machine's. `latest_day` is the last that can have been."""

    def __init__(self, zone: str | None, latest_day: str) -> None:
        self._latest = latest_day
        self._zone: tzinfo | None = None
        if zone is not None:
            from zoneinfo import ZoneInfo

            try:
                self._zone = ZoneInfo(zone)
            except (OSError, ValueError, KeyError):
                raise Unreadable(f'there is no time zone "{zone}"', "as in Europe/Berlin") from None

    def moment(self, started: str, date_only: bool = False) -> str:
        """ISO with an offset. A bare date is at noon; UTC is a phone's way to write, so it becomes local; another
        offset stays, since that is where it happened."""
        at = datetime.fromisoformat(f"{started[:10]}T12:00:00" if date_only or len(started) == 10 else started)
        try:
            if at.tzinfo is not None and at.utcoffset():
                return at.isoformat(timespec="seconds")
            if at.tzinfo is None:
                return self._local(at).isoformat(timespec="seconds")
            return at.astimezone(self._zone).isoformat(timespec="seconds")
        except (OverflowError, OSError, ValueError):  # the last days of the calendar
            return f"{at.replace(tzinfo=None).isoformat(timespec='seconds')}+00:00"

    def _local(self, wall: datetime) -> datetime:
        """Of a time that came twice the first; one that the clocks skipped moves on by what they skipped."""
        if self._zone is not None:
            return wall.replace(tzinfo=self._zone).astimezone(UTC).astimezone(self._zone)
        found = wall.astimezone()
        return found if found.replace(tzinfo=None) == wall else wall.replace(fold=1).astimezone()

    def later(self, moment: str, seconds: float) -> str:
        return (datetime.fromisoformat(moment) + timedelta(seconds=round(seconds))).isoformat(timespec="seconds")

    def refusal(self, moment: str) -> str | None:
        """Why nothing can have happened then."""
        day = moment[:10]
        if day > self._latest:
            return f"{day} has not come yet"
        return f"{day} is before {EARLIEST_DAY}" if day < EARLIEST_DAY else None
