"""`fit report`: trends, records, muscles, the year, body and food as one page that needs no network."""

from __future__ import annotations

import gc
import os

import typer

from fit.adapters.files import write_private
from fit.app import report as reports
from fit.cli.answer import Answer, Line
from fit.cli.door import confirm, options
from fit.cli.stats_opening import opened, today
from fit.exporters.report.page import MARK, page
from fit.kernel.errors import Storage, Unreadable

app = typer.Typer()
_HEAD = 1024


@app.command()
def report(
    html: str = typer.Option(None, "--html", metavar="FILE", help="Where to; - is standard output."),
    since: str = typer.Option(None, help="First day: monday, -90d, 2026-01-01."),
    until: str = typer.Option(None, help="Last day."),
) -> Answer:
    """One page of all figures: for a phone, for print, by day and by night."""
    if not html and not options().json:
        raise Unreadable("where should the report go?", "fit report --html report.html; - is standard output")
    gc.disable()  # years of figures hold no cycles, and looking for some takes a fifth of the time
    try:
        return _report(html, since, until)
    finally:
        gc.enable()


def _report(html: str, since: str | None, until: str | None) -> Answer:
    house, span = opened(since, until)
    with house.store.reading():
        found = reports.gather(house, span, today(house))
    if html in (None, "-"):
        return Answer(shape=found, text=(Line(text="".join(page(found)).removesuffix("\n")),))
    if os.path.exists(html) and os.path.exists(house.store.path) and os.path.samefile(html, house.store.path):
        raise Unreadable(f"{html} is the log itself", "name another file")
    if os.path.exists(html) and not os.path.isdir(html) and not _is_report(html):
        confirm(f"{html} is no report. Write over it?", f"{html} is there already, and no report of fit")
    write_private(html, page(found))
    size = os.path.getsize(html)
    said = f"{html}: {found['workouts']} workout{'s' if found['workouts'] != 1 else ''}, {max(size // 1024, 1)} KB"
    shape = {
        "file": os.path.abspath(html), "bytes": size, "since": span.since, "until": span.until,
        "workouts": found["workouts"],
    }  # fmt: skip
    return Answer(shape=shape, text=(Line(text=said, style="good"), Line(text="Open it in any browser.", style="dim")))


def _is_report(path: str) -> bool:
    """Whether an earlier report lies there, or nothing at all."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise Storage(f"{path} cannot be read: {error.strerror}", "choose another file") from error
    return not head or MARK in head
