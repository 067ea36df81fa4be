"""The case that cannot be: what mypy proves, said again at run time without importing `typing`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import assert_never
else:

    def assert_never(value):
        raise AssertionError(f"not foreseen: {value!r}")


__all__ = ["assert_never"]
