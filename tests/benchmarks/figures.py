"""One figure, what it is held against, and the table of all."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`value` in `unit`, None if not measured; `goal` and `gate` are upper bounds, or lower where `least`."""

    name: str
    value: float | None
    how: str
    unit: str = "×"
    goal: float | None = None
    gate: float | None = None
    least: bool = False

    @property
    def verdict(self) -> str:
        if self.value is None:
            return "not measured"
        for bound, word in ((self.goal, "goal reached"), (self.gate, "gate holds")):
            if bound is not None and (self.value >= bound if self.least else self.value <= bound):
                return word
        return "MISSED" if self.gate is not None or self.goal is not None else ""


def table(figures: list[Figure]) -> str:
    """Markdown, ready for docs/architecture.md."""
    lines = ["| figure | value | goal | gate | verdict | how |", "|---|---|---|---|---|---|"]
    for one in figures:
        value = "–" if one.value is None else f"{one.value:.{0 if one.value >= 1000 else 2}f} {one.unit}"
        sign = "≥" if one.least else "≤"
        bounds = ["–" if bound is None else f"{sign} {bound:g}" for bound in (one.goal, one.gate)]
        lines.append(f"| {one.name} | {value} | {bounds[0]} | {bounds[1]} | {one.verdict} | {one.how} |")
    return "\n".join(lines)
