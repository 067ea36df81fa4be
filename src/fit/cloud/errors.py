"""What an error means to a program at the other end of the wire."""

from __future__ import annotations

from fit.kernel.errors import FitError
from fit.kernel.errors import Sequence as SequenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

HTTP = {
    "unreadable": 400,
    "unauthorized": 401,
    "forbidden": 403,
    "not_found": 404,
    "sequence": 409,
    "too_large": 413,
    "rejected": 422,
    "too_many": 429,
    "bug": 500,
    "storage": 503,
    "remote": 503,
    # RFC 8628, section 3.5: a login that has no token yet.
    "authorization_pending": 400,
    "slow_down": 400,
    "expired_token": 400,
    "access_denied": 400,
}


class Unauthorized(FitError):
    """Nobody we know: no token, or one of nobody."""

    code = "unauthorized"


class Forbidden(FitError):
    """We know who it is, and they may not."""

    code = "forbidden"


class TooLarge(FitError):
    code = "too_large"


class TooMany(FitError):
    """`after`: seconds until it is worth another try."""

    code = "too_many"

    def __init__(self, message: str, hint: str = "", after: int = 1) -> None:
        super().__init__(message, hint)
        self.after = after


class Bug(FitError):
    """Ours, not the caller's."""

    code = "bug"


class LoginWaits(FitError):
    """`code` is the word of RFC 8628 for a login that has no token yet."""

    def __init__(self, word: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.code = word


def status(error: FitError) -> int:
    return HTTP[error.code]


def body(error: FitError) -> dict[str, Any]:
    """The document that every answer but 2xx carries."""
    said: dict[str, Any] = {"code": error.code, "message": error.message, "hint": error.hint}
    if isinstance(error, SequenceError) and error.actual is not None:
        said |= {"expected": error.expected, "actual": error.actual}
    return {"error": said}


def headers(error: FitError) -> dict[str, str]:
    if isinstance(error, TooMany):
        return {"Retry-After": str(error.after)}
    if isinstance(error, Unauthorized):
        return {"WWW-Authenticate": 'Bearer realm="fit"'}  # RFC 9110, section 11.6.1
    return {"Retry-After": "2"} if status(error) == 503 else {}
