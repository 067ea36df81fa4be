"""The server that a command speaks to: which, and with which token."""

from __future__ import annotations

import os
from contextlib import suppress

from fit.adapters.config import read_config
from fit.adapters.http.client import Client
from fit.adapters.http.transport import token_for
from fit.adapters.secrets import Secrets
from fit.app.house import House
from fit.cli.opening import open_house
from fit.kernel.errors import FitError, Rejected, Unreadable


def server_url(given: str | None = None) -> str:
    """What was given, else FIT_SERVER, else `server.url` of fit config, else the server met last."""
    if found := given or os.environ.get("FIT_SERVER") or read_config(os.environ).server.url:
        if not found.startswith(("http://", "https://")):
            raise Unreadable(f"{found} is no address of a server", "as in https://fit.example.org")
        return found.rstrip("/")
    peers = open_house().store.chains.peers()
    servers = [name for name in peers if name.startswith("server:")]
    if not servers:
        raise Unreadable("which server?", "as in fit login https://fit.example.org")
    latest: str = max(servers, key=lambda name: float(peers[name].get("at", 0)))
    return latest.removeprefix("server:")


def known_server(given: str | None = None) -> Client:
    """A server that this device is logged in to."""
    url = server_url(given)
    token = token_for(url, os.environ)
    if token is None:
        raise Rejected(f"this device is not logged in to {url}", f"fit login {url}, or set FIT_TOKEN")
    return Client(url, token)


def keep_token(url: str, token: str, house: House) -> str:
    """Where it is kept, in words; the server is a peer from here on, so that `fit sync` alone finds it."""
    secrets = Secrets(os.environ)
    before = secrets.get(f"token {url}")
    secrets.put(f"token {url}", token)
    if before is not None and before != token:
        # This device has a new token: the old one would be a device of its own that nobody has.
        with suppress(FitError):
            Client(url, before, bound_seconds=5.0).call("POST", "/v1/identity/logout", {})
    name = f"server:{url}"
    with house.store.writing():
        if not house.store.chains.peer(name):
            house.store.chains.remember(name, {"heads": [], "result": "not synced yet"})
    return secrets.place
