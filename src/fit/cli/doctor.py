"""`fit doctor`: is the log sound, and what to do where it is not; works on a log that nothing else can open."""

from __future__ import annotations

import os

import typer

from fit.adapters import home
from fit.adapters.sqlite.patient import Patient
from fit.app.doctor import checks
from fit.cli.answer import Answer, Line
from fit.cli.door import progress_bar
from fit.cli.exits import EXIT
from fit.kernel import clock

app = typer.Typer()


@app.command()
def doctor(
    deep: bool = typer.Option(False, "--deep", help="Every page, link and row, however long it takes."),
) -> Answer:
    """Permissions, disk space, integrity, chain, views, clock, device: each with its cure. Exit 6 where one is bad."""
    patient = Patient(home.log_file(os.environ))
    with progress_bar("walking the chains", 0) as progress:
        found = checks(patient, clock.now(os.environ), deep, progress)
    text: list[Line] = []
    for check in found:
        mark, style = ("ok ", "good") if check["ok"] else ("BAD", "bad")
        text.append(Line(text=f"{mark}  {check['name']}: {check['detail']}", style=style))
        if check["cure"]:
            text.append(Line(text=f"     cure: {check['cure']}"))
    sound = all(check["ok"] for check in found)
    rows = [(check["name"], check["ok"], check["detail"], check["cure"]) for check in found]
    return Answer(
        shape={"ok": sound, "checks": found}, text=tuple(text), csv=(("name", "ok", "detail", "cure"), rows),
        status=0 if sound else EXIT["storage"],
    )  # fmt: skip
