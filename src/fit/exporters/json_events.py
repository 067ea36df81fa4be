"""The whole log, an event a line: what another `fit` takes in as if it had been there."""

from __future__ import annotations

from collections.abc import Iterator

from fit.app import exporting
from fit.app.house import House
from fit.kernel import json_text


def lines(house: House) -> Iterator[str]:
    for fields in exporting.events(house):
        yield json_text.write(fields) + "\n"
