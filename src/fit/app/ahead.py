"""While an import is prepared its sessions are folded already: what has no history yet needs none to be read back."""

from __future__ import annotations

import time
from itertools import chain, groupby, islice
from operator import itemgetter

from fit.app import catalog, fold
from fit.app.rebuild import BREATH
from fit.kernel.quick import quicken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from fit.kernel.messages import Told, View

_WAITING = 30_000
"""Events that wait to be folded until the others are written; an import of more folds while it is prepared."""
_STEP = 5_000
"""Events whose rows are kept in memory together, in an import of more."""
_PARTS = 6
"""Such parts are stored in one transaction: well under a second."""


class Ahead:
    """The rows that views will have, kept beside the log until the events are in it.

    Of a context whose rows cannot be known before, nothing is kept; it catches up as ever.
    """

    def __init__(self, store: Any, bulk: Any) -> None:
        self._store, self._bulk = store, bulk
        self._head = store.log.head()
        self._most = _WAITING
        self._last: list[Any] = []
        behind = fold.behind(store)
        self._contexts = {domain: _Context(store, domain) for domain in catalog.DOMAINS if domain not in behind}
        self._untouched = set(self._contexts)

    def hear(self, domain: str, told: Sequence[Told], heard: int, hlc: str) -> None:
        """All that is new of an aggregate without history; `heard` events have been prepared in all, up to `hlc`."""
        if not told:
            return
        self._untouched.discard(domain)
        context = self._contexts.get(domain)
        if context is None:
            return
        context.begin()
        context.queue.append((told, heard, hlc))
        context.queued += len(told)
        if context.queued >= self._most:
            self._most = _STEP
            self._fold(domain, context, _STEP)

    def give_up(self, domain: str) -> None:
        self._untouched.discard(domain)
        self._contexts.pop(domain, None)

    def finish(self) -> None:
        """Nothing more is to come. Asks the log for nothing, since it may be busy, and writes nothing."""
        for domain, context in list(self._contexts.items()):
            self._fold(domain, context, 0)
            if domain in self._contexts and context.waiting:
                self._last += self._taken(domain)

    def _fold(self, domain: str, context: _Context, step: int) -> None:
        """Fold what waits, and keep the rows of each `step` of events where given."""
        for told, heard, hlc in context.queue:
            if not context.fold(told):
                self.give_up(domain)
                return
            context.heard, context.hlc = heard, hlc
            if step and context.waiting >= step:
                for part in self._taken(domain):
                    self._bulk.keep(part)
                if domain not in self._contexts:
                    return
        context.queue, context.queued = [], 0

    def _taken(self, domain: str) -> list[Any]:
        context = self._contexts[domain]
        rows, marks = context.take(self._store.views)
        if catalog.ripples(domain) & {kind for kind, _ in marks}:
            self.give_up(domain)  # other rows rest on these, of this import too
            return []
        return [(domain, self._head + context.heard, context.hlc, rows, marks)]

    def store(self, events: int) -> None:
        """All of so many events have arrived: their rows follow in short steps, for as long as the views stand where
        the last step left them."""
        reached = dict.fromkeys(self._contexts, self._head)
        parts = chain(self._bulk.kept(), self._last)
        part = next(parts, None)
        while part is not None:
            with self._store.writing():
                step = chain((part,), islice(parts, _PARTS - 1))
                for domain, mine in groupby(step, key=itemgetter(0)):
                    self._put(domain, mine, reached)
                part = next(parts, None)
                if part is None:
                    self._pass_over(events, reached)
            if part is not None:
                time.sleep(BREATH)

    def _pass_over(self, events: int, reached: Mapping[str, int]) -> None:
        """What is left of these was for nobody, or for other contexts."""
        for domain in self._untouched | reached.keys():
            checkpoint = self._store.views.checkpoint(domain)
            here = reached.get(domain, self._head)
            if checkpoint.position == here and checkpoint.version == catalog.FINGERPRINTS[domain]:
                self._store.views.move(domain, checkpoint.but(position=self._head + events))

    def _put(self, domain: str, parts: Iterable[Any], reached: dict[str, int]) -> None:
        views = self._store.views
        checkpoint = views.checkpoint(domain)
        if checkpoint.position != reached.get(domain) or checkpoint.version != catalog.FINGERPRINTS[domain]:
            reached.pop(domain, None)
            return
        first = views.without_indexes(catalog.views(domain))
        for _, position, hlc, rows, marks in parts:
            reached[domain] = position
            for view in catalog.views(domain):
                # In the order of their keys: a tree that grows at its end takes a fifth less time.
                views.put_laid_out(view, sorted(rows.get(view.name, ()), key=itemgetter(0)))
            views.mark_stale(marks)
            checkpoint = checkpoint.but(position=position, hlc=max(checkpoint.hlc, hlc))
        views.indexed(first)
        views.move(domain, checkpoint)


class _Context:
    """The views of one context as far as they have been folded since `take`."""

    def __init__(self, store: Any, domain: str) -> None:
        self.heard, self.hlc, self.waiting = 0, "", 0
        self.queue: list[tuple[Sequence[Told], int, str]] = []
        self.queued = 0
        self._views: tuple[View, ...] = ()
        self._store, self._domain = store, domain

    def begin(self) -> None:
        """Once, before SQLite is busy: what views look up is looked up here."""
        if self._views:
            return
        self._views = catalog.views(self._domain)
        self._facts = catalog.facts(self._domain, self._store.views)
        if self._facts is not None:
            self._facts.remember()
        self._rows: dict[str, dict[tuple[Any, ...], Any]] = {view.name: {} for view in self._views}
        self._folds: list[tuple[View, frozenset[str]]] = [
            (view, frozenset([kind.NAME for kind in view.of])) for view in self._views
        ]

    def fold(self, told: Sequence[Told]) -> bool:
        """False where it cannot be folded yet: a corrected entry may have been corrected elsewhere too. All are of one
        aggregate."""
        self.waiting += len(told)
        facts, aggregate_id = self._facts, told[0].aggregate_id
        names = [one.event.NAME for one in told]
        for one in told:
            if getattr(one.event, "entry_id", None) is not None:
                return False
        happened = frozenset(names)
        for view, of in self._folds:
            if of.isdisjoint(happened):
                continue
            rows, place, follow = self._rows[view.name], view.place, view.fold
            if not rows:
                quicken((view.row,))
            if not view.key:
                key: tuple[Any, ...] = (aggregate_id,)
                row = rows.get(key)
                for one, name in zip(told, names, strict=True):
                    if name in of:
                        row = follow(row, one, facts)
                rows[key] = row
                continue
            for one, name in zip(told, names, strict=True):
                if name in of:
                    key = (aggregate_id, *place(one))
                    rows[key] = follow(rows.get(key), one, facts)
        return True

    def take(self, views: Any) -> tuple[dict[str, list[tuple[Any, ...]]], list[tuple[str, str]]]:
        """(view → its rows laid out, what is stale by them); the next ones begin anew."""
        marks: set[tuple[str, str]] = set()
        found: dict[str, list[tuple[Any, ...]]] = {}
        for view in self._views:
            rows = {key: row for key, row in self._rows[view.name].items() if row is not None}
            found[view.name] = views.laid_out(view, rows)
            if view.marks:
                marks.update([mark for row in rows.values() for mark in view.marks(row)])
            self._rows[view.name].clear()
        self.waiting = 0
        return found, sorted(marks)
