"""given / when / then, for any decider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from fit.kernel.messages import Decider


@dataclass(frozen=True)
class When:
    decider: Decider
    history: tuple[Any, ...]
    command: Any

    def then(self, *events: Any) -> None:
        assert self.events() == list(events)

    def then_refused(self, error: type[Exception], match: str) -> None:
        with pytest.raises(error, match=match):
            self.events()

    def events(self) -> list[Any]:
        return list(self.decider.decide(self.command, self.decider.fold(self.history)))


@dataclass(frozen=True)
class Given:
    decider: Decider
    history: tuple[Any, ...]

    def when(self, command: Any) -> When:
        return When(self.decider, self.history, command)


def given(decider: Decider, *history: Any) -> Given:
    return Given(decider, history)
