"""`fit rebuild`: fold all views anew from the log."""

from __future__ import annotations

import typer

from fit.app.rebuild import rebuild
from fit.cli.answer import Answer, Line
from fit.cli.door import progress_bar, writing_house
from fit.kernel.quick import collect_seldom

app = typer.Typer()


@app.command(name="rebuild")
def rebuild_command() -> Answer:
    """Throw all views away and fold them anew; the log itself is never touched."""
    collect_seldom()
    house = writing_house()
    with house.command():
        pass
    events = house.store.log.head()
    with progress_bar("folding the log", events, least=5_000) as progress:
        rebuild(house.store, progress)
    return Answer(shape={"events": events}, text=(Line(text=f"folded {events} events anew", style="good"),))
