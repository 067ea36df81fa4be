"""What commands of the Typer tree share: the options before and after them, the log opened to write or to read."""

from __future__ import annotations

import sys

from fit.app.house import House
from fit.cli.opening import open_house
from fit.cli.options import Options
from fit.kernel import clock, days
from fit.kernel.errors import Rejected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


_options = Options()


def begin(given: Options) -> None:
    """The global options of the command line that is about to run."""
    global _options
    _options = given


def options() -> Options:
    """The global options of the command that is running."""
    return _options


def writing_house() -> House:
    """The log, to change it."""
    if options().as_of:
        raise Rejected("the past cannot be changed", "leave out --as-of")
    return open_house()


def reading_house() -> House:
    """The log with its views up to date, as it is or, with `--as-of`, as it was known then."""
    house = open_house()
    if house.store.writable and house.store.log.head() == 0:
        with house.command():  # the first command of all makes the user, whichever it is
            pass
    if as_of := options().as_of:
        zone = house.settings().zone
        when = days.read_when(as_of, house.seconds, zone)
        has_time = ":" in as_of
        until = days.epoch(when.iso) if has_time else _end_of(when.day, zone)
        house.store.shadow_until(clock.utc(until))
    with progress_bar("folding the log", house.store.log.head()) as progress:
        house.ready(progress)
    return house


def _end_of(day: str, zone: str | None) -> float:
    """The last millisecond of a local day."""
    return days.epoch(days.read_when(f"{days.add_days(day, 1)} 00:00", 0, zone).iso) - 0.001


class progress_bar:
    """A bar on a terminal when there is much to do, silence elsewhere; call it with what is done so far."""

    def __init__(self, title: str, total: int, least: int = 20_000) -> None:
        self._title, self._total = title, total
        self._wanted = total >= least and sys.stderr.isatty() and not options().quiet
        self._bar: object = None

    def __enter__(self) -> Callable[[int], None]:
        if not self._wanted:
            return lambda done: None  # noqa: ARG005 - nobody is watching
        from rich.console import Console
        from rich.progress import Progress

        bar = self._bar = Progress(console=Console(stderr=True), transient=True)
        bar.start()
        task = bar.add_task(self._title, total=self._total)
        return lambda done: bar.update(task, completed=done)

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()  # type: ignore[attr-defined] # a rich.progress.Progress, imported only on a terminal


def confirm(question: str, refused: str) -> None:
    """Go on only if the user says so: by `--yes`, or by an answer on a terminal."""
    if options().yes:
        return
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        raise Rejected(refused, "say --yes to do it")
    import typer  # half of a start-up, for one question

    if not typer.confirm(question, default=False):
        raise Rejected("nothing was changed")


def joined(words: Sequence[str]) -> str:
    """Words as one name."""
    return " ".join(word.replace("\u2212", "-") for word in words).strip()
