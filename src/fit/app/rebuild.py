"""Views that are far behind: caught up in short steps, folded anew, or in memory where nothing can be stored."""

from __future__ import annotations

import time

from fit.app import catalog, fold, rollups
from fit.kernel.errors import Remote, Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

# Whoever waits for the lock looks for it every 2 to 10 milliseconds; between two steps there must be a gap that can be
# met.
BREATH = 0.012


def catch_up_in_steps(store: Any, progress: Callable[[int], None] | None = None) -> None:
    """Each step is a transaction of well under a second, so that loggers get their turn."""
    behind = fold.behind(store)
    for domain in catalog.DOMAINS:
        if domain in behind:
            _in_steps(store, domain, progress)


def rebuild(store: Any, progress: Callable[[int], None] | None = None) -> None:
    """Throw all views away and fold them from the first event. Readers fold what is missing meanwhile in memory."""
    for domain in catalog.DOMAINS:
        with store.writing():
            fold.reset(store, domain)
        _in_steps(store, domain, progress)
    rollups.rebuild(store)


def _in_steps(store: Any, domain: str, progress: Callable[[int], None] | None) -> None:
    known: set[str] | None = None
    reached, finished = -1, False
    while not finished:
        with store.writing():
            here = store.views.checkpoint(domain).position
            if here == 0:
                known = set()
            elif here != reached:
                known = None  # somebody else folded in between
            finished = fold.catch_up(store, domain, progress, batches=1, known=known)
            reached = store.views.checkpoint(domain).position
        if not finished:
            time.sleep(BREATH)


def catch_up_for_reading(store: Any, domains: Sequence[str], progress: Callable[[int], None] | None = None) -> None:
    """As `catch_up_in_steps`; where the file cannot be written, or somebody else is writing, in memory."""
    try:
        for domain in domains:
            finished = False
            while not finished:
                with store.writing(patient=False):
                    finished = fold.catch_up(store, domain, progress, batches=1)
    except (Storage, Remote):
        with store.reading():  # rows and how far they had come, of one moment, however many write meanwhile
            store.shadow([view for domain in domains for view in catalog.views(domain)])
            for domain in domains:
                fold.catch_up(store, domain, progress)
