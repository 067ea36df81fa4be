"""What src/infra would make, planned once for each process of the tests; skipped where there is no terraform."""

from __future__ import annotations

from pathlib import Path

import pytest

from infra.planned import Plan
from infra.terraforming import TERRAFORM, Terraform, small_zip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if TERRAFORM is None:
        for item in items:
            if item.path.parent == Path(__file__).parent:
                item.add_marker(pytest.mark.skip(reason="terraform is not installed; .ci/run wants it"))


@pytest.fixture(scope="session")
def terraform_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where this process keeps what terraform needs beside the configuration."""
    return tmp_path_factory.mktemp("terraform")


@pytest.fixture(scope="session")
def empty_zip(terraform_folder: Path) -> Path:
    return small_zip(terraform_folder / "empty.zip")


@pytest.fixture(scope="session")
def plan(terraform_folder: Path, empty_zip: Path) -> Plan:
    return Plan(Terraform(terraform_folder).plan({"zip_path": str(empty_zip), "alarm_email": "ann@example.org"}))
