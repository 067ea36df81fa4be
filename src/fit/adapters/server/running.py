"""A server from its first connection to its last: signals, and one line of JSON for everything that happens."""

from __future__ import annotations

import json
import logging
import signal
import sys
import threading
import traceback

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from fit.adapters.server.listener import Listener


class Journal(logging.Handler):
    """Lines of JSON on stderr; each whole, whichever thread writes it. `quiet` leaves requests out. Bugs, which come by
    way of `logging`, are told with the place where they happened."""

    def __init__(self, quiet: bool = False) -> None:
        super().__init__()
        self._quiet = quiet
        self._one = threading.Lock()

    def __call__(self, said: Mapping[str, Any]) -> None:
        if self._quiet and said.get("event") == "request":
            return
        line = json.dumps(dict(said)) + "\n"
        with self._one:
            sys.stderr.write(line)
            sys.stderr.flush()

    def emit(self, record: logging.LogRecord) -> None:
        said: dict[str, Any] = {"event": record.getMessage()[:200], "level": record.levelname.lower()}
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            # Not what the error says: that may be somebody's data.
            frames = traceback.extract_tb(error.__traceback__)[-5:]
            said |= {"error": type(error).__name__, "where": [f"{f.filename}:{f.lineno} {f.name}" for f in frames]}
        self(said)


def run_until_told(listener: Listener) -> str:
    """Serve until SIGTERM or SIGINT, finish what is under way; the signal's name comes back."""
    told: list[int] = []
    asked = threading.Event()

    def stop(number: int, _: object) -> None:
        told.append(number)
        asked.set()

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.2}, daemon=True)
    thread.start()
    try:
        asked.wait()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        listener.stop()
        thread.join(5)
    return signal.Signals(told[0]).name
