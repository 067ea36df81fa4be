"""`fit workout live`: the whole screen for the set that is next, the rest that runs, and one key to say it is done."""

from __future__ import annotations

import time
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Footer, Input, ProgressBar, Static

from fit.app import workouts
from fit.app.counting import running
from fit.app.session import session
from fit.app.workout_telling import rest_after, workout_shape
from fit.cli.answer import Answer, Line
from fit.cli.workout_words import next_lines, workout_lines
from fit.kernel.errors import FitError
from fit.kernel.quantities import say_duration

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from fit.app.house import House


class LiveWorkout(App[None]):
    """Every key is a command of its own, as if it had been typed: what is on the screen is in the log.

    `open_house` opens the log anew for each, so that each has its own time; `clock` counts the rest.
    """

    CSS = """
    #next { padding: 1 2; text-style: bold; }
    #rest { padding: 0 2; height: auto; }
    #said { padding: 1 2; color: $warning; }
    #all { padding: 1 2; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "accept", "Done as planned"),
        Binding("i", "type", "Type the set"),
        Binding("s", "skip", "Skip exercise"),
        Binding("f", "finish", "Finish"),
        Binding("q", "quit", "Leave it running"),
    ]
    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS = ""

    def __init__(self, open_house: Callable[[], House], clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._open, self._clock = open_house, clock
        self._rest_until: float | None = None
        self.workout_id = running(open_house()) or ""
        self.shape: dict[str, Any] = {}

    def compose(self) -> ComposeResult:
        yield Static(id="next", markup=False)
        yield Static(id="rest", markup=False)
        yield ProgressBar(id="bar", show_eta=False, show_percentage=False)
        typed = Input(placeholder="8@50", id="typed")
        typed.display = False
        yield typed
        yield Static(id="said", markup=False)
        yield Static(id="all", markup=False)
        yield Footer()

    def on_mount(self) -> None:
        self._refresh()
        self.set_interval(0.2, self._tick)

    def action_accept(self) -> None:
        self._do(lambda house: self._record(house, ""))

    def action_type(self) -> None:
        typed = self.query_one("#typed", Input)
        typed.display = True
        typed.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.input.display = False
        event.input.value = ""
        self.set_focus(None)
        if event.value.strip():
            self._do(lambda house: self._record(house, event.value))

    def action_skip(self) -> None:
        self._do(lambda house: workouts.skip(house, None, None))

    def action_finish(self) -> None:
        if self._do(lambda house: workouts.finish(house, None)):
            self.exit()

    def _record(self, house: House, text: str) -> None:
        workouts.log_next(house, text, None)
        seconds = rest_after(session(house, self.workout_id))
        self._rest_until = None if seconds is None else self._clock() + seconds
        self.query_one("#bar", ProgressBar).update(total=seconds, progress=0)

    def _do(self, act: Callable[[House], Any]) -> bool:
        """A command; what `fit` has to say against it stands on the screen."""
        said = self.query_one("#said", Static)
        try:
            house = self._open()
            try:
                act(house)
            finally:
                house.store.close()
        except FitError as error:
            said.update(f"{error.message}\n{error.hint}")
            return False
        said.update("")
        self._refresh()
        return True

    def _refresh(self) -> None:
        house = self._open()
        try:
            with house.store.reading():
                self.shape = workout_shape(house, session(house, self.workout_id))
        finally:
            house.store.close()
        up = next_lines(self.shape["next"]) or [Line(text="All sets are done: f finishes the workout.")]
        self.query_one("#next", Static).update(_text(up))
        self.query_one("#all", Static).update(_text(workout_lines({**self.shape, "next": None})))
        self._tick()

    def _tick(self) -> None:
        if not self.query("#rest"):  # the clock ticks once more while the screen goes
            return
        left = None if self._rest_until is None else self._rest_until - self._clock()
        bar = self.query_one("#bar", ProgressBar)
        bar.display = left is not None and left > 0
        if left is None:
            said = ""
        elif left > 0:
            said = f"rest {say_duration(round(left))}"
            bar.update(progress=(bar.total or 0) - left)
        else:
            said = "rest is over"
        self.query_one("#rest", Static).update(said)


def _text(lines: list[Line]) -> str:
    return "\n".join([line.text for line in lines])


def run(open_house: Callable[[], House]) -> Answer:
    """Until the workout is finished or left; what it came to is the answer."""
    live = LiveWorkout(open_house)
    live.run()
    return Answer(shape=live.shape, text=tuple(workout_lines(live.shape)))
