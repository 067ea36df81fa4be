"""Every session shown in the README and in docs/ is run, and says what it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def sessions(page: Path) -> list[tuple[str, list[str]]]:
    """(command, lines it shows) of each `$` line of a page, in order."""
    found: list[tuple[str, list[str]]] = []
    for block in _BLOCK.findall(page.read_text()):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            elif line.startswith("> ") and found and not found[-1][1]:
                found[-1] = (f"{found[-1][0]}\n{line[2:]}", [])
            elif found:
                found[-1][1].append(line)
    return found


def shows(shown: list[str], said: list[str]) -> bool:
    """Line by line; `...` in a line stands for anything, a line of `...` alone for any lines."""
    if not shown:
        return not said
    if shown[0].strip() == "...":
        return shows(shown[1:], said) or bool(said and shows(shown, said[1:]))
    pattern = ".*".join(re.escape(part) for part in shown[0].rstrip().split("..."))
    return bool(said) and re.fullmatch(pattern, said[0].rstrip()) is not None and shows(shown[1:], said[1:])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_shows_is_what_fit_says(page: Path, tmp_path: Path) -> None:
    bin_folder = str(Path(sys.executable).parent)
    environ = {
        "PATH": f"{bin_folder}:{os.environ['PATH']}", "FIT_HOME": str(tmp_path / "home"), "HOME": str(tmp_path),
        "FIT_NOW": "2026-11-23T18:30:00+01:00", "TZ": "Europe/Berlin", "LANG": "C.UTF-8",
    }  # fmt: skip
    for command, shown in sessions(page):
        done = subprocess.run(
            ["bash", "-c", command], env=environ, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, check=False,
        )  # fmt: skip
        said = done.stdout.splitlines()
        assert shows(_trimmed(shown), _trimmed(said)), f"$ {command}\n" + "\n".join(said)


def _trimmed(lines: list[str]) -> list[str]:
    """Without blank lines at the end: a session shows them as it likes."""
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return lines


def test_the_readme_shows_a_session() -> None:
    assert len(sessions(ROOT / "README.md")) >= 5
