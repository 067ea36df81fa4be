"""GPX: a track of points and times."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import datetime, timezone
from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, BinaryIO

from fit.importers.activity import session
from fit.importers.cells import Bad
from fit.importers.dates import stamp
from fit.importers.found import Found, Skipped
from fit.importers.xml import elements, local

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesImpl

# Mean radius of the earth (IUGG), in metres.
_EARTH = 6_371_008.8


def sniff(head: bytes) -> bool:
    return b"<gpx" in head[:65536]


def read(stream: BinaryIO) -> Iterator[Found]:
    """A session per track; the distance is along the points of each segment."""
    tracks = _Tracks()
    for _ in elements(stream, tracks.begin, tracks.end):
        while tracks.found:
            yield tracks.found.popleft()


class _Tracks:
    def __init__(self) -> None:
        self.found: deque[Found] = deque()
        self.path: list[str] = []
        self._clear(0)

    def _clear(self, line: int) -> None:
        self.line, self.sport, self.title, self.metres = line, "", "", 0.0
        self.first = self.last = ""
        self.here: tuple[float, float] | None = None

    def begin(self, name: str, attributes: AttributesImpl, line: int) -> None:
        self.path.append(local(name))
        where = self.path[-1]
        if where == "trk":
            self._clear(line)
        elif where == "trkseg":
            self.here = None
        elif where == "trkpt":
            self._go(attributes.get("lat", ""), attributes.get("lon", ""))

    def _go(self, lat: str, lon: str) -> None:
        try:
            there = (float(lat), float(lon))
        except ValueError:
            return
        if not (-90 <= there[0] <= 90 and -180 <= there[1] <= 180):
            return
        if self.here is not None:
            self.metres += _between(self.here, there)
        self.here = there

    def end(self, name: str, text: str) -> None:
        where, within = self.path.pop(), self.path[-1] if self.path else ""
        del name
        if where == "time" and within == "trkpt":
            self.first = self.first or text.strip()
            self.last = text.strip()
        elif where == "type" and within == "trk":
            self.sport = text.strip()
        elif where == "name" and within == "trk":
            self.title = text.strip()
        elif where == "trk":
            try:
                self.found.append(self._session())
            except Bad as bad:
                self.found.append(Skipped(line=self.line, column=bad.column, value=bad.value, reason=bad.reason))

    def _session(self) -> Found:
        if not self.first:
            raise Bad("time", "", "a track without times: a plan, not an activity")
        took = (_moment(self.last) - _moment(self.first)).total_seconds()
        return session(
            sport=self.sport or self.title,
            started=self.first,
            seconds=took,
            metres=round(self.metres, 1),
            kcal=0.0,
            line=self.line,
        )


def _moment(text: str) -> datetime:
    when = datetime.fromisoformat(stamp(text, "time")[0])
    return when if when.tzinfo else when.replace(tzinfo=timezone.utc)  # noqa: UP017 - GPX is UTC by its schema


def _between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Metres along a great circle (haversine)."""
    lat1, lat2 = radians(one[0]), radians(other[0])
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin(radians(other[1] - one[1]) / 2) ** 2
    return 2 * _EARTH * asin(min(1.0, sqrt(half)))
