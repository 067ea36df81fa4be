"""Files that are whole or not there: written beside, for the owner's eyes only, and moved into place."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress

from fit.kernel.errors import Storage, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def write_private(path: str, lines: Iterable[str]) -> int:
    """The number of lines. Raises Storage where it cannot be written; what was there before stays then.

    A link keeps pointing where it did, at a new file. A pipe or a device gets the lines as they come."""
    if os.path.isdir(path):
        raise Unreadable(f"{path} is a directory", "name a file in it")
    try:
        if is_stream(path):
            with open(path, "w", encoding="utf-8") as stream:
                return _write(stream, lines)
        return _replace(os.path.realpath(path), lines)
    except OSError as error:
        raise Storage(f"{path} cannot be written: {error.strerror}", "check the folder and the disk") from error


def is_stream(path: str) -> bool:
    """Whether something is there that is written into, never replaced: a pipe, a terminal, a device."""
    try:
        return not stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return False


def beside_of(path: str) -> str:
    """Where to write what is to be moved to `path`. What processes that were killed left there is removed."""
    folder, name = os.path.split(os.path.abspath(path))
    for left in os.listdir(folder):
        stem, _, pid = left.rpartition(".new.")
        pid = pid.partition("-")[0]  # SQLite's own beside it
        if stem and pid.isdigit() and _same(stem, name) and not _runs(int(pid)):
            with suppress(OSError):
                os.unlink(os.path.join(folder, left))
    return f"{path}.new.{os.getpid()}"


def _same(one: str, other: str) -> bool:
    """Names but for their numbers: backups are dated."""
    digits = dict.fromkeys(map(ord, "0123456789"), "0")
    return one.translate(digits) == other.translate(digits)


def _runs(pid: int) -> bool:
    if os.name != "posix":
        return True  # elsewhere asking would be a signal
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _replace(path: str, lines: Iterable[str]) -> int:
    beside = beside_of(path)
    try:
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            count = _write(file, lines)
            os.fsync(file.fileno())
        os.replace(beside, path)
    finally:
        if os.path.exists(beside):
            os.unlink(beside)
    return count


def _write(file: TextIO, lines: Iterable[str]) -> int:
    count = 0
    for line in lines:
        file.write(line)
        count += 1
    file.flush()
    return count
