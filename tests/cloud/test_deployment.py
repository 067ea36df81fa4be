"""What docs/deployment.md tells people to type is what the commands take, and its limits are those of the code."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from fit.adapters.server import accounts, listener
from fit.cli.commands import COMMANDS

pytest.importorskip("aws_lambda_powertools", reason="the server needs the extra `server`")

PAGE = (Path(__file__).parents[2] / "docs" / "deployment.md").read_text()
COMMAND = re.compile(r"(?:^|`|=\S*/|\* )fit ([a-z]+[^`#|\n]*)", re.MULTILINE)


def _commands() -> list[list[str]]:
    return [shlex.split(words.split("||")[0].split("<")[0]) for words in COMMAND.findall(PAGE)]


def test_every_command_on_the_page_exists_with_its_options() -> None:
    import typer

    found = _commands()
    assert len(found) > 12
    for name, *words in found:
        command = typer.main.get_command(__import__(f"fit.cli.{COMMANDS[name][1]}", fromlist=["app"]).app)
        if words and words[0] in getattr(command, "commands", {}):
            command = command.commands[words[0]]  # type: ignore[attr-defined] # a group, as was just asked
        known = {o for p in command.params for o in p.opts} | {"--quiet", "--json", "--yes"}
        assert {w for w in words if w.startswith("--")} <= known, (name, words)


def test_the_limits_on_the_page_are_those_of_the_code() -> None:
    from fit.cloud import bodies, gateway, throttle

    limits = listener.Limits()
    assert bodies.MOST_BYTES == listener.BODY_BYTES == 4 * 1024 * 1024
    for text in (
        f"{limits.head_seconds:g} s in all", f"{limits.body_seconds:g} s in all", f"| {limits.connections} |",
        f"| {gateway.AT_ONCE}; others", f"{throttle.DEVICE.burst:,} at once, {throttle.DEVICE.per_second} a second",
    ):  # fmt: skip
        assert text in PAGE, text
    assert accounts.IDLE_SECONDS == 365 * 86400
    assert accounts.LOGIN_SECONDS == 600
