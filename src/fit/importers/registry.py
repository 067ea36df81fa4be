"""Whose file is it? Its content says, never its name."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager
from importlib import import_module

from fit.kernel.errors import Unreadable
from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, BinaryIO

    from fit.importers.found import Found

_HEAD = 1 << 16
_ACTIVITIES = ("fit", "tcx", "gpx")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
STDIN = "-"
_ZIP_GROWS = 20


class Format(Record):
    """One app's file. `room` is the module that reads it; only that of the file at hand is loaded, and those before it.

    `ours`: it is in our own notation, and means what it says. `oldest_first`: the app lists its sessions so.
    """

    name: str
    title: str
    room: str
    ours: bool = False
    oldest_first: bool = False

    def sniff(self, head: bytes) -> bool:
        """Whether a file that begins so is of this format; 64 KB are enough."""
        return bool(self._room().sniff(head))

    def read(self, stream: BinaryIO) -> Iterator[Found]:
        """Everything in it, in its order, as it is read; it may rewind."""
        found: Iterator[Found] = self._room().read(stream)
        return found

    def _room(self) -> Any:
        return import_module(f"fit.importers.{self.room}")


WHOLE_LOG = "fit-json"
# One line per format; the first that knows the file reads it, so the usual ones come first.
FORMATS = (
    Format(name="strong", title="Strong", room="strong", oldest_first=True),
    Format(name="hevy", title="Hevy", room="hevy"),
    Format(name=WHOLE_LOG, title="fit export --json", room="own_json"),
    Format(name="fit-csv", title="fit export --csv", room="own_csv", ours=True),
    Format(name="fitnotes", title="FitNotes", room="fitnotes", oldest_first=True),
    Format(name="fitnotes-body", title="FitNotes body tracker", room="fitnotes_body"),
    Format(name="liftosaur", title="Liftosaur", room="liftosaur"),
    Format(name="stronglifts", title="StrongLifts", room="stronglifts", oldest_first=True),
    Format(name="cronometer", title="Cronometer servings", room="cronometer"),
    Format(name="myfitnesspal", title="MyFitnessPal summary", room="myfitnesspal"),
    Format(name="apple-health", title="Apple Health", room="apple_health"),
    Format(name="fit", title="FIT activity", room="fit_file"),
    Format(name="tcx", title="TCX activity", room="tcx"),
    Format(name="gpx", title="GPX track", room="gpx"),
    Format(name="notebook", title="plain notebook", room="notebook", ours=True, oldest_first=True),
)


def sniff_format(path: str | os.PathLike[str]) -> Format:
    """Which app wrote it. Unreadable for what no format knows, for nothing, for a directory."""
    with opened(path) as (known, _):
        return known


@contextmanager
def opened(path: str | os.PathLike[str]) -> Iterator[tuple[Format, BinaryIO]]:
    """The format and the stream to read, inside a zip too; broken compression is Unreadable, now and later."""
    with _plain_file(path) as stream:
        head = _head(stream, path)
        if not head:
            raise Unreadable(f"{_named(path)} is empty", _hint())
        if head.startswith(_ZIP):
            from fit.importers.zips import members, unbroken  # what a zip needs takes as long to load as all else

            with unbroken(_named(path)):
                name, only = _only_one(path, stream)
                for member in members(stream):
                    if member.name == name:
                        yield only, member
                        return
        known = _known(head)
        if known is None:
            raise _unknown(path, head)
        yield known, stream


def _only_one(path: str | os.PathLike[str], stream: BinaryIO) -> tuple[str, Format]:
    """The first file in a zip that is an export; of its own kind there may be no other. Routes and activities that an
    app puts beside its table count where there is nothing else."""
    from fit.importers.zips import members

    for beside in (False, True):
        found: tuple[str, Format] | None = None
        for file in members(stream):
            name, ending = file.name, file.name.rpartition(".")[2].casefold()
            if (ending in _ACTIVITIES) is not beside:
                continue
            if found is None:
                known = _known(file.read(_HEAD))
                found = None if known is None else (name, known)
            elif ending == found[0].rpartition(".")[2].casefold() and _known(file.read(_HEAD)) is found[1]:
                said = f"{_named(path)}: two files in this zip are exports of {found[1].title}, {found[0]} and {name}"
                raise Unreadable(said, "unpack it and import one after the other")
        if found is not None:
            return found
    raise Unreadable(f"{_named(path)}: nothing in this zip is an export we know", _hint())


def read_path(path: str | os.PathLike[str]) -> Iterator[Found]:
    """Everything in a file, in its order."""
    with opened(path) as (known, stream):
        yield from known.read(stream)


def _plain_file(path: str | os.PathLike[str]) -> BinaryIO:
    """Asks before it opens: a pipe would wait for ever. Standard input, `-`, waits beside: most is read twice."""
    try:
        if os.fspath(path) == STDIN:
            import shutil
            import tempfile

            kept = tempfile.TemporaryFile()  # noqa: SIM115 - it goes with the stream
            shutil.copyfileobj(sys.stdin.buffer, kept)
            kept.seek(0)
            return kept
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise Unreadable(f"{_named(path)} is a directory", "name the file inside it")
        if not stat.S_ISREG(mode):
            raise Unreadable(f"{_named(path)} is not a file", "save it in a file, or pipe it: fit import -")
        return open(path, "rb")
    except (OSError, ValueError) as wrong:
        raise _unopened(path, wrong) from None


def _head(stream: BinaryIO, path: str | os.PathLike[str]) -> bytes:
    try:
        head = stream.read(_HEAD)
        stream.seek(0)
    except OSError as wrong:
        raise _unopened(path, wrong) from None
    return head


def _unopened(path: str | os.PathLike[str], wrong: Exception) -> Unreadable:
    hint = "name the file that the other app exported, with its folder"
    return Unreadable(f"{_named(path)} cannot be read: {getattr(wrong, 'strerror', None) or wrong}", hint)


def _unknown(path: str | os.PathLike[str], head: bytes) -> Unreadable:
    from fit.importers import notebook

    if notebook.lacks_date(head):
        return Unreadable(f"{_named(path)} does not begin with a date", "put one above the sets, as in 2026-11-20")
    return Unreadable(f"{_named(path)} is no export we know", _hint())


def _known(head: bytes) -> Format | None:
    return next((each for each in FORMATS if each.sniff(head)), None)


def size_of(path: str) -> int:
    """About how many bytes will be read: what is zipped grows; of what is piped nobody knows."""
    if path == STDIN:
        return 0
    size = os.path.getsize(path)
    with open(path, "rb") as file:
        return size * _ZIP_GROWS if file.read(2) == b"PK" else size


def _named(path: str | os.PathLike[str]) -> str:
    return "standard input" if os.fspath(path) == STDIN else os.fspath(path)


def _hint() -> str:
    return "fit imports: " + ", ".join(each.title for each in FORMATS)
