"""A second opinion on src/infra: what checkov advises is done, or stands in checkov.toml with a reason."""

from __future__ import annotations

import fcntl
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from infra.planned import Plan
from infra.terraforming import INFRA, ROOT

VERSION = "3.3.30"
REVIEWED: dict[str, dict[str, Any]] = tomllib.loads((ROOT / "tests/infra/checkov.toml").read_text())


@pytest.fixture(scope="module")
def checkov() -> Path:
    """In a virtual environment of its own, for its hundred dependencies; built once a machine (half a minute, 290 MB),
    in FIT_TESTS_CACHE or the user's cache folder."""
    cache = os.environ.get("FIT_TESTS_CACHE") or os.path.join(
        os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "fit-tests"
    )
    home = Path(cache) / f"checkov-{VERSION}-py{sys.version_info.major}.{sys.version_info.minor}"
    home.parent.mkdir(parents=True, exist_ok=True)
    with open(f"{home}.lock", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (home / "ready").exists():
            shutil.rmtree(home, ignore_errors=True)
            venv.create(home, with_pip=True)
            pip = [home / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            subprocess.run([*pip, f"checkov=={VERSION}"], check=True)
            (home / "ready").touch()
    return home / "bin/checkov"


def advised(checkov: Path, *words: str | Path) -> Iterator[tuple[str, str]]:
    """(check, resource) of all that it finds wanting. It reads its rules from its own package: no network."""
    done = subprocess.run(
        [checkov, "--skip-download", "--quiet", "--compact", "--output", "json", *words],
        capture_output=True, text=True, check=False, timeout=300, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    said = json.loads(done.stdout)
    for report in said if isinstance(said, list) else [said]:
        assert report["summary"]["parsing_errors"] == 0
        assert report["summary"]["passed"] > 100
        for each in report["results"]["failed_checks"]:
            yield each["check_id"], re.sub(r"\[.*", "", each["resource"])


def test_all_that_checkov_advises_is_done_or_was_decided_against(
    checkov: Path, plan: Plan, terraform_folder: Path
) -> None:
    """It reads the configuration, and the plan too, in which every instance and every computed value is written out."""
    planned = terraform_folder / "plan-for-checkov.json"
    planned.write_text(json.dumps(plan.said))
    found = set(advised(checkov, "--framework", "terraform", "--directory", INFRA))
    found |= set(advised(checkov, "--framework", "terraform_plan", "--file", planned))
    assert found == {(check, resource) for check, said in REVIEWED.items() for resource in said["on"]}


def test_whatever_was_decided_against_has_its_reason() -> None:
    for check, said in REVIEWED.items():
        assert set(said) == {"says", "on", "why"}, check
        assert len(said["why"].split()) > 10, check
