"""Calls to a server that may be slow, busy or gone: retried with patience, and never with a secret in an error."""

from __future__ import annotations

import gzip
import http.client
import json
import random
import ssl
import time
import urllib.parse
import zlib

from fit.adapters.http.way import LONGEST_ANSWER, Way
from fit.kernel.errors import FitError, NotFound, Rejected, Remote, Storage, Unreadable
from fit.kernel.errors import Sequence as SequenceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

TRIES = 5
TIMEOUT_SECONDS = 30.0
_AGAIN = (429, 500, 502, 503, 504)
_KINDS: dict[str, type[FitError]] = {
    "unreadable": Unreadable,
    "not_found": NotFound,
    "rejected": Rejected,
    "storage": Storage,
    "remote": Remote,
}


class Client:
    """`bound_seconds` is how long all calls together may take; `sleep` waits between tries. `correlation_id` names the
    conversation in the server's logs."""

    def __init__(
        self, url: str, token: str | None, *, bound_seconds: float = 600.0,
        sleep: Callable[[float], None] = time.sleep, correlation_id: str = "",
    ) -> None:  # fmt: skip
        parts = urllib.parse.urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.password:
            raise Unreadable(f"{_shown(url)} is no address of a server", "as in https://fit.example.org")
        local = parts.hostname in ("localhost", "::1") or parts.hostname.startswith("127.")
        if parts.scheme == "http" and not local:
            raise Rejected(
                "a token goes over https only", "http is for this machine alone: put a certificate or a proxy before it"
            )
        self.url = url.rstrip("/")
        self.correlation_id = correlation_id
        self._token = token
        self._way = Way(self.url)
        self._sleep = sleep
        self._until = time.monotonic() + bound_seconds

    def call(
        self, method: str, path: str, body: Any = None, *, query: Mapping[str, str] | None = None, device: str = ""
    ) -> Any:
        """The JSON answer. Raises the error that the server names, or Remote when it cannot be had."""
        wait = 0.5
        for attempt in range(1, TRIES + 1):
            try:
                return self._once(method, path, body, query, device)
            except _Again as again:
                last = again
            pause = max(last.after, wait * (0.5 + random.random()))
            if attempt == TRIES or time.monotonic() + pause > self._until:
                break
            self._sleep(pause)
            wait *= 2
        hint = "try again later; nothing is lost, a sync goes on where it stopped"
        raise Remote(f"{_shown(self.url)} {last.why}", hint)

    def _once(
        self, method: str, path: str, body: Any, query: Mapping[str, str] | None, device: str
    ) -> Any:
        target = path + (f"?{urllib.parse.urlencode(query)}" if query else "")
        headers = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": "fit"}
        data = None
        if body is not None:
            data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
            headers["Content-Type"] = "application/json"
            if len(data) > 1024:
                data = gzip.compress(data, 5)
                # No Content-Encoding: API Gateway takes whatever is called JSON for text, which spoils packed bytes.
                headers["Content-Type"] = "application/gzip"
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        if device:
            headers["X-Fit-Device"] = device
        if self.correlation_id:
            headers["X-Fit-Correlation-Id"] = self.correlation_id
        left = max(1.0, min(TIMEOUT_SECONDS, self._until - time.monotonic()))
        try:
            status, said, answer = self._way.ask(method, target, data, headers, left)
        except ssl.SSLCertVerificationError as error:
            why = f"the certificate of {_shown(self.url)} is not trusted: {error.verify_message}"
            raise Rejected(why, "check the address; SSL_CERT_FILE names a certificate of your own") from None
        except (OSError, http.client.HTTPException) as error:
            raise _Again(f"cannot be reached: {_reason(error)}") from None
        if 200 <= status < 300:
            return _read(said, answer)
        raise _named(status, said, answer)


class _Again(Exception):
    """Worth another try; `after` seconds where the server said so."""

    def __init__(self, why: str, after: float = 0.0) -> None:
        super().__init__(why)
        self.why, self.after = why, after


def _read(headers: Mapping[str, str], data: bytes) -> Any:
    try:
        if headers.get("content-encoding") == "gzip":
            data = zlib.decompressobj(wbits=31).decompress(data, LONGEST_ANSWER + 1)
        if len(data) <= LONGEST_ANSWER:
            return json.loads(data) if data else None
    except (ValueError, RecursionError, zlib.error):
        raise Remote("the server's answer is not what a fit server says", "is this the right address?") from None
    raise Remote("the server's answer is too long", "is this the right address?")


def _named(status: int, headers: Mapping[str, str], data: bytes) -> Exception:
    """The error of an answer that is not 2xx."""
    try:
        said = json.loads(data[:65536])["error"]
        code, message, hint = str(said["code"]), str(said["message"]), str(said.get("hint", ""))
    except (ValueError, KeyError, TypeError, RecursionError):
        code, message, hint, said = "", f"answered {status}", "is this the address of a fit server?", {}
    if status in _AGAIN:
        after = headers.get("retry-after", "")
        return _Again(message or f"answered {status}", float(after) if after.isdigit() else 0.0)
    if status in (401, 403):
        # API Gateway answers for itself where the authorizer says no, with nothing in it.
        return Rejected(message, hint) if code else Rejected("the server does not know this device", "fit login URL")
    if code == "sequence":
        return SequenceError(message, hint, expected=said.get("expected"), actual=said.get("actual"))
    # RFC 8628 says with a word of its own that a login is still waiting.
    if code in ("authorization_pending", "slow_down", "expired_token", "access_denied"):
        return Waiting(code, message)
    return _KINDS.get(code, Remote)(message, hint)


class Waiting(FitError):
    """A device login that is not settled: `word` is RFC 8628's."""

    code = "remote"

    def __init__(self, word: str, message: str) -> None:
        super().__init__(message, "fit login starts again")
        self.word = word


def _reason(error: Exception) -> str:
    reason = getattr(error, "reason", error)
    return str(getattr(reason, "strerror", None) or reason or type(error).__name__)


def _shown(url: str) -> str:
    """An address without what might be a secret in it."""
    parts = urllib.parse.urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}" + (f":{parts.port}" if parts.port else "")
