"""API Gateway at home: payload-2.0 events out of requests, the authorizer first, an access log without secrets."""

from __future__ import annotations

import base64
import hashlib
import logging
import queue
import re
import time
import urllib.parse
from typing import TYPE_CHECKING, Any

from fit.adapters.server.listener import Request, Response
from fit.app.catalog import DOMAINS
from fit.cloud import authorizer
from fit.cloud.api import api
from fit.cloud.errors import Bug, Forbidden, TooLarge, Unauthorized
from fit.cloud.openapi import document
from fit.cloud.resolver import error_answer
from fit.cloud.throttle import DEVICE, Throttle, a_minute
from fit.kernel import clock, ids
from fit.kernel.errors import FitError, NotFound, Remote, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fit.cloud.ports import Backend
    from fit.cloud.resolver import Resolver

_log = logging.getLogger("fit.cloud")
AT_ONCE = 8
_WAIT_SECONDS = 20.0
_LOOPBACK = ("127.0.0.1", "::1")
_WORD = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
_HOST = re.compile(r"[A-Za-z0-9.:\[\]-]{1,200}")
_ROOM = re.compile(r"/v1/([a-z]+)/.+")
_WHY = {
    "unknown": Unauthorized("the server does not know this device", "fit login URL"),
    "expired": Unauthorized("this device was not used for a year", "fit login URL"),
    "revoked": Forbidden("this device was revoked", "fit login URL on a device that is yours"),
}


class Gateway:
    """`log` takes one line of the access log. `behind_proxy`: a proxy on this machine tells who is asking. `strangers`:
    how often a minute an address may ask without a token that is good."""

    def __init__(
        self, backend: Backend, log: Callable[[Mapping[str, Any]], None], *, behind_proxy: bool = False,
        strangers: int = 60,
    ) -> None:  # fmt: skip
        self._backend, self._log, self._behind_proxy = backend, log, behind_proxy
        self._devices, self._strangers = Throttle(DEVICE), Throttle(a_minute(strangers))
        # Resolvers answer one request at a time, so there is a set of them for each that may be under way.
        self._idle: queue.LifoQueue[dict[str, Resolver]] = queue.LifoQueue()
        for _ in range(AT_ONCE):
            self._idle.put({})

    def __call__(self, request: Request) -> Response:
        began = time.perf_counter()
        asked = request.headers.get("x-fit-correlation-id", "")
        correlation_id = asked if _WORD.fullmatch(asked) else ids.uuid7(self._backend.seconds())
        who: dict[str, str] = {}
        try:
            answer = self._answer(request, correlation_id, who)
        except FitError as error:
            answer = error_answer(error)
        except Exception as error:
            _log.error("bug", exc_info=error)
            answer = error_answer(Bug("something is wrong in this server", "its log says what"))
        response = _response(answer, correlation_id)
        self._log({
            "time": clock.utc(self._backend.seconds()), "event": "request", "method": request.method[:10],
            "path": urllib.parse.urlsplit(request.target[:300]).path[:200], "status": response.status,
            "ms": round((time.perf_counter() - began) * 1000, 1), "bytes_in": len(request.body),
            "bytes_out": len(response.body), "address": self._address(request), **who,
            "correlation_id": correlation_id,
        })  # fmt: skip
        return response

    def _answer(self, request: Request, correlation_id: str, who: dict[str, str]) -> dict[str, Any]:
        event = _event(request, correlation_id, self._address(request))
        path = event["rawPath"]
        if (request.method, path) in authorizer.OPEN:
            if path != "/healthz":
                self._strangers.take(self._address(request))
        else:
            who |= self._authorize(event, request)
        if request.too_large:
            raise TooLarge("the body is too long", "send less at once")
        if (request.method, path) == ("GET", "/v1/openapi.json"):
            return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": document(self._backend)}
        domain = _domain(path)
        return self._resolve(domain, event)

    def _authorize(self, event: dict[str, Any], request: Request) -> dict[str, str]:
        """Who it is; the event's context says so from here on."""
        token = authorizer.token_of(event["headers"])
        if token is not None:
            self._devices.take(hashlib.sha256(token.encode()).hexdigest())
        said = authorizer.authorize(event, self._backend.accounts)
        if not said["isAuthorized"]:
            self._strangers.take(self._address(request))
            why = _WHY[said["context"]["reason"]]
            raise type(why)(why.message, why.hint)
        event["requestContext"]["authorizer"] = {"lambda": said["context"]}
        del event["headers"]["authorization"]
        return dict(said["context"])

    def _resolve(self, domain: str, event: dict[str, Any]) -> dict[str, Any]:
        try:
            rooms = self._idle.get(timeout=_WAIT_SECONDS)
        except queue.Empty:
            raise Remote("the server is busy", "try again in a moment") from None
        try:
            if domain not in rooms:
                rooms[domain] = api(domain, self._backend)
            return rooms[domain].answer(event)
        finally:
            self._idle.put(rooms)

    def _address(self, request: Request) -> str:
        if self._behind_proxy and request.address in _LOOPBACK:
            last = request.headers.get("x-forwarded-for", "").rpartition(",")[2].strip()
            return last if _WORD.fullmatch(last) else request.address
        return request.address


def _domain(path: str) -> str:
    if path == "/healthz":
        return "identity"
    found = _ROOM.fullmatch(path)
    if found is None or found[1] not in DOMAINS:
        raise NotFound("there is nothing at this address", "/v1/openapi.json lists what there is")
    return found[1]


def _event(request: Request, correlation_id: str, address: str) -> dict[str, Any]:
    """https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html"""
    path, _, query = request.target.partition("?")
    if not path.startswith("/") or not request.target.isascii():
        raise Unreadable("that is no address of this server")
    host = request.headers.get("host", "")
    pairs: dict[str, list[str]] = {}
    for name, value in urllib.parse.parse_qsl(query, keep_blank_values=True):
        pairs.setdefault(name, []).append(value)
    return {
        "version": "2.0", "routeKey": "$default", "rawPath": urllib.parse.unquote(path), "rawQueryString": query,
        "headers": dict(request.headers),
        "queryStringParameters": {name: ",".join(values) for name, values in pairs.items()},
        "requestContext": {
            "requestId": correlation_id, "routeKey": "$default", "stage": "$default", "apiId": "fit",
            "domainName": host if _HOST.fullmatch(host) else "localhost",
            "http": {
                "method": request.method, "path": urllib.parse.unquote(path), "protocol": "HTTP/1.1",
                "sourceIp": address, "userAgent": request.headers.get("user-agent", "")[:200],
            },
        },
        "body": base64.b64encode(request.body).decode() if request.body else "",
        "isBase64Encoded": bool(request.body),
    }  # fmt: skip


def _response(answer: Mapping[str, Any], correlation_id: str) -> Response:
    body = answer.get("body") or ""
    data = base64.b64decode(body) if answer.get("isBase64Encoded") else body.encode("utf-8", "replace")
    headers = {**answer.get("headers", {}), "X-Fit-Correlation-Id": correlation_id, "Cache-Control": "no-store"}
    headers["X-Content-Type-Options"] = "nosniff"
    return Response(status=answer["statusCode"], headers=headers, body=data)
