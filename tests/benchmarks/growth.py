"""Whether a long history slows anybody down: the same command at 0 events, and at ever more."""

from __future__ import annotations

from benchmarks import logs
from benchmarks.figures import Figure
from benchmarks.processes import Installed, Timed, environ, interleaved, run


def growth(found: Installed, rounds: int, full: bool) -> list[Figure]:
    sizes = [0, 10_000, 100_000, *([1_000_000] if full else [])]
    homes = {size: logs.copy(size, f"growth-{size}") for size in sizes}
    for home in homes.values():
        run(found, home, "stats", "trend")  # what is computed once is computed
        run(found, home, "log", "bench", "3x8@50")
    found_figures = []
    for words in (("log", "bench", "3x8@50"), ("stats", "trend")):
        commands = {str(size): Timed([found.fit, *words], environ(home)) for size, home in homes.items()}
        took = interleaved(commands, rounds)
        for size in sizes[1:]:
            last = size == 1_000_000
            found_figures.append(
                Figure(
                    name=f"`fit {' '.join(words)}` with {size:,} events / with 0",
                    value=took[str(size)] / took["0"] if str(size) in took else None,
                    how=f"{rounds} rounds in turn, median; {took.get(str(size), 0) * 1e3:.0f} ms",
                    goal=1.1 if last else None, gate=1.25 if last else None,
                )
            )  # fmt: skip
    return found_figures
