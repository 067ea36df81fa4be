"""`fit config`: the settings of this machine, that no other device needs to know."""

from __future__ import annotations

import os

import typer

from fit.adapters.config import config_file, known, read_config, set_config
from fit.cli.answer import Answer, Line, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

app = typer.Typer(no_args_is_help=True)

_NAME = typer.Argument(metavar="NAME", help="As in editor, sync.to, server.port.")


@app.command()
def show() -> Answer:
    """Every setting, as it holds."""
    flat = read_config(os.environ).flat()
    rows = tuple([(name, _said(value)) for name, value in flat.items()])
    return Answer(shape=flat, text=(Table(columns=("setting", "value"), rows=rows),))


@app.command()
def get(name: str = _NAME) -> Answer:
    """One setting."""
    value = known(read_config(os.environ), name)
    return Answer(shape={name: value}, text=(Line(text=_said(value)),))


@app.command("set")
def set_(name: str = _NAME, value: str = typer.Argument(help='The new value; "default" takes it back.')) -> Answer:
    """Change one setting; the rest of the file stays as it is."""
    value = known(set_config(os.environ, name, value.replace("\u2212", "-")), name)
    return Answer(shape={name: value}, text=(Line(text=f"{name}: {_said(value)}"),))


@app.command()
def path() -> Answer:
    """Where the file is, be it there or not."""
    file = config_file(os.environ)
    return Answer(shape={"path": str(file), "exists": file.exists()}, text=(Line(text=str(file)),))


def _said(value: Any) -> str:
    return "-" if value is None else str(value)
