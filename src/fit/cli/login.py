"""`fit login`: this device, let in to a server."""

from __future__ import annotations

import re
import sys
import time

import typer

from fit.adapters.http.client import Client, Waiting
from fit.cli.answer import Answer, Line
from fit.cli.door import writing_house
from fit.cli.hot import read_stdin
from fit.cli.remote import keep_token, server_url
from fit.kernel.errors import Rejected, Remote, Unreadable

app = typer.Typer()

_TOKEN = re.compile(r"fit_[A-Za-z0-9_-]{43}")


@app.command()
def login(
    url: str = typer.Argument(None, help="The server, as in https://fit.example.org."),
    register: bool = typer.Option(False, "--register", help="Make a new account on it."),
    with_token: bool = typer.Option(False, "--with-token", help="Take a token from stdin."),
    name: str = typer.Option(None, help="Your name, with --register."),
    device_name: str = typer.Option(None, help="What this device is called there; the machine's name if left out."),
    wait: int = typer.Option(600, min=0, help="Seconds to wait for the approval."),
) -> Answer:
    """Show a code, and wait until a device that is logged in says: fit device approve CODE."""
    if register and with_token:
        raise Unreadable("--register and --with-token cannot be had at once", "leave one out")
    server = server_url(url)
    house = writing_house()
    device = device_name or _machine()
    if with_token:
        token, user = _from_stdin(server), None
    elif register:
        asked = {"name": name, "device_name": device}
        said = Client(server, None).call("POST", "/v1/identity/register", asked)
        token, user = said["token"], said["user_id"]
    else:
        said = _by_code(server, device, wait)
        token, user = said["token"], said["user_id"]
    place = keep_token(server, token, house)
    done = f"{'registered' if register else 'logged in'}; the token is kept in {place}"
    return Answer(
        shape={"server": server, "user_id": user, "device_name": device, "token_kept_in": place},
        text=(Line(text=done, style="good"), Line(text=f"fit sync --to {server} sends what you have", style="dim")),
    )


def _machine() -> str:
    import platform

    return re.sub(r"[^\w. -]", "", platform.node())[:100] or "a device"


def _from_stdin(server: str) -> str:
    """A token, tried before it is kept."""
    if sys.stdin.isatty():
        raise Unreadable("--with-token reads the token from stdin", "as in fit login URL --with-token < token.txt")
    token = read_stdin().strip()
    if not _TOKEN.fullmatch(token):
        raise Unreadable("that is no token", "it begins with fit_ and is 47 characters long")
    Client(server, token).call("GET", "/v1/identity/devices")
    return token


def _by_code(server: str, device: str, wait: int) -> dict[str, str]:
    """RFC 8628: a code for people, polls for the machine."""
    client = Client(server, None, bound_seconds=wait + 60.0)
    code = client.call("POST", "/v1/identity/device/code", {"device_name": device})
    # Before the answer, and not part of it: whoever waits for the answer must see this first.
    print(f"code: {code['user_code']}", file=sys.stderr)
    print(f"on a device that is logged in: fit device approve {code['user_code']}", file=sys.stderr, flush=True)
    until = time.monotonic() + min(wait, int(code["expires_in"]))
    pause = float(code["interval"])
    asked = {"device_code": code["device_code"]}
    while True:
        try:
            found: dict[str, str] = client.call("POST", "/v1/identity/device/token", asked)
            return found
        except Waiting as waiting:
            if waiting.word == "slow_down":
                pause += 5
            elif waiting.word != "authorization_pending":
                raise Rejected(waiting.message, "fit login starts again") from None
        if time.monotonic() + pause > until:
            raise Remote("nobody has approved this login", "fit login starts again")
        time.sleep(pause)
