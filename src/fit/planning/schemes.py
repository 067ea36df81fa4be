"""How an exercise is meant to grow, as a line the lifter can type and the plan file can hold."""

from __future__ import annotations

from fit.kernel.quantities import KG_PER_LB, plain
from fit.kernel.record import Record


class Linear(Record):
    """More weight after `every` sessions done in a row, less after `fail` sessions missed in a row."""

    increment: float = 2.5
    unit: str = "kg"
    every: int = 1
    fail: int = 3
    drop: float = 10.0
    drop_unit: str = "%"
    done: int = 0
    failed: int = 0

    def __str__(self) -> str:
        said = f"linear {_more(self)} every {self.every} fail {self.fail} -{plain(self.drop)}{self.drop_unit}"
        return said + (f" done {self.done}" if self.done else "") + (f" failed {self.failed}" if self.failed else "")


class Double(Record):
    """Reps grow from `least` to `most`; when every set has `most`, the weight grows and the reps start again."""

    increment: float = 2.5
    unit: str = "kg"
    least: int = 8
    most: int = 12

    def __str__(self) -> str:
        return f"double {_more(self)} {self.least}-{self.most}"


class FiveThreeOne(Record):
    """5/3/1: four weeks of shares of a training max (in `unit`; None until a session tells), which grows each cycle."""

    training_max: float | None = None
    unit: str = "kg"
    week: int = 1
    cycle: int = 1
    increment: float = 2.5
    missed: bool = False

    def __str__(self) -> str:
        known = "" if self.training_max is None else f" tm {plain(self.training_max)}{self.unit}"
        return f"531{known} week {self.week} cycle {self.cycle} {_more(self)}" + (" missed" if self.missed else "")


class Gzclp(Record):
    """GZCLP: a lift of tier 1 to 3 goes down a ladder of stages when it stalls; `testing` is the day of the new 5RM."""

    tier: int = 1
    stage: int = 1
    testing: bool = False
    increment: float = 2.5
    unit: str = "kg"

    def __str__(self) -> str:
        where = "test" if self.testing else f"stage {self.stage}"
        return f"gzclp t{self.tier} {where} {_more(self)}"


class ByRpe(Record):
    """The weight follows the form of the day: the last set's estimated maximum, at this RPE."""

    rpe: float = 8.0

    def __str__(self) -> str:
        return f"rpe {plain(self.rpe)}"


Scheme = Linear | Double | FiveThreeOne | Gzclp | ByRpe


def kilos(amount: float, unit: str) -> float:
    return amount * KG_PER_LB if unit == "lb" else amount


def of_kilos(kg: float, unit: str) -> float:
    return kg / KG_PER_LB if unit == "lb" else kg


def _more(scheme: Linear | Double | FiveThreeOne | Gzclp) -> str:
    return f"+{plain(scheme.increment)}{scheme.unit}"
