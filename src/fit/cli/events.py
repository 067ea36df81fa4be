"""`fit events`: the log itself, event by event."""

from __future__ import annotations

import typer

from fit.app import inspect_log
from fit.app.ports import Stored
from fit.app.verify import verify as verify_log
from fit.cli.answer import Answer, Line, Table
from fit.cli.complete import day_words, event_ids
from fit.cli.door import options, reading_house
from fit.cli.exits import EXIT
from fit.cli.show import on_terminal, show
from fit.cli.wording import event_text, moment_text
from fit.kernel.messages import Envelope

app = typer.Typer(no_args_is_help=True, help="The log, event by event: everything else is folded from it.")

ON_SCREEN = 40


@app.command(name="list")
def list_(
    correlation: str = typer.Option(None, help="Only what one command led to: its correlation id, or last."),
    type_: str = typer.Option(None, "--type", help="Only events of this type, as in ExerciseCompleted."),
    domain: str = typer.Option(None, help="Only events of this domain."),
    since: str = typer.Option(None, help="Recorded on or after this day.", autocompletion=day_words),
    until: str = typer.Option(None, help="Recorded on or before this day.", autocompletion=day_words),
    all_: bool = typer.Option(False, "--all", help="All of them, on a terminal too."),
) -> Answer:
    """Events in the order they arrived here; what an undo voided is marked."""
    house = reading_house()
    cut = on_terminal(options()) and not (all_ or correlation)
    with house.store.reading():
        wanted = inspect_log.Wanted(
            correlation=inspect_log.correlation(house, correlation) if correlation else None, event_type=type_,
            domain=domain, since=inspect_log.start_of(house, since), until=inspect_log.end_of(house, until),
        )  # fmt: skip
        found = inspect_log.events(house, wanted, last=ON_SCREEN if cut else 0)
    rows = tuple([
        (
            str(s.position), moment_text(s.envelope.timestamp), s.envelope.event_type + ("" if s.live else " (void)"),
            event_text(s), s.envelope.event_id[-6:],
        )
        for s in found
    ])  # fmt: skip
    columns = ("position", "recorded", "event", "what", "id")
    text: list[Line | Table] = [Table(columns=columns, rows=rows, right=("position",))]
    if not found:
        text = [Line(text="No events.", style="dim")]
    elif cut and len(found) == ON_SCREEN:
        text.append(Line(text=f"... the last {ON_SCREEN}; fit events list --all shows the rest", style="dim"))
    return Answer(shape=[inspect_log.shape(s) for s in found], lines=True, text=tuple(text), csv=_csv(found))


def _csv(found: list[Stored]) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    return Envelope._names, [tuple(inspect_log.flat(s).values()) for s in found]


@app.command(name="show")
def show_(
    event: str = typer.Argument(help="An event's id, or its beginning or end.", autocompletion=event_ids),
) -> Answer:
    """One event whole: its place in the chain, what caused it and what it caused."""
    house = reading_house()
    with house.store.reading():
        stored = inspect_log.one(house, event)
        caused = inspect_log.caused_by(house, stored)
    shape = {
        **inspect_log.shape(stored), "payload": inspect_log.payload(stored), "live": stored.live,
        "caused": [s.envelope.event_id for s in caused],
    }  # fmt: skip
    text = [
        Line(text=f"{stored.envelope.event_type}  {event_text(stored)}", style="strong"),
        *[Line(text=f"{name:>15}  {value}") for name, value in inspect_log.flat(stored).items() if value is not None],
        *[Line(text=f"{'caused':>15}  {s.envelope.event_type}  {event_text(s)}") for s in caused],
    ]
    if not stored.live:
        text.append(Line(text="           void  it does not count: undone, amended, or told twice", style="warn"))
    return Answer(shape=shape, text=tuple(text))


@app.command()
def tail(
    count: int = typer.Option(10, "-n", min=0, help="How many to begin with."),
    follow: bool = typer.Option(False, "--follow", "-f", help="Go on showing what arrives, until Ctrl-C."),
) -> Answer:
    """The latest events; with --follow also those to come."""
    house = reading_house()
    with house.store.reading():
        found = inspect_log.events(house, inspect_log.Wanted(), last=count) if count else []
    answer = _tail_answer(found)
    if not follow:
        return answer
    import time

    show(answer, options())
    position = house.store.log.head() if not found else found[-1].position
    while True:
        time.sleep(0.5)
        if new := inspect_log.events(house, inspect_log.Wanted(after=position)):
            position = new[-1].position
            show(_tail_answer(new), options())


def _tail_answer(found: list[Stored]) -> Answer:
    text = []
    for s in found:
        void = "" if s.live else " (void)"
        text.append(Line(text=f"{moment_text(s.envelope.timestamp)}  {s.envelope.event_type}{void}  {event_text(s)}"))
    return Answer(shape=[inspect_log.shape(s) for s in found], lines=True, text=tuple(text), csv=_csv(found))


@app.command()
def verify() -> Answer:
    """Is every chain whole, dense and unchanged? Exit 6 if not."""
    house = reading_house()
    with house.store.reading():
        found = verify_log(house)
    text = [
        Line(text=f"{h['domain']:<11} {h['seq']:>8}  {h['hash'][:16]}  device {h['device_id'][-6:]}")
        for h in found["heads"]
    ]
    if found["ok"]:
        text.append(Line(text=f"{found['events']} events, every chain whole", style="good"))
    text += [Line(text=problem, style="bad") for problem in found["problems"]]
    names = ("device_id", "domain", "seq", "hash")
    csv = (names, [tuple(head[name] for name in names) for head in found["heads"]])
    return Answer(shape=found, text=tuple(text), csv=csv, status=0 if found["ok"] else EXIT["storage"])


