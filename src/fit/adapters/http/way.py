"""One connection to a server, used again while the server keeps it open: each new one costs a TLS handshake."""

from __future__ import annotations

import base64
import http.client
import urllib.parse
import urllib.request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_ANSWER = 64 * 1024 * 1024


class Way:
    """Redirects are not followed: they could carry a token to somebody else."""

    def __init__(self, url: str) -> None:
        self._url = urllib.parse.urlsplit(url)
        self._connection: http.client.HTTPConnection | None = None

    def ask(
        self, method: str, path: str, data: bytes | None, headers: Mapping[str, str], timeout: float
    ) -> tuple[int, Mapping[str, str], bytes]:
        """(status, headers by lower-case name, body: a byte more than `LONGEST_ANSWER` at most). Raises OSError and
        HTTPException."""
        used = self._connection is not None
        try:
            return self._once(method, path, data, headers, timeout)
        except (ConnectionError, http.client.HTTPException):
            if not used:
                raise
        # The server had hung up since the last answer. Whatever is asked may be asked twice.
        return self._once(method, path, data, headers, timeout)

    def _once(
        self, method: str, path: str, data: bytes | None, headers: Mapping[str, str], timeout: float
    ) -> tuple[int, Mapping[str, str], bytes]:
        if self._connection is None:
            self._connection = self._connect(timeout)
        connection = self._connection
        try:
            connection.timeout = timeout
            if connection.sock is not None:
                connection.sock.settimeout(timeout)
            connection.request(method, self._url.path.rstrip("/") + path, body=data, headers=dict(headers))
            answer = connection.getresponse()
            body = answer.read(LONGEST_ANSWER + 1)
            if answer.will_close or not answer.isclosed():
                self.close()
            return answer.status, {name.lower(): value for name, value in answer.headers.items()}, body
        except BaseException:
            self.close()
            raise

    def _connect(self, timeout: float) -> http.client.HTTPConnection:
        """Through the proxy that the environment names, if any. Plain HTTP never leaves this machine."""
        host, port = self._url.hostname or "", self._url.port
        if self._url.scheme == "http":
            return http.client.HTTPConnection(host, port or 80, timeout=timeout)
        named = urllib.request.getproxies().get("https")
        if not named or urllib.request.proxy_bypass(host):
            return http.client.HTTPSConnection(host, port or 443, timeout=timeout)
        proxy = urllib.parse.urlsplit(named if "://" in named else f"http://{named}")
        connection = http.client.HTTPSConnection(proxy.hostname or "", proxy.port or 8080, timeout=timeout)
        who = f"{urllib.parse.unquote(proxy.username or '')}:{urllib.parse.unquote(proxy.password or '')}"
        known = {"Proxy-Authorization": f"Basic {base64.b64encode(who.encode()).decode()}"} if proxy.username else {}
        connection.set_tunnel(host, port or 443, known)
        return connection

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
