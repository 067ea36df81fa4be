"""What it costs to begin: whole processes against `python -c pass` of the same environment."""

from __future__ import annotations

import shutil
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.logs import cache
from benchmarks.processes import Installed, Timed, environ, fresh, interleaved, run

LOG = ("log", "bench", "3x8@50")
FIRST_WORDS = (
    ("plan", "create", "workout", "Upper A", "-e", "bench 3x8@50", "-e", "row 3x8@40"),
    ("schedule", "assign", "monday", "Upper A"),
    *[("log", "squat", "3x5@80", "--at", f"2026-0{month}-02 18:00") for month in range(1, 6)],
    ("stats", "trend"),
    LOG,
)


def lived_in(found: Installed, name: str) -> Path:
    """A home with a plan, a week, a few sessions and an entry today."""
    home = cache() / f"home-{name}"
    shutil.rmtree(home, ignore_errors=True)
    for words in FIRST_WORDS:
        done = run(found, home, *words)
        if done.returncode:
            print(f"  fit {' '.join(words)}: {done.stderr.strip()[-200:]}")
    return home


def start(found: Installed, rounds: int) -> list[Figure]:
    template, home = lived_in(found, "template"), cache() / "home-start"
    again = fresh(template, home)
    nameless = cache() / "nameless"  # a HOME without FIT_HOME: the platform's own folder
    data = nameless / ".local" / "share" / "fit"
    bare = {k: v for k, v in environ(HOME=str(nameless)).items() if not k.startswith("XDG_")}
    commands = {
        "pass": Timed([found.python, "-c", "pass"]),
        "log bench 3x8@50": Timed([found.fit, *LOG], environ(home), again),
        "log without FIT_HOME": Timed([found.fit, *LOG], bare, fresh(template, data)),
        "plan show monday": Timed([found.fit, "plan", "show", "monday"], environ(home), again),
        "stats trend": Timed([found.fit, "stats", "trend"], environ(home), again),
        "--help": Timed([found.fit, "--help"], environ(home)),
    }
    took = interleaved(commands, rounds)
    how = f"whole process of the installed wheel, {rounds} rounds in turn, median; {found.versions()}"
    bounds = {"log bench 3x8@50": (2.3, 3.0), "log without FIT_HOME": (2.3, 3.0), "--help": (8.0, 12.0)}
    return [
        Figure(
            name=f"`fit {name}` / pass",
            value=took[name] / took["pass"] if name in took else None,
            how=f"{how}; {took[name] * 1e3:.0f} ms" if name in took else "the command fails",
            goal=bounds.get(name, (5.0, 8.0))[0], gate=bounds.get(name, (5.0, 8.0))[1],
        )
        for name in commands if name != "pass"
    ]  # fmt: skip
