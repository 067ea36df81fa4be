"""The file behind --map: what the lifter says somebody else's names are."""

from __future__ import annotations

import csv
import io
import tomllib
from pathlib import Path

from fit.importers.text import Table
from fit.kernel import exercises
from fit.kernel.errors import Unreadable


def read_map(path: str) -> dict[str, str]:
    """Normal form of a foreign name → exercise, from a TOML or CSV file of `"Foreign Name" = "catalogue id"`."""
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as wrong:
        raise Unreadable(
            f"--map {path} cannot be read: {getattr(wrong, 'strerror', None) or wrong}",
            'name a TOML or CSV file with a line per name, as in "Bankdrücken" = "bench-press"',
        ) from None
    try:
        said = tomllib.loads(data.decode("utf-8-sig"))
        pairs = list(said.items())
        if not all(isinstance(value, str) for value in said.values()):
            raise Unreadable(f"--map {path}: each line is a name and an exercise", '"Bankdrücken" = "bench-press"')
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        pairs = _pairs(path, data)
    return {exercises.normal(name): str(words) for name, words in pairs}


def _pairs(path: str, data: bytes) -> list[tuple[str, str]]:
    table = Table(io.BytesIO(data))
    try:
        rows = [tuple(table.names[:2]), *[tuple(cells[:2]) for _, cells in table]]
    except csv.Error:
        rows = []
    if not rows or any(len(row) < 2 or not row[0] or not row[1] for row in rows):
        raise Unreadable(f"--map {path} is neither TOML nor CSV", 'a line per name: "Bankdrücken" = "bench-press"')
    return [(name, words) for name, words in rows if (name.casefold(), words.casefold()) != ("name", "exercise")]
