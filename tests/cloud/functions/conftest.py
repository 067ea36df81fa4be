"""Each test is a function that has just started: nobody has logged in this process yet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fit.cloud.functions import observing


@pytest.fixture(autouse=True)
def _just_started(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("POWERTOOLS_SERVICE_NAME", "planning-consumer")
    _forget()
    yield
    _forget()


def _forget() -> None:
    for cache in (observing.logger, observing.metrics, observing._tracer):
        cache.cache_clear()
