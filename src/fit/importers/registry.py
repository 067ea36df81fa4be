"""Whose file is it? Its content says, never its name."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile

from fit.importers import (
    apple_health,
    cronometer,
    fit_file,
    fitnotes,
    fitnotes_body,
    gpx,
    hevy,
    liftosaur,
    myfitnesspal,
    notebook,
    own_csv,
    own_json,
    strong,
    stronglifts,
    tcx,
)
from fit.importers.found import Found
from fit.importers.zips import is_zip, members
from fit.kernel.errors import Unreadable
from fit.kernel.record import Record

_HEAD = 1 << 16
STDIN = "-"


class Format(Record):
    """One app's file. `sniff` looks at its first 64 KB; `read` streams it and may rewind. `ours`: it is in our own
    notation, and means what it says."""

    name: str
    title: str
    sniff: Callable[[bytes], bool]
    read: Callable[[BinaryIO], Iterator[Found]]
    ours: bool = False


# One line per format; the first that knows the file reads it.
FORMATS = (
    Format(name=own_json.NAME, title="fit export --json", sniff=own_json.sniff, read=own_json.read),
    Format(name=own_csv.NAME, title="fit export --csv", sniff=own_csv.sniff, read=own_csv.read, ours=True),
    Format(name="strong", title="Strong", sniff=strong.sniff, read=strong.read),
    Format(name="hevy", title="Hevy", sniff=hevy.sniff, read=hevy.read),
    Format(name="fitnotes", title="FitNotes", sniff=fitnotes.sniff, read=fitnotes.read),
    Format(name="fitnotes-body", title="FitNotes body tracker", sniff=fitnotes_body.sniff, read=fitnotes_body.read),
    Format(name="liftosaur", title="Liftosaur", sniff=liftosaur.sniff, read=liftosaur.read),
    Format(name="stronglifts", title="StrongLifts", sniff=stronglifts.sniff, read=stronglifts.read),
    Format(name="cronometer", title="Cronometer servings", sniff=cronometer.sniff, read=cronometer.read),
    Format(name="myfitnesspal", title="MyFitnessPal summary", sniff=myfitnesspal.sniff, read=myfitnesspal.read),
    Format(name="apple-health", title="Apple Health", sniff=apple_health.sniff, read=apple_health.read),
    Format(name="fit", title="FIT activity", sniff=fit_file.sniff, read=fit_file.read),
    Format(name="tcx", title="TCX activity", sniff=tcx.sniff, read=tcx.read),
    Format(name="gpx", title="GPX track", sniff=gpx.sniff, read=gpx.read),
    Format(name="notebook", title="plain notebook", sniff=notebook.sniff, read=notebook.read, ours=True),
)


def sniff_format(path: str | os.PathLike[str]) -> Format:
    """Which app wrote it. Unreadable for what no format knows, for nothing, for a directory."""
    with opened(path) as (known, _):
        return known


@contextmanager
def opened(path: str | os.PathLike[str]) -> Iterator[tuple[Format, BinaryIO]]:
    """The format and the stream to read, inside a zip too; broken compression is Unreadable, now and later."""
    try:
        with _plain_file(path) as stream:
            head = _head(stream, path)
            if not head:
                raise Unreadable(f"{_named(path)} is empty", _hint())
            if is_zip(head):
                for member in members(stream):
                    if known := _known(member.read(_HEAD)):
                        member.seek(0)
                        yield known, member
                        return
                raise Unreadable(f"{_named(path)}: nothing in this zip is an export we know", _hint())
            known = _known(head)
            if known is None:
                raise Unreadable(f"{_named(path)} is no export we know", _hint())
            yield known, stream
    except (BadZipFile, zlib.error, EOFError) as wrong:
        raise Unreadable(f"{_named(path)} is broken inside: {wrong}", "export it again; nothing was stored") from None


def read_path(path: str | os.PathLike[str]) -> Iterator[Found]:
    """Everything in a file, in its order."""
    with opened(path) as (known, stream):
        yield from known.read(stream)


def _plain_file(path: str | os.PathLike[str]) -> BinaryIO:
    """Asks before it opens: a pipe would wait for ever. Standard input, `-`, waits beside: most is read twice."""
    try:
        if os.fspath(path) == STDIN:
            kept = tempfile.TemporaryFile()  # noqa: SIM115 - it goes with the stream
            shutil.copyfileobj(sys.stdin.buffer, kept)
            kept.seek(0)
            return kept
        mode = Path(path).stat().st_mode
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


def _known(head: bytes) -> Format | None:
    return next((each for each in FORMATS if each.sniff(head)), None)


def _named(path: str | os.PathLike[str]) -> str:
    return "standard input" if os.fspath(path) == STDIN else os.fspath(path)


def _hint() -> str:
    return "fit imports: " + ", ".join(each.title for each in FORMATS)
