"""Sealed segments: what lies in a stranger's cloud folder reads as noise without the key (AES-256-GCM)."""

from __future__ import annotations

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fit.kernel.errors import Unreadable

_MARK = b"fit-log sealed 1"
_NONCE = 12


class Seal:
    """A key of 32 bytes. Each file has a random nonce and is bound to device, domain and numbers by its name."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close(self, data: bytes, bound: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, data, bound)

    def open(self, data: bytes, bound: bytes) -> bytes | None:
        """None where the key is another, or the file was changed, cut short or renamed."""
        try:
            return self._cipher.decrypt(data[:_NONCE], data[_NONCE:], bound)
        except (InvalidTag, ValueError):
            return None

    def mark(self) -> bytes:
        """Lies in the folder, so that a wrong key is found before anything is written."""
        return self.close(_MARK, b"mark")

    def made(self, mark: bytes) -> bool:
        return self.open(mark, b"mark") == _MARK


def new_key() -> str:
    return base64.urlsafe_b64encode(AESGCM.generate_key(bit_length=256)).decode().rstrip("=")


def read_key(text: str) -> bytes:
    """Raises Unreadable for what is no key."""
    try:
        key = base64.urlsafe_b64decode(text.strip() + "=" * (-len(text.strip()) % 4))
    except ValueError:
        key = b""
    if len(key) != 32:
        raise Unreadable("that is no key", "a key is 43 letters, digits, - and _; fit sync key new makes one")
    return key
