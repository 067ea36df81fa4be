"""Plain values as DynamoDB's typed ones, and back."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def typed(item: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What is None is left out: DynamoDB's indexes are sparse for that."""
    return {name: _typed(value) for name, value in item.items() if value is not None}


def _typed(value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        return {"S": value}
    if isinstance(value, bool):
        return {"BOOL": value}
    if isinstance(value, int):
        return {"N": str(value)}
    if isinstance(value, float):
        return {"N": repr(value)}
    if isinstance(value, bytes):
        return {"B": value}
    raise TypeError(f"{type(value).__name__} has no place in a table")


def weight(item: Mapping[str, Any]) -> int:
    """Bytes, as DynamoDB counts them, or a few more: names and values.
    https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html"""
    return sum(len(name.encode()) + _weight(value) for name, value in item.items() if value is not None)


def _weight(value: Any) -> int:
    if isinstance(value, str):
        return len(value.encode("utf-8", "replace"))
    return len(value) if isinstance(value, bytes) else 21


def plain(item: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in item.items()}


def _plain(value: Mapping[str, Any]) -> Any:
    ((kind, said),) = value.items()
    if kind == "N":
        return int(said) if said.lstrip("-").isdigit() else float(said)
    return said
