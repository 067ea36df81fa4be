"""Reads one group of sets: how often, what, at which load, how hard: `3x8@50`, `8/8/7@62,5 kg`, `5km 25:30`."""

from __future__ import annotations

from fit.kernel import quantities
from fit.kernel.errors import Rejected
from fit.kernel.notation_letters import CLOCK, DIGITS, MINUS, NUMBER, TIMES, Letters
from fit.kernel.notation_write import SetSpec
from fit.kernel.quantities import DISTANCE_UNITS, SECONDS, WEIGHT_UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

MOST_SETS = 100
MOST_REPS = 1000
_KINDS = {"w": "warmup", "d": "drop", "f": "failure"}
_LENGTHS: dict[str, str] = {**DISTANCE_UNITS, **dict.fromkeys(SECONDS, "s")}


class Groups(Letters):
    """The groups read so far: all their sets, and where the latest group begins."""

    def __init__(self, text: str, at: int, unit: str, plan: bool, place: Callable[[int, str, str], str]) -> None:
        super().__init__(text, at, unit, place)
        self.plan = plan
        self.sets: list[SetSpec] = []
        self.group = 0
        # Nothing but sets can be meant any more: `3x8@` is a slip, `45` may be a word of the exercise.
        self.committed = False
        self.lone_time = False

    def prefixed(self) -> bool:
        return self.char(1) == ":" and self.char().lower() in _KINDS

    def read_group(self) -> None:
        """One group: how often, what, at which load, how hard."""
        kind, count = "working", 0
        if self.prefixed():
            kind = _KINDS[self.char().lower()]
            self.at += 2
            self.skip()
        start = self.at
        digits = self.run(DIGITS)
        if digits and self.skip() and self.char() in TIMES:
            self.committed = True
            self.at += 1
            count = self.count(start, digits, "sets", MOST_SETS)
            self.skip()
        else:
            self.at = start
        made = self.quantity(count)
        if len(self.sets) + len(made) > MOST_SETS:
            raise self.rejected(start, "so many sets are impossible", MOST_SETS, "sets")
        effort = self.loads(made)
        if "distance" in made[0] and self.time_after(made) and not made[0].keys() & {"weight", "percent"}:
            effort = self.loads(made) or effort
        self.boundary()
        if not count and len(made) == 1 and made[0].keys() == {"reps"} and effort is None:
            said = made[0]["reps"]
            raise self.unreadable(start, "a number alone is not a set", f"write {said}@50 with a weight, or 1x{said}")
        if "distance" in made[0] and self.lone_time and not count:
            raise self.unreadable(start, "a time stands before its distance", "write the distance first: 5km 25:30")
        lone = not count and "seconds" in made[0] and "distance" not in made[0]
        if lone and self.sets and not self.lone_time:
            said = self.text[start : self.at]
            raise self.unreadable(start, "a set or a rest", f"write 1x{said} for a set, rest {said} for a rest")
        self.lone_time = lone
        self.group = len(self.sets)
        for one in made:
            if one.get("amrap") and kind == "failure":
                raise self.unreadable(start, "f: and + say the same", "write f:8 or 8+")
            # In a log the set was done to failure; in a plan it is still to come.
            failed = one.get("amrap") and kind == "working" and not self.plan
            self.sets.append(SetSpec(**one, kind="failure" if failed else kind, rpe=effort))

    def quantity(self, count: int) -> list[dict[str, Any]]:
        """Reps, time or distance: the fields of each set. `count` is 0 where no `3x` was written."""
        start = self.at
        if self.is_clock():
            self.committed = True
            return [{"seconds": self.clock(start)}] * (count or 1)
        run = self.run(NUMBER)
        if not run:
            raise self.unreadable(start, "the reps are missing", "write a number after x, as in 3x8@50")
        unit = self.take_unit(_LENGTHS)
        if not unit:
            self.at = start
            return self.reps(count)
        typed = self.number(start, run)
        if unit in SECONDS:
            return [{"seconds": self.length(start, quantities.seconds(typed, unit))}] * (count or 1)
        try:
            far = quantities.distance(typed, unit)
        except Rejected as error:
            raise Rejected(self.place(start, error.message, ""), error.hint) from None
        if not far.value:
            raise self.unreadable(start, "the distance is nothing", "write more than 0, as in 400m")
        return [{"distance": far}] * (count or 1)

    def reps(self, count: int) -> list[dict[str, Any]]:
        """`8`, `8+`, `8,8,7`, `8/8/7`, in plans `8-12`."""
        made: list[dict[str, Any]] = []
        while True:
            start = self.at
            digits = self.run(DIGITS)
            if not digits:
                raise self.unreadable(start, "a number of reps is missing", "write whole numbers, as in 8,8,7@50")
            one: dict[str, Any] = {"reps": self.count(start, digits, "reps", MOST_REPS)}
            if self.char() in MINUS and self.char(1) in DIGITS:
                one["reps_max"] = self.range_end(start, one["reps"])
            if self.char() == "+":
                self.at += 1
                one["amrap"] = self.committed = True
            made.append(one)
            mark = self.at
            if not self.skip() or self.char() not in ",/":
                self.at = mark
                break
            self.committed = True
            if count:
                raise self.unreadable(start, "one number of reps follows the x", "write 3x8, or 8,8,7 without the 3x")
            self.at += 1
            self.skip()
        if not count:
            return made
        return [{**one, "amrap": False}] * (count - 1) + made if one.get("amrap") else made * count

    def range_end(self, start: int, low: int) -> int:
        self.committed = True
        self.at += 1
        high = self.count(start, self.run(DIGITS), "reps", MOST_REPS)
        if not self.plan:
            raise self.unreadable(start, "a range of reps is for plans", f"write the reps you did, as in 3x{low}")
        if high < low:
            raise self.unreadable(start, "the range is upside down", f"write {high}-{low}")
        if self.char() == "+":
            raise self.unreadable(start, "a range cannot have a plus", f"write {low}-{high} or {low}+")
        return high

    def time_after(self, made: list[dict[str, Any]]) -> bool:
        """The time that belongs to a distance, put into `made`."""
        mark = self.at
        if not self.skip() or self.char() not in DIGITS or not self.text[mark].isspace():
            self.at = mark
            return False
        start = self.at
        if self.is_clock():
            seconds = self.clock(start)
        else:
            run = self.run(CLOCK | NUMBER)
            unit = self.take_unit(SECONDS)
            if not unit:
                self.at = mark
                return False
            seconds = self.length(start, quantities.seconds(self.number(start, run), unit))
        made[:] = [{**one, "seconds": seconds} for one in made]
        return True

    def loads(self, made: list[dict[str, Any]]) -> float | None:
        """What follows `@`: weights or percentages, put into `made`; and the RPE, if it follows an `@` too."""
        effort: float | None = None
        loads: list[dict[str, Any]] = []
        mark = self.at
        while self.skip() and self.char() == "@":
            self.committed = True
            at = self.at
            self.at += 1
            inner = self.at
            if self.skip() and (word := self.word()) in ("rpe", "rir") and effort is None:
                effort = self.effort(word)
            elif loads or effort is not None:
                raise self.unreadable(at, "a second @", "write the weight, then the RPE, as in 5x5@100 rpe8")
            else:
                self.at = inner
                loads = self.targets(at)
                if len(loads) not in (1, len(made)):
                    why = f"{len(loads)} weights for {len(made)} sets"
                    raise self.unreadable(at, why, "write one weight, or one for each set, as in 8/8/7@50/50/55")
            mark = self.at
        self.at = mark
        if loads:
            made[:] = [{**one, **loads[n if len(loads) > 1 else 0]} for n, one in enumerate(made)]
        return effort

    def targets(self, at: int) -> list[dict[str, Any]]:
        """Weights between slashes; a unit or % at the last counts for those before it without one."""
        found = [self.target(at)]
        mark = self.at
        while self.skip() and self.char() == "/":
            at = self.at
            self.at += 1
            found.append(self.target(at))
            mark = self.at
        self.at = mark
        fields: list[dict[str, Any]] = []
        for start, body, typed, own in found:
            unit = own or found[-1][3] or self.unit
            if unit == "%" and not body:
                fields.append({"percent": self.percent(start, typed)})
                continue
            unit = self.unit if unit == "%" else unit
            fields.append({"weight": self.weight(start, typed, unit) if typed else None, "bodyweight": body})
        return fields

    def target(self, at: int) -> tuple[int, bool, str, str]:
        """Where it stands, whether it is on body weight, its number (signed after bw) and its unit."""
        self.skip()
        start, sign = self.at, ""
        body = self.char() not in DIGITS and self.word() == "bw"
        if body:
            mark = self.at
            if not self.skip() or (self.char() != "+" and self.char() not in MINUS):
                self.at = mark
                return start, True, "", ""
            sign = "" if self.char() == "+" else "-"
            self.at += 1
            self.skip()
        run = self.run(NUMBER)
        if not run:
            if self.char() == "+" or self.char() in MINUS:
                raise self.unreadable(start, "a weight has no sign", "write what body weight gets, as in 3x8@bw-20")
            if self.at > start == at + 1 and not body:
                said = self.text[start : self.at]
                raise self.unreadable(start, f'"{said}" is no weight', "write 3x8@50, 3x8@bw, 3x5@75% or 5x5@rpe8")
            raise self.unreadable(at, "the weight is missing", "write a weight after @, as in 3x8@50")
        typed = sign + self.number(start, run)
        unit = self.take_unit(WEIGHT_UNITS)
        mark = self.at
        if not unit and not body and self.skip() and self.char() == "%":
            self.at += 1
            return start, False, typed, "%"
        self.at = mark
        return start, body, typed, WEIGHT_UNITS.get(unit, "")

    def boundary(self) -> None:
        """A blank, a quote or the end."""
        char = self.char()
        if not char or char.isspace() or char == '"':
            return
        hint = "separate groups with a blank, as in 3x8@50 2x6@55"
        if char in TIMES:
            hint = "write sets x reps @ weight, as in 3x8@50"
        elif char == "+":
            hint = "the plus follows the reps, as in 3x8+@50"
        elif char == ":":
            hint = "a time follows after a blank, as in 5km 25:30"
        raise self.unreadable(self.at, f'"{char}" does not belong here', hint)
