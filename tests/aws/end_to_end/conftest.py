"""One stack for all tests of this folder: the real zip behind `terraform apply` of all of src/infra."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from aws.end_to_end.packed import zip_path
from aws.end_to_end.world import Cloud
from fit.cloud import package
from infra.applying import apply, judging
from infra.terraforming import TERRAFORM


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if TERRAFORM is None:
        for item in items:
            if item.path.parent == Path(__file__).parent:
                item.add_marker(pytest.mark.skip(reason="terraform is not installed; .ci/run wants it"))


@pytest.fixture(scope="session")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    """On an emulator that runs the functions by the rights of their roles."""
    with judging(tmp_path_factory.mktemp("ministack")) as emulator:
        given = {"stage": "proof", "open_registration": True, "runtime": f"python{package.HERE}"}
        stack = apply(emulator.endpoint, zip_path(), tmp_path_factory.mktemp("stack"), given)
        found = Cloud(emulator, stack, tmp_path_factory.mktemp("devices"))
        found.wake()
        yield found


@pytest.fixture(scope="session")
def monday() -> str:
    """The last one that is over."""
    today = date.fromtimestamp(time.time())  # noqa: DTZ012 - a day later or earlier makes no difference
    return str(today - timedelta(days=today.weekday() or 7))
