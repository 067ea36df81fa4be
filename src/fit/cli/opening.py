"""Opens the lifter's log for a command."""

from __future__ import annotations

import os

from fit.adapters import home
from fit.adapters.sqlite.store import open_store
from fit.app.house import House
from fit.kernel import clock


def open_house() -> House:
    seconds = clock.now(os.environ)
    return House(open_store(home.log_file(os.environ), seconds), seconds)
