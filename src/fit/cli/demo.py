"""`fit demo`: a year of one lifter to look around in, in a home of its own."""

from __future__ import annotations

import os
import shlex

import typer

from fit.adapters.sqlite.store import open_store
from fit.app import demo
from fit.app.rebuild import catch_up_in_steps
from fit.cli.answer import Answer, Line
from fit.cli.door import progress_bar
from fit.kernel import clock
from fit.kernel.errors import Rejected, Storage

app = typer.Typer()
_LOOK = ("stats trend", "history", "stats records", "schedule week", "stats body", "recommend list")


@app.command(name="demo")
def demo_command(
    home: str = typer.Option(None, "--home", metavar="DIR", help="Where; a temporary folder if not said."),
) -> Answer:
    """Workouts, meals, body, plans, deloads, a missed fortnight: a year that every screen has something to show of."""
    folder = _folder(home)
    seconds = clock.now(os.environ)
    store = open_store(os.path.join(folder, "fit.db"), seconds)
    try:
        store.db.execute("pragma synchronous = off")  # it can be made again
        with progress_bar("a year of training", demo.WEEKS * 7, least=0) as progress:
            told = demo.year(store, seconds, progress)
        catch_up_in_steps(store)
    finally:
        store.close()
    here = f"FIT_HOME={shlex.quote(folder)}"
    text = [
        Line(text=", ".join(f"{count} {what}" for what, count in told.items()), style="strong"),
        *[Line(text=f"  {here} fit {look}") for look in _LOOK],
        Line(text=f"throw it away: rm -r {shlex.quote(folder)}", style="dim"),
    ]
    return Answer(shape={"home": folder, **told, "look": [f"{here} fit {look}" for look in _LOOK]}, text=tuple(text))


def _folder(home: str | None) -> str:
    """A home that holds no log yet."""
    if home is None:
        import tempfile

        return tempfile.mkdtemp(prefix="fit-demo-")
    folder = os.path.abspath(os.path.expanduser(home))
    if os.path.exists(os.path.join(folder, "fit.db")):
        raise Rejected(f"{folder} holds a log already", "name another folder: the demo never touches a real one")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    except OSError as error:
        raise Storage(f"{folder} cannot be made: {error.strerror}", "name another folder") from error
    return folder
