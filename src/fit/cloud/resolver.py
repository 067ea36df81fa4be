"""One context's routes behind powertools: requests checked against their types, errors in one shape."""

from __future__ import annotations

import json
import logging
from typing import Any

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError
from aws_lambda_powertools.event_handler.openapi.exceptions import RequestValidationError

from fit.cloud import bodies, errors
from fit.kernel.errors import FitError, NotFound, Unreadable

_log = logging.getLogger("fit.cloud")


class Resolver(APIGatewayHttpResolver):
    """`user` and `asking_device` come from the authorizer's context and from nowhere else."""

    def __init__(self, title: str) -> None:
        super().__init__(enable_validation=True, serializer=_text, json_body_deserializer=bodies.json_of)
        self.title = title
        self.exception_handler(FitError)(_known)
        self.exception_handler(RequestValidationError)(_invalid)
        self.exception_handler(NotFoundError)(_no_route)
        self.exception_handler(Exception)(_bug)

    def _to_proxy_event(self, event: dict[str, Any]) -> Any:
        # powertools keeps the event of the moment on the class, which all resolvers of a process share; one on the
        # instance hides it, so that a resolver a thread is all that a server needs.
        found: Any = super()._to_proxy_event(event)
        self.current_event = found
        return found

    @property
    def user(self) -> str:
        return str(self._asking()["user_id"])

    @property
    def asking_device(self) -> str:
        return str(self._asking()["device_id"])

    def _asking(self) -> dict[str, Any]:
        context = self.current_event.raw_event["requestContext"].get("authorizer", {}).get("lambda")
        if not context:
            raise errors.Unauthorized("this needs a token", "fit login URL")
        return dict(context)

    def answer(self, event: dict[str, Any]) -> dict[str, Any]:
        """The answer to an event of payload 2.0, whatever it holds."""
        try:
            no_context: Any = None  # nothing of Lambda's is used
            return self.resolve(bodies.unpacked(event), no_context)
        except FitError as error:
            return error_answer(error)


def error_answer(error: FitError) -> dict[str, Any]:
    """Payload 2.0's answer for an error."""
    return {
        "statusCode": errors.status(error),
        "headers": {"Content-Type": "application/json", **errors.headers(error)},
        "body": _text(errors.body(error)),
        "isBase64Encoded": False,
    }


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _known(error: FitError) -> Response[str]:
    said = _text(errors.body(error))
    headers: Any = errors.headers(error)
    return Response(status_code=errors.status(error), content_type="application/json", headers=headers, body=said)


def _invalid(error: RequestValidationError) -> Response[str]:
    first: dict[str, Any] = next(iter(error.errors()), {})
    place = ".".join(str(part) for part in first.get("loc", ()) if part != "body")
    return _known(Unreadable(f"{place or 'the body'}: {first.get('msg', 'cannot be read')}", "/v1/openapi.json"))


def _no_route(_: NotFoundError) -> Response[str]:
    return _known(NotFound("there is nothing at this address", "/v1/openapi.json lists what there is"))


def _bug(error: Exception) -> Response[str]:
    _log.error("bug", exc_info=error)
    return _known(errors.Bug("something is wrong in this server", "its log says what"))
