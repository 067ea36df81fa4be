"""How much of what was planned was done: sets done ÷ sets planned, with skipped, swapped and missed ones kept apart."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

SETS = ("asked", "done", "short", "skipped", "swapped", "missed", "extra")


class Adherence(Record):
    """Sets: of `asked`, `done` as asked, `short` of reps or weight, and those not done; `extra` came on top.

    Workouts: `due` in the schedule up to today, and of these `kept`, `missed`, `left_out` on purpose; `moved` counts
    those that were moved to another day, kept or not.
    """

    asked: int = 0
    done: int = 0
    short: int = 0
    skipped: int = 0
    swapped: int = 0
    missed: int = 0
    extra: int = 0
    due: int = 0
    kept: int = 0
    workouts_missed: int = 0
    left_out: int = 0
    moved: int = 0

    @property
    def adherence_pct(self) -> float | None:
        """Sets done, short ones too, of those asked; None where nothing was asked."""
        return round(100 * (self.done + self.short) / self.asked, 1) if self.asked else None

    @property
    def met_pct(self) -> float | None:
        """Sets done with all reps and all weight."""
        return round(100 * self.done / self.asked, 1) if self.asked else None

    @property
    def kept_pct(self) -> float | None:
        """Workouts kept of those due."""
        return round(100 * self.kept / self.due, 1) if self.due else None

    def shape(self) -> dict[str, Any]:
        shares = {"adherence_pct": self.adherence_pct, "met_pct": self.met_pct, "kept_pct": self.kept_pct}
        return {**self.fields(), **shares}


def together(parts: Iterable[Mapping[str, int]]) -> Adherence:
    sums = dict.fromkeys(Adherence._names, 0)
    for part in parts:
        for name, n in part.items():
            if n and name in sums:
                sums[name] += n
    return Adherence(**sums)
