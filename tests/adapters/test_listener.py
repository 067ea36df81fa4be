"""Sockets with limits: however clients behave, others are served, and the end is quiet."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from fit.adapters.server.listener import Limits, Listener, Request, Response

GOOD = Response(status=200, headers={}, body=b"good")
ASK = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
QUICK = Limits(connections=2, head_seconds=0.5, body_seconds=0.5, idle_seconds=0.5, finish_seconds=5)


@contextmanager
def listening(
    answer: Callable[[Request], Response] = lambda request: GOOD,  # noqa: ARG005 - whatever is asked
    limits: Limits = QUICK,
) -> Iterator[Listener]:
    listener = Listener("127.0.0.1", 0, answer, limits=limits)
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield listener
    finally:
        if thread.is_alive():
            listener.stop()
        thread.join(10)
    assert not thread.is_alive()


def connect(listener: Listener) -> socket.socket:
    return socket.create_connection(("127.0.0.1", listener.port), 10)


def whole(connection: socket.socket) -> bytes:
    """What comes until the other side hangs up."""
    found = b""
    while part := connection.recv(65536):
        found += part
    return found


def test_more_connections_than_there_is_room_for_are_turned_away_with_a_word() -> None:
    with listening() as listener, connect(listener), connect(listener):
        time.sleep(0.1)
        with connect(listener) as third:
            said = whole(third)
        assert b" 503 " in said
        assert b"Retry-After: 1" in said


def test_a_place_is_free_again_when_somebody_leaves() -> None:
    with listening() as listener:
        for _ in range(10):
            with connect(listener) as one:
                one.sendall(ASK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
                assert whole(one).endswith(b"good")
            time.sleep(0.02)


def test_who_says_nothing_is_hung_up_on() -> None:
    with listening() as listener, connect(listener) as silent:
        assert whole(silent) == b""


def test_who_says_nothing_more_is_hung_up_on() -> None:
    with listening() as listener, connect(listener) as once:
        once.sendall(ASK)
        said = whole(once)
        assert said.count(b"HTTP/1.1 200 OK") == 1


def test_a_body_that_never_comes_is_not_waited_for() -> None:
    asked: list[Request] = []

    def answer(request: Request) -> Response:
        asked.append(request)
        return GOOD

    with listening(answer) as listener, connect(listener) as one:
        one.sendall(b"POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\nhalf")
        assert whole(one) == b""
    assert asked == []


def test_a_body_is_sent_for_only_when_it_is_wanted() -> None:
    with listening() as listener:
        with connect(listener) as one:
            one.sendall(b"POST / HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
            assert b" 100 " in one.recv(1000)
            one.sendall(b"hi")
            assert whole(one).endswith(b"good")
        with connect(listener) as other:
            other.sendall(b"POST / HTTP/1.1\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n")
            assert b" 100 " not in other.recv(1000)


def test_what_is_asked_arrives_as_it_was_sent() -> None:
    asked: list[Request] = []

    def answer(request: Request) -> Response:
        asked.append(request)
        return GOOD

    with listening(answer) as listener, connect(listener) as one:
        one.sendall(b"POST /a?b=c HTTP/1.1\r\nX-Word: W\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc")
        whole(one)
    (request,) = asked
    assert (request.method, request.target, request.body) == ("POST", "/a?b=c", b"abc")
    assert (request.headers["x-word"], request.address, request.too_large) == ("W", "127.0.0.1", False)


def test_the_end_waits_for_what_is_under_way_and_for_nothing_else() -> None:
    began, go_on = threading.Event(), threading.Event()

    def answer(_: Request) -> Response:
        began.set()
        assert go_on.wait(60)
        return GOOD

    with listening(answer) as listener, connect(listener) as busy, connect(listener) as idle:
        busy.sendall(ASK)
        assert began.wait(60)
        end = threading.Thread(target=listener.stop)
        end.start()
        assert whole(idle) == b""
        assert end.is_alive()
        go_on.set()
        said = whole(busy)
        assert said.endswith(b"good")
        assert b"Connection: close" in said
        end.join(60)
        assert not end.is_alive()
        with pytest.raises(ConnectionRefusedError):
            connect(listener)
