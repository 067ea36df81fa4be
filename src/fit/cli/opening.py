"""Opens the lifter's log for a command."""

from __future__ import annotations

import os

from fit.adapters import home
from fit.adapters.sqlite.store import open_store
from fit.app.house import House
from fit.kernel import clock

_opened: list[House] = []


def open_house() -> House:
    seconds = clock.now(os.environ)
    house = House(open_store(home.log_file(os.environ), seconds), seconds)
    _opened.append(house)
    return house


def settle() -> None:
    """For a process that ends without closing its logs: close those that need it."""
    for house in _opened:
        house.store.settle()
