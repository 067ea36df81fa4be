"""One at a time: a lock that ends with the process that holds it."""

from __future__ import annotations

import os

from fit.kernel.errors import Remote


class Lock:
    """Held inside `with`. Raises Remote (try again later) at once where another process holds it."""

    def __init__(self, path: str, busy: str) -> None:
        self._path, self._busy = path, busy
        self._handle = -1

    def __enter__(self) -> None:
        import fcntl

        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._handle)
            raise Remote(self._busy, "it will be done in a moment") from error

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)
