"""`fit server`: this machine as the place where your devices meet."""

from __future__ import annotations

import logging
import os
from typing import Any

import typer

from fit.adapters import home
from fit.cli.answer import Answer, Line
from fit.cli.door import options
from fit.kernel import clock
from fit.kernel.errors import NotFound, Rejected, Storage, Unreadable

app = typer.Typer(help="Serve your devices: HTTP on this machine, or TLS with a certificate.")

PORT = 8787
_LOCAL = ("127.0.0.1", "::1", "localhost")


def _seconds() -> float:
    return clock.now(os.environ)


def _folder(data: str | None) -> str:
    return data or os.path.join(home.data_folder(os.environ), "server")


@app.callback(invoke_without_command=True)
def server(
    context: typer.Context,
    host: str = typer.Option("127.0.0.1", help="The address to listen on."),
    port: int = typer.Option(PORT, min=0, max=65535, help="The port to listen on; 0 for any that is free."),
    cert: str = typer.Option(None, help="A TLS certificate (PEM), with its chain."),
    key: str = typer.Option(None, help="The certificate's key (PEM)."),
    data: str = typer.Option(None, help="Where accounts and logs are kept; server/ beside the log if left out."),
    open_registration: bool = typer.Option(False, "--open-registration", help="Anybody may make an account."),
    behind_proxy: bool = typer.Option(False, "--behind-proxy", help="A proxy on this machine says who is asking."),
    strangers: int = typer.Option(60, min=1, help="Requests a minute of one address without a good token."),
) -> Answer | None:
    """Serve until SIGTERM or Ctrl-C. The first who registers closes the door behind them."""
    if context.invoked_subcommand is not None:
        return None
    if key and not cert:
        raise Unreadable("--key needs --cert", "as in --cert fullchain.pem --key privkey.pem")
    if host not in _LOCAL and not cert:
        raise Rejected(
            f"{host} without TLS would let anybody read your token", "give --cert and --key, or put a proxy before it"
        )
    listener, journal, stores = _prepared(
        host, port, cert, key, _folder(data), open_registration, behind_proxy=behind_proxy, strangers=strangers
    )
    from fit.adapters.server.running import run_until_told

    shown = f"[{host}]" if ":" in host else host
    url = f"{'https' if cert else 'http'}://{shown}:{listener.port}"
    journal({"time": clock.utc(_seconds()), "event": "listening", "url": url, "pid": os.getpid()})
    signal = run_until_told(listener)
    for store in stores:
        store.close()
    journal({"time": clock.utc(_seconds()), "event": "stopped", "signal": signal})
    return Answer(shape={"url": url, "stopped": signal}, text=(Line(text=f"stopped by {signal}", style="dim"),))


def _prepared(
    host: str, port: int, cert: str | None, key: str | None, folder: str, open_registration: bool, **ways: Any
) -> tuple[Any, Any, Any]:
    """(listener, journal, what is to be closed at the end); nothing else of fit loads what a server is made of."""
    try:
        from fit.cloud.gateway import Gateway
    except ImportError as error:
        raise Unreadable(f"{error.name} is not installed", "pip install 'fitness-tracker[server]'") from error
    from fit.adapters.server.accounts import SqliteAccounts
    from fit.adapters.server.listener import Listener, tls_context
    from fit.adapters.server.logs import SqliteLogs
    from fit.adapters.server.running import Journal
    from fit.cloud.ports import Backend

    journal = Journal(options().quiet)
    logging.getLogger("fit.cloud").addHandler(journal)
    accounts = SqliteAccounts(folder, _seconds)
    logs = SqliteLogs(folder, _seconds)
    backend = Backend(accounts=accounts, logs=logs, seconds=_seconds, open_to_all=open_registration)
    try:
        tls = tls_context(cert, key) if cert else None
    except OSError as error:
        raise Unreadable(f"{cert} and its key cannot be used: {error}", "PEM files, as certbot writes them") from error
    try:
        listener = Listener(host, port, Gateway(backend, journal, **ways), tls=tls)
    except OSError as error:
        raise Storage(f"{host}:{port} cannot be listened on: {error.strerror}", "another --port, or --host") from error
    return listener, journal, (logs, accounts)


@app.command()
def approve(
    code: str = typer.Argument(help="The code that fit login shows on the other device."),
    user: str = typer.Option(None, help="The account's id, where there are several."),
    data: str = typer.Option(None, help="Where the server keeps accounts and logs."),
) -> Answer:
    """On the server's own machine: let a device in."""
    from fit.adapters.server.accounts import SqliteAccounts

    folder = _folder(data)
    if not os.path.exists(os.path.join(folder, "accounts.db")):
        raise NotFound(f"there is no server in {folder}", "--data names its folder")
    accounts = SqliteAccounts(folder, _seconds)
    try:
        name = accounts.approve(code, _user(accounts.users(), user))
    finally:
        accounts.close()
    if name is None:
        raise NotFound("no device waits with that code", "codes are good for ten minutes: fit login URL shows another")
    return Answer(shape={"approved": name}, text=(Line(text=f"{name} may log in now", style="good"),))


def _user(users: list[tuple[str, str | None]], wanted: str | None) -> str:
    found = [i for i, _ in users if wanted in (None, i)]
    if not found:
        raise NotFound("there is no such account", "fit login URL --register makes the first")
    if len(found) > 1:
        names = ", ".join(f"{i} ({name or 'no name'})" for i, name in users[:10])
        raise Unreadable("there are several accounts", f"--user names one: {names}")
    return found[0]
