"""Who is asking: a token in, a user id out; every handler takes the user from here and from nowhere else."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from fit.cloud.ports import Accounts

TOKEN = re.compile(r"fit_[A-Za-z0-9_-]{43}")

# (method, path) of what needs no token.
OPEN = frozenset((
    ("GET", "/healthz"),
    ("GET", "/v1/openapi.json"),
    ("POST", "/v1/identity/register"),
    ("POST", "/v1/identity/device/code"),
    ("POST", "/v1/identity/device/token"),
))  # fmt: skip


def authorize(event: Mapping[str, Any], accounts: Accounts) -> dict[str, Any]:
    """API Gateway's simple answer for payload 2.0. `reason` says why not: unknown, expired or revoked."""
    token = token_of(event.get("headers") or {})
    bearer = None if token is None else accounts.bearer(token)
    if bearer is None:
        return {"isAuthorized": False, "context": {"reason": "unknown"}}
    if bearer.revoked or bearer.expired:
        return {"isAuthorized": False, "context": {"reason": "revoked" if bearer.revoked else "expired"}}
    return {"isAuthorized": True, "context": {"user_id": bearer.user_id, "device_id": bearer.device_id}}


def token_of(headers: Mapping[str, str]) -> str | None:
    """The bearer token, None where there is none or what is there cannot be one."""
    kind, _, token = headers.get("authorization", "").partition(" ")
    return token if kind.lower() == "bearer" and TOKEN.fullmatch(token) else None
