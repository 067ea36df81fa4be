"""What scheduling shows."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fit.kernel.messages import View

VIEWS: tuple[View, ...] = ()
