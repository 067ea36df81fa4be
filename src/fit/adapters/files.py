"""Files that are whole or not there: written beside, for the owner's eyes only, and moved into place."""

from __future__ import annotations

import os
from collections.abc import Iterable

from fit.kernel.errors import Storage, Unreadable


def write_private(path: str, lines: Iterable[str]) -> int:
    """The number of lines. Raises Storage where it cannot be written; what was there before stays then."""
    if os.path.isdir(path):
        raise Unreadable(f"{path} is a directory", "name a file in it")
    beside = f"{path}.new.{os.getpid()}"
    count = 0
    try:
        try:
            with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
                for line in lines:
                    file.write(line)
                    count += 1
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        finally:
            if os.path.exists(beside):
                os.unlink(beside)
    except OSError as error:
        raise Storage(f"{path} cannot be written: {error.strerror}", "check the folder and the disk") from error
    return count
