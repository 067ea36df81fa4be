"""What may be asked of a fit server, for programs to read: OpenAPI, made of the routes themselves."""

from __future__ import annotations

import functools
import json
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from fit.app.catalog import DOMAINS
from fit.cloud.api import api
from fit.cloud.authorizer import OPEN

if TYPE_CHECKING:
    from fit.cloud.ports import Backend

_ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message", "hint"],
            "properties": {
                "code": {"type": "string"},
                "message": {"type": "string"},
                "hint": {"type": "string"},
                "expected": {"type": ["integer", "null"]},
                "actual": {"type": "integer"},
            },
        }
    },
}
_ANSWERS = {
    "400": "unreadable", "401": "no token, or one of nobody", "403": "not allowed", "404": "not found",
    "409": "the history has moved on, or a chain has a gap or a fork", "413": "too large", "414": "too long an address",
    "422": "refused by a rule", "429": "too many requests", "503": "try again later",
}  # fmt: skip


@functools.cache
def document(backend: Backend) -> str:
    """JSON text."""
    whole: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "fit", "version": version("fitness-tracker")},
        "paths": {},
        "components": {
            "schemas": {"Error": _ERROR},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }
    for domain in DOMAINS:
        app = api(domain, backend)
        text = app.get_openapi_json_schema(title="fit", version="1")
        # Two contexts may have a type of one name.
        said = json.loads(text.replace('"#/components/schemas/', f'"#/components/schemas/{domain}.'))
        for name, schema in said["components"]["schemas"].items():
            if name not in ("HTTPValidationError", "ValidationError"):
                whole["components"]["schemas"][f"{domain}.{name}"] = schema
        for path, methods in said["paths"].items():
            whole["paths"][path.replace("<", "{").replace(">", "}")] = {
                method: _operation(method, path, of) for method, of in methods.items()
            }
    whole["paths"]["/v1/openapi.json"] = {"get": _operation("get", "/v1/openapi.json", {
        "summary": "This document", "operationId": "openapi",
        "responses": {"200": {"description": "OpenAPI 3.1", "content": {"application/json": {"schema": {}}}}},
    })}  # fmt: skip
    return json.dumps(whole)


def _operation(method: str, path: str, said: dict[str, Any]) -> dict[str, Any]:
    good = {code: answer for code, answer in said["responses"].items() if code.startswith("2")}
    schema = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    bad = {code: {"description": words, "content": schema} for code, words in _ANSWERS.items()}
    open_to_all = (method.upper(), path) in OPEN
    return {**said, "responses": {**good, **bad}, "security": [] if open_to_all else [{"token": []}]}
