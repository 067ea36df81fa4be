"""What the accounts of every backend have in common: who a token lets in, and how long a login may take."""

from __future__ import annotations

import hashlib
import secrets

from fit.kernel.record import Record

# RFC 8628, section 6.1: no vowels, so that no code is a word.
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
CODE_LETTERS = 8
LOGIN_SECONDS = 600
POLL_SECONDS = 5
# A token that nobody has used for a year is nobody's.
IDLE_SECONDS = 365 * 86400.0


class Known(Record):
    """Whose a token is."""

    user_id: str
    device_id: str
    revoked: bool
    expired: bool


class Token(Record):
    """A device that was let in, with the only copy of its token."""

    user_id: str
    device_id: str
    token: str


class Code(Record):
    """A login that waits for approval."""

    device_code: str
    user_code: str
    expires_in: int = LOGIN_SECONDS
    interval: int = POLL_SECONDS


def new_token() -> str:
    return f"fit_{secrets.token_urlsafe(32)}"


def digest(secret: str) -> str:
    """All that is ever stored of a token or a device code."""
    return hashlib.sha256(secret.encode()).hexdigest()


def new_letters() -> str:
    """What people type: shown in two halves."""
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LETTERS))


def letters_of(typed: str) -> str:
    return "".join(c for c in typed.upper() if c.isalpha())
