"""Each test is a function that has just started: nobody has logged in this process yet."""

from __future__ import annotations

import logging
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
    # powertools tells the handlers of all others to pass over what this service says.
    logging.getLogger().removeHandler(observing._OUT)
    observing._OUT.filters.clear()
    for name in ("planning-consumer", "execution-relay"):  # it remembers whom it has set up
        logging.Logger.manager.loggerDict.pop(name, None)
