"""Views that are far behind: caught up in short steps, folded anew, or in memory where nothing can be stored."""

from __future__ import annotations

from fit.app import catalog, fold, rollups
from fit.kernel.errors import Remote, Storage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any


def catch_up_in_steps(store: Any, progress: Callable[[int], None] | None = None) -> None:
    """Each step is a transaction of well under a second, so that loggers get their turn."""
    for domain in catalog.DOMAINS:
        finished = False
        while not finished:
            with store.writing():
                finished = fold.catch_up(store, domain, progress, batches=1)


def rebuild(store: Any, progress: Callable[[int], None] | None = None) -> None:
    """Throw all views away and fold them from the first event. Readers see the old ones until a context is done."""
    for domain in catalog.DOMAINS:
        with store.writing():
            fold.reset(store, domain)
            fold.catch_up(store, domain, progress)
    rollups.rebuild(store)


def catch_up_for_reading(store: Any, domains: Sequence[str], progress: Callable[[int], None] | None = None) -> None:
    """As `catch_up_in_steps`; where the file cannot be written, or somebody else is writing, in memory."""
    try:
        for domain in domains:
            finished = False
            while not finished:
                with store.writing(patient=False):
                    finished = fold.catch_up(store, domain, progress, batches=1)
    except (Storage, Remote):
        store.shadow([view for domain in domains for view in catalog.views(domain)])
        for domain in domains:
            fold.catch_up(store, domain, progress)
