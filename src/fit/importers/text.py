"""Tables as they come out of phones and spreadsheets: any usual encoding, `,` `;` or tab, notes over several lines."""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from itertools import chain

from fit.importers.found import Flagged, Skipped
from fit.kernel.errors import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, BinaryIO

    Skim = Callable[[int, Iterator[str]], tuple[int, str | None]]

_CHUNK = 1 << 16
_LONGEST_LINE = 1_000_000
_END = "\x00the end\x00"
csv.field_size_limit(_LONGEST_LINE)  # a note may be longer than the 128 KB that are usual


class Survey:
    """What must be known of a text before it is read, from one look at all of it, in pieces; the stream is rewound.

    `encoding`: utf-8-sig, utf-16 or cp1252 (latin-1 as Windows writes it). `endless`: some line of it is longer than
    any that an app wrote. `ends`: its last line has an end.
    """

    def __init__(self, stream: BinaryIO) -> None:
        stream.seek(0)
        chunk = tail = stream.read(_CHUNK)
        wide = _wide(chunk[:512])
        decoder = codecs.getincrementaldecoder("utf-8")() if wide is None else None
        self.endless, run = False, 0
        while chunk:
            if decoder is not None:
                try:
                    decoder.decode(chunk)
                except UnicodeDecodeError:
                    decoder, wide = None, "cp1252"
            run = 0 if b"\n" in chunk or b"\r" in chunk else run + len(chunk)
            self.endless = self.endless or run > _LONGEST_LINE
            tail = chunk
            chunk = stream.read(_CHUNK)
        stream.seek(0)
        self.encoding = wide or "utf-8-sig"
        self.ends = tail.rstrip(b"\0")[-1:] in (b"\n", b"\r")


def encoding_of(stream: BinaryIO) -> str:
    return Survey(stream).encoding


def _wide(head: bytes) -> str | None:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if len(head) >= 8 and b"\0" in head:
        if not any(head[0:64:2]):
            return "utf-16-be"
        if not any(head[1:64:2]):
            return "utf-16-le"
    return None


class _Kept(io.BufferedIOBase):
    """A stream that stays open when the text reader on top of it is thrown away."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        return self._stream.read(-1 if size is None else size)

    def read1(self, size: int = -1, /) -> bytes:
        return self._stream.read(_CHUNK if size < 0 else max(size, _CHUNK))


def lines_of(stream: BinaryIO) -> Iterator[str]:
    """The physical lines, ends kept; the stream stays open."""
    return iter(_text(stream, Survey(stream)))


def _text(stream: BinaryIO, survey: Survey) -> io.TextIOWrapper:
    if survey.endless:
        raise Unreadable("a line of more than a million characters: not a file that an app wrote")
    kept: Any = _Kept(stream)
    return io.TextIOWrapper(kept, survey.encoding, errors="replace", newline="")


def plain(name: str) -> str:
    """A column's name as we compare it."""
    return " ".join(unicodedata.normalize("NFKC", name).replace("\ufeff", "").casefold().split())


def header_of(head: bytes) -> frozenset[str]:
    """The column names in the first line of a file's first bytes; empty where there is none."""
    try:
        return frozenset(Table(io.BytesIO(head)).columns)
    except Unreadable:
        return frozenset()


class _Feed:
    """Physical lines on their way to csv, in which a quoted text may go on over several: `skim` has those that begin a
    row (`fresh`), and none while a row before it is `held` back."""

    __slots__ = ("_lines", "_skim", "began", "fresh", "held", "number", "text")

    def __init__(self, lines: Iterator[str], number: int, skim: Skim) -> None:
        self._lines, self._skim, self.number = lines, skim, number
        self.began, self.fresh, self.held = number, True, False
        self.text: str | None = None

    def __iter__(self) -> Iterator[str]:
        lines, skim = self._lines, self._skim
        while True:
            if self.fresh and not self.held:
                self.number, text = skim(self.number, lines)
            else:
                self.number, text = self.number + 1, next(lines, None)
            if text is None:
                return
            if self.fresh:
                self.began, self.fresh, self.text = self.number, False, text
            else:
                self.text = None
            yield text


def place_of(text: str, delimiter: str, column: int) -> int:
    """Where a column of a row begins, as csv reads it; -1 where the row has fewer."""
    at = 0
    for _ in range(column):
        if text[at : at + 1] == '"':
            at = text.find('"', at + 1)
            while at >= 0 and text[at + 1 : at + 2] == '"':
                at = text.find('"', at + 2)
            if at < 0:
                return -1
        at = text.find(delimiter, at) + 1
        if at == 0:
            return -1
    return at


class Table:
    """Rows under a header. Iterating gives (physical line of the row's start, stripped cells), padded to the header;
    a row that is longer than the header comes as it is. A file that ends inside a row is Unreadable."""

    def __init__(self, stream: BinaryIO) -> None:
        self._survey = Survey(stream)
        text = iter(_text(stream, self._survey))
        first, self._above = "", 0
        for line in text:
            if line.strip("\ufeff \t\r\n,;") and not line.casefold().startswith("sep="):
                first = line
                break
            self._above += 1
        self.delimiter = _delimiter(first)
        # A last line that only an open quote can swallow. No line goes through Python before it is a row.
        self._lines: Iterator[str] = chain((first,), text, (_END,))
        self._rows = csv.reader(self._lines, delimiter=self.delimiter)
        self._feed: _Feed | None = None
        self._text: str | None = None
        names = self._header()
        self.columns: dict[str, int] = {}
        for place, name in enumerate(names):
            self.columns.setdefault(plain(name), place)
        while names and not names[-1]:
            names.pop()
        self.names = names
        self.width = len(names)
        # `13,608` is thousands of nothing in a table that keeps its commas for decimals.
        self.thousands = self.delimiter != ";"

    def _header(self) -> list[str]:
        try:
            return list(map(str.strip, next(self._rows)))
        except csv.Error:
            raise _unended(self._above + 1) from None

    def knowing(self, skim: Skim) -> Iterator[tuple[int, list[str]]]:
        """As iterating. `skim(number of the line before, lines)` keeps as many lines from there on as it likes, each of
        which begins a row, and gives back the first that it does not, with its number; None is the end. A row that is
        known by its text need not be read."""
        self._feed = _Feed(self._lines, self._above + self._rows.line_num, skim)
        self._rows = csv.reader(self._feed, delimiter=self.delimiter)
        return iter(self)

    @property
    def text(self) -> str | None:
        """While iterating with `knowing`: the row as it stands there, None where it takes more than a line."""
        return self._text

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        rows, above, width, strip, feed = self._rows, self._above, self.width, str.strip, self._feed
        line, began = above + rows.line_num + 1, above + 1
        held: tuple[int, list[str]] | None = None  # a short row: the file may end inside it
        size = before = 0
        try:
            for raw in rows:
                text = None
                if feed is not None:
                    line, text, feed.fresh, feed.held = feed.began, feed.text, True, False
                    self._text = None if held else text
                cells = list(map(strip, raw))
                found = len(cells)
                if found >= width > 1 and held is None:  # nearly all rows of nearly all files
                    began = line
                    if any(cells):
                        yield line, cells
                        size = found
                    line = above + rows.line_num + 1
                    continue
                ended = found == 1 and cells[0] == _END
                if held:
                    if ended and len(held[1]) < min(before, width) and not self._survey.ends:
                        raise _cut(held[0])
                    yield _padded(held, width)
                    held, self._text = None, text
                if ended:
                    return
                began = line
                if any(cells):
                    if found >= width:
                        yield line, cells
                    else:
                        held, before = (line, cells), size
                        if feed is not None:
                            feed.held = True
                    size = found
                line = above + rows.line_num + 1
        except csv.Error:
            raise _unended(line) from None
        raise _cut(began)

    def encoding_flag(self) -> Iterator[Flagged]:
        """Says so when the file was not UTF-8."""
        if self._survey.encoding == "cp1252":
            yield Flagged(line=1, reason="not UTF-8: read as Windows-1252 (latin-1); look at accented names")

    def place(self, *names: str) -> int:
        """Where the first of these columns stands; -1 where none does."""
        for name in names:
            if name in self.columns:
                return self.columns[name]
        return -1

    def need(self, app: str, *names: str) -> None:
        """Unreadable unless all these columns are there."""
        missing = [name for name in names if name not in self.columns]
        if missing:
            raise Unreadable(f"not a file of {app}: no column {missing[0]!r}")

    def too_long(self, line: int, cells: list[str]) -> Skipped | None:
        """A row with more cells than the header, if they hold anything, has shifted."""
        extra = cells[self.width :]
        if not any(extra):
            return None
        reason = f"{len(cells)} cells under {self.width} columns: a {self.delimiter!r} outside quotes?"
        return Skipped(line=line, column=None, value=self.delimiter.join(extra), reason=reason)


def _unended(line: int) -> Unreadable:
    said = f"line {line}: a quoted text that never ends, or is longer than a million characters"
    return Unreadable(said, "export the file again")


def _cut(line: int) -> Unreadable:
    return Unreadable(
        f"the file ends in the middle of the row at line {line}: cut off, or still being written",
        "export it again; nothing was stored",
    )


def _padded(row: tuple[int, list[str]], width: int) -> tuple[int, list[str]]:
    line, cells = row
    if len(cells) < width:
        cells.extend([""] * (width - len(cells)))
    return line, cells


def _delimiter(first: str) -> str:
    outside = "".join(first.split('"')[::2])
    return max((",", ";", "\t"), key=outside.count)
