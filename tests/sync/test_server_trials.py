"""Power cuts and a crowd, a few rounds of each; `python -m tests.sync.nightly` has many."""

from __future__ import annotations

from pathlib import Path

import pytest

from server_trials import crowd, power_cuts

pytest.importorskip("aws_lambda_powertools", reason="the server needs the extra `server`")


@pytest.mark.parametrize("seed", [1, 2])
def test_a_server_that_is_killed_loses_nothing_it_acknowledged(tmp_path: Path, seed: int) -> None:
    power_cuts(tmp_path, rounds=3, seed=seed)


def test_fifty_devices_at_once_lose_nothing(tmp_path: Path) -> None:
    assert crowd(tmp_path, clients=50, seconds=4)["events"] > 500
