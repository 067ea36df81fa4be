"""Names that never clash: UUIDv7 for what happens once, UUIDv5 for what counts once whoever says it."""

from __future__ import annotations

import os

try:
    from _sha1 import sha1  # type: ignore[import-not-found] # hashlib loads OpenSSL: 3 ms
except ImportError:
    from hashlib import sha1

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# The root of all deterministic keys of `fit`; any constant would do, this one is on disk.
_ROOT = bytes.fromhex("9d3cb3d83b4f5f0fa3a16c5b2f9d7e41")
_VARIANTS = dict(zip("0123456789abcdef", "89ab" * 4, strict=True))


def uuid7(seconds: float) -> str:
    """A new id that sorts by the millisecond it was made in (RFC 9562)."""
    random = int.from_bytes(os.urandom(10), "big")
    value = (int(seconds * 1000) & (1 << 48) - 1) << 80 | random
    return _text(value, version=7)


def many(seconds: float) -> Iterator[str]:
    """New ids of one moment without end, each above the one before, so that an index of them grows at its end."""
    digits = f"{int(seconds * 1000) & (1 << 48) - 1:012x}"
    front = f"{digits[:8]}-{digits[8:]}-7"
    # RFC 9562, 6.2, method 2: a random number that grows by random steps; it has room for four thousand million.
    value = int.from_bytes(os.urandom(9), "big") >> 1
    while True:
        for step in memoryview(os.urandom(4096)).cast("Q"):
            value += (step >> 24) + 1
            digits = f"{value:018x}"
            yield f"{front}{digits[:3]}-8{digits[3:6]}-{digits[6:]}"


def key(*parts: str | int) -> str:
    """The same id for the same parts, on every device (UUIDv5 over length-prefixed parts)."""
    name = "".join([f"{len(said)}:{said}" for said in map(str, parts)])
    digits = sha1(_ROOT + name.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-{_VARIANTS[digits[16]]}{digits[17:20]}-{digits[20:32]}"


def keys(first: str) -> Callable[..., str]:
    """`key(first, word)` and `key(first, word, number)` for many words and numbers, in half of the time."""
    root = sha1(_ROOT + f"{len(first)}:{first}".encode("utf-8", "surrogatepass"), usedforsecurity=False)

    def made(word: str, number: int | str = "") -> str:
        no = str(number)
        named = root.copy()
        more = f"{len(no)}:{no}" if no else ""
        named.update(f"{len(word)}:{word}{more}".encode("utf-8", "surrogatepass"))
        digits = named.hexdigest()
        return f"{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-{_VARIANTS[digits[16]]}{digits[17:20]}-{digits[20:32]}"

    return made


def _text(value: int, version: int) -> str:
    value = value & ~(0xF << 76) | version << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
