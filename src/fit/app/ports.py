"""What the application needs from the world: a log to append to, views to read, and one transaction around both."""

from __future__ import annotations

from fit.kernel.errors import FitError
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager
    from typing import Any, Protocol

    from fit.kernel.messages import Envelope, Event, View

    class EventLog(Protocol):
        """Append-only, one dense hash chain per device and domain."""

        def load(self, domain: str, aggregate_id: str) -> History:
            """What counts in this aggregate, in fold order, and its head events."""

        def append(self, domain: str, aggregate_id: str, bases: Sequence[str], born: Sequence[Born]) -> list[Envelope]:
            """Add events of this device, each based on the one before, the first on `bases`."""

        def receive(self, envelopes: Sequence[Envelope]) -> int:
            """Add events of other devices' chains as they are; the number that was new. Raises `Sequence` for a gap
            or a fork."""

        def arrived(self, domain: str, after: int, limit: int) -> list[Arrived]:
            """The next events of a domain in local arrival order, dead ones included."""

        def of_correlation(self, correlation_id: str) -> list[Stored]: ...

        def of_aggregate(self, domain: str, aggregate_id: str) -> list[Stored]:
            """All events of an aggregate in fold order, whether they count or not."""

        def find(self, event_id: str) -> Stored | None: ...

        def commands(self) -> Iterator[str]:
            """The correlation ids of this device's user commands, newest first: of events that nothing caused."""

        def latest(self, event_type: str) -> Stored | None:
            """The live event of this type that arrived last."""

        def named(self, part: str, event_type: str) -> list[Stored]:
            """Events of this type whose id begins or ends like this."""

        def take_dirty(self, domain: str) -> list[str]:
            """Aggregates whose views must be folded anew; asking clears the list."""

        def dirty_domains(self) -> set[str]:
            """Domains that have such aggregates."""

        def head(self) -> int:
            """The position of the latest arrival, 0 in an empty log."""

    class Views(Protocol):
        """Rows of read models."""

        def find(
            self, view: str, where: Mapping[str, Any], *, order: str = "", limit: int = 0
        ) -> list[dict[str, Any]]: ...

        def get(self, view: View, aggregate_id: str, key: Sequence[Any]) -> Any: ...

        def put(self, view: View, rows: Mapping[tuple[Any, ...], Any]) -> None: ...

        def drop(self, view: View, aggregate_id: str) -> None: ...

        def reset(self, views: Sequence[View]) -> None: ...

        def checkpoint(self, domain: str) -> Checkpoint: ...

        def move(self, domain: str, checkpoint: Checkpoint) -> None: ...

    class Store(Protocol):
        log: EventLog
        views: Views

        def writing(self) -> AbstractContextManager[None]: ...


class Collided(FitError):
    """Somebody else changed what this transaction had seen: begin again."""

    code = "storage"


class Born(Record):
    """An event that is about to enter the log."""

    event: Event
    correlation_id: str
    causation_id: str | None
    key: str | None
    seconds: float


class Stored(Record):
    """An event in the log, where it arrived, and whether it counts."""

    envelope: Envelope
    position: int
    live: bool


class History(Record):
    """`events`: those that count, in fold order. `heads`: the ids no other event of the aggregate is based on."""

    events: tuple[Stored, ...]
    heads: tuple[str, ...]


class Arrived(Record):
    position: int
    hlc: str
    live: bool
    aggregate_id: str
    event_id: str
    event_type: str
    event_version: int
    event_data: str
    correlation_id: str
    causation_id: str | None
    key: str | None
    timestamp: str


class Checkpoint(Record):
    """How far a context's views have folded: the position in local arrival order, the highest clock reading seen on the
    way, and the fingerprint of the views and the event catalogue they were folded with."""

    position: int = 0
    version: str = ""
    hlc: str = ""
