"""What the figures said. These names are on disk: never rename, only upcast."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import Event

EVENTS: tuple[type[Event], ...] = ()
