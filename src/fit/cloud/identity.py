"""Registration, device logins after RFC 8628, and what a user may do to their devices and their account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aws_lambda_powertools.event_handler import Response

from fit.cloud.errors import Forbidden, LoginWaits
from fit.cloud.wire import Approval, Goodbye, Login, Poll, Registration
from fit.kernel.errors import NotFound, Rejected

if TYPE_CHECKING:
    from fit.cloud.ports import Admitted, Backend
    from fit.cloud.resolver import Resolver

_WAITS = {
    "authorization_pending": "nobody has approved this login yet",
    "slow_down": "that was asked too soon",
    "expired_token": "this login is over",
    "access_denied": "this login was refused",
}


def register(app: Resolver, backend: Backend) -> None:
    _entrance(app, backend)
    _house(app, backend)


def _entrance(app: Resolver, backend: Backend) -> None:
    """What needs no token."""
    accounts = backend.accounts

    @app.post("/v1/identity/register", tags=["identity"], status_code=201)
    def new_user(body: Registration) -> Response[dict[str, Any]]:
        new = accounts.register(body.name, body.device_name, backend.open_to_all)
        if new is None:
            raise Forbidden(
                "registration is closed on this server",
                "log this device in to the account there is: fit login URL, or start it with --open-registration",
            )
        said = {**_admitted(new), "device": new.device_id}
        return Response(status_code=201, content_type="application/json", body=said)

    @app.post("/v1/identity/device/code", tags=["identity"])
    def device_code(body: Login) -> dict[str, Any]:
        code = accounts.begin_login(body.device_name)
        return {
            "device_code": code.device_code, "user_code": code.user_code, "expires_in": code.expires_in,
            "interval": code.interval, "verification_uri": f"{_origin(app)}/v1/identity/device/approve",
        }  # fmt: skip

    @app.post("/v1/identity/device/token", tags=["identity"])
    def device_token(body: Poll) -> dict[str, Any]:
        found = accounts.finish_login(body.device_code)
        if isinstance(found, str):
            raise LoginWaits(found, _WAITS[found], "fit device approve CODE on a device that is logged in")
        return _admitted(found)


def _admitted(new: Admitted) -> dict[str, Any]:
    return {"user_id": new.user_id, "token": new.token}


def _origin(app: Resolver) -> str:
    """As the caller names this server; what only this machine reaches has no TLS."""
    host = str(app.current_event.raw_event["requestContext"].get("domainName", "localhost"))
    return f"{'http' if host.startswith(('127.', '[::1]', 'localhost')) else 'https'}://{host}"


def _house(app: Resolver, backend: Backend) -> None:
    """What a user does with their own devices and account."""
    accounts = backend.accounts

    @app.post("/v1/identity/device/approve", tags=["identity"])
    def approve(body: Approval) -> dict[str, Any]:
        name = accounts.approve(body.user_code, app.user)
        if name is None:
            raise NotFound("no device waits with that code", "codes are good for ten minutes; fit login shows another")
        return {"approved": name}

    @app.get("/v1/identity/devices", tags=["identity"])
    def devices() -> dict[str, Any]:
        mine = app.asking_device
        return {"devices": [{**d, "current": d["id"] == mine} for d in accounts.devices(app.user)]}

    @app.post("/v1/identity/devices/<device_id>/revoke", tags=["identity"])
    def revoke(device_id: str) -> dict[str, Any]:
        if not accounts.revoke(app.user, device_id):
            raise NotFound("you have no such device", "fit device list")
        return {"revoked": device_id}

    @app.post("/v1/identity/logout", tags=["identity"])
    def logout() -> dict[str, Any]:
        accounts.revoke(app.user, app.asking_device)
        return {"revoked": app.asking_device}

    @app.delete("/v1/identity/account", tags=["identity"])
    def goodbye(body: Goodbye) -> dict[str, Any]:
        if body.confirm != app.user:
            raise Rejected("confirm does not name this account", "an account is deleted only by its own id")
        accounts.delete(app.user)
        backend.logs.erase(app.user)
        return {"deleted": app.user}
