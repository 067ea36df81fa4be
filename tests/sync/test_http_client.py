"""A server that lies, stalls or is somebody else entirely: the client stays calm and gives nothing away."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from fit.adapters.http.client import TRIES, Client
from fit.adapters.http.transport import HttpTransport
from fit.adapters.server.listener import Limits, Listener, Request, Response
from fit.kernel.errors import FitError, NotFound, Rejected, Remote, Sequence, Unreadable
from server_trials import Chain

TOKEN = "fit_" + "t" * 43


@contextmanager
def answering(answer: Callable[[Request], Response]) -> Iterator[str]:
    listener = Listener("127.0.0.1", 0, answer, limits=Limits(idle_seconds=0.3, finish_seconds=2))
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.port}"
    finally:
        listener.stop()
        thread.join(5)


def said(status: int, body: Any, **headers: str) -> Response:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status=status, headers=given, body=body if isinstance(body, bytes) else json.dumps(body).encode())


def error(code: str, **more: Any) -> dict[str, Any]:
    return {"error": {"code": code, "message": "no", "hint": "yes", **more}}


def client(url: str) -> Client:
    return Client(url, TOKEN, sleep=lambda seconds: None)  # noqa: ARG005 - no test waits


@pytest.mark.parametrize(("status", "code", "kind"), [
    (400, "unreadable", Unreadable), (401, "unauthorized", Rejected), (403, "forbidden", Rejected),
    (404, "not_found", NotFound), (409, "sequence", Sequence), (413, "too_large", Remote), (422, "rejected", Rejected),
    (302, "", Remote), (405, "whatever", Remote),
])  # fmt: skip
def test_each_answer_becomes_the_error_it_names(status: int, code: str, kind: type[FitError]) -> None:
    with answering(lambda _: said(status, error(code, expected=1, actual=2))) as url:
        with pytest.raises(kind) as caught:
            client(url).call("GET", "/x")
        assert TOKEN not in str(caught.value) + caught.value.hint


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_busy_server_is_asked_again_and_then_left_for_later(status: int) -> None:
    asked: list[str] = []

    def answer(request: Request) -> Response:
        asked.append(request.target)
        return said(status, error("remote")) if len(asked) % TRIES else said(200, {"ok": True})

    with answering(answer) as url:
        assert client(url).call("GET", "/x") == {"ok": True}
        assert len(asked) == TRIES
    with answering(lambda _: said(status, b"<html>")) as url, pytest.raises(Remote):
        client(url).call("GET", "/x")


def test_the_server_says_how_long_to_wait() -> None:
    waited: list[float] = []
    with answering(lambda _: said(429, error("too_many"), Retry_After="7")) as url, pytest.raises(Remote):
        Client(url, TOKEN, sleep=waited.append).call("GET", "/x")
    assert len(waited) == TRIES - 1
    assert min(waited) >= 7


@pytest.mark.parametrize("body", [
    b"<html>", b"\xff\xfe", b"[" * 100_000, gzip.compress(b"x", mtime=0), b'{"heads": 5}', b"[]", b"null",
    b'{"heads": [{}]}',
], ids=["html", "no-utf8", "deep", "gzip", "number", "list", "null", "empty-head"])  # fmt: skip
def test_what_no_fit_server_says_is_not_believed(body: bytes) -> None:
    with answering(lambda _: said(200, body)) as url, pytest.raises(Remote):
        HttpTransport(client(url)).heads()
    with answering(lambda _: said(200, body, Content_Encoding="gzip")) as url, pytest.raises(Remote):
        next(HttpTransport(client(url)).pull(("device", "execution"), 0))


def test_a_redirect_takes_the_token_nowhere() -> None:
    seen: list[str] = []

    def elsewhere(request: Request) -> Response:
        seen.append(request.headers.get("authorization", ""))
        return said(200, {})

    with (
        answering(elsewhere) as other,
        answering(lambda _: said(307, b"", Location=other)) as url,
        pytest.raises(Remote),
    ):
        client(url).call("GET", "/x")
    assert seen == []


def test_a_connection_is_used_again_and_made_anew_when_the_server_hung_up() -> None:
    import time

    with answering(lambda _: said(200, {"ok": True})) as url:
        one = client(url)
        one.call("GET", "/x")
        first = one._way._connection
        one.call("GET", "/x")
        assert one._way._connection is first
        time.sleep(0.6)
        assert one.call("GET", "/x") == {"ok": True}


@pytest.mark.parametrize("url", [
    "http://fit.example.org", "http://10.0.0.5:8787", "https://ann:secret@fit.example.org", "file:///etc/passwd", "x",
])  # fmt: skip
def test_a_token_goes_to_no_address_that_others_can_hear(url: str) -> None:
    with pytest.raises((Rejected, Unreadable)) as caught:
        Client(url, TOKEN)
    assert "secret" not in str(caught.value)


def test_long_events_are_pushed_in_requests_that_a_server_takes() -> None:
    sizes: list[int] = []

    def answer(request: Request) -> Response:
        data = gzip.decompress(request.body)
        sizes.append(len(data))
        return said(200, {"accepted": 0, "heads": []})

    chain = Chain()
    events = [e.but(event_data=json.dumps({"note": '"' * 90_000})) for e in chain.grow(99)]
    with answering(answer) as url:
        HttpTransport(client(url)).push(events)
    assert len(sizes) > 1
    assert max(sizes) <= 3_000_000
