"""src/infra applied for real, by terraform, onto an emulator: tables, queues, functions, mappings, the API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from aws import emulators
from infra.terraforming import Terraform


@contextmanager
def judging(folder: Path) -> Iterator[emulators.Emulator]:
    """A ministack of one's own that gives functions the keys of their roles and refuses what those do not allow. What
    it does not look at: conditions on the keys of items."""
    with pytest.MonkeyPatch.context() as patch, open(folder / "log", "wb") as log:
        patch.setenv("AUTH", "true")
        process, endpoint = emulators.started(emulators.installed(), folder, log)
        try:
            yield emulators.Emulator("ministack", endpoint, folder / "log")
        finally:
            emulators.stop(process)


class Stack:
    """What was applied. `outputs`: those of src/infra; `url`: where the API answers on the emulator, which is not where
    AWS would have it (`api_url`): names of hosts under 127.0.0.1 are nobody's."""

    def __init__(self, terraform: Terraform, variables: dict[str, Any], outputs: dict[str, Any]) -> None:
        self.terraform, self.variables, self.outputs = terraform, variables, outputs
        self.url = f"{terraform.endpoint}/_aws/execute-api/{outputs['api_id']}"

    def destroy(self) -> None:
        self.terraform.destroy(self.variables)


def apply(endpoint: str, zip_path: Path, folder: Path, variables: Mapping[str, Any] | None = None) -> Stack:
    """`endpoint`: of the emulator, as in http://127.0.0.1:4566; `folder`: an empty one for the state; `variables`:
    those of src/infra/variables.tf that are not as usual. Takes about 10 s. Raises Refused, which says why."""
    given = {"zip_path": str(zip_path), "deletion_protection": False, "region": "us-east-1", **(variables or {})}
    terraform = Terraform(folder, endpoint=endpoint.rstrip("/"))
    return Stack(terraform, given, terraform.apply(given))
