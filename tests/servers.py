"""A real server process on loopback, and devices that are real processes too."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from processes import SOURCE, Home


class Server:
    """`fit server` in a home of its own; started on a free port, and on the same one again after a death."""

    def __init__(self, path: Path, *words: str, port: int = 0, **env: str) -> None:
        self.home, self.words, self.port = path, words, port
        self._env = {**{k: v for k, v in os.environ.items() if not k.startswith("FIT_")}, "PYTHONPATH": str(SOURCE)}
        self._env |= {"FIT_HOME": str(path), **env}
        self.log = path.parent / f"{path.name}.log"
        self.start()

    def start(self) -> None:
        self._file = self.log.open("ab")
        begin = self.log.stat().st_size
        self.process = subprocess.Popen(
            [sys.executable, "-m", "fit", "server", "--port", str(self.port), *self.words],
            env=self._env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self._file,
        )  # fmt: skip
        while True:
            with self.log.open() as file:
                file.seek(begin)
                line = file.readline()
            if line.endswith("\n"):
                break
            assert self.process.poll() is None, self.log.read_text()
        said = json.loads(line)
        assert said["event"] == "listening", self.log.read_text()
        self.url = said["url"]
        self.port = int(self.url.rsplit(":", 1)[1])

    def kill(self) -> None:
        """As a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._file.close()

    def stop(self, how: int = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(how)
        status = self.process.wait(30)
        self._file.close()
        return status

    def lines(self) -> list[dict[str, Any]]:
        """The access log."""
        return [json.loads(line) for line in self.log.read_text().splitlines()]


class Answer:
    def __init__(self, status: int, headers: Any, body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def code(self) -> str:
        return str(self.json["error"]["code"])


def ask(
    url: str, method: str, path: str, body: Any = None, token: str | None = None, data: bytes | None = None,
    timeout: float = 20.0, **headers: str,
) -> Answer:  # fmt: skip
    """One request, whatever it is answered with. `data`: the body as bytes, in place of JSON."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    if body is not None:
        data, given["Content-Type"] = json.dumps(body).encode(), "application/json"
    if token is not None:
        given["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(url + path, data=data, headers=given, method=method)
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return Answer(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, error.headers, error.read())


def registered(url: str, name: str = "Ann") -> dict[str, str]:
    """`user_id`, `token` and `device` of a new user."""
    said = ask(url, "POST", "/v1/identity/register", {"name": name, "device_name": "laptop"})
    assert said.status == 201, said.body
    found: dict[str, str] = said.json
    return found


def chain(tmp: Path, sessions: int = 3) -> dict[str, list[dict[str, Any]]]:
    """Events of a device that logged a little, by domain, as they travel."""
    home = Home(tmp)
    for n in range(sessions):
        home.log("bench", f"3x8@{50 + n}")
    store = home.open()
    try:
        found: dict[str, list[dict[str, Any]]] = {}
        for chain in sorted(store.chains.heads()):
            for e in store.chains.after(chain, 0, 1000):
                found.setdefault(chain[1], []).append({**e.fields(), "bases": list(e.bases)})
        return found
    finally:
        store.close()
