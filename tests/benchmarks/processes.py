"""`fit` as a lifter has it, installed from its wheel, and whole processes timed in turn."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.logs import cache

ROOT = Path(__file__).parents[2]
QUIET = {"PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "FIT_NOW", "FIT_DEBUG"}


@dataclass
class Installed:
    """A virtual environment that holds the wheel of this tree, and nothing else but what it needs."""

    folder: Path

    @property
    def python(self) -> str:
        return str(self.folder / "bin" / "python")

    @property
    def fit(self) -> str:
        return str(self.folder / "bin" / "fit")

    def versions(self) -> str:
        asked = "import sys, sqlite3, importlib.metadata as m; print(sys.version.split()[0], sqlite3.sqlite_version, "
        said = _output([self.python, "-c", asked + "m.version('pip'), m.version('typer'))"]).split()
        return "Python {}, SQLite {}, pip {}, Typer {}".format(*said)


def installed() -> Installed:
    """Installed once, then only the wheel anew."""
    found = Installed(cache() / "venv")
    if not Path(found.fit).exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(found.folder)], check=True, env=environ())
        _pip(found, [])
    else:
        _pip(found, ["--no-deps", "--force-reinstall"])
    subprocess.run([found.python, "-m", "compileall", "-q", str(found.folder / "lib")], check=False, env=environ())
    return found


def _pip(found: Installed, options: list[str]) -> None:
    source = cache() / "source"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir()
    for name in ("pyproject.toml", "README.md"):
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, source)
    shutil.copytree(ROOT / "src", source / "src", ignore=shutil.ignore_patterns("*.egg-info", "__pycache__"))
    command = [found.python, "-m", "pip", "install", "-q", *options, str(source)]
    subprocess.run(command, check=True, env=environ(), stderr=subprocess.DEVNULL)


def environ(home: Path | None = None, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in QUIET and name != "FIT_HOME"}
    return kept | ({"FIT_HOME": str(home)} if home is not None else {}) | more


@dataclass
class Timed:
    """A command to time; `prepare` runs before each round, untimed."""

    argv: Sequence[str]
    env: Mapping[str, str] = field(default_factory=environ)
    prepare: Callable[[], object] | None = None


def interleaved(commands: Mapping[str, Timed], rounds: int) -> dict[str, float]:
    """Name → median seconds of whole processes, timed in turn; what fails is left out: a broken command is fast."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for round_ in range(rounds + 2):
        for name, one in commands.items():
            if name not in seconds:
                continue
            if one.prepare is not None:
                one.prepare()
            start = time.perf_counter()
            done = subprocess.run(one.argv, env=one.env, stdin=subprocess.DEVNULL, capture_output=True, check=False)
            took = time.perf_counter() - start
            if done.returncode:
                print(f"  {name}: exit {done.returncode}: {done.stderr.decode()[-200:].strip()}", file=sys.stderr)
                del seconds[name]
            elif round_ >= 2:
                seconds[name].append(took)
    return {name: statistics.median(values) for name, values in seconds.items()}


def fresh(template: Path, home: Path) -> Callable[[], None]:
    """Puts `home` back to what `template` holds: every round logs into the same day."""

    def again() -> None:
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(template, home)

    return again


def _output(argv: Sequence[str]) -> str:
    return subprocess.run(argv, env=environ(), check=True, capture_output=True, text=True).stdout


def run(found: Installed, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([found.fit, *words], env=environ(home), capture_output=True, text=True, check=False)
