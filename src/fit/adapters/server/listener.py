"""Sockets with patience and with limits: so many connections, so much time, so many bytes, and a quiet end."""

from __future__ import annotations

import io
import socket
import ssl
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

BODY_BYTES = 4 * 1024 * 1024


class Limits(Record):
    """Seconds for TLS and the head of a request, for its body, between two requests, and to finish at the end."""

    connections: int = 128
    head_seconds: float = 10.0
    body_seconds: float = 60.0
    idle_seconds: float = 5.0
    finish_seconds: float = 20.0


class Request(Record):
    """`headers` by lower-case name. `too_large`: the body was not even read."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    address: str
    too_large: bool = False


class Response(Record):
    status: int
    headers: Mapping[str, str]
    body: bytes


class Listener(ThreadingHTTPServer):
    """One thread a connection, up to a number; `answer` is called from many of them."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    allow_reuse_address = True

    def __init__(
        self, host: str, port: int, answer: Callable[[Request], Response], *, tls: ssl.SSLContext | None = None,
        limits: Limits | None = None,
    ) -> None:  # fmt: skip
        self.answer, self.limits, self._tls = answer, limits or Limits(), tls
        self._places = threading.BoundedSemaphore(self.limits.connections)
        self._changed = threading.Condition()
        self._busy: dict[socket.socket, bool] = {}  # connection → whether a request is under way
        self.stopping = False
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Connection)

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def server_bind(self) -> None:
        # HTTPServer would look up the host's name, which may take as long as the resolver likes.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def process_request(self, request: Any, client_address: Any) -> None:
        if not self._places.acquire(blocking=False):
            _turn_away(request)
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """In a thread of its own, so that a slow TLS handshake keeps nobody waiting."""
        connection = request
        try:
            if self._tls is not None:
                request.settimeout(self.limits.head_seconds)
                connection = self._tls.wrap_socket(request, server_side=True)
            self.between_requests(connection)
            self.finish_request(connection, client_address)
        except (OSError, ValueError):  # a peer that left, stalled, or speaks no TLS
            pass
        finally:
            with self._changed:
                self._busy.pop(connection, None)
                self._changed.notify_all()
            self.shutdown_request(connection)
            self._places.release()

    def between_requests(self, connection: socket.socket) -> None:
        with self._changed:
            self._busy[connection] = False
            if self.stopping:
                raise OSError("stopping")

    def at_work(self, connection: socket.socket) -> None:
        with self._changed:
            self._busy[connection] = True

    def stop(self) -> None:
        """Take no more connections, end those that are idle, wait for requests that are under way."""
        self.shutdown()
        self.server_close()
        with self._changed:
            self.stopping = True
            for connection, busy in self._busy.items():
                if not busy:
                    _end(connection)
            self._changed.wait_for(lambda: not self._busy, self.limits.finish_seconds)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The access log tells what happened; a traceback would tell more than it should."""


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Listener

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._patience = _Patience(self.connection)
        self._input = self.rfile = io.BufferedReader(self._patience, 65536)

    def handle_one_request(self) -> None:
        limits = self.server.limits
        try:
            self._patience.allow(limits.idle_seconds if self.__dict__.get("requestline") else limits.head_seconds)
            if not self._input.peek(1):
                self.close_connection = True
                return
            self.server.at_work(self.connection)
            self._patience.allow(limits.head_seconds)
            self.raw_requestline = self.rfile.readline(16385)
            if len(self.raw_requestline) > 16384:
                self.requestline, self.request_version, self.command = "", "HTTP/1.1", ""
                self.send_error(414)
                return
            if not self.parse_request():
                return
            self._answer()
            self.server.between_requests(self.connection)
            if self.server.stopping:
                self.close_connection = True
        except TimeoutError:
            self.close_connection = True
        except OSError:
            self.close_connection = True

    def _answer(self) -> None:
        length = self._body_length()
        if length is None:
            return
        body = b""
        if length <= BODY_BYTES:
            if self.headers.get("Expect", "").lower() == "100-continue":
                self.send_response_only(100)
                self.end_headers()
            self._patience.allow(self.server.limits.body_seconds)
            body = self.rfile.read(length)
            if len(body) < length:
                self.close_connection = True
                return
        else:
            self.close_connection = True
        request = Request(
            method=self.command, target=self.path, headers={k.lower(): v for k, v in self.headers.items()}, body=body,
            address=str(self.client_address[0]), too_large=length > BODY_BYTES,
        )  # fmt: skip
        self._write(self.server.answer(request))
        if request.too_large:
            _drain(self.connection)

    def _body_length(self) -> int | None:
        """None where the length is not said in the one way that leaves no doubt; it is answered then."""
        given = self.headers.get_all("Content-Length") or ["0"]
        if self.headers.get("Transfer-Encoding") is not None:
            self.send_error(411)
        elif len(given) > 1 or not (given[0].isascii() and given[0].isdigit() and len(given[0]) < 16):
            self.send_error(400)
        else:
            return int(given[0])
        return None

    def handle_expect_100(self) -> bool:
        """Later: once it is clear that the body is wanted."""
        return True

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        self.close_connection = True
        words = self.responses.get(code, ("", ""))[0]
        said = f'{{"error":{{"code":"unreadable","message":"{words}","hint":""}}}}'.encode()
        self._write(Response(status=code, headers={"Content-Type": "application/json"}, body=said))

    def _write(self, response: Response) -> None:
        self.connection.settimeout(self.server.limits.body_seconds)
        self.close_connection = self.close_connection or self.server.stopping
        words = self.responses.get(response.status, ("", ""))[0]
        lines = [f"HTTP/1.1 {response.status} {words}", *[f"{n}: {v}" for n, v in response.headers.items()]]
        lines += [f"Content-Length: {len(response.body)}", *(["Connection: close"] if self.close_connection else [])]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        # Head and body in one piece: two small packets would wait for each other.
        self.wfile.write(head if self.command == "HEAD" else head + response.body)

    def log_message(self, format: str, *args: Any) -> None:
        """There is an access log of our own."""


class _Patience(io.RawIOBase):
    """Reads of a socket that together take no longer than allowed: a byte now and then buys no time."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._until = 0.0

    def allow(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)


def _drain(connection: socket.socket, seconds: float = 2.0) -> None:
    """A client in the middle of a body that is too long reads our answer only if we do not hang up at once."""
    until = time.monotonic() + seconds
    try:
        connection.shutdown(socket.SHUT_WR)
        while (left := until - time.monotonic()) > 0:
            connection.settimeout(left)
            if not connection.recv(262144):
                return
    except OSError:
        return


def _turn_away(request: socket.socket) -> None:
    """Full: said at once, in the clear (behind TLS it is a broken connection, which clients try again as well)."""
    said = b'{"error":{"code":"remote","message":"the server is busy","hint":"try again in a moment"}}'
    try:
        request.settimeout(0.2)
        request.sendall(
            b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nRetry-After: 1\r\n"
            b"Connection: close\r\nContent-Length: %d\r\n\r\n%b" % (len(said), said)
        )
    except OSError:
        return


def _end(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


def tls_context(certificate: str, key: str | None) -> ssl.SSLContext:
    """Raises OSError (of which SSLError is one) for files that are no certificate and key."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)
    return context
