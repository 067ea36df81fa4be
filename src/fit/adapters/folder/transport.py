"""A folder as a peer: any directory that a file sync, a NAS or a USB stick carries."""

from __future__ import annotations

from pathlib import Path

from fit.adapters.folder import segments
from fit.app.sync import BATCH, Heads
from fit.kernel.errors import Remote, Unreadable
from fit.kernel.messages import chain_hash, chain_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fit.adapters.folder.sealing import Seal
    from fit.adapters.folder.segments import Segment
    from fit.app.sync import Chain, Head
    from fit.kernel.messages import Envelope

SEGMENT_EVENTS = 5000


class FolderTransport:
    """`root` is the folder the user named; our files lie in `fit-log` below it."""

    def __init__(self, root: str, seal: Seal | None = None) -> None:
        self.name = f"folder:{Path(root).resolve()}"
        self._root = Path(root) / "fit-log"
        self._seal = seal
        self._read: dict[Chain, list[Envelope]] = {}
        self._waiting: list[Envelope] = []
        if not Path(root).is_dir():
            raise Remote(f"there is no folder {root}", "is the stick plugged in, the share mounted?")

    def heads(self) -> Heads:
        self._read = {}
        by_chain: dict[Chain, list[Segment]] = {}
        for segment in segments.segments(self._root):
            by_chain.setdefault(segment.chain, []).append(segment)
        found: dict[Chain, Head] = {}
        for chain, parts in by_chain.items():
            events = self._dense(parts)
            if events:
                self._read[chain] = events
                found[chain] = (events[-1].seq, events[-1].hash)
        return Heads(heads=found)

    def _dense(self, parts: list[Segment]) -> list[Envelope]:
        """The chain from its first event up to the first gap. Copies and overlaps are told by number and hash; of two
        events with one number the one that continues the chain so far counts."""
        events: list[Envelope] = []
        for part in sorted(parts, key=lambda s: (s.first, -s.last, s.path)):
            if part.first > len(events) + 1 or part.last <= len(events):
                continue
            read = segments.read(part, self._seal)
            if read is None:
                continue
            more = read[len(events) + 1 - part.first :]
            before = events[-1].hash if events else chain_start(*part.chain)
            if chain_hash(before, more[0]) == more[0].hash:
                events += more
        return events

    def push(self, events: Sequence[Envelope]) -> None:
        """Gathered into files of thousands: see `finish`."""
        last = self._waiting[-1] if self._waiting else None
        if last is not None and (last.device_id, last.domain) != (events[0].device_id, events[0].domain):
            self.finish()
        self._waiting += events
        if len(self._waiting) >= SEGMENT_EVENTS - BATCH:
            self.finish()

    def finish(self) -> None:
        """What was pushed is on the disk."""
        if not self._waiting:
            return
        try:
            segments.write(self._root, self._waiting, self._seal)
        except OSError as error:
            raise Remote(f"{self._root} cannot be written: {error.strerror}", "check folder and space") from error
        self._waiting = []

    def pull(self, chain: Chain, after: int) -> Iterator[list[Envelope]]:
        events = self._read.get(chain, [])
        if after < len(events):
            yield events[after:]


def open_folder(root: str, seal: Seal | None) -> FolderTransport:
    """Raises Unreadable where the folder is sealed with another key, or with one and none is known here."""
    transport = FolderTransport(root, seal)
    mark = Path(root) / "fit-log" / "seal"
    if mark.exists():
        if seal is None:
            raise Unreadable(f"{root} is sealed", "fit sync key set gives this machine the key")
        if not seal.made(mark.read_bytes()):
            raise Unreadable(f"{root} is sealed with another key", "fit sync key show on the other machine tells it")
    elif seal is not None:
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.write_bytes(seal.mark())
    return transport
