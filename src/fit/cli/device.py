"""`fit device`: the devices that may reach your log on a server."""

from __future__ import annotations

import typer

from fit.cli.answer import Answer, Line, Table
from fit.cli.door import confirm
from fit.cli.remote import known_server
from fit.cli.wording import moment_text
from fit.kernel.errors import NotFound, Unreadable

app = typer.Typer(no_args_is_help=True)

_SERVER = typer.Option(None, "--server", help="The server; the last one if left out.")


@app.command(name="list")
def list_(server: str = _SERVER) -> Answer:
    """Your devices, since when they are let in and when they came last."""
    found = known_server(server).call("GET", "/v1/identity/devices")["devices"]
    rows = [
        (d["id"], d["name"] + (" (this one)" if d["current"] else ""), moment_text(d["created_at"]),
         moment_text(d["last_seen_at"]))
        for d in found
    ]  # fmt: skip
    table = Table(columns=("id", "name", "since", "last seen"), rows=tuple(rows))
    return Answer(shape={"devices": found}, text=(table,))


@app.command()
def approve(
    code: str = typer.Argument(help="The code that fit login shows on the other device."), server: str = _SERVER
) -> Answer:
    """Let a new device in."""
    said = known_server(server).call("POST", "/v1/identity/device/approve", {"user_code": code})
    return Answer(shape=said, text=(Line(text=f"{said['approved']} may log in now", style="good"),))


@app.command()
def revoke(device: str = typer.Argument(help="Its id, or the end of it."), server: str = _SERVER) -> Answer:
    """Take a device's token back: a lost phone reads nothing more. What it has pushed stays."""
    client = known_server(server)
    found = client.call("GET", "/v1/identity/devices")["devices"]
    meant = [d for d in found if d["id"] == device or (len(device) >= 4 and d["id"].endswith(device))]
    if not meant:
        raise NotFound(f'there is no device "{device}"', "fit device list")
    if len(meant) > 1:
        raise Unreadable(f'"{device}" fits {len(meant)} devices', "give more of its id: fit device list")
    confirm(f"Revoke {meant[0]['name']}? It cannot sync until it logs in again.", "this takes a device's access away")
    client.call("POST", f"/v1/identity/devices/{meant[0]['id']}/revoke", {})
    return Answer(shape={"revoked": meant[0]["id"]}, text=(Line(text=f"{meant[0]['name']} is revoked"),))
