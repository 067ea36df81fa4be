"""`python -m tests.benchmarks [section ...]`: the figures of performance.md, measured; nothing here judges."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "src")]

from benchmarks import cloud, folding, growth, importing, peers, start, trust  # noqa: E402 - after the path
from benchmarks.figures import Figure, table  # noqa: E402 - after the path
from benchmarks.processes import installed  # noqa: E402 - after the path


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    asked.add_argument("sections", nargs="*", metavar="SECTION", help=f"of {', '.join(SECTIONS)}; none: all but peers")
    asked.add_argument("--rounds", type=int, default=25, help="of each process, in turn (25)")
    asked.add_argument("--events", type=int, default=100_000, help="of rebuild and catchup (100,000)")
    asked.add_argument("--full", action="store_true", help="a million events too: ten minutes and 4 GB")
    given = asked.parse_args()
    if unknown := [s for s in given.sections if s not in SECTIONS]:
        asked.error(f"no section is called {', '.join(unknown)}; there are {', '.join(SECTIONS)}")
    if given.full:
        given.events = 1_000_000
    found = installed()
    print(f"{found.versions()}; {platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print("The logs' mix: see tests/benchmarks/logs.py. × is a ratio inside one run.\n")
    figures: list[Figure] = []
    for name in given.sections or [s for s in SECTIONS if s != "peers"]:
        print(f"{name} ...", file=sys.stderr)
        figures += SECTIONS[name](found, given)
    print(table(figures))
    return 0


SECTIONS: dict[str, Callable[..., list[Figure]]] = {
    "start": lambda found, given: start.start(found, given.rounds),
    "growth": lambda found, given: growth.growth(found, given.rounds, given.full),
    "rebuild": lambda found, given: folding.rebuild(found, given.events, max(3, given.rounds // 8)),
    "import": lambda found, given: importing.importing(
        found, 100_000, max(3, given.rounds // 8), given.full
    ),
    "catchup": lambda found, given: folding.catchup(given.events, max(given.rounds, 20)),  # noqa: ARG005 - one shape
    "writers": lambda found, given: trust.writers(found, max(3, given.rounds // 8)),
    "kill": lambda found, given: trust.killed(found, max(given.rounds, 50)),
    "cloud": lambda found, given: cloud.cloud(given.rounds),  # noqa: ARG005 - one shape
    "peers": lambda found, given: peers.peers(found, given.rounds),
}

if __name__ == "__main__":
    sys.exit(main())
