"""Zips from strangers: only looked into, never unpacked."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from fit.kernel.errors import Unreadable

# Apple's XML shrinks to a twentieth or so; what shrinks to a hundredth of that was made to burst.
_MOST_RATIO = 250
_SMALL = 50_000_000
_MOST_MEMBERS = 10_000


@contextmanager
def unbroken(name: str) -> Iterator[None]:
    """Broken compression is Unreadable, whenever it is found."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError) as wrong:
        raise Unreadable(f"{name} is broken inside: {wrong}", "export it again; nothing was stored") from None


def members(stream: BinaryIO) -> Iterator[BinaryIO]:
    """The files inside, opened one at a time, those with odd paths left out. Unreadable for a bomb or a lock."""
    try:
        with zipfile.ZipFile(stream) as archive:
            for info in archive.infolist()[:_MOST_MEMBERS]:
                if info.is_dir() or _odd(info.filename):
                    continue
                if info.flag_bits & 1:
                    raise Unreadable("this zip is locked with a password", "unpack it and import the file inside")
                if info.file_size > _SMALL and info.file_size > _MOST_RATIO * info.compress_size:
                    raise Unreadable("this zip would burst: its content is far too large", "export it again")
                with archive.open(info) as member:
                    yield cast("BinaryIO", member)
    except (zipfile.BadZipFile, NotImplementedError) as wrong:
        raise Unreadable(f"broken zip: {wrong}", "export it again; nothing was stored") from None


def _odd(name: str) -> bool:
    """Absolute, or stepping out of its folder, or a Mac's shadow of a file."""
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0] or parts[0] == "__MACOSX"
