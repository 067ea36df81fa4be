"""Stores as tests hold them: say something, send it to another device, lay the views side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fit.app import catalog, fold
from fit.app.ports import Born
from fit.execution.body_events import BodyMeasured
from fit.kernel.messages import Envelope, Event, Restored, Voided

NOON = 1_795_431_600.0  # 2026-11-23 12:00 in Berlin
DAY = "2026-11-23"
AGGREGATE = f"body:{DAY}"


def weighed(kg: float = 80.0, day: str = DAY) -> BodyMeasured:
    return BodyMeasured(metric="weight", value=kg, typed=f"{kg:g}", unit="kg", measured_at=f"{day}T12:00:00+01:00")


def say(
    store: Any, *events: Event, aggregate: str = AGGREGATE, domain: str = "execution", seconds: float = NOON,
    correlation: str = "c-1", key: str | None = None, cause: str | None = None,
) -> list[Envelope]:  # fmt: skip
    """Append events to one aggregate, on top of what this device knows of it."""
    with store.writing():
        heads = store.log.load(domain, aggregate).heads
        born = [
            Born(event=e, correlation_id=correlation, causation_id=cause, key=key if n == 0 else None, seconds=seconds)
            for n, e in enumerate(events)
        ]
        written: list[Envelope] = store.log.append(domain, aggregate, heads, born)
        return written


def void(store: Any, *targets: str, **where: Any) -> list[Envelope]:
    return say(store, Voided(targets=targets, by="undo"), **{"correlation": f"void-{targets}", **where})


def restore(store: Any, *targets: str, **where: Any) -> list[Envelope]:
    return say(store, Restored(targets=targets, by="redo"), **{"correlation": f"restore-{targets}", **where})


def give(store: Any, envelopes: Sequence[Envelope]) -> int:
    with store.writing():
        new: int = store.log.receive(envelopes)
        return new


def live(store: Any, aggregate: str = AGGREGATE, domain: str = "execution") -> list[str]:
    """Ids of the events that count, in fold order."""
    return [s.envelope.event_id for s in store.log.load(domain, aggregate).events]


def caught_up(store: Any) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all views, after folding what is new."""
    with store.writing():
        for domain in catalog.DOMAINS:
            fold.catch_up(store, domain)
        return rows(store)


def rebuilt(store: Any) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all views, folded from the first event; the store is left as it was."""
    kept: dict[str, list[tuple[Any, ...]]] = {}
    try:
        with store.writing():
            for domain in catalog.DOMAINS:
                fold.reset(store, domain)
                fold.catch_up(store, domain)
            kept = rows(store)
            raise _Enough
    except _Enough:
        return kept


def rows(store: Any) -> dict[str, list[tuple[Any, ...]]]:
    return {
        view.name: sorted([tuple(row.values()) for row in store.views.find(view.name, {})], key=repr)
        for domain in catalog.DOMAINS
        for view in catalog.views(domain)
    }


class _Enough(Exception):
    pass
