"""`fit cloud`: for whoever runs the backend in AWS: build it, follow what happened, send again, see what is stuck."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import typer

from fit.adapters.aws.operations import Operations
from fit.cli.answer import Answer, Line, Table
from fit.cli.door import options
from fit.kernel import clock, ids
from fit.kernel.errors import Unreadable

app = typer.Typer(help="Run the backend in AWS: package, replay, trace, parked.")

_STACK = typer.Option("fit-dev", help="Which installation: name-stage, as Terraform has them.")
_SINCE = re.compile(r"(\d{1,6})([smhd])")
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


@app.command()
def replay(
    domain: str = typer.Argument(help="Whose events: identity, profile, planning, scheduling, execution, analytics."),
    user: str = typer.Option(None, help="Only this account's."),
    only: list[str] = typer.Option(None, help="Only to this context; may be said again."),
    stack: str = _STACK,
) -> Answer:
    """Send a context's events to their consumers again, from its table; who has them already skips them."""
    replay_id = ids.uuid7(clock.now(os.environ))
    sums: dict[str, int] = {}
    pages = 0
    with _watched(f"replaying {domain}") as say:
        for page in Operations(stack).replay(domain, replay_id, user, only or []):
            pages += 1
            for name, value in page.items():
                if isinstance(value, int) and not isinstance(value, bool):
                    sums[name] = sums.get(name, 0) + value
            say(_counted(sums) or f"{pages} pages")
    said = _counted(sums) or "nothing to send"
    shape = {"domain": domain, "replay_id": replay_id, "pages": pages, "sent": sums}
    return Answer(shape=shape, text=(Line(text=f"{domain} replayed: {said}", style="good"),))


@app.command()
def trace(
    correlation_id: str = typer.Argument(help="As answers show it, or fit events show."),
    stack: str = _STACK,
    since: str = typer.Option("1h", help="How far back: 30m, 1h, 2d."),
) -> Answer:
    """What one command led to in all functions, in the order of time."""
    lines = Operations(stack).trace(correlation_id, clock.now(os.environ) - _seconds(since))
    rows = tuple((told.time[11:23], told.function, _what(told.message, told.said)) for told in lines)
    said = (Table(columns=("time", "function", "what happened"), rows=rows),)
    none = (Line(text=f"no function has told of it since {since} ago", style="warn"),)
    shape = {"correlation_id": correlation_id, "lines": [told.fields() for told in lines]}
    return Answer(shape=shape, text=said if rows else none, csv=(("time", "function", "what"), rows))


@app.command()
def parked(
    user: str = typer.Option(None, help="Only this account's; all tables are read from end to end without."),
    stack: str = _STACK,
) -> Answer:
    """Messages that wait for what comes before them, or that no consumer can read, with the reason."""
    with _watched("reading the tables") as say:
        found = []
        for one in Operations(stack).parked(user):
            found.append(one)
            say(f"{len(found)} found")
    columns = ("context", "account", "state", "what", "reason")
    rows = tuple((one.domain, one.user, one.kind, one.what, one.reason) for one in found)
    text = (Table(columns=columns, rows=rows),) if rows else (Line(text="nothing is parked", style="good"),)
    return Answer(shape={"parked": [one.fields() for one in found]}, text=text, csv=(columns, rows))


@app.command()
def package(
    out: str = typer.Option(None, help="Where to write it; build/fit-backend.zip if left out."),
    platform: str = typer.Option("aarch64", help="aarch64, x86_64, or here for an emulator on this machine."),
    python: str = typer.Option(None, help="The Python of the functions: 3.13 if left out."),
    no_dependencies: bool = typer.Option(False, "--no-dependencies", help="Our own code alone."),
) -> Answer:
    """The zip that the functions run: the same bytes out of the same code."""
    from fit.cloud.package import NOT_COMPILED, OUT, build

    made = build(out or OUT, platform, python, not no_dependencies)
    size = f"{made.bytes / 1e6:.2f} MB, {made.unpacked / 1e6:.1f} MB unpacked, {made.files} files"
    text = (
        Line(text=f"{made.path}: Python {made.python} on {made.platform}", style="good"),
        Line(text=size),
        Line(text=f"sha256 {made.sha256}", style="dim"),
    )
    warnings = () if made.compiled else (NOT_COMPILED.format(made.python),)
    return Answer(shape=made.fields(), text=text, warnings=warnings)


def _seconds(since: str) -> int:
    found = _SINCE.fullmatch(since)
    if found is None:
        raise Unreadable(f"{since[:20]!r} is no time span", "as in --since 30m, 1h or 2d")
    return int(found[1]) * _UNITS[found[2]]


def _what(message: str, said: Any) -> str:
    return " ".join([message, *[f"{key}={_short(key, value)}" for key, value in said.items()]])


def _short(key: str, value: Any) -> str:
    if not isinstance(value, list):
        return str(value)
    # Of an error the innermost place; --json has the way to it.
    return str(value[-1]) if key == "where" and value else ",".join(map(str, value))


def _counted(sums: dict[str, int]) -> str:
    return ", ".join(f"{value} {name}" for name, value in sums.items())


@contextmanager
def _watched(title: str) -> Iterator[Callable[[str], None]]:
    """How far it is, for whoever looks at a terminal."""
    if not sys.stderr.isatty() or options().quiet:
        yield lambda text: None  # noqa: ARG005 - nobody is watching
        return
    from rich.console import Console

    with Console(stderr=True).status(title) as status:
        yield lambda text: status.update(f"{title}: {text}")
