"""The emulators come when they are called, and leave nobody behind."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aws import emulators
from aws.emulators import Emulator


def test_ministack_answers_under_its_address_alone(ministack: Emulator) -> None:
    assert ministack.endpoint.startswith("http://127.0.0.1:")
    assert ministack.client("sqs").list_queues()["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert ministack.environment["AWS_ENDPOINT_URL"] == ministack.endpoint


def test_ministack_is_gone_when_it_is_stopped(tmp_path: Path) -> None:
    with open(tmp_path / "log", "wb") as log:
        process, endpoint = emulators.started(emulators.installed(), tmp_path, log)
    emulators.stop(process)
    assert process.poll() is not None
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", int(endpoint.rpartition(":")[2])), timeout=1)


def test_what_does_not_start_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(emulators, "_free_port", lambda: -1)
    with open(tmp_path / "log", "wb") as log, pytest.raises(RuntimeError, match="ministack does not start"):
        emulators.started(emulators.installed(), tmp_path, log)


def test_it_is_installed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    emulators.installed()
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("installed again"))
    assert emulators.installed().exists()


def test_moto_is_empty_for_every_test(moto_client: Callable[[str], Any]) -> None:
    sqs = moto_client("sqs")
    assert "QueueUrls" not in sqs.list_queues()
    sqs.create_queue(QueueName="a")


def test_moto_is_empty_for_every_other_test(moto_client: Callable[[str], Any]) -> None:
    assert "QueueUrls" not in moto_client("sqs").list_queues()
