"""The provider that stands in for AWS's: it knows what src/infra uses, and reaches nobody but an emulator."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from infra.planned import Plan
from infra.terraforming import INFRA, PLUGIN, Refused, Terraform

SCHEMA = json.loads(PLUGIN.with_name("schema.json").read_text())


def test_its_schema_holds_the_types_in_use_and_no_others(plan: Plan) -> None:
    said = "".join(path.read_text() for path in INFRA.glob("*.tf"))
    assert set(SCHEMA["resource"]) == {each["type"] for each in plan.said["resource_changes"]}
    assert set(SCHEMA["data"]) == set(re.findall(r'^data "(\w+)"', said, re.MULTILINE))


def test_its_schema_is_of_the_version_that_is_asked_for() -> None:
    wanted = re.search(r'version = "~> (\d+)\.(\d+)"', (INFRA / "versions.tf").read_text())
    assert wanted
    major, minor, _ = SCHEMA["provider_version"].split(".")
    assert (major, minor) == wanted.groups()


def test_without_an_emulator_nothing_is_made(tmp_path: Path) -> None:
    (tmp_path / "one.tf").write_text('resource "aws_cloudwatch_log_group" "one" {\n  name = "one"\n}\n')
    with pytest.raises(Refused, match="FIT_AWS_ENDPOINT does not say where to make things"):
        Terraform(tmp_path / "of", source=tmp_path).apply({})


def test_it_cannot_be_started_by_hand() -> None:
    done = subprocess.run([sys.executable, PLUGIN], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    assert "a plugin of terraform" in done.stderr
