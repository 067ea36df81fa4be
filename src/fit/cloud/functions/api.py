"""The function of a context's routes: what came in by API Gateway is answered by the same code as at home."""

from __future__ import annotations

import functools
import json
import os
import time
from typing import TYPE_CHECKING, Any

from fit.adapters.aws.accounts import AwsAccounts
from fit.adapters.aws.clients import client
from fit.adapters.aws.dynamo import Table
from fit.adapters.aws.logs import AwsLogs
from fit.cloud.api import api
from fit.cloud.functions.observing import correlated, count, logger, traced, word
from fit.cloud.hearing import kept
from fit.cloud.ports import Backend
from fit.kernel import clock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fit.cloud.resolver import Resolver

_asking = {"via": ""}


@traced
def handler(event: Mapping[str, Any], _context: Any) -> dict[str, Any]:
    began = time.perf_counter()
    about = event.get("requestContext") or {}
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    headers.pop("authorization", None)  # the authorizer has read it; nobody else needs it
    correlation_id = word(headers.get("x-fit-correlation-id")) or word(about.get("requestId")) or ""
    with correlated(correlation_id):
        _asking["via"] = correlation_id
        answer = _answer({**event, "headers": headers})
        http = about.get("http") or {}
        logger().info("request", extra={
            "method": http.get("method"), "path": event.get("rawPath"), "status": answer["statusCode"],
            "ms": round((time.perf_counter() - began) * 1000, 1),
            "user_id": ((about.get("authorizer") or {}).get("lambda") or {}).get("user_id"),
        })  # fmt: skip
    _figures(http.get("method"), str(event.get("rawPath")), answer)
    answer["headers"] = {
        **(answer.get("headers") or {}), "X-Fit-Correlation-Id": correlation_id, "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }  # fmt: skip
    return answer


def _answer(event: dict[str, Any]) -> dict[str, Any]:
    if event.get("rawPath") == "/v1/openapi.json":
        from fit.cloud.openapi import document

        return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": document(_backend())}
    return _routes().answer(event)


def _figures(method: str | None, path: str, answer: Mapping[str, Any]) -> None:
    if answer["statusCode"] == 409:
        count("Conflicts")
    if method == "POST" and path.endswith("/events") and answer["statusCode"] == 200:
        count("EventsAccepted", json.loads(answer["body"])["accepted"])


@functools.cache
def _routes() -> Resolver:
    return api(os.environ["FIT_DOMAIN"], _backend())


@functools.cache
def _backend() -> Backend:
    table, own = Table(client("dynamodb"), os.environ["FIT_TABLE"]), os.environ["FIT_DOMAIN"]

    def seconds() -> float:
        return clock.now(os.environ)

    return Backend(
        accounts=AwsAccounts(table, seconds),
        logs=AwsLogs(table, own, seconds, lambda: _asking["via"], kept=kept(own)),
        seconds=seconds,
        open_to_all=os.environ.get("FIT_OPEN_REGISTRATION") == "true",
    )
