"""A headless Chromium, driven through its own pipe: no driver, no package, no port."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "headless_shell")
_SECONDS = 60


def found() -> str | None:
    """The browser's path: `FIT_CHROMIUM`, or the first that is installed."""
    return os.environ.get("FIT_CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), None)


class Page:
    """One tab without a network. `requests` and `complaints` gather what it asks for and what it complains of."""

    def __init__(self, to: int, back: int) -> None:
        self._to, self._back = to, back
        self._count, self._buffer, self._session = 0, b"", ""
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self._loaded = False

    def begin(self) -> None:
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")
        self.ask("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0)

    def open(self, file: Path, width: int = 1200, dark: bool = False, media: str = "", height: int = 900) -> None:
        screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700}
        self.ask("Emulation.setDeviceMetricsOverride", **screen)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", media=media, features=[scheme])
        self._loaded = False
        self.ask("Page.navigate", url=file.as_uri())
        until = time.monotonic() + _SECONDS
        while not self._loaded and time.monotonic() < until:
            self._hear()
        assert self._loaded, "the page never finished loading"

    def tell(self, script: str) -> Any:
        """The value of a JavaScript expression."""
        said = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in said, said["exceptionDetails"]
        return said["result"].get("value")

    def picture(self, file: Path) -> None:
        """The whole page, however long."""
        said = self.ask("Page.captureScreenshot", captureBeyondViewport=True, format="png")
        file.write_bytes(base64.b64decode(said["data"]))

    def paper(self) -> bytes:
        said = self.ask("Page.printToPDF", printBackground=True)
        return base64.b64decode(said["data"])

    def press(self, key: str) -> None:
        code, text = {"Tab": (9, ""), "Enter": (13, "\r")}[key]
        said = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self.ask("Input.dispatchKeyEvent", type="keyDown", text=text, **said)
        self.ask("Input.dispatchKeyEvent", type="keyUp", **said)

    def ask(self, method: str, **params: Any) -> Any:
        self._count += 1
        number = self._count
        message = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            said = self._hear()
            if said.get("id") == number:
                assert "error" not in said, (method, said["error"])
                return said["result"]

    def _hear(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            more = os.read(self._back, 1 << 20)
            assert more, "the browser went away"
            self._buffer += more
        line, _, self._buffer = self._buffer.partition(b"\0")
        said: dict[str, Any] = json.loads(line)
        params = said.get("params", {})
        match said.get("method"):
            case "Page.loadEventFired":
                self._loaded = True
            case "Network.requestWillBeSent":
                self.requests.append(params["request"]["url"])
            case "Runtime.consoleAPICalled" | "Runtime.exceptionThrown":
                self.complaints.append(json.dumps(params))
            case "Log.entryAdded":
                self.complaints.append(params["entry"]["text"])
        return said


@contextmanager
def page(path: str) -> Iterator[Page]:
    """A tab of a browser that is gone afterwards, with all it wrote."""
    in_read, in_write = os.pipe()
    out_read, out_write = os.pipe()

    def pipes() -> None:
        """The browser hears on 3 and says on 4, wherever the pipes lay."""
        hears, says = os.dup(in_read), os.dup(out_write)
        os.dup2(hears, 3)
        os.dup2(says, 4)

    folder = tempfile.mkdtemp(prefix="fit-chromium-")
    flags = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
             "--no-first-run", "--remote-debugging-pipe", f"--user-data-dir={folder}")  # fmt: skip
    browser = subprocess.Popen(
        [path, *flags, "about:blank"], preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(in_read)
    os.close(out_write)
    try:
        tab = Page(in_write, out_read)
        tab.begin()
        yield tab
    finally:
        browser.terminate()
        try:
            browser.wait(10)
        except subprocess.TimeoutExpired:
            browser.kill()
            browser.wait()
        os.close(in_write)
        os.close(out_read)
        shutil.rmtree(folder, ignore_errors=True)
