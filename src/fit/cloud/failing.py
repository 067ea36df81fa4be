"""What went wrong while a context listened: whether waiting cures it, and how it is told without a lifter's words."""

from __future__ import annotations

from fit.app import fold
from fit.app.ports import Collided
from fit.kernel.errors import FitError, Storage


def passing(error: Exception) -> bool:
    """Whether another try may cure it: a busy table or network, not an event that cannot be what it says."""
    return isinstance(error, Storage | Collided) and not isinstance(error, fold.Unfoldable)


def reason(error: Exception) -> str:
    """Why, without what a lifter wrote."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    where = f" at {at.tb_frame.f_code.co_name}:{at.tb_lineno}" if at is not None else ""
    code = f" ({error.code})" if isinstance(error, FitError) else ""
    return f"{type(error).__name__}{code}{where}"
