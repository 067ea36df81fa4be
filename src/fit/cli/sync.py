"""`fit sync`: this log and another, over a folder or over HTTP."""

from __future__ import annotations

import os
from pathlib import Path

import typer

from fit.adapters import home
from fit.adapters.lock import Lock
from fit.adapters.secrets import Secrets
from fit.app import conflicts as conflict
from fit.app import sync as syncing
from fit.app.fork import Reforked, refork
from fit.app.house import House
from fit.cli.answer import Answer, Line
from fit.cli.door import confirm, progress_bar, reading_house, writing_house
from fit.cli.wording import moment_text
from fit.kernel import clock, ids
from fit.kernel.errors import FitError, Unreadable
from fit.kernel.errors import Sequence as SequenceError

app = typer.Typer(help="Share the log with other devices: over a folder, or over HTTP.")
key_app = typer.Typer(no_args_is_help=True, help="The key that seals a synced folder.")
app.add_typer(key_app, name="key")

_KEY = "folder-key"
_TRIES = 20


@app.callback(invoke_without_command=True)
def sync(
    context: typer.Context,
    to: str = typer.Option(None, help="A folder, or the URL of a server; the last one if left out."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Say what would travel, and let nothing."),
) -> Answer | None:
    """Bring this log and another to the same state. Offline never blocks a log; for cron: fit sync --quiet."""
    if context.invoked_subcommand is not None:
        return None
    house = writing_house()
    with house.command():
        pass
    target, correlation_id = to or _last(house), ids.uuid7(house.seconds)
    with Lock(os.path.join(home.data_folder(os.environ), "sync.lock"), "another sync is running"):
        try:
            result, forks = _until_agreed(house, target, dry_run, correlation_id)
        except FitError as error:
            _note_failure(house, target, error)
            raise
    shape = {
        "pushed": result.pushed, "pulled": result.pulled, "conflicts": len(conflict.conflicts(house)),
        "in_sync": result.in_sync, "to": target, "correlation_id": correlation_id,
    }  # fmt: skip
    lines = [Line(text=f"pushed {result.pushed}, pulled {result.pulled}{' (nothing was sent)' if dry_run else ''}")]
    warnings = []
    for fork in forks:
        warnings.append(
            f"this log was copied: {fork.events} events of {fork.chain[1]} have a device id of their own now; "
            "the log as it was lies beside it"
        )
    if result.clock_off is not None and abs(result.clock_off) > 300:
        warnings.append(f"the clock of this machine is {abs(round(result.clock_off))} s off the server's")
    shape["warnings"] = warnings
    if shape["conflicts"]:
        lines.append(Line(text=f"{shape['conflicts']} conflicts: fit sync conflicts shows them", style="warn"))
    if result.in_sync:
        lines.append(Line(text="in sync", style="good"))
    return Answer(shape=shape, text=tuple(lines), warnings=tuple(warnings))


def _until_agreed(
    house: House, target: str, dry_run: bool, correlation_id: str
) -> tuple[syncing.Synced, list[Reforked]]:
    """Sync, and mend forks of a copied log until there are none."""
    forks: list[Reforked] = []
    for _ in range(_TRIES):
        transport = transport_to(target, correlation_id)
        with progress_bar("syncing", house.store.log.head()) as progress:
            result = syncing.sync(house, transport, dry_run=dry_run, progress=progress)
        if not result.forked or dry_run:
            return result, forks
        forks += [refork(house, transport, chain) for chain in result.forked]
    raise SequenceError("the two logs keep differing", "run fit events verify on both machines")


def transport_to(target: str, correlation_id: str) -> syncing.Transport:
    """A folder where a folder is named, a server where a URL is; the id names the sync in the server's logs."""
    if target.startswith(("http://", "https://")):
        from fit.adapters.http.transport import open_server

        return open_server(target, os.environ, correlation_id)
    from fit.adapters.folder.transport import open_folder

    text = Secrets(os.environ).get(_KEY)
    if text is None:
        return open_folder(target, None)
    from fit.adapters.folder.sealing import Seal, read_key

    return open_folder(target, Seal(read_key(text)))


def _last(house: House) -> str:
    """FIT_SERVER, else `sync.to` or `server.url` of fit config, else the peer met last."""
    from fit.adapters.config import read_config

    peers = house.store.chains.peers()
    if server := os.environ.get("FIT_SERVER"):
        return server
    settings = read_config(os.environ)
    if said := settings.sync.to or settings.server.url:
        return os.path.expanduser(said)
    if not peers:
        raise Unreadable("sync with what?", "fit sync --to FOLDER, or fit login URL and then fit sync --to URL")
    latest: str = max(peers, key=lambda name: float(peers[name].get("at", 0)))
    return latest.split(":", 1)[1]


def _note_failure(house: House, target: str, error: FitError) -> None:
    """`fit sync status` tells what went wrong; a peer never reached is not remembered."""
    known = house.store.chains.peers()
    name = next((n for n in known if n.split(":", 1)[1] in (target, os.path.realpath(target))), None)
    if name is not None:
        with house.store.writing():
            said = house.store.chains.peer(name)
            house.store.chains.remember(name, {**said, "result": error.message, "tried_at": house.seconds})


@app.command()
def status() -> Answer:
    """What each peer has not got yet, since when, and how the last sync went."""
    house = reading_house()
    with house.store.reading():
        found = syncing.pending(house)
    shape = {
        "peers": [
            {
                "peer": p.peer, "pending": p.events, "since": p.since, "result": p.last.get("result"),
                "last": clock.utc(p.last["at"]) if "at" in p.last else None,
            }
            for p in found
        ]
    }  # fmt: skip
    lines = [
        Line(
            text=f"{p.peer}: {p.events or 'nothing'} to push"
            + (f" since {moment_text(p.since)}" if p.since else "")
            + (f"; last sync {moment_text(clock.utc(p.last['at']))}: {p.last.get('result')}" if "at" in p.last else "")
        )
        for p in found
    ]
    return Answer(shape=shape, text=tuple(lines or [Line(text="Not synced yet: fit sync --to FOLDER", style="dim")]))


@app.command(name="conflicts")
def conflicts_() -> Answer:
    """What two devices both changed: both values, which holds and why."""
    house = reading_house()
    with house.store.reading():
        found = conflict.conflicts(house)
    shape = {
        "conflicts": [
            {
                "n": n, "domain": c.domain, "aggregate_id": c.aggregate_id, "what": c.what,
                "holds": {"value": c.held_value, "at": c.held.timestamp, "device_id": c.held_device,
                          "event_id": c.held.event_id},
                "lost": {"value": c.lost_value, "at": c.lost.timestamp, "device_id": c.lost_device,
                         "event_id": c.lost.event_id},
                "why": "the later of two changes that did not know of each other holds",
            }
            for n, c in enumerate(found, 1)
        ]
    }  # fmt: skip
    lines = []
    for n, c in enumerate(found, 1):
        lines.append(Line(text=f"{n}  {c.domain} {c.what}: {c.held_value} holds (the later), {c.lost_value} does not"))
        lines.append(Line(text=f"   fit sync choose {n} lets {c.lost_value} hold", style="dim"))
    return Answer(shape=shape, text=tuple(lines or [Line(text="No conflicts.", style="good")]))


@app.command()
def choose(number: int = typer.Argument(help="Its number in fit sync conflicts.")) -> Answer:
    """Let the value that lost a conflict hold."""
    settled, outcome = conflict.choose(writing_house(), number)
    return Answer(
        shape={
            "what": settled.what, "value": settled.lost_value, "correlation_id": outcome.correlation_id,
            "event_ids": outcome.event_ids,
        },
        text=(Line(text=f"{settled.what} is {settled.lost_value} now"),),
    )  # fmt: skip


@key_app.command()
def new() -> Answer:
    """Make a key and keep it; other devices need it: fit sync key show."""
    from fit.adapters.folder.sealing import new_key

    secrets = Secrets(os.environ)
    if secrets.get(_KEY) is not None:
        confirm("There is a key already. Replace it?", "there is a key already")
    key = new_key()
    secrets.put(_KEY, key)
    return Answer(shape={"kept_in": secrets.place}, text=(Line(text=f"a new key is kept in {secrets.place}"),))


@key_app.command(name="show")
def show_key() -> Answer:
    """Print the key, to carry it to another device."""
    secrets = Secrets(os.environ)
    key = secrets.get(_KEY)
    if key is None:
        raise Unreadable("there is no key", "fit sync key new makes one, fit sync key set takes one")
    return Answer(shape={"key": key, "kept_in": secrets.place}, text=(Line(text=key),))


@key_app.command(name="set")
def set_key(source: str = typer.Argument("-", help="A file that holds the key, or - for stdin.")) -> Answer:
    """Take the key of another device, from stdin or a file: never from the command line, where others could see it."""
    from fit.adapters.folder.sealing import read_key
    from fit.cli.hot import read_stdin

    try:
        text = read_stdin() if source == "-" else Path(source).read_text(encoding="utf-8")
    except OSError as error:
        raise Unreadable(f"{source} cannot be read: {error.strerror}", "name a file, or - for stdin") from error
    read_key(text)
    secrets = Secrets(os.environ)
    secrets.put(_KEY, text.strip())
    return Answer(shape={"kept_in": secrets.place}, text=(Line(text=f"the key is kept in {secrets.place}"),))

