"""Reads all that follows the exercise: groups of sets, RPE, rests, a change of weight, a note."""

from __future__ import annotations

from fit.kernel.errors import FitError
from fit.kernel.notation_groups import Groups
from fit.kernel.notation_letters import DIGITS, MINUS, NUMBER
from fit.kernel.quantities import WEIGHT_UNITS, Weight

_NOTE = 'quote a note, as in "felt strong", or use --note'
_ONE_LINE = {10: " ", 13: " ", 9: " "}


class Sets(Groups):
    """Reads `text` from `at` on. What was read before an error stays in `sets`."""

    delta: Weight | None = None
    note: str | None = None

    def read(self) -> None:
        """Everything to the end. Unreadable or Rejected with the place."""
        begin = self.at
        while self.skip():
            start, char = self.at, self.char()
            if char in DIGITS or self.prefixed():
                self.read_group()
            elif char == '"':
                self.read_note(start)
            elif char == "+" or char in MINUS:
                self.read_delta(start)
            elif (word := self.word()) in ("rpe", "rir"):
                self.read_effort(start, word)
            elif word == "rest":
                self.read_rests(start)
            else:
                hint = _NOTE if self.sets else "write sets and reps after the exercise, as in bench 3x8@50"
                raise self.unreadable(start, "this does not read as sets", hint)
        if not self.sets:
            raise self.unreadable(self.end, "sets are missing", "write sets and reps, as in 3x8@50")
        if self.delta and all(one.weight or one.percent is not None for one in self.sets):
            raise self.unreadable(begin, "every set has its own weight", f"leave out {self.delta} or the weights")

    def starts(self) -> bool:
        """Whether sets begin here, a slip in them included."""
        if self.char() == "+" or self.char() in MINUS:
            return self.char(1) in DIGITS
        if self.char() not in DIGITS and not self.prefixed():
            return False
        try:
            self.read_group()
        except FitError:
            return self.committed
        return True

    def read_delta(self, start: int) -> None:
        sign = "" if self.char() == "+" else "-"
        self.at += 1
        self.skip()
        run = self.run(NUMBER)
        if not run:
            raise self.unreadable(start, "a number is missing after the sign", "write it as in +2.5 3x8")
        if self.sets or self.delta:
            raise self.unreadable(start, "a change stands once, before the sets", "write +2.5 3x8, or 3x8@bw-20")
        typed = sign + self.number(start, run)
        self.delta = self.weight(start, typed, WEIGHT_UNITS.get(self.take_unit(WEIGHT_UNITS), self.unit))
        self.boundary()

    def read_effort(self, start: int, word: str) -> None:
        value = self.effort(word)
        if not self.sets:
            raise self.unreadable(start, f"{word} stands before the sets", "write it after them, as in 5x5@100 rpe8")
        if self.sets[self.group].rpe is not None:
            raise self.unreadable(start, "the RPE is there twice", "write one, as in 5x5@100 rpe8")
        self.sets[self.group :] = [one.but(rpe=value) for one in self.sets[self.group :]]
        self.boundary()

    def read_rests(self, start: int) -> None:
        rests = [self.rest()]
        mark = self.at
        while self.skip() and self.char() == ",":
            self.at += 1
            rests.append(self.rest())
            mark = self.at
        self.at = mark
        self.boundary()
        open_sets = [n for n, one in enumerate(self.sets) if one.rest is None]
        if not open_sets:
            raise self.unreadable(start, "no set before it lacks a rest", "write it after its sets: 3x8@50 rest 90")
        if len(rests) == 1:
            rests *= len(open_sets)
        if len(rests) not in (len(open_sets), len(open_sets) - 1):
            why = f"{len(rests)} rests for {len(open_sets)} sets"
            raise self.unreadable(start, why, "write one rest, one for each set, or one fewer: rest 90,95,100")
        for n, rest in zip(open_sets, rests, strict=False):
            self.sets[n] = self.sets[n].but(rest=rest)

    def read_note(self, start: int) -> None:
        """Text in double quotes; a doubled quote is one."""
        if not self.sets:
            raise self.unreadable(start, "a note stands before the sets", 'write bench 3x8@50 "felt strong"')
        if self.note:
            raise self.unreadable(start, "a second note", "put all of it into one pair of quotes")
        said = []
        while True:
            close = self.text.find('"', self.at + 1)
            if close < 0:
                raise self.unreadable(start, "the quote is not closed", 'write " at the end of the note')
            said.append(self.text[self.at + 1 : close])
            self.at = close + 1
            if self.char() != '"':
                break
        # A note is one line, so that an entry is one line in a file and in an editor.
        self.note = '"'.join(said).replace("\r\n", " ").translate(_ONE_LINE).strip() or None
