"""`fit logout`: this device's token is worth nothing from here on."""

from __future__ import annotations

import os

import typer

from fit.adapters.http.client import Client
from fit.adapters.http.transport import token_for
from fit.adapters.secrets import Secrets
from fit.cli.answer import Answer, Line
from fit.cli.remote import server_url
from fit.kernel.errors import NotFound, Rejected, Remote

app = typer.Typer()


@app.command()
def logout(url: str = typer.Argument(None, help="The server; the last one if left out.")) -> Answer:
    """Revoke this device's token on the server, and forget it here. The log stays."""
    server = server_url(url)
    token = token_for(server, os.environ)
    if token is None:
        raise NotFound(f"this device is not logged in to {server}", "fit login URL")
    warnings = []
    try:
        Client(server, token).call("POST", "/v1/identity/logout", {})
    except Rejected:
        pass  # the server has revoked it already
    except Remote as error:
        warnings.append(f"{error.message}: the token is forgotten here, but not revoked there (fit device revoke)")
    Secrets(os.environ).forget(f"token {server}")
    return Answer(
        shape={"server": server, "revoked": not warnings}, text=(Line(text=f"logged out of {server}"),),
        warnings=tuple(warnings),
    )  # fmt: skip
