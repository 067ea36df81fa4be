"""What stands in for AWS: ministack, a server that the tests build, start and stop; and moto, in this process."""

from __future__ import annotations

import ctypes
import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
import venv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import botocore.session
import pytest
from botocore.config import Config

VERSION = "1.5.33"
REGION = "us-east-1"
_SECONDS = 30
_PARENT_DIES = 1  # PR_SET_PDEATHSIG


class Emulator:
    """`client(service)` makes boto3's low-level clients; `endpoint` is where it listens, "" for one in this process."""

    def __init__(self, name: str, endpoint: str = "", log: Path | None = None) -> None:
        self.name, self.endpoint, self._log = name, endpoint, log
        self._made: dict[str, Any] = {}

    def client(self, service: str) -> Any:
        if service not in self._made:
            # moto does not know the addresses with an account's number in them.
            how = Config(
                max_pool_connections=32, retries={"total_max_attempts": 1}, account_id_endpoint_mode="disabled"
            )
            self._made[service] = botocore.session.get_session().create_client(
                service, region_name=REGION, endpoint_url=self.endpoint or None, aws_access_key_id="test",
                aws_secret_access_key="test", config=how,
            )  # fmt: skip
        return self._made[service]

    @property
    def environment(self) -> dict[str, str]:
        """How others find it: boto3 and terraform read these."""
        return {
            "AWS_ENDPOINT_URL": self.endpoint, "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": REGION, "AWS_DEFAULT_REGION": REGION,
        }  # fmt: skip

    @property
    def log(self) -> str:
        """What it has written so far."""
        return self._log.read_text(errors="replace") if self._log else ""


@pytest.fixture(scope="session")
def ministack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    """One for each process of the tests, empty at first; it runs functions on its own Python, without Docker."""
    python = installed()
    folder = tmp_path_factory.mktemp("ministack")
    with open(folder / "log", "wb") as log:
        process, endpoint = started(python, folder, log)
        try:
            yield Emulator("ministack", endpoint, folder / "log")
        finally:
            stop(process)


@pytest.fixture
def moto_client() -> Iterator[Callable[[str], Any]]:
    """Clients of AWS as moto knows it, empty at first."""
    with moto_emulator() as emulator:
        yield emulator.client


@contextmanager
def moto_emulator() -> Iterator[Emulator]:
    from moto import mock_aws

    with mock_aws():
        yield Emulator("moto")


def installed() -> Path:
    """The Python of a virtual environment with ministack, which pins botocore and so needs its own. It is built once a
    machine, outside of the checkout: FIT_TESTS_CACHE, or the user's cache folder."""
    cache = os.environ.get("FIT_TESTS_CACHE") or os.path.join(
        os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "fit-tests"
    )
    home = Path(cache) / f"ministack-{VERSION}-py{sys.version_info.major}.{sys.version_info.minor}"
    python, ready = home / "bin" / "python", home / "ready"
    home.parent.mkdir(parents=True, exist_ok=True)
    with open(f"{home}.lock", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (ready.exists() and python.exists()):
            shutil.rmtree(home, ignore_errors=True)
            venv.create(home, with_pip=True)
            subprocess.run(
                [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"ministack=={VERSION}"],
                check=True,
            )
            ready.touch()
    return python


def started(python: Path, folder: Path, log: IO[bytes]) -> tuple[subprocess.Popen[bytes], str]:
    """On a port that was free a moment ago; somebody else may be quicker."""
    for _ in range(5):
        port = _free_port()
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "FIT_"))}
        environment |= {
            "GATEWAY_PORT": str(port), "MINISTACK_HOST": "127.0.0.1", "BIND_HOST": "127.0.0.1",
            "LAMBDA_EXECUTOR": "local", "LOG_LEVEL": "WARNING", "TMPDIR": str(folder),
            "MINISTACK_REGION": REGION, "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
        }  # fmt: skip
        process = subprocess.Popen(
            [python, "-m", "ministack"], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            start_new_session=True, preexec_fn=_die_with_parent,
        )  # fmt: skip
        endpoint = f"http://127.0.0.1:{port}"
        if _healthy(process, endpoint):
            return process, endpoint
        stop(process)
    said = (folder / "log").read_text(errors="replace")[-2000:]
    raise RuntimeError(f"ministack does not start:\n{said}")


def _die_with_parent() -> None:
    """A killed test run leaves nobody behind, where the system is Linux."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_DIES, signal.SIGTERM)


def _healthy(process: subprocess.Popen[bytes], endpoint: str) -> bool:
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(f"{endpoint}/_ministack/health", timeout=2) as said:
                if said.status == 200:
                    return process.poll() is None
        except OSError:
            time.sleep(0.05)
    return False


def stop(process: subprocess.Popen[bytes]) -> None:
    """With the functions it runs, which are of its session."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, how)
            process.wait(timeout=5)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait(timeout=5)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
