"""The manual: every command on one page, as roff that any man can show."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from fit.cli import man_page, options, overview
from fit.cli.exits import BUG, EXIT
from fit.cli.help import below
from fit.cli.tree import _root


def _paths() -> list[str]:
    root = _root()
    context = root.make_context("fit", ["x"], resilient_parsing=True)

    def walk(command: Any, path: str) -> list[str]:
        return [path, *[one for name, child in below(command, context) for one in walk(child, f"{path} {name}")]]

    return walk(root, "fit")[1:]


def _on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fit.cli.man.on_terminal", lambda options: not options.json)


def _a_man_that(does: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = folder / "man"
    script.write_text(f"#!/bin/sh\n{does}\n")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_every_command_of_the_tree_is_in_it(fit: Any) -> None:
    page = fit("man").out.replace("\\-", "-")
    missing = [path for path in _paths() if f"\\fB{path}\\fR" not in page]
    assert not missing
    assert len(_paths()) > 100


def test_every_option_of_all_commands_and_every_exit_status_is_in_it() -> None:
    said = " ".join(name for name, _ in man_page.OPTIONS)
    assert set(options._FLAGS) | {"--as-of", "--version", "--help"} <= set(said.replace(",", "").split())
    assert [int(status) for status, _ in man_page.STATUS] == [0, BUG, *sorted(EXIT.values())]
    assert overview.PURPOSE.split(":")[0] in "".join(man_page.manual(_context()))


def _context() -> Any:
    return _root().make_context("fit", ["x"], resilient_parsing=True)


@pytest.mark.skipif(shutil.which("groff") is None, reason="only groff can say what is wrong with roff")
def test_roff_has_nothing_to_complain_of(fit: Any) -> None:
    page = fit("man").out.encode()
    done = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=page, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    shown = done.stdout.decode()
    assert "sets × reps @ weight" in shown
    assert "\\" not in shown


def test_its_examples_work_as_written(fit: Any) -> None:
    for example, _ in man_page.EXAMPLES:
        fit(*shlex.split(example)[1:])


def test_a_line_of_text_never_reads_as_a_command_of_roff() -> None:
    assert man_page._text(".TH of -1 'n' \\ 5^2 → ~") == "\\&.TH of \\-1 \\(aqn\\(aq \\e 5\\(ha2 \\[u2192] \\(ti"


def test_a_terminal_shows_it_through_man(fit: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _on_a_terminal(monkeypatch)
    _a_man_that(f'cp "$1" {tmp_path / "seen"}', tmp_path, monkeypatch)
    assert fit("man").out == ""
    assert (tmp_path / "seen").read_text() == fit("man", "--json").json["roff"]


@pytest.mark.parametrize("does", ["exit 16", ""])
def test_a_terminal_without_man_shows_the_pages_of_all_commands(
    fit: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, does: str
) -> None:
    _on_a_terminal(monkeypatch)
    if does:
        _a_man_that(does, tmp_path, monkeypatch)
    else:
        monkeypatch.setattr(shutil, "which", lambda _: None)
    said = fit("man").out
    assert "Usage: fit log EXERCISE SETS... | - [OPTIONS]" in said
    assert "Usage: fit plan program start NAME... [OPTIONS]" in said
    assert ".TH" not in said
    assert fit("man", "--quiet").out == ""


def test_the_page_is_one_document_for_a_script(fit: Any) -> None:
    shape = fit("man", "--json").json
    assert shape["name"] == "fit.1"
    assert shape["roff"].startswith('.TH FIT 1 "" "fit ')
    assert fit("man").out == shape["roff"]
