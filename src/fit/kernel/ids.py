"""Names that never clash: UUIDv7 for what happens once, UUIDv5 for what counts once whoever says it."""

from __future__ import annotations

import os

try:
    from _sha1 import sha1  # type: ignore[import-not-found] # hashlib loads OpenSSL: 3 ms
except ImportError:
    from hashlib import sha1

# The root of all deterministic keys of `fit`; any constant would do, this one is on disk.
_ROOT = bytes.fromhex("9d3cb3d83b4f5f0fa3a16c5b2f9d7e41")


def uuid7(seconds: float) -> str:
    """A new id that sorts by the millisecond it was made in (RFC 9562)."""
    random = int.from_bytes(os.urandom(10), "big")
    value = (int(seconds * 1000) & (1 << 48) - 1) << 80 | random
    return _text(value, version=7)


def key(*parts: str | int) -> str:
    """The same id for the same parts, on every device (UUIDv5 over length-prefixed parts)."""
    name = "".join(f"{len(str(part))}:{part}" for part in parts)
    digest = sha1(_ROOT + name.encode("utf-8", "surrogatepass"), usedforsecurity=False).digest()[:16]
    return _text(int.from_bytes(digest, "big"), version=5)


def _text(value: int, version: int) -> str:
    value = value & ~(0xF << 76) | version << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
