"""TCX: an activity of a sports watch, lap by lap."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from fit.importers.activity import session
from fit.importers.cells import Bad
from fit.importers.found import Found, Skipped
from fit.importers.xml import elements, local

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesImpl


def sniff(head: bytes) -> bool:
    return b"TrainingCenterDatabase" in head[:65536]


def read(stream: BinaryIO) -> Iterator[Found]:
    """A session per activity; time, distance and energy are the sums of its laps."""
    watch = _Watch()
    for _ in elements(stream, watch.begin, watch.end):
        while watch.found:
            yield watch.found.popleft()


class _Watch:
    def __init__(self) -> None:
        self.found: deque[Found] = deque()
        self.path: list[str] = []
        self.now: dict[str, Any] | None = None

    def begin(self, name: str, attributes: AttributesImpl, line: int) -> None:
        self.path.append(local(name))
        if self.path[-1] == "Activity":
            self.now = {"line": line, "sport": attributes.get("Sport", ""), "seconds": 0.0, "metres": 0.0, "kcal": 0.0}
        elif self.path[-1] == "Lap" and self.now is not None:
            self.now.setdefault("started", attributes.get("StartTime", ""))

    def end(self, name: str, text: str) -> None:
        where, within = self.path.pop(), self.path[-1] if self.path else ""
        del name
        if self.now is None:
            return
        if within == "Activity" and where == "Id":
            self.now["id"] = text.strip()
        elif within == "Activity" and where == "Notes":
            self.now["note"] = text.strip()
        elif within == "Lap":
            field = {"TotalTimeSeconds": "seconds", "DistanceMeters": "metres", "Calories": "kcal"}.get(where)
            if field:
                self._add(field, text.strip())
        elif where == "Activity":
            now, self.now = self.now, None
            now["started"] = now.get("started") or now.pop("id", "")
            now.pop("id", None)
            try:
                self.found.append(session(**now))
            except Bad as bad:
                self.found.append(Skipped(line=now["line"], column=bad.column, value=bad.value, reason=bad.reason))

    def _add(self, field: str, text: str) -> None:
        assert self.now is not None
        try:
            self.now[field] += float(text or 0)
        except ValueError:
            self.now[field] = float("nan")  # one lap that cannot be read makes the whole unknown
