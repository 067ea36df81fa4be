"""What Tab offers, asked the way the scripts ask, and by a real bash (zsh, fish) where there is one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SHELLS = ("bash", "zsh", "fish")


@pytest.fixture
def offers(fit: Any) -> Any:
    def ask(*words: str) -> list[str]:
        found: list[str] = fit("--complete", "bash", *words).out.splitlines()
        return found

    return ask


def test_commands_are_completed(offers: Any) -> None:
    assert offers("hist") == ["history"]
    assert offers("exercise", "") == ["list", "show", "add", "alias", "rename", "merge"]


def test_exercises_are_completed_and_so_is_the_rest_of_a_name(offers: Any) -> None:
    assert "bench-press" in offers("log", "ben")
    assert "bench press" in offers("log", "incline", "be")
    assert offers("log", "bench", "3x8@50", "") == []


def test_with_nothing_typed_those_that_were_logged_are_offered(fit: Any, offers: Any) -> None:
    fit("log", "squat", "3x8@50")
    assert offers("log", "") == ["squat"]


def test_completing_a_whole_log_line_logs_nothing(fit: Any, offers: Any) -> None:
    offers("log", "bench", "3x8@50")
    assert fit("history", "--json").json == {"workouts": []}


@pytest.mark.parametrize("command", [("plan", "show"), ("schedule", "assign"), ("schedule", "assign", "monday")])
def test_plans_are_completed(fit: Any, offers: Any, command: tuple[str, ...]) -> None:
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40")
    assert "Upper A" in offers(*command, "Up")
    assert "Upper A" in offers(*command, '"Up')


@pytest.mark.parametrize(
    "command", [("plan", "show"), ("schedule", "week"), ("schedule", "move"), ("schedule", "move", "monday"),
                ("schedule", "skip"), ("history", "--since"), ("log", "bench", "3x8", "--at"), ("history", "--as-of")]
)  # fmt: skip
def test_days_are_completed(offers: Any, command: tuple[str, ...]) -> None:
    assert "thursday" in offers(*command, "thu")


def test_options_of_every_command_are_completed_before_and_behind_it(offers: Any) -> None:
    assert offers("history", "--js") == ["--json"]
    assert offers("--json", "history", "--ex") == ["--exercise"]


def test_what_cannot_be_completed_is_offered_nothing(offers: Any) -> None:
    assert offers("nosuch", "") == []
    assert offers("undo", "") == []


def test_entries_and_events_are_offered_by_the_ends_of_their_ids(fit: Any, offers: Any) -> None:
    entry = fit("log", "bench", "3x8@50", "--json").json["entry_id"]
    assert offers("amend", "") == [entry[-4:]]
    assert entry[-6:] in offers("events", "show", "")


def test_zsh_and_fish_are_told_what_each_is(fit: Any) -> None:
    assert fit("--complete", "zsh", "und").out.startswith("undo:")
    assert fit("--complete", "fish", "und").out.startswith("undo\t")


_SOURCED = {
    "bash": 'eval "$(fit completion bash)"; COMP_WORDS=(fit plan show Up); COMP_CWORD=3; _fit fit; '
    'echo "${COMPREPLY[@]}"',
    "fish": "fit completion fish | source; complete -C 'fit plan show Up'",
    "zsh": "autoload -U compinit; compinit -u -D; source <(fit completion zsh); (( $+functions[_fit] )) && "
    "_describe() { print -- $found }; words=(fit plan show Up); CURRENT=4; _fit",
}  # fmt: skip


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_works_in_the_shell_itself(fit: Any, tmp_path: Path, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed here")
    fit("plan", "create", "workout", "Upper A", "-e", "bench 3x8@40")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "fit"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m fit "$@"\n')
    command.chmod(0o700)
    path = os.pathsep.join([str(command.parent), os.environ["PATH"]])
    source = str(Path(__file__).parents[2] / "src")
    bare = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]}[shell]
    done = subprocess.run(
        [shell, *bare, "-c", _SOURCED[shell]], capture_output=True, text=True, check=False,
        env={**os.environ, "PATH": path, "PYTHONPATH": source, "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.stdout.strip().replace("\\", "") == "Upper A", done.stderr
