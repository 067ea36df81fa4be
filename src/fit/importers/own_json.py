"""Our own export: every event as it lay in the log, an event a line."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from fit.importers.found import Flagged, Found
from fit.importers.text import lines_of
from fit.kernel import json_text
from fit.kernel.errors import Unreadable
from fit.kernel.messages import Envelope

_TEXTS = ("device_id", "domain", "event_id", "aggregate_id", "event_type", "event_data", "timestamp", "correlation_id")
_MAYBE = ("key", "causation_id")


def sniff(head: bytes) -> bool:
    """A line that begins an object with the fields of an event."""
    try:
        first = next(lines_of(io.BytesIO(head)), "").strip("\ufeff \t\r\n")
    except Unreadable:
        return False
    return first.startswith("{") and '"event_data"' in first and '"device_id"' in first


def read(stream: BinaryIO) -> Iterator[Found]:
    """Nothing neutral stands in it: `envelopes` gives its events as they are."""
    for n, _ in enumerate(envelopes(stream), 1):
        if n == 1:
            yield Flagged(line=1, reason="a whole log: its events are taken as they are")


def envelopes(stream: BinaryIO) -> Iterator[Envelope]:
    """Raises Unreadable, with the line, for one that is no event: nothing of such a file is stored."""
    for number, line in enumerate(lines_of(stream), 1):
        said = line.strip("\ufeff \t\r\n")
        if not said:
            continue
        try:
            fields = json_text.read(said)
            yield _envelope(fields)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise Unreadable(
                f"line {number} is no event of ours: cut off, still being written, or changed",
                "export it again: fit export --json; nothing was stored",
            ) from None


def _envelope(fields: dict[str, Any]) -> Envelope:
    given = {name: fields[name] for name in Envelope._names}
    texts = [*[given[name] for name in (*_TEXTS, "hlc", "hash")], *[given[n] for n in _MAYBE if given[n] is not None]]
    numbers = (given["seq"], given["event_version"])
    if not all(type(text) is str for text in texts) or not all(type(n) is int and 0 < n < 1 << 60 for n in numbers):
        raise ValueError
    bases = given["bases"]
    if type(bases) is not list or not all(type(base) is str and base and "," not in base for base in bases):
        raise ValueError
    "".join(texts).encode()  # half a character is none
    return Envelope(**{**given, "bases": tuple(bases)})
