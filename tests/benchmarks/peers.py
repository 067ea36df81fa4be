"""The same deed in the tools that lifters might use instead, in the same run."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.logs import cache
from benchmarks.processes import Installed, Timed, environ, interleaved

INSTALL = (
    "install: apt-get install taskwarrior timewarrior; python3 -m venv PEERS && PEERS/bin/pip install td-watson jrnl, "
    "then FIT_PEERS=PEERS/bin python -m tests.benchmarks peers"
)


def peers(found: Installed, rounds: int) -> list[Figure]:
    home = cache() / "home-peers"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    extra = os.environ.get("FIT_PEERS", str(cache() / "peers" / "bin"))
    path = f"{extra}{os.pathsep}{os.environ['PATH']}"
    env = environ(home, HOME=str(home), PATH=path, WATSON_DIR=str(home / "watson"), TIMEWARRIORDB=str(home / "timew"))
    (home / ".taskrc").write_text(f"data.location={home / 'task'}\nconfirmation=no\n", encoding="utf-8")
    (home / "task").mkdir()
    (home / "timew" / "data").mkdir(parents=True)
    (home / "timew" / "timewarrior.cfg").touch()
    config = home / "jrnl.yaml"
    config.write_text(
        f"journals:\n  default:\n    journal: {home / 'jrnl.txt'}\neditor: ''\nencrypt: false\ntemplate: false\n"
        "default_hour: 9\ndefault_minute: 0\ntimeformat: '%F %R'\ntagsymbols: '@'\nhighlight: true\nlinewrap: 79\n"
        "indent_character: '|'\ncolors:\n  body: none\n  date: none\n  tags: none\n  title: none\nversion: v4.2\n",
        encoding="utf-8",
    )
    (home / "jrnl.txt").touch()
    wanted = {
        "task": ["add", "bench 3x8@50"],
        "timew": ["track", "2026-01-01T10:00:00", "-", "2026-01-01T11:00:00", ":adjust", "bench"],
        "watson": ["add", "--from", "2026-01-01 10:00", "--to", "2026-01-01 11:00", "bench"],
        "jrnl": ["--config-file", str(config), "2026-01-01 10:00:", "bench 3x8@50"],
    }
    commands = {
        "pass": Timed([found.python, "-c", "pass"]),
        "fit": Timed([found.fit, "log", "bench", "3x8@50"], env),
    }
    for name, words in wanted.items():
        if tool := shutil.which(name, path=path):
            commands[name] = Timed([str(Path(tool)), *words], env)
    took = interleaved(commands, rounds)
    return [
        Figure(
            name=f"`{name}` adds one / pass", value=took[name] / took["pass"] if name in took else None,
            how=f"{rounds} rounds in turn, median; {took[name] * 1e3:.0f} ms" if name in took else INSTALL,
        )
        for name in ("fit", *wanted)
    ]  # fmt: skip
