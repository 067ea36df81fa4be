"""What a command loads, as a set: a module that slips in costs every lifter at every set."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# What the hot path must never pull in: each of these costs more than the rooms that would use it.
HEAVY = {
    "typer", "rich", "pydantic", "click", "sqlite_utils", "platformdirs", "rapidfuzz", "sqlite3", "json", "typing",
    "dataclasses", "enum", "re", "inspect", "uuid", "datetime", "decimal", "fractions", "hashlib", "argparse", "random",
    "importlib.metadata", "difflib", "tomllib", "csv", "textwrap", "subprocess", "urllib", "locale",
    "tempfile", "shutil", "logging", "string",
}  # fmt: skip
# What the Typer path may load, but never at its own module level.
LATE = {"pydantic", "sqlite_utils", "platformdirs", "rapidfuzz", "urllib.request", "http.client", "asyncio"}
OWN_CODE = {"__future__", "_json", "_sha1", "_sha256", "_sha2", "_sqlite3", "errno", "fcntl"}
# SQLite's own module asks for functools, whoever imports it.
OF_SQLITE = {"_collections", "_functools", "_operator", "collections", "functools", "itertools", "keyword", "operator",
             "reprlib", "types"}  # fmt: skip

_PROBE = """
import os, sys
before = set(sys.modules)
sys.argv = ["fit", *sys.argv[1:]]
def tell(status):
    sys.stdout.flush()
    names = ",".join('"' + name + '"' for name in sorted(set(sys.modules) - before))
    print("@@[" + names + "]", flush=True)
    os._exit(status or 0)
import fit.__main__, fit.cli.hot
fit.cli.hot.leave = tell
try:
    fit.__main__.main()
except SystemExit as left:
    tell(left.code)
"""


class Home:
    """A lifter with a plan, a few sessions, and a fixed time."""

    def __init__(self, folder: Path) -> None:
        self._env = {
            "FIT_HOME": str(folder), "FIT_NOW": "2026-11-23T18:30:00+01:00", "TZ": "Europe/Berlin", "PATH": os.defpath,
            "PYTHONPATH": str(Path(__file__).parents[2] / "src"), "HOME": str(folder), "NO_COLOR": "1",
        }  # fmt: skip

    def loads(self, *words: str, expect: int = 0) -> set[str]:
        """The modules that `fit words...` imports, beyond those of an idle interpreter."""
        command = [sys.executable, "-S", "-c", _start(), *words]
        done = subprocess.run(command, env=self._env, capture_output=True, text=True, check=False)
        assert done.returncode == expect, done.stderr
        said: list[str] = json.loads(done.stdout.rpartition("@@")[2])
        return set(said)


def _start() -> str:
    """The probe; `-S` keeps other packages' start-up hooks out, so the path is put back by hand."""
    return f"import sys; sys.path[1:1] = {[p for p in sys.path if 'site-packages' in p]!r}\n{_PROBE}"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    made = Home(tmp_path_factory.mktemp("home"))
    made.loads("log", "squat", "3x5@80", "--at", "2026-11-16 18:00")
    made.loads("log", "squat", "3x5@82.5")
    made.loads("plan", "create", "workout", "Legs", "-e", "squat 3x5@80 rest 180", "-e", "A: leg press 3x8-12@100")
    made.loads("schedule", "assign", "tuesday", "Legs", "--at", "18:00")
    return made


def roots(modules: set[str]) -> set[str]:
    return {name for name in modules if name in HEAVY or name.partition(".")[0] in HEAVY}


@pytest.mark.parametrize(
    "words",
    [
        ("log", "bench", "3x8@50"),
        ("log", "bench", "3x8@50", "--json"),
        ("log", "bench", "press", "3x8@50", "2x6@55", "rpe8", "rest", "90", "felt strong"),
        ("log", "pull", "up", "3x8@bw+10", "--quiet"),
        ("log", "squat", "5x5@225lb", "--at", "yesterday 18:30"),
        ("log", "run", "5km", "25:30"),
        ("meal", "log", "lunch", "rice 200g", "olive", "oil", "1", "tbsp"),
        ("take", "creatine", "5g"),
        ("stats", "trend"),
        ("plan", "show", "tuesday"),
        ("plan", "show", "tuesday", "--json"),
        ("--help",),
        (),
    ],
    ids=" ".join,
)
def test_the_hot_path_loads_nothing_heavy(home: Home, words: tuple[str, ...]) -> None:
    assert roots(home.loads(*words)) == set()


def test_a_log_loads_these_rooms_and_no_more(home: Home) -> None:
    """Grown on purpose only: a new name here is some 0.2 ms at every set that anybody logs."""
    ours = {name for name in home.loads("log", "bench", "3x8@50") if name.partition(".")[0] == "fit"}
    extra = ours - ROOMS_OF_A_LOG
    assert not extra, f"fit log has begun to load {sorted(extra)}"


def test_a_log_takes_from_python_only_its_smallest_parts(home: Home) -> None:
    theirs = {name for name in home.loads("log", "bench", "3x8@50") if name.partition(".")[0] != "fit"}
    assert theirs <= OWN_CODE | OF_SQLITE


def test_json_loads_no_more_than_text(home: Home) -> None:
    assert home.loads("log", "bench", "3x8@50", "--json") <= home.loads("log", "bench", "3x8@50")


def test_the_page_of_all_commands_opens_no_log(home: Home) -> None:
    ours = {name for name in home.loads("--help") if name.partition(".")[0] == "fit"}
    assert not {name for name in ours if name.startswith(("fit.adapters", "fit.app", "fit.execution"))}


@pytest.mark.parametrize(
    "words", [("history",), ("undo", "--help"), ("events", "list"), ("profile", "show")], ids=" ".join
)
def test_a_command_of_the_tree_loads_its_own_room_only(home: Home, words: tuple[str, ...]) -> None:
    from fit.cli.commands import COMMANDS

    loaded = home.loads(*words)
    rooms = {f"fit.cli.{room}" for name, (_, room, _) in COMMANDS.items() if name != words[0]}
    assert loaded & rooms <= {"fit.cli.log"}
    assert not {name for name in loaded if name in LATE or name.partition(".")[0] in LATE}


def test_a_command_of_the_plan_group_loads_its_own_room_only(home: Home) -> None:
    from fit.cli.plan import ROOMS

    assert home.loads("plan", "list") & {f"fit.cli.{room}" for room, _ in ROOMS.values()} == {"fit.cli.plan_list"}
    assert not home.loads("plan", "show", "tuesday") & {f"fit.cli.{room}" for room, _ in ROOMS.values()}


ROOMS_OF_A_LOG = {
    "fit", "fit.__main__", "fit.adapters", "fit.adapters.device", "fit.adapters.home", "fit.adapters.sqlite",
    "fit.adapters.sqlite.engine", "fit.adapters.sqlite.event_log", "fit.adapters.sqlite.liveness",
    "fit.adapters.sqlite.schema", "fit.adapters.sqlite.store", "fit.adapters.sqlite.views", "fit.app",
    "fit.app.catalog", "fit.app.counting", "fit.app.execute", "fit.app.exercises", "fit.app.facts", "fit.app.fold",
    "fit.app.house", "fit.app.log", "fit.app.ports", "fit.app.telling", "fit.cli", "fit.cli.answer",
    "fit.cli.exits", "fit.cli.hot", "fit.cli.logging_words", "fit.cli.opening", "fit.cli.options", "fit.cli.show",
    "fit.execution", "fit.execution.body_events", "fit.execution.commands", "fit.execution.decider",
    "fit.execution.events", "fit.execution.food_events", "fit.execution.kept", "fit.execution.nutrition_views",
    "fit.execution.sets", "fit.execution.views", "fit.execution.writing", "fit.kernel", "fit.kernel.clock",
    "fit.kernel.days", "fit.kernel.errors", "fit.kernel.estimates", "fit.kernel.exercise_catalogue",
    "fit.kernel.exercises", "fit.kernel.ids", "fit.kernel.json_text", "fit.kernel.messages", "fit.kernel.never",
    "fit.kernel.notation", "fit.kernel.notation_groups", "fit.kernel.notation_letters", "fit.kernel.notation_words",
    "fit.kernel.notation_write", "fit.kernel.quantities", "fit.kernel.record", "fit.policies",
    "fit.policies.announce_milestones",
}  # fmt: skip
