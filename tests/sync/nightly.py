"""`python -m tests.sync.nightly`: what every run has no time for: 2,000 stories of replicas, 50 power cuts, a crowd."""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1] / "src")]

from server_trials import crowd, power_cuts  # noqa: E402 - after the path


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.sync.nightly", description=__doc__)
    asked.add_argument("--examples", type=int, default=2000, help="stories of replicas (2,000)")
    asked.add_argument("--rounds", type=int, default=50, help="power cuts (50)")
    asked.add_argument("--seconds", type=float, default=60, help="how long the crowd stays (60)")
    asked.add_argument("--seed", type=int, default=None, help="of the power cuts; any if left out")
    given = asked.parse_args()
    if given.examples:
        command = [sys.executable, "-m", "pytest", "-q", str(HERE / "test_replicas.py")]
        wandering = {"FIT_SYNC_EXAMPLES": str(given.examples), "HYPOTHESIS_PROFILE": "nightly"}
        subprocess.run(command, env={**os.environ, **wandering}, check=True)
    if given.rounds:
        seed = given.seed if given.seed is not None else random.randrange(10**6)
        print(f"power cuts: {given.rounds} rounds, seed {seed}", flush=True)
        with tempfile.TemporaryDirectory() as root:
            power_cuts(Path(root), given.rounds, seed)
    if given.seconds:
        with tempfile.TemporaryDirectory() as root:
            found = crowd(Path(root), clients=50, seconds=given.seconds)
        print(f"crowd of 50 for {given.seconds:g} s: {found}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
