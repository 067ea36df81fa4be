"""The letters and figures of the notation: numbers, units, RPE, and how a slip is shown with its place."""

from __future__ import annotations

from fit.kernel import quantities
from fit.kernel.errors import Rejected, Unreadable
from fit.kernel.quantities import SECONDS, Weight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

DIGITS = frozenset("0123456789")
NUMBER = frozenset("0123456789.,")
CLOCK = frozenset("0123456789.:")
TIMES = frozenset("xX×")
MINUS = frozenset("-–")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


class Letters:
    """A text and how far it is read; every refusal names the word it happened in."""

    def __init__(self, text: str, at: int, unit: str, place: Callable[[int, str, str], str]) -> None:
        self.text, self.at, self.end = text, at, len(text)
        self.unit, self.place = unit, place

    def skip(self) -> bool:
        """Over blanks; whether anything is left."""
        while self.at < self.end and self.text[self.at].isspace():
            self.at += 1
        return self.at < self.end

    def char(self, ahead: int = 0) -> str:
        return self.text[self.at + ahead : self.at + ahead + 1]

    def run(self, letters: frozenset[str]) -> str:
        start = self.at
        while self.at < self.end and self.text[self.at] in letters:
            self.at += 1
        return self.text[start : self.at]

    def word(self) -> str:
        return self.run(_LETTERS).lower()

    def take_unit(self, units: dict[str, int] | dict[str, str]) -> str:
        """The unit that follows, blanks before it or not; empty, and nothing read, if none of these does."""
        mark = self.at
        self.skip()
        unit = self.word()
        if unit in units:
            return unit
        self.at = mark
        return ""

    def is_clock(self) -> bool:
        """Whether figures and a colon come next."""
        ahead = self.at
        while ahead < self.end and self.text[ahead] in DIGITS:
            ahead += 1
        return self.at < ahead < self.end and self.text[ahead] == ":"

    def number(self, start: int, run: str) -> str:
        """The number as typed, with a dot."""
        typed = quantities.decimal(run)
        if typed is not None:
            return typed
        if len(run) > quantities.LONGEST_NUMBER:
            raise self.unreadable(start, "the number is too long", "write it shorter")
        head, comma, tail = run.partition(",")
        if comma and len(tail) == 3 and DIGITS.issuperset(head + tail):
            reading = f"write {head}{tail} or {head}.{tail}"
            raise self.unreadable(start, "a comma before three digits may mean either", reading)
        if run.count(",") > 1 and run[-1] != ",":
            slashes = run.replace(",", "/")
            raise self.unreadable(start, "after @ a comma is decimal", f"separate weights with /, as in @{slashes}")
        raise self.unreadable(start, "this is not a number", "write it as in 62.5; separate groups with a blank")

    def count(self, start: int, digits: str, what: str, most: int) -> int:
        """A whole number from 1 to `most`."""
        if len(digits) > quantities.LONGEST_NUMBER or int(digits) > most:
            raise self.rejected(start, f"{digits[:9]}{'...' * (len(digits) > 9)} {what} are impossible", most, what)
        if int(digits) < 1:
            raise self.unreadable(start, f"{what} begin at 1", "write 1 or more, as in 3x8@50")
        return int(digits)

    def clock(self, start: int) -> float:
        run = self.run(CLOCK)
        length = quantities.read_clock(run)
        if length is None:
            raise self.unreadable(start, f'"{run}" is no time', "write m:ss or h:mm:ss, seconds below 60, as in 1:30")
        return self.length(start, length)

    def length(self, start: int, seconds: float) -> float:
        if not seconds:
            raise self.unreadable(start, "the time is nothing", "write more than 0, as in 60s")
        if seconds > quantities.LONGEST_SECONDS:
            raise self.rejected(start, "so long a time is impossible", quantities.LONGEST_SECONDS, "seconds")
        return seconds

    def weight(self, start: int, typed: str, unit: str) -> Weight:
        try:
            return quantities.weight(typed, unit)
        except Rejected as error:
            raise Rejected(self.place(start, error.message, ""), error.hint) from None

    def percent(self, start: int, typed: str) -> float:
        if float(typed) < 1:
            raise self.unreadable(start, "percentages begin at 1", "write it as in 3x5@75%")
        if float(typed) > 200:
            raise self.rejected(start, f"{typed} % is impossible", 200, "%")
        return float(typed)

    def effort(self, word: str) -> float:
        """The RPE after `rpe` or `rir`."""
        self.skip()
        start = self.at
        run = self.run(NUMBER)
        if not run:
            raise self.unreadable(start, f"a number is missing after {word}", "write rpe8 or rir2")
        value = float(self.number(start, run))
        if value * 2 % 1 or not (0 <= value <= 9 if word == "rir" else 1 <= value <= 10):
            raise self.unreadable(start, f"{word} {run} does not exist", "RPE is 1 to 10 in halves, RIR 0 to 9: rpe8.5")
        return 10 - value if word == "rir" else value

    def rest(self) -> int | None:
        """Seconds of one rest; `-` is none."""
        self.skip()
        start = self.at
        if self.char() in MINUS:
            self.at += 1
            return None
        if self.is_clock():
            seconds = self.clock(start)
        else:
            run = self.run(CLOCK)
            if not run:
                raise self.unreadable(start, "the seconds are missing", "write rest 90, rest 90,95,100 or rest 1:30")
            typed = self.number(start, run)
            seconds = quantities.seconds(typed, self.take_unit(SECONDS) or "s")
            if self.take_unit({"m": 60}):
                raise self.unreadable(start, "m is metres", f"write {typed}min")
        if seconds > quantities.LONGEST_SECONDS:
            raise self.rejected(start, "so long a rest is impossible", quantities.LONGEST_SECONDS, "seconds")
        if seconds != int(seconds):
            raise self.unreadable(start, "rests are whole seconds", f"write rest {round(seconds)}")
        return int(seconds)

    def unreadable(self, at: int, why: str, hint: str) -> Unreadable:
        return Unreadable(self.place(at, why, "cannot read "), hint)

    def rejected(self, at: int, why: str, most: int, what: str) -> Rejected:
        return Rejected(self.place(at, why, ""), f"no more than {most} {what} are stored")
