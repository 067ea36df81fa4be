"""Segment files: a stretch of one chain in a file that is written once, checked whole, and never changed."""

from __future__ import annotations

import hashlib
import json
import os
import re
from pathlib import Path

from fit.kernel.messages import Envelope
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fit.adapters.folder.sealing import Seal
    from fit.app.sync import Chain

ENDING = ".fitlog"
# Whatever a file sync makes of a name ("... (conflicted copy).fitlog", "...sync-conflict-2026.fitlog") still begins so.
_NAME = re.compile(r"^(\d{12})-(\d{12})-([0-9a-f]{16})")


class Segment(Record):
    """`first` to `last` of a chain. `digest` is the beginning of the SHA-256 of the plain text in the file."""

    path: str
    device_id: str
    domain: str
    first: int
    last: int
    digest: str

    @property
    def chain(self) -> Chain:
        return self.device_id, self.domain


def segments(root: Path) -> Iterator[Segment]:
    """All files whose names say that they hold a stretch of a chain; what is in them is not looked at yet."""
    for device in _folders(root):
        for domain in _folders(device):
            for path in sorted(domain.iterdir()):
                found = _NAME.match(path.name)
                if found and path.name.endswith(ENDING) and path.is_file():
                    yield Segment(
                        path=str(path), device_id=device.name, domain=domain.name, first=int(found[1]),
                        last=int(found[2]), digest=found[3],
                    )  # fmt: skip


def read(segment: Segment, seal: Seal | None) -> list[Envelope] | None:
    """Its events, or None where the file is not whole (still on its way, cut short, or something else)."""
    try:
        data = Path(segment.path).read_bytes()
    except OSError:
        return None
    if seal is not None:
        opened = seal.open(data, _bound(segment.device_id, segment.domain, segment.first, segment.last))
        if opened is None:
            return None
        data = opened
    if hashlib.sha256(data).hexdigest()[:16] != segment.digest:
        return None
    events = []
    for line in data.decode().splitlines():
        fields = json.loads(line)
        events.append(Envelope(**{**fields, "bases": tuple(fields["bases"])}))
    whole = [e.seq for e in events] == list(range(segment.first, segment.last + 1))
    return events if whole and all((e.device_id, e.domain) == segment.chain for e in events) else None


def write(root: Path, events: Sequence[Envelope], seal: Seal | None) -> Segment:
    """A new file under a temporary name, on the disk before it gets its own."""
    head, last = events[0], events[-1].seq
    shapes = [{**e.fields(), "bases": list(e.bases)} for e in events]
    lines = [json.dumps(shape, ensure_ascii=False, separators=(",", ":")) for shape in shapes]
    data = ("\n".join(lines) + "\n").encode()
    digest = hashlib.sha256(data).hexdigest()[:16]
    if seal is not None:
        data = seal.close(data, _bound(head.device_id, head.domain, head.seq, last))
    folder = root / head.device_id / head.domain
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{head.seq:012d}-{last:012d}-{digest}{ENDING}"
    temporary = folder / f".{path.name}.{os.getpid()}.part"
    with open(temporary, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
    _sync_folder(folder)
    return Segment(
        path=str(path), device_id=head.device_id, domain=head.domain, first=head.seq, last=last, digest=digest
    )


def _bound(device_id: str, domain: str, first: int, last: int) -> bytes:
    """What a sealed file is bound to: it opens under no other name."""
    return f"{device_id}/{domain}/{first}-{last}".encode()


def _folders(path: Path) -> list[Path]:
    return sorted(p for p in path.iterdir() if p.is_dir() and not p.name.startswith(".")) if path.is_dir() else []


def _sync_folder(folder: Path) -> None:
    """The new name itself reaches the disk, where the platform can say so."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
