"""Every way `fit` says no. A door maps `code` to its own exit or HTTP status."""

from __future__ import annotations


class FitError(Exception):
    """What is wrong (`str(error)`), and what to do about it (`hint`)."""

    code = "error"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Unreadable(FitError):
    """The input makes no sense to us."""

    code = "unreadable"


class NotFound(FitError):
    """No plan, exercise, food or day of that name (AggregateNotFound)."""

    code = "not_found"


class Rejected(FitError):
    """A rule of the domain forbids it (BusinessRuleViolation)."""

    code = "rejected"


class Sequence(FitError):
    """Somebody wrote to this history first, or a chain has a hole or a fork (InvalidEventSequence)."""

    code = "sequence"

    def __init__(self, message: str, hint: str = "", expected: int | None = None, actual: int | None = None) -> None:
        super().__init__(message, hint)
        self.expected = expected
        self.actual = actual


class Storage(FitError):
    """The log cannot be read or written (Repository)."""

    code = "storage"


class Remote(FitError):
    """The network or a busy neighbour; try again later."""

    code = "remote"
