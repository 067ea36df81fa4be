"""The rest between two sets, as a bar that runs out; Ctrl-C ends it early."""

from __future__ import annotations

import time

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn


def count_down(seconds: int) -> None:
    columns = (TextColumn("rest"), BarColumn(), TimeRemainingColumn(compact=True))
    console = Console(stderr=True)
    begun = time.monotonic()
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("rest", total=seconds)
        try:
            while (done := time.monotonic() - begun) < seconds:
                bar.update(task, completed=done)
                time.sleep(0.1)
        except KeyboardInterrupt:
            return
    console.bell()
