"""terraform on this machine: the stub provider in place of AWS's, and all that it writes in one folder."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
INFRA = ROOT / "src/infra"
PLUGIN = Path(__file__).with_name("provider") / "serving.py"

# None where there is none: whoever asks says so and skips.
TERRAFORM = shutil.which("terraform")


class Refused(Exception):
    """terraform found something wrong; says what."""


class Terraform:
    """The configuration in `source`, its state and plans in `folder`. `endpoint`: of the emulator to apply to."""

    def __init__(self, folder: Path, source: Path = INFRA, endpoint: str = "") -> None:
        self.folder, self.source, self.endpoint = folder, source, endpoint
        self.state = folder / "terraform.tfstate"
        plugins = folder / "plugins"
        plugins.mkdir(parents=True, exist_ok=True)
        stub = plugins / "terraform-provider-aws"
        stub.write_text(f"#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(PLUGIN))}\n")
        stub.chmod(0o755)
        self.settings = folder / "terraform.rc"
        instead = f'dev_overrides {{ "hashicorp/aws" = {json.dumps(str(plugins))} }}'
        self.settings.write_text(
            f"disable_checkpoint = true\nprovider_installation {{\n  {instead}\n  direct {{}}\n}}\n"
        )

    def __call__(self, verb: str, *words: str, timeout: float = 300) -> str:
        """What it printed. Raises Refused where it ends with an error."""
        assert TERRAFORM
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("TF_", "AWS_"))}
        done = subprocess.run(
            [TERRAFORM, f"-chdir={self.source}", *verb.split(), *words],
            env={
                **kept, "TF_CLI_CONFIG_FILE": str(self.settings), "TF_DATA_DIR": str(self.folder / "data"),
                "TF_IN_AUTOMATION": "1", "TF_INPUT": "0", "FIT_AWS_ENDPOINT": self.endpoint,
            },
            capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL, check=False,
        )  # fmt: skip
        if done.returncode:
            raise Refused(done.stderr if "Error:" in done.stderr else done.stdout + done.stderr)
        return done.stdout

    def validate(self) -> None:
        self("validate", "-no-color")

    def plan(self, variables: dict[str, Any]) -> dict[str, Any]:
        """What would be made, as `terraform show -json` tells it."""
        place = self.folder / "plan"
        self("plan", "-no-color", "-lock=false", f"-state={self.state}", f"-out={place}", *_given(variables))
        said: dict[str, Any] = json.loads(self("show", "-json", str(place)))
        return said

    def apply(self, variables: dict[str, Any]) -> dict[str, Any]:
        """The outputs."""
        self("apply", "-no-color", "-auto-approve", f"-state={self.state}", *_given(variables))
        said = json.loads(self("output", "-json", f"-state={self.state}"))
        return {name: output["value"] for name, output in said.items()}

    def destroy(self, variables: dict[str, Any]) -> None:
        self("destroy", "-no-color", "-auto-approve", f"-state={self.state}", *_given(variables))


def _given(variables: dict[str, Any]) -> list[str]:
    return [
        f"-var={name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in variables.items()
    ]


def small_zip(place: Path, **files: str) -> Path:
    """A zip of a few lines of Python, by the names of its modules."""
    with zipfile.ZipFile(place, "w") as made:
        for name, text in (files or {"empty": ""}).items():
            made.writestr(f"{name}.py", text)
    return place
