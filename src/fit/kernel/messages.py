"""The words every context speaks: commands ask, events tell, views show; and the envelope an event travels in."""

from __future__ import annotations

from fit.kernel import json_text
from fit.kernel.record import Record

try:
    from _sha256 import sha256  # type: ignore[import-not-found] # hashlib loads OpenSSL: 3 ms
except ImportError:
    from hashlib import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any, ClassVar, Self

HASH_FORMAT = "fit-1"


class Event(Record):
    """Something that happened. `NAME`, `VERSION` and the field names are on disk: never renamed, only upcast."""

    NAME: ClassVar[str]
    VERSION: ClassVar[int]
    # Fields that hold records, or tuples of records.
    PARTS: ClassVar[dict[str, type[Record]]] = {}

    def payload(self) -> dict[str, Any]:
        """Fields as JSON values; what is None is left out."""
        found: dict[str, Any] = _plain(self)
        return found

    @classmethod
    def read(cls, payload: dict[str, Any]) -> Self:
        """The event of a payload of today's version; fields nobody knows are passed over."""
        names, parts = cls._names, cls.PARTS
        given = {n: payload[n] for n in names if n in payload}
        for name, kind in parts.items():
            if name in given:
                given[name] = _part(kind, given[name])
        for name, value in given.items():
            if type(value) is list:
                given[name] = tuple(value)
        return cls(**given)


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return {n: _plain(v) for n in value._names if (v := getattr(value, n)) is not None}
    if isinstance(value, (tuple, list)):
        return [_plain(v) for v in value]
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    return value


def _part(kind: type[Record], value: Any) -> Any:
    if type(value) is list:
        return tuple([_part(kind, v) for v in value])
    known = kind._known
    return kind(**{
        n: tuple(v) if type(v) is list else v for n, v in value.items() if v is not None and n in known
    })  # fmt: skip


class Voided(Event):
    """These commands, or single events, no longer count in this aggregate (an undo, or the old half of an amend)."""

    NAME = "Voided"
    VERSION = 1
    targets: tuple[str, ...]
    by: str


class Restored(Event):
    """These count again."""

    NAME = "Restored"
    VERSION = 1
    targets: tuple[str, ...]
    by: str


class Decider(Record):
    """A context's whole behaviour: a blank page and two pure functions."""

    initial: Any
    evolve: Callable[[Any, Any], Any]
    decide: Callable[[Any, Any], Sequence[Any]]

    def fold(self, history: Iterable[Any]) -> Any:
        state = self.initial
        for event in history:
            state = self.evolve(state, event)
        return state


class Envelope(Record):
    """An event as it lies in the log and travels between devices (shared/design.md, section 2)."""

    device_id: str
    domain: str
    seq: int
    event_id: str
    key: str | None
    aggregate_id: str
    bases: tuple[str, ...]
    event_type: str
    event_version: int
    event_data: str
    timestamp: str
    correlation_id: str
    causation_id: str | None
    hlc: str
    hash: str

    @property
    def order(self) -> tuple[str, str, str, int]:
        """Histories fold in this order on every device."""
        return self.hlc, self.device_id, self.domain, self.seq


class Told(Record):
    """An event as views and policies hear it: what happened, and where in the log it stands."""

    event: Any
    event_id: str
    aggregate_id: str
    correlation_id: str
    timestamp: str
    key: str | None = None
    causation_id: str | None = None


class View(Record):
    """A read model: one table, folded row by row from the events of one context.

    `row` names the columns; `key` those that identify a row within its aggregate; `place(told)` gives the values of
    `key` for an event; `fold(row or None, told, facts)` gives the row after it, or None when there is none any more.
    `indexes` are columns, as in `day, status`, and may say of which rows: `day where minutes is not null`.
    `marks(row)` names what is computed from this row elsewhere and is stale when it changes.
    """

    name: str
    version: int
    row: type[Record]
    of: tuple[type[Event], ...]
    fold: Callable[[Any, Told, Any], Any]
    key: tuple[str, ...] = ()
    place: Callable[[Told], tuple[Any, ...]] = lambda told: ()  # noqa: ARG005 - most views hold one row an aggregate
    indexes: tuple[str, ...] = ()
    marks: Callable[[Any], tuple[tuple[str, str], ...]] | None = None


def chain_start(device_id: str, domain: str) -> str:
    """What stands before the first event of a chain."""
    return sha256_hex(f"{HASH_FORMAT}{_measured(device_id)}{_measured(domain)}")


def chain_hash(previous: str, e: Envelope) -> str:
    """SHA-256 over the format, the hash before, the header with each field's length in code points, the data's hash.

    Verifiable without understanding a payload; `e.hash` itself is not read.
    """
    return header_hash(
        previous, e.device_id, e.domain, e.seq, e.event_id, e.key, e.aggregate_id, ",".join(e.bases), e.event_type,
        e.event_version, e.event_data, e.timestamp, e.correlation_id, e.causation_id, e.hlc,
    )  # fmt: skip


def header_hash(
    previous: str, device_id: str, domain: str, seq: int, event_id: str, key: str | None, aggregate_id: str, bases: str,
    event_type: str, event_version: int, event_data: str, timestamp: str, correlation_id: str, causation_id: str | None,
    hlc: str,
) -> str:  # fmt: skip
    """`chain_hash` of loose columns, for the verification of long chains. A missing field is `-`, an empty one `0:`."""
    data = sha256_hex(event_data)
    no, version = str(seq), str(event_version)
    return sha256_hex(
        f"{HASH_FORMAT}{previous}{len(device_id)}:{device_id}{len(domain)}:{domain}{len(no)}:{no}"
        f"{len(event_id)}:{event_id}{_measured(key)}{len(aggregate_id)}:{aggregate_id}{len(bases)}:{bases}"
        f"{len(event_type)}:{event_type}{len(version)}:{version}{len(timestamp)}:{timestamp}"
        f"{len(correlation_id)}:{correlation_id}{_measured(causation_id)}{len(hlc)}:{hlc}{data}"
    )


def sha256_hex(text: str) -> str:
    found: str = sha256(text.encode()).hexdigest()
    return found


def hash_faster() -> None:
    """For thousands of hashes: OpenSSL takes as long to load as ten of the other, and then a quarter of its time."""
    global sha256
    from hashlib import sha256


def _measured(text: str | None) -> str:
    return "-" if text is None else f"{len(text)}:{text}"


def data_of(event: Event) -> str:
    """The bytes an event is born with, as text."""
    return json_text.write(event.payload())
