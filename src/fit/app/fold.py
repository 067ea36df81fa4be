"""Views follow the log: catching up after one event and rebuilding from a million are the same code."""

from __future__ import annotations

from fit.app import catalog
from fit.app.ports import Checkpoint
from fit.kernel.errors import Storage
from fit.kernel.messages import Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from fit.app.ports import Arrived, Stored
    from fit.kernel.messages import Envelope, Event, View

BATCH = 5000
MANY = 500  # from so many events on


class Unfoldable(Storage):
    """An event whose data is no event's at all."""


def is_current(store: Any, domain: str) -> bool:
    """Whether the views of a context need nothing but the latest few events to be up to date."""
    return bool(store.views.checkpoint(domain).version == catalog.FINGERPRINTS[domain])


def behind(store: Any) -> dict[str, int]:
    """Domain → how many positions of the log its views have not seen; all of them where the views are outdated, none
    where what they have seen counts differently now."""
    checkpoints, head, dirty = store.views.checkpoints(), store.log.head(), store.log.dirty_domains()
    found = {}
    for domain in catalog.DOMAINS:
        checkpoint = checkpoints.get(domain)
        current = checkpoint is not None and checkpoint.version == catalog.FINGERPRINTS[domain]
        missing = head - (checkpoint.position if checkpoint is not None and current else 0)
        if missing or not current or domain in dirty:
            found[domain] = missing
    return found


def reset(store: Any, domain: str) -> None:
    """Empty views, to be folded from the first event on."""
    store.views.reset(_views(store, domain))
    store.log.take_dirty(domain)
    store.views.move(domain, Checkpoint(version=catalog.FINGERPRINTS[domain]))


def _views(store: Any, domain: str) -> tuple[View, ...]:
    """Those of a context that are kept here."""
    kept = store.views.kept
    return catalog.views(domain) if kept is None else tuple([v for v in catalog.views(domain) if v.name in kept])


def catch_up(
    store: Any, domain: str, progress: Callable[[int], None] | None = None, batches: int = 0,
    known: set[str] | None = None,
) -> bool:  # fmt: skip
    """Fold what has arrived since the checkpoint; at most `batches` of them where given. True when all is folded.

    Ask in a transaction. `progress` hears the position reached after each batch. `known` is for whoever folds from the
    first event on in several steps: the aggregates of the steps before.
    """
    if not is_current(store, domain):
        reset(store, domain)
    checkpoint = store.views.checkpoint(domain)
    if known is None and checkpoint.position == 0:
        known = set()
    done = 0
    while True:
        head = store.log.head()  # asked first: what arrives meanwhile must not be passed over
        arrived = store.log.arrived(domain, checkpoint.position, BATCH)
        if len(arrived) >= MANY:
            _quicken(domain)
        late = _fold_batch(store, domain, arrived, checkpoint.hlc, known)
        if arrived:
            highest = max(checkpoint.hlc, max([a.hlc for a in arrived]))
            checkpoint = checkpoint.but(position=arrived[-1].position, hlc=highest)
        _refold(store, domain, late, checkpoint.position)
        _refold(store, domain, catalog.rippled(domain, store.views), checkpoint.position)
        if progress:
            progress(checkpoint.position)
        done += 1
        if len(arrived) < BATCH:
            store.views.move(domain, checkpoint.but(position=max(checkpoint.position, head)))
            return True
        if done == batches:
            store.views.move(domain, checkpoint)
            return False


def _fold_batch(store: Any, domain: str, arrived: Sequence[Arrived], highest: str, known: set[str] | None) -> list[str]:
    """Fold what arrived in order; the aggregates whose events came late, or stopped or began to count, come back.

    `known` holds the aggregates seen so far where the views were empty: what is not in it has no rows to look for.
    """
    late = set(store.log.take_dirty(domain))
    for a in arrived:
        if a.hlc <= highest:
            late.add(a.aggregate_id)
        else:
            highest = a.hlc
    views = _views(store, domain)
    wanted = {kind.NAME for view in views for kind in view.of}
    heard = []
    for a in arrived:
        if not a.live or a.aggregate_id in late or a.event_type not in wanted:
            continue
        event = _event(domain, a)
        if event is None:
            continue
        if getattr(event, "entry_id", None) is not None:
            late.add(a.aggregate_id)  # a corrected entry: another device may have corrected it too
        heard.append(_told(event, a))
    heard = [told for told in heard if told.aggregate_id not in late]
    happened = {told.event.NAME for told in heard}
    for view in views:
        # A view after the other, since one may look things up in those before it (the body's weight on a day).
        rows = _fold_view(store, view, heard, happened, catalog.facts(domain, store.views), known)
        if rows:
            store.views.put(view, rows)
            if view.marks:
                late.update(catalog.rippled(domain, store.views))
    if known is not None:
        known.update([a.aggregate_id for a in arrived])
    return sorted(late)


def _fold_view(
    store: Any, view: View, heard: Sequence[Told], happened: set[str], facts: Any, known: set[str] | None
) -> dict[tuple[Any, ...], Any]:
    """The rows of one view after these events, by (aggregate id, *key); `happened` are the names of the events."""
    names = {kind.NAME for kind in view.of}
    if names.isdisjoint(happened):
        return {}
    place, fold = view.place, view.fold
    rows: dict[tuple[Any, ...], Any] = {}
    for told in heard:
        if told.event.NAME not in names:
            continue
        key = (told.aggregate_id, *place(told))
        if key in rows:
            row = rows[key]
        elif known is not None and told.aggregate_id not in known:
            row = None
        else:
            row = store.views.get(view, told.aggregate_id, key[1:])
        rows[key] = fold(row, told, facts)
    return rows


def _quicken(domain: str) -> None:
    """Many events: it pays to write out the constructors of all that folding them makes."""
    from fit.app.ports import Arrived
    from fit.kernel.quick import quicken, quicken_reading

    quicken_reading(catalog.events(domain).values())
    quicken([Arrived, Told])
    quicken([view.row for view in catalog.views(domain)])


def _refold(store: Any, domain: str, aggregate_ids: Sequence[str], until: int) -> None:
    """Fold whole aggregates anew from what counts in them now; what arrived after `until` will have its turn."""
    views = _views(store, domain)
    facts = catalog.facts(domain, store.views)
    for aggregate_id in aggregate_ids:
        for view in views:
            store.views.drop(view, aggregate_id)
        stored = [s for s in store.log.load(domain, aggregate_id).events if s.position <= until]
        heard = catalog.standing(domain, [told for s in stored if (told := told_of(s)) is not None])
        happened = {told.event.NAME for told in heard}
        for view in views:
            rows = _fold_view(store, view, heard, happened, facts, set())
            if rows:
                store.views.put(view, rows)


def told_of(stored: Stored) -> Told | None:
    """What a stored event tells, or None where that needs a newer fit."""
    e = stored.envelope
    event = _event(e.domain, e)
    if event is None:
        return None
    return _told(event, e)


def _told(event: Event, e: Arrived | Envelope) -> Told:
    return Told(
        event=event, event_id=e.event_id, aggregate_id=e.aggregate_id, correlation_id=e.correlation_id,
        timestamp=e.timestamp, key=e.key, causation_id=e.causation_id,
    )  # fmt: skip


def _event(domain: str, row: Arrived | Envelope) -> Event | None:
    """The event of a row, None where that needs a newer fit; raises Storage where its data is no event's at all."""
    try:
        return catalog.read(domain, row.event_type, row.event_version, row.event_data)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Unfoldable(
            f"event {row.event_id} ({row.event_type}) cannot be read: {error}",
            "run `fit doctor`; it names the damage and the cure",
        ) from error
